"""`Collection`: the records of one kind in one data version, in order, found by exact id.

What is not here: the typed `where` of each kind (`frameworks`, `context`), and where the records come from (`dataset`).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Self, TypeVar, cast, get_args, overload

from ambtelijk.errors import UnknownIdError, UnknownTermError, WrongTypeError, describe
from ambtelijk.in_force import Answer
from ambtelijk.records import Record
from ambtelijk.shown import Shown
from ambtelijk.terms import KINDS, Kind

if TYPE_CHECKING:
    from ambtelijk.dataset import Dataset
    from ambtelijk.export.table import Table
    from ambtelijk.searching import Match

RecordT = TypeVar("RecordT", bound=Record, covariant=True)


class _Any:
    """The default of a keyword of `where`: it doesn't filter.

    `None` is no default: a lookup that found nothing must not widen a question to everything.
    """

    def __repr__(self) -> str:
        return "ANY"

    def __reduce__(self) -> str:
        return "ANY"


ANY: Final[Any] = _Any()

Keys = Mapping[str, Callable[[Any, "Dataset"], Iterable[str]]]


class Collection(Shown, Generic[RecordT]):
    """An immutable, ordered collection of records of one kind.

    Iterating gives the records, in the order of the data. `collection[id]` takes an exact id, a slice gives
    a smaller collection, `in` takes an id or a record. Two collections are equal if they hold equal records
    in the same order.

    >>> import ambtelijk
    >>> sectors = ambtelijk.load("2016.9.0").sectors
    >>> sectors["gemeenten"].labels.nl
    'Gemeenten'
    >>> sectors[:2].ids
    ('rijk', 'gemeenten')
    """

    __slots__ = ("__weakref__", "_by_id", "_dataset", "_indexes", "_records", "_unsure")

    kind: ClassVar[Kind]
    """The kind of record it holds, such as ``sectors``."""

    _model: ClassVar[type[Record]]

    _keys: ClassVar[Keys] = {}
    """What `where` can filter on: for each keyword, the keys under which a record is found."""

    _records: tuple[RecordT, ...]
    _by_id: dict[str, RecordT]
    _unsure: frozenset[str]
    _indexes: dict[str, Any]
    _dataset: "Dataset"

    def __init__(self, dataset: "Dataset", records: Iterable[RecordT], unsure: frozenset[str] = frozenset()) -> None:
        found = tuple(records)
        for name, value in (
            ("_dataset", dataset),
            ("_records", found),
            ("_by_id", {record.id: record for record in found}),
            ("_unsure", unsure),
            ("_indexes", {}),
        ):
            object.__setattr__(self, name, value)

    @overload
    def __getitem__(self, key: str) -> RecordT: ...
    @overload
    def __getitem__(self, key: slice) -> Self: ...
    def __getitem__(self, key: str | slice) -> RecordT | Self:
        """The record with exactly this id, or the records of a slice.

        Raises `UnknownIdError` (a `KeyError`) with suggestions, and `WrongTypeError` (a `TypeError`) for
        anything but text or a slice.
        """
        try:
            return self._by_id[key]  # type: ignore[index]
        except (KeyError, TypeError):
            pass  # What is raised below is no consequence of this one.
        return self._missing(key)

    def _missing(self, key: object) -> Self:
        if isinstance(key, slice):
            return self._derived(self._records[key])
        if not isinstance(key, str):
            raise WrongTypeError(f"{self.kind}[...]", "an id (str) or a slice", describe(key))
        raise self._unknown(key, self.kind)

    def _unknown(self, id: str, *kinds: Kind) -> UnknownIdError:
        from ambtelijk.suggestions import suggest

        where = " or ".join(kinds) if kinds != KINDS else ""
        return UnknownIdError(id, where, self._dataset.version, *suggest(self._dataset, kinds, id))

    def get(self, id: str) -> RecordT | None:
        """The record with exactly this id, or `None`.

        Raises `WrongTypeError` (a `TypeError`) for anything but text.

        >>> import ambtelijk
        >>> ambtelijk.load("2016.9.0").sectors.get("kerken") is None
        True
        """
        try:
            found = self._by_id.get(id)
        except TypeError:
            found = None
        if found is None and not isinstance(id, str):
            raise WrongTypeError(f"{self.kind}.get", "an id (str)", describe(id))
        return found

    def search(self, text: str) -> "tuple[Match[RecordT], ...]":
        """The records that a text may mean, surest first, each once, each saying by which name and rule.

        Case, accents, hyphens and soft hyphens don't count. Ids, labels, aliases and inflected forms are tried
        whole, then inside the text, then as beginnings, then as near misses. A text without words gives nothing.
        Raises `WrongTypeError` (a `TypeError`) for anything but text.

        >>> import ambtelijk
        >>> best = ambtelijk.load("2016.9.0").values.search("Betrouwbare")[0]
        >>> best.record.id, best.name, best.rule
        ('betrouwbaarheid', 'betrouwbare', 'form')
        """
        if not isinstance(text, str):
            raise WrongTypeError(f"{self.kind}.search", "a text (str)", describe(text))
        index = self._indexes.get("search")
        if index is None:
            from ambtelijk.searching import Index

            index = self._indexes.setdefault("search", Index(self._records))
        return cast("tuple[Match[RecordT], ...]", index.search(text))

    def table(self, *, explode: str | None = None) -> "Table":
        """The records as flat rows, for any data-frame library: a row for each record, in order.

        The columns are the fields: the parts of a field that has parts are columns of their own, and so are the first and
        last day that a date can be. Where a field holds several items, those are joined in one cell by ``" | "``.
        Statements, editions and principles also say of which code they are. `explode` names a field that holds several: then
        there is a row for each item of that field, with its place, and none for a record without.
        Raises `UnknownTermError` for another field, and `WrongTypeError` for anything but text.

        >>> import ambtelijk
        >>> statements = ambtelijk.load("2016.9.0").statements.where(sector="rijk")
        >>> [(row["position"], row["expresses_value"]) for row in statements.table()][0]
        (1, 'onafhankelijkheid | onpartijdigheid')
        >>> [(row["position"], row["expresses_value"]) for row in statements.table(explode="expresses")][:2]
        [(1, 'onafhankelijkheid'), (1, 'onpartijdigheid')]
        """
        from ambtelijk.export.flat import records_table

        return records_table(self, explode)

    def __contains__(self, item: object) -> bool:
        if isinstance(item, str):
            return item in self._by_id
        return isinstance(item, Record) and self._by_id.get(item.id) == item

    def __len__(self) -> int:
        return len(self._records)

    def __iter__(self) -> Iterator[RecordT]:
        return iter(self._records)

    def __reversed__(self) -> Iterator[RecordT]:
        return reversed(self._records)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids, in order.

        >>> import ambtelijk
        >>> ambtelijk.load("2016.9.0").values.where(sector="rijk").ids[-1]
        'eigen-verantwoordelijkheid'
        """
        return tuple(record.id for record in self._records)

    @property
    def certain(self) -> Self:
        """The records that answer a question about a day for sure; all of them if no day was asked.

        >>> import ambtelijk
        >>> values = ambtelijk.load("2016.9.0").values
        >>> len(values.where(sector="rijk", on="2016-01-01").certain)
        0
        """
        return type(self)(self._dataset, (r for r in self._records if r.id not in self._unsure))

    @property
    def possible(self) -> Self:
        """The records that may answer a question about a day, but for which the sources don't settle it.

        The others are `certain`.

        >>> import ambtelijk
        >>> values = ambtelijk.load("2016.9.0").values
        >>> len(values.where(sector="rijk", on="2016-01-01").possible)
        5
        """
        return self._derived(r for r in self._records if r.id in self._unsure)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._records == other._records and self._unsure == other._unsure

    def __hash__(self) -> int:
        return hash((self.kind, self._records, self._unsure))

    _repr_pretty_ = Shown._repr_pretty_

    def __repr__(self) -> str:
        shown = ", ".join(self.ids[:5]) + (", …" if len(self) > 5 else "")  # noqa: PLR2004
        noun = "record" if len(self) == 1 else "records"
        return (
            f"<{type(self).__name__}: {len(self)} {noun} of data version {self._dataset.version}"
            f"{': ' if shown else ''}{shown}>"
        )

    def _ipython_key_completions_(self) -> tuple[str, ...]:
        return self.ids

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} can't be changed")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} can't be changed")

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return type(self), (self._dataset, self._records, self._unsure)

    def _derived(self, records: Iterable[Any], unsure: frozenset[str] = frozenset()) -> Self:
        kept: Sequence[Any] = tuple(records)
        doubts = self._unsure | unsure
        return type(self)(self._dataset, kept, frozenset(r.id for r in kept if r.id in doubts))

    def _index(self, keyword: str) -> dict[str, dict[str, RecordT]]:
        """The records under each key of a keyword, built on first need and published once."""
        try:
            return cast("dict[str, dict[str, RecordT]]", self._indexes[keyword])
        except KeyError:
            keys, dataset = self._keys[keyword], self._dataset
            index: dict[str, dict[str, RecordT]] = {}
            for record in self._records:
                for key in keys(record, dataset):
                    index.setdefault(key, {})[record.id] = record
            return cast("dict[str, dict[str, RecordT]]", self._indexes.setdefault(keyword, index))

    def _matching(self, **wanted: Any) -> Self:
        """The records that have every wanted key, in order; `ANY` doesn't filter."""
        hits = [self._index(name).get(key, {}) for name, key in wanted.items() if key is not ANY]
        if not hits:
            return self
        first, *others = hits
        return self._derived(r for r in first.values() if all(r.id in other for other in others))

    def _answering(self, answers: Callable[[RecordT], Answer]) -> Self:
        """The records for which the answer isn't no; those without an answer are `possible`."""
        found = [(record, answers(record)) for record in self._records]
        return self._derived(
            (record for record, answer in found if answer is not False),
            frozenset(record.id for record, answer in found if answer is None),
        )

    def _id(self, keyword: str, given: Any, *kinds: Kind) -> Any:
        """The id that was given for a keyword, as text or as a record, if there is such a record."""
        if given is ANY:
            return given
        collections = [self._dataset._collection(kind) for kind in kinds]
        if isinstance(given, Record) and any(isinstance(given, c._model) for c in collections):
            given = given.id
        if not isinstance(given, str):
            raise WrongTypeError(
                f"{self.kind}.where({keyword}=...)", f"an id (str) or a record of {' or '.join(kinds)}", describe(given)
            )
        if not any(given in collection for collection in collections):
            raise self._unknown(given, *kinds)
        return given

    def _term(self, keyword: str, given: Any, vocabulary: Any) -> Any:
        """The term that was given for a keyword, if it is in the vocabulary."""
        if given is ANY:
            return given
        if not isinstance(given, str):
            raise WrongTypeError(f"{self.kind}.where({keyword}=...)", "a term (str)", describe(given))
        allowed = get_args(vocabulary)
        if given not in allowed:
            raise UnknownTermError(f"{self.kind}.where", keyword, given, allowed)
        return given
