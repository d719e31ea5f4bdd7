"""Whether the records keep their shape: within one `schema_version` they only gain optional fields.

It compares the JSON Schema files that are checked in with those of the release before. That they are the models', a
test holds.
"""

import json
import re
from collections.abc import Container, Iterable, Iterator
from typing import Any, NamedTuple

from release.project import Failure, Project

SCHEMAS = "src/ambtelijk/schema"
READS = "src/ambtelijk/releases.py"

_SAID_ONLY = {"$id", "$comment", "title", "description", "examples", "deprecated"}
"""Keywords that say something and demand nothing."""


class Change(NamedTuple):
    """One difference between two schemas that readers of the data may notice."""

    place: str
    """Where it is, as a JSON pointer."""
    what: str
    """What it is."""
    allowed: bool
    """Whether a minor release may bring it."""


def schema(project: Project) -> Iterator[Failure]:
    """The JSON Schema files are there, and compared with the release before, records only gained optional fields."""
    now = {path.relative_to(project.root).as_posix() for path in (project.root / SCHEMAS).rglob("*.json")}
    if not now:
        yield Failure(f"no JSON Schema is checked in under {SCHEMAS}", "generate the files and commit them")
    version = _schema_version(project.text(READS))
    if project.previous is None or version != _schema_version(project.text_then(READS) or ""):
        return
    mend = f"make it optional and put back what is gone, or raise SCHEMA_VERSION in {READS}"
    for path in project.files_then(SCHEMAS):
        if path not in now:
            yield Failure(f"{path} is gone since {project.previous}", mend)
            continue
        for change in changes(json.loads(project.text_then(path) or ""), json.loads(project.text(path))):
            if not change.allowed:
                yield Failure(f"{path}{change.place}: {change.what} since {project.previous}", mend)
            elif project.step == "patch":
                message = f"{path}{change.place}: {change.what} in a patch release"
                yield Failure(message, "raise the minor version")


def changes(old: Any, new: Any, place: str = "#") -> Iterator[Change]:
    """What differs between two schemas, but for new optional properties and for what is only said."""
    if isinstance(old, dict) and isinstance(new, dict):
        before, after = _plain(old), _plain(new)
        for key in sorted(before.keys() | after.keys()):
            yield from _of_keyword(key, before, after, f"{place}/{key}")
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for number, (one, other) in enumerate(zip(old, new, strict=True)):
            yield from changes(one, other, f"{place}/{number}")
    elif old != new:
        yield Change(place, f"{json.dumps(old)} became {json.dumps(new)}", allowed=False)


def _of_keyword(key: str, before: dict[str, Any], after: dict[str, Any], place: str) -> Iterator[Change]:
    old, new = before.get(key), after.get(key)
    match key:
        case "properties":
            yield from _gone(old, new, place, "the field {} is gone")
            yield from _shared(old, new, place)
        case "$defs":
            yield from _shared(old, new, place)
        case "required":
            yield from _gone(new, old, place, "the field {} became required")
            yield from _gone(old, new, place, "the field {} is no longer required")
        case "enum" if old and new:
            yield from _gone(old, new, place, "the term {} is gone")
            yield from _gone(new, old, place, "the term {} is new", allowed=True)
        case _ if key not in before:
            yield Change(place, f"it now says {json.dumps(new)}", allowed=False)
        case _ if key not in after:
            yield Change(place, f"it no longer says {json.dumps(old)}", allowed=False)
        case _:
            yield from changes(old, new, place)


def _gone(
    old: Iterable[str] | None, new: Container[str] | None, place: str, what: str, *, allowed: bool = False
) -> Iterator[Change]:
    """A change for each name that one has and the other hasn't."""
    for name in old or ():
        if name not in (new or ()):
            yield Change(place, what.format(name), allowed)


def _shared(old: Any, new: Any, place: str) -> Iterator[Change]:
    for name in sorted((old or {}).keys() & (new or {}).keys()):
        yield from changes(old[name], new[name], f"{place}/{name}")


def _plain(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema without what is only said; one term is a vocabulary of one."""
    found = {key: value for key, value in schema.items() if key not in _SAID_ONLY}
    if "const" in found:
        found["enum"] = [found.pop("const")]
    return found


def _schema_version(text: str) -> str | None:
    found = re.search(r"^SCHEMA_VERSION = (\d+)$", text, re.MULTILINE)
    return found and found[1]
