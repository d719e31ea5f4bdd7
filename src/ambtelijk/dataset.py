"""`Dataset`: one data version as a whole, its eleven collections and what proves it.

Collections are read when first asked for, and published in one step, so that every thread sees the same one.
What is not here: which versions there are (`releases`), and the rules of the data (`rules`).
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast, overload

from pydantic import TypeAdapter, ValidationError

from ambtelijk.collection import ANY, Collection
from ambtelijk.context import Events, Organisations, Policies, Sources, Trends
from ambtelijk.errors import WrongTypeError, describe
from ambtelijk.frameworks import Codes, Editions, Principles, Sectors, Statements, Values
from ambtelijk.in_force import Day
from ambtelijk.records import Code, Record
from ambtelijk.shown import Shown
from ambtelijk.terms import KINDS, Format, Kind, Language, Reading

if TYPE_CHECKING:
    from ambtelijk.citing.reference import Reference
    from ambtelijk.comparison import Comparison
    from ambtelijk.display.svg import Picture
    from ambtelijk.records import Edition, Sector
    from ambtelijk.releases import Folder, Release

CollectionT = TypeVar("CollectionT", bound=Collection[Any])

_adapters: dict[Kind, TypeAdapter[tuple[Record, ...]]] = {}


def parsed(kind: Kind, content: bytes) -> tuple[Record, ...]:
    """The records in a file's bytes; raises pydantic's `ValidationError`."""
    adapter = _adapters.get(kind)
    if adapter is None:
        model = model_of(kind)
        adapter = _adapters.setdefault(kind, TypeAdapter(tuple[model, ...]))  # type: ignore[valid-type]
    return adapter.validate_json(content)


class _Lazy(Generic[CollectionT]):
    """An attribute that reads its collection on first use and then steps aside: the instance's own wins."""

    def __init__(self, type: type[CollectionT]) -> None:
        self.type = type
        self.__doc__ = type.__doc__

    @overload
    def __get__(self, dataset: None, owner: object) -> Self: ...
    @overload
    def __get__(self, dataset: "Dataset", owner: object) -> CollectionT: ...
    def __get__(self, dataset: "Dataset | None", owner: object) -> Self | CollectionT:
        if dataset is None:
            return self
        collection = self.type(dataset, dataset._read(self.type.kind))
        return cast("CollectionT", dataset.__dict__.setdefault(self.type.kind, collection))


class Dataset(Shown):
    """One data version: its eleven collections, the day it speaks of, and its digest.

    Never made by hand: `ambtelijk.load` gives one. `dataset[id]` is the record with that id, of any kind.
    Equal to another dataset with the same version and digest.

    >>> import ambtelijk
    >>> letter = ambtelijk.load("2016.9.0")
    >>> letter.version, str(letter.as_of), letter.schema_version
    ('2016.9.0', '2016-09-19', 1)
    >>> letter["gemeenten"] is letter.sectors["gemeenten"]
    True
    """

    sectors: _Lazy[Sectors] = _Lazy(Sectors)
    organisations: _Lazy[Organisations] = _Lazy(Organisations)
    sources: _Lazy[Sources] = _Lazy(Sources)
    codes: _Lazy[Codes] = _Lazy(Codes)
    editions: _Lazy[Editions] = _Lazy(Editions)
    statements: _Lazy[Statements] = _Lazy(Statements)
    values: _Lazy[Values] = _Lazy(Values)
    principles: _Lazy[Principles] = _Lazy(Principles)
    events: _Lazy[Events] = _Lazy(Events)
    policies: _Lazy[Policies] = _Lazy(Policies)
    trends: _Lazy[Trends] = _Lazy(Trends)

    release: "Release"
    """Its version, day, digest and schema version, as `versions` gives them."""

    _folder: "Folder | None"

    def __init__(
        self,
        release: "Release",
        folder: "Folder | None" = None,
        records: Mapping[Kind, tuple[Record, ...]] | None = None,
    ) -> None:
        own = self.__dict__
        own["release"] = release
        own["_folder"] = folder
        for kind in KINDS if records is not None else ():
            own[kind] = _COLLECTIONS[kind](self, (records or {}).get(kind, ()))

    @property
    def version(self) -> str:
        """The data version: ``YYYY.M.N``; with records laid over it, ``YYYY.M.N+`` and a part of a hash."""
        return self.release.version

    @property
    def as_of(self) -> date:
        """The last day that the data speak of."""
        return self.release.as_of

    @property
    def digest(self) -> str:
        """``sha256:`` and the sha256 of its manifest: pin it with ``load(version, digest=...)``.

        With records laid over it, the sha256 of the digest of what is under them and of those records, in canonical
        form: pin it with ``load(folder, digest=...)``, or compare it with what `with_records` gives.
        """
        return self.release.digest

    @property
    def schema_version(self) -> int:
        """The shape of its records."""
        return self.release.schema_version

    def __getitem__(self, id: str) -> Record:
        """The record with exactly this id, of whatever kind: ids are unique across kinds.

        For fields that hold ids of several kinds, such as `Event.about` or `Position.party`.
        Raises `UnknownIdError` (a `KeyError`) with suggestions, and `WrongTypeError` (a `TypeError`).

        >>> import ambtelijk
        >>> type(ambtelijk.load("2016.9.0")["onpartijdigheid"]).__name__
        'Value'
        """
        if not isinstance(id, str):
            raise WrongTypeError("dataset[...]", "an id (str)", describe(id))
        for kind in KINDS:
            if (record := self._collection(kind).get(id)) is not None:
                return record
        raise self.sectors._unknown(id, *KINDS)

    def __contains__(self, item: object) -> bool:
        """Whether it holds this exact id, or a record equal to this one, of whatever kind.

        >>> import ambtelijk
        >>> "gemeenten" in ambtelijk.load("2016.9.0"), "gemeente" in ambtelijk.load("2016.9.0")
        (True, False)
        """
        return any(item in self._collection(kind) for kind in KINDS)

    def __iter__(self) -> Iterator[Record]:
        """All its records, kind by kind in the order of the attributes above, each kind in its own order.

        >>> import ambtelijk
        >>> [record.id for record in ambtelijk.load("2016.9.0")][:3]
        ['rijk', 'gemeenten', 'provincies']
        """
        return chain.from_iterable(self._collection(kind) for kind in KINDS)

    def verify(self) -> None:
        """Check everything at once: the files against the manifest, their structure, and every rule of the data.

        The files are read anew. A dataset with records laid over it has no files of its own, and one from a folder
        that came back from a pickle has left them behind: those are held to the rules alone.
        Raises `IntegrityError` or `DataError`, with everything that was found.

        >>> import ambtelijk
        >>> ambtelijk.load("2016.9.0").verify()
        """
        from ambtelijk import check

        if self._folder is not None:
            check.checked(self._folder.again())
        else:
            check.hold_to_rules(self, f"data version {self.version}")

    def with_records(self, records: Iterable[Record]) -> "Dataset":
        """A new dataset: this one with an organisation's own records laid over it.

        The records come after those of their kind, in the order given. The result has a version of its own,
        ``2026.11.0+`` and the first eight hexadecimals of the hash of what was laid over it, and a digest of its own.
        Raises `DataError` with every problem: an id that is taken, and whatever breaks a rule of the data.
        Raises `WrongTypeError` for what is no record.

        >>> import ambtelijk
        >>> letter = ambtelijk.load("2016.9.0")
        >>> own = letter.values["openheid"].model_copy(update={"id": "lef", "labels": {"nl": "lef"}, "forms": (), "related": ()})
        >>> letter.with_records([own]).values.ids[-1]
        'lef'
        """
        from ambtelijk.overlay import laid_over

        return laid_over(self, records)

    def compare(
        self, *ids: "str | Sector | Code | Edition", on: Day | None = None, reading: Reading = "values"
    ) -> "Comparison":
        """Sectors, codes and editions of this dataset side by side: `ambtelijk.compare` says how.

        Raises `InvalidComparisonError`, `UnknownIdError`, `UnknownTermError`, `WrongTypeError`, `InvalidDateError` or
        `DayOutOfRangeError`.

        >>> import ambtelijk
        >>> ambtelijk.load("2016.9.0").compare("rijk", "gemeenten").overlaps[0].shared
        4
        """
        from ambtelijk.comparison import compare

        return compare(*ids, on=on, reading=reading, dataset=self)

    def timeline(self, code: str | Code, *, language: Language = "en") -> "Picture":
        """The editions of a code in the order of time, as a picture: what each added to its list and dropped from it.

        Takes the id or record of a code. `language` is that of the legend.
        Raises `UnknownIdError`, `WrongTypeError`, or `UnknownTermError` for a language that it doesn't speak.

        >>> import ambtelijk
        >>> ambtelijk.load("2016.9.0").timeline("gedragscode-integriteit-rijk")
        <Picture: Gedragscode Integriteit Rijk: 2 editions>
        """
        from ambtelijk.display.timeline import draw_timeline

        id = code.id if isinstance(code, Code) else code
        if not isinstance(id, str):
            raise WrongTypeError("timeline(...)", "the id or record of a code", describe(code))
        return draw_timeline(self, self.codes[id], language)

    def cite(self, record: str | Record = ANY) -> "tuple[Reference, ...]":
        """What to cite for a record, by its id or as it is: its sources in the order of its citations, each once.

        For a source, that source itself; without a record, this data version. Each has a ``text`` in the style of
        Dutch lawyers with the places in the source, a ``bibtex`` entry and a ``csl`` item. What a source doesn't show,
        such as an author or a date, is left out.
        Raises `UnknownIdError` or `WrongTypeError`.

        >>> import ambtelijk
        >>> letter = ambtelijk.load("2016.9.0")
        >>> for reference in letter.cite("gemeenten"):
        ...     print(reference.id, reference.places[0])
        brief-2016-09-19 onder ‘Gemeenten, provincies en waterschappen’, al. 1
        """
        from ambtelijk.citing.reference import references, version_reference

        if record is ANY:
            return (version_reference(self),)
        if not isinstance(record, str | Record):
            raise WrongTypeError("cite(...)", "an id or a record", describe(record))
        return references(self, self[record] if isinstance(record, str) else record)

    def export(
        self,
        format: Format,
        out: str | PathLike[str],
        *,
        base: str = "https://ambtelijk.example/id/",
        force: bool = False,
    ) -> tuple[Path, ...]:
        """Write the dataset as a new folder of files in a standard format; gives their paths, by name.

        The formats are ``json``, the data folder as `ambtelijk.load` reads it; ``csv``, its records as tables; ``datapackage``,
        those tables with their types and keys; ``jsonschema``; ``turtle`` and ``jsonld``, its concepts as linked data;
        and ``dcat``, its description for data catalogues. The same dataset gives the same bytes.
        All files are written or none. With `force`, an earlier export in the same place is replaced. `base` is what
        the addresses of concepts begin with, in formats for linked data; the others have no use for it.

        Raises `ExportError` (an `OSError`), `UnknownTermError`, `InvalidBaseError` or `WrongTypeError`.

        >>> import ambtelijk, tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     written = ambtelijk.load("2016.9.0").export("json", f"{folder}/letter")
        >>> written[1].name
        'datapackage.json'
        """
        from ambtelijk.export import export

        return export(self, format, out, base=base, force=force)

    def _collection(self, kind: Kind) -> Collection[Record]:
        return cast("Collection[Record]", getattr(self, kind))

    def _read(self, kind: Kind) -> tuple[Record, ...]:
        """The records of a kind, from the folder."""
        assert self._folder is not None  # noqa: S101  a dataset without a folder was given its records
        content = self._folder.read(kind)
        try:
            return parsed(kind, content)
        except ValidationError as error:
            from ambtelijk.check import structure_error

            raise structure_error(self._folder.where, kind, content, error) from None

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Dataset):
            return NotImplemented
        return self.release == other.release

    def __hash__(self) -> int:
        return hash(self.release)

    _repr_pretty_ = Shown._repr_pretty_

    def __repr__(self) -> str:
        return f"<Dataset {self.version}, as of {self.as_of}, {self.digest}>"

    def _ipython_key_completions_(self) -> list[str]:
        return [record.id for record in self]

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a Dataset can't be changed")

    def __delattr__(self, name: str) -> None:
        raise AttributeError("a Dataset can't be changed")

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        from ambtelijk import releases

        if releases.is_bundled(self):
            return releases.reload, (self.version, self.digest)
        return Dataset, (self.release, None, {kind: tuple(self._collection(kind)) for kind in KINDS})


def model_of(kind: Kind) -> type[Record]:
    """The model of the records of a kind."""
    return _COLLECTIONS[kind]._model


def kind_of(record: Record) -> Kind | None:
    """The kind that a record is of; `None` for a subclass of our own models, which no kind holds."""
    return next((kind for kind in KINDS if type(record) is model_of(kind)), None)


_COLLECTIONS: dict[Kind, type[Collection[Any]]] = {
    type.kind: type
    for type in (
        Sectors,
        Organisations,
        Sources,
        Codes,
        Editions,
        Statements,
        Values,
        Principles,
        Events,
        Policies,
        Trends,
    )
}
