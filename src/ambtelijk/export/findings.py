"""Comparisons and differences as flat rows.

What is not here: the table itself (`table`), and the rows of records (`flat`).
"""

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel
from pydantic_core import to_json

from ambtelijk.comparison import Comparison, Mention, Row, Side
from ambtelijk.dataset import kind_of
from ambtelijk.difference import Difference
from ambtelijk.display.words import name_of, place_of
from ambtelijk.export.table import SEPARATOR, Cell, Column, Table, written
from ambtelijk.parts import Citation
from ambtelijk.records import Record, Source, Statement

_LONG = (
    Column("side", "text", "The id of the sector, code or edition."),
    Column("side_label", "text", "What it is called."),
    Column("value", "text", "The id of the value; several, of an item that is kept whole, are joined."),
    Column("value_label", "text", "What the value is called, in Dutch; several are joined."),
    Column("term", "text", "The words, exactly as printed."),
    Column("position", "integer", "Their place in the list, from 1."),
    Column("match", "text", "How near the words are to the value: exact or close."),
    Column("certain", "boolean", "Whether it certainly held on the day that was asked."),
    Column("statement", "text", "The id of the statement."),
    Column("code", "text", "The id of the code."),
    Column("edition", "text", "The id of the edition."),
    Column("word", "text", "The word for the items of the list, exactly as printed."),
    Column("source", "text", "The id of the document in which it is read."),
    Column("source_title", "text", "The title of that document."),
    Column("locator", "text", "The place in that document."),
    Column("address", "text", "Where that document can be read on the web."),
)

_CHANGES = (
    Column("happened", "text", "What happened to the record: added, removed, superseded or changed."),
    Column("kind", "text", "The kind of record, such as sectors."),
    Column("id", "text", "The id of the record."),
    Column("name", "text", "What it is called; nothing where one of its fields changed."),
    Column("field", "text", "The field that changed; nothing where the record as a whole came or went."),
    Column("before", "text", "What the field was; several are joined, and what has parts is in JSON."),
    Column("after", "text", "What the field is, in the same way."),
)


def long_table(comparison: Comparison) -> Table:
    """A comparison as a table: a row for each statement in each cell, in the order of the rows and the sides.

    >>> import ambtelijk
    >>> table = long_table(ambtelijk.load("2016.9.0").compare("rijk", "gemeenten"))
    >>> [(row["side"], row["value"], row["term"]) for row in table][0]
    ('rijk', 'onafhankelijkheid', 'onafhankelijkheid en onpartijdigheid')
    """
    sources = {source.id: source for source in comparison.sources}
    rows = (
        _long_row(row, side, mention, sources)
        for row in comparison.rows
        for side, cell in zip(comparison.sides, row.cells, strict=True)
        for mention in cell
    )
    return Table(_LONG, tuple(rows))


def _long_row(row: Row, side: Side, mention: Mention, sources: dict[str, Source]) -> tuple[Cell, ...]:
    statement = mention.statement
    found = next(terms for terms in side.lists if statement in terms.statements)
    citation = printed_in(statement)
    source = sources[citation.source]
    return (
        side.record.id,
        name_of(side.record),
        SEPARATOR.join(value.id for value in row.values),
        SEPARATOR.join(value.labels.nl for value in row.values),
        statement.term,
        statement.position,
        mention.match,
        mention.certain,
        statement.id,
        found.code.id,
        found.edition.id,
        found.terms.word,
        source.id,
        source.title,
        place_of(citation) or None,
        source.address,
    )


def printed_in(statement: Statement) -> Citation:
    """The citation in which the words of a statement are read.

    >>> import ambtelijk
    >>> printed_in(next(iter(ambtelijk.load("2016.9.0").statements))).source
    'brief-2016-09-19'
    """
    carrying = [c for c in statement.citations if not c.supports or "term" in c.supports] or statement.citations
    return next((citation for citation in carrying if citation.basis == "stated"), carrying[0])


def wide_table(comparison: Comparison) -> Table:
    """A comparison as a table: a row for each value, a column for each side, the words as printed in the cells.

    >>> import ambtelijk
    >>> table = wide_table(ambtelijk.load("2016.9.0").compare("rijk", "gemeenten"))
    >>> next(iter(table))["rijk"]
    'onafhankelijkheid en onpartijdigheid'
    """
    columns = (
        Column("value_id", "text", _LONG[2].description),
        Column("value_label", "text", _LONG[3].description),
        *(
            Column(side.record.id, "text", f"The words of {name_of(side.record)}, as printed; several are joined.")
            for side in comparison.sides
        ),
    )
    rows = (
        (
            SEPARATOR.join(value.id for value in row.values),
            SEPARATOR.join(value.labels.nl for value in row.values),
            *(SEPARATOR.join(mention.statement.term for mention in cell) or None for cell in row.cells),
        )
        for row in comparison.rows
    )
    return Table(columns, tuple(rows))


def changes_table(difference: Difference) -> Table:
    """A difference as a table: a row for each record that came, went or was superseded, and for each field that changed.

    >>> import ambtelijk
    >>> len(changes_table(ambtelijk.diff("2016.9.0", "2016.9.0")))
    0
    """
    return Table(_CHANGES, tuple(_change_rows(difference)))


def _change_rows(difference: Difference) -> Iterator[tuple[Cell, ...]]:
    for happened in ("added", "removed"):
        records: tuple[Record, ...] = getattr(difference, happened)
        yield from ((happened, kind_of(r), r.id, name_of(r), None, None, None) for r in records)
    for r in difference.superseded:
        yield "superseded", kind_of(r), r.id, name_of(r), "superseded_by", None, _in_words(r.superseded_by)
    for kind, id, field, before, after in difference.changed:
        yield "changed", kind, id, None, field, _in_words(before), _in_words(after)


def _in_words(held: Any) -> str | None:
    """What a field holds in one cell."""
    if held is None or held == ():
        return None
    if isinstance(held, BaseModel) or (isinstance(held, tuple) and isinstance(held[0], BaseModel)):
        return to_json(held, exclude_none=True).decode()
    return SEPARATOR.join(held) if isinstance(held, tuple) else written(held if isinstance(held, bool) else str(held))
