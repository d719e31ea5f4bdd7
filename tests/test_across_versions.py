"""From one data version to the next: what may never change, and that what did is told.

Each check is a function over any two datasets; the toy world shows that it finds what is wrong, and the bundled
versions go through the same function.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from pydantic import BaseModel

import ambtelijk
import toy
from ambtelijk import Citation, Dataset, Difference, Identifier, Labels, Period, Record, TermList, diff
from ambtelijk.terms import KINDS
from toy import day

CHANGELOG = Path(__file__).parent.parent / "CHANGELOG.md"

VERSIONS = [release.version for release in ambtelijk.versions()]
NEXT = list(pairwise(VERSIONS))
PAIRS = list(combinations(VERSIONS, 2))

LETTER = "brief-2016-09-19"
"""The source that data version 2016.9.0 holds."""

CORRECTIONS: dict[tuple[str, str], str] = {
    ("dgoo", "labels"): "the letter prints the abbreviation; the name in full was seen since",
    ("ccoop", "labels"): "the letter prints the abbreviation; the name in full was seen since",
    ("eerste-kamer", "labels"): "the letter prints the short name; the name in full was seen since",
    ("bron-format-integriteitsbeleid-vng-2014", "title"): "the letter describes it; the document has a title",
    ("format-integriteitsbeleid-vng-2014", "title"): "the letter describes it; the document has a title",
    ("bron-code-goed-openbaar-bestuur-2009", "title"): "the letter prints a capital that the publication doesn't",
    ("code-goed-openbaar-bestuur-2009", "title"): "the letter prints a capital that the publication doesn't",
    (
        "code-goed-openbaar-bestuur-2009-lerend-en-zelfcorrigerend-vermogen",
        "term",
    ): "the code of 2009 prints zelfreinigend; the letter's later word stands in the citation and on the principle",
}
"""What the letter stated and a later version says otherwise: the record and the field, and why."""

OURS = {"note", "gist"}
"""Fields in our own words, even where the letter carries them: they may be worded anew."""

OF_ITS_DAY = {"status", "statuses"}
"""Fields that say how things stand on the day that a version speaks of."""


# What may never change.


def lost(before: Dataset, after: Dataset) -> list[str]:
    """The ids that are no longer there, as records of the same kind."""
    return [r.id for kind in KINDS for r in getattr(before, kind) if r.id not in getattr(after, kind)]


def unkept(before: Dataset, after: Dataset, source: str = LETTER) -> list[tuple[str, str]]:
    """The record and field of everything that a source states in a version and that the later one says otherwise.

    A later version may add: fill in what was `None`, put items beside those of a tuple, translate a label.
    """
    return [
        (record.id, field)
        for kind in KINDS
        for record in getattr(before, kind)
        for field in sorted(stated(record, source) - OURS)
        if not kept(getattr(record, field), getattr(getattr(after, kind).get(record.id), field, None), field)
    ]


def stated(record: Record, source: str) -> set[str]:
    """The fields that a source states, and nothing else carries as an inference or as words of ours."""
    fields: set[str] = set()
    others: set[str] = set()
    for citation in record.citations:
        if citation.basis != "stated":
            others |= set(citation.supports)
        elif citation.source == source:
            fields |= set(citation.supports or type(record).model_fields)
    everything = any(c.source == source and c.basis == "stated" and not c.supports for c in record.citations)
    return (fields - others if everything else fields) - {"id", "citations"}


def kept(was: Any, now: Any, field: str = "") -> bool:
    """Whether what was said is still said."""
    if was is None or was == () or field in OF_ITS_DAY:
        return True
    if isinstance(was, Labels):
        return isinstance(now, Labels) and was.nl == now.nl
    if isinstance(was, BaseModel):
        fields = type(was).model_fields
        return type(now) is type(was) and all(kept(getattr(was, name), getattr(now, name), name) for name in fields)
    if isinstance(was, tuple):
        # Each item in turn finds its own, in the same order; what stands between them is new.
        ahead = iter(now) if isinstance(now, tuple) else iter(())
        return all(any(kept(item, other) for other in ahead) for item in was)
    return bool(was == now)


def astray(dataset: Dataset) -> list[str]:
    """The superseded records whose successors don't all lead to current ones of the same kind."""
    found = []
    for kind in KINDS:
        collection = getattr(dataset, kind)
        for record in collection:
            seen: set[str] = set()
            ahead = list(record.superseded_by)
            while ahead:
                id = ahead.pop()
                if id in seen or id == record.id or id not in collection:
                    found.append(record.id)
                    break
                seen.add(id)
                ahead += collection[id].superseded_by
    return found


@pytest.mark.parametrize(("older", "newer"), PAIRS)
def test_no_id_disappears(older: str, newer: str) -> None:
    assert lost(ambtelijk.load(older), ambtelijk.load(newer)) == []
    assert diff(older, newer).removed == ()


@pytest.mark.parametrize("newer", VERSIONS[1:])
def test_what_the_letter_stated_is_unchanged_but_for_corrections(newer: str) -> None:
    found = unkept(ambtelijk.load("2016.9.0"), ambtelijk.load(newer))
    assert [place for place in found if place not in CORRECTIONS] == []


def test_every_correction_has_a_reason_and_is_one() -> None:
    letter = ambtelijk.load("2016.9.0")
    corrected = {place for newer in VERSIONS[1:] for place in unkept(letter, ambtelijk.load(newer))}
    assert [place for place in CORRECTIONS if place not in corrected] == []
    assert [place for place, reason in CORRECTIONS.items() if not reason.strip()] == []


@pytest.mark.parametrize("newer", VERSIONS[1:])
def test_what_was_corrected_still_cites_the_letter(newer: str) -> None:
    dataset = ambtelijk.load(newer)
    for id, _ in CORRECTIONS:
        assert LETTER in {citation.source for citation in dataset[id].citations}, id


@pytest.mark.parametrize(("older", "newer"), NEXT)
def test_a_record_that_was_superseded_stays_so(older: str, newer: str) -> None:
    later = ambtelijk.load(newer)
    superseded = [r for kind in KINDS for r in getattr(ambtelijk.load(older), kind) if r.superseded_by]
    assert [record.id for record in superseded if not later[record.id].superseded_by] == []


@pytest.mark.parametrize("version", VERSIONS)
def test_who_follows_successors_ends_at_a_current_record(version: str) -> None:
    assert astray(ambtelijk.load(version)) == []


@pytest.mark.parametrize(("older", "newer"), PAIRS)
def test_a_later_version_speaks_of_a_later_day(older: str, newer: str) -> None:
    assert ambtelijk.load(older).as_of < ambtelijk.load(newer).as_of
    assert ambtelijk.load(older).schema_version <= ambtelijk.load(newer).schema_version


@pytest.mark.parametrize(("older", "newer"), PAIRS)
def test_every_alias_still_leads_to_the_same_thing(older: str, newer: str) -> None:
    """To the record itself, or to one that took its place."""
    before, after = ambtelijk.load(older), ambtelijk.load(newer)
    astray = []
    for kind in KINDS:
        collection = getattr(after, kind)
        for record in getattr(before, kind):
            here = {record.id, *collection[record.id].superseded_by}
            for alias in record.aliases:
                found = collection.search(alias)
                if not found or found[0].record.id not in here:
                    astray.append((record.id, alias))
    assert astray == []


# The checks find what they look for.


WORLD = toy.dataset(toy.records())


def unkept_in(id: str, **fields: Any) -> list[tuple[str, str]]:
    return unkept(WORLD, toy.altered(id, **fields), "brief")


def test_a_lost_id_is_found() -> None:
    assert lost(WORLD, toy.dataset(found for found in toy.records() if found.id not in {"moed", "bond"})) == [
        "bond",
        "moed",
    ]
    assert lost(WORLD, WORLD) == []


@pytest.mark.parametrize(
    ("id", "fields"),
    [
        ("noord-2000-1", {"term": "Moed en trouw"}),
        ("raad", {"labels": Labels(nl="Raad")}),
        ("raad", {"kind": "office"}),
        ("brief", {"date": day("2001-02")}),
        ("brief", {"title": None}),
        ("brief", {"agents": ()}),
        ("code-noord", {"collective": True}),
        ("code-noord-2000", {"in_force": Period(start=day("2000"))}),
        ("code-noord-2000", {"in_force": None}),
        ("code-noord-2000", {"lists": ()}),
        ("code-noord-2000", {"lists": (TermList(key="waarden", role="values", word="woorden", status="current"),)}),
        ("verankering", {"owners": ("noord", "raad")}),
        ("netwerken", {"position": 2}),
    ],
    ids=str,
)
def test_what_is_no_longer_said_is_found(id: str, fields: dict[str, Any]) -> None:
    assert unkept_in(id, **fields) == [(id, field) for field in fields]


def test_a_record_that_is_gone_says_nothing_any_more() -> None:
    gone = toy.dataset(found for found in toy.records() if found.id != "haast")
    assert unkept(WORLD, gone, "brief") == [("haast", "aliases"), ("haast", "kind"), ("haast", "term")]


@pytest.mark.parametrize(
    ("id", "fields"),
    [
        ("raad", {"labels": Labels(nl="De Raad", en="The Council", en_origin="official")}),
        (
            "raad",
            {
                "note": "Sinds 1980.",
                "identifiers": (*toy.record("raad").identifiers, Identifier(scheme="oin", value="1")),
            },
        ),
        ("brief", {"follows_up": ("rapport", "brief-2"), "edition_statement": "1e druk"}),
        ("verankering", {"owners": ("raad", "bond", "noord"), "status": "adopted", "gist": "Het staat in de wet."}),
        ("code-noord-2000", {"in_force": Period(start=day("2000-01-01"), end=day("2005"))}),
        ("code-noord-2000", {"status": "former"}),
        (
            "code-noord-2000",
            {"lists": tuple(t.model_copy(update={"status": "former"}) for t in toy.record("code-noord-2000").lists)},
        ),
        ("moed", {"aliases": ("dapperheid", "bravoure")}),
    ],
    ids=str,
)
def test_what_is_added_or_is_of_its_day_is_no_loss(id: str, fields: dict[str, Any]) -> None:
    assert unkept_in(id, **fields) == []


def test_what_only_follows_or_is_ours_may_be_put_otherwise() -> None:
    ours = Citation(source="brief", supports=("kind", "term"), basis="editorial")
    both = toy.record("netwerken").model_copy(update={"citations": (*toy.STATED, ours)})
    before = toy.dataset([both if found.id == "netwerken" else found for found in toy.records()])
    assert unkept(before, toy.altered("netwerken", kind="demand", term="verweven"), "brief") == []
    assert unkept(before, toy.altered("netwerken", position=3), "brief") == [("netwerken", "position")]
    assert unkept(before, toy.altered("netwerken", position=3), "rapport") == []


def test_a_chain_that_ends_nowhere_is_found() -> None:
    assert astray(WORLD) == []
    assert astray(toy.altered("zuid", superseded_by=("oud-noord",))) == []
    assert astray(toy.altered("zuid", superseded_by=("west",))) == ["zuid"]
    assert astray(toy.altered("zuid", superseded_by=("moed",))) == ["zuid"]
    assert astray(toy.altered("noord", superseded_by=("oud-noord",))) == ["noord", "oud-noord"]
    assert astray(toy.altered("zuid", superseded_by=("zuid",))) == ["zuid"]


# The changelog.


class Counts(NamedTuple):
    """What the changelog says changed between two versions."""

    newer: str
    older: str
    added: int
    superseded: int
    fields: int
    records: int


_LINE = re.compile(
    r"^- (\d{4}\.\d+\.\d+) against (\d{4}\.\d+\.\d+): ([\d,]+) records? added, ([\d,]+) superseded,"
    r" ([\d,]+) fields? of ([\d,]+) records? changed\.$",
    re.MULTILINE,
)


def told(changelog: str) -> Iterator[Counts]:
    """Every line of a changelog that counts what changed between two versions."""
    for newer, older, *counts in _LINE.findall(changelog):
        added, superseded, fields, records = (int(count.replace(",", "")) for count in counts)
        yield Counts(newer, older, added, superseded, fields, records)


def counted(difference: Difference) -> Counts:
    """The same, computed."""
    return Counts(
        difference.after.version,
        difference.before.version,
        len(difference.added),
        len(difference.superseded),
        len(difference.changed),
        len({change.id for change in difference.changed}),
    )


def line(counts: Counts) -> str:
    """The line that a changelog has for it."""

    def many(count: int, word: str) -> str:
        return f"{count:,} {word}{'' if count == 1 else 's'}"

    return (
        f"- {counts.newer} against {counts.older}: {many(counts.added, 'record')} added, {counts.superseded:,}"
        f" superseded, {many(counts.fields, 'field')} of {many(counts.records, 'record')} changed."
    )


def untold(changelog: str, pairs: Iterable[tuple[str, str]]) -> list[str]:
    """The lines that a changelog should have for these versions, each with the one after it, and hasn't."""
    lines = [line(counted(diff(older, newer))) for older, newer in pairs]
    return [found for found in lines if found not in changelog.splitlines()]


def test_the_changelog_counts_what_changed_between_versions() -> None:
    """A failure shows the line as it should be."""
    assert untold(CHANGELOG.read_text(encoding="utf-8"), NEXT) == []


def test_the_changelog_counts_nothing_else() -> None:
    text = CHANGELOG.read_text(encoding="utf-8")
    assert sorted((counts.older, counts.newer) for counts in told(text)) == sorted(NEXT)
    assert len(re.findall(r"^\W*\d{4}\.\d+\.\d+ against ", text, re.MULTILINE)) == len(NEXT)


def test_the_line_is_written_as_it_is_read() -> None:
    read = "- 2026.11.0 against 2016.9.0: 1,234 records added, 5 superseded, 67 fields of 40 records changed."
    assert list(told(f"#### 2026.11.0 (draft)\n\n{read}\n- Something else.\n")) == [
        Counts("2026.11.0", "2016.9.0", 1234, 5, 67, 40)
    ]
    assert [line(counts) for counts in told(read)] == [read]
    one = "- 2026.11.1 against 2026.11.0: 1 record added, 0 superseded, 1 field of 1 record changed."
    assert [line(counts) for counts in told(one)] == [one]
    assert list(told("- 2026.11.0 against 2016.9.0: much changed.")) == []


def test_a_line_that_counts_wrong_is_found(bundled: Path) -> None:
    later = toy.write(bundled.parent / "2001.3.0", version="2001.3.0", as_of="2001-03-31")
    rows = toy.rows(later, "values")
    rows[0]["note"] = "anders"
    rows[0]["forms"] = []
    rows[2]["superseded_by"] = ["moed"]
    toy.put(later, "values", [*rows, {**rows[1], "id": "vlijt", "aliases": [], "labels": {"nl": "vlijt"}}])
    right = "- 2001.3.0 against 2001.2.0: 1 record added, 1 superseded, 2 fields of 1 record changed."
    pairs = [(toy.VERSION, "2001.3.0")]
    assert untold(f"# Changelog\n\n{right}\n", pairs) == []
    assert untold(right.replace("2 fields", "3 fields"), pairs) == [right]
    assert untold("", pairs) == [right]
    assert untold("", []) == []
