"""Reading a whole folder with distrust: its hashes, its JSON, its structure, and then every rule of the data.

Everything that is wrong is reported at once. What is not here: the rules themselves (`rules`), the
hashes (`releases`), and JSON as text (`strict_json`).
"""

from collections.abc import Iterable
from itertools import chain
from typing import Any

from pydantic import ValidationError

from ambtelijk import strict_json
from ambtelijk.dataset import Dataset, parsed
from ambtelijk.errors import DataError, Problem, UnknownVersionError
from ambtelijk.records import Record
from ambtelijk.releases import MANIFEST, Folder, load
from ambtelijk.rules import problems_of
from ambtelijk.terms import KINDS, Kind

_SHOWN = 60
"""How many characters of a wrong value a message shows."""


def checked(folder: Folder) -> Dataset:
    """The dataset in a folder, every file proven and read and held to every rule.

    Raises `IntegrityError` or `DataError` with everything that was found.
    """
    folder.prove()
    records: dict[Kind, tuple[Record, ...]] = {}
    problems: list[Problem] = []
    for kind in KINDS:
        content = folder.read(kind)
        rows, faults = strict_json.read(content)
        problems += _faults(kind, rows, faults)
        if not faults:
            try:
                records[kind] = parsed(kind, content)
            except ValidationError as error:
                problems += structure(kind, rows, error)
    if problems:
        raise DataError(folder.where, tuple(problems))
    if folder.overlays is not None:
        from ambtelijk.overlay import laid_over

        return laid_over(_base(folder, folder.overlays), chain(*records.values()), folder.where)
    dataset = Dataset(folder.release, folder, records)
    hold_to_rules(dataset, folder.where)
    return dataset


def _base(folder: Folder, version: str) -> Dataset:
    """The bundled version that a folder is laid over, if it is there and speaks of the same day."""
    try:
        base = load(version)
    except UnknownVersionError as error:
        raise DataError(folder.where, (Problem("manifest", MANIFEST, None, "overlays", str(error)),)) from None
    if base.as_of != folder.release.as_of:
        message = f"it is {folder.release.as_of}, and {version} speaks of the world up to {base.as_of}: write that day"
        raise DataError(folder.where, (Problem("manifest", MANIFEST, None, "as_of", message),))
    return base


def hold_to_rules(dataset: Dataset, where: str) -> None:
    """Raise `DataError` with everything that any rule finds."""
    if problems := problems_of(dataset):
        raise DataError(where, problems)


def structure_error(where: str, kind: Kind, content: bytes, error: ValidationError) -> DataError:
    """The error for a file whose records don't have the shape of their kind."""
    rows, faults = strict_json.read(content)
    return DataError(where, tuple(_faults(kind, rows, faults) or structure(kind, rows, error)))


def _faults(kind: Kind, rows: Any, faults: Iterable[strict_json.Fault]) -> list[Problem]:
    """What is wrong with a file as JSON text."""
    return [_problem(fault.rule, kind, rows, fault.path, fault.message) for fault in faults]


def structure(kind: Kind, rows: Any, error: ValidationError, *place: int) -> list[Problem]:
    """What is wrong with the shape of the records, or of the one at a place among them."""
    problems = []
    for detail in error.errors(include_url=False, include_context=False):
        message = detail["msg"]
        if detail["type"] not in {"missing", "extra_forbidden"}:
            given = repr(detail["input"])
            message += f", not {given if len(given) <= _SHOWN else given[: _SHOWN - 1] + '…'}"
        problems.append(_problem("structure", kind, rows, (*place, *detail["loc"]), message))
    return problems


def _problem(rule: str, kind: Kind, rows: Any, path: tuple[str | int, ...], message: str) -> Problem:
    """A problem at a place in a file, which names the record by its id where it has one."""
    index, *field = path or (None,)
    row = rows[index] if isinstance(index, int) and isinstance(rows, list) else None
    id = row.get("id") if isinstance(row, dict) else None
    record = id if isinstance(id, str) else f"[{index}]" if isinstance(index, int) else None
    return Problem(rule, f"{kind}.json", record, ".".join(map(str, field)) or None, message)
