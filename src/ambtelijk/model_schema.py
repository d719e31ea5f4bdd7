"""JSON Schema of the record models, made when the package is made: pydantic's, with what the docstrings say.

A description in a `Field` would cost every program that imports the models; a docstring costs nothing, and can only
be read from the source. So the definitions are made once, by `generate`, and shipped. What is not here: the schemas
that consist of them (`export.json_schema`).
"""

import ast
import inspect
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from types import ModuleType
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel, TypeAdapter
from pydantic.json_schema import models_json_schema
from pydantic_core import to_jsonable_python

from ambtelijk import partial_date, parts, records, terms
from ambtelijk.dataset import _COLLECTIONS, Dataset
from ambtelijk.partial_date import PartialDate
from ambtelijk.terms import KINDS

_EXAMPLES = 2
"""How many examples a field has."""
_LONGEST = 100
"""How many characters of JSON an example has at most."""

Schema = dict[str, Any]


def definitions(datasets: Iterable[Dataset]) -> dict[str, Schema]:
    """Every record, part, vocabulary and plain type by its name, described, in alphabetical order.

    The examples of a field come from the first of the datasets that has any.

    >>> import ambtelijk
    >>> made = definitions([ambtelijk.load("2016.9.0")])
    >>> made["Sector"]["properties"]["kind"]["description"]
    'Whether it is a sector, a category or a grouping.'
    """
    _, made = models_json_schema(
        [(_COLLECTIONS[kind]._model, "validation") for kind in KINDS], ref_template="#/$defs/{model}"
    )
    models: dict[str, Schema] = made["$defs"]
    said, names, examples = _docstrings(), _names(), _examples(datasets)
    for model, schema in models.items():
        fields = {}
        for field, given in schema["properties"].items():
            owner = model if (model, field) in said else "Record"
            about = {"title": field.replace("_", " ").capitalize(), "description": said[owner, field]}
            shown = {"examples": examples[model, field]} if (model, field) in examples else {}
            fields[field] = {**about, **_property(given, names), **shown}
        head = {"title": model, "description": said[model, ""], "type": "object"}
        models[model] = {**head, **schema, "description": said[model, ""], "properties": fields}
    plain = {name: {"title": name, "description": said[name, ""], **json.loads(shape)} for shape, name in names.items()}
    used = set(re.findall(r'"#/\$defs/(\w+)"', json.dumps(models)))
    return dict(sorted({**{name: plain[name] for name in plain if name in used}, **models}.items()))


def _property(given: Schema, names: Mapping[str, str]) -> Schema:
    """The shape of a field, without its title; a reference stands in ``allOf``, so that it can have a description."""
    shape = _with_names({key: value for key, value in given.items() if key not in {"title", "default"}}, names)
    default = {"default": given["default"]} if "default" in given else {}
    return {**({"allOf": [shape]} if "$ref" in shape else shape), **default}


def _with_names(shape: Schema, names: Mapping[str, str]) -> Schema:
    """The shape with a reference for each vocabulary and plain type in it."""
    if name := names.get(json.dumps(shape, sort_keys=True)):
        return {"$ref": f"#/$defs/{name}"}
    named = dict(shape)
    if "items" in shape:
        named["items"] = _with_names(shape["items"], names)
    if "anyOf" in shape:
        named["anyOf"] = [_with_names(choice, names) for choice in shape["anyOf"]]
    return named


def _names() -> dict[str, str]:
    """The name of each vocabulary and plain type, by its shape in JSON."""
    vocabularies = {name: type for name, type in vars(terms).items() if get_origin(type) is Literal}
    plain = {"Id": parts.Id, "Text": parts.Text, "Ordinal": parts.Ordinal, "PartialDate": PartialDate}
    found: dict[str, str] = {}
    for name, type in {**plain, **vocabularies}.items():
        other = found.setdefault(json.dumps(TypeAdapter(type).json_schema(), sort_keys=True), name)
        if other != name:
            raise TypeError(f"{other} and {name} have the same shape, so that a field's type can't be told")
    return found


def _docstrings() -> dict[tuple[str, str], str]:
    """What the source says of each class and name, and of each field, in Markdown: its first paragraph."""
    found: dict[tuple[str, str], str] = {}

    def read(owner: str, body: list[ast.stmt]) -> None:
        for statement, below in zip(body, [*body[1:], None], strict=True):
            if isinstance(statement, ast.ClassDef):
                found[statement.name, ""] = _first_paragraph(ast.get_docstring(statement) or "")
                read(statement.name, statement.body)
            target = getattr(statement, "target", None) or next(iter(getattr(statement, "targets", ())), None)
            match below:
                case ast.Expr(ast.Constant(str(text))) if isinstance(target, ast.Name):
                    found[(owner, target.id) if owner else (target.id, "")] = _first_paragraph(text)

    for module in (partial_date, parts, records, terms):
        read("", _tree(module).body)
    return found


def _tree(module: ModuleType) -> ast.Module:
    return ast.parse(inspect.getsource(module))


def _first_paragraph(text: str) -> str:
    first = " ".join(inspect.cleandoc(text).partition("\n\n")[0].split())
    return first.replace("``", "`").replace("`None`", "`null`")


def _examples(datasets: Iterable[Dataset]) -> dict[tuple[str, str], list[Any]]:
    """Short values of each field that is no vocabulary, no yes or no, and no part, by model and field."""
    found: dict[tuple[str, str], list[Any]] = {}
    for dataset in datasets:
        new: dict[tuple[str, str], list[Any]] = {}
        for kind in KINDS:
            for record in dataset._collection(kind):
                for place, value in _values(record):
                    some = new.setdefault(place, [])
                    if len(some) < _EXAMPLES and value not in some and len(json.dumps(value)) <= _LONGEST:
                        some.append(value)
        found = {**{place: some for place, some in new.items() if some}, **found}
    return found


def _values(part: BaseModel) -> Iterator[tuple[tuple[str, str], Any]]:
    """The values in a record that can be examples, each with its model and field."""
    for field, about in type(part).model_fields.items():
        value = getattr(part, field)
        inside = value if isinstance(value, tuple) else (value,)
        if any(isinstance(item, BaseModel) for item in inside):
            for item in inside:
                yield from _values(item)
        elif value != about.default and not _is_chosen(about.annotation):
            yield (
                (type(part).__name__, field),
                to_jsonable_python(str(value) if isinstance(value, PartialDate) else value),
            )


def _is_chosen(annotation: Any) -> bool:
    """Whether a field is yes or no, or takes one of a few terms."""
    return annotation is bool or get_origin(annotation) is Literal or any(map(_is_chosen, get_args(annotation)))
