"""An organisation's own code, laid over a bundled version: as a folder and as records, right and wrong.

The folder is the worked example of the docs, the code of a municipality that doesn't exist.
"""

import json
import pickle
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ambtelijk
import toy
from ambtelijk import (
    Citation,
    Code,
    DataError,
    Dataset,
    DigestError,
    Edition,
    Expression,
    IntegrityError,
    Labels,
    Record,
    Sector,
    Statement,
    Trend,
    Value,
    WrongTypeError,
)
from ambtelijk.canonical import canonical, rewrite
from ambtelijk.cli import main
from ambtelijk.dataset import parsed
from ambtelijk.terms import KINDS

Captured = pytest.CaptureFixture[str]

EXAMPLE = Path(__file__).parent.parent / "docs" / "examples" / "eigen-code"
BASE = ambtelijk.load("2016.9.0")
KEPT = {kind: tuple(getattr(BASE, kind)) for kind in KINDS}

OURS = (Citation(source="brief-2016-09-19", basis="editorial"),)


def value(id: str, **fields: Any) -> Value:
    return Value(**{"id": id, "labels": Labels(nl=id), "citations": OURS, **fields})


def written() -> list[Record]:
    """The records of the example, as they stand in its files."""
    files = ((kind, EXAMPLE / f"{kind}.json") for kind in KINDS)
    return [record for kind, file in files if file.exists() for record in parsed(kind, file.read_bytes())]


@pytest.fixture(scope="module")
def city() -> Dataset:
    """The example, loaded."""
    return ambtelijk.load(EXAMPLE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the example, to break."""
    return shutil.copytree(EXAMPLE, tmp_path / "eigen-code")


def told(place: str, message: str, rule: str) -> str:
    """A problem in words: the place is file, record and field."""
    file, record, field = place.split()
    return f"{file}.json, record {record!r}, field {field}: {message} ({rule})"


def taken(version: str, kind: str) -> str:
    return f"{version} already has a record with this id, in {kind}: choose another"


def problems(records: Iterable[Any], base: Dataset = BASE) -> list[str]:
    """What is wrong with records, in words."""
    with pytest.raises(DataError) as caught:
        base.with_records(records)
    return list(map(str, caught.value.problems))


# The worked example.


def test_the_example_is_a_code_with_all_that_belongs_to_it(city: Dataset) -> None:
    (code,) = city.codes.where(organisation="gemeente-voorbeeldstad")
    assert code.id == "gedragscode-voorbeeldstad"
    (edition,) = city.editions.where(code=code)
    statements = city.statements.where(code=code)
    assert [statement.term for statement in statements] == [
        "openheid",
        "eerlijk en betrouwbaar",
        "dicht bij de inwoner",
        "lef",
    ]
    assert all(statement.edition == edition.id for statement in statements)
    assert all(city.sources[citation.source].address for found in statements for citation in found.citations)


def test_its_values_are_those_of_the_letter_and_two_of_its_own(city: Dataset) -> None:
    values = city.values.where(code="gedragscode-voorbeeldstad")
    assert values.ids == ("openheid", "eerlijkheid", "betrouwbaarheid", "nabijheid", "lef")
    assert [id for id in values.ids if id not in BASE.values] == ["nabijheid", "lef"]
    assert values["openheid"] == BASE.values["openheid"]


def test_what_is_its_own_is_found_like_all_else(city: Dataset) -> None:
    assert city.values.search("gedurfd")[0].record.id == "lef"
    assert city.values.search("Courage")[0].record.id == "lef"
    assert [match.record.id for match in city.values.search("dicht bij de inwoner en open")] == [
        "nabijheid",
        "openheid",
    ]
    assert city.organisations.search("voorbeeldstad")[0].record is city["gemeente-voorbeeldstad"]
    assert city.sectors.search("gemeente")[0].record.id == "gemeenten"


def test_it_is_asked_of_a_day_like_all_else(city: Dataset) -> None:
    assert len(city.statements.where(code="gedragscode-voorbeeldstad", on="2016-07-01").certain) == 4
    assert not city.statements.where(code="gedragscode-voorbeeldstad", on="2016-06-30")
    assert "gedragscode-voorbeeldstad" in city.codes.where(kind="code-of-conduct", on="2016-09-19").certain
    assert "lef" not in city.values.where(sector="gemeenten")
    assert city.values.where(sector="gemeenten") == BASE.values.where(sector="gemeenten")


def test_it_is_compared_like_all_else(city: Dataset) -> None:
    found = ambtelijk.compare("gedragscode-voorbeeldstad", "gemeenten", dataset=city)
    assert found == city.compare("gedragscode-voorbeeldstad", "gemeenten")
    assert [value.id for row in found.shared for value in row.values] == ["openheid", "eerlijkheid", "betrouwbaarheid"]
    assert [value.id for row in found.alone("gedragscode-voorbeeldstad") for value in row.values] == [
        "nabijheid",
        "lef",
    ]
    assert str(found.overlaps[0].similarity) == "1/3"
    assert pickle.loads(pickle.dumps(found)) == found
    with pytest.raises(ambtelijk.UnknownIdError):
        ambtelijk.compare("gedragscode-voorbeeldstad", "gemeenten", dataset=BASE)


def test_the_example_is_in_canonical_form(folder: Path) -> None:
    """Mend with: python -m ambtelijk.canonical docs/examples/eigen-code."""
    assert rewrite(folder) == ()
    for name in ("organisations", "sources", "codes", "editions", "statements", "values"):
        assert (EXAMPLE / f"{name}.json").exists()


def test_the_example_passes_the_check(capsys: Captured) -> None:
    assert main(["check", str(EXAMPLE)]) == 0
    shown = capsys.readouterr().out
    assert "no problems" in shown
    assert shown.splitlines()[-1] == ambtelijk.load(EXAMPLE).digest
    assert main(["check", str(EXAMPLE), "--json"]) == 0
    given = json.loads(capsys.readouterr().out)
    assert given["problems"] == []
    assert given["digest"] == ambtelijk.load(EXAMPLE).digest
    assert given["version"] == ambtelijk.load(EXAMPLE).version


# What comes of it.


def test_records_and_the_folder_that_holds_them_come_to_the_same(city: Dataset) -> None:
    made = BASE.with_records(written())
    assert made == city
    assert (made.version, made.digest, made.as_of) == (city.version, city.digest, city.as_of)
    assert all(getattr(made, kind) == getattr(city, kind) for kind in KINDS)
    assert hash(made) == hash(city)


def test_it_has_a_version_and_a_digest_of_its_own(city: Dataset) -> None:
    assert re.fullmatch(r"2016\.9\.0\+[0-9a-f]{8}", city.version)
    assert re.fullmatch(r"sha256:[0-9a-f]{64}", city.digest)
    assert city.digest != BASE.digest
    assert city != BASE
    assert (city.as_of, city.schema_version) == (BASE.as_of, BASE.schema_version)
    assert city.release == (city.version, city.as_of, city.digest, city.schema_version)


def test_what_is_laid_over_comes_after_what_was_there(city: Dataset) -> None:
    own = written()
    for kind in KINDS:
        ours = tuple(record for record in own if toy.kind_of(record) == kind)
        assert tuple(getattr(city, kind)) == (*KEPT[kind], *ours)
    for record in own:
        assert city[record.id] == record


def test_the_base_is_as_it_was(city: Dataset) -> None:
    assert ambtelijk.load("2016.9.0") is BASE
    assert all(tuple(getattr(BASE, kind)) == KEPT[kind] for kind in KINDS)
    assert "lef" not in BASE.values
    assert "lef" not in ambtelijk.load("2016.9.0").values
    assert BASE.values.where(code="code-goed-openbaar-bestuur") == city.values.where(code="code-goed-openbaar-bestuur")
    assert city.values["openheid"] is BASE.values["openheid"]


def test_the_same_records_give_the_same_version_however_they_are_given() -> None:
    made = BASE.with_records(written())
    ways: tuple[Iterable[Record], ...] = (
        tuple(written()),
        (record for record in written()),
        iter(written()),
        dict.fromkeys(written()),
    )
    for way in ways:
        assert BASE.with_records(way) == made
    copied = [type(record).model_validate_json(record.model_dump_json()) for record in written()]
    assert BASE.with_records(copied).digest == made.digest


@settings(max_examples=10)
@given(st.randoms())
def test_it_makes_no_difference_in_which_order_kinds_are_given(chance: random.Random) -> None:
    own = written()
    places = [toy.kind_of(record) for record in own]
    chance.shuffle(places)
    waiting = {kind: [record for record in own if toy.kind_of(record) == kind] for kind in KINDS}
    assert BASE.with_records([waiting[kind].pop(0) for kind in places]) == BASE.with_records(own)


def test_other_records_give_another_version() -> None:
    seen = {
        BASE.with_records(records).digest
        for records in (
            [value("lef")],
            [value("moed")],
            [value("lef", note="Durf.")],
            [value("lef"), value("moed")],
            [value("moed"), value("lef")],
            [],
        )
    }
    assert len(seen | {BASE.digest}) == 7


def test_a_process_of_its_own_gives_the_same_version(city: Dataset) -> None:
    code = f"""
import ambtelijk, pathlib
found = ambtelijk.load(pathlib.Path({str(EXAMPLE)!r}))
print(found.version, found.digest)
"""
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=60)
    assert done.stdout.split() == [city.version, city.digest]


def test_a_digest_pins_it(city: Dataset) -> None:
    assert ambtelijk.load(EXAMPLE, digest=city.digest) == city
    for digest in (BASE.digest, "sha256:" + 64 * "0"):
        with pytest.raises(DigestError) as caught:
            ambtelijk.load(EXAMPLE, digest=digest)
        assert (caught.value.expected, caught.value.actual) == (digest, city.digest)


def test_a_pin_no_longer_holds_when_a_record_changed(city: Dataset, folder: Path) -> None:
    rows = toy.rows(folder, "values")
    rows[0]["definition"] = "Er zijn."
    toy.put(folder, "values", rows)
    assert ambtelijk.load(folder).digest != city.digest
    with pytest.raises(DigestError):
        ambtelijk.load(folder, digest=city.digest)


def test_the_digest_is_that_of_the_records_and_not_of_how_they_are_written(city: Dataset, folder: Path) -> None:
    toy.put(folder, "values", json.dumps(toy.rows(folder, "values")).encode())
    assert ambtelijk.load(folder).digest == city.digest


def test_an_overlay_can_be_laid_over_an_overlay(city: Dataset) -> None:
    further = city.with_records([value("ijver", broader=("lef",))])
    assert re.fullmatch(r"2016\.9\.0\+[0-9a-f]{8}\.[0-9a-f]{8}", further.version)
    assert further.version.startswith(city.version)
    assert further.values.ids[-3:] == ("nabijheid", "lef", "ijver")
    assert further.digest not in {city.digest, BASE.digest}
    assert further == city.with_records([value("ijver", broader=("lef",))])
    assert problems([value("lef")], city) == [told("values lef id", taken(city.version, "values"), "conflict")]
    further.verify()
    assert "ijver" not in city.values


def test_the_same_records_over_another_base_are_another_version(city: Dataset) -> None:
    own = [value("ijver")]
    assert BASE.with_records(own).version[-8:] == city.with_records(own).version[-8:]
    assert BASE.with_records(own).digest != city.with_records(own).digest


def test_it_is_checked_whole_again(city: Dataset) -> None:
    city.verify()
    BASE.with_records(written()).verify()


def test_it_pickles_and_copies(city: Dataset) -> None:
    copied = pickle.loads(pickle.dumps(city))
    assert copied == city
    assert (copied.version, copied.digest) == (city.version, city.digest)
    assert all(getattr(copied, kind) == getattr(city, kind) for kind in KINDS)
    assert copied.values.where(code="gedragscode-voorbeeldstad").ids[-1] == "lef"
    assert pickle.loads(pickle.dumps(city.values)) == city.values


def test_what_was_laid_over_is_the_difference(city: Dataset) -> None:
    found = ambtelijk.diff(BASE, city)
    assert list(found) == list(found.added) == written()
    assert list(ambtelijk.diff(city, BASE).removed) == written()
    assert not ambtelijk.diff(city, BASE.with_records(written()))


def test_a_world_of_every_kind_can_be_laid_over() -> None:
    laid = BASE.with_records(toy.records())
    assert all(laid[record.id] == record for record in toy.records())
    laid.verify()


def test_a_record_that_was_laid_over_is_not_the_callers(city: Dataset) -> None:
    given = [value("lef")]
    laid = BASE.with_records(given)
    given.clear()
    assert laid.values["lef"] == value("lef")
    assert city.values["lef"] in city.values


# What clashes.


def test_an_id_that_is_taken_is_a_conflict_whatever_the_kind() -> None:
    assert problems([value("openheid")]) == [told("values openheid id", taken("2016.9.0", "values"), "conflict")]
    assert problems([value("gemeenten")]) == [told("values gemeenten id", taken("2016.9.0", "sectors"), "conflict")]


def test_even_the_very_same_record_is_a_conflict() -> None:
    (problem,) = problems([BASE.values["openheid"]])
    assert "choose another (conflict)" in problem


def test_an_id_that_stands_twice_is_a_conflict() -> None:
    assert problems([value("lef"), value("lef", note="Nog eens.")]) == [
        told("values lef id", "values.json already has this id", "ids")
    ]
    trend = Trend(id="lef", kind="driver", term="lef", gist="Er is lef.", citations=OURS)
    assert problems([trend, value("lef")]) == [told("trends lef id", "values.json already has this id", "ids")]


@pytest.mark.parametrize(
    ("own", "words"),
    [
        (value("lef", aliases=("gemeente",)), "field aliases.0: 'gemeente' already leads to 'gemeenten' (aliases)"),
        (value("lef", aliases=("durf", "GEMEENTE")), "field aliases.1: 'GEMEENTE' already leads to 'gemeenten'"),
        (value("lef", aliases=("rijk",)), "field aliases.0: 'rijk' already leads to 'rijk' (aliases)"),
        (value("lef", forms=("open",)), "field forms.0: 'open' already leads to openheid (values)"),
        (value("lef", labels=Labels(nl="Openheid")), "field labels.nl: 'openheid' already leads to openheid (values)"),
        (value("lef", other_labels=("eerlijk",)), "field other_labels.0: 'eerlijk' already leads to eerlijkheid"),
    ],
    ids=str,
)
def test_a_name_that_is_taken_is_a_conflict(own: Value, words: str) -> None:
    (problem,) = problems([own])
    assert problem.startswith("values.json, record 'lef', ")
    assert re.sub(r"(leads to) '?([\w-]+)'?", r"\1 \2", words) in re.sub(r"(leads to) '?([\w-]+)'?", r"\1 \2", problem)


@pytest.mark.parametrize(
    "own",
    [
        value("gemeente"),
        Sector(
            id="stad", aliases=("Gedragscodes van de overheidssectoren",), labels=Labels(nl="Stad"), kind="sector",
            citations=OURS,
        ),
        Edition(id="eigen-uitgave", code="modelgedragscode-waterschappen", status="current", citations=OURS),
    ],
    ids=lambda own: own.id,
)  # fmt: skip
def test_what_is_wrong_is_told_of_the_own_record(own: Record) -> None:
    assert all(f"record {own.id!r}" in problem for problem in problems([own]))


def test_an_own_value_can_be_related_to_a_bundled_one() -> None:
    assert BASE.with_records([value("lef", related=("openheid",))]).values["lef"].related == ("openheid",)


def test_nothing_can_be_put_in_the_mouth_of_a_bundled_edition() -> None:
    own = Statement(
        id="ook-lef",
        edition="gedragscode-integriteit-rijk-2015",
        list="kernwaarden",
        position=4,
        term="lef",
        expresses=(Expression(value="openheid", match="close", basis="editorial"),),
        citations=OURS,
    )
    assert any("'ook-lef'" in problem for problem in problems([own]))


# What is wrong in itself.


def test_an_id_that_leads_nowhere_is_told_with_its_place() -> None:
    nowhere = Citation(source="ons-besluit", basis="stated")
    code = Code(
        id="eigen-code",
        title="Eigen code",
        kind="code-of-conduct",
        level="organisation",
        domain="conduct-of-civil-servants",
        sectors=("gemeente",),
        organisations=("onze-gemeente",),
        citations=(nowhere,),
    )
    assert problems([code]) == [
        told("codes eigen-code citations.0.source", "there is no 'ons-besluit' in sources", "references"),
        told("codes eigen-code sectors.0", "there is no 'gemeente' in sectors", "references"),
        told("codes eigen-code organisations.0", "there is no 'onze-gemeente' in organisations", "references"),
    ]


def test_everything_that_breaks_a_rule_is_told_at_once() -> None:
    own = [
        value("lef", aliases=("gemeente",), broader=("dapper",)),
        value("ijver", note=" te veel  blanks "),
        value("vlijt", superseded_by=("vlijt",)),
    ]
    found = problems(own)
    assert {re.findall(r"record '(\w+)'", problem)[0] for problem in found} == {"lef", "ijver", "vlijt"}
    assert {problem.rpartition(" (")[2].rstrip(")") for problem in found} == {
        "aliases",
        "references",
        "succession",
        "texts",
    }


def test_a_name_that_is_an_alias_in_the_base_is_told_with_its_owner() -> None:
    place, message = (
        "values gemeente id",
        "2016.9.0 already has 'gemeenten' under this name, in sectors: choose another",
    )
    assert problems([value("gemeente")]) == [told(place, message, "conflict")]


def test_what_never_was_validated_hides_nothing_else() -> None:
    found = problems([WRONG["labels"], value("openheid"), value("ijver", broader=("dapper",))])
    assert [problem.rpartition(" (")[2] for problem in found] == ["structure)", "conflict)", "references)"]


def test_a_conflict_hides_nothing_else() -> None:
    found = problems([value("openheid"), value("lef", broader=("dapper",))])
    assert [problem.rpartition(" (")[2] for problem in found] == ["conflict)", "references)"]


WRONG: dict[str, Value] = {
    "labels": Value.model_construct(id="lef", labels="lef", citations=OURS),
    "id": Value.model_construct(id=["lef"], labels=Labels(nl="lef"), citations=OURS),
    "no id": Value.model_construct(labels=Labels(nl="lef"), citations=OURS),
    "no citations": Value.model_construct(id="lef", labels=Labels(nl="lef"), citations=()),
    "form": Value.model_construct(id="lef", labels=Labels(nl="lef"), citations=OURS, forms=(1, None)),
    "empty": Value.model_construct(),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_record_that_was_never_validated_is_told_what_is_wrong(name: str) -> None:
    (problem, *_) = problems([WRONG[name]])
    assert problem.startswith("values.json")


def test_lists_in_a_record_that_was_never_validated_become_tuples() -> None:
    loose = Value.model_construct(id="lef", labels=Labels(nl="lef"), citations=list(OURS), forms=["durf"])
    laid = BASE.with_records([loose])
    assert laid.values["lef"] == value("lef", forms=("durf",))
    assert hash(laid.values["lef"]) == hash(value("lef", forms=("durf",)))
    assert laid == BASE.with_records([value("lef", forms=("durf",))])


class OwnValue(Value, frozen=True):
    """A kind of record that the library doesn't know."""


@pytest.mark.parametrize(
    "given",
    [
        None,
        1,
        "lef",
        {"id": "lef"},
        Labels(nl="lef"),
        Value,
        ("values", value("lef")),
        OwnValue(id="lef", labels=Labels(nl="lef"), citations=OURS),
    ],
    ids=str,
)
def test_what_is_no_record_is_refused(given: Any) -> None:
    with pytest.raises(WrongTypeError, match=r"^with_records\(\.\.\.\) takes records, such as ambtelijk\.Code, not "):
        BASE.with_records([value("ijver"), given])


@pytest.mark.parametrize("given", ["lef", b"lef", [[value("lef")]], {"lef": value("lef")}])
def test_what_holds_no_records_is_refused(given: Any) -> None:
    with pytest.raises(WrongTypeError):
        BASE.with_records(given)


@pytest.mark.parametrize("given", [None, 1, value("lef")], ids=["None", "1", "a record"])
def test_what_is_no_row_of_records_is_told_so(given: Any) -> None:
    with pytest.raises(WrongTypeError) as caught:
        BASE.with_records(given)
    assert "tuple" not in str(caught.value)


def test_what_a_generator_raises_is_not_hidden() -> None:
    def failing() -> Iterable[Record]:
        yield value("lef")
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="the disk is gone"):
        BASE.with_records(failing())


# A folder with something wrong in it, as the person who keeps it meets it.


def complaints(folder: Path, capsys: Captured) -> list[str]:
    """What the command says of a folder, a line a problem."""
    assert main(["check", str(folder)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    head, *lines = err.splitlines()
    assert head == f"ambtelijk: {folder}: {len(lines)} problem{'' if len(lines) == 1 else 's'}"
    return [line.strip() for line in lines]


def test_every_slip_is_told_with_file_record_and_field(folder: Path, capsys: Captured) -> None:
    rows = toy.rows(folder, "statements")
    rows[0]["expresses"][0]["value"] = "openhied"
    rows[3]["position"] = 5
    toy.put(folder, "statements", rows)
    codes = toy.rows(folder, "codes")
    codes[0]["relations"][0]["code"] = "format-vng"
    toy.put(folder, "codes", codes)
    item = "gedragscode-voorbeeldstad-2016"
    assert complaints(folder, capsys) == [
        told("codes gedragscode-voorbeeldstad relations.0.code", "there is no 'format-vng' in codes", "references"),
        told(f"statements {item}-openheid expresses.0.value", "there is no 'openhied' in values", "references"),
        told(f"statements {item}-lef position", "it is 5, where the items before it make it 4", "statements"),
    ]


def test_a_list_that_is_shorter_than_it_says_is_told(folder: Path, capsys: Captured) -> None:
    toy.put(folder, "statements", toy.rows(folder, "statements")[:3])
    assert complaints(folder, capsys) == [
        told(
            "editions gedragscode-voorbeeldstad-2016 lists.0.count",
            "list 'kernwaarden' counts 4 items and has 3",
            "lists",
        )
    ]


def test_a_field_of_another_shape_is_told(folder: Path, capsys: Captured) -> None:
    rows = toy.rows(folder, "values")
    del rows[0]["citations"]
    rows[1]["form"] = rows[1].pop("forms")
    toy.put(folder, "values", rows)
    assert complaints(folder, capsys) == [
        "values.json, record 'nabijheid', field citations: it is missing: write a list, each item an object with source, basis (structure)",
        "values.json, record 'lef', field form: there is no such field: write one of id, aliases, superseded_by, note, citations, labels, other_labels, forms, hidden_labels, definition, related, broader, mappings; did you mean 'forms'? (structure)",
    ]


def test_a_file_that_is_no_json_is_told(folder: Path, capsys: Captured) -> None:
    toy.put(folder, "values", b'[{"id": "lef",}]')
    (line,) = complaints(folder, capsys)
    assert line.startswith("values.json: it is no JSON at line 1, column ")


def test_an_id_that_the_base_has_is_told_as_a_conflict(folder: Path, capsys: Captured) -> None:
    rows = toy.rows(folder, "organisations")
    rows[0]["id"] = "vereniging-van-nederlandse-gemeenten"
    toy.put(folder, "organisations", rows)
    place = "organisations vereniging-van-nederlandse-gemeenten id"
    assert complaints(folder, capsys)[0] == told(place, taken("2016.9.0", "organisations"), "conflict")


def test_a_file_that_was_changed_without_the_manifest_is_told(folder: Path, capsys: Captured) -> None:
    file = folder / "values.json"
    file.write_bytes(file.read_bytes().replace(b"Bereikbaar", b"Bekend"))
    (line,) = complaints(folder, capsys)
    assert line.startswith("values.json: it is ")
    assert line.endswith("(size)")
    with pytest.raises(IntegrityError):
        ambtelijk.load(folder)


def test_problems_come_in_json_too(folder: Path, capsys: Captured) -> None:
    toy.put(folder, "statements", toy.rows(folder, "statements")[:3])
    assert main(["check", "--json", str(folder)]) == 1
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert problem["record"] == "gedragscode-voorbeeldstad-2016"
    assert set(problem) == {"rule", "file", "record", "field", "message"}


@pytest.mark.parametrize("overlays", ["", "2016.09.0", "newest", 2016, ["2016.9.0"], "2016.9.0+12345678"])
def test_what_is_overlaid_is_named_as_a_version(folder: Path, overlays: Any, capsys: Captured) -> None:
    toy.put_manifest(folder, {**toy.manifest(folder), "overlays": overlays})
    assert complaints(folder, capsys) == [
        f"datapackage.json, field overlays: {overlays!r} is no data version: write YYYY.M.N (manifest)"
    ]


def test_a_base_that_is_not_there_is_told_as_a_fault_of_the_manifest(folder: Path, capsys: Captured) -> None:
    toy.put_manifest(folder, {**toy.manifest(folder), "overlays": "2015.1.0"})
    (line,) = complaints(folder, capsys)
    assert line.startswith("datapackage.json, field overlays: data version 2015.1.0 is not bundled")


def test_it_speaks_of_the_same_day_as_its_base(folder: Path, capsys: Captured) -> None:
    toy.put_manifest(folder, {**toy.manifest(folder), "as_of": "2016-12-31"})
    (line,) = complaints(folder, capsys)
    assert line.startswith("datapackage.json, field as_of: it is 2016-12-31, and 2016.9.0 speaks of the world up to")


def test_without_a_base_the_folder_stands_alone_and_misses_it(folder: Path, capsys: Captured) -> None:
    manifest = toy.manifest(folder)
    del manifest["overlays"]
    toy.put_manifest(folder, manifest)
    lines = complaints(folder, capsys)
    assert len(lines) == 5
    assert all(line.endswith("(references)") for line in lines)


def test_a_folder_that_adds_nothing_is_the_base_under_another_name(tmp_path: Path) -> None:
    tmp_path.joinpath("datapackage.json").write_text(
        json.dumps(
            {"version": "2016.9.0", "as_of": "2016-09-19", "overlays": "2016.9.0", "schema_version": 1, "resources": []}
        )
    )
    laid = ambtelijk.load(tmp_path)
    assert laid == BASE.with_records([])
    assert all(getattr(laid, kind) == getattr(BASE, kind) for kind in KINDS)
    assert canonical(laid.values) == canonical(BASE.values)
