"""A Data Package v2 of CSV files: every table with its columns, its types, its terms and what refers to what.

What is not here: the tables (`relational`), and the package that a data folder is as it lies (`data_folder`).
"""

from typing import Any

from ambtelijk.canonical import written
from ambtelijk.dataset import Dataset
from ambtelijk.export import csv_files
from ambtelijk.export.data_folder import PROFILE, described
from ambtelijk.export.relational import LISTS, Field, Sheet, references, sheets
from ambtelijk.releases import MANIFEST, digest_of

TABLE_SCHEMA = "https://datapackage.org/profiles/2.0/tableschema.json"

_TYPES = {"text": "string", "integer": "integer", "boolean": "boolean", "date": "date"}


def files(dataset: Dataset, *, base: str) -> dict[str, bytes]:
    """The content of each file by its name: those of `csv_files`, and last the package that describes them.

    >>> import ambtelijk
    >>> list(files(ambtelijk.load("2016.9.0"), base=""))[-1]
    'datapackage.json'
    """
    found = csv_files.files(dataset, base=base)
    resources = [_resource(sheet, found[f"{sheet.name}.csv"]) for sheet in sheets()]
    return {**found, MANIFEST: written({**_about(dataset), "resources": resources})}


def _about(dataset: Dataset) -> dict[str, Any]:
    """What the manifest says of the dataset, said of its tables."""
    about = {"$schema": PROFILE, **described(dataset)}
    about["name"] = f"{about.get('name', 'ambtelijk')}-tables"
    if isinstance(given := about.get("sources"), list):
        about["sources"] = [_of_tables(source) for source in given]
    return about


def _of_tables(source: Any) -> Any:
    """A source of the manifest, where it names a data file by the table that has taken its place."""
    path = source.get("path") if isinstance(source, dict) else None
    if not isinstance(path, str) or path.removesuffix(".json") not in {sheet.name for sheet in sheets()}:
        return source
    table = f"{path.removesuffix('.json')}.csv"
    return {key: value.replace(path, table) if isinstance(value, str) else value for key, value in source.items()}


def _resource(sheet: Sheet, content: bytes) -> dict[str, Any]:
    return {
        "name": sheet.name,
        "path": f"{sheet.name}.csv",
        "type": "table",
        "description": sheet.description,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": digest_of(content),
        "schema": _schema(sheet),
    }


def _schema(sheet: Sheet) -> dict[str, Any]:
    """The Table Schema of a table."""
    unique = {"uniqueKeys": [list(LISTS.there)]} if sheet.name == LISTS.sheet else {}
    foreign = [
        {"fields": list(found.columns), "reference": {"resource": found.sheet, "fields": list(found.there)}}
        for found in references(sheet)
    ]
    return {
        "$schema": TABLE_SCHEMA,
        "fields": [_field(field) for field in sheet.columns],
        "primaryKey": list(sheet.primary),
        **unique,
        **({"foreignKeys": foreign} if foreign else {}),
    }


def _field(field: Field) -> dict[str, Any]:
    name, type, description = field.column
    constraints = {
        **({"required": True} if field.required else {}),
        **{keyword: field.shape[keyword] for keyword in ("enum", "pattern", "minimum") if keyword in field.shape},
    }
    return {
        "name": name,
        "type": _TYPES[type],
        "title": field.title,
        "description": description,
        **({"constraints": constraints} if constraints else {}),
    }
