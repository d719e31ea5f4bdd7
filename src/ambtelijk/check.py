"""Reading a whole folder with distrust: its hashes, its JSON, its structure, and then every rule of the data.

Everything that is wrong is reported at once. What is not here: the rules themselves (`rules`), the
hashes (`releases`), JSON as text (`strict_json`), and the words for a wrong shape (`structure`).
"""

from collections.abc import Iterable
from itertools import chain
from typing import Any

from pydantic import ValidationError

from ambtelijk import strict_json
from ambtelijk.dataset import Dataset, parsed
from ambtelijk.errors import DataError, Problem, UnknownVersionError
from ambtelijk.records import Record
from ambtelijk.releases import MANIFEST, Folder, load, manifest_faults
from ambtelijk.rules import problems_of
from ambtelijk.structure import problem_at, structure
from ambtelijk.terms import KINDS, Kind


def checked(folder: Folder) -> Dataset:
    """The dataset in a folder, every file proven and read and held to every rule.

    Raises `IntegrityError` or `DataError` with everything that was found.
    """
    folder.prove()
    records: dict[Kind, tuple[Record, ...]] = {}
    problems = list(manifest_faults(folder.manifest()))
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
    return [problem_at(fault.rule, kind, rows, fault.path, fault.message) for fault in faults]
