"""What type checkers see of the public API: every line here must hold in mypy and basedpyright."""

import datetime
from fractions import Fraction
from pathlib import Path
from typing import assert_type

from pydantic import BaseModel

import ambtelijk
from ambtelijk import (
    Change,
    Citation,
    Code,
    CodeId,
    Codes,
    Column,
    Comparison,
    Dataset,
    Difference,
    Editions,
    Events,
    Identifier,
    Match,
    Organisations,
    PartialDate,
    Picture,
    Policies,
    Principles,
    Problem,
    Record,
    Reference,
    Release,
    Row,
    Sector,
    SectorId,
    Sectors,
    Source,
    Sources,
    Statement,
    Statements,
    Table,
    Trends,
    Value,
    ValueId,
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
assert_type(next(iter(letter)), Record)
assert_type("rijk" in letter, bool)
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

assert_type(letter.values.search("open"), tuple[Match[Value], ...])
assert_type(letter.codes.search("rijk")[0].record, Code)
assert_type(letter.values.search("open")[0].rule == "form", bool)
assert_type(ambtelijk.diff("2016.9.0", letter), Difference)
assert_type(list(ambtelijk.diff(letter, letter)), list[Record | Change])
assert_type(ambtelijk.diff(letter, letter).added, tuple[Record, ...])
assert_type(ambtelijk.diff(letter, letter).changed[0].id, str)
assert_type(ambtelijk.compare("rijk", letter.sectors["gemeenten"], dataset=letter), Comparison)
assert_type(letter.compare("rijk", "gemeenten", on="2016-01-01", reading="statements").shared, tuple[Row, ...])
assert_type(letter.compare("rijk", "gemeenten").overlaps[0].similarity, Fraction | None)
assert_type(letter.compare("rijk", "gemeenten").rows[0].cells[0][0].statement, Statement)
assert_type(letter.values.table(explode="citations"), Table)
assert_type(letter.compare("rijk", "gemeenten").svg(language="nl").svg, str)
assert_type(letter.timeline(letter.codes["gedragscode-integriteit-rijk"]), Picture)
assert_type([letter.values.table(), letter.compare("rijk", "gemeenten").table(wide=True)], list[Table])
assert_type(ambtelijk.diff(letter, letter).table().columns[0], Column)
assert_type(letter.with_records([value, letter.sectors["rijk"]]), Dataset)
assert_type(letter.with_records(record for record in letter.values), Dataset)


class Question(BaseModel):
    """A model that others write, with ids as its fields."""

    sector: SectorId
    about: tuple[ValueId, ...]
    code: CodeId | None = None


question = Question(sector="rijk", about=("openheid", "eerlijkheid"))
assert_type(letter.sectors[question.sector], Sector)
assert_type(letter.values.where(sector=question.sector), Values)
id: ambtelijk.PrincipleId = "beginsel-participatie"

try:
    letter.verify()
except ambtelijk.DataError as error:
    assert_type(error.problems, tuple[Problem, ...])
except ambtelijk.UnknownIdError as error:
    assert_type(error.suggestions, tuple[str, ...])

assert_type(ambtelijk.load().cite("gemeenten"), tuple[Reference, ...])
assert_type(ambtelijk.load().cite(ambtelijk.values["openheid"])[0].places, tuple[str, ...])
assert_type(ambtelijk.load().cite()[0].bibtex, str)
assert_type(ambtelijk.parse_identifier("stb-2017-123"), Identifier)
assert_type(ambtelijk.parse_identifier("stb-2017-123").address, str | None)
