"""Flat rows: what stands in them, and that any data-frame library takes them as they are.

The clients are real ones, of the extra ``clients``; a test of one that isn't installed is skipped.
"""

import copy
import csv
import datetime
import io
import pickle
import sys
from collections.abc import Iterator
from dataclasses import FrozenInstanceError
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ambtelijk
import toy
from ambtelijk import Collection, Column, Dataset, Record, Table, UnknownTermError, WrongTypeError
from ambtelijk.export.table import SEPARATOR
from ambtelijk.terms import KINDS, Kind
from strategies import datasets

LETTER = ambtelijk.load("2016.9.0")
REGISTER = ambtelijk.load("2026.11.0")
WORLD = toy.dataset(toy.records())

PYTHON = {"text": str, "integer": int, "boolean": bool, "date": datetime.date}

every_kind = pytest.mark.parametrize("kind", KINDS)


def names(table: Table) -> list[str]:
    return [column.name for column in table.columns]


def several(collection: Collection[Record]) -> list[str]:
    """The fields that hold several items."""
    return [name for name in collection._model.model_fields if isinstance(getattr(of(collection), name), tuple)]


def of(collection: Collection[Record]) -> Record:
    return next(iter(collection))


def holds_its_types(table: Table) -> bool:
    """Every cell is of the type of its column, or nothing."""
    return all(
        cell is None or type(cell) is PYTHON[column.type]
        for row in table.rows
        for cell, column in zip(row, table.columns, strict=True)
    )


# What stands in them.


def test_the_values_of_the_rijk_are_three_rows_with_their_words_and_where_they_belong() -> None:
    rows = list(LETTER.statements.where(sector="rijk").table())
    assert [row["position"] for row in rows] == [1, 2, 3]
    assert rows[2]["term"] == "eigen verantwoordelijkheid"
    assert rows[0]["expresses_value"] == "onafhankelijkheid | onpartijdigheid"
    assert {row["speaks_for"] for row in rows} == {"rijk"}
    assert {row["code_title"] for row in rows} == {"Gedragscode Integriteit Rijk"}
    assert {(row["role"], row["word"]) for row in rows} == {("values", "(kern)waarden")}
    assert {row["edition"] for row in rows} == {"gedragscode-integriteit-rijk-2015"}


def test_exploded_there_is_a_row_for_each_value() -> None:
    rows = list(LETTER.statements.where(sector="rijk").table(explode="expresses"))
    assert [(row["position"], row["item"], row["expresses_value"]) for row in rows] == [
        (1, 1, "onafhankelijkheid"),
        (1, 2, "onpartijdigheid"),
        (2, 1, "betrouwbaarheid"),
        (2, 2, "zorgvuldigheid"),
        (3, 1, "eigen-verantwoordelijkheid"),
    ]


def test_a_date_is_a_text_and_the_two_days_it_can_be() -> None:
    row = next(row for row in LETTER.editions.table() if row["id"] == "gedragscode-integriteit-rijk-2015")
    assert (row["published"], row["published_earliest"], row["published_latest"]) == (
        "2015-10",
        datetime.date(2015, 10, 1),
        datetime.date(2015, 10, 31),
    )
    [announced] = LETTER.editions.where(status="announced").table()
    assert (announced["in_force_start"], announced["in_force_end"]) == ("2016-10", None)
    assert announced["in_force_start_latest"] == datetime.date(2016, 10, 31)


def test_nothing_is_none_and_never_an_empty_text() -> None:
    rows = list(WORLD.organisations.table())
    assert [row["part_of"] for row in rows] == [None, "raad", None]
    assert [row["former_names_name"] for row in rows] == ["Oude Raad", None, None]
    assert not any(cell == "" for kind in KINDS for row in getattr(WORLD, kind).table().rows for cell in row)


def test_what_is_joined_keeps_its_places() -> None:
    [row] = [row for row in WORLD.sectors.table() if row["id"] == "noord"]
    assert row["aliases"] == "het Noorden | boven de rivier"
    assert row["citations_footnote"] == "2 | "
    assert row["citations_paragraph"] == " | 1"
    assert row["citations_supports"] == "labels; note | "
    assert row["memberships_since"] == "1990"


def test_exploded_a_number_is_a_number_and_a_date_has_its_days() -> None:
    rows = [row for row in WORLD.sectors.table(explode="citations") if row["id"] == "noord"]
    assert [row["citations_paragraph"] for row in rows] == [None, 1]
    assert [row["citations_supports"] for row in rows] == ["labels | note", None]
    [member] = WORLD.sectors.table(explode="memberships")
    assert member["memberships_until_latest"] == datetime.date(2000, 12, 31)


def test_a_doubtful_answer_stays_doubtful() -> None:
    found = LETTER.values.where(sector="rijk", on="2016-01-01").table()
    assert {row["certain"] for row in found} == {False}
    assert {row["certain"] for row in LETTER.values.table()} == {True}


def test_what_is_known_of_a_code_stands_beside_its_editions_and_principles() -> None:
    assert {row["code_title"] for row in WORLD.editions.table()} == {"Code voor het Noorden", "Bestuurscode"}
    assert {row["code_title"] for row in WORLD.principles.table()} == {"Bestuurscode"}
    assert [row["speaks_for"] for row in WORLD.editions.table()] == ["noord", "noord", None]


@pytest.mark.parametrize("dataset", [LETTER, REGISTER], ids=["letter", "register"])
@every_kind
def test_nothing_that_is_joined_in_the_data_holds_the_separator(dataset: Dataset, kind: Kind) -> None:
    """So that a joined cell can be taken apart again."""
    collection = getattr(dataset, kind)
    plain = collection.table()
    for field in several(collection):
        exploded = collection.table(explode=field)
        nested = [name for name in names(plain) if name == field or name.startswith(f"{field}_")]
        apart: dict[str, list[Any]] = {}
        for row in exploded:
            apart.setdefault(row["id"], []).append(row)
        for row in plain:
            for name in nested:
                if row[name] is not None:
                    assert len(row[name].split(SEPARATOR)) == len(apart[row["id"]]), (row["id"], name)


# Laws, for any data.


def flat(value: Any, name: str) -> Iterator[tuple[str, Any]]:
    """What `model_dump` gives, as the columns say it: a second way to the same."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from flat(part, f"{name}_{key}" if name else key)
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        items = [dict(flat(item, name)) for item in value]
        for key in items[0]:
            cells = [item.get(key) for item in items]
            yield (
                key,
                None
                if all(cell is None for cell in cells)
                else SEPARATOR.join("" if cell is None else str(cell) for cell in cells),
            )
    elif isinstance(value, list):
        yield name, SEPARATOR.join(value) or None
    else:
        yield name, value


@given(datasets(), st.sampled_from(KINDS))
def test_a_table_says_what_the_records_say(dataset: Dataset, kind: Kind) -> None:
    collection = getattr(dataset, kind)
    table = collection.table()
    assert len(table) == len(collection) == len(list(table))
    assert len(set(names(table))) == len(table.columns)
    assert names(table)[0] == "id"
    assert holds_its_types(table)
    for row, record in zip(table, collection, strict=True):
        for name, value in flat(record.model_dump(mode="json"), ""):
            if name in row:  # a part that is nothing has columns of its own
                inner = name == "citations_supports"
                assert row[name] == (value.replace(" | ", "; ") if inner and value else value), name
            else:
                assert value is None, name


@given(datasets(), st.sampled_from(KINDS), st.data())
def test_exploded_there_are_as_many_rows_as_items(dataset: Dataset, kind: Kind, data: st.DataObject) -> None:
    collection = getattr(dataset, kind)
    if not len(collection):
        return
    field = data.draw(st.sampled_from(several(collection)))
    table = collection.table(explode=field)
    assert [(row["id"], row["item"]) for row in table] == [
        (record.id, number) for record in collection for number, _ in enumerate(getattr(record, field), 1)
    ]
    assert holds_its_types(table)
    assert set(names(collection.table())) < set(names(table))


@given(datasets(), st.sampled_from(KINDS))
def test_a_table_is_the_same_every_time_and_compares_copies_and_pickles(dataset: Dataset, kind: Kind) -> None:
    table = getattr(dataset, kind).table()
    for again in (getattr(dataset, kind).table(), pickle.loads(pickle.dumps(table)), copy.deepcopy(table)):
        assert again == table
        assert hash(again) == hash(table)
        assert repr(again) == repr(table)
    assert list(table) == list(table)


@given(datasets(), st.sampled_from(KINDS))
def test_csv_reads_back(dataset: Dataset, kind: Kind) -> None:
    table = getattr(dataset, kind).table()
    head, *rows = csv.reader(io.StringIO(table.to_csv()))
    assert head == names(table)
    words = {"None": "", "True": "true", "False": "false"}
    assert rows == [[words.get(str(cell), str(cell)) for cell in row] for row in table.rows]


@given(datasets(), st.sampled_from(KINDS))
def test_an_empty_table_keeps_its_columns(dataset: Dataset, kind: Kind) -> None:
    collection = getattr(dataset, kind)
    empty = collection[:0].table()
    assert (len(empty), list(empty)) == (0, [])
    assert empty.columns == collection.table().columns
    assert empty.to_csv() == ",".join(names(empty)) + "\n"


@every_kind
def test_every_column_is_described(kind: Kind) -> None:
    tables = [getattr(REGISTER, kind).table()]
    tables += [getattr(REGISTER, kind).table(explode=field) for field in several(getattr(REGISTER, kind))]
    for column in (column for table in tables for column in table.columns):
        assert column.description.endswith("."), column
        assert "`" not in column.description
        assert column.description.count("joined") <= 1


# Comparisons and differences.


def test_a_comparison_is_a_row_for_each_statement_in_each_cell() -> None:
    found = REGISTER.compare("rijk", "gemeenten", "politie", "code-goed-openbaar-bestuur")
    table = found.table()
    assert holds_its_types(table)
    assert [(row["side"], row["value"], row["statement"]) for row in table] == [
        (side.record.id, row.values[0].id, mention.statement.id)
        for row in found.rows
        for side, cell in zip(found.sides, row.cells, strict=True)
        for mention in cell
    ]
    for row in table:
        statement = REGISTER.statements[str(row["statement"])]
        assert (row["term"], row["position"], row["edition"]) == (statement.term, statement.position, statement.edition)
        assert row["source"] in {citation.source for citation in statement.citations}
        assert row["source_title"] == REGISTER.sources[str(row["source"])].title
        assert row["code"] == REGISTER.editions[statement.edition].code


def test_every_row_of_a_comparison_says_where_it_is_read() -> None:
    for row in LETTER.compare("rijk", "gemeenten", "provincies", "waterschappen").table():
        assert row["source"] == "brief-2016-09-19"
        assert row["source_title"] == "Ontwikkelingen ambtelijk vakmanschap en kernwaarden"
        assert row["locator"]


def test_a_comparison_of_whole_items_joins_their_values() -> None:
    first = next(iter(LETTER.compare("rijk", "gemeenten", reading="statements").table()))
    assert first["value"] == "onafhankelijkheid | onpartijdigheid"
    assert first["value_label"] == "onafhankelijkheid | onpartijdigheid"


def test_a_wide_comparison_is_the_matrix() -> None:
    found = LETTER.compare("rijk", "gemeenten", "politie")
    table = found.table(wide=True)
    assert names(table) == ["value_id", "value_label", "rijk", "gemeenten"]
    assert len(table) == len(found.rows)
    rows = {row["value_id"]: row for row in table}
    assert rows["zorgvuldigheid"]["rijk"] == "betrouwbaarheid en zorgvuldigheid"
    assert rows["openheid"] == {
        "value_id": "openheid",
        "value_label": "openheid",
        "rijk": None,
        "gemeenten": "openheid",
    }


def test_a_comparison_of_nothing_keeps_its_columns() -> None:
    empty, full = LETTER.compare("politie", "defensie"), LETTER.compare("rijk", "gemeenten")
    assert (len(empty.table()), empty.table().columns) == (0, full.table().columns)
    assert names(empty.table(wide=True)) == ["value_id", "value_label"]


def test_a_difference_is_a_row_for_each_thing_that_happened() -> None:
    found = ambtelijk.diff("2016.9.0", "2026.11.0")
    table = found.table()
    assert len(table) == len(found)
    assert holds_its_types(table)
    assert [row["id"] for row in table] == [thing.id for thing in found]
    happened = ["added"] * len(found.added) + ["removed"] * len(found.removed)
    happened += ["superseded"] * len(found.superseded) + ["changed"] * len(found.changed)
    assert [row["happened"] for row in table] == happened
    assert {row["field"] for row in table if row["happened"] == "added"} == {None}


def test_what_a_field_was_and_is_stands_in_one_cell_each() -> None:
    after = toy.altered("noord", note=None, aliases=("a", "b"), labels=ambtelijk.Labels(nl="N"))
    rows = {row["field"]: (row["before"], row["after"]) for row in ambtelijk.diff(WORLD, after).table()}
    assert rows["note"] == ("Loopt tot aan de rivier.", None)
    assert rows["aliases"] == ("het Noorden | boven de rivier", "a | b")
    assert rows["labels"] == ('{"nl":"Noord","en":"North","en_origin":"ours"}', '{"nl":"N"}')
    superseded = toy.altered("ijver", superseded_by=("moed", "trouw"))
    [row] = ambtelijk.diff(WORLD, superseded).table()
    assert (row["happened"], row["field"], row["after"]) == ("superseded", "superseded_by", "moed | trouw")
    assert len(ambtelijk.diff(WORLD, WORLD).table()) == 0
    flags = toy.altered("code-noord", collective=True)
    [row] = ambtelijk.diff(WORLD, flags).table()
    assert (row["before"], row["after"]) == ("false", "true")


# What it takes.


def test_only_a_field_of_several_items_can_be_exploded() -> None:
    with pytest.raises(UnknownTermError, match=r"it is one of .*expresses") as caught:
        LETTER.statements.table(explode="term")
    assert caught.value.allowed == ("aliases", "superseded_by", "citations", "expresses")
    with pytest.raises(WrongTypeError, match=r"statements\.table\(explode=\.\.\.\) takes the name of a field"):
        LETTER.statements.table(explode=3)  # type: ignore[arg-type]
    with pytest.raises(UnknownTermError):
        LETTER.statements[:0].table(explode="positions")


def test_a_table_cant_be_changed() -> None:
    table = LETTER.sectors.table()
    with pytest.raises(FrozenInstanceError):
        table.rows = ()  # type: ignore[misc]
    for row in table:
        row["id"] = "x"
    assert next(iter(table))["id"] == "rijk"
    assert isinstance(table.columns[0], Column)
    assert list not in type(table).__mro__


def test_an_arrow_stream_asks_for_nanoarrow_by_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "nanoarrow", None)
    table = LETTER.sectors.table()
    with pytest.raises(ImportError, match=r'pip install "ambtelijk\[arrow\]"') as caught:
        table.__arrow_c_stream__()
    assert caught.value.name == "nanoarrow"
    assert len(list(table)) == 7


# Every client, for real.


def tables() -> dict[str, Table]:
    """Tables of every type of column, with and without rows, with and without nothing in it."""
    found = LETTER.compare("rijk", "gemeenten")
    return {
        "all types": REGISTER.editions.table(),
        "exploded": REGISTER.sectors.table(explode="memberships"),
        "doubtful": LETTER.statements.where(sector="rijk", on="2016-01-01").table(),
        "long": found.table(),
        "wide": found.table(wide=True),
        "difference": ambtelijk.diff(LETTER, REGISTER).table(),
        "empty": REGISTER.editions[:0].table(),
        "nothing changed": ambtelijk.diff(LETTER, LETTER).table(),
        "hostile": toy.altered("noord", note="\"; drop\n\ttable,'🙂\u0131").sectors.table(),
    }


every_table = pytest.mark.parametrize("table", tables().values(), ids=tables().keys())


@every_table
def test_pandas_takes_it(table: Table) -> None:
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame(table)
    assert len(frame) == len(table)
    if len(table):
        assert list(frame.columns) == names(table)
    # Without rows there is nothing that pandas could take the columns from.
    named = pandas.DataFrame(table, columns=names(table))
    assert list(named.columns) == names(table)
    whole = named.astype(object).where(named.notna(), None)
    assert [tuple(row) for row in whole.itertuples(index=False)] == list(table.rows)


def test_pandas_keeps_types_that_it_is_asked_to_keep() -> None:
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame(REGISTER.sources.table(explode="citations")).convert_dtypes()
    assert frame["citations_paragraph"].isna().any()
    assert str(frame["citations_paragraph"].dtype) == "Int64"
    assert str(frame["certain"].dtype) == "boolean"
    assert frame["date_earliest"].dropna().map(type).unique().tolist() == [datetime.date]


@every_table
def test_pandas_takes_it_as_arrow(table: Table) -> None:
    pandas = pytest.importorskip("pandas", minversion="3")
    pytest.importorskip("pyarrow")
    pytest.importorskip("nanoarrow")
    frame = pandas.DataFrame.from_arrow(table)
    assert (list(frame.columns), len(frame)) == (names(table), len(table))


@every_table
def test_polars_takes_it(table: Table) -> None:
    polars = pytest.importorskip("polars")
    pytest.importorskip("nanoarrow")
    types = {"text": polars.String, "integer": polars.Int64, "boolean": polars.Boolean, "date": polars.Date}
    for _ in range(2):  # each time a new stream
        frame = polars.DataFrame(table)
        assert dict(frame.schema) == {column.name: types[column.type] for column in table.columns}
        assert frame.rows() == list(table.rows)


@every_table
def test_pyarrow_takes_it(table: Table) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    pytest.importorskip("nanoarrow")
    types = {
        "text": pyarrow.string(),
        "integer": pyarrow.int64(),
        "boolean": pyarrow.bool_(),
        "date": pyarrow.date32(),
    }
    found = pyarrow.table(table)
    found.validate(full=True)
    assert {field.name: field.type for field in found.schema} == {c.name: types[c.type] for c in table.columns}
    assert found.to_pylist() == list(table)


@every_table
@pytest.mark.parametrize("without", [None, "pyarrow"])
def test_duckdb_finds_it_by_name(table: Table, without: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    duckdb = pytest.importorskip("duckdb")
    pytest.importorskip("nanoarrow")
    if without:
        monkeypatch.setitem(sys.modules, without, None)
    types = {"text": "VARCHAR", "integer": "BIGINT", "boolean": "BOOLEAN", "date": "DATE"}
    ours = table
    with duckdb.connect() as connection:
        found = connection.sql("select * from ours")
        assert found.columns == names(ours)
        assert list(map(str, found.types)) == [types[column.type] for column in ours.columns]
        assert found.fetchall() == list(ours.rows)


@every_table
@pytest.mark.parametrize("backend", ["pandas", "polars", "pyarrow"])
def test_narwhals_takes_it(table: Table, backend: str) -> None:
    narwhals = pytest.importorskip("narwhals")
    pytest.importorskip(backend)
    pytest.importorskip("pyarrow")
    pytest.importorskip("nanoarrow")
    frame = narwhals.from_arrow(table, backend=backend)
    assert (frame.columns, len(frame)) == (names(table), len(table))


def test_nanoarrow_itself_takes_it_and_a_consumer_may_ask_for_a_schema() -> None:
    nanoarrow = pytest.importorskip("nanoarrow")
    table = REGISTER.editions.table()
    found = nanoarrow.ArrayStream(table).read_all()
    assert len(found) == len(table)
    assert table.__arrow_c_stream__(None) is not table.__arrow_c_stream__(None)
    pyarrow = pytest.importorskip("pyarrow")
    assert pyarrow.table(table, schema=pyarrow.table(table).schema).num_rows == len(table)
