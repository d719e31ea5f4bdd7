"""`diff`: what changed between two datasets, record by record and field by field.

What is not here: how a difference is shown (`display`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from ambtelijk.dataset import Dataset
from ambtelijk.errors import WrongTypeError, describe
from ambtelijk.records import Record
from ambtelijk.releases import Release, load
from ambtelijk.shown import Shown
from ambtelijk.terms import KINDS, Kind

if TYPE_CHECKING:
    from ambtelijk.export.table import Table


class Change(NamedTuple):
    """One field of one record that differs."""

    kind: Kind
    """The record's kind, such as ``sectors``."""
    id: str
    """The record's id."""
    field: str
    """The field."""
    before: Any
    """What it was."""
    after: Any
    """What it is."""


@dataclass(frozen=True, slots=True, repr=False)
class Difference(Shown):
    """What changed from one dataset to another. Every part is in the order of kinds, and then of the data.

    Iterating gives what was added, removed, superseded and changed, in that order; an empty one is false.

    >>> import ambtelijk
    >>> list(ambtelijk.diff("2016.9.0", "2016.9.0"))
    []
    """

    before: Release
    """The data version it starts from."""
    after: Release
    """The data version it leads to."""
    added: tuple[Record, ...]
    """The records that are new, as they are now."""
    removed: tuple[Record, ...]
    """The records that are gone, as they were. An id is never deleted from a bundled version: there it is empty."""
    superseded: tuple[Record, ...]
    """The records that others have taken the place of, as they are now; their other changes are in `changed`."""
    changed: tuple[Change, ...]
    """The fields that differ, of records that are in both; without their successors."""

    def table(self) -> "Table":
        """The difference as flat rows, for any data-frame library: a row for each record or field, in order.

        >>> import ambtelijk
        >>> found = ambtelijk.diff("2016.9.0", "2026.11.0")
        >>> len(found.table()) == len(found)
        True
        """
        from ambtelijk.export.findings import changes_table

        return changes_table(self)

    def __iter__(self) -> Iterator[Record | Change]:
        return chain(self.added, self.removed, self.superseded, self.changed)

    _repr_pretty_ = Shown._repr_pretty_

    def __repr__(self) -> str:
        return f"<Difference {self.before.version} -> {self.after.version}: {len(self)} changes>"

    def __len__(self) -> int:
        return len(self.added) + len(self.removed) + len(self.superseded) + len(self.changed)


def diff(before: str | Dataset, after: str | Dataset) -> Difference:
    """What changed between two data versions, or between two datasets.

    The order of records counts for nothing, the order within a field does. Raises `InvalidVersionError`,
    `UnknownVersionError` or `WrongTypeError`.

    >>> import ambtelijk
    >>> letter = ambtelijk.load("2016.9.0")
    >>> ambtelijk.diff(letter, letter).added
    ()
    """
    old, new = _dataset(before), _dataset(after)
    added: list[Record] = []
    removed: list[Record] = []
    superseded: list[Record] = []
    changed: list[Change] = []
    for kind in KINDS:
        ours, theirs = old._collection(kind), new._collection(kind)
        added += (record for record in theirs if record.id not in ours)
        removed += (record for record in ours if record.id not in theirs)
        for record in theirs:
            was = ours.get(record.id)
            if was is None or was == record:
                continue
            if record.superseded_by != was.superseded_by and not was.superseded_by:
                superseded.append(record)
                changed += _changes(kind, was, record, without="superseded_by")
            else:
                changed += _changes(kind, was, record)
    return Difference(old.release, new.release, tuple(added), tuple(removed), tuple(superseded), tuple(changed))


def _changes(kind: Kind, was: Record, now: Record, without: str = "") -> Iterator[Change]:
    for field in type(now).model_fields:
        before, after = getattr(was, field), getattr(now, field)
        if field != without and before != after:
            yield Change(kind, now.id, field, before, after)


def _dataset(given: object) -> Dataset:
    if isinstance(given, Dataset):
        return given
    if not isinstance(given, str):
        raise WrongTypeError("diff(...)", "two versions (str) or datasets", describe(given))
    return load(given)
