"""`compare`: sectors, codes and editions side by side, what they share and what each alone has.

What each of them says is what `statements.where` gives for it. What is not here: how a comparison is shown (`display`).
"""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from typing import TYPE_CHECKING, ClassVar, Literal, NamedTuple, get_args

from ambtelijk.dataset import Dataset
from ambtelijk.errors import InvalidComparisonError, UnknownIdError, UnknownTermError, WrongTypeError, describe
from ambtelijk.in_force import Day, checked_day
from ambtelijk.overview import CAUTION, StatedList, stated_lists
from ambtelijk.parts import Expression
from ambtelijk.records import Code, Edition, Record, Sector, Source, Statement, Value
from ambtelijk.releases import Release, load
from ambtelijk.shown import Shown
from ambtelijk.terms import Kind, Language, ListRole, Match, Reading

if TYPE_CHECKING:
    from ambtelijk.display.svg import Picture
    from ambtelijk.export.table import Table

Absence = Literal["no list in this source", "no list in force on that day"]
"""Why a side has nothing to compare: the data hold no list of it, or none that may be in force that day."""

_KINDS: tuple[Kind, ...] = ("sectors", "codes", "editions")


class Side(NamedTuple):
    """A sector, code or edition that was asked for, with the lists that are compared."""

    record: Sector | Code | Edition
    """The sector, code or edition."""
    lists: tuple[StatedList, ...]
    """Its lists, all of one role: ``values``, or, of a code or edition that has none of those, the next role it has."""
    absence: Absence | None
    """Why there is no list; `None` where there is one."""

    @property
    def statements(self) -> tuple[Statement, ...]:
        """The items of its lists, as printed and in order."""
        return tuple(statement for found in self.lists for statement in found.statements)

    @property
    def unread(self) -> tuple[Statement, ...]:
        """The items in which no shared value is read: no row has them, and they count for nothing."""
        return tuple(statement for statement in self.statements if not statement.expresses)


class Mention(NamedTuple):
    """One statement by which a side names what a row is about."""

    statement: Statement
    """The item as printed: its words, its place in the list, its citations."""
    match: Match
    """``exact`` where its words are those of every value of the row, else ``close``."""
    certain: bool
    """Whether it certainly held on the day; false where it may have. An edition says what it says on any day."""


class Row(NamedTuple):
    """One value, or one set of values, and who names it."""

    values: tuple[Value, ...]
    """The value; with ``reading="statements"`` all values that one item expresses."""
    cells: tuple[tuple[Mention, ...], ...]
    """For each of the sides that have a list, in their order, where it names this; empty where it doesn't."""


class Overlap(NamedTuple):
    """How much two sides have in common, in rows."""

    one: str
    """The id of the one."""
    other: str
    """The id of the other."""
    shared: int
    """How many rows both have."""
    one_alone: int
    """How many the one has and the other hasn't."""
    other_alone: int
    """How many the other has and the one hasn't."""

    @property
    def similarity(self) -> Fraction | None:
        """The Jaccard similarity: the share of rows that both have, of those that either has.

        `None` where neither has a row: there is nothing to go by.

        >>> Overlap("rijk", "gemeenten", 2, 3, 5).similarity
        Fraction(1, 5)
        """
        either = self.shared + self.one_alone + self.other_alone
        return Fraction(self.shared, either) if either else None


@dataclass(frozen=True, slots=True, repr=False)
class Comparison(Shown):
    """Sectors, codes and editions side by side: `compare` gives one.

    Compares and hashes by content, and holds every record it speaks of.

    >>> import ambtelijk
    >>> found = ambtelijk.load("2016.9.0").compare("provincies", "waterschappen", "politie")
    >>> [value.id for row in found.shared for value in row.values]
    ['onafhankelijkheid', 'betrouwbaarheid', 'zorgvuldigheid']
    >>> [(side.record.id, side.absence) for side in found.without_list]
    [('politie', 'no list in this source')]
    """

    caution: ClassVar[str] = CAUTION
    """What to keep in mind with every comparison, and to show beside it."""

    release: Release
    """The data version it was made from."""
    on: datetime.date
    """The day of which sectors and codes were asked what they say."""
    reading: Reading
    """``values``: a pair such as "openheid en integriteit" is two rows; ``statements``: an item is one row."""
    sides: tuple[Side, ...]
    """The sides that have a list, in the order given: the columns."""
    without_list: tuple[Side, ...]
    """The sides that have none, with the reason. They count nowhere: no list is not a list of nothing."""
    rows: tuple[Row, ...]
    """What the sides name, in the order of the first, then what the second adds in its order, and so on."""
    sources: tuple[Source, ...]
    """The documents that the citations of the statements point to."""

    @property
    def shared(self) -> tuple[Row, ...]:
        """The rows that all sides have, in order; none where fewer than two have a list."""
        return tuple(row for row in self.rows if all(row.cells)) if len(self.sides) > 1 else ()

    def alone(self, side: str | Sector | Code | Edition) -> tuple[Row, ...]:
        """The rows that this side has and no other, in order; none where fewer than two have a list.

        Takes the id or record of a side. Raises `UnknownIdError` for what isn't one, or has no list.

        >>> import ambtelijk
        >>> found = ambtelijk.load("2016.9.0").compare("rijk", "gemeenten")
        >>> [value.id for row in found.alone("rijk") for value in row.values]
        ['eigen-verantwoordelijkheid']
        """
        place = self._place(side)
        if len(self.sides) == 1:
            return ()
        return tuple(row for row in self.rows if row.cells[place] and sum(map(bool, row.cells)) == 1)

    @property
    def overlaps(self) -> tuple[Overlap, ...]:
        """How much each two of the sides have in common, every pair once, in the order of the sides.

        >>> import ambtelijk
        >>> found = ambtelijk.load("2016.9.0").compare("gemeenten", "provincies", "waterschappen")
        >>> [(overlap.shared, str(overlap.similarity)) for overlap in found.overlaps]
        [(3, '3/10'), (6, '6/7'), (3, '1/3')]
        """
        return tuple(self._overlap(*places) for places in combinations(range(len(self.sides)), 2))

    def overlap(self, one: str | Sector | Code | Edition, other: str | Sector | Code | Edition) -> Overlap:
        """How much two of the sides have in common.

        Takes ids or records of sides. Raises `UnknownIdError` for what isn't one, or has no list.

        >>> import ambtelijk
        >>> ambtelijk.load("2016.9.0").compare("rijk", "gemeenten").overlap("gemeenten", "rijk").shared
        4
        """
        return self._overlap(self._place(one), self._place(other))

    def svg(self, *, language: Language = "en") -> "Picture":
        """The matrix as a picture: a row a value, a column a side, in printed order.

        `language` is that of the legend. Raises `UnknownTermError` for one that it doesn't speak.

        >>> import ambtelijk
        >>> ambtelijk.load("2016.9.0").compare("rijk", "gemeenten").svg()
        <Picture: Rijk and Gemeenten side by side>
        """
        from ambtelijk.display.matrix import draw_matrix

        return draw_matrix(self, language)

    def table(self, *, wide: bool = False) -> "Table":
        """The comparison as flat rows, for any data-frame library: a row for each statement in each cell.

        It says which side names which value, in which words, at which place, and in which document that is read. With
        `wide` there is a row for each value and a column for each side, with its words. A side without a list isn't in it.

        >>> import ambtelijk
        >>> found = ambtelijk.load("2016.9.0").compare("rijk", "gemeenten")
        >>> [(row["side"], row["value"]) for row in found.table()][:2]
        [('rijk', 'onafhankelijkheid'), ('gemeenten', 'onafhankelijkheid')]
        >>> next(iter(found.table(wide=True)))["gemeenten"]
        'onafhankelijkheid'
        """
        from ambtelijk.export.findings import long_table, wide_table

        return wide_table(self) if wide else long_table(self)

    def _overlap(self, one: int, other: int) -> Overlap:
        ids = (self.sides[one].record.id, self.sides[other].record.id)
        has = [(bool(row.cells[one]), bool(row.cells[other])) for row in self.rows]
        return Overlap(*ids, has.count((True, True)), has.count((True, False)), has.count((False, True)))

    def _place(self, side: str | Sector | Code | Edition) -> int:
        if not isinstance(side, str | Sector | Code | Edition):
            raise WrongTypeError("a comparison", "the id or record of one of its sides", describe(side))
        id = side if isinstance(side, str) else side.id
        ids = tuple(found.record.id for found in self.sides)
        if id in ids:
            return ids.index(id)
        absence = next((found.absence for found in self.without_list if found.record.id == id), None)
        raise UnknownIdError(id, "the compared sides", self.release.version, () if absence else ids, absence)

    _repr_pretty_ = Shown._repr_pretty_

    def __repr__(self) -> str:
        ids = ", ".join(side.record.id for side in (*self.sides, *self.without_list))
        return f"<Comparison of {ids}: {len(self.rows)} rows, by {self.reading}, data version {self.release.version}>"


def compare(
    *ids: str | Sector | Code | Edition,
    on: Day | None = None,
    reading: Reading = "values",
    dataset: Dataset | None = None,
) -> Comparison:
    """Sectors, codes and editions side by side, in any mix; takes their ids or records, two or more, each once.

    A sector and a code say what they say on the day `on`, else on the day the data speak of; an edition says what
    it says on any day. A sector is compared by its lists of values. So are a code and an edition; one that has no such
    list is compared by those of the first role it has: principles, requirements, rules, topics, oath.

    ``reading="values"`` splits a pair, so that each value is a row; ``reading="statements"`` keeps each item whole,
    as the set of values it expresses. `dataset` is another dataset than the newest version.
    Raises `InvalidComparisonError`, `UnknownIdError`, `UnknownTermError`, `WrongTypeError`, `InvalidDateError` or
    `DayOutOfRangeError`.

    >>> import ambtelijk
    >>> found = ambtelijk.compare("rijk", "gemeenten", dataset=ambtelijk.load("2016.9.0"))
    >>> [value.id for row in found.shared for value in row.values]
    ['onafhankelijkheid', 'onpartijdigheid', 'betrouwbaarheid', 'zorgvuldigheid']
    >>> [mention.statement.term for mention in found.shared[0].cells[0]]
    ['onafhankelijkheid en onpartijdigheid']
    """
    if dataset is None:
        dataset = load()
    elif not isinstance(dataset, Dataset):
        raise WrongTypeError("compare(dataset=...)", "a dataset", describe(dataset))
    if not isinstance(reading, str):
        raise WrongTypeError("compare(reading=...)", "a term (str)", describe(reading))
    if reading not in get_args(Reading):
        raise UnknownTermError("compare", "reading", reading, get_args(Reading))
    day = dataset.as_of if on is None else checked_day(on, "compare(on=...)", dataset.as_of, dataset.version)
    sides = [_side(dataset, record, day) for record in _records(dataset, ids)]
    with_list = tuple(side for side in sides if side.lists)
    return Comparison(
        release=dataset.release,
        on=day,
        reading=reading,
        sides=with_list,
        without_list=tuple(side for side in sides if not side.lists),
        rows=tuple(_rows(dataset, with_list, reading)),
        sources=_cited(dataset, with_list),
    )


def _records(dataset: Dataset, given: Iterable[object]) -> tuple[Sector | Code | Edition, ...]:
    """The records to compare: what was given, looked up in the dataset."""
    found = tuple(_record(dataset, item) for item in given)
    ids = tuple(record.id for record in found)
    if len(ids) < 2:  # noqa: PLR2004
        raise InvalidComparisonError(ids, "it takes two sides or more")
    if twice := [id for id in dict.fromkeys(ids) if ids.count(id) > 1]:
        raise InvalidComparisonError(ids, f"{' and '.join(map(repr, twice))} would stand beside itself")
    return found


def _record(dataset: Dataset, given: object) -> Sector | Code | Edition:
    id = given.id if isinstance(given, Sector | Code | Edition) else given
    if not isinstance(id, str):
        raise WrongTypeError("compare(...)", "ids or records of sectors, codes or editions", describe(given))
    found: Record | None = next((c[id] for kind in _KINDS if id in (c := dataset._collection(kind))), None)
    if not isinstance(found, Sector | Code | Edition):
        raise dataset.sectors._unknown(id, *_KINDS)
    return found


def _side(dataset: Dataset, record: Sector | Code | Edition, day: datetime.date) -> Side:
    statements = dataset.statements
    match record:
        case Sector():
            said, ever = statements.where(sector=record, on=day), statements._matching(sector=record.id, role="values")
        case Code():
            said, ever = statements.where(code=record, on=day), statements._matching(code=record.id)
        case Edition():
            said = ever = statements.where(edition=record)
    lists = stated_lists(dataset, said, day)
    role = min((found.terms.role for found in lists), key=get_args(ListRole).index, default=None)
    absence: Absence | None = None
    if not lists:
        absence = "no list in force on that day" if ever else "no list in this source"
    return Side(record, tuple(found for found in lists if found.terms.role == role), absence)


def _rows(dataset: Dataset, sides: tuple[Side, ...], reading: Reading) -> Iterator[Row]:
    order: dict[frozenset[str], tuple[str, ...]] = {}
    columns: list[dict[frozenset[str], list[Mention]]] = []
    for side in sides:
        column: dict[frozenset[str], list[Mention]] = {}
        for terms in side.lists:
            certain = isinstance(side.record, Edition) or terms.in_force is True
            for statement in terms.statements:
                for expressions in _read(statement, reading):
                    values = tuple(expression.value for expression in expressions)
                    match: Match = "exact" if all(e.match == "exact" for e in expressions) else "close"
                    order.setdefault(frozenset(values), values)
                    column.setdefault(frozenset(values), []).append(Mention(statement, match, certain))
        columns.append(column)
    for key, values in order.items():
        yield Row(tuple(dataset.values[id] for id in values), tuple(tuple(column.get(key, ())) for column in columns))


def _read(statement: Statement, reading: Reading) -> Iterator[tuple[Expression, ...]]:
    """The values of a statement, one by one or all at once."""
    if reading == "values":
        yield from ((expression,) for expression in statement.expresses)
    elif statement.expresses:
        yield statement.expresses


def _cited(dataset: Dataset, sides: Iterable[Side]) -> tuple[Source, ...]:
    cited = (citation.source for side in sides for statement in side.statements for citation in statement.citations)
    return tuple(dataset.sources[id] for id in dict.fromkeys(cited))
