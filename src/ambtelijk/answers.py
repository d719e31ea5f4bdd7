"""What each command answers: as text for people, as JSON and as a table for programs.

What is not here: which commands there are and what they take (`commands`), and how things look (`display`).
"""

from argparse import Namespace
from collections.abc import Callable, Iterable
from itertools import chain
from json import dumps
from pathlib import Path
from typing import Any, NamedTuple

from pydantic_core import to_jsonable_python

from ambtelijk.collection import Collection
from ambtelijk.comparison import Comparison, Row, Side
from ambtelijk.dataset import Dataset, kind_of
from ambtelijk.difference import diff
from ambtelijk.display import comparison_text, listing, text
from ambtelijk.display.words import name_of
from ambtelijk.export.table import Table
from ambtelijk.export.writing import write_file
from ambtelijk.overview import overview
from ambtelijk.records import Record
from ambtelijk.releases import Release, load, versions
from ambtelijk.rules import RULES
from ambtelijk.terms import KINDS, Kind


class Answer(NamedTuple):
    """What a command answers, made in the one form that is asked for."""

    text: Callable[[int], str]
    """For people, at most so many columns wide."""
    data: Callable[[], Any]
    """As JSON."""
    table: Callable[[], Table] | None = None
    """As flat rows, where that makes sense."""


def overview_answer(given: Namespace) -> Answer:
    """Each sector, its lists of values, and the matrix."""
    dataset = load(given.data_version)
    found = overview(dataset, given.on)
    return Answer(
        lambda width: text.show_overview(dataset, width, given.on),
        lambda: {
            **_release(dataset.release),
            "on": given.on or str(dataset.as_of),
            "sectors": [
                {
                    "sector": _json(sector.sector),
                    "lists": [
                        {
                            "word": stated.terms.word,
                            "in_force": stated.in_force,
                            "statements": list(map(_json, stated.statements)),
                            "code": _json(stated.code),
                            "edition": _json(stated.edition),
                            "source": stated.source and _json(stated.source),
                        }
                        for stated in sector.lists
                    ],
                    "values": [value.id for value in sector.values],
                }
                for sector in found
            ],
        },
    )


def records_answer(given: Namespace) -> Answer:
    """The records of a kind, or those that were asked for."""
    dataset = load(given.data_version)
    asked = {name: value for name in given.filters if (value := getattr(given, name)) is not None}
    found: Collection[Record] = getattr(dataset, given.collection).where(**asked)
    return Answer(
        lambda width: listing.show_list(found, width) if found else _none(given, dataset, asked),
        lambda: [{**_json(record), "certain": record.id not in found._unsure} for record in found],
        found.table,
    )


def _none(given: Namespace, dataset: Dataset, asked: dict[str, str]) -> str:
    where = f"in data version {dataset.version}" + (f" on {asked['on']}" if "on" in asked else "")
    if given.collection in {"statements", "values"} and set(asked) <= {"sector", "on"}:
        return f"no list of values for {asked['sector']} {where}"
    return f"no such {given.collection} {where}"


def show_answer(given: Namespace) -> Answer:
    """One record."""
    dataset = load(given.data_version)
    record = dataset[given.id]
    return Answer(lambda width: text.show_record(dataset, record, width), lambda: _json(record))


def search_answer(given: Namespace) -> Answer:
    """What a text may mean, of every kind or of one; surest first."""
    dataset = load(given.data_version)
    kinds: Iterable[Kind] = [given.kind] if given.kind else KINDS
    every = chain.from_iterable(getattr(dataset, kind).search(given.text) for kind in kinds)
    found = sorted(every, key=lambda match: -match.certainty)
    return Answer(
        lambda width: (
            listing.show_matches(found, width) or f"nothing found for {given.text!r} in data version {dataset.version}"
        ),
        lambda: [
            {
                "collection": kind_of(match.record),
                "id": match.record.id,
                "label": name_of(match.record),
                "name": match.name,
                "rule": match.rule,
                "certainty": match.certainty,
            }
            for match in found
        ],
    )


def compare_answer(given: Namespace) -> Answer:
    """Sectors, codes and editions side by side; or the file with the picture of that."""
    dataset = load(given.data_version)
    found = dataset.compare(*given.ids, on=given.on, reading=given.reading)
    if given.svg is not None:
        file = str(write_file(f"{found.svg()}\n".encode(), Path(given.svg), force=given.force))
        return Answer(lambda _: file, lambda: {**_release(found.release), "file": file})
    return Answer(
        lambda width: comparison_text.show_comparison(found, width),
        lambda: _comparison(found),
        lambda: found.table(wide=given.wide),
    )


def _comparison(found: Comparison) -> dict[str, Any]:
    return {
        **_release(found.release),
        "on": str(found.on),
        "reading": found.reading,
        "caution": found.caution,
        "sides": [_side(side) for side in found.sides],
        "without_list": [{**_side(side), "absence": side.absence} for side in found.without_list],
        "rows": [
            {
                "values": [value.id for value in row.values],
                "cells": {
                    side.record.id: [{**_json(m.statement), "match": m.match, "certain": m.certain} for m in cell]
                    for side, cell in zip(found.sides, row.cells, strict=True)
                },
            }
            for row in found.rows
        ],
        "shared": _ids(found.shared),
        "alone": {side.record.id: _ids(found.alone(side.record)) for side in found.sides},
        "overlaps": [
            {**o._asdict(), "similarity": None if o.similarity is None else str(o.similarity)} for o in found.overlaps
        ],
    }


def _side(side: Side) -> dict[str, Any]:
    return {
        "collection": kind_of(side.record),
        "id": side.record.id,
        "label": name_of(side.record),
        "lists": [
            {"edition": stated.edition.id, "list": stated.terms.key, "role": stated.terms.role} for stated in side.lists
        ],
    }


def _ids(rows: Iterable[Row]) -> list[list[str]]:
    return [[value.id for value in row.values] for row in rows]


def cite_answer(given: Namespace) -> Answer:
    """What to cite for a record, or for the data version; in text a reference a line, none of them broken."""
    dataset = load(given.data_version)
    found = dataset.cite() if given.id is None else dataset.cite(given.id)
    shown = {
        "text": lambda: "\n".join(reference.text for reference in found),
        "bibtex": lambda: "\n".join(reference.bibtex for reference in found).rstrip("\n"),
        "csl": lambda: dumps([reference.csl for reference in found], indent=2, ensure_ascii=False),
    }
    return Answer(
        lambda _: shown[given.format](),
        lambda: [
            {
                "id": reference.id,
                "basis": reference.basis,
                "places": reference.places,
                "text": reference.text,
                "bibtex": reference.bibtex,
                "csl": reference.csl,
            }
            for reference in found
        ],
    )


def versions_answer(given: Namespace) -> Answer:
    """The bundled versions, or the one that was named."""
    found = versions() if given.data_version is None else (load(given.data_version).release,)
    return Answer(lambda width: text.show_versions(found, width), lambda: list(map(_release, found)))


def diff_answer(given: Namespace) -> Answer:
    """What changed between two data versions."""
    found = diff(given.before, given.after)
    return Answer(
        lambda width: text.show_difference(found, width),
        lambda: {
            "before": _release(found.before),
            "after": _release(found.after),
            **{
                word: [{"collection": kind_of(record), **_json(record)} for record in getattr(found, word)]
                for word in ("added", "removed", "superseded")
            },
            "changed": to_jsonable_python([change._asdict() for change in found.changed]),
        },
        found.table,
    )


def check_answer(given: Namespace) -> Answer:
    """Whether a data version or folder is whole and right."""
    if given.folder is not None:
        dataset = load(Path(given.folder))  # A folder is held to everything as it is read.
    else:
        dataset = load(given.data_version)
        dataset.verify()
    counts = {kind: len(getattr(dataset, kind)) for kind in KINDS}
    where = f"data version {dataset.version}" if given.folder is None else given.folder
    shown = f"{where}: {sum(counts.values())} records, {len(RULES)} rules, no problems\n{dataset.digest}"
    data = {"version": dataset.version, "digest": dataset.digest, "records": counts, "problems": []}
    return Answer(lambda _: shown, lambda: data)


def export_answer(given: Namespace) -> Answer:
    """What was written."""
    dataset = load(given.data_version)
    written = [str(path) for path in dataset.export(given.format, given.out, base=given.base, force=given.force)]
    return Answer(
        lambda _: "\n".join(written),
        lambda: {**_release(dataset.release), "format": given.format, "files": written},
    )


def _release(release: Release) -> dict[str, Any]:
    return {**release._asdict(), "as_of": str(release.as_of)}


def _json(record: Record) -> dict[str, Any]:
    return record.model_dump(mode="json")
