"""What changed between two data versions: all of it, nothing else, told in one order."""

import copy
import json
import pickle
from dataclasses import FrozenInstanceError
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

import ambtelijk
import toy
from ambtelijk import (
    Change,
    Citation,
    Dataset,
    Difference,
    Expression,
    InvalidVersionError,
    Labels,
    PartialDate,
    Period,
    Record,
    Release,
    Sector,
    Trend,
    UnknownVersionError,
    Value,
    WrongTypeError,
    diff,
)
from ambtelijk.cli import main
from ambtelijk.display.text import show_difference
from ambtelijk.terms import KINDS
from strategies import Alteration, alterations, datasets

Captured = pytest.CaptureFixture[str]

WORLD = toy.dataset(toy.records())
"""The world before anything happened."""


def parts(difference: Difference) -> dict[str, list[Any]]:
    """What happened, by what happened to it; nothing that didn't."""
    found = {word: list(getattr(difference, word)) for word in ("added", "removed", "superseded", "changed")}
    return {word: things for word, things in found.items() if things}


def ids(records: tuple[Record, ...]) -> list[str]:
    return [record.id for record in records]


def new(id: str) -> Value:
    return Value(id=id, labels=Labels(nl=id), citations=toy.STATED)


# Nothing.


@pytest.mark.parametrize("version", [release.version for release in ambtelijk.versions()])
def test_a_version_does_not_differ_from_itself(version: str) -> None:
    same = diff(version, version)
    assert parts(same) == {}
    assert (same.before, same.after) == (ambtelijk.load(version).release,) * 2
    assert (list(same), len(same), bool(same)) == ([], 0, False)
    assert diff(ambtelijk.load(version), version) == same


@given(datasets())
def test_a_dataset_does_not_differ_from_itself(dataset: Dataset) -> None:
    assert not diff(dataset, dataset)
    assert not diff(dataset, pickle.loads(pickle.dumps(dataset)))


def test_the_same_records_under_another_version_are_no_change(folder: Path, tmp_path: Path) -> None:
    later = ambtelijk.load(toy.write(tmp_path / "later", version="2002.1.0", as_of="2002-01-01"))
    found = diff(ambtelijk.load(folder), later)
    assert not found
    assert (found.before.version, found.after.version) == ("2001.2.0", "2002.1.0")
    assert found.after.as_of.isoformat() == "2002-01-01"


def test_the_order_of_records_is_no_change() -> None:
    assert not diff(WORLD, toy.dataset(reversed(toy.records())))


def test_a_default_that_is_written_out_is_no_change() -> None:
    haste = toy.record("haast")
    written = Trend.model_validate({**haste.model_dump(), "note": None, "aliases": ("spoed",)})
    assert not diff(WORLD, toy.dataset([written if found.id == "haast" else found for found in toy.records()]))


# Something.


def test_what_is_new_is_added() -> None:
    eager, calm = new("gretig"), new("kalm")
    south = Sector(id="west", labels=Labels(nl="West"), kind="sector", citations=toy.STATED)
    found = diff(WORLD, toy.joined(eager, south, calm))
    assert parts(found) == {"added": [south, eager, calm]}


def test_what_is_gone_is_removed_and_given_as_it_was() -> None:
    gone = toy.record("netwerken")
    rest = toy.dataset(found for found in toy.records() if found.id not in {"netwerken", "noord"})
    found = diff(WORLD, rest)
    assert parts(found) == {"removed": [toy.record("noord"), gone]}
    assert found.removed[1] is gone


def test_what_was_replaced_is_superseded_and_given_as_it_is() -> None:
    after = toy.altered("ijver", superseded_by=("moed", "trouw"))
    found = diff(WORLD, after)
    assert parts(found) == {"superseded": [after.values["ijver"]]}
    assert found.superseded[0].superseded_by == ("moed", "trouw")


def test_what_else_changed_in_a_superseded_record_is_a_change() -> None:
    after = toy.altered("ijver", superseded_by=("moed",), note="Opgegaan in moed.")
    assert parts(diff(WORLD, after)) == {
        "superseded": [after.values["ijver"]],
        "changed": [Change("values", "ijver", "note", None, "Opgegaan in moed.")],
    }


def test_another_successor_is_a_change_and_so_is_none_any_more() -> None:
    other = toy.altered("oud-noord", superseded_by=("zuid",))
    assert parts(diff(WORLD, other)) == {
        "changed": [Change("sectors", "oud-noord", "superseded_by", ("noord",), ("zuid",))]
    }
    back = toy.altered("oud-noord", superseded_by=())
    assert parts(diff(WORLD, back)) == {"changed": [Change("sectors", "oud-noord", "superseded_by", ("noord",), ())]}


def test_what_is_new_and_superseded_at_once_is_added() -> None:
    late = new("vlijt").model_copy(update={"superseded_by": ("ijver",)})
    assert parts(diff(WORLD, toy.joined(late))) == {"added": [late]}


@pytest.mark.parametrize(
    ("id", "field", "after"),
    [
        ("noord", "labels", Labels(nl="Noord", en="The North", en_origin="ours")),
        ("noord", "aliases", ("boven de rivier", "het Noorden")),
        ("noord", "note", None),
        ("raad", "kind", "office"),
        ("brief", "date", PartialDate("2001-02")),
        ("code-noord", "collective", True),
        ("code-noord-2000", "in_force", Period(start=PartialDate("2000-01-01"), end=PartialDate("2001"))),
        ("code-noord-1990", "lists", ()),
        ("noord-2000-1", "term", "Moed en trouw"),
        ("noord-2000-2", "expresses", (Expression(value="ijver", match="exact", basis="editorial"),)),
        ("ijver", "citations", (*toy.STATED, Citation(source="rapport", basis="editorial"))),
        ("verankering", "positions", ()),
        ("netwerken", "position", 2),
    ],
)
def test_what_is_otherwise_is_changed_field_by_field(id: str, field: str, after: Any) -> None:
    was = toy.record(id)
    found = diff(WORLD, toy.altered(id, **{field: after}))
    assert parts(found) == {"changed": [Change(toy.kind_of(was), id, field, getattr(was, field), after)]}


def test_fields_stand_in_the_order_of_the_record() -> None:
    found = diff(WORLD, toy.altered("noord", kind="grouping", note=None, labels=Labels(nl="Het Noorden"), links=()))
    assert [change.field for change in found.changed] == ["note", "labels", "kind", "links"]


def test_an_id_that_became_a_record_of_another_kind_is_removed_and_added() -> None:
    trend = Trend(id="ijver", kind="demand", term="ijver", gist="Men werkt hard.", citations=toy.STATED)
    after = toy.dataset([*(found for found in toy.records() if found.id != "ijver"), trend])
    assert parts(diff(WORLD, after)) == {"added": [trend], "removed": [toy.record("ijver")]}


def everything() -> tuple[Dataset, Dataset]:
    """Two worlds between which everything happened."""
    after = [
        *(
            found.model_copy(update={"superseded_by": ("noord",)}) if found.id == "zuid"
            else found.model_copy(update={"note": "anders"}) if found.id in {"haast", "raad"}
            else found
            for found in toy.records() if found.id not in {"bond", "netwerken"}
        ),
        new("kalm"),
        Sector(id="west", labels=Labels(nl="West"), kind="sector", citations=toy.STATED),
    ]  # fmt: skip
    return WORLD, toy.dataset(after)


def test_kinds_stand_in_their_order_and_records_in_that_of_the_data() -> None:
    found = diff(*everything())
    assert ids(found.added) == ["west", "kalm"]
    assert ids(found.removed) == ["bond", "netwerken"]
    assert ids(found.superseded) == ["zuid"]
    assert [(change.kind, change.id) for change in found.changed] == [("organisations", "raad"), ("trends", "haast")]


# What it finds between datasets of any content.


@given(alterations())
def test_one_change_is_exactly_what_is_found(happened: Alteration) -> None:
    found = diff(happened.before, happened.after)
    if happened.word == "changed":
        was = happened.before[happened.record.id]
        (change,) = found
        assert parts(found) == {"changed": [change]}
        assert isinstance(change, Change)
        assert change.field == happened.field
        assert getattr(happened.before, change.kind)[change.id] is was
        assert (change.before, change.after) == (getattr(was, change.field), getattr(happened.record, change.field))
    else:
        assert parts(found) == {happened.word: [happened.record]}
    assert (found.before, found.after) == (happened.before.release, happened.after.release)


@given(datasets(), datasets())
def test_there_and_back_are_mirrors(one: Dataset, other: Dataset) -> None:
    there, back = diff(one, other), diff(other, one)
    assert ids(there.added) == ids(back.removed)
    assert ids(there.removed) == ids(back.added)
    assert not there.superseded
    assert {(c.kind, c.id, c.field, c.before, c.after) for c in there.changed} == {
        (c.kind, c.id, c.field, c.after, c.before) for c in back.changed
    }
    assert bool(there) == bool(back)


@given(alterations())
def test_what_was_superseded_is_changed_on_the_way_back(happened: Alteration) -> None:
    back = diff(happened.after, happened.before)
    mirrored: dict[str, list[Any]] = {
        "added": [("removed", happened.record.id)],
        "removed": [("added", happened.record.id)],
        "superseded": [("changed", "superseded_by")],
        "changed": [("changed", happened.field)],
    }
    found = [
        (word, thing.field if isinstance(thing, Change) else thing.id)
        for word, things in parts(back).items()
        for thing in things
    ]
    assert found == mirrored[happened.word]


@given(datasets(), datasets())
def test_what_was_before_and_what_changed_make_what_came_after(one: Dataset, other: Dataset) -> None:
    found = diff(one, other)
    records = {record.id: record for record in one}
    for gone in found.removed:
        del records[gone.id]
    for change in found.changed:
        records[change.id] = records[change.id].model_copy(update={change.field: change.after})
    records |= {record.id: record for record in (*found.added, *found.superseded)}
    assert records == {record.id: record for record in other}


# What comes back.


def test_it_gives_all_it_holds_in_one_order() -> None:
    found = diff(*everything())
    assert list(found) == [*found.added, *found.removed, *found.superseded, *found.changed]
    assert len(found) == 2 + 2 + 1 + 2
    assert found
    assert list(iter(found)) == list(found)


def test_it_cant_be_changed() -> None:
    found = diff(*everything())
    with pytest.raises(FrozenInstanceError):
        found.added = ()  # type: ignore[misc]
    with pytest.raises(AttributeError):
        found.changed[0].after = "x"  # type: ignore[misc]
    for word in ("added", "removed", "superseded", "changed"):
        assert isinstance(getattr(found, word), tuple)


def test_it_is_compared_by_content_copied_and_pickled() -> None:
    found = diff(*everything())
    assert found == diff(*everything())
    assert found != diff(WORLD, WORLD)
    assert hash(found) == hash(diff(*everything()))
    for copied in (pickle.loads(pickle.dumps(found)), copy.copy(found), copy.deepcopy(found)):
        assert copied == found
        assert isinstance(copied.before, Release)
        assert hash(copied) == hash(found)


def test_it_keeps_the_records_of_both_sides_and_not_copies() -> None:
    before, after = everything()
    found = diff(before, after)
    assert all(record is after[record.id] for record in (*found.added, *found.superseded))
    assert all(record is before[record.id] for record in found.removed)


# What it takes.


@pytest.mark.parametrize("given", [None, 2016, Path(), ["2016.9.0"], b"2016.9.0", ambtelijk.versions()[0], toy])
def test_it_takes_versions_and_datasets_alone(given: Any) -> None:
    for arguments in ((given, WORLD), (WORLD, given)):
        with pytest.raises(WrongTypeError, match=r"^diff\(\.\.\.\) takes two versions \(str\) or datasets, not "):
            diff(*arguments)


def test_a_version_that_is_none_or_is_not_there_is_an_error() -> None:
    for arguments in (("2016.09.0", WORLD), (WORLD, "2016.9")):
        with pytest.raises(InvalidVersionError):
            diff(*arguments)
    for arguments in (("2015.1.0", WORLD), (WORLD, "2015.1.0")):
        with pytest.raises(UnknownVersionError):
            diff(*arguments)


def test_both_sides_are_asked_for() -> None:
    with pytest.raises(TypeError):
        diff("2016.9.0")  # type: ignore[call-arg]


# As it is shown.


@pytest.fixture
def bundles(bundled: Path) -> tuple[str, str]:
    """Two bundled versions; between them everything happened."""
    later = toy.write(bundled.parent / "2001.3.0", version="2001.3.0", as_of="2001-03-31")
    _, after = everything()
    for kind in KINDS:
        toy.put(later, kind, [record.model_dump(mode="json") for record in getattr(after, kind)])
    return toy.VERSION, "2001.3.0"


def test_the_command_shows_what_happened_to_what(bundles: tuple[str, str], capsys: Captured) -> None:
    assert main(["diff", *bundles]) == 0
    shown = capsys.readouterr().out
    head, *rest = shown.split("\n\n")
    assert head == "2001.2.0 -> 2001.3.0: 2 added, 2 removed, 1 superseded, 2 changed"
    assert [block.splitlines()[0] for block in rest] == ["added", "removed", "superseded", "changed"]
    for words in (("west", "West"), ("bond", "Bond"), ("zuid", "Zuid", "noord"), ("haast note", "nothing", "anders")):
        place = 0
        for word in words:
            place = shown.index(word, place)


def test_the_command_shows_that_nothing_happened(bundled: Path, capsys: Captured) -> None:
    assert bundled.name == toy.VERSION
    assert main(["diff", toy.VERSION, toy.VERSION]) == 0
    assert capsys.readouterr().out == "2001.2.0 -> 2001.2.0: nothing changed\n"


def test_the_command_answers_in_json(bundles: tuple[str, str], capsys: Captured) -> None:
    before, after = (ambtelijk.load(version) for version in bundles)
    found = diff(before, after)
    for arguments in (["diff", *bundles, "--json"], ["--json", "diff", *bundles]):
        assert main(arguments) == 0
        given = json.loads(capsys.readouterr().out)
        assert list(given) == ["before", "after", "added", "removed", "superseded", "changed"]
        assert (given["before"]["version"], given["after"]["version"]) == bundles
        assert given["after"] == {**after.release._asdict(), "as_of": "2001-03-31"}
        for word in ("added", "removed", "superseded"):
            assert [record["id"] for record in given[word]] == ids(getattr(found, word))
            for row, record in zip(given[word], getattr(found, word), strict=True):
                assert record.model_dump(mode="json").items() <= row.items()
        assert given["changed"] == [change._asdict() for change in found.changed]


def test_parts_and_dates_are_json_too(bundled: Path, capsys: Captured) -> None:
    later = toy.write(bundled.parent / "2001.3.0", version="2001.3.0", as_of="2001-03-31")
    rows = toy.rows(later, "editions")
    rows[1]["in_force"] = {"start": "2000-01-01", "end": "2001"}
    toy.put(later, "editions", rows)
    assert main(["diff", "--json", toy.VERSION, "2001.3.0"]) == 0
    (change,) = json.loads(capsys.readouterr().out)["changed"]
    assert change["before"] == {"start": "2000-01-01", "end": None}
    assert change["after"] == {"start": "2000-01-01", "end": "2001"}


def test_the_json_says_of_what_kind_a_record_is(bundles: tuple[str, str], capsys: Captured) -> None:
    main(["diff", *bundles, "--json"])
    removed = json.dumps(json.loads(capsys.readouterr().out)["removed"])
    assert removed.index("organisations") < removed.index("trends")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["diff"], "the following arguments are required: A, B"),
        (["diff", "2016.9.0"], "the following arguments are required: B"),
        (["diff", "2016.9.0", "2015.1.0"], "data version 2015.1.0 is not bundled"),
        (["diff", "2016.9.0", "."], "'.' is no data version"),
        (["diff", "2016.9.0", "2016.9.0", "2016.9.0"], "unrecognized arguments: 2016.9.0"),
    ],
)
def test_a_wrong_argument_gets_one_line_and_status_2(arguments: list[str], message: str, capsys: Captured) -> None:
    try:
        status = main(arguments)
    except SystemExit as ended:
        status = int(str(ended.code))
    assert status == 2
    out, err = capsys.readouterr()
    assert out == ""
    (line,) = err.splitlines()
    assert message in line


def test_help_says_what_a_and_b_are(capsys: Captured) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["diff", "--help"])
    assert ended.value.code == 0
    shown = capsys.readouterr().out
    assert "the data version it starts from" in shown
    assert shown.splitlines()[-1].startswith("example: ambtelijk diff ")


def too_wide(shown: str) -> list[str]:
    """The lines that are wider than a screen, but for those with a word, such as an address, that nearly fills one."""
    return [line for line in shown.splitlines() if len(line) > 100 and max(map(len, line.split())) < 90]


def test_it_fits_a_screen() -> None:
    assert too_wide(show_difference(diff(*everything()))) == []
    empty = toy.dataset([])
    for one, other in ((empty, WORLD), (WORLD, empty)):
        assert too_wide(show_difference(diff(one, other))) == []


@pytest.mark.parametrize(("older", "newer"), list(pairwise(release.version for release in ambtelijk.versions())))
def test_the_difference_between_bundled_versions_fits_a_screen(older: str, newer: str) -> None:
    assert too_wide(show_difference(diff(older, newer))) == []


def test_it_fits_a_screen_however_long_an_id_is() -> None:
    long = "-".join(["gedragscode-van-een-hoogheemraadschap"] * 3)
    assert too_wide(show_difference(diff(WORLD, toy.joined(new("kort"), new(long))))) == []


@given(alterations())
def test_whatever_happened_can_be_shown(happened: Alteration) -> None:
    shown = show_difference(diff(happened.before, happened.after))
    head, _, rest = shown.partition("\n\n")
    assert head == f"2016.9.9 -> 2016.9.10: 1 {happened.word}"
    assert rest.startswith(f"{happened.word}\n  {happened.record.id}")
