"""What comes along when somebody installs the wheel: under which licences, and listed in a bill of materials."""

import json
import re
import sys
import zipfile
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression
from packaging.metadata import RawMetadata, parse_email
from packaging.utils import canonicalize_name

from release.packages import Installed, built, environment, installed, pythons
from release.project import CommandError, Failure, Project, run

if TYPE_CHECKING:
    from cyclonedx.validation.json import JsonStrictValidator

OURS = "MIT AND CC0-1.0"
FILES = ["LICENSE", "LICENSE-DATA"]

ALLOWED = {
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "PSF-2.0",
    "Unlicense",
}
"""Licences that let anybody use the package for anything: a dependency under another is a decision to take."""

_OLDER = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "OSI Approved": "",
    "Python Software Foundation License": "PSF-2.0",
}
"""What older metadata call a licence."""


def licences(project: Project) -> Iterator[Failure]:
    """The wheel names its licences and carries their texts; everything that it needs is under a licence we allow."""
    wheel = built(project).wheel
    yield from of_wheel(wheel)
    needed = {each for version, python in pythons().items() for each in _with(project, wheel, version, python)}
    yield from of_dependencies(needed)


def of_wheel(wheel: Path) -> Iterator[Failure]:
    """What is wrong with the licences in a wheel, by PEP 639."""
    mend = "see license and license-files in pyproject.toml"
    with zipfile.ZipFile(wheel) as file:
        names = file.namelist()
        (where,) = (name for name in names if name.endswith(".dist-info/METADATA"))
        said: RawMetadata = parse_email(file.read(where))[0]
    expression = said.get("license_expression")
    if expression != OURS:
        yield Failure(f"the wheel's licence expression is {expression}, not {OURS}", mend)
    if said.get("license_files") != FILES:
        yield Failure(f"the wheel's licence files are {said.get('license_files')}, not {FILES}", mend)
    for name in FILES:
        if where.replace("METADATA", f"licenses/{name}") not in names:
            yield Failure(f"the wheel doesn't hold {name}", mend)


def of_dependencies(needed: Iterable[Installed]) -> Iterator[Failure]:
    """What is wrong with the licences of what is installed with the wheel."""
    for each in sorted(needed):
        given = " AND ".join(filter(None, (_OLDER.get(part, part) for part in each.licence.split(" AND "))))
        try:
            expression = canonicalize_license_expression(given) if given else ""
        except InvalidLicenseExpression:
            expression = ""
        named = set(re.findall(r"[\w.+-]+", expression)) - {"AND", "OR", "WITH"}
        if not named:
            message = f"{each.name} {each.version} names no licence: {each.licence[:60]!r}"
            yield Failure(message, "read its licence, and do without it or write it down in release/contents.py")
        elif not named <= ALLOWED:
            message = f"{each.name} {each.version} is under {expression}"
            yield Failure(message, "do without it, or allow that licence in release/contents.py")


def sbom(project: Project) -> Iterator[Failure]:
    """The bill of materials is valid CycloneDX, and lists what is installed with the wheel, all of it."""
    version, python = next(iter(pythons().items()))  # the oldest Python needs the most
    needed = _with(project, built(project).wheel, version, python)
    bill = bill_of_materials(project)
    yield from of_bill(bill, needed)
    bill_file(project).write_text(json.dumps(bill, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def bill_file(project: Project) -> Path:
    """Where the bill of materials is put."""
    return project.work / f"ambtelijk-{project.version}.cdx.json"


def bill_of_materials(project: Project) -> dict[str, Any]:
    """The wheel and what is installed with it, as CycloneDX."""
    wheel = built(project).wheel
    version, python = next(iter(pythons().items()))
    found = environment(wheel, python, project.work / f"python{version}")
    options = ("--pyproject", project.root / "pyproject.toml", "--mc-type", "library", "--output-reproducible")
    bill: dict[str, Any] = json.loads(run(sys.executable, "-m", "cyclonedx_py", "environment", *options, found))
    own = bill["metadata"]["component"]
    own["version"] = str(project.version)
    own["purl"] = f"pkg:pypi/ambtelijk@{project.version}"
    own["hashes"] = [{"alg": "SHA-256", "content": sha256(wheel.read_bytes()).hexdigest()}]
    return bill


def of_bill(bill: dict[str, Any], needed: Iterable[Installed]) -> Iterator[Failure]:
    """What is wrong with a bill of materials, by the schema of CycloneDX and by what is installed."""
    error = _validator().validate_str(json.dumps(bill))
    if error is not None:
        yield Failure(f"it is no valid CycloneDX 1.6: {str(error).splitlines()[0]}", "see bill_of_materials")
        return
    listed = {(canonicalize_name(each["name"]), each.get("version")): each for each in bill.get("components", ())}
    there = {(canonicalize_name(each.name), each.version) for each in needed}
    for name, version in sorted(there - listed.keys()):
        yield Failure(f"{name} {version} is installed and not listed", "make the bill anew, in the same environment")
    for name, version in sorted(listed.keys() - there):
        yield Failure(f"{name} {version} is listed and not installed", "make the bill anew, in the same environment")
    for (name, version), each in listed.items():
        if not each.get("licenses") or not each.get("purl"):
            yield Failure(f"{name} {version} is listed without its licence or address", "report it to its makers")


@cache
def _validator() -> "JsonStrictValidator":
    """What knows the schema of CycloneDX, by its makers."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    return JsonStrictValidator(SchemaVersion.V1_6)


def _with(project: Project, wheel: Path, version: str, python: Path) -> set[Installed]:
    """What is installed with the wheel on a Python, the wheel itself left out."""
    found = installed(environment(wheel, python, project.work / f"python{version}"))
    if not any(each.name == "ambtelijk" for each in found):
        raise CommandError(f"the wheel isn't installed on Python {version}")
    return {each for each in found if each.name != "ambtelijk"}
