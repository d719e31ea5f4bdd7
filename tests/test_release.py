"""The dry run of a release finds what it should: each check holds for a good project, and finds each planted fault."""

import hashlib
import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from copy import deepcopy
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from release import use
from release.build import packaging, reproducible
from release.changelog import changelog, repository
from release.contents import of_bill, of_dependencies, of_wheel
from release.data import data
from release.packages import Installed
from release.project import Check, CommandError, Project, run, tag_before
from release.schema import changes, schema

ROOT = Path(__file__).parents[1]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))

ZIZMOR = Path(sys.executable).with_name("zizmor")

needs_griffe = pytest.mark.skipif(not find_spec("griffe"), reason="griffe isn't installed here")
can_build = pytest.mark.skipif(
    not all(find_spec(name) for name in ("build", "hatchling", "check_wheel_contents", "twine", "validate_pyproject")),
    reason="what builds and checks packages isn't installed here",
)

TRENDS = b"[]\n"
MANIFEST = json.dumps(
    {"resources": [{"path": "trends.json", "hash": f"sha256:{hashlib.sha256(TRENDS).hexdigest()}"}]}
).encode()
DIGEST = f"sha256:{hashlib.sha256(MANIFEST).hexdigest()}"
OTHER = f"sha256:{'0' * 64}"

FACE = '''"""A toy."""

from ambtelijk.terms import Kind

__version__ = "{version}"
__all__ = ["Sector", "ask"]


class Sector:
    """A sector."""

    name: str
    number: int | None = None


def ask(kind: Kind, *more: str, on: str | None = None) -> Sector | None:
    """A sector."""
'''

SCHEMA: dict[str, Any] = {
    "$defs": {"Labels": {"type": "object", "properties": {"nl": {"type": "string", "minLength": 1}}}},
    "type": "object",
    "properties": {
        "id": {"type": "string", "title": "Id"},
        "kind": {"enum": ["sector", "category"]},
        "labels": {"$ref": "#/$defs/Labels"},
        "title": {"anyOf": [{"type": "string"}, {"type": "null"}], "default": None},
    },
    "required": ["id", "kind"],
    "additionalProperties": False,
}

PYPROJECT = """
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "ambtelijk"
description = "A toy"
readme = "README.md"
license = "MIT AND CC0-1.0"
license-files = ["LICENSE", "LICENSE-DATA"]
requires-python = ">=3.11"
classifiers = ["Programming Language :: Python :: 3.11"]
dynamic = ["version"]

[tool.hatch.version]
path = "src/ambtelijk/__init__.py"

[tool.hatch.build.targets.wheel]
packages = ["src/ambtelijk"]
"""

FULL_USE = """
import hashlib, pathlib
import ambtelijk
print(ambtelijk.__file__)
for manifest in pathlib.Path(ambtelijk.__file__).parent.glob("data/*/datapackage.json"):
    print(f"sha256:{hashlib.sha256(manifest.read_bytes()).hexdigest()}")
"""


def files(version: str) -> dict[str, str]:
    """A toy of the whole project, ready to be released as a version."""
    dates = {"0.1.0": "2026-01-02", "0.2.0": "2026-02-03"}
    entries = "".join(
        f"## [{each}] - {dates[each]}\n\n### Code\n\n- Something.\n\n### Data\n\n"
        + ("#### 2016.9.0 - 2026-01-02\n\n- The letter.\n\n" if each == "0.1.0" else "")
        for each in sorted(dates, reverse=True)
        if each <= version
    )
    return {
        "CHANGELOG.md": f"# Changelog\n\n## [Unreleased]\n\n{entries}",
        "README.md": "# A toy\n",
        "LICENSE": "MIT",
        "LICENSE-DATA": "CC0",
        "pyproject.toml": PYPROJECT,
        "release/signatures.txt": "",
        "src/ambtelijk/__init__.py": FACE.format(version=version),
        "src/ambtelijk/terms.py": '"""Terms."""\n\nfrom typing import Literal\n\nKind = Literal["sector", "category"]\n',
        "src/ambtelijk/releases.py": "SCHEMA_VERSION = 1\n",
        "src/ambtelijk/schema/sectors.json": json.dumps(SCHEMA),
        "src/ambtelijk/data/2016.9.0/datapackage.json": MANIFEST.decode(),
        "src/ambtelijk/data/2016.9.0/trends.json": TRENDS.decode(),
        "tests/test_releases.py": f'RELEASED: dict[str, str] = {{"2016.9.0": "{DIGEST}"}}\n',
        "tests/full_use.py": FULL_USE,
    }


def git(root: Path, *arguments: str) -> None:
    names = {f"GIT_{who}_{what}": "toy" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    alone = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    run("git", "-C", root, *arguments, settings={**names, **alone})


def commit(project: Project) -> None:
    git(project.root, "add", "--all")
    git(project.root, "commit", "--allow-empty", "--quiet", "--message", "A change")


def put(project: Project, changed: dict[str, str]) -> None:
    for name, content in changed.items():
        path = project.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")


def replace(project: Project, path: str, old: str, new: str) -> None:
    """Change a text of the project, which must be there."""
    text = project.text(path)
    assert old in text
    put(project, {path: text.replace(old, new)})


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project that was released as 0.1.0 and is ready to be released as 0.2.0."""
    (tmp_path / "work").mkdir()
    found = Project(tmp_path / "toy", tmp_path / "work", "v0.1.0")
    found.root.mkdir()
    git(found.root, "init", "--quiet")
    for version in ("0.1.0", "0.2.0"):
        put(found, files(version))
        if find_spec("griffe"):
            from release.signatures import listed

            put(found, {"release/signatures.txt": listed(found.root)})
        commit(found)
        if version == "0.1.0":
            git(found.root, "tag", "v0.1.0")
    return found


def first(project: Project) -> Project:
    """The same, as the first release."""
    return Project(project.root, project.work, None)


def said(check: Check, project: Project) -> list[str]:
    """What a check finds; each failure says how to mend it."""
    found = list(check(project))
    assert all(failure.mend for failure in found)
    return [failure.message for failure in found]


def as_patch(project: Project) -> None:
    """Make it a patch release."""
    for path in ("src/ambtelijk/__init__.py", "CHANGELOG.md"):
        replace(project, path, "0.2.0", "0.1.1")


# What is compared


def test_a_release_is_compared_with_the_newest_tag_before_it(project: Project) -> None:
    assert tag_before(project.root) == "v0.1.0"
    for tag in ("v0.0.10", "v0.2.0", "vlag", "0.1.5", "v0.1.0.dev1"):
        git(project.root, "tag", tag)
    assert tag_before(project.root) == "v0.1.0"
    git(project.root, "tag", "v0.1.10")
    assert tag_before(project.root) == "v0.1.10"


def test_a_tag_on_another_branch_is_no_release_before(project: Project) -> None:
    git(project.root, "checkout", "--quiet", "-b", "other")
    commit(project)
    git(project.root, "tag", "v0.1.1")
    git(project.root, "checkout", "--quiet", "-")
    assert tag_before(project.root) == "v0.1.0"


def test_the_first_release_has_none_before_it(project: Project) -> None:
    git(project.root, "tag", "--delete", "v0.1.0")
    assert tag_before(project.root) is None
    assert first(project).version_then is None
    assert first(project).step == "first"


@pytest.mark.parametrize(
    ("before", "after", "step"),
    [
        ("0.1.0", "0.1.1", "patch"),
        ("0.1.0", "0.2.0", "breaking"),
        ("0.9.0", "1.0.0", "breaking"),
        ("1.2.3", "1.3.0", "minor"),
        ("1.2.3", "1.2.4", "patch"),
        ("1.2.3", "2.0.0", "breaking"),
    ],
)
def test_what_a_release_may_change_follows_from_its_version(
    project: Project, before: str, after: str, step: str
) -> None:
    put(project, {"src/ambtelijk/__init__.py": f'__version__ = "{before}"\n'})
    commit(project)
    git(project.root, "tag", "v")
    put(project, {"src/ambtelijk/__init__.py": f'__version__ = "{after}"\n'})
    assert Project(project.root, project.work, "v").step == step


# The repository and the changelog


CHEAP: tuple[Check, ...] = (repository, changelog, data, schema)


@pytest.mark.parametrize("check", CHEAP)
def test_a_project_that_is_ready_is_ready(project: Project, check: Check) -> None:
    assert said(check, project) == []
    assert said(check, first(project)) == []


def test_what_isnt_committed_isnt_released(project: Project) -> None:
    put(project, {"notes.txt": "?"})
    assert said(repository, project) == ["1 files aren't committed, notes.txt first"]


def test_a_version_that_another_commit_has_is_taken(project: Project) -> None:
    git(project.root, "tag", "v0.2.0")
    assert said(repository, project) == []
    commit(project)
    assert said(repository, project) == ["v0.2.0 is the tag of another commit"]


def test_a_version_comes_after_the_one_before(project: Project) -> None:
    put(project, {"src/ambtelijk/__init__.py": FACE.format(version="0.0.9")})
    commit(project)
    assert said(repository, project) == ["0.0.9 doesn't come after 0.1.0, which v0.1.0 released"]


def test_a_release_needs_an_entry(project: Project) -> None:
    replace(project, "CHANGELOG.md", "## [0.2.0] - 2026-02-03\n", "")
    assert said(changelog, project)[0] == "CHANGELOG.md has no entry for 0.2.0"


@pytest.mark.parametrize("date", ["", " - soon", " - 2026-02-30", " 2026-02-03", " - 3 February 2026"])
def test_an_entry_needs_a_date(project: Project, date: str) -> None:
    replace(project, "CHANGELOG.md", "## [0.2.0] - 2026-02-03", f"## [0.2.0]{date}")
    assert said(changelog, project) == [f'the entry is headed "## [0.2.0]{date}", without a date']


def test_an_entry_isnt_dated_ahead(project: Project) -> None:
    replace(project, "CHANGELOG.md", "## [0.2.0] - 2026-02-03", "## [0.2.0] - 9999-01-01")
    assert said(changelog, project) == ["the entry is dated 9999-01-01, which is yet to come"]


def test_an_entry_says_something(project: Project) -> None:
    replace(project, "CHANGELOG.md", "2026-02-03\n\n### Code\n\n- Something.", "2026-02-03\n\n### Code\n\n")
    assert said(changelog, project) == ["the entry for 0.2.0 says nothing"]


def test_nothing_is_left_over(project: Project) -> None:
    replace(project, "CHANGELOG.md", "## [Unreleased]\n", "## [Unreleased]\n\n### Code\n\n- Later.\n")
    assert said(changelog, project) == ["something is left under [Unreleased]"]


# The data


def test_a_draft_isnt_released(project: Project) -> None:
    folder = "src/ambtelijk/data/2026.11.0"
    put(project, {f"{folder}/datapackage.json": MANIFEST.decode(), f"{folder}/trends.json": TRENDS.decode()})
    draft = "data version 2026.11.0 is a draft: CHANGELOG.md gives it no date"
    assert said(data, project) == [draft]
    (failure,) = data(project)
    assert f'"2026.11.0": "{DIGEST}"' in failure.mend
    replace(project, "CHANGELOG.md", "#### 2016.9.0", "#### 2026.11.0 (draft)\n\n#### 2016.9.0")
    assert said(data, project) == [draft]
    replace(project, "CHANGELOG.md", "#### 2026.11.0 (draft)", "#### 2026.11.0 - 2026-13-01")
    assert said(data, project) == [draft]
    replace(project, "CHANGELOG.md", "2026-13-01", "2026-02-03")
    assert said(data, project) == ["no test holds the digest of data version 2026.11.0"]
    replace(project, "tests/test_releases.py", "}", f', "2026.11.0": "{DIGEST}"}}')
    assert said(data, project) == []


def test_a_digest_that_a_test_holds_needs_a_date(project: Project) -> None:
    replace(project, "CHANGELOG.md", "#### 2016.9.0 - 2026-01-02", "#### 2016.9.0 (draft)")
    message = "tests/test_releases.py holds data version 2016.9.0, and CHANGELOG.md gives it no date"
    assert said(data, first(project)) == [message]


def test_a_released_version_isnt_what_the_test_holds(project: Project) -> None:
    replace(project, "tests/test_releases.py", DIGEST, OTHER)
    now = f"data version 2016.9.0 is {DIGEST}, where RELEASED in tests/test_releases.py has {OTHER}"
    assert said(data, first(project)) == [now]
    then = f"v0.1.0 held data version 2016.9.0 at {DIGEST}, and RELEASED no longer does"
    assert said(data, project) == [now, then]


@pytest.mark.parametrize("name", ["trends.json", "datapackage.json"])
def test_a_released_version_changed_by_a_byte(project: Project, name: str) -> None:
    replace(project, f"src/ambtelijk/data/2016.9.0/{name}", "[", " [")
    assert said(data, project)[-1] == f"src/ambtelijk/data/2016.9.0/{name} isn't what v0.1.0 released"
    assert len(said(data, project)) == 2


def test_a_change_that_the_digest_follows_is_found_by_the_release_before(project: Project) -> None:
    changed = MANIFEST.decode().replace("{", '{"title": "x", ', 1)
    put(project, {"src/ambtelijk/data/2016.9.0/datapackage.json": changed})
    digest = f"sha256:{hashlib.sha256(changed.encode()).hexdigest()}"
    replace(project, "tests/test_releases.py", DIGEST, digest)
    assert said(data, first(project)) == []
    assert said(data, project) == [
        f"v0.1.0 held data version 2016.9.0 at {DIGEST}, and RELEASED no longer does",
        "src/ambtelijk/data/2016.9.0/datapackage.json isn't what v0.1.0 released",
    ]


def test_a_released_version_gained_a_file(project: Project) -> None:
    put(project, {"src/ambtelijk/data/2016.9.0/more.json": "[]"})
    assert said(data, project) == ["src/ambtelijk/data/2016.9.0/more.json isn't what v0.1.0 released"]


def test_a_released_version_is_gone(project: Project) -> None:
    for path in (project.root / "src/ambtelijk/data/2016.9.0").iterdir():
        path.unlink()
    (project.root / "src/ambtelijk/data/2016.9.0").rmdir()
    assert said(data, project)[0] == "data version 2016.9.0 is released, and not in src/ambtelijk/data"


def test_the_newest_data_version_moves_with_a_minor_release(project: Project) -> None:
    folder = "src/ambtelijk/data/2026.11.0"
    put(project, {f"{folder}/datapackage.json": MANIFEST.decode(), f"{folder}/trends.json": TRENDS.decode()})
    replace(project, "CHANGELOG.md", "#### 2016.9.0", "#### 2026.11.0 - 2026-02-03\n\n#### 2016.9.0")
    replace(project, "tests/test_releases.py", "}", f', "2026.11.0": "{DIGEST}"}}')
    assert said(data, project) == []
    as_patch(project)
    assert said(data, project) == ["the newest data version moves from 2016.9.0 to 2026.11.0 in a patch release"]


# The schema


def test_a_release_without_schemas(project: Project) -> None:
    (project.root / "src/ambtelijk/schema/sectors.json").unlink()
    assert said(schema, first(project)) == ["no JSON Schema is checked in under src/ambtelijk/schema"]
    assert said(schema, project)[-1] == "src/ambtelijk/schema/sectors.json is gone since v0.1.0"


def test_another_schema_version_may_have_another_shape(project: Project) -> None:
    put(project, {"src/ambtelijk/schema/sectors.json": "{}"})
    assert said(schema, project) != []
    replace(project, "src/ambtelijk/releases.py", "1", "2")
    assert said(schema, project) == []


def test_what_changed_in_a_schema_is_told_with_its_file(project: Project) -> None:
    put(project, {"src/ambtelijk/schema/sectors.json": json.dumps({**SCHEMA, "required": ["id"]})})
    place = "src/ambtelijk/schema/sectors.json#/required"
    assert said(schema, project) == [f"{place}: the field kind is no longer required since v0.1.0"]


def test_a_new_term_comes_with_a_minor_release(project: Project) -> None:
    changed = deepcopy(SCHEMA)
    changed["properties"]["kind"]["enum"].append("grouping")
    put(project, {"src/ambtelijk/schema/sectors.json": json.dumps(changed)})
    assert said(schema, project) == []
    as_patch(project)
    place = "src/ambtelijk/schema/sectors.json#/properties/kind/enum"
    assert said(schema, project) == [f"{place}: the term grouping is new in a patch release"]


def set_(path: str, value: Any) -> Callable[[dict[str, Any]], None]:
    """A change of a schema; `...` takes something out."""

    def change(schema: dict[str, Any]) -> None:
        *way, last = path.split("/")
        for step in way:
            schema = schema[step]
        if value is ...:
            del schema[last]
        else:
            schema[last] = value

    return change


FINE = {
    "an optional field": set_("properties/note", {"type": "string"}),
    "an optional field in a part": set_("$defs/Labels/properties/en", {"type": "string"}),
    "a new part": set_("$defs/Extent", {"type": "object"}),
    "another title": set_("properties/id/title", "Identifier"),
    "a description": set_("properties/kind/description", "What it is."),
    "an example": set_("properties/kind/examples", ["sector"]),
}

WRONG = {
    "#/properties: the field labels is gone": set_("properties/labels", ...),
    "#/properties: the field title is gone": set_("properties/title", ...),
    "#/$defs/Labels/properties: the field nl is gone": set_("$defs/Labels/properties/nl", ...),
    "#/required: the field labels became required": set_("required", ["id", "kind", "labels"]),
    "#/required: the field kind is no longer required": set_("required", ["id"]),
    "#/properties/kind/enum: the term category is gone": set_("properties/kind", {"const": "sector"}),
    '#/properties/id/type: "string" became "integer"': set_("properties/id/type", "integer"),
    '#/properties/id/pattern: it now says "^a"': set_("properties/id/pattern", "^a"),
    "#/$defs/Labels/properties/nl/minLength: it no longer says 1": set_("$defs/Labels/properties/nl/minLength", ...),
    "#/$defs/Labels/properties/nl/minLength: 1 became 2": set_("$defs/Labels/properties/nl/minLength", 2),
    '#/properties/labels/$ref: "#/$defs/Labels" became "#/$defs/Names"': set_(
        "properties/labels/$ref", "#/$defs/Names"
    ),
    '#/properties/title/anyOf: [{"type": "string"}, {"type": "null"}] became [{"type": "string"}]': set_(
        "properties/title/anyOf", [{"type": "string"}]
    ),
    '#/properties/title/default: null became ""': set_("properties/title/default", ""),
    "#/additionalProperties: false became true": set_("additionalProperties", True),
    '#/properties/id: {"type": "string", "title": "Id"} became true': set_("properties/id", True),
}


@pytest.mark.parametrize("change", FINE)
def test_records_may_gain_optional_fields_and_be_described(change: str) -> None:
    changed = deepcopy(SCHEMA)
    FINE[change](changed)
    assert changed != SCHEMA
    assert list(changes(SCHEMA, changed)) == []


@pytest.mark.parametrize("message", WRONG)
def test_what_readers_of_the_data_would_notice_is_found(message: str) -> None:
    changed = deepcopy(SCHEMA)
    WRONG[message](changed)
    assert [f"{change.place}: {change.what}" for change in changes(SCHEMA, changed)] == [message]
    assert not any(change.allowed for change in changes(SCHEMA, changed))


# The public signatures


@needs_griffe
def test_the_list_of_signatures_is_the_public_interface() -> None:
    from release.signatures import LIST, listed

    assert (ROOT / LIST).read_text(encoding="utf-8") == listed(ROOT), "python -m release.signatures"


@needs_griffe
def test_each_thing_that_can_change_has_a_line(project: Project) -> None:
    assert project.text("release/signatures.txt").splitlines() == [
        "class Sector()",
        "Sector.name: str",
        "Sector.number: int | None = …",
        "ask() -> Sector | None",
        "ask(kind: Kind)",
        "ask(*more: str)",
        "ask(*, on: str | None = None)",
        "Kind: 'sector'",
        "Kind: 'category'",
    ]


@needs_griffe
def test_signatures_that_stayed_are_ready(project: Project) -> None:
    from release.signatures import signatures

    assert said(signatures, project) == []
    assert said(signatures, first(project)) == []
    as_patch(project)
    assert said(signatures, project) == []


@needs_griffe
def test_a_list_that_is_out_of_date_is_found(project: Project) -> None:
    from release.signatures import signatures

    replace(project, "src/ambtelijk/terms.py", '"category"', '"category", "grouping"')
    assert said(signatures, project) == ["release/signatures.txt isn't the public interface"]


SIGNATURES = {
    # What griffe finds
    "a parameter is gone": ("__init__", ", on: str | None = None", "", "Parameter was removed"),
    "a parameter became required": ("__init__", ", on: str | None = None", ", on: str", "required"),
    "a name is gone": ("__init__", '"Sector", ', "", None),
    # What it passes over
    "a parameter has another type": ("__init__", "on: str | None", "on: int | None", None),
    "another type is returned": ("__init__", "-> Sector | None", "-> Sector | str | None", None),
    "a field has another type": ("__init__", "name: str", "name: bytes", None),
    "a field lost its default": ("__init__", "int | None = None", "int | None", None),
    "a term is gone": ("terms", ', "category"', "", None),
    "a new parameter is required": ("__init__", "kind: Kind,", "kind: Kind, day: str,", None),
}


@needs_griffe
@pytest.mark.parametrize("fault", SIGNATURES)
def test_a_changed_signature_needs_its_version_and_its_line_in_the_changelog(project: Project, fault: str) -> None:
    from release.signatures import listed, signatures

    module, old, new, by_griffe = SIGNATURES[fault]
    replace(project, f"src/ambtelijk/{module}.py", old, new)
    put(project, {"release/signatures.txt": listed(project.root)})
    (untold,) = said(signatures, project)
    assert re.fullmatch(r"\d public signatures changed, .+ first, and CHANGELOG\.md doesn't say so", untold)
    replace(project, "CHANGELOG.md", "- Something.", "#### Changed\n\n- Something.")
    assert said(signatures, project) == []
    as_patch(project)
    found = said(signatures, project)
    assert found[-1].startswith("changed in a patch release: ")
    if by_griffe:
        assert any(message.startswith("it breaks callers: ") and by_griffe in message for message in found)
        assert all(message.isprintable() for message in found)


@needs_griffe
def test_what_is_new_breaks_nothing(project: Project) -> None:
    from release.signatures import listed, signatures

    replace(project, "src/ambtelijk/__init__.py", "on: str | None = None", "on: str | None = None, by: str = 'id'")
    replace(project, "src/ambtelijk/__init__.py", "    name: str\n", "    name: str\n    label: str = ''\n")
    put(project, {"release/signatures.txt": listed(project.root)})
    as_patch(project)
    assert said(signatures, project) == []


# What is built


@can_build
def test_a_toy_is_built_the_same_each_time_and_packaged_well(project: Project) -> None:
    assert said(reproducible, project) == []
    assert said(packaging, project) == []


@can_build
def test_a_build_that_depends_on_the_time_is_found(project: Project) -> None:
    hook = """
import time
from pathlib import Path
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

class CustomBuildHook(BuildHookInterface):
    def initialize(self, version, build_data):
        Path(self.root, "src/ambtelijk/stamp.py").write_text(f"BUILT = {time.time_ns()}")
"""
    put(project, {"hatch_build.py": hook, "pyproject.toml": PYPROJECT + "\n[tool.hatch.build.hooks.custom]\n"})
    commit(project)
    assert said(reproducible, project) == [
        "ambtelijk-0.2.0-py3-none-any.whl isn't the same when it is built again",
        "ambtelijk-0.2.0.tar.gz isn't the same when it is built again",
        "ambtelijk-0.2.0-py3-none-any.whl of the sdist isn't the one of the repository",
    ]


@can_build
def test_an_sdist_that_lacks_something_is_found(project: Project) -> None:
    lacking = '\n[tool.hatch.build.targets.sdist]\nexclude = ["*.json"]\n'
    put(project, {"pyproject.toml": PYPROJECT + lacking})
    commit(project)
    found = said(reproducible, project)
    assert found == ["ambtelijk-0.2.0-py3-none-any.whl of the sdist isn't the one of the repository"]


@can_build
def test_what_the_tools_for_packages_find_is_told(project: Project) -> None:
    untitled = PYPROJECT.replace('readme = "README.md"\n', "")
    stray = '\n[tool.hatch.build.targets.wheel.force-include]\n"LICENSE" = "notes.txt"\n'
    put(project, {"pyproject.toml": untitled + stray})
    commit(project)
    wheel, twine = said(packaging, project)
    assert "check_wheel_contents" in wheel
    assert "W" in wheel
    assert "twine" in twine
    assert "long_description" in twine


@can_build
def test_what_cant_be_built_says_why(project: Project) -> None:
    put(project, {"pyproject.toml": PYPROJECT.replace("MIT AND", "MTI AND")})
    commit(project)
    with pytest.raises(CommandError, match="Unknown license: 'mti'"):
        said(reproducible, project)


# Licences and the bill of materials


def wheel(folder: Path, metadata: str, *names: str) -> Path:
    """A wheel with these metadata and these files among its licences."""
    path = folder / "ambtelijk-0.2.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("ambtelijk-0.2.0.dist-info/METADATA", metadata)
        for name in names:
            file.writestr(f"ambtelijk-0.2.0.dist-info/licenses/{name}", "…")
    return path


METADATA = """Metadata-Version: 2.4
Name: ambtelijk
Version: 0.2.0
License-Expression: MIT AND CC0-1.0
License-File: LICENSE
License-File: LICENSE-DATA
"""


def test_a_wheel_names_its_licences_and_carries_them(tmp_path: Path) -> None:
    assert list(of_wheel(wheel(tmp_path, METADATA, "LICENSE", "LICENSE-DATA"))) == []
    another = METADATA.replace("MIT AND CC0-1.0", "GPL-3.0-only")
    assert [f.message for f in of_wheel(wheel(tmp_path, another, "LICENSE", "LICENSE-DATA"))] == [
        "the wheel's licence expression is GPL-3.0-only, not MIT AND CC0-1.0"
    ]
    fewer = METADATA.replace("License-File: LICENSE-DATA\n", "")
    assert [failure.message for failure in of_wheel(wheel(tmp_path, fewer, "LICENSE"))] == [
        "the wheel's licence files are ['LICENSE'], not ['LICENSE', 'LICENSE-DATA']",
        "the wheel doesn't hold LICENSE-DATA",
    ]


@pytest.mark.parametrize(
    "licence", ["MIT", "mit", "MIT License", "OSI Approved AND MIT License", "MIT OR Apache-2.0", "PSF-2.0"]
)
def test_a_dependency_may_be_under_a_licence_that_allows_everything(licence: str) -> None:
    assert list(of_dependencies([Installed("toy", "1.0", licence)])) == []


@pytest.mark.parametrize(
    ("licence", "message"),
    [
        ("GPL-3.0-or-later", "toy 1.0 is under GPL-3.0-or-later"),
        ("MIT AND AGPL-3.0-only", "toy 1.0 is under MIT AND AGPL-3.0-only"),
        ("", "toy 1.0 names no licence: ''"),
        ("OSI Approved", "toy 1.0 names no licence: 'OSI Approved'"),
        ("Do what you like", "toy 1.0 names no licence: 'Do what you like'"),
    ],
)
def test_a_dependency_under_another_licence_is_told(licence: str, message: str) -> None:
    found = of_dependencies([Installed("toy", "1.0", licence), Installed("other", "2", "MIT")])
    assert [failure.message for failure in found] == [message]


BILL: dict[str, Any] = {
    "bomFormat": "CycloneDX",
    "specVersion": "1.6",
    "version": 1,
    "metadata": {"component": {"name": "ambtelijk", "version": "0.2.0", "type": "library"}},
    "components": [
        {
            "type": "library",
            "name": "typing_extensions",
            "version": "4.16.0",
            "purl": "pkg:pypi/typing-extensions@4.16.0",
            "licenses": [{"license": {"id": "PSF-2.0"}}],
        }
    ],
}
NEEDED = [Installed("typing-extensions", "4.16.0", "PSF-2.0")]


def broken(change: Callable[[dict[str, Any]], None]) -> list[str]:
    """What is said of the bill of materials after a change."""
    changed = deepcopy(BILL)
    change(changed)
    return [failure.message for failure in of_bill(changed, NEEDED)]


@pytest.mark.skipif(not find_spec("cyclonedx"), reason="cyclonedx-python-lib isn't installed here")
def test_a_bill_of_materials_is_valid_and_whole() -> None:
    assert broken(lambda _: None) == []
    assert broken(set_("components", [])) == ["typing-extensions 4.16.0 is installed and not listed"]
    (invalid,) = broken(set_("bomFormat", "SPDX"))
    assert invalid.startswith("it is no valid CycloneDX 1.6: ")
    (untyped,) = broken(lambda bill: bill["components"][0].pop("type"))
    assert untyped.startswith("it is no valid CycloneDX 1.6: ")
    (unknown,) = broken(lambda bill: bill["components"][0].update(licenses=[{"license": {"id": "PSF"}}]))
    assert unknown.startswith("it is no valid CycloneDX 1.6: ")
    assert broken(lambda bill: bill["components"][0].update(version="4.15.0")) == [
        "typing-extensions 4.16.0 is installed and not listed",
        "typing-extensions 4.15.0 is listed and not installed",
    ]
    assert broken(lambda bill: bill["components"][0].pop("licenses")) == [
        "typing-extensions 4.16.0 is listed without its licence or address"
    ]


# Of what use it is


@pytest.fixture
def this_python(monkeypatch: pytest.MonkeyPatch) -> str:
    """This Python, as if it were the only one on the machine."""
    version = "{}.{}".format(*sys.version_info)
    monkeypatch.setattr(use, "pythons", lambda: {version: Path(sys.executable)})
    return version


@can_build
def test_a_wheel_is_used_where_nothing_else_is_installed(project: Project, this_python: str) -> None:
    replace(project, "pyproject.toml", ":: 3.11", f":: {this_python}")
    commit(project)
    assert said(use.on_each_python, project) == []


@can_build
def test_a_wheel_without_its_data_is_found(project: Project, this_python: str) -> None:
    replace(project, "pyproject.toml", ":: 3.11", f":: {this_python}")
    replace(project, "pyproject.toml", "wheel]\n", 'wheel]\nexclude = ["*.json"]\n')
    commit(project)
    message = f"on Python {this_python}, it has other data versions: none"
    assert said(use.on_each_python, project) == [message]


@can_build
def test_a_wheel_that_cant_be_imported_is_found(project: Project, this_python: str) -> None:
    replace(project, "src/ambtelijk/terms.py", "from typing", "import nergens\nfrom typing")
    commit(project)
    *_, found = said(use.on_each_python, project)
    assert found.startswith(f"the wheel can't be used on Python {this_python}: python")
    assert "No module named 'nergens'" in found


@can_build
def test_a_python_that_the_classifiers_name_is_tried(project: Project, this_python: str) -> None:
    replace(project, "pyproject.toml", ":: 3.11", ":: 3.4")
    commit(project)
    assert said(use.on_each_python, project) == ["Python 3.4 isn't on this machine, and the classifiers name it"]
    assert this_python != "3.4"


def test_what_was_used_is_the_wheel_and_not_the_repository(project: Project) -> None:
    program = project.root / "tests" / "full_use.py"
    path = f"import sys; sys.path.insert(0, {str(project.root / 'src')!r})\n"
    put(project, {"tests/full_use.py": path + FULL_USE})
    (found,) = use.used(project, "here", sys.executable, program)
    assert found.message.startswith(f"here, it isn't the wheel that was used but {project.root}")


@can_build
@pytest.mark.skipif(not find_spec("PyInstaller"), reason="PyInstaller isn't installed here")
def test_a_program_of_one_file_that_lost_the_data_is_found(project: Project) -> None:
    hook = "src/ambtelijk/__pyinstaller/__init__.py"
    put(project, {hook: "def hook_dirs():\n    return []\n"})
    commit(project)
    assert said(use.in_one_file, project) == ["in one file, it has other data versions: none"]


# The command


has_history = pytest.mark.skipif(not (ROOT / ".git").exists(), reason="this is a copy without the repository's history")


def release(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "release", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)


@needs_griffe
@has_history
def test_the_command_says_what_it_found_and_whether_that_is_all() -> None:
    done = release("signatures")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("== signatures\nholds\n\nnothing stands in the way of a release\n")


@needs_griffe
@has_history
def test_a_tag_that_isnt_there_is_said_in_a_line() -> None:
    done = release("schema", "--previous", "v9999")
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == "python -m release: error: there is no tag v9999"


@needs_griffe
@has_history
def test_a_check_that_doesnt_exist_is_told_the_others() -> None:
    done = release("spelling")
    assert done.returncode == 2
    assert "there is no check spelling: write one of repository, changelog, data" in done.stderr


@needs_griffe
def test_contributors_read_what_each_check_holds() -> None:
    from release.__main__ import CHECKS

    chapter = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").partition("\n## To release\n")[2]
    rows = re.findall(r"^\| `(\w+)` \| .+ \|$", chapter.partition("\n## ")[0], re.MULTILINE)
    assert rows == [check.__name__ for check in CHECKS]


# The workflows that do the same


def actions() -> Iterator[tuple[str, str]]:
    """Each action that a workflow uses, with the comment behind it."""
    for workflow in WORKFLOWS:
        yield from re.findall(r"uses: (\S+)(.*)$", workflow.read_text(encoding="utf-8"), re.MULTILINE)


def test_every_action_is_pinned_by_a_whole_commit_and_says_its_version() -> None:
    assert {workflow.name for workflow in WORKFLOWS} == {"ci.yml", "release.yml"}
    for action, comment in actions():
        assert re.fullmatch(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}", action), action
        assert re.fullmatch(r" # v\d+\.\d+\.\d+", comment), action


def test_an_action_is_pinned_to_one_commit_wherever_it_is_used() -> None:
    found = set(actions())
    assert len({action.partition("@")[0] for action, _ in found}) == len(found)


@pytest.mark.skipif(not ZIZMOR.exists(), reason="zizmor isn't installed here")
def test_the_workflows_give_nothing_away() -> None:
    command = [str(ZIZMOR), "--offline", "--no-progress", "--pedantic", str(ROOT / ".github")]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout
