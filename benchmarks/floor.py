"""The hand-written floor: what a script would do with pydantic and the same files, and nothing more.

Its models are made from the package's own source, so that they can't drift apart: the same fields, terms and
constraints, without documentation, deferred building, methods, or the `PartialDate` class (a date is text with
a pattern). The script reads the files with `open`, proves nothing, and keeps what it validated. It is installed
as a module beside the package, so that it is compiled once, as the package is.
"""

import ast
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

_HEAD: Final = """\
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter

PartialDate = Annotated[str, StringConstraints(pattern=r"^\\d{4}(-\\d{2}(-\\d{2})?)?$")]


class Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")
"""

_SOURCES: Final = ("terms.py", "parts.py", "records.py")
_WRITTEN_BY_HAND: Final = {"Frozen", "PartialDate"}


def models(package: Path, needed: Iterable[str] = ()) -> str:
    """The source of the models, plain: those that the needed ones are made of, or all of them."""
    found: dict[str, ast.stmt] = {}
    for name in _SOURCES:
        for node in ast.parse((package / name).read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                found[node.name] = _plain(node, {*found, *_WRITTEN_BY_HAND})
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                found[node.targets[0].id] = node
    everything = [name for name, node in found.items() if isinstance(node, ast.ClassDef)]
    kept = _closure(found, list(needed) or everything)
    return _HEAD + "\n\n" + "\n\n\n".join(ast.unparse(node) for name, node in found.items() if name in kept) + "\n"


def script(package: Path, data: Path, kinds: Mapping[str, str], *, only_needed: bool = False) -> str:
    """A module that defines the models, then reads these kinds (by the name of their model) and keeps the records."""
    lines = [models(package, kinds.values() if only_needed else ())]
    for kind, model in kinds.items():
        lines += [
            f"with open({str(data / f'{kind}.json')!r}, 'rb') as file:",
            f"    {kind} = TypeAdapter(tuple[{model}, ...]).validate_json(file.read())",
        ]
    return "\n".join(lines) + "\n"


def _plain(node: ast.ClassDef, models: set[str]) -> ast.ClassDef:
    """The class with its fields and the models it is made from, and nothing else."""
    fields: list[ast.stmt] = [item for item in node.body if isinstance(item, ast.AnnAssign)]
    bases: list[ast.expr] = [base for base in node.bases if isinstance(base, ast.Name) and base.id in models]
    return ast.ClassDef(node.name, bases, [], fields or [ast.Pass()], [])


def _closure(found: dict[str, ast.stmt], needed: list[str]) -> set[str]:
    """The needed names, and every name that their definitions use."""
    kept: set[str] = set()
    ahead = list(needed)
    while ahead:
        name = ahead.pop()
        if name in kept or name in _WRITTEN_BY_HAND or name not in found:
            continue
        kept.add(name)
        ahead += [part.id for part in ast.walk(found[name]) if isinstance(part, ast.Name)]
    return kept
