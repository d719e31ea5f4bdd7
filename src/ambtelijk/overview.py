"""What each sector says that its civil servants stand for: the lists of its values, with code and source.

What is not here: how that is shown (`display`).
"""

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
    certain: bool


class SectorOverview(NamedTuple):
    """A sector, the lists of its values that are in force on the day of the data, and the values they express."""

    sector: Sector
    lists: tuple[SectorList, ...]
    values: tuple[Value, ...]


def overview(dataset: Dataset) -> tuple[SectorOverview, ...]:
    """Every sector of a data version, in order, with what it says that its civil servants stand for.

    A sector for which the data hold no list has none, which is not the same as having no values.

    >>> import ambtelijk
    >>> [found.sector.id for found in overview(ambtelijk.load("2016.9.0")) if not found.lists]
    ['politie', 'defensie', 'zbos']
    """
    return tuple(
        SectorOverview(sector, _lists(dataset, sector), tuple(dataset.values.where(sector=sector)))
        for sector in dataset.sectors
        if not sector.superseded_by
    )


def _lists(dataset: Dataset, sector: Sector) -> tuple[SectorList, ...]:
    statements = dataset.statements.where(sector=sector)
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
                certain=items[0].id in statements.certain,
            )
        )
    return tuple(lists)
