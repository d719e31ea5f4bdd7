"""Whether the data versions are frozen: each has a date, a digest that a test holds, and the bytes that it had."""

import ast
import hashlib
import json
from collections.abc import Iterator

from packaging.version import Version

from release.changelog import CHANGELOG, dated_versions
from release.project import Failure, Project

DATA = "src/ambtelijk/data"
HOLDS = "tests/test_releases.py"


def data(project: Project) -> Iterator[Failure]:
    """Every data version has a date in the changelog and its digest in `RELEASED`; a released one stays as it was."""
    versions = sorted(path.name for path in (project.root / DATA).iterdir() if path.is_dir())
    dated = dated_versions(project.text(CHANGELOG))
    released = _released(project.text(HOLDS))
    for version in versions:
        yield from _version(project, version, dated, released)
    for version in sorted((dated.keys() | released.keys()) - set(versions)):
        yield Failure(f"data version {version} is released, and not in {DATA}", "put its folder back")
    if project.previous is not None:
        yield from _then(project, versions, released)


def _version(project: Project, version: str, dated: dict[str, str], released: dict[str, str]) -> Iterator[Failure]:
    folder = project.root / DATA / version
    manifest = (folder / "datapackage.json").read_bytes()
    digest = f"sha256:{hashlib.sha256(manifest).hexdigest()}"
    held = f'"{version}": "{digest}" into RELEASED in {HOLDS}'
    if version not in dated and version not in released:
        mend = f'when it is right, head it "#### {version} - YYYY-MM-DD" and put {held}'
        yield Failure(f"data version {version} is a draft: {CHANGELOG} gives it no date", mend)
    elif version not in dated:
        mend = f'head it "#### {version} - YYYY-MM-DD"'
        yield Failure(f"{HOLDS} holds data version {version}, and {CHANGELOG} gives it no date", mend)
    elif version not in released:
        yield Failure(f"no test holds the digest of data version {version}", f"put {held}")
    elif released[version] != digest:
        mend = "put its files back; what is to change becomes a version of its own"
        yield Failure(f"data version {version} is {digest}, where RELEASED in {HOLDS} has {released[version]}", mend)
    for resource in json.loads(manifest)["resources"]:
        file = folder / resource["path"]
        found = f"sha256:{hashlib.sha256(file.read_bytes()).hexdigest()}" if file.exists() else "missing"
        if found != resource["hash"]:
            mend = f"put the file back, or in a draft run python -m ambtelijk.canonical {DATA}/{version}"
            yield Failure(f"{version}/{file.name} is {found}, where the manifest has {resource['hash']}", mend)


def _then(project: Project, versions: list[str], released: dict[str, str]) -> Iterator[Failure]:
    """What has changed since the release before, and mustn't."""
    for version, digest in _released(project.text_then(HOLDS) or "").items():
        if released.get(version) != digest:
            message = f"{project.previous} held data version {version} at {digest}, and RELEASED no longer does"
            yield Failure(message, f"put that line back in {HOLDS}")
    for version in dated_versions(project.text_then(CHANGELOG) or ""):
        folder = f"{DATA}/{version}"
        now = {str(path.relative_to(project.root).as_posix()) for path in (project.root / folder).glob("*")}
        for path in sorted({*project.files_then(folder), *now}):
            file = project.root / path
            if not file.exists() or file.read_bytes() != project.bytes_then(path):
                message = f"{path} isn't what {project.previous} released"
                yield Failure(message, f"git checkout {project.previous} -- {path}, or remove what is new")
    before = sorted({path.split("/")[3] for path in project.files_then(DATA)}, key=Version)
    newest = max(versions, key=Version, default=None)
    if before and newest != before[-1] and project.step == "patch":
        message = f"the newest data version moves from {before[-1]} to {newest} in a patch release"
        yield Failure(message, "raise the minor version: the collections of the module answer differently")


def _released(text: str) -> dict[str, str]:
    """The digests in the test that holds them, read and not run."""
    for node in ast.parse(text).body:
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == "RELEASED" and node.value:
            found: dict[str, str] = ast.literal_eval(node.value)
            return found
    return {}
