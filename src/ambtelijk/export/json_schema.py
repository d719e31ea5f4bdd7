"""JSON Schema: of a record of each kind, of each data file, of all kinds together, and of the ids of a dataset.

One file with all definitions is shipped; each schema of an export stands alone, with the definitions that it needs.
What is not here: how the definitions are made from the models (`model_schema`).
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from ambtelijk.canonical import written
from ambtelijk.dataset import _COLLECTIONS, Dataset
from ambtelijk.releases import SCHEMA_VERSION, shipped
from ambtelijk.terms import KINDS, Kind

SHIPPED: Final = ("schema", "ambtelijk.schema.json")
"""The folder and the name of the shipped schema."""

ID_TYPES: Final[dict[str, Kind]] = {
    "SectorId": "sectors",
    "CodeId": "codes",
    "ValueId": "values",
    "PrincipleId": "principles",
}
"""The types that the package has for ids, and the kinds that these are ids of."""

Schema = dict[str, Any]


def files(dataset: Dataset, *, base: str) -> dict[str, bytes]:  # noqa: ARG001  every format has it
    """The content of each file by its name; the schemas of ids take the ids of the dataset.

    >>> import ambtelijk
    >>> "sectors.schema.json" in files(ambtelijk.load("2016.9.0"), base="")
    True
    """
    own = {**definitions(), **ids(dataset)}
    made = {"dataset": _dataset(own)}
    for kind in KINDS:
        made[_model(kind).lower()] = _alone(own, _model(kind))
        made[kind] = _alone(own, kind.title())
    for type in ID_TYPES:
        made[f"{type.removesuffix('Id').lower()}-id"] = own[type]
    return {f"{name}.schema.json": written(_root(name, made[name], dataset)) for name in sorted(made)}


def whole(made: Mapping[str, Schema], dataset: Dataset) -> Schema:
    """The shipped schema: of a record of any kind, with these definitions, data files and the ids of a dataset.

    >>> import ambtelijk
    >>> list(whole(definitions(), ambtelijk.load())["$defs"]) == list(definitions())
    True
    """
    data_files = {kind.title(): _array(kind) for kind in KINDS}
    about = {
        "title": "Record",
        "description": "A record of any kind. Its definitions are of records, data files, parts, terms and ids.",
        "anyOf": [{"$ref": f"#/$defs/{_model(kind)}"} for kind in KINDS],
    }
    return _root("record", {**about, "$defs": dict(sorted({**made, **data_files, **ids(dataset)}.items()))}, dataset)


@cache
def definitions() -> dict[str, Schema]:
    """The definitions in the shipped schema by name; not to be changed.

    >>> definitions()["Quantifier"]["enum"][0]
    'all'
    """
    folder, name = SHIPPED
    found: dict[str, Schema] = json.loads((shipped(folder) / name).read_bytes())["$defs"]
    return found


def ids(dataset: Dataset) -> dict[str, Schema]:
    """The schema of each type of id by its name: an id in that collection of the dataset.

    >>> import ambtelijk
    >>> ids(ambtelijk.load("2016.9.0"))["SectorId"]["enum"][0]
    'rijk'
    """
    return {
        type: {
            "title": type,
            "description": f"An id in {kind} of data version {dataset.version}.",
            "type": "string",
            "enum": list(dataset._collection(kind).ids),
        }
        for type, kind in ID_TYPES.items()
    }


def _root(name: str, schema: Schema, dataset: Dataset) -> Schema:
    version = dataset.version if name.endswith("-id") else SCHEMA_VERSION
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:ambtelijk:schema:{version}:{name}",
        **schema,
    }


def _alone(own: Mapping[str, Schema], name: str) -> Schema:
    """A definition with those of all that it refers to."""
    needed, ahead = set[str](), [name]
    while ahead:
        named = set(re.findall(r'"#/\$defs/(\w+)"', json.dumps(own[ahead.pop()])))
        ahead += named - needed
        needed |= named
    return {**own[name], "$defs": {found: own[found] for found in sorted(needed)}}


def _dataset(own: Mapping[str, Schema]) -> Schema:
    """All kinds in one object, which generators of types turn into one module.

    Its fields have no titles: generators make a name of each.
    """
    together = {
        "title": "Dataset",
        "description": "The records of a data version by kind, for programs that hold them together. No file is this.",
        "type": "object",
        "additionalProperties": False,
        "properties": {kind: {key: own[kind.title()][key] for key in ("type", "items")} for kind in KINDS},
    }
    found = _alone({**own, "Dataset": together}, "Dataset")
    return {**found, "$defs": {name: _without_titles(schema) for name, schema in found["$defs"].items()}}


def _without_titles(schema: Schema) -> Schema:
    if "properties" not in schema:
        return schema
    fields = {
        field: {key: value for key, value in shape.items() if key != "title"}
        for field, shape in schema["properties"].items()
    }
    return {**schema, "properties": fields}


def _array(kind: Kind) -> Schema:
    about = {"title": kind.title(), "description": f"A data file: an array of {kind}."}
    return {**about, "type": "array", "items": {"$ref": f"#/$defs/{_model(kind)}"}}


def _model(kind: Kind) -> str:
    return _COLLECTIONS[kind]._model.__name__
