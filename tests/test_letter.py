"""Data version 2016.9.0 is the letter and nothing but the letter: every place, word and date held against it.

The checks are functions from records to complaints, each tried on something wrong before the data go through it.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache

import pytest

import ambtelijk
from ambtelijk import PartialDate
from ambtelijk.parts import Citation, Frozen
from ambtelijk.records import (
    Code,
    Edition,
    Event,
    Organisation,
    Policy,
    Principle,
    Record,
    Sector,
    Source,
    Statement,
    Trend,
)
from ambtelijk.terms import KINDS, Basis
from letter import SOURCE, NoSuchPlaceError, find, plain, read

PATH = find()
if PATH is None:
    pytest.skip("the letter is not here: neither at AMBTELIJK_LETTER nor in ../shared/sources", allow_module_level=True)

LETTER = read(PATH)
DATA = ambtelijk.load("2016.9.0")
AS_OF = DATA.as_of
LONGEST_COPY = 8

VERBATIM: dict[type[Record], set[str]] = {
    Organisation: {"abbreviation", "former_names.name"},
    Source: {"title", "edition_statement", "agents.person", "address"},
    Code: {"title", "other_titles", "extent.words", "adoptions.extent.words"},
    Edition: {"title", "edition_statement", "lists.word", "lists.extent.words"},
    Statement: {"term", "number"},
    Policy: {"legal_basis", "positions.words"},
    Trend: {"term"},
}
"""The fields that promise the letter's own words."""

NAMED = (Sector, Organisation, Principle)
"""The records whose Dutch label is the letter's own, but for a capital."""

PRINTED_SCHEMES = {"kenmerk", "kamerstukken", "staatscourant", "wetsartikel", "web"}
"""The schemes of identifiers as printed; of the others every number must be printed."""

MAY_COPY = {"title", "other_titles", "term", "heading"}
"""The fields that may hold more than eight words of the letter in a row."""


def records() -> Iterator[Record]:
    for kind in KINDS:
        yield from getattr(DATA, kind)


def leaves(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Every plain value in a record with its dotted path; places in tuples left out."""
    if isinstance(value, Frozen):
        for name in type(value).model_fields:
            yield from leaves(getattr(value, name), f"{path}.{name}".lstrip("."))
    elif isinstance(value, tuple):
        for item in value:
            yield from leaves(item, path)
    elif value is not None:
        yield path, value


def texts(record: Record) -> Iterator[tuple[str, str]]:
    return ((path, value) for path, value in leaves(record) if isinstance(value, str))


def carried(record: Record, field: str, bases: Iterable[Basis] = ("stated",)) -> list[str]:
    """What the letter says at the places that are cited for a field of a record, on one of these bases."""
    return [
        LETTER.text_at(citation)
        for citation in record.citations
        if citation.source == SOURCE
        and citation.basis in bases
        and (not citation.supports or field in {name.split(".")[0] for name in citation.supports})
    ]


def stands_in(words: str, text: str, *, exactly: bool = True) -> bool:
    """Whether the words stand in the text as whole words."""
    flags = re.NOFLAG if exactly else re.IGNORECASE
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text, flags) is not None


def misplaced(record: Record) -> Iterator[str]:
    """The citations of the letter that don't point to one place in it."""
    for citation in record.citations:
        if citation.source == SOURCE:
            try:
                LETTER.text_at(citation)
            except NoSuchPlaceError as error:
                yield f"{record.id}: {error}"


def unquoted(record: Record) -> Iterator[str]:
    """The verbatim fields that don't stand at a place the record cites for them."""
    for path, words in texts(record):
        field = path.split(".", 1)[0]
        label = path == "labels.nl" and isinstance(record, NAMED)
        promised = label or path in VERBATIM.get(type(record), ())
        if promised and not any(stands_in(words, text, exactly=not label) for text in carried(record, field)):
            yield f"{record.id}: {path} {words!r}"


def unprinted(record: Record) -> Iterator[str]:
    """The identifiers that the letter doesn't print at a place the record cites for them."""
    for identifier in getattr(record, "identifiers", ()):
        places = carried(record, "identifiers", ("stated", "inferred"))
        if identifier.scheme in PRINTED_SCHEMES:
            found = any(stands_in(identifier.value, text) for text in places)
        else:
            joined = [re.sub(r"(?<=\d) (?=\d)", "", text) for text in places]
            parts = re.findall(r"\d+|\b[IVX]+\b", identifier.value)
            found = bool(parts) and any(all(stands_in(part, text) for part in parts) for text in joined)
        if not found:
            yield f"{record.id}: {identifier.scheme} {identifier.value!r}"


def words_of(text: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:[-/'’.][^\W_]+)*", text.casefold())


def runs_of(text: str) -> set[tuple[str, ...]]:
    words, length = words_of(text), LONGEST_COPY + 1
    return {tuple(words[i : i + length]) for i in range(len(words) - length + 1)}


@cache
def letter_runs() -> frozenset[tuple[str, ...]]:
    return frozenset(run for text in LETTER.texts() for run in runs_of(text))


def copied(record: Record) -> Iterator[str]:
    """The runs of more than eight words of the letter outside titles, terms and headings."""
    for path, text in texts(record):
        if path.rsplit(".", 1)[-1] not in MAY_COPY:
            yield from (f"{record.id}: {path} {' '.join(run)!r}" for run in runs_of(text) & letter_runs())


def too_late(record: Record) -> Iterator[str]:
    """The dates after the letter that aren't announced, nor the end of what was still running."""
    if isinstance(record, Event | Edition) and record.status == "announced":
        return
    for path, date in leaves(record):
        running = path == "period.end" and isinstance(record, Event | Policy) and record.status == "ongoing"
        # `seen_on` is about us and not about the world
        if isinstance(date, PartialDate) and date.latest > AS_OF and not running and path != "seen_on":
            yield f"{record.id}: {path} {date}"


Check = Callable[[Record], Iterable[str]]


def complaints(check: Check, among: Iterable[Record]) -> list[str]:
    return [complaint for record in among for complaint in check(record)]


@pytest.mark.parametrize("check", [misplaced, unquoted, unprinted, copied, too_late], ids=lambda check: check.__name__)
def test_no_record_departs_from_the_letter(check: Check) -> None:
    assert complaints(check, records()) == []


# The letter as it lies before us


def test_the_letter_has_eight_headings_and_thirteen_footnotes() -> None:
    assert len(LETTER.headings) == 8
    assert list(LETTER.footnotes) == [str(number) for number in range(1, 14)]


def test_the_letter_calls_every_footnote_once_where_the_reader_expects_it() -> None:
    assert sorted(LETTER.marks, key=int) == list(LETTER.footnotes)
    assert LETTER.marks["5"] == ("Rijksoverheid", 1)
    assert LETTER.marks["12"] == ("Beleidsvoornemens voor verankering van de ambtelijke kernwaarden", 1)


def test_paragraphs_are_counted_from_one_under_each_heading() -> None:
    counts = [sum(under == heading for under, _ in LETTER.paragraphs) for heading in (None, *LETTER.headings)]
    assert counts == [5, 0, 1, 1, 2, 2, 1, 3, 2]
    assert list(LETTER.items) == [(None, 4, "1"), (None, 4, "2")]


def test_a_paragraph_is_read_across_the_footnotes_that_interrupt_it() -> None:
    assert "de waarden van waaruit het ambtelijk handelen" in LETTER.paragraphs["Rijksoverheid", 1]


def test_the_header_that_pages_repeat_is_no_paragraph() -> None:
    assert not [text for text in LETTER.paragraphs.values() if "Kenmerk" in text]


def test_marks_emphasis_and_line_breaks_are_taken_out_of_a_text() -> None:
    assert (
        plain("der Staten-\nGeneraal⁹ kiest *voor* een\n3^e **druk**¹²") == "der Staten-Generaal kiest voor een 3e druk"
    )


# The checks themselves


def cites(**place: object) -> tuple[Citation, ...]:
    """One citation of the letter, stated unless it says otherwise."""
    return (Citation.model_validate({"source": SOURCE, "basis": "stated", **place}),)


@pytest.mark.parametrize(
    "place",
    [
        {},
        {"section": "bijlage"},
        {"section": "briefhoofd", "paragraph": 1},
        {"heading": "Rijksoverheid"},
        {"heading": "rijksoverheid", "paragraph": 1},
        {"heading": "Rijksoverheid", "paragraph": 2},
        {"heading": "Rijksoverheid", "paragraph": 1, "footnote": "5"},
        {"heading": "Gerealiseerde initiatieven in het debat over ambtelijk vakmanschap en ambtelijke kernwaarden"},
        {"paragraph": 6},
        {"paragraph": 4, "item": "3"},
        {"paragraph": 3, "item": "1"},
        {"footnote": "14"},
        {"article": "125quater"},
        {"page": "1"},
    ],
    ids=repr,
)
def test_a_citation_of_a_place_that_does_not_exist_is_found(place: dict[str, object]) -> None:
    trend = Trend(id="x", kind="driver", term="ICT", gist="g", citations=cites(**place))
    assert len(list(misplaced(trend))) == 1


@pytest.mark.parametrize(
    "place",
    [
        {"section": "ondertekening"},
        {"paragraph": 5},
        {"paragraph": 4, "item": "2"},
        {"heading": "Aansluiten bij dialoog", "paragraph": 2},
        {"footnote": "13"},
    ],
    ids=repr,
)
def test_a_citation_of_a_place_that_exists_is_not(place: dict[str, object]) -> None:
    trend = Trend(id="x", kind="driver", term="ICT", gist="g", citations=cites(**place))
    assert list(misplaced(trend)) == []


@pytest.mark.parametrize("term", ["verantwoordelijkheid", "Openheid", "betrouwbaar", "objectiviteit, onpartijdigheid"])
def test_a_term_that_the_cited_place_does_not_print_so_is_found(term: str) -> None:
    place = {"heading": "Gemeenten, provincies en waterschappen", "paragraph": 1}
    statement = Statement(id="x", edition="e", list="l", position=1, term=term, citations=cites(**place))
    assert list(unquoted(statement)) == [f"x: term {term!r}"]


def test_a_term_is_not_carried_by_a_citation_of_other_fields_or_of_our_own() -> None:
    place = {"heading": "Gemeenten, provincies en waterschappen", "paragraph": 1}
    for citations in (cites(supports=["edition"], **place), cites(basis="editorial", note="n", **place)):
        statement = Statement(id="x", edition="e", list="l", position=1, term="openheid", citations=citations)
        assert list(unquoted(statement)) == ["x: term 'openheid'"]


@pytest.mark.parametrize("scheme_and_value", ["kamerstukken 32 551", "kst kst-34300-VII-53", "bwb BWBR0001947"])
def test_an_identifier_that_the_letter_does_not_print_is_found(scheme_and_value: str) -> None:
    scheme, value = scheme_and_value.split(" ", 1)
    source = Source.model_validate(
        {
            "id": "x",
            "type": "letter",
            "seen": "cited-only",
            "identifiers": [{"scheme": scheme, "value": value}],
            "citations": cites(footnote="4"),
        }
    )
    assert list(unprinted(source)) == [f"x: {scheme} {value!r}"]


def test_nine_words_of_the_letter_in_a_row_are_found_and_eight_are_not() -> None:
    nine = "Zie: de BURGER afhankelijk blijft van de overheid, wordt de"
    assert "wordt de relatie tussen burger en overheid gelijkwaardiger" in LETTER.paragraphs[None, 2]
    trend = Trend(id="x", kind="driver", term="ICT", gist=nine, citations=cites(paragraph=2))
    assert list(copied(trend)) == ["x: gist 'de burger afhankelijk blijft van de overheid wordt de'"]
    eight = trend.model_copy(update={"gist": nine.removesuffix(" de")})
    assert list(copied(eight)) == []


@pytest.mark.parametrize("date", ["2016-10", "2016", "2016-09-20", "2017-06-22"])
def test_a_date_after_the_letter_is_found_unless_it_was_announced(date: str) -> None:
    event = {"id": "x", "labels": {"nl": "x"}, "kind": "start", "date": date, "citations": cites(paragraph=1)}
    assert list(too_late(Event.model_validate({**event, "status": "occurred"}))) == [f"x: date {date}"]
    assert list(too_late(Event.model_validate({**event, "status": "announced"}))) == []


# The data, one rule a test


@pytest.mark.parametrize("footnote", LETTER.footnotes)
def test_every_footnote_is_cited_by_a_source(footnote: str) -> None:
    assert [s.id for s in DATA.sources for c in s.citations if c.source == SOURCE and c.footnote == footnote]


def test_every_source_but_the_letter_stands_in_a_footnote_or_a_paragraph() -> None:
    others = [source for source in DATA.sources if source.id != SOURCE]
    assert [s.id for s in others if not any(c.footnote or c.paragraph for c in s.citations if c.source == SOURCE)] == []


def test_nothing_rests_on_another_source_than_the_letter() -> None:
    assert {citation.source for record in records() for citation in record.citations} == {SOURCE}


def test_the_letter_defines_no_value_and_explains_no_statement_or_principle() -> None:
    assert [value.id for value in DATA.values if value.definition is not None] == []
    assert [statement.id for statement in DATA.statements if statement.gist is not None] == []
    assert [principle.id for principle in DATA.principles if principle.gist is not None] == []


def test_the_letter_links_nothing_to_other_vocabularies() -> None:
    assert [value.id for value in DATA.values if value.mappings] == []
    assert [sector.id for sector in DATA.sectors if sector.links] == []


def test_what_values_a_statement_expresses_is_our_reading() -> None:
    assert {expression.basis for statement in DATA.statements for expression in statement.expresses} == {"editorial"}


def test_an_english_label_is_ours_unless_the_letter_prints_it() -> None:
    labelled = [(record, labels) for record in records() if (labels := getattr(record, "labels", None)) and labels.en]
    assert [record.id for record, labels in labelled if labels.en_origin not in {"ours", "seen"}] == []
    seen = [(record, labels.en) for record, labels in labelled if labels.en_origin == "seen"]
    assert [
        record.id for record, en in seen if not any(stands_in(en, text) for text in carried(record, "labels"))
    ] == []
