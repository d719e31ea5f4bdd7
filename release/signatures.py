"""The public signatures: the list of them that is checked in, and what changed since the release before.

``python -m release.signatures`` writes the list, ``release/signatures.txt``: a line for each name, parameter, field
and term. A line that goes or changes is a change that users may notice. griffe finds what breaks callers, and the
list finds the types that griffe passes over.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import cast

import griffe

from release.changelog import entry
from release.project import Failure, Project

LIST = "release/signatures.txt"
_COLOUR = re.compile(r"\x1b\[\d+m")
_SPOKEN = {"__init__", "__call__", "__contains__", "__getitem__", "__iter__", "__len__", "__reversed__"}
"""The special methods that users call, by other names."""


def signatures(project: Project) -> Iterator[Failure]:
    """The list of public signatures is up to date, and what changed since the release before is allowed and told."""
    now = listed(project.root)
    if not (project.root / LIST).exists() or project.text(LIST) != now:
        yield Failure(f"{LIST} isn't the public interface", "python -m release.signatures, and read the difference")
    if project.previous is None:
        return
    if project.step != "breaking":
        for message in broken(project.root, project.previous):
            yield Failure(f"it breaks callers: {message}", "put it back, or release it as a breaking version")
    changed = noticed((project.text_then(LIST) or "").splitlines(), now.splitlines())
    for line in changed if project.step == "patch" else ():
        yield Failure(f"changed in a patch release: {line}", "raise the minor version, or put it back")
    if changed and not any(word in entry(project) for word in ("#### Changed", "#### Removed")):
        message = f"{len(changed)} public signatures changed, {changed[0]} first, and CHANGELOG.md doesn't say so"
        yield Failure(message, 'write a "#### Changed" or "#### Removed" that says how to go on')


def noticed(before: Sequence[str], after: Sequence[str]) -> list[str]:
    """What users of one list of signatures may notice of another: lines that went or changed, parameters to add."""
    gone = [line for line in before if line not in after]
    called = {line.partition("(")[0] for line in before if ") -> " in line}
    asked = [
        line
        for line in after
        if line not in before
        and (found := re.fullmatch(r"([\w.]+)\((?:\*, )?(\w+): [^=]*\)", line))
        and found[1] in called
        and not any(line.startswith((f"{found[1]}({found[2]}:", f"{found[1]}(*, {found[2]}:")) for line in gone)
    ]
    return [*gone, *asked]


def broken(root: Path, before: str) -> tuple[str, ...]:
    """What changed since a tag that breaks callers, by griffe."""
    old = griffe.load_git("ambtelijk", ref=before, repo=root, search_paths=["src"])
    new = _package(root)
    found = griffe.find_breaking_changes(old, new)
    return tuple(_COLOUR.sub("", breakage.explain(griffe.ExplanationStyle.ONE_LINE)) for breakage in found)


def listed(root: Path) -> str:
    """The public interface of the package in a repository, a line for each thing that can change by itself."""
    package = _package(root)
    lines: list[str] = []
    for name in sorted(str(name) for name in package.exports or ()):
        lines += _lines(name, _target(package[name]))
    if "terms" in package.modules:
        for name, found in sorted(package["terms"].attributes.items()):
            if not found.is_alias and isinstance(found.value, griffe.ExprSubscript) and found.is_public:
                lines += (f"{name}: {term.strip()}" for term in str(found.value.slice).split(","))
    return "\n".join(lines) + "\n"


def _package(root: Path) -> griffe.Module:
    return cast("griffe.Module", griffe.load("ambtelijk", search_paths=[root / "src"]))


def _target(found: griffe.Object | griffe.Alias) -> griffe.Object:
    return found.final_target if isinstance(found, griffe.Alias) else found


def _lines(name: str, found: griffe.Object) -> Iterator[str]:
    match found:
        case griffe.Class():
            yield f"class {name}({', '.join(map(str, found.bases))})"
            for member in found.members.values():
                if isinstance(member, griffe.Object) and (
                    member.name in _SPOKEN or (member.is_public and not member.is_special)
                ):
                    yield from _lines(f"{name}.{member.name}", member)
        case griffe.Function():
            for signature in found.overloads or [found]:
                yield f"{name}() -> {signature.returns}"
                for parameter in signature.parameters:
                    if parameter.name not in {"self", "cls"}:
                        yield f"{name}({_parameter(parameter)})"
        case griffe.Attribute() if found.annotation is not None:
            given = " = …" if found.value is not None and "property" not in found.labels else ""
            yield f"{name}: {found.annotation}{given}"
        case _:
            yield name


def _parameter(parameter: griffe.Parameter) -> str:
    match parameter.kind:
        case griffe.ParameterKind.keyword_only:
            star = "*, "
        case griffe.ParameterKind.var_positional:
            return f"*{parameter.name}: {parameter.annotation}"
        case griffe.ParameterKind.var_keyword:
            return f"**{parameter.name}: {parameter.annotation}"
        case _:
            star = ""
    default = f" = {parameter.default}" if parameter.default is not None else ""
    return f"{star}{parameter.name}: {parameter.annotation}{default}"


def main() -> None:
    """The command: write the list anew."""
    root = Path(__file__).parents[1]
    (root / LIST).write_text(listed(root), encoding="utf-8")


if __name__ == "__main__":
    main()
