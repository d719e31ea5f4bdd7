"""Data packages: each data folder as it lies, and the tables of an export, held against what others wrote."""

import csv
import json
from collections.abc import Callable, Mapping
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ambtelijk
import strategies
import toy
from ambtelijk import Dataset, Record
from ambtelijk.dataset import parsed
from ambtelijk.export import files
from ambtelijk.export.json_schema import definitions
from ambtelijk.export.relational import sheets, tables
from ambtelijk.releases import MANIFEST, digest_of
from ambtelijk.terms import KINDS, Kind

CLIENTS = "pip install '.[clients]'"
DATA = Path(ambtelijk.__file__).with_name("data")
VERSIONS = [release.version for release in ambtelijk.versions()]


# What others wrote


def profile(name: str) -> Callable[[Any], list[str]]:
    """What an official profile of Data Package v2 finds wrong, by place."""
    jsonschema_rs = pytest.importorskip("jsonschema_rs", reason=CLIENTS)
    dplib = pytest.importorskip("dplib", reason=CLIENTS)
    schema = json.loads((Path(dplib.__file__).parent / "profiles" / "2.0" / f"{name}.json").read_bytes())
    validator = jsonschema_rs.validator_for(schema)
    return lambda given: [".".join(map(str, error.instance_path)) for error in validator.iter_errors(given)]


class Error(NamedTuple):
    """What frictionless finds: what sort of error it is, and in which table."""

    type: str
    table: str


def frictionless_finds(folder: Path) -> set[Error]:
    """What frictionless finds wrong with a package."""
    frictionless = pytest.importorskip("frictionless", reason=CLIENTS)
    report = frictionless.validate(str(folder / MANIFEST))
    found = {Error(error.type, task.name) for task in report.tasks for error in task.errors}
    found |= {Error(error.type, "") for error in report.errors}
    assert report.valid == (not found)
    return found


# A data folder as it lies


@pytest.mark.parametrize("version", VERSIONS)
def test_a_data_folder_is_a_data_package_as_it_lies(version: str) -> None:
    manifest = json.loads((DATA / version / MANIFEST).read_bytes())
    assert manifest["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    assert profile("datapackage")(manifest) == []
    assert frictionless_finds(DATA / version) == set()


def test_so_is_one_with_records_of_ones_own(tmp_path: Path) -> None:
    letter = ambtelijk.load("2016.9.0")
    lef = letter.values["openheid"].model_copy(
        update={"id": "lef", "labels": {"nl": "lef"}, "forms": (), "other_labels": (), "related": (), "aliases": ()}
    )
    letter.with_records([lef]).export("json", tmp_path / "out")
    assert profile("datapackage")(json.loads((tmp_path / "out" / MANIFEST).read_bytes())) == []
    assert frictionless_finds(tmp_path / "out") == set()


def _with_another_hash(folder: Path) -> None:
    manifest = toy.manifest(folder)
    manifest["resources"][2]["hash"] = "sha256:" + 64 * "0"
    toy.put_manifest(folder, manifest)


def _with_other_bytes(folder: Path) -> None:
    content = (folder / "sources.json").read_bytes()
    (folder / "sources.json").write_bytes(content.replace(b'"id"', b'"iD"', 1))


def _with_more_bytes(folder: Path) -> None:
    (folder / "sources.json").write_bytes((folder / "sources.json").read_bytes() + b"\n")


def _without_a_file(folder: Path) -> None:
    (folder / "sources.json").unlink()


@pytest.mark.parametrize(
    ("plant", "error"),
    [
        (_with_another_hash, "hash-count"),
        (_with_other_bytes, "hash-count"),
        (_with_more_bytes, "byte-count"),
        (_without_a_file, "scheme-error"),
    ],
)
def test_frictionless_finds_a_fault_in_the_files_of_a_folder(
    plant: Callable[[Path], None], error: str, tmp_path: Path
) -> None:
    ambtelijk.load("2016.9.0").export("json", tmp_path / "out")
    assert frictionless_finds(tmp_path / "out") == set()
    plant(tmp_path / "out")
    assert Error(error, "sources") in frictionless_finds(tmp_path / "out")
    with pytest.raises(ambtelijk.IntegrityError):
        ambtelijk.load(tmp_path / "out")


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda manifest: manifest.update(licenses=[]), "licenses"),
        (lambda manifest: manifest.update(created="yesterday"), "created"),
        (lambda manifest: manifest.update(contributors="us"), "contributors"),
        (lambda manifest: manifest.update(sources=[{}]), "sources.0"),
        (lambda manifest: manifest.update(resources=[]), "resources"),
        (lambda manifest: manifest["resources"][0].pop("name"), "resources.0"),
        (lambda manifest: manifest["resources"][0].update(bytes="64 kB"), "resources.0.bytes"),
        (lambda manifest: manifest["resources"][0].update(hash=7), "resources.0.hash"),
        (lambda manifest: manifest["resources"][0].update(type="json"), "resources.0.type"),
    ],
)
def test_the_official_profile_finds_a_fault_in_a_manifest(change: Callable[[Any], object], place: str) -> None:
    manifest = json.loads((DATA / "2016.9.0" / MANIFEST).read_bytes())
    change(manifest)
    found = profile("datapackage")(manifest)
    assert found
    assert all(place.startswith(error) or error.startswith(place) for error in found)


# The tables of an export


@cache
def letter_in_tables() -> Mapping[str, bytes]:
    """The tables of the letter."""
    return files(ambtelijk.load("2016.9.0"), "datapackage")


def put(found: Mapping[str, bytes], folder: Path) -> Path:
    """The folder, with these files in it."""
    folder.mkdir()
    for name, content in found.items():
        (folder / name).write_bytes(content)
    return folder


def rows(content: bytes) -> list[dict[str, str]]:
    """The rows of a CSV file."""
    return list(csv.DictReader(StringIO(content.decode(), newline="")))


@pytest.mark.parametrize("version", VERSIONS)
def test_the_tables_of_a_version_are_a_package_that_is_valid_in_full(version: str, tmp_path: Path) -> None:
    ambtelijk.load(version).export("datapackage", tmp_path / "out")
    manifest = json.loads((tmp_path / "out" / MANIFEST).read_bytes())
    assert profile("datapackage")(manifest) == []
    assert [profile("tableschema")(resource["schema"]) for resource in manifest["resources"]] == [[]] * len(sheets())
    assert (manifest["version"], manifest["licenses"][0]["name"]) == (version, "CC0-1.0")
    assert ".json" not in json.dumps(manifest["sources"])
    assert frictionless_finds(tmp_path / "out") == set()


def test_so_are_those_of_a_world_in_which_every_field_is_filled_in(tmp_path: Path, world: Dataset) -> None:
    found = files(world, "datapackage")
    assert all(rows(found[f"{sheet.name}.csv"]) for sheet in sheets())
    assert frictionless_finds(put(found, tmp_path / "out")) == set()


def test_the_package_has_the_files_of_the_plain_tables_and_says_what_is_in_them() -> None:
    plain = files(ambtelijk.load("2016.9.0"), "csv")
    assert {name: content for name, content in letter_in_tables().items() if name != MANIFEST} == plain
    resources = json.loads(letter_in_tables()[MANIFEST])["resources"]
    assert [resource["path"] for resource in resources] == list(plain)
    for resource in resources:
        assert resource["hash"] == digest_of(plain[resource["path"]])
        heads = plain[resource["path"]].decode().partition("\n")[0].split(",")
        assert [field["name"] for field in resource["schema"]["fields"]] == heads
        assert len(set(heads)) == len(heads)
        assert resource["description"]
        assert all(field["title"] and field["description"] for field in resource["schema"]["fields"])


def test_every_id_in_a_table_refers_to_a_table() -> None:
    known = {(sheet.name, field.column.name) for sheet in sheets() for field in sheet.columns}
    resources = {
        resource["name"]: resource["schema"] for resource in json.loads(letter_in_tables()[MANIFEST])["resources"]
    }
    for name, schema in resources.items():
        referring = {field for key in schema.get("foreignKeys", ()) for field in key["fields"]}
        ids = {field["name"] for field in schema["fields"] if "+(-" in field.get("constraints", {}).get("pattern", "")}
        assert ids - referring == {"id"} & ids if name == "records" else ids - referring == {"key"} & ids
        for key in schema.get("foreignKeys", ()):
            assert {(key["reference"]["resource"], field) for field in key["reference"]["fields"]} <= known


class Fault(NamedTuple):
    """A fault to plant: in which table, in which column, what to write there, and what frictionless calls it."""

    table: str
    column: str
    value: str
    error: str


FAULTS = (
    Fault("sectors", "kind", "ministry", "constraint-error"),
    Fault("records", "kind", "ministries", "constraint-error"),
    Fault("codes", "title", "", "constraint-error"),
    Fault("statements", "position", "0", "constraint-error"),
    Fault("statements", "position", "first", "type-error"),
    Fault("codes", "collective", "perhaps", "type-error"),
    Fault("sources", "date_earliest", "2016-02-30", "type-error"),
    Fault("sources", "date", "October 2015", "constraint-error"),
    Fault("records_citations", "source", "no-such-source", "foreign-key"),
    Fault("records_citations", "record", "no-such-record", "foreign-key"),
    Fault("records_citations_supports", "citations_place", "99", "foreign-key"),
    Fault("statements", "edition", "no-such-edition", "foreign-key"),
    Fault("statements", "list", "no-such-list", "foreign-key"),
    Fault("organisations", "part_of", "no-such-organisation", "foreign-key"),
    Fault("values_related", "item", "noord", "foreign-key"),
    Fault("policies_owners", "item", "no-such-record", "foreign-key"),
    Fault("records_citations", "place", "2", "primary-key"),
    Fault("sectors", "id", "zuid", "primary-key"),
)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.table}.{fault.column}={fault.value}")
def test_frictionless_finds_a_fault_in_a_cell(fault: Fault, tmp_path: Path, world: Dataset) -> None:
    found = around(fault.table, files(world, "datapackage"))
    changed = rows(found[f"{fault.table}.csv"])
    row = next(row for row in changed if row[fault.column] not in {"", fault.value})
    row[fault.column] = fault.value
    folder = put({**found, f"{fault.table}.csv": _as_csv(changed)}, tmp_path / "out")
    toy.seal(folder)
    assert frictionless_finds(folder) >= {Error(fault.error, fault.table)}


def around(table: str, found: Mapping[str, bytes]) -> dict[str, bytes]:
    """The part of a package that a table refers to, directly or not: frictionless takes its time."""
    manifest = json.loads(found[MANIFEST])
    resources = {resource["name"]: resource for resource in manifest["resources"]}
    needed, ahead = {table}, [table]
    while ahead:
        keys = resources[ahead.pop()]["schema"].get("foreignKeys", ())
        ahead += {key["reference"]["resource"] for key in keys} - needed
        needed |= {key["reference"]["resource"] for key in keys}
    manifest["resources"] = [resource for name, resource in resources.items() if name in needed]
    return {**{f"{name}.csv": found[f"{name}.csv"] for name in needed}, MANIFEST: json.dumps(manifest).encode()}


def _as_csv(given: list[dict[str, str]]) -> bytes:
    text = StringIO()
    writer = csv.DictWriter(text, list(given[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(given)
    return text.getvalue().encode()


def test_frictionless_finds_another_hash_and_a_column_and_a_file_that_are_gone(tmp_path: Path, world: Dataset) -> None:
    found = around("sectors", files(world, "datapackage"))
    folder = put(found, tmp_path / "out")
    narrow = [{name: cell for name, cell in row.items() if name != "kind"} for row in rows(found["sectors.csv"])]
    (folder / "sectors.csv").write_bytes(_as_csv(narrow))
    assert {Error("hash-count", "sectors"), Error("byte-count", "sectors")} & frictionless_finds(folder)
    toy.seal(folder)
    assert Error("missing-label", "sectors") in frictionless_finds(folder)
    (folder / "sectors.csv").unlink()
    assert Error("scheme-error", "sectors") in frictionless_finds(folder)


# Nothing is lost


class Rebuilt:
    """The records in CSV files, as JSON, put together by nothing but the JSON Schema."""

    def __init__(self, found: Mapping[str, bytes]) -> None:
        self.read = {name.removesuffix(".csv"): rows(content) for name, content in found.items()}
        self.items: dict[tuple[str, ...], list[dict[str, str]]] = {}
        for name, table in self.read.items():
            for row in table if table and "place" in table[0] else ():
                of = [cell for column, cell in row.items() if column == "record" or column.endswith("_place")]
                self.items.setdefault((name, *of), []).append(row)

    def of_kind(self, kind: Kind) -> list[Any]:
        """The records of a kind, in the order of the table of all."""
        shape = _meant(definitions()[kind.title()]["items"])
        own = {row["id"]: row for row in self.read[kind]}
        order = [row["id"] for row in self.read["records"] if row["kind"] == kind]
        return [self.thing(shape, own[id], kind, (id,)) for id in order]

    def thing(self, shape: Any, row: dict[str, str], table: str, key: tuple[str, ...], before: str = "") -> Any:
        """An object, whose columns begin with these words."""
        parts = {
            field: self.part(_meant(about), row, table, key, f"{before}{field}")
            for field, about in shape["properties"].items()
        }
        return {field: part for field, part in parts.items() if part is not None}

    def part(self, shape: Any, row: dict[str, str], table: str, key: tuple[str, ...], column: str) -> Any:
        """What is in a field: a list, an object or a value, or nothing."""
        if "items" in shape:
            common = len(key) == 1 and column in Record.model_fields
            inner = f"{'records' if common else table}_{column}"
            found = sorted(self.items.get((inner, *key), ()), key=lambda row: int(row["place"]))
            return [self.item(_meant(shape["items"]), row, inner, (*key, row["place"])) for row in found]
        if "properties" in shape:
            cells = [cell for name, cell in row.items() if name.startswith(f"{column}_")]
            return self.thing(shape, row, table, key, f"{column}_") if set(cells) - {"", "false"} else None
        return _value(shape, row[column])

    def item(self, shape: Any, row: dict[str, str], table: str, key: tuple[str, ...]) -> Any:
        """An item of a list."""
        return self.thing(shape, row, table, key) if "properties" in shape else _value(shape, row["item"])


def _meant(given: Any) -> Any:
    """What a field holds if it holds something."""
    (found,) = (choice for choice in given.get("anyOf", given.get("allOf", [given])) if choice.get("type") != "null")
    return definitions()[found["$ref"].rpartition("/")[2]] if "$ref" in found else found


def _value(shape: Any, cell: str) -> Any:
    if cell == "":
        return None
    if shape["type"] == "boolean":
        return cell == "true"
    return int(cell) if shape["type"] == "integer" else cell


def hold_to_come_back(dataset: Dataset) -> None:
    """Every record comes back from the tables as it was, in the order in which it was."""
    made = Rebuilt(files(dataset, "csv"))
    for kind in KINDS:
        assert parsed(kind, json.dumps(made.of_kind(kind)).encode()) == tuple(getattr(dataset, kind))


@pytest.mark.parametrize("version", VERSIONS)
def test_every_record_comes_back_from_the_tables(version: str) -> None:
    hold_to_come_back(ambtelijk.load(version))


def test_every_field_comes_back_from_the_tables(world: Dataset) -> None:
    hold_to_come_back(world)


@given(dataset=strategies.datasets())
def test_any_record_comes_back_from_the_tables(dataset: Dataset) -> None:
    hold_to_come_back(dataset)


@given(text=st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_text_comes_back_from_the_tables(text: str) -> None:
    cited = ambtelijk.Citation(source="bron", basis="stated", says=text, supports=(text,))
    source = ambtelijk.Source(id="bron", type="book", seen="in-full", title=text, note=text, citations=(cited,))
    hold_to_come_back(toy.dataset([source]))


def test_a_period_without_ends_is_not_the_same_as_none() -> None:
    edition = toy.record(next(record.id for record in toy.records() if isinstance(record, ambtelijk.Edition)))
    for period in (None, ambtelijk.Period()):
        world = toy.altered(edition.id, in_force=period)
        hold_to_come_back(world)
        (row,) = (row for row in tables(world)["editions"] if row["id"] == edition.id)
        assert row["in_force_given"] is (period is not None)


def test_the_query_that_the_page_shows_answers(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb", reason=CLIENTS)
    page = (Path(__file__).parents[1] / "docs" / "exports.md").read_text(encoding="utf-8")
    query = page.partition("```text\nSELECT")[2].partition("```")[0]
    put(letter_in_tables(), tmp_path / "tables")
    with duckdb.connect() as connection:
        connection.execute(f"SET file_search_path = '{tmp_path}'")
        found = connection.execute(f"SELECT{query}").fetchall()
    letter = ambtelijk.load("2016.9.0")
    expected = [
        (statement.term, letter.values[expression.value].labels.nl, "brief-2016-09-19")
        for statement in letter.statements.where(sector="gemeenten")
        for expression in statement.expresses
    ]
    assert [row[:3] for row in found] == expected
