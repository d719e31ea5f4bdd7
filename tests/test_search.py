"""Finding records by what people write: which names lead where, by which rule, how sure, and what leads nowhere."""

import json
import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ambtelijk
import toy
from ambtelijk import (
    Code,
    Dataset,
    Labels,
    Match,
    Organisation,
    Record,
    Source,
    Value,
    WrongTypeError,
    searching,
    spelling,
    wording,
)
from ambtelijk.searching import Rule
from ambtelijk.terms import KINDS, Kind
from strategies import datasets, dutch_values

LETTER = ambtelijk.load("2016.9.0")

SURE: dict[Rule, float] = {
    "id": 1.0, "label": 1.0, "alias": 0.97, "form": 0.95, "words": 0.9, "phrase": 0.9, "start": 0.8, "compound": 0.78,
    "near": 0.75, "within": 0.7,
}  # fmt: skip
"""How sure each rule is at best."""

UNSURE = 0.75
"""What is no surer than this is a guess, which a program asks about."""

LONG = [value.labels.nl for value in LETTER.values if len(value.labels.nl) >= 8 and " " not in value.labels.nl]
NOTHING = ["", " ", "\t\r\n", ".", "...", "–", "-", "_", "(!)", "\u00ad", "\u200b\ufeff", "🙂", "\u0301", "'", "\x00"]


def value(id: str, nl: str | None = None, **fields: Any) -> Value:
    return Value(id=id, labels=Labels(nl=nl or id), citations=toy.STATED, **fields)


def shown(matches: tuple[Match[Record], ...]) -> list[tuple[str, str, str, float]]:
    return [(match.record.id, match.name, match.rule, match.certainty) for match in matches]


def ids(text: str, dataset: Dataset = LETTER) -> list[str]:
    return [match.record.id for match in dataset.values.search(text)]


def sure(text: str, dataset: Dataset = LETTER) -> list[str]:
    return [match.record.id for match in dataset.values.search(text) if match.certainty > UNSURE]


# How a text is written doesn't count.


@pytest.mark.parametrize(
    "text",
    [
        "Zorgvuldigheid",
        "ZORGVULDIGHEID",
        "  zorgvuldigheid\t\n",
        "zorgvuldigheid.",
        "“zorgvuldigheid”",
        "zorg\u00advuldig\u00adheid",
        "zorg\u200bvuldigheid",
        "zórgvùldïghêid",
        "zo\u0301rgvuldigheid",
        "ｚｏｒｇｖｕｌｄｉｇｈｅｉｄ",
    ],
)
def test_case_accents_blanks_and_what_does_not_show_dont_count(text: str) -> None:
    (match,) = [found for found in LETTER.values.search(text) if found.certainty == 1]
    assert match.record.id == "zorgvuldigheid"


@pytest.mark.parametrize(
    "text",
    [
        "eigen-verantwoordelijkheid",
        "Eigen_Verantwoordelijkheid",
        "eigen\u2011verantwoordelijkheid",
        "eigen – verantwoordelijkheid",
        "eigen   verantwoordelijkheid",
        "eigen\u00a0verantwoordelijkheid",
        "eigen\nverantwoordelijkheid",
    ],
)
def test_a_hyphen_is_a_blank(text: str) -> None:
    assert LETTER.values.search(text) == LETTER.values.search("eigen verantwoordelijkheid")


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Één-op-één", "een op een"),
        ("ﬁjn", "fijn"),
        ("Straße", "strasse"),
        ("İstanbul", "istanbul"),
        ("ΑΩ", "αω"),
        ("ĳver", "ijver"),
        ("zbo's", "zbo s"),
        ("ISO 37001", "iso 37001"),
        ("", ""),
    ],
)
def test_folding_leaves_the_words(written: str, folded: str) -> None:
    assert wording.fold(written) == folded


@given(st.text())
def test_what_is_folded_folds_to_itself(text: str) -> None:
    folded = wording.fold(text)
    assert wording.fold(folded) == folded
    assert folded == " ".join(folded.split())
    assert wording.fold(f"  {text}\u00ad.") == folded


# The rules, and their order.


def test_every_match_says_by_which_name_and_rule_and_how_sure() -> None:
    dataset = toy.dataset(
        [
            value("misverstand", "lefgozerij"),
            value("durven", forms=("lef", "gedurfd")),
            value("dapperheid", aliases=("Lef",)),
            value("moed", "LEF"),
            value("lef", "durf"),
            value("lefheid"),
        ]
    )
    assert shown(dataset.values.search("lef")) == [
        ("moed", "LEF", "label", 1.0),
        ("lef", "lef", "id", 1.0),
        ("dapperheid", "Lef", "alias", 0.97),
        ("durven", "lef", "form", 0.95),
    ]
    assert shown(dataset.values.search("misv")) == [("misverstand", "misverstand", "start", 0.291)]
    assert shown(dataset.values.search("Heel gedurfd, zeg!")) == [("durven", "gedurfd", "phrase", 0.9)]
    assert shown(dataset.values.search("daperheid")) == [("dapperheid", "dapperheid", "near", 0.711)]


def test_no_rule_is_surer_than_the_one_before_it() -> None:
    assert tuple(SURE) == get_args(Rule)
    assert list(SURE.values()) == sorted(SURE.values(), reverse=True)


def test_an_english_label_is_a_label() -> None:
    assert shown(LETTER.values.search("Accountability")) == [("verantwoording", "accountability", "label", 1.0)]


def test_the_surest_name_of_a_record_stands_for_it() -> None:
    dataset = toy.dataset([value("openheid", aliases=("Openheid",), forms=("openheid", "open"))])
    assert shown(dataset.values.search("openheid")) == [("openheid", "openheid", "id", 1.0)]
    assert shown(dataset.values.search("openheid, open")) == [("openheid", "openheid", "phrase", 0.9)]


def test_the_name_stands_as_it_does_in_the_data() -> None:
    assert LETTER.values.search("eigen verantwoordelijkheid")[0].name == "eigen-verantwoordelijkheid"


def test_records_that_match_alike_stand_in_the_order_of_the_data() -> None:
    found = LETTER.statements.search("openheid")
    tied = [match.record.id for match in found if match.certainty == 1]
    assert len(tied) > 1
    assert tied == [record.id for record in LETTER.statements if record.id in tied]


# What leads nowhere, and what may not lead astray.


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", NOTHING)
def test_a_text_without_words_gives_nothing(text: str, kind: Kind) -> None:
    assert getattr(LETTER, kind).search(text) == ()


@pytest.mark.parametrize("text", ["a", "de", "en", "xyzzy", "qqqqqqqqqq", "de het een", "42"])
def test_what_nothing_is_called_gives_nothing(text: str) -> None:
    assert LETTER.values.search(text) == ()


@pytest.mark.parametrize(
    "given", [None, 1, 1.5, True, b"open", ["open"], ("open",), {"open"}, LETTER.values["openheid"]]
)
def test_only_a_text_can_be_searched_for(given: Any) -> None:
    with pytest.raises(WrongTypeError, match=r"^values\.search takes a text \(str\), not ") as caught:
        LETTER.values.search(given)
    assert isinstance(caught.value, TypeError)


@pytest.mark.parametrize(
    "text",
    [
        "onbetrouwbaar",
        "Onbetrouwbare",
        "onbetrouwbaarheid",
        "on\u00adbetrouwbaar",
        "oneerlijk",
        "onzorgvuldig",
        "onduidelijk",
        "ondoelmatigheid",
        "onbehoorlijk",
        "partijdig",
        "afhankelijk",
        "niet integer",
        "Niet-integer",
        "geen openheid",
        "niet betrouwbaar, niet eerlijk",
        "not honest",
        "no integrity",
        "on-betrouwbaar",
        "non-participatie",
        "niet erg integer",
        "nooit integer",
        "zonder integriteit",
        "partiality",
        "dishonesty",
        "irresponsibility",
    ],
)
def test_a_denial_is_never_sure_to_be_what_it_denies(text: str) -> None:
    assert sure(text) == []


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("onbetrouwbaar", "betrouwbaarheid"),
        ("Onbetrouwbare", "betrouwbaarheid"),
        ("oneerlijk", "eerlijkheid"),
        ("onzorgvuldigheid", "zorgvuldigheid"),
        ("onbehoorlijk", "behoorlijkheid"),
        ("onduidelijke", "duidelijkheid"),
        ("partijdig", "onpartijdigheid"),
        ("afhankelijkheid", "onafhankelijkheid"),
    ],
)
def test_the_opposite_is_no_misspelling(text: str, denied: str) -> None:
    assert denied in LETTER.values
    assert denied not in ids(text)


@pytest.mark.parametrize("text", ["onpartijdig", "Onpartijdigheid", "onafhankelijk", "onafhankelijke"])
def test_a_value_that_is_itself_a_denial_is_found(text: str) -> None:
    assert sure(text) in (["onpartijdigheid"], ["onafhankelijkheid"])


def test_only_what_is_denied_is_left_out() -> None:
    assert sure("betrouwbaar en niet eerlijk") == ["betrouwbaarheid"]
    assert sure("niet alleen openheid") == ["openheid"]


@pytest.mark.parametrize(
    "text", ["openheid en non-discriminatie", "open, en zonder aanzien des persoons", "openheid, geen discriminatie"]
)
def test_a_name_that_holds_a_denial_is_meant(text: str) -> None:
    fair = value(
        "gelijke-behandeling", forms=("non-discriminatie", "geen discriminatie", "zonder aanzien des persoons")
    )
    dataset = toy.dataset([value("openheid", forms=("open",)), fair])
    assert sure(text, dataset) == ["openheid", "gelijke-behandeling"]


@pytest.mark.parametrize(
    "text", ["nooit een voorkeursbehandeling", "zonder voorkeursbehandeling", "niet discrimineert"]
)
def test_a_name_that_denies_is_found_by_another_denial(text: str) -> None:
    fair = value("gelijke-behandeling", forms=("geen voorkeursbehandeling", "niet discrimineren"))
    dataset = toy.dataset([fair, value("integriteit", forms=("integer",))])
    assert sure(text, dataset) == ["gelijke-behandeling"]
    assert sure("nooit integer", dataset) == []


@pytest.mark.parametrize("text", ["focus on integrity", "trust based on integrity"])
def test_an_english_text_denies_nothing_by_a_preposition(text: str) -> None:
    assert "integriteit" in sure(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("integere mensen", "integriteit"),
        ("een zorgvuldigere afweging", "zorgvuldigheid"),
        ("respectvollere", "respect"),
    ],
)
def test_an_inflection_that_no_form_gives_is_found(text: str, found: str) -> None:
    assert sure(text) == [found]


@pytest.mark.parametrize("text", ["moeder", "er", "Wij zijn er voor u", "de moeder"])
def test_another_word_with_the_same_stem_is_not_meant(text: str) -> None:
    assert sure(text, toy.dataset([value("moed"), value("trots", aliases=("eer",))])) == []


# Names in a longer text.


def test_the_names_in_a_text_come_in_its_order() -> None:
    assert ids("open en duidelijk")[:2] == ["openheid", "duidelijkheid"]
    assert ids("duidelijk en open")[:2] == ["duidelijkheid", "openheid"]
    assert sure("Wij zijn open, eerlijk en (altijd) zorgvuldig.") == ["openheid", "eerlijkheid", "zorgvuldigheid"]
    assert sure("onafhankelijkheid/onpartijdigheid") == ["onafhankelijkheid", "onpartijdigheid"]


def test_every_item_that_the_letter_prints_leads_to_the_values_it_expresses() -> None:
    for statement in LETTER.statements:
        for expression in statement.expresses:
            assert expression.value in sure(statement.term), statement.id


def test_a_longer_name_goes_before_the_names_in_it() -> None:
    dataset = toy.dataset([value("vermogen"), value("lerend-vermogen"), value("leren", forms=("lerend",))])
    assert sure("met lerend vermogen", dataset) == ["lerend-vermogen"]
    assert sure("lerend en met vermogen", dataset) == ["leren", "vermogen"]


def test_a_name_stands_in_a_text_as_whole_words_only() -> None:
    assert sure("de openheidscommissie") == []
    assert sure("heropenen") == []


def test_what_a_text_names_whole_goes_before_what_it_names_in_part() -> None:
    found = LETTER.values.search("eigen verantwoordelijkheid")
    assert [match.record.id for match in found[:2]] == ["eigen-verantwoordelijkheid", "verantwoordelijkheid"]
    assert found[0].certainty == 1 > found[1].certainty


# Beginnings and near misses.


def test_a_beginning_finds_what_begins_with_it() -> None:
    assert "verantwoording" in ids("verantwoord")
    assert {"onafhankelijkheid"} == set(ids("onafh"))
    assert [match.rule for match in LETTER.values.search("zelfc")] == ["start"]


def test_fewer_than_four_letters_are_no_beginning() -> None:
    assert ids("ope") == []
    assert ids("int") == []


@pytest.mark.parametrize("text", ["betrouwb", "professionalit", "zelfcorr"])
def test_a_beginning_is_told_as_one(text: str) -> None:
    assert LETTER.values.search(text)[0].rule == "start"


def misspellings(word: str) -> Iterator[str]:
    """The word with one letter left out, put in, put for another, or two next to each other swapped."""
    for place, letter in enumerate(word):
        before, after = word[:place], word[place + 1 :]
        yield before + after
        yield f"{before}x{letter}{after}"
        yield f"{before}x{after}"
        if after and after[0] != letter:
            yield before + after[0] + letter + after[1:]


@pytest.mark.parametrize("label", LONG)
def test_a_long_label_with_one_wrong_letter_is_found_first(label: str) -> None:
    for text in misspellings(label):
        best = LETTER.values.search(text)[0]
        assert best.record.labels.nl == label, text
        assert best.certainty < SURE["form"], text


def test_swapped_letters_are_found_where_letters_repeat() -> None:
    found = toy.dataset([value("gezocht", "abababaaa")]).values.search("ababaabaa")
    assert [(match.rule, match.name) for match in found] == [("near", "abababaaa")]


# Without the letter that is put in, and without the "a" of "asociaal", which may deny what comes after it.
@given(
    st.data(),
    st.sampled_from(("bcd", "bcdefghijklmnopqrstuvwyz")).flatmap(
        lambda letters: st.text(letters, min_size=9, max_size=30)
    ),
)
def test_any_long_label_with_one_wrong_letter_is_found(data: st.DataObject, label: str) -> None:
    text = data.draw(st.sampled_from(list(misspellings(label))))
    found = toy.dataset([value("iets-anders"), value("gezocht", label)]).values.search(text)
    assert found[0].record.id == "gezocht"
    assert found[0].name == label
    assert found[0].certainty > 0.5


def test_what_is_spelled_right_has_no_near_misses() -> None:
    assert all(match.rule != "near" for match in LETTER.values.search("verantwoordelijkheid"))


# Every collection.


def names(record: Any) -> Iterator[tuple[str, Rule]]:
    """What a record is called, and the rule that goes with it; told apart from how the index does it."""
    yield record.id, "id"
    for name in (
        *([record.labels.nl, record.labels.en] if hasattr(record, "labels") else []),
        getattr(record, "title", None),
        getattr(record, "term", None),
    ):
        if name:
            yield name, "label"
    others: dict[type[Record], Callable[[Any], tuple[str | None, ...]]] = {
        Value: lambda found: (*found.other_labels, *found.hidden_labels),
        Code: lambda found: found.other_titles,
        Organisation: lambda found: (found.abbreviation, *(former.name for former in found.former_names)),
        Source: lambda found: tuple(identifier.value for identifier in found.identifiers),
    }
    for name in (*record.aliases, *(others[type(record)](record) if type(record) in others else ())):
        if name:
            yield name, "alias"
    for name in record.forms if isinstance(record, Value) else ():
        yield name, "form"


def missed(dataset: Dataset, kind: Kind) -> list[tuple[str, str]]:
    """The names of the records of a kind that don't lead to their record as surely as their rule says."""
    found = []
    collection = getattr(dataset, kind)
    for record in collection:
        for name, rule in names(record):
            if not wording.fold(name):
                continue
            matches = collection.search(name)
            sureness = {match.record.id: match.certainty for match in matches}
            if sureness.get(record.id, 0) < SURE[rule] or any(
                match.rule not in {"id", "label", "alias", "form"}
                for match in matches
                if match.certainty > sureness[record.id]
            ):
                found.append((record.id, name))
    return found


@pytest.mark.parametrize("version", [release.version for release in ambtelijk.versions()])
@pytest.mark.parametrize("kind", KINDS)
def test_every_name_of_every_record_leads_to_it(version: str, kind: Kind) -> None:
    assert missed(ambtelijk.load(version), kind) == []


@given(datasets())
def test_any_name_of_any_record_leads_to_it(dataset: Dataset) -> None:
    for kind in KINDS:
        assert missed(dataset, kind) == []


@given(datasets(), st.text())
def test_any_text_may_be_searched_for(dataset: Dataset, text: str) -> None:
    for kind in KINDS:
        collection = getattr(dataset, kind)
        found = collection.search(text)
        assert isinstance(found, tuple)
        assert found == collection.search(text)
        assert [match.certainty for match in found] == sorted((match.certainty for match in found), reverse=True)
        assert len({match.record.id for match in found}) == len(found)
        for match in found:
            assert collection[match.record.id] is match.record
            assert 0 < match.certainty <= SURE[match.rule]
            assert match.name in {name for name, _ in names(match.record)}


@given(st.text(st.sampled_from("abeghi on-tvwd'\u00ad.\u0301É")))
def test_any_text_in_the_letters_of_the_names_may_be_searched_for(text: str) -> None:
    found = LETTER.values.search(text)
    assert bool(wording.fold(text)) or found == ()
    assert found == LETTER.values.search(text.upper()) or "\u0301" in text


def test_organisations_are_found_by_abbreviation_and_sources_by_number() -> None:
    assert LETTER.organisations.search("vng")[0].record.id == "vereniging-van-nederlandse-gemeenten"
    gazette = LETTER.sources.search("staatscourant 2015 nr 33770")[0]
    assert (gazette.record.id, gazette.rule) == ("staatscourant-2015-33770", "alias")


def test_organisations_are_found_by_what_they_were_called_before() -> None:
    assert shown(toy.dataset(toy.records()).organisations.search("oude raad"))[0] == (
        "raad",
        "Oude Raad",
        "alias",
        0.97,
    )


def test_a_smaller_collection_searches_itself() -> None:
    rijk = LETTER.values.where(sector="rijk")
    assert [match.record.id for match in rijk.search("zorgvuldig")] == ["zorgvuldigheid"]
    assert rijk.search("openheid") == ()
    assert LETTER.values[:0].search("openheid") == ()
    assert toy.dataset([]).values.search("openheid") == ()


# What comes back.


def test_a_match_is_a_plain_value() -> None:
    match = LETTER.values.search("betrouwbare")[0]
    record, name, rule, certainty = match
    assert record is LETTER.values["betrouwbaarheid"]
    assert (name, rule, certainty) == ("betrouwbare", "form", 0.95)
    assert pickle.loads(pickle.dumps(match)) == match
    assert hash(match) == hash(LETTER.values.search("betrouwbare")[0])
    with pytest.raises(AttributeError):
        match.certainty = 1.0  # type: ignore[misc]


def test_the_same_question_gets_the_same_answer_in_every_process() -> None:
    texts = [
        "open en duidelijk",
        "verantwoordlijk",
        "verantw",
        "geen openheid, wel eerlijk",
        "wij zijn professionele mensen",
    ]
    code = f"""
import json, ambtelijk
letter = ambtelijk.load("2016.9.0")
found = {{text: [(m.record.id, m.name, m.rule, m.certainty) for m in letter.values.search(text)] for text in {texts}}}
print(json.dumps(found))
"""
    here = {text: [list(match) for match in shown(LETTER.values.search(text))] for text in texts}
    assert all(here.values())
    for seed in ("0", "1"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            check=True,
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
            timeout=60,
        )
        assert json.loads(done.stdout) == here


def test_what_was_asked_before_changes_no_answer() -> None:
    texts = ["openheid", "opnheid", "open en eerlijk", "open"]
    fresh = [toy.dataset(LETTER.values).values.search(text) for text in texts]
    one = toy.dataset(LETTER.values)
    assert [one.values.search(text) for text in reversed(texts)] == fresh[::-1]


# How much work it is; `benchmarks` has the time.


class Counting(SequenceMatcher[str]):
    """Counts how many names are laid beside a text, and how many of them letter by letter."""

    compared = 0
    measured = 0

    def set_seq1(self, a: Any) -> None:
        Counting.compared += bool(a)
        super().set_seq1(a)

    def ratio(self) -> float:
        Counting.measured += 1
        return super().ratio()


MANY = dutch_values(3_000)


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> type[Counting]:
    monkeypatch.setattr(spelling, "SequenceMatcher", Counting)
    monkeypatch.setattr(Counting, "compared", 0)
    monkeypatch.setattr(Counting, "measured", 0)
    return Counting


def test_of_three_thousand_names_few_are_compared(counted: type[Counting]) -> None:
    index = searching.Index(MANY)
    assert len(index.names) == 2 * 600 + 4 * 600
    for found in MANY[::10]:
        label = found.labels.nl
        counted.compared = counted.measured = 0
        assert index.search(label)[0].record == found
        assert counted.compared == 0
        text = label[:4] + label[5:]
        assert found in [match.record for match in index.search(text)]
        assert counted.compared <= len(index.names) / 5
        assert counted.measured <= len(index.names) / 10


def test_what_is_named_in_full_is_not_looked_for_nearby(counted: type[Counting]) -> None:
    index = searching.Index(MANY)
    assert {match.record for match in index.search(f"{MANY[5].labels.nl} en {MANY[70].labels.nl}")} >= {
        MANY[5],
        MANY[70],
    }
    assert counted.compared == 0


class Asked(dict[str, list[int]]):
    """An index that counts how often it is asked."""

    times = 0

    def get(self, key: str, default: Any = None) -> Any:
        self.times += 1
        return super().get(key, default)


def test_a_page_of_text_takes_steps_as_it_has_words() -> None:
    index = searching.Index(LETTER.values)
    index.by_name = asked = Asked(index.by_name)
    index.search("zeer lang verhaal " * 20)
    assert asked.times <= 60 * 5


def test_a_word_of_a_longer_name_finds_it() -> None:
    assert LETTER.policies.search("statuut")[0].rule == "within"
    assert "verplicht-ambtelijk-statuut" in [match.record.id for match in LETTER.policies.search("statuut")]
    assert LETTER.events.search("Public Service")[0].record.id == "un-public-service-day-2017"
    assert ids("vermogen") == ["lerend-vermogen", "zelfcorrigerend-vermogen"]


# What Dutch does with words.

SAYINGS = toy.dataset([
    value("betrouwbaarheid", forms=("betrouwbaar", "betrouwbare"), other_labels=("afspraken nakomen", "bouwen op")),
    value("resultaatgerichtheid", forms=("resultaatgericht", "resultaat")),
    value("meedenken"),
    value("kwaliteit"),
    value("dialoog"),
    value("openheid", forms=("open",)),
    value("toegankelijkheid", forms=("toegankelijk", "benaderbaar")),
    value("eenvoud", forms=("makkelijk",)),
    value("aandacht", other_labels=("oog",)),
    value("respect"),
    value("privacy"),
    value("samenwerking", forms=("samenwerken",), other_labels=("constructieve samenwerking",)),
    value("kracht"),
    value("klantgerichtheid", other_labels=("patiënten",)),
    value("lerend-vermogen", other_labels=("leren van elkaar",)),
])  # fmt: skip


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("we komen onze afspraken na", "betrouwbaarheid"),
        ("gericht op resultaat", "resultaatgerichtheid"),
        ("resultaten centraal", "resultaatgerichtheid"),
        ("wij denken mee", "meedenken"),
        ("bereid om mee te denken", "meedenken"),
        ("alle afspraken tijdig nakomen", "betrouwbaarheid"),
        ("we werken samen", "samenwerking"),
        ("van en met elkaar leren", "lerend-vermogen"),
        ("inwoners denken mee", "meedenken"),
        ("je kunt op ons bouwen", "betrouwbaarheid"),
    ],
)
def test_the_words_of_a_name_are_found_in_other_forms_and_another_order(text: str, found: str) -> None:
    best = SAYINGS.values.search(text)[0]
    assert (best.record.id, best.rule) == (found, "words")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("open dialoog", ["dialoog", "openheid"]),
        ("open en in dialoog", ["openheid", "dialoog"]),
        ("open, makkelijk benaderbaar", ["openheid", "toegankelijkheid", "eenvoud"]),
        ("oog voor kwaliteit", ["kwaliteit", "aandacht"]),
        ("oog voor de medemens", ["aandacht"]),
        ("actief in dialoog", ["dialoog"]),
        ("goed in samenwerking", ["samenwerking"]),
        ("respect voor de privacy", ["privacy", "respect"]),
        ("respect voor de medemens", ["respect"]),
        ("kwaliteit in samenwerking", ["kwaliteit", "samenwerking"]),
        ("open en betrouwbare samenwerking", ["samenwerking", "betrouwbaarheid", "openheid"]),
        (
            "open, betrouwbare en toegankelijke samenwerking",
            ["samenwerking", "toegankelijkheid", "openheid", "betrouwbaarheid"],
        ),
        ("open en met kwaliteit", ["openheid", "kwaliteit"]),
        ("kwaliteit en goede samenwerking", ["kwaliteit", "samenwerking"]),
        ("continu streven naar kwaliteit", ["kwaliteit"]),
        ("open: wij bouwen aan goede samenwerking", ["openheid", "samenwerking"]),
        ("open voor samenwerking", ["samenwerking", "openheid"]),
        ("open in samenwerking", ["openheid", "samenwerking"]),
        ("kracht van samenwerking", ["samenwerking", "kracht"]),
        ("kracht van de medemens", ["kracht"]),
        ("kracht door samenwerking", ["kracht", "samenwerking"]),
        ("open en constructieve samenwerking", ["samenwerking", "openheid"]),
        ("betrouwbare interne en externe samenwerking", ["samenwerking", "betrouwbaarheid"]),
        ("onze patiënten en bezoekers betrouwbaar", ["betrouwbaarheid", "klantgerichtheid"]),
        ("onze patiënten en bezoekers", ["klantgerichtheid"]),
    ],
)
def test_what_a_text_is_about_comes_first(text: str, found: list[str]) -> None:
    assert sure(text, SAYINGS) == found


LISTS = toy.dataset(
    [
        value("gezondheid", forms=("gezond",)),
        value("vitaliteit", forms=("vitaal",), other_labels=("vitaal en gezond",)),
        value("ambitie", forms=("ambitieus",)),
        value("realisme", forms=("realistisch",)),
    ]
)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("gezond en vitaal", "gezondheid"),
        ("gezond, maar ook vitaal", "gezondheid"),
        ("vitaal en gezond", "vitaliteit"),
        ("ambitieus maar realistisch", "ambitie"),
        ("realistisch maar ambitieus", "realisme"),
    ],
)
def test_of_equal_items_the_first_comes_first(text: str, first: str) -> None:
    assert ids(text, LISTS)[0] == first


def test_a_verb_of_a_text_is_found_in_its_other_forms() -> None:
    dataset = toy.dataset([value("verbinding", forms=("verbinden",)), value("mens", forms=("mensen",))])
    assert ids("wat mensen verbindt", dataset) == ["verbinding", "mens"]


@pytest.mark.parametrize(
    "text", ["ketensamenwerking", "samenwerkingsgericht", "kwaliteitscultuur", "netwerksamenwerking"]
)
def test_a_compound_is_told_as_a_guess(text: str) -> None:
    best = SAYINGS.values.search(text)[0]
    assert best.rule == "compound"
    assert best.certainty < UNSURE


@pytest.mark.parametrize(
    "text",
    ["onbetrouwbaar", "kwaliteitsloos", "respectloosheid", "schijnsamenwerking", "disrespect", "asamenwerking", "gebrek aan kwaliteit", "geen afspraken nakomen"],
)  # fmt: skip
def test_what_turns_a_word_round_leads_nowhere(text: str) -> None:
    assert SAYINGS.values.search(text) == ()


def test_a_longer_name_that_denies_a_text_is_not_meant_by_it() -> None:
    dataset = toy.dataset([value("onpartijdigheid", other_labels=("niet partijdig",))])
    assert ids("niet partijdig", dataset) == ["onpartijdigheid"]
    assert ids("partijdig", dataset) == []


def test_a_misspelled_word_is_put_right_inside_a_text() -> None:
    assert shown(SAYINGS.values.search("gericht op kwalitiet"))[0][:3] == ("kwaliteit", "kwaliteit", "near")
    assert SAYINGS.values.search("afspraaken nakomen")[0].name == "afspraken nakomen"


def test_a_text_that_goes_on_and_on_gets_its_answer() -> None:
    values = ambtelijk.load("2016.9.0").values
    (found,) = values.search("betrouwbaarheid" * 20_000)
    assert (found.record.id, found.rule) == ("betrouwbaarheid", "compound")
    assert "betrouwbaarheid" in {match.record.id for match in values.search("integer betrouwbaar zus zo " * 2_000)}
