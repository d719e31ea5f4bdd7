"""Records as the tables of a relational database: nothing joined, nothing repeated, nothing lost.

The tables follow from the JSON Schema of the records: one for each kind, and one for each field that holds several.
What is not here: tables for reading, with what stands in other records (`flat`), and files (`csv_files`).
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, Final, Literal, NamedTuple

from ambtelijk.dataset import _COLLECTIONS, Dataset
from ambtelijk.export.json_schema import definitions
from ambtelijk.export.table import Cell, Column, ColumnType, Table
from ambtelijk.partial_date import PartialDate
from ambtelijk.records import Record
from ambtelijk.rules import _REFERENCES
from ambtelijk.terms import KINDS, Kind

Shape = Mapping[str, Any]

RECORDS: Final = "records"
"""The table of all ids, whose name also begins the names of the tables for what every record has."""

_SINGLE: Final[Mapping[str, ColumnType]] = {"string": "text", "integer": "integer", "boolean": "boolean"}


class Field(NamedTuple):
    """A column, and where its cells come from."""

    column: Column
    title: str
    shape: Shape
    """Its type in JSON Schema; that of a day is a string in the format ``date``."""
    required: bool
    """Whether no cell of it is empty."""
    path: tuple[str, ...] = ()
    """The fields that lead to it from what a row is about; empty where that is the cell itself."""
    of: Literal["value", "earliest", "latest", "given"] = "value"
    """What of the field it holds: its value, a day that the date can be, or whether there is anything."""


class Sheet(NamedTuple):
    """A table: its columns, and the tables for those of its fields that hold several."""

    name: str
    kind: Kind | None
    """The kind that its rows are of; `None` where they are of all."""
    description: str
    path: tuple[str, ...]
    """The field of a record whose items its rows are; empty where they are records."""
    keys: tuple[Field, ...]
    """The columns that say which item of which record a row is about; none where it is a record."""
    fields: tuple[Field, ...]
    inside: tuple["Sheet", ...] = ()

    @property
    def columns(self) -> tuple[Field, ...]:
        """Its columns, those that tell its rows apart first."""
        return (*self.keys, *self.fields)

    @property
    def primary(self) -> tuple[str, ...]:
        """The columns that tell its rows apart."""
        return tuple(field.column.name for field in self.keys) or ("id",)


class Reference(NamedTuple):
    """Columns of a table whose cells stand in columns of another."""

    columns: tuple[str, ...]
    sheet: str
    there: tuple[str, ...]


LISTS: Final = Reference(("edition", "list"), "editions_lists", ("record", "key"))
"""What no single id refers to: a statement's list is a list of its edition."""


def tables(dataset: Dataset) -> dict[str, Table]:
    """Every table by its name, in the order of `sheets`.

    >>> import ambtelijk
    >>> made = tables(ambtelijk.load("2016.9.0"))
    >>> [row["value"] for row in made["statements_expresses"]][:2]
    ['onafhankelijkheid', 'onpartijdigheid']
    """
    rows: dict[str, list[tuple[Cell, ...]]] = {sheet.name: [] for sheet in sheets()}
    for kind in KINDS:
        for record in dataset._collection(kind):
            rows[RECORDS].append((record.id, kind))
            for name, row in _rows(_of_kind(kind), (), record.model_dump(mode="json")):
                rows[name].append(row)
    return {
        sheet.name: Table(tuple(field.column for field in sheet.columns), tuple(rows[sheet.name])) for sheet in sheets()
    }


def _rows(sheet: Sheet, key: tuple[Cell, ...], item: Any) -> Iterator[tuple[str, tuple[Cell, ...]]]:
    """The row of an item, and those of what is in it, each with the name of its table."""
    yield sheet.name, (*key, *(_cell(field, item) for field in sheet.fields))
    for inner in sheet.inside:
        for place, within in enumerate(_reached(item, inner.path[len(sheet.path) :]) or (), 1):
            yield from _rows(inner, (*(key or (item["id"],)), place), within)


def _cell(field: Field, item: Any) -> Any:
    found = _reached(item, field.path)
    if field.of == "given":
        return found is not None
    return found if field.of == "value" or found is None else getattr(PartialDate(found), field.of)


def _reached(item: Any, path: Iterable[str]) -> Any:
    for field in path:
        item = None if item is None else item[field]
    return item


@cache
def sheets() -> tuple[Sheet, ...]:
    """Every table: that of all ids, those for what every record has, and each kind with its own.

    >>> [sheet.name for sheet in sheets()][:4]
    ['records', 'records_aliases', 'records_superseded_by', 'records_citations']
    """
    found = [sheet for kind in KINDS for sheet in _with_inner(_of_kind(kind))]
    of_all = {sheet.name: sheet for sheet in found if sheet.kind is None}
    kind = Field(Column("kind", "text", "The kind of record."), "Kind", {"type": "string", "enum": list(KINDS)}, True)
    ids = Sheet(RECORDS, None, "The id and the kind of every record.", (), (), (_id("id", "Id"), kind))
    return ids, *of_all.values(), *(sheet for sheet in found if sheet.kind is not None)


def _with_inner(sheet: Sheet) -> Iterator[Sheet]:
    yield sheet
    for inner in sheet.inside:
        yield from _with_inner(inner)


@cache
def _of_kind(kind: Kind) -> Sheet:
    """The table of a kind, with those that hang from it; the note is its last column."""
    shape = definitions()[_COLLECTIONS[kind]._model.__name__]
    grown = _grown(Sheet(kind, kind, shape["description"], (), (), ()), shape)
    return grown._replace(fields=tuple(sorted(grown.fields, key=lambda field: field.path == ("note",))))


def _grown(sheet: Sheet, shape: Shape) -> Sheet:
    """The table with columns and inner tables for what its rows are about."""
    if "properties" not in shape:
        item = _leaf(Column("item", "text", sheet.description), "Item", shape, required=True)
        return sheet._replace(fields=tuple(item))
    found = list(_spread(shape))
    fields = tuple(part for part in found if isinstance(part, Field))
    inside = tuple(_inner(sheet, *part) for part in found if not isinstance(part, Field))
    return sheet._replace(fields=fields, inside=inside)


def _inner(sheet: Sheet, path: tuple[str, ...], description: str, item: Shape) -> Sheet:
    """The table for a field that holds several."""
    common = not sheet.keys and path[0] in Record.model_fields
    kind = None if common else sheet.kind
    name = "_".join((RECORDS if common else sheet.name, *path))
    if sheet.keys:
        outer = sheet.keys[-1]
        above = outer.column._replace(name=f"{'_'.join(sheet.path)}_place")
        keys = (*sheet.keys[:-1], outer._replace(column=above))
    else:
        keys = (_id("record", "Record"),)
    place = Field(Column("place", "integer", "The place in the list, from 1."), "Place", definitions()["Ordinal"], True)
    return _grown(Sheet(name, kind, description, (*sheet.path, *path), (*keys, place), ()), item)


def _id(name: str, title: str) -> Field:
    return Field(Column(name, "text", "The id of the record."), title, definitions()["Id"], True, (name,))


_Several = tuple[tuple[str, ...], str, Shape]
"""A field that holds several: its path, its description, and the shape of an item."""


def _spread(
    shape: Shape, path: tuple[str, ...] = (), titles: tuple[str, ...] = (), about: str = "", *, required: bool = True
) -> Iterator[Field | _Several]:
    """The columns of an object, those of the objects in it among them, and its fields that hold several."""
    for field, given in shape["properties"].items():
        found, optional = _resolved(given)
        here, named = (*path, field), (*titles, given["title"])
        text, needed = f"{about}{given['description']}", required and not optional
        if "items" in found:
            yield here, text, _resolved(found["items"])[0]
        elif "properties" in found:
            if optional and not found.get("required"):
                column = Column(f"{'_'.join(here)}_given", "boolean", f"{text} Whether there is one.")
                yield Field(column, ", ".join((*named, "given")), {"type": "boolean"}, required, here, "given")
            yield from _spread(found, here, named, f"{text} ", required=needed)
        else:
            column = Column("_".join(here), _SINGLE[found["type"]], text)
            yield from _leaf(column, ", ".join(named), found, here, required=needed)


def _leaf(column: Column, title: str, shape: Shape, path: tuple[str, ...] = (), *, required: bool) -> Iterator[Field]:
    """The column of a single value; of a date also the first and the last day that it can be."""
    yield Field(column, title, shape, required, path)
    if shape is definitions()["PartialDate"]:
        day: Shape = {"type": "string", "format": "date"}
        first = Column(f"{column.name}_earliest", "date", f"{column.description} The first day it can be.")
        last = Column(f"{column.name}_latest", "date", f"{column.description} The last day it can be.")
        yield Field(first, f"{title}, earliest", day, required, path, "earliest")
        yield Field(last, f"{title}, latest", day, required, path, "latest")


def _resolved(given: Shape) -> tuple[Shape, bool]:
    """What a field holds if it holds something, and whether it can hold nothing."""
    choices = given.get("anyOf") or given.get("allOf") or (given,)
    found = next(choice for choice in choices if choice.get("type") != "null")
    reference = found.get("$ref")
    return definitions()[reference.removeprefix("#/$defs/")] if reference else found, len(choices) > 1


def references(sheet: Sheet) -> tuple[Reference, ...]:
    """What the columns of a table refer to: its record, the item that it is in, and the ids in its fields.

    >>> statements = next(sheet for sheet in sheets() if sheet.name == "statements")
    >>> [(found.columns, found.sheet) for found in references(statements)][:2]
    [(('id',), 'records'), (('edition',), 'editions')]
    """
    outer = next((other for other in sheets() if sheet in other.inside and other.keys), None)
    if outer is not None:
        above = [Reference(sheet.primary[:-1], outer.name, outer.primary)]
    elif sheet.keys:
        above = [Reference(("record",), sheet.kind or RECORDS, ("id",))]
    else:
        above = [] if sheet.kind is None else [Reference(("id",), RECORDS, ("id",))]
    targets = ((field, _target(sheet, ".".join((*sheet.path, *field.path)))) for field in sheet.fields)
    ids = (Reference((field.column.name,), target, ("id",)) for field, target in targets if target)
    return (*above, *ids, *((LISTS,) if sheet.name == "statements" else ()))


def _target(sheet: Sheet, path: str) -> str | None:
    """The table that the ids in a field point to."""
    if path == "superseded_by":
        return RECORDS
    kinds = KINDS if sheet.kind is None else (sheet.kind,)
    targets = (to for of, there, to in _REFERENCES if there == path and set(kinds) <= set(of))
    return next((to[0] if len(to) == 1 else RECORDS for to in targets), None)
