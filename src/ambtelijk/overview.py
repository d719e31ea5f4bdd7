"""What each sector says that its civil servants stand for: the lists of its values, with code and source.

What is not here: how that is shown (`display`).
"""

from datetime import date
from typing import NamedTuple

from ambtelijk.dataset import Dataset
from ambtelijk.parts import TermList
from ambtelijk.records import Code, Edition, Sector, Source, Statement, Value


class SectorList(NamedTuple):
    """One list of a sector's values: the code and edition it is from, and its statements in order."""

    code: Code
    edition: Edition
    source: Source | None
    terms: TermList
    statements: tuple[Statement, ...]
    in_force: bool | None
    """Whether it is in force on the day of the data; unknown is `None`."""


class SectorOverview(NamedTuple):
    """A sector, the lists of its values, and the values they express."""

    sector: Sector
    lists: tuple[SectorList, ...]
    """The lists that are, or may be, in force on the day of the data; if there are none, the last that was."""
    values: tuple[Value, ...]


def overview(dataset: Dataset) -> tuple[SectorOverview, ...]:
    """Every sector of a data version, in order, with what it says that its civil servants stand for.

    A sector for which the data hold no list has none, which is not the same as having no values.

    >>> import ambtelijk
    >>> [found.sector.id for found in overview(ambtelijk.load("2016.9.0")) if not found.lists]
    ['politie', 'defensie', 'zbos']
    """
    return tuple(_overview(dataset, sector) for sector in dataset.sectors if not sector.superseded_by)


def _overview(dataset: Dataset, sector: Sector) -> SectorOverview:
    current = dataset.statements.where(sector=sector)
    statements = current or _last(dataset, sector)
    found: dict[tuple[str, str], list[Statement]] = {}
    for statement in statements:
        found.setdefault((statement.edition, statement.list), []).append(statement)
    lists = []
    for (id, key), items in found.items():
        edition = dataset.editions[id]
        lists.append(
            SectorList(
                code=dataset.codes[edition.code],
                edition=edition,
                source=dataset.sources[edition.source] if edition.source else None,
                terms=next(terms for terms in edition.lists if terms.key == key),
                statements=tuple(items),
                in_force=False if not current else True if items[0] in current.certain else None,
            )
        )
    values = {e.value: None for statement in statements for e in statement.expresses}
    return SectorOverview(sector, tuple(lists), tuple(dataset.values[id] for id in values))


def _last(dataset: Dataset, sector: Sector) -> tuple[Statement, ...]:
    """The statements of the last edition in which a sector gave its values, if none is in force."""
    former: dict[str, list[Statement]] = {}
    for statement in dataset.statements._matching(sector=sector.id, role="values"):
        if dataset.editions[statement.edition].status != "announced":
            former.setdefault(statement.edition, []).append(statement)
    return tuple(former[max(former, key=lambda id: _latest(dataset.editions[id]))]) if former else ()


def _latest(edition: Edition) -> date:
    """The last day of which an edition speaks, by its own dates."""
    force = edition.in_force
    dates = (force and force.end, force and force.start, edition.published, edition.dated)
    return max((found.latest for found in dates if found), default=date.min)
