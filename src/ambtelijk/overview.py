"""What each sector says that its civil servants stand for: the lists of its values, with code and source.

What is not here: how that is shown (`display`), and what sectors share (`comparison`).
"""

import datetime
from collections.abc import Iterable
from typing import NamedTuple

from ambtelijk.dataset import Dataset
from ambtelijk.in_force import Day, checked_day, edition_on, first_date
from ambtelijk.parts import TermList
from ambtelijk.records import Code, Edition, Sector, Source, Statement, Value

CAUTION = "Equal words need not mean the same: what each text means by them is its own."
"""What to keep in mind wherever words of several texts stand side by side."""


class StatedList(NamedTuple):
    """One list as an edition of a code gives it, with its items in order."""

    code: Code
    """The code."""
    edition: Edition
    """The edition that gives the list."""
    source: Source | None
    """The document that is the edition; `None` where none is known."""
    terms: TermList
    """The list: its role, and the word that the text has for its items."""
    statements: tuple[Statement, ...]
    """Its items, in order, as far as they were asked for."""
    in_force: bool | None
    """Whether the edition is in force on the day that was asked; unknown is `None`."""


class SectorOverview(NamedTuple):
    """A sector, the lists of its values, and the values they express."""

    sector: Sector
    lists: tuple[StatedList, ...]
    """The lists that are, or may be, in force on the day that was asked; if there are none, the last that was."""
    values: tuple[Value, ...]


def overview(dataset: Dataset, on: Day | None = None) -> tuple[SectorOverview, ...]:
    """Every sector of a data version, in order, with what it says that its civil servants stand for.

    `on` asks what that was on another day than the one the data speak of. A sector for which the data hold no list
    has none, which is not the same as having no values. Raises `InvalidDateError` or `DayOutOfRangeError`.

    >>> import ambtelijk
    >>> [found.sector.id for found in overview(ambtelijk.load("2016.9.0")) if not found.lists]
    ['politie', 'defensie', 'zbos']
    """
    day = dataset.as_of if on is None else checked_day(on, "overview(on=...)", dataset.as_of, dataset.version)
    return tuple(_overview(dataset, sector, day) for sector in dataset.sectors if not sector.superseded_by)


def stated_lists(dataset: Dataset, statements: Iterable[Statement], day: datetime.date) -> tuple[StatedList, ...]:
    """The lists that statements are items of, each with those statements, in their order.

    >>> import ambtelijk
    >>> letter = ambtelijk.load("2016.9.0")
    >>> [found] = stated_lists(letter, letter.statements.where(sector="rijk"), letter.as_of)
    >>> found.terms.word, found.edition.id, found.in_force
    ('(kern)waarden', 'gedragscode-integriteit-rijk-2015', True)
    """
    items: dict[tuple[str, str], list[Statement]] = {}
    for statement in statements:
        items.setdefault((statement.edition, statement.list), []).append(statement)
    lists = []
    for (id, key), found in items.items():
        edition = dataset.editions[id]
        lists.append(
            StatedList(
                code=dataset.codes[edition.code],
                edition=edition,
                source=dataset.sources[edition.source] if edition.source else None,
                terms=next(terms for terms in edition.lists if terms.key == key),
                statements=tuple(found),
                in_force=edition_on(edition, day, dataset.as_of),
            )
        )
    return tuple(lists)


def _overview(dataset: Dataset, sector: Sector, day: datetime.date) -> SectorOverview:
    statements = dataset.statements.where(sector=sector, on=day) or _last(dataset, sector, day)
    values = {e.value: None for statement in statements for e in statement.expresses}
    lists = stated_lists(dataset, statements, day)
    return SectorOverview(sector, lists, tuple(dataset.values[id] for id in values))


def _last(dataset: Dataset, sector: Sector, day: datetime.date) -> tuple[Statement, ...]:
    """The statements of the last edition before a day in which a sector gave its values, if none was in force on it."""
    former: dict[str, list[Statement]] = {}
    for statement in dataset.statements._matching(sector=sector.id, role="values"):
        edition = dataset.editions[statement.edition]
        first = first_date(edition)
        if edition.status != "announced" and (first is None or first.earliest <= day):
            former.setdefault(statement.edition, []).append(statement)
    return tuple(former[max(former, key=lambda id: _latest(dataset.editions[id]))]) if former else ()


def _latest(edition: Edition) -> datetime.date:
    """The last day of which an edition speaks, by its own dates."""
    force = edition.in_force
    dates = (force and force.end, force and force.start, edition.published, edition.dated)
    return max((found.latest for found in dates if found), default=datetime.date.min)
