"""What applied then, and what applies now: history as the bundled versions tell it.

What any version must answer comes first; what the register, data version 2026.11.0, says comes after it and is
skipped while that version isn't bundled.
"""

import datetime
from collections.abc import Iterable
from typing import Any, get_args

import pytest
from hypothesis import given

import ambtelijk
import toy
from ambtelijk import (
    Code,
    Dataset,
    DayOutOfRangeError,
    Edition,
    Period,
    Record,
    Source,
    Statement,
    WrongTypeError,
)
from ambtelijk.terms import CodeStatus
from strategies import DAYS, datasets
from toy import day

VERSIONS = [release.version for release in ambtelijk.versions()]
ONE_DAY = datetime.timedelta(days=1)

LETTER = ambtelijk.load("2016.9.0")
LETTER_DAY = "2016-09-19"

REGISTER = "2026.11.0"
needs_register = pytest.mark.skipif(REGISTER not in VERSIONS, reason=f"data version {REGISTER} isn't bundled yet")


@pytest.fixture
def register() -> Dataset:
    """The register."""
    return ambtelijk.load(REGISTER)


@pytest.fixture(params=VERSIONS)
def dataset(request: pytest.FixtureRequest) -> Dataset:
    """Each bundled version."""
    return ambtelijk.load(request.param)


def terms(statements: Iterable[Statement]) -> list[str]:
    return [statement.term for statement in statements]


def ids(records: Iterable[Record]) -> list[str]:
    return [record.id for record in records]


# Any version.


def first_known(editions: Iterable[Edition]) -> datetime.date | None:
    """The first day on which any edition can have been in force; `None` if one may always have been."""
    starts = [(e.in_force and e.in_force.start) or e.published or e.dated for e in editions if e.status != "announced"]
    dates = [start.earliest for start in starts if start]
    return min(dates) if dates and len(dates) == len(starts) else None


def test_before_its_first_known_edition_a_code_says_nothing(dataset: Dataset) -> None:
    asked = 0
    for code in dataset.codes:
        first = first_known(dataset.editions.where(code=code))
        if first is not None:
            asked += 1
            for collection in (dataset.editions, dataset.statements, dataset.values):
                assert not collection.where(code=code, on=first - ONE_DAY), code.id
    assert asked


def test_before_everything_there_is_nothing_certain(dataset: Dataset) -> None:
    assert not dataset.editions.where(on="1800-01-01").certain
    for sector in dataset.sectors:
        assert not dataset.values.where(sector=sector, on="1800-01-01").certain


def test_a_day_after_the_data_is_an_error_and_their_own_day_is_not(dataset: Dataset) -> None:
    after = dataset.as_of + ONE_DAY
    questions: list[Any] = [
        lambda on: dataset.values.where(sector="rijk", on=on),
        lambda on: dataset.statements.where(sector="rijk", on=on),
        lambda on: dataset.editions.where(on=on),
        lambda on: dataset.codes.where(on=on),
        lambda on: dataset.codes.where(status="in-use", on=on),
        lambda on: dataset.principles.where(on=on),
        lambda on: dataset.sectors.where(on=on),
        lambda on: dataset.sectors.where(value="openheid", on=on),
    ]
    for ask in questions:
        assert ask(dataset.as_of) == ask(dataset.as_of.isoformat())
        with pytest.raises(DayOutOfRangeError) as caught:
            ask(after)
        assert (caught.value.day, caught.value.as_of, caught.value.version) == (after, dataset.as_of, dataset.version)


def test_what_is_only_announced_is_never_in_force(dataset: Dataset) -> None:
    for edition in dataset.editions.where(status="announced"):
        dates = [dataset.as_of, *(d.latest for d in (edition.published, edition.dated) if d)]
        for on in dates:
            if on <= dataset.as_of:
                assert edition not in dataset.editions.where(on=on)


def test_what_was_announced_for_a_day_that_has_passed_says_why_it_still_is(dataset: Dataset) -> None:
    passed = [
        event.id
        for event in dataset.events.where(status="announced")
        if (end := event.date or (event.period and event.period.end)) and end.latest < dataset.as_of and not event.note
    ]
    assert passed == []


def overlaps(editions: Iterable[Edition]) -> list[tuple[str, str]]:
    """The editions of which one replaces the other while both certainly were in force, and no note says why."""
    known = {edition.id: edition for edition in editions}
    found = []
    for edition in known.values():
        for before in (known[id] for id in edition.replaces if id in known):
            start = edition.in_force and edition.in_force.start
            end = before.in_force and before.in_force.end
            if start and end and start.latest < end.earliest and not (edition.note or before.note):
                found.append((before.id, edition.id))
    return found


def circles(editions: Iterable[Edition]) -> list[str]:
    """The editions that lead back to themselves by what they replace."""
    replaces = {edition.id: edition.replaces for edition in editions}
    found = []
    for id, direct in replaces.items():
        ahead, seen = list(direct), set[str]()
        while ahead:
            before = ahead.pop()
            if before not in seen:
                seen.add(before)
                ahead += replaces.get(before, ())
        if id in seen:
            found.append(id)
    return found


def test_editions_form_chains_without_circles_or_overlaps(dataset: Dataset) -> None:
    assert circles(dataset.editions) == []
    assert overlaps(dataset.editions) == []
    replaced = [id for edition in dataset.editions for id in edition.replaces]
    for id in replaced:
        assert dataset.editions[id].status != "announced", id


def test_circles_and_overlaps_are_found() -> None:
    late = Period(start=day("1990"), end=day("2001-06"))
    early = Period(start=day("1990"), end=day("1999"))
    first, second = toy.record("code-noord-1990"), toy.record("code-noord-2000")
    assert overlaps([first.model_copy(update={"in_force": late}), second]) == [(first.id, second.id)]
    assert overlaps([first.model_copy(update={"in_force": late, "note": "Beide golden."}), second]) == []
    assert overlaps([first.model_copy(update={"in_force": early}), second]) == []
    assert circles([first, second]) == []
    assert circles([first.model_copy(update={"replaces": (second.id,)}), second]) == [first.id, second.id]


def unseen(source: Source, on: datetime.date) -> bool | None:
    """Whether nobody looked at a source since a day; `None` where the data don't settle it."""
    if source.seen_on is None or source.seen_on.earliest < on <= source.seen_on.latest:
        return None
    return source.seen_on.latest < on


def test_sources_that_nobody_looked_at_of_late_are_listed(dataset: Dataset) -> None:
    seen = {edge for s in dataset.sources if s.seen_on for edge in (s.seen_on.earliest, s.seen_on.latest)}
    for on in {*seen, *(edge + ONE_DAY for edge in seen), datetime.date(1990, 1, 1), datetime.date(2100, 1, 1)}:
        answers = {source.id: unseen(source, on) for source in dataset.sources}
        found = dataset.sources.where(seen_before=on)
        assert found == dataset.sources.where(seen_before=on.isoformat())
        assert ids(found.certain) == [id for id, answer in answers.items() if answer]
        assert ids(found.possible) == [id for id, answer in answers.items() if answer is None]


def test_a_source_that_was_never_seen_is_possible() -> None:
    world = toy.dataset(toy.records())
    assert world.sources.where(seen_before="2001-04-01").certain.ids == ("brief",)
    assert world.sources.where(seen_before="2001-03-15").possible.ids == ("brief", "rapport")
    assert world.sources.where(seen_before="2001-03-01").ids == ("rapport",)
    assert world.sources.where(seen_before="2001-03-01", type="letter").ids == ()


@given(datasets(), DAYS)
def test_without_a_day_of_seeing_a_source_may_not_have_been_seen(dataset: Dataset, on: datetime.date) -> None:
    assert dataset.sources.where(seen_before=on).possible.ids == dataset.sources.ids


@pytest.mark.parametrize("wrong", [None, 2016, True])
def test_seen_before_asks_for_a_day(wrong: Any) -> None:
    with pytest.raises(WrongTypeError):
        LETTER.sources.where(seen_before=wrong)
    for text in ("2016", "2016-09", "yesterday", ""):
        with pytest.raises(ambtelijk.InvalidDateError):
            LETTER.sources.where(seen_before=text)


# The register.


@needs_register
def test_what_did_the_rijk_ask_of_its_people() -> None:
    """On 1 January 2007, on 1 January 2018 and today: in whose words, and where can I read it?"""
    register = ambtelijk.load(REGISTER)
    then = register.statements.where(sector="rijk", on="2007-01-01")
    later = register.statements.where(sector="rijk", on="2018-01-01")
    now = register.statements.where(sector="rijk")

    assert terms(then) == [
        "Onpartijdigheid",
        "Betrouwbaarheid",
        "Zorgvuldigheid",
        "Dienstbaarheid en respectvolle bejegening",
        "Professionaliteit en morele verantwoordelijkheid",
    ]
    three = ["onafhankelijkheid en onpartijdigheid", "betrouwbaarheid en zorgvuldigheid", "eigen verantwoordelijkheid"]
    assert [term.lower() for term in terms(later)] == three
    assert [term.lower() for term in terms(now)] == three
    for found in (then, later, now):
        assert found.certain == found

    read = {
        statement.edition: register.sources[register.editions[statement.edition].source or ""].address
        for statement in (*then, *later, *now)
    }
    assert read == {
        "gedragscode-integriteit-rijk-2006": "https://zoek.officielebekendmakingen.nl/stcrt-2006-60-p9-SC74474.html",
        "gedragscode-integriteit-rijk-2017": (
            "https://www.rijksoverheid.nl/documenten/richtlijnen/2017/12/01/gedragscode-integriteit-rijk-gir"
        ),
        "gedragscode-integriteit-rijk-2019": "https://zoek.officielebekendmakingen.nl/stcrt-2019-71141.html",
    }
    assert register.editions["gedragscode-integriteit-rijk-2006"].issuers == ("ministerie-van-bzk",)


@needs_register
def test_who_reads_a_statement_is_told_whether_its_words_were_seen(register: Dataset) -> None:
    for on in ("2007-01-01", "2018-01-01", register.as_of):
        for statement in register.statements.where(sector="rijk", on=on):
            carrying = [c for c in statement.citations if not c.supports or "term" in c.supports]
            assert carrying, statement.id
            assert all(register.sources[citation.source].address for citation in carrying)
            assert all(citation.basis == "stated" or citation.note for citation in carrying)


@needs_register
@pytest.mark.parametrize(
    ("on", "edition"),
    [
        ("1994-12-05", None),
        ("1994-12-06", "1994"),
        ("2006-03-23", "1994"),
        ("2006-03-24", "2006"),
        ("2012-06-01", "2006"),
        ("2016-01-01", "2015"),
        ("2017-11-30", "2016"),
        ("2017-12-01", "2017"),
        ("2019-12-31", "2017"),
        ("2020-01-01", "2019"),
        ("2026-11-23", "2019"),
    ],
)
def test_one_edition_follows_another(register: Dataset, on: str, edition: str | None) -> None:
    found = register.statements.where(sector="rijk", on=on)
    assert found.certain == found
    assert {statement.edition for statement in found} == (
        {f"gedragscode-integriteit-rijk-{edition}"} if edition else set()
    )


@needs_register
def test_within_a_month_that_sources_leave_open_both_are_possible(register: Dataset) -> None:
    found = register.statements.where(sector="rijk", on="2015-10-15")
    assert not found.certain
    assert {statement.edition[-4:] for statement in found.possible} == {"2006", "2015"}


@needs_register
def test_values_came_and_went(register: Dataset) -> None:
    then, now = (set(register.values.where(sector="rijk", on=on).ids) for on in ("2007-01-01", register.as_of))
    assert then & now == {"onpartijdigheid", "betrouwbaarheid", "zorgvuldigheid"}
    assert {"dienstbaarheid", "professionaliteit"} <= then - now
    assert now - then == {"onafhankelijkheid", "eigen-verantwoordelijkheid"}
    assert "onkreukbaarheid" in register.values.where(sector="rijk", on="2000-01-01")
    assert "rijk" in register.sectors.where(value="dienstbaarheid", on="2007-01-01")
    assert "rijk" not in register.sectors.where(value="dienstbaarheid")


@needs_register
def test_the_oath_has_an_old_form_and_a_new_one(register: Dataset) -> None:
    def oath(on: str) -> set[str]:
        return {statement.edition for statement in register.statements.where(sector="rijk", role="oath", on=on)}

    assert oath("1998-05-19") == set()
    assert oath("1999-01-01") == {"eed-en-belofte-rijk-1998"}
    assert oath("2020-01-01") == {"eed-en-belofte-rijk-2020"}
    assert oath("2025-01-01") == {"eed-en-belofte-rijk-2025"}


@needs_register
@pytest.mark.parametrize("sector", LETTER.sectors.ids)
def test_on_the_day_of_the_letter_the_register_says_what_the_letter_says(register: Dataset, sector: str) -> None:
    said = LETTER.statements.where(sector=sector).ids
    says = register.statements.where(sector=sector, on=LETTER_DAY).ids
    assert [id for id in says if id in said] == list(said)
    if said:
        assert says == said


@needs_register
def test_what_the_letter_announced_came_into_force(register: Dataset) -> None:
    announced = LETTER.editions.where(status="announced")
    assert announced.ids == ("gedragscode-integriteit-rijk-2016",)
    assert not LETTER.editions.where(status="announced", on=LETTER_DAY)
    assert announced.ids[0] not in register.editions.where(on=LETTER_DAY)
    assert announced.ids[0] in register.editions.where(on="2017-01-01").certain
    assert not register.editions.where(status="announced", on=register.as_of)


def now_of(register: Dataset, code: Code) -> list[Code]:
    """What took the place of a code, and of that, to the end."""
    if not code.superseded_by:
        return [code]
    return [last for id in code.superseded_by for last in now_of(register, register.codes[id])]


def standing(register: Dataset, code: Code) -> set[str]:
    """What the register says of a code on its own day: its statuses, and the editions that are or may be in force."""
    on = register.as_of
    statuses = {s for s in get_args(CodeStatus) if code in register.codes.where(status=s, on=on)}
    return statuses | set(register.editions.where(code=code, on=on).ids)


@needs_register
@pytest.mark.parametrize("id", LETTER.codes.ids)
def test_every_code_of_the_letter_can_be_followed_to_what_it_is_now(register: Dataset, id: str) -> None:
    found = now_of(register, register.codes[id])
    assert found
    for code in found:
        assert not code.superseded_by
        assert standing(register, code), f"{code.id}: nothing says how it stands on {register.as_of}"
        stated = [register.sources[citation.source] for citation in code.citations if citation.basis == "stated"]
        assert any(source.address for source in stated), code.id
        assert all(source.address or source.note for source in stated), code.id


@needs_register
@pytest.mark.parametrize(
    ("id", "now"),
    [
        ("gedragscode-integriteit-rijk", "in-use"),
        ("modelgedragscode-gemeenten", "discontinued"),
        ("modelgedragscode-waterschappen", "absent"),
        ("code-goed-openbaar-bestuur", "in-use"),
        ("behoorlijkheidswijzer", "in-use"),
        ("toolkit-integriteit-waterschappen", "toolkit-integriteit-waterschappen-2020"),
        ("handreiking-integriteit-politieke-ambtsdragers", "handboek-integriteit-politieke-ambtsdragers-2023"),
    ],
)
def test_what_became_of_a_code(register: Dataset, id: str, now: str) -> None:
    assert any(now in standing(register, code) for code in now_of(register, register.codes[id]))


@needs_register
def test_what_is_ours_is_marked_as_ours(register: Dataset) -> None:
    ours = ("id", "aliases", "definition", "gist", "note", "forms", "expresses")
    records = list(register)
    assert [
        (record.id, field)
        for record in records
        for field in ours
        if getattr(record, field, None)
        and not any(
            citation.basis == "editorial" and (not citation.supports or field in citation.supports)
            for citation in record.citations
        )
    ] == []


@needs_register
def test_no_news_item_states_that_what_was_still_to_come_occurred(register: Dataset) -> None:
    assert [
        (event.id, source.id)
        for event in register.events.where(status="occurred")
        for citation in event.citations
        if citation.basis == "stated" and "status" in citation.supports and not citation.says
        for source in [register.sources[citation.source]]
        if source.type == "news" and source.date and event.date and source.date.precedes(event.date)
    ] == []


@needs_register
def test_everything_in_the_register_was_looked_at_in_its_last_month(register: Dataset) -> None:
    assert not register.sources.where(seen_before="2026-11-01").certain
    assert len(register.sources.where(seen_before="2026-12-01").certain) == len(register.sources)


@needs_register
def test_the_sectors_that_the_letter_leaves_empty_have_words_of_their_own(register: Dataset) -> None:
    for sector in ("politie", "defensie"):
        assert not LETTER.statements.where(sector=sector)
        assert register.statements.where(sector=sector)
    assert terms(register.statements.where(sector="politie")) == ["integer", "betrouwbaar", "moedig", "verbindend"]
    assert not register.statements.where(sector="politie", on="2010-01-01")


@needs_register
def test_the_register_reaches_from_the_nineties_to_its_day(register: Dataset) -> None:
    assert (register.as_of, register.version) == (datetime.date(2026, 11, 23), REGISTER)
    starts = [e.in_force.start.earliest for e in register.editions if e.in_force and e.in_force.start]
    assert min(starts).year < 2000
    assert max(starts).year >= 2024
    assert register.codes.where(on="1996-01-01").certain
