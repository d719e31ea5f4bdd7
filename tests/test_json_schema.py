"""The JSON Schemas say of the records what the models say, to programs that don't know the models."""

import copy
import json
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import ValidationError

import ambtelijk
from ambtelijk.dataset import parsed
from ambtelijk.export import files
from ambtelijk.export.json_schema import ID_TYPES, definitions
from ambtelijk.generate import schema
from ambtelijk.model_schema import _is_chosen
from ambtelijk.terms import KINDS, Kind

jsonschema_rs: Any = pytest.importorskip("jsonschema_rs", reason="pip install '.[clients]'")

SHIPPED = Path(ambtelijk.__file__).with_name("schema") / "ambtelijk.schema.json"
DATA = Path(ambtelijk.__file__).with_name("data")
VERSIONS = [release.version for release in ambtelijk.versions()]
WHOLE: dict[str, Any] = json.loads(SHIPPED.read_bytes())
SCHEMAS: dict[str, Any] = {name: json.loads(content) for name, content in files(ambtelijk.load(), "jsonschema").items()}
MODELS = {kind: type(next(iter(getattr(ambtelijk.load(), kind)))) for kind in KINDS}
RECORDS: dict[Kind, list[dict[str, Any]]] = {
    kind: [record for version in VERSIONS for record in json.loads((DATA / version / f"{kind}.json").read_bytes())]
    for kind in KINDS
}
CHECK = {name: jsonschema_rs.Draft202012Validator(schema) for name, schema in SCHEMAS.items()}


def of_record(kind: Kind) -> Any:
    """The check of one record of a kind."""
    return CHECK[f"{MODELS[kind].__name__.lower()}.schema.json"]


def test_the_shipped_schema_is_written_from_the_models_and_the_newest_ids() -> None:
    """Mend with: python -m ambtelijk.generate."""
    assert SHIPPED.read_bytes() == schema()
    assert [path.name for path in SHIPPED.parent.iterdir()] == [SHIPPED.name]


def test_there_is_one_for_each_record_each_file_each_id_and_all_together() -> None:
    records = {f"{model.__name__.lower()}.schema.json" for model in MODELS.values()}
    data_files = {f"{kind}.schema.json" for kind in KINDS}
    ids = {f"{name.removesuffix('Id').lower()}-id.schema.json" for name in ID_TYPES}
    assert set(SCHEMAS) == records | data_files | ids | {"dataset.schema.json"}


@pytest.mark.parametrize("name", SCHEMAS)
def test_each_is_a_schema_of_2020_12_with_a_name_of_its_own(name: str) -> None:
    assert SCHEMAS[name]["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert jsonschema_rs.meta.is_valid(SCHEMAS[name])
    assert len({schema["$id"] for schema in SCHEMAS.values()}) == len(SCHEMAS)


def test_a_wrong_schema_would_be_seen() -> None:
    assert jsonschema_rs.meta.is_valid(WHOLE)
    wrong = json.loads(json.dumps(WHOLE).replace('"minItems": 1', '"minItems": "one"'))
    assert not jsonschema_rs.meta.is_valid(wrong)


@pytest.mark.parametrize("name", SCHEMAS)
def test_none_needs_another_file(name: str) -> None:
    assert set(_references(SCHEMAS[name])) == {f"#/$defs/{name}" for name in SCHEMAS[name].get("$defs", {})}


def _references(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        yield from (schema[key] for key in schema if key == "$ref")
    for inside in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        yield from _references(inside)


@pytest.mark.parametrize("name", SCHEMAS)
def test_everything_in_it_is_described(name: str) -> None:
    for model in (SCHEMAS[name], *SCHEMAS[name].get("$defs", {}).values()):
        assert model["title"]
        assert model["description"].endswith((".", ":", "`"))
        assert "``" not in model["description"]
        for field, property in model.get("properties", {}).items() if name != "dataset.schema.json" else ():
            assert property["title"], field
            assert property["description"].endswith("."), field
            assert "``" not in property["description"]


def test_every_field_of_every_model_is_in_it() -> None:
    for model in MODELS.values():
        assert list(definitions()[model.__name__]["properties"]) == list(model.model_fields)


@pytest.mark.parametrize("kind", KINDS)
def test_examples_are_real_and_valid(kind: Kind) -> None:
    model = MODELS[kind]
    for field, about in model.model_fields.items():
        property = definitions()[model.__name__]["properties"][field]
        check = jsonschema_rs.Draft202012Validator({**property, "$defs": definitions()})
        given = [record[field] for record in RECORDS[kind] if field in record]
        shown = property.get("examples", [])
        assert all(check.is_valid(example) and example in given for example in shown), field
        short = [value for value in given if len(json.dumps(value)) <= 100 and "{" not in json.dumps(value)]
        assert bool(shown) == bool(short and not _is_chosen(about.annotation)), field


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("kind", KINDS)
def test_every_bundled_file_is_valid(version: str, kind: Kind) -> None:
    rows = json.loads((DATA / version / f"{kind}.json").read_bytes())
    assert rows
    assert list(CHECK[f"{kind}.schema.json"].iter_errors(rows)) == []
    assert CHECK["dataset.schema.json"].is_valid({kind: rows})


@pytest.mark.parametrize("kind", KINDS)
def test_a_record_is_valid_with_its_empty_fields_too(kind: Kind) -> None:
    of_any = jsonschema_rs.Draft202012Validator(WHOLE)
    for record in getattr(ambtelijk.load(), kind):
        assert of_record(kind).is_valid(record.model_dump(mode="json"))
        assert of_any.is_valid(record.model_dump(mode="json"))


def _fault(change: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
    edition: dict[str, Any] = json.loads(json.dumps(next(row for row in RECORDS["editions"] if row.get("lists"))))
    change(edition)
    return edition


FAULTS: dict[str, tuple[Callable[[dict[str, Any]], object], list[str | int]]] = {
    "a term of no vocabulary": (lambda edition: edition.update(status="old"), ["status"]),
    "a term deep inside": (lambda edition: edition["lists"][0].update(role="kernwaarden"), ["lists", 0, "role"]),
    "a missing field": (lambda edition: edition.pop("code"), []),
    "a missing field deep inside": (lambda edition: edition["citations"][0].pop("basis"), ["citations", 0]),
    "an extra field": (lambda edition: edition.update(colour="blue"), []),
    "an extra field deep inside": (lambda edition: edition["lists"][0].update(colour="blue"), ["lists", 0]),
    "a date in words": (lambda edition: edition.update(published="October 2015"), ["published"]),
    "a month that is none": (lambda edition: edition.update(published="2015-13"), ["published"]),
    "a day that is none": (lambda edition: edition.update(published="2015-06-31"), ["published"]),
    "a date that is a number": (lambda edition: edition.update(published=2015), ["published"]),
    "an id in capitals": (lambda edition: edition.update(code="GIR"), ["code"]),
    "a text without anything in it": (lambda edition: edition.update(title=""), ["title"]),
    "no citation": (lambda edition: edition.update(citations=[]), ["citations"]),
    "a count of nothing": (lambda edition: edition["lists"][0].update(count=0), ["lists", 0, "count"]),
    "a count in a text": (lambda edition: edition["lists"][0].update(count="3"), ["lists", 0, "count"]),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_found_where_it_is(fault: str) -> None:
    assert of_record("editions").is_valid(_fault(lambda _: None))
    change, place = FAULTS[fault]
    wrong = _fault(change)
    assert [error.instance_path for error in of_record("editions").iter_errors(wrong)] == [place]
    assert [error.instance_path for error in CHECK["editions.schema.json"].iter_errors([wrong])] == [[0, *place]]
    with pytest.raises(ValidationError):
        parsed("editions", json.dumps([wrong]).encode())


VALUES: tuple[Any, ...] = (
    *(None, True, 0, 7, -1, 1.5, "", "x", "Rijk", "2009", "2016-02-30", "2015-06-31", "0000", "9999-12-31", [], {}),
    *(["x"], ["x", ""], [{}], {"nl": "x"}, {"start": "2009"}, "in-use", "stated", "values", "exact"),
)


@given(seed=st.integers(0, 2**32))
@example(seed=0)
def test_models_and_schemas_agree_on_any_record(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    kind = chance.choice(KINDS)
    record = json.loads(json.dumps(chance.choice(RECORDS[kind])))
    for _ in range(chance.randint(1, 2)):
        _alter(record, chance)
    try:
        parsed(kind, json.dumps([record]).encode())
        accepted = True
    except ValidationError:
        accepted = False
    errors = list(of_record(kind).iter_errors(record))
    assert (errors == []) == accepted, (record, errors)


def _alter(part: Any, chance: random.Random) -> None:
    """Change one thing somewhere in a part of a record."""
    places = list(part) if isinstance(part, dict) else list(range(len(part)))
    if not places:
        return
    place = chance.choice(places)
    if isinstance(part[place], dict | list) and part[place] and chance.random() < 0.7:
        _alter(part[place], chance)
    elif chance.random() < 0.15:
        del part[place]
    elif isinstance(part, dict) and chance.random() < 0.1:
        part[chance.choice(("note", "colour", "kind", "status"))] = copy.deepcopy(part[place])
    else:
        part[place] = copy.deepcopy(chance.choice(VALUES))


def test_the_one_date_that_a_pattern_lets_through_is_a_leap_day_in_another_year() -> None:
    check = jsonschema_rs.Draft202012Validator(definitions()["PartialDate"])
    days = [
        f"{year}-{month:02}-{day:02}"
        for year in (1, 1900, 2000, 2015, 2016)
        for month in range(14)
        for day in range(33)
    ]
    texts = (
        [text.zfill(10) for text in days] + [text.zfill(10)[:7] for text in days] + ["0000", "0001", "2016", "16", ""]
    )
    wrongly = {text for text in texts if check.is_valid(text) != _is_date(text)}
    assert wrongly == {"0001-02-29", "1900-02-29", "2015-02-29"}


def _is_date(text: str) -> bool:
    try:
        ambtelijk.PartialDate(text)
    except ambtelijk.InvalidDateError:
        return False
    return True


@pytest.mark.parametrize("type", ID_TYPES)
def test_the_schema_of_an_id_takes_the_ids_and_nothing_else(type: str) -> None:
    check = CHECK[f"{type.removesuffix('Id').lower()}-id.schema.json"]
    ids = getattr(ambtelijk.load(), ID_TYPES[type]).ids
    assert all(check.is_valid(id) for id in ids)
    assert not any(check.is_valid(wrong) for wrong in ("", "Rijk", "brief-2016-09-19", None, 1, [ids[0]]))


def test_an_export_has_the_ids_of_its_own_version() -> None:
    letter = files(ambtelijk.load("2016.9.0"), "jsonschema")
    assert json.loads(letter["sector-id.schema.json"])["enum"] == list(ambtelijk.load("2016.9.0").sectors.ids)
    changed = {name for name in SCHEMAS if json.loads(letter[name]) != SCHEMAS[name]}
    assert changed == {name for name in SCHEMAS if name.endswith("-id.schema.json")}


def test_the_command_of_check_jsonschema_agrees(tmp_path: Path) -> None:
    pytest.importorskip("check_jsonschema", reason="pip install '.[clients]'")

    def run(*arguments: str | Path) -> int:
        command = [sys.executable, "-m", "check_jsonschema", *map(str, arguments)]
        return subprocess.run(command, check=False, capture_output=True).returncode

    schemas = ambtelijk.load().export("jsonschema", tmp_path / "schema")
    assert run("--check-metaschema", SHIPPED, *schemas) == 0
    of_editions = tmp_path / "schema" / "editions.schema.json"
    assert run("--schemafile", of_editions, *(DATA / version / "editions.json" for version in VERSIONS)) == 0
    wrong = tmp_path / "editions.json"
    wrong.write_text(json.dumps([_fault(FAULTS["a date in words"][0])]), encoding="utf-8")
    assert run("--schemafile", of_editions, wrong) == 1


PROGRAM = """
import type {{ Dataset, Statement }} from "./dataset";
const data: Dataset = {data};
const terms: string[] = (data.statements ?? []).filter((s: Statement) =>
  s.expresses?.some((e) => e.value === "openheid")).map((s) => s.term);
console.log(terms[0], terms.length);
"""


@pytest.mark.skipif(
    not all(map(shutil.which, ("json2ts", "tsc", "node"))), reason="npm install -g json-schema-to-typescript typescript"
)
def test_types_for_typescript_are_made_of_it_and_the_data_compile_against_them(tmp_path: Path) -> None:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(arguments, check=False, capture_output=True, text=True, cwd=tmp_path)

    ambtelijk.load().export("jsonschema", tmp_path / "schema")
    made = run("json2ts", "schema/dataset.schema.json", "dataset.ts")
    assert made.returncode == 0, made.stderr
    types = (tmp_path / "dataset.ts").read_text(encoding="utf-8")
    assert all(f"export interface {model.__name__} {{" in types for model in MODELS.values())
    compile = (
        "tsc",
        "--strict",
        "--target",
        "es2022",
        "--module",
        "es2022",
        "--moduleResolution",
        "bundler",
        "main.ts",
    )
    for version in VERSIONS:
        data = {kind: json.loads((DATA / version / f"{kind}.json").read_bytes()) for kind in KINDS}
        program = PROGRAM.format(data=json.dumps(data, ensure_ascii=False))
        (tmp_path / "main.ts").write_text(program, encoding="utf-8")
        compiled = run(*compile)
        assert compiled.returncode == 0, compiled.stdout
        (tmp_path / "main.js").rename(tmp_path / "main.mjs")
        printed = run("node", "main.mjs").stdout
        named = ambtelijk.load(version).statements
        count = sum(any(found.value == "openheid" for found in statement.expresses) for statement in named)
        assert printed.split() == ["openheid", str(count)]
        (tmp_path / "main.ts").write_text(program.replace('"kind": "sector"', '"kind": "sektor"'), encoding="utf-8")
        assert "'\"sektor\"' is not assignable to type 'SectorKind'" in run(*compile, "--noEmit").stdout
