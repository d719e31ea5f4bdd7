"""What type checkers see of the public API: every line here must hold in mypy and basedpyright."""

import datetime
from pathlib import Path
from typing import assert_type

import ambtelijk
from ambtelijk import (
    Citation,
    Code,
    Codes,
    Dataset,
    Editions,
    Events,
    Organisations,
    PartialDate,
    Policies,
    Principles,
    Problem,
    Record,
    Release,
    Sector,
    Sectors,
    Source,
    Sources,
    Statement,
    Statements,
    Trends,
    Value,
    Values,
)

assert_type(ambtelijk.sectors, Sectors)
assert_type(ambtelijk.organisations, Organisations)
assert_type(ambtelijk.sources, Sources)
assert_type(ambtelijk.codes, Codes)
assert_type(ambtelijk.editions, Editions)
assert_type(ambtelijk.statements, Statements)
assert_type(ambtelijk.values, Values)
assert_type(ambtelijk.principles, Principles)
assert_type(ambtelijk.events, Events)
assert_type(ambtelijk.policies, Policies)
assert_type(ambtelijk.trends, Trends)

assert_type(ambtelijk.sectors["rijk"], Sector)
assert_type(ambtelijk.sectors[:2], Sectors)
assert_type(ambtelijk.sectors.get("rijk"), Sector | None)
assert_type(ambtelijk.sectors.ids, tuple[str, ...])
assert_type(next(iter(ambtelijk.statements)), Statement)
assert_type(ambtelijk.values.where(sector="rijk", on="2016-09-19"), Values)
assert_type(ambtelijk.values.where(sector=ambtelijk.sectors["rijk"], on=datetime.date(2016, 9, 19)), Values)
assert_type(ambtelijk.values.where(sector="rijk").certain.possible, Values)
assert_type(ambtelijk.codes.where(kind="model-code", status="absent")["x"], Code)
assert_type(ambtelijk.events.where(between=("2016-01-01", datetime.date(2017, 1, 1))), Events)
assert_type("rijk" in ambtelijk.sectors, bool)
assert_type(len(ambtelijk.sectors), int)

letter = ambtelijk.load("2016.9.0", digest="sha256:…")
assert_type(letter, Dataset)
assert_type(ambtelijk.load(Path("own")), Dataset)
assert_type(letter.values, Values)
assert_type(letter["rijk"], Record)
assert_type(letter.as_of, datetime.date)
assert_type(letter.digest, str)
assert_type(letter.schema_version, int)
assert_type(ambtelijk.versions(), tuple[Release, ...])

value: Value = letter.values["openheid"]
assert_type(value.labels.nl, str)
assert_type(value.forms, tuple[str, ...])
assert_type(value.citations, tuple[Citation, ...])
assert_type(letter.sources[value.citations[0].source], Source)
assert_type(letter.editions["x"].published, PartialDate | None)
assert_type(PartialDate("2009").earliest, datetime.date)

try:
    letter.verify()
except ambtelijk.DataError as error:
    assert_type(error.problems, tuple[Problem, ...])
except ambtelijk.UnknownIdError as error:
    assert_type(error.suggestions, tuple[str, ...])
