"""Sectors, codes and editions side by side: what they share, what each alone has, and where it is written down."""

import copy
import pickle
from collections.abc import Iterable
from dataclasses import FrozenInstanceError
from datetime import date
from fractions import Fraction
from itertools import combinations
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ambtelijk
import toy
from ambtelijk import (
    Citation,
    Code,
    Comparison,
    Dataset,
    DayOutOfRangeError,
    Edition,
    Expression,
    InvalidComparisonError,
    InvalidDateError,
    Row,
    Sector,
    Side,
    Statement,
    TermList,
    UnknownIdError,
    UnknownTermError,
    Value,
    WrongTypeError,
    compare,
)
from ambtelijk.terms import KINDS, ListRole, Reading
from strategies import DAYS, datasets

LETTER = ambtelijk.load("2016.9.0")
REGISTER = ambtelijk.load("2026.11.0")


def ids(rows: Iterable[Row]) -> list[str]:
    """The values of rows, each pair joined."""
    return ["+".join(value.id for value in row.values) for row in rows]


# What the sectors say.


def test_rijk_and_gemeenten_share_four_values_and_the_rijk_alone_names_its_own_responsibility() -> None:
    found = LETTER.compare("rijk", "gemeenten")
    assert ids(found.shared) == ["onafhankelijkheid", "onpartijdigheid", "betrouwbaarheid", "zorgvuldigheid"]
    assert ids(found.alone("rijk")) == ["eigen-verantwoordelijkheid"]
    assert ids(found.alone("gemeenten")) == ["openheid", "eerlijkheid", "objectiviteit"]
    assert found.overlap("rijk", "gemeenten").similarity == Fraction(1, 2)


def test_the_waterschappen_say_what_the_gemeenten_say_but_for_impartiality() -> None:
    found = LETTER.compare("waterschappen", "gemeenten")
    assert ids(found.alone("waterschappen")) == []
    assert ids(found.alone("gemeenten")) == ["onpartijdigheid"]
    assert found.overlaps[0][:5] == ("waterschappen", "gemeenten", 6, 0, 1)


def test_the_four_sectors_of_the_letter_share_three_values() -> None:
    found = LETTER.compare("rijk", "gemeenten", "provincies", "waterschappen")
    assert ids(found.shared) == ["onafhankelijkheid", "betrouwbaarheid", "zorgvuldigheid"]
    assert len(found.overlaps) == 6


def test_rows_stand_in_the_order_of_the_first_and_then_of_what_the_next_adds() -> None:
    found = LETTER.compare("rijk", "provincies")
    own = LETTER.values.where(sector="rijk").ids
    added = [id for id in LETTER.values.where(sector="provincies").ids if id not in own]
    assert ids(found.rows) == [*own, *added]


def test_the_police_of_the_letter_have_no_list_and_are_nowhere_counted() -> None:
    found = LETTER.compare("politie", "rijk", "gemeenten", "defensie")
    assert [(side.record.id, side.absence) for side in found.without_list] == [
        ("politie", "no list in this source"),
        ("defensie", "no list in this source"),
    ]
    without = LETTER.compare("rijk", "gemeenten")
    assert found.sides == without.sides
    assert found.rows == without.rows
    assert found.shared == without.shared
    assert found.overlaps == without.overlaps
    with pytest.raises(UnknownIdError, match=r"'politie' in the compared sides of .*: no list in this source"):
        found.overlap("politie", "rijk")


def test_one_list_alone_shares_nothing_and_lacks_nothing() -> None:
    found = LETTER.compare("rijk", "politie")
    assert (found.shared, found.alone("rijk"), found.overlaps) == ((), (), ())
    assert ids(found.rows) == list(LETTER.values.where(sector="rijk").ids)


def test_the_waterschappen_have_no_list_any_more_but_had_one() -> None:
    [side] = REGISTER.compare("waterschappen", "rijk").without_list
    assert (side.record.id, side.absence) == ("waterschappen", "no list in force on that day")


def test_read_as_statements_the_pairs_of_the_rijk_match_nobody() -> None:
    found = LETTER.compare("rijk", "gemeenten", reading="statements")
    assert ids(found.alone("rijk")) == [
        "onafhankelijkheid+onpartijdigheid",
        "betrouwbaarheid+zorgvuldigheid",
        "eigen-verantwoordelijkheid",
    ]
    assert found.overlaps[0].similarity == Fraction(0)
    assert found.reading == "statements"


def test_two_editions_of_the_code_of_the_rijk_show_what_changed() -> None:
    found = REGISTER.compare("gedragscode-integriteit-rijk-2006", "gedragscode-integriteit-rijk-2019")
    before, after = (
        {e.value for s in REGISTER.statements.where(edition=side.record.id, role="values") for e in s.expresses}
        for side in found.sides
    )
    assert before != after
    assert set(ids(found.alone("gedragscode-integriteit-rijk-2006"))) == before - after
    assert set(ids(found.alone("gedragscode-integriteit-rijk-2019"))) == after - before
    assert all(mention.certain for row in found.rows for cell in row.cells for mention in cell)
    assert [side.lists[0].in_force for side in found.sides] == [False, True]


def test_an_edition_says_what_it_says_on_any_day() -> None:
    edition = "gedragscode-integriteit-rijk-2006"
    early = REGISTER.compare(edition, "rijk", on="2017-06-01")
    late = REGISTER.compare(edition, "rijk")
    assert early.sides[0].statements == late.sides[0].statements
    assert early.sides[1] != late.sides[1]
    assert (early.on, late.on) == (date(2017, 6, 1), REGISTER.as_of)


def test_an_edition_that_is_announced_without_a_list_has_none() -> None:
    [side] = LETTER.compare("gedragscode-integriteit-rijk-2016", "rijk", "gemeenten").without_list
    assert side.absence == "no list in this source"


def test_a_framework_of_principles_is_compared_by_its_principles() -> None:
    found = LETTER.compare("code-goed-openbaar-bestuur", "gemeenten")
    assert [terms.terms.role for side in found.sides for terms in side.lists] == ["principles", "values"]
    assert ids(found.shared) == ["openheid"]
    mention = found.rows[0].cells[0][0]
    assert (mention.statement.term, mention.statement.position) == ("openheid en integriteit", 1)


def test_a_code_that_has_values_is_not_compared_by_its_other_lists() -> None:
    [side] = [s for s in REGISTER.compare("behoorlijkheidswijzer", "rijk").sides if isinstance(s.record, Code)]
    assert {terms.terms.role for terms in side.lists} == {"values"}
    assert len(side.statements) == 4 < len(REGISTER.statements.where(code="behoorlijkheidswijzer"))


def test_every_cell_says_where_it_is_written_down() -> None:
    found = LETTER.compare("rijk", "gemeenten", "provincies", "waterschappen")
    mentions = [mention for row in found.rows for cell in row.cells for mention in cell]
    assert len(mentions) == 5 + 7 + 6 + 6
    sources = {source.id: source for source in found.sources}
    for mention in mentions:
        assert mention.statement == LETTER.statements[mention.statement.id]
        assert all(sources[citation.source] for citation in mention.statement.citations)
        assert any(citation.basis == "stated" for citation in mention.statement.citations)


def test_what_may_have_held_that_day_is_marked() -> None:
    found = LETTER.compare("rijk", "gemeenten", on="2016-01-01")
    assert not any(mention.certain for row in found.rows for mention in row.cells[0])
    assert {terms.in_force for terms in found.sides[0].lists} == {None}


def test_an_adjective_is_a_close_match() -> None:
    found = LETTER.compare("behoorlijkheidswijzer", "gemeenten")
    [row] = [row for row in found.rows if row.values[0].id == "openheid"]
    assert [mention.match for cell in row.cells for mention in cell] == ["close", "exact"]


def test_it_says_how_it_was_made_and_what_to_keep_in_mind() -> None:
    found = compare("rijk", "gemeenten")
    assert (found.reading, found.on, found.release) == ("values", ambtelijk.load().as_of, ambtelijk.load().release)
    assert "need not mean the same" in found.caution
    assert found.caution == Comparison.caution


# A world of our own.


def test_a_value_that_a_side_names_twice_is_one_row_with_two_mentions() -> None:
    again = toy.record("noord-2000-2").model_copy(update={"expresses": (expressing("moed", "close"),)})
    world = toy.dataset(again if found.id == again.id else found for found in toy.records())
    [row] = [row for row in world.compare("noord", "bestuurscode").rows if row.values[0].id == "moed"]
    assert [(m.statement.id, m.match) for m in row.cells[0]] == [("noord-2000-1", "exact"), ("noord-2000-2", "close")]


def test_an_item_in_which_no_value_is_read_is_no_row() -> None:
    for reading in get_args(Reading):
        found = toy.dataset(toy.records()).compare("noord", "bestuurscode", reading=reading)
        assert [statement.id for statement in found.sides[0].unread] == ["noord-2000-2a"]
        assert "noord-2000-2a" not in {m.statement.id for row in found.rows for cell in row.cells for m in cell}


def test_where_nothing_is_read_in_either_there_is_no_similarity() -> None:
    world = bare_editions()
    found = world.compare("leeg-1", "leeg-2")
    assert (found.rows, found.shared, found.alone("leeg-1")) == ((), (), ())
    assert found.overlaps[0] == ("leeg-1", "leeg-2", 0, 0, 0)
    assert found.overlaps[0].similarity is None
    assert world.compare("leeg-1", "noord").overlaps[0].similarity == 0


def expressing(value: str, match: Any) -> Expression:
    return Expression(value=value, match=match, basis="editorial")


def bare_editions() -> Dataset:
    """The world with two editions whose items express no value."""
    terms = TermList(key="waarden", role="values", status="current")
    added: list[Any] = []
    for number in (1, 2):
        edition = Edition(id=f"leeg-{number}", code="code-noord", lists=(terms,), citations=toy.STATED)
        item = Statement(
            id=f"leeg-{number}-1", edition=edition.id, list="waarden", position=1, term="wind", citations=toy.STATED
        )
        added += [edition, item]
    return toy.joined(*added)


# Laws, for any data.

Drawn = tuple[Dataset, tuple[str, ...], dict[str, Any]]


@st.composite
def questions(draw: st.DrawFn) -> Drawn:
    """A dataset, some of what can be compared in it, and how."""
    dataset = draw(datasets())
    there = [record.id for kind in ("sectors", "codes", "editions") for record in getattr(dataset, kind)]
    sides = draw(st.lists(st.sampled_from(there), min_size=2, max_size=5, unique=True))
    how = {"on": draw(st.none() | DAYS), "reading": draw(st.sampled_from(get_args(Reading)))}
    return dataset, tuple(sides), how


def keys(rows: Iterable[Row]) -> set[frozenset[str]]:
    return {frozenset(value.id for value in row.values) for row in rows}


@given(questions())
def test_a_similarity_is_symmetric_and_between_nothing_and_all(question: Drawn) -> None:
    dataset, sides, how = question
    found = dataset.compare(*sides, **how)
    assert [(o.one, o.other) for o in found.overlaps] == list(combinations([s.record.id for s in found.sides], 2))
    for overlap in found.overlaps:
        mirrored = found.overlap(overlap.other, overlap.one)
        assert mirrored == (overlap.other, overlap.one, overlap.shared, overlap.other_alone, overlap.one_alone)
        assert mirrored.similarity == overlap.similarity
        if overlap.similarity is None:
            assert overlap[2:] == (0, 0, 0)
        else:
            assert type(overlap.similarity) is Fraction
            assert 0 <= overlap.similarity <= 1
            assert (overlap.similarity == 1) == (overlap.one_alone == overlap.other_alone == 0)
    for side in found.sides:
        itself = found.overlap(side.record, side.record)
        assert itself.similarity == (1 if itself.shared else None)


@given(questions())
def test_what_is_shared_is_had_by_all_and_what_is_had_alone_by_one(question: Drawn) -> None:
    dataset, sides, how = question
    found = dataset.compare(*sides, **how)
    seen = keys(found.shared)
    assert all(all(row.cells) for row in found.shared)
    for place, side in enumerate(found.sides):
        alone = found.alone(side.record.id)
        assert not seen & keys(alone)
        seen |= keys(alone)
        assert all([bool(cell) for cell in row.cells].index(True) == place for row in alone)
    assert seen <= keys(found.rows)
    if len(found.sides) == 2:
        assert seen == keys(found.rows)


@given(questions(), st.randoms())
def test_the_order_of_the_sides_changes_nothing_but_the_order(question: Drawn, chance: Any) -> None:
    dataset, sides, how = question
    shuffled = list(sides)
    chance.shuffle(shuffled)
    one, other = dataset.compare(*sides, **how), dataset.compare(*shuffled, **how)
    assert {side.record.id: side for side in one.sides} == {side.record.id: side for side in other.sides}
    assert keys(one.rows) == keys(other.rows)
    assert keys(one.shared) == keys(other.shared)
    assert set(one.sources) == set(other.sources)
    for side in one.sides:
        assert keys(one.alone(side.record)) == keys(other.alone(side.record))
    for overlap in one.overlaps:
        assert other.overlap(overlap.one, overlap.other) == overlap


@given(questions())
def test_a_side_says_what_where_says(question: Drawn) -> None:
    """One truth: a sector's column is `values.where(sector=…)`, in its order, with its doubts."""
    dataset, sides, how = question
    found = dataset.compare(*sides, on=how["on"])
    for place, side in enumerate(found.sides):
        column = {row.values[0].id: row.cells[place] for row in found.rows if row.cells[place]}
        certain = {id for id, cell in column.items() if any(mention.certain for mention in cell)}
        if isinstance(side.record, Sector):
            values = dataset.values.where(sector=side.record, on=how["on"])
            assert set(column) == set(values.ids)
            assert certain == set(values.certain.ids)
            assert tuple(side.statements) == tuple(dataset.statements.where(sector=side.record, on=how["on"]))
        elif isinstance(side.record, Edition):
            assert set(column) <= set(dataset.values.where(edition=side.record).ids)
            assert certain == set(column)
        else:
            values = dataset.values.where(code=side.record, on=how["on"])
            assert set(column) <= set(values.ids)
            assert certain <= set(values.certain.ids)
    for side in found.without_list:
        if isinstance(side.record, Sector):
            assert not dataset.statements.where(sector=side.record, on=how["on"])
        if isinstance(side.record, Edition):
            assert not dataset.statements.where(edition=side.record)


@given(questions())
def test_the_lists_of_a_side_are_of_the_first_role_it_has(question: Drawn) -> None:
    dataset, sides, how = question
    roles = get_args(ListRole)
    for side in dataset.compare(*sides, **how).sides:
        [role] = {terms.terms.role for terms in side.lists}
        if isinstance(side.record, Sector):
            assert role == "values"
        if isinstance(side.record, Edition):
            for earlier in roles[: roles.index(role)]:
                assert not dataset.statements.where(edition=side.record, role=earlier)


@given(questions())
def test_both_readings_read_the_same_values(question: Drawn) -> None:
    dataset, sides, how = question
    split = dataset.compare(*sides, on=how["on"], reading="values")
    whole = dataset.compare(*sides, on=how["on"], reading="statements")
    assert split.sides == whole.sides
    assert split.without_list == whole.without_list
    for place, side in enumerate(split.sides):
        ours = {value.id for row in split.rows if row.cells[place] for value in row.values}
        theirs = {value.id for row in whole.rows if row.cells[place] for value in row.values}
        assert ours == theirs
        behind = {m.statement for row in split.rows for m in row.cells[place]}
        assert behind == {m.statement for row in whole.rows for m in row.cells[place]}
        assert behind | set(side.unread) == set(side.statements)
    assert {value.id for row in whole.shared for value in row.values} <= {row.values[0].id for row in split.shared}


@given(questions())
def test_it_compares_by_content_copies_and_pickles(question: Drawn) -> None:
    dataset, sides, how = question
    found = dataset.compare(*sides, **how)
    for again in (dataset.compare(*sides, **how), pickle.loads(pickle.dumps(found)), copy.deepcopy(found)):
        assert again == found
        assert hash(again) == hash(found)
        assert repr(again) == repr(found)
        assert again.overlaps == found.overlaps


# What it takes.


def test_it_takes_ids_and_records_alike() -> None:
    by_id = LETTER.compare("rijk", "code-goed-openbaar-bestuur", "gedragscode-integriteit-rijk-2015")
    records = (LETTER[side.record.id] for side in by_id.sides)
    assert LETTER.compare(*records) == by_id  # type: ignore[arg-type]
    assert compare("rijk", "gemeenten", dataset=LETTER) == LETTER.compare("rijk", "gemeenten")


@pytest.mark.parametrize("given", [(), ("rijk",)])
def test_fewer_than_two_are_no_comparison(given: tuple[str, ...]) -> None:
    with pytest.raises(InvalidComparisonError, match="two sides or more") as caught:
        LETTER.compare(*given)
    assert caught.value.ids == given
    assert isinstance(caught.value, ValueError)


def test_the_same_twice_is_no_comparison_however_it_is_given() -> None:
    with pytest.raises(InvalidComparisonError, match="'rijk' would stand beside itself") as caught:
        LETTER.compare("rijk", "gemeenten", LETTER.sectors["rijk"])
    assert caught.value.ids == ("rijk", "gemeenten", "rijk")


def test_an_unknown_id_is_an_error_with_suggestions() -> None:
    with pytest.raises(UnknownIdError, match=r"in sectors or codes or editions of data version 2016\.9\.0") as caught:
        LETTER.compare("rijk", "gemeente")
    assert caught.value.suggestions[0] == "gemeenten"
    with pytest.raises(UnknownIdError, match=r"'openheid'.*it is the id of a record of values"):
        LETTER.compare("rijk", "openheid")


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in {"sectors", "codes", "editions"}])
def test_a_record_of_another_kind_is_no_side(kind: str, world: Dataset) -> None:
    record: Any = next(iter(getattr(world, kind)))
    with pytest.raises(WrongTypeError, match=r"takes ids or records of sectors, codes or editions, not an? ") as caught:
        world.compare("noord", record)
    assert record.id in str(caught.value)


@pytest.mark.parametrize("given", [None, 3, b"rijk", ["rijk", "gemeenten"], LETTER, LETTER.sectors])
def test_anything_else_is_no_side(given: Any) -> None:
    with pytest.raises(WrongTypeError, match="sectors, codes or editions"):
        LETTER.compare("rijk", given)


@pytest.mark.parametrize("given", ["2016.9.0", 3, LETTER.sectors])
def test_anything_else_is_no_dataset(given: Any) -> None:
    with pytest.raises(WrongTypeError, match=r"compare\(dataset=\.\.\.\) takes a dataset"):
        compare("rijk", "gemeenten", dataset=given)


def test_there_are_two_readings() -> None:
    with pytest.raises(UnknownTermError, match="it is one of values, statements"):
        LETTER.compare("rijk", "gemeenten", reading="words")  # type: ignore[arg-type]
    for wrong in (None, 1):
        with pytest.raises(WrongTypeError):
            LETTER.compare("rijk", "gemeenten", reading=wrong)  # type: ignore[arg-type]


def test_a_day_is_one_that_the_data_speak_of() -> None:
    with pytest.raises(DayOutOfRangeError):
        LETTER.compare("rijk", "gemeenten", on="2020-01-01")
    with pytest.raises(InvalidDateError):
        LETTER.compare("rijk", "gemeenten", on="2016")
    with pytest.raises(DayOutOfRangeError):
        LETTER.compare("gedragscode-integriteit-rijk-2015", "behoorlijkheidswijzer", on="2020-01-01")
    with pytest.raises(WrongTypeError, match=r"compare\(on=\.\.\.\)"):
        LETTER.compare("rijk", "gemeenten", on=2016)  # type: ignore[arg-type]


def test_only_its_sides_can_be_asked_of_a_comparison() -> None:
    found = LETTER.compare("rijk", "gemeenten")
    with pytest.raises(UnknownIdError, match="did you mean 'rijk' or 'gemeenten'"):
        found.alone("provincies")
    with pytest.raises(WrongTypeError):
        found.overlap("rijk", None)  # type: ignore[arg-type]


def test_it_cant_be_changed() -> None:
    found = LETTER.compare("rijk", "gemeenten")
    with pytest.raises(FrozenInstanceError):
        found.rows = ()  # type: ignore[misc]
    with pytest.raises(AttributeError):
        found.sides[0].lists = ()  # type: ignore[misc]
    for part in (found.sides, found.without_list, found.rows, found.sources, found.shared, found.overlaps):
        assert type(part) is tuple
    assert isinstance(found.sides[0], Side)
    assert all(isinstance(value, Value) for row in found.rows for value in row.values)
    assert all(isinstance(c, Citation) for s in found.sides[0].statements for c in s.citations)
