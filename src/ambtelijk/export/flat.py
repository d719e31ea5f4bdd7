"""Records as flat rows. The columns come from the models, so that a new field is a new column.

What is not here: the table itself (`table`), and the rows of comparisons and differences (`findings`).
"""

from collections.abc import Callable, Iterator, Mapping
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel

from ambtelijk.collection import Collection
from ambtelijk.dataset import Dataset
from ambtelijk.errors import UnknownTermError, WrongTypeError, describe
from ambtelijk.export.json_schema import definitions
from ambtelijk.export.table import SEPARATOR, Cell, Column, ColumnType, Table, written
from ambtelijk.partial_date import PartialDate
from ambtelijk.parts import TermList
from ambtelijk.records import Code, Edition, Record, Statement
from ambtelijk.terms import Kind

Get = Callable[[Any], Any]


class _Leaf(NamedTuple):
    """A column, and how its cell is found in what a row is about."""

    column: Column
    get: Get


class _Subject(NamedTuple):
    """What a row is about: a record, and where a field is exploded, one of its items."""

    record: Record
    item: Any = None
    number: int | None = None


_WITHIN_AN_ITEM = "; "
"""What stands between the items of a list that is itself in an item of a list."""

_LAST = ("aliases", "superseded_by", "note", "citations")
"""The fields that every record has, after its own."""


def records_table(collection: Collection[Record], explode: str | None = None) -> Table:
    """A collection as a table: a row for each record, or for each item of the field to explode.

    >>> import ambtelijk
    >>> statements = ambtelijk.load("2016.9.0").statements.where(sector="rijk")
    >>> len(records_table(statements)), len(records_table(statements, explode="expresses"))
    (3, 5)
    """
    kind, dataset, unsure = collection.kind, collection._dataset, collection._unsure
    held = {name: _held(field.annotation) for name, field in collection._model.model_fields.items()}
    texts = _descriptions(collection._model)
    _check(explode, kind, tuple(name for name in held if _items(held[name])))

    leaves: list[_Leaf] = []
    for name in ("id", *(name for name in held if name not in {"id", *_LAST}), *_LAST):
        if name == _LAST[0]:
            leaves.append(_Leaf(_CERTAIN, lambda subject: subject.record.id not in unsure))
        if name == explode:
            leaves.append(_Leaf(Column("item", "integer", f"The place in {name}, from 1."), lambda row: row.number))
            leaves += _leaves(_items(held[name]), name, texts[name], lambda subject: subject.item)
        else:
            leaves += _leaves(held[name], name, texts[name], _field(name))
        if name == "id":
            leaves += (_Leaf(column, _with(dataset, get)) for column, get in _AROUND.get(kind, ()))

    subjects = _subjects(collection, explode)
    return Table(tuple(leaf.column for leaf in leaves), tuple(tuple(leaf.get(s) for leaf in leaves) for s in subjects))


def _check(explode: object, kind: Kind, several: tuple[str, ...]) -> None:
    if explode is not None and not isinstance(explode, str):
        raise WrongTypeError(f"{kind}.table(explode=...)", "the name of a field (str)", describe(explode))
    if explode is not None and explode not in several:
        raise UnknownTermError(f"{kind}.table", "explode", explode, several)


def _subjects(collection: Collection[Record], explode: str | None) -> Iterator[_Subject]:
    for record in collection:
        if explode is None:
            yield _Subject(record)
        else:
            yield from (_Subject(record, item, n) for n, item in enumerate(getattr(record, explode), 1))


def _leaves(held: Any, name: str, text: str, get: Get, between: str = SEPARATOR) -> Iterator[_Leaf]:
    """The columns of a field that holds something of this type; `between` stands between items."""
    if (item := _items(held)) is not None:
        for leaf in _leaves(item, name, text, _itself, _WITHIN_AN_ITEM):
            if leaf.column.type != "date":  # the text of a date says as much
                about = f"{leaf.column.description.removesuffix(_SEVERAL)}{_SEVERAL}"
                yield _Leaf(Column(leaf.column.name, "text", about), _joined(get, leaf.get, between))
    elif _is_model(held):
        texts = _descriptions(held)
        for field, info in held.model_fields.items():
            path, about = f"{name}_{field}", f"{text} {texts[field]}"
            yield from _leaves(_held(info.annotation), path, about, _part(get, field), between)
    elif held is PartialDate:
        yield _Leaf(Column(name, "text", f"{text} As precise as its source: {_FORM}."), _part(get, "text"))
        yield _Leaf(Column(f"{name}_earliest", "date", f"{text} The first day it can be."), _part(get, "earliest"))
        yield _Leaf(Column(f"{name}_latest", "date", f"{text} The last day it can be."), _part(get, "latest"))
    else:
        yield _Leaf(Column(name, _TYPES[held], text), get)


_SEVERAL = " Several are joined."
_FORM = "YYYY, YYYY-MM or YYYY-MM-DD"
_TYPES: Mapping[Any, ColumnType] = {str: "text", int: "integer", bool: "boolean"}


def _held(annotation: Any) -> Any:
    """The type of what a field holds if it holds something, without constraints; a term of a vocabulary is text."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _held(get_args(annotation)[0])
    if origin in {Union, UnionType}:
        [option] = (option for option in get_args(annotation) if option is not NoneType)
        return _held(option)
    return str if origin is Literal else annotation


def _items(held: Any) -> Any:
    """The type of the items of a field that holds several; else `None`."""
    return _held(get_args(held)[0]) if get_origin(held) is tuple else None


def _is_model(held: Any) -> bool:
    return isinstance(held, type) and issubclass(held, BaseModel)


def _descriptions(model: type[BaseModel]) -> dict[str, str]:
    """What the shipped schema says of each field of a model, as plain text."""
    fields = definitions()[model.__name__]["properties"]
    return {name: field["description"].replace("`", "") for name, field in fields.items()}


def _itself(item: Any) -> Any:
    return item


def _field(name: str) -> Get:
    return lambda subject: getattr(subject.record, name)


def _part(get: Get, name: str) -> Get:
    return lambda subject: None if (whole := get(subject)) is None else getattr(whole, name)


def _joined(get: Get, leaf: Get, between: str) -> Get:
    """The cells of all items in one, the nth for the nth item; nothing where no item has any."""

    def cell(subject: Any) -> str | None:
        cells = [leaf(item) for item in get(subject) or ()]
        if all(cell is None for cell in cells):
            return None
        return between.join(written(cell) for cell in cells)

    return cell


def _with(dataset: Dataset, get: Callable[[Any, Dataset], Cell]) -> Get:
    return lambda subject: get(subject.record, dataset)


def _edition(statement: Statement, dataset: Dataset) -> Edition:
    return dataset.editions[statement.edition]


def _code(of: Statement | Edition, dataset: Dataset) -> Code:
    return dataset.codes[(_edition(of, dataset) if isinstance(of, Statement) else of).code]


def _speaks_for(of: Statement | Edition, dataset: Dataset) -> str | None:
    return SEPARATOR.join(_code(of, dataset).speaks_for) or None


def _list(statement: Statement, dataset: Dataset) -> TermList:
    return next(terms for terms in _edition(statement, dataset).lists if terms.key == statement.list)


_CERTAIN = Column(
    "certain", "boolean", "Whether it answers a question about a day for sure; true where none was asked."
)
_SPEAKS_FOR = Column(
    "speaks_for", "text", "The ids of the sectors whose values the lists of its code give. Several are joined."
)
_TITLE = Column("code_title", "text", "The title of its code, verbatim.")

_AROUND: Mapping[Kind, tuple[tuple[Column, Callable[[Any, Dataset], Cell]], ...]] = {
    "editions": (
        (_SPEAKS_FOR, _speaks_for),
        (_TITLE, lambda edition, dataset: _code(edition, dataset).title),
    ),
    "statements": (
        (_SPEAKS_FOR, _speaks_for),
        (Column("code", "text", "The id of its code."), lambda statement, dataset: _code(statement, dataset).id),
        (_TITLE, lambda statement, dataset: _code(statement, dataset).title),
        (
            Column("role", "text", "What the items of its list are."),
            lambda statement, dataset: _list(statement, dataset).role,
        ),
        (
            Column("word", "text", "The word for the items of its list, exactly as printed."),
            lambda statement, dataset: _list(statement, dataset).word,
        ),
    ),
    "principles": ((_TITLE, lambda principle, dataset: dataset.codes[principle.code].title),),
}
"""What a reader of a row wants to know that stands in other records."""
