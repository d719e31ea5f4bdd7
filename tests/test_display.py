"""What shows itself, in a terminal and in a notebook."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings

import ambtelijk
import toy
from ambtelijk import Collection, Dataset, Record
from ambtelijk.display import difference_html, html
from ambtelijk.display.markup import _FORBIDDEN
from ambtelijk.display.views import home_of
from ambtelijk.terms import KINDS
from hostile import Page, harmless, poisoned, texts, tree

LETTER = ambtelijk.load("2016.9.0")
NEWEST = ambtelijk.load()


def everything(dataset: Dataset) -> Iterator[Any]:
    """Each thing of a dataset that shows itself."""
    yield dataset
    yield ambtelijk.diff(toy.dataset(()), dataset)
    yield ambtelijk.diff(dataset, toy.dataset(toy.records()))
    yield dataset.compare("noord", "code-noord", "code-noord-1990", "zuid")
    yield dataset.compare("noord", "bestuurscode", reading="statements")
    for kind in KINDS:
        yield getattr(dataset, kind)


@settings(max_examples=25)
@given(texts())
def test_whatever_a_record_says_stays_text(text: str) -> None:
    records = [poisoned(record, text) for record in toy.records()]
    shown = _FORBIDDEN.sub("\ufffd", text)
    dataset = toy.dataset(records)
    for record in records:
        assert shown in harmless(record._repr_html_()).text
        assert shown in harmless(html.show_record(dataset, record)).text
    for thing in everything(dataset):
        assert not isinstance(thing, Collection) or not thing or shown in Page(thing._repr_html_()).text
        harmless(thing._repr_html_())


def test_what_is_poisoned_is_every_text() -> None:
    record = poisoned(toy.record("moed"), "gif!")
    assert (record.definition, record.note, record.aliases) == ("gif!", "gif!", ("gif!",))
    assert (record.labels.nl, record.mappings[0].identifier) == ("gif!", "gif!")
    assert (record.id, record.related) == ("moed", ("trouw",))


def test_only_addresses_of_the_web_become_links() -> None:
    source = toy.record("rapport")
    for address, links in (("https://example.org/a?b=1&c=2", 1), ("javascript:alert(1)", 0), ("//example.org", 0)):
        record = source.model_copy(update={"address": address, "identifiers": (), "citations": source.citations[:1]})
        page = Page(html.show_record(toy.dataset([record]), record))
        assert page.attributes.get("href", []).count(address) >= links
        assert bool(page.attributes.get("href")) is bool(links)


@pytest.mark.parametrize("dataset", [LETTER, NEWEST], ids=lambda dataset: dataset.version)
@pytest.mark.parametrize("kind", KINDS)
def test_records_of_every_kind_show_themselves(kind: str, dataset: Dataset) -> None:
    collection: Collection[Record] = getattr(dataset, kind)
    for record in collection[:: max(1, len(collection) // 12)]:
        page = harmless(html.show_record(dataset, record))
        assert record.id in page.text
    assert f"{len(collection)} " in harmless(collection._repr_html_()).text


def test_a_card_says_what_a_record_is_and_links_to_its_sources() -> None:
    shown = html.show_record(LETTER, LETTER.editions["gedragscode-integriteit-rijk-2015"])
    page = Page(shown)
    for words in ("edition", "Gedragscode Integriteit Rijk", "2015-10", "“Rijksoverheid”, paragraph 1", "stated"):
        assert words in page.text
    newest = Page(html.show_record(NEWEST, NEWEST.editions["gedragscode-integriteit-rijk-2019"]))
    assert "https://zoek.officielebekendmakingen.nl/stcrt-2019-71141.html" in newest.attributes["href"]


def test_every_table_has_a_caption_or_unfolds_under_one_and_every_head_a_scope() -> None:
    for thing in (LETTER, LETTER.values, LETTER.values["openheid"], LETTER.compare("rijk", "gemeenten")):
        root = tree(thing._repr_html_())
        unfolding = {table for details in root.iter("details") for table in details.iter("table")}
        assert all(table.find("caption") is not None for table in root.iter("table") if table not in unfolding)
        assert all(head.get("scope") in {"col", "row"} for head in root.iter("th"))


def test_dutch_words_are_marked_as_dutch_and_english_ones_are_not() -> None:
    def language(record: Record) -> str | None:
        return next(tree(html.show_record(NEWEST, record)).iter("strong"))[0].get("lang")

    assert language(NEWEST.values["openheid"]) == "nl"
    (english,) = NEWEST.editions.where(code="svb-code-of-conduct")
    assert language(english) == "en"
    assert language(NEWEST.codes[english.code]) == "en"
    assert language(next(iter(NEWEST.statements.where(edition=english)))) == "en"


def test_a_long_collection_tells_how_many_and_shows_the_first() -> None:
    values = NEWEST.values
    root = tree(values._repr_html_())
    assert len(list(root.iter("tr"))) == 1 + 25
    assert f"… and {len(values) - 25} more" in Page(values._repr_html_()).text
    lines = str(values).splitlines()
    assert lines[0] == f"{len(values)} values, data version {NEWEST.version}"
    assert lines[-1] == f"… and {len(values) - 25} more"
    assert repr(values).count("\n") == 0


def test_what_may_have_been_in_force_is_marked() -> None:
    asked = LETTER.values.where(sector="rijk", on="2016-01-01")
    assert Page(asked._repr_html_()).text.count("○") == len(asked) + 1
    assert str(asked).count("may have been in force") == len(asked)
    assert "○" not in Page(LETTER.values.where(sector="rijk")._repr_html_()).text


def test_an_empty_collection_says_so() -> None:
    nothing = LETTER.values.where(sector="politie")
    assert str(nothing) == "0 values, data version 2016.9.0"
    assert "0 values" in harmless(nothing._repr_html_()).text


def test_text_is_at_most_a_hundred_columns_wide() -> None:
    things: list[Any] = [NEWEST, ambtelijk.diff(LETTER, NEWEST), LETTER.compare("rijk", "gemeenten", "provincies")]
    things += [NEWEST.compare(*NEWEST.sectors.ids), *(getattr(NEWEST, kind) for kind in KINDS)]
    things += [record for kind in KINDS for record in getattr(NEWEST, kind)[:3]]
    for thing in things:
        assert [line for line in str(thing).splitlines() if len(line) > 100 and " " in line.strip()] == []


def test_a_comparison_shows_the_words_of_each_text_with_their_source() -> None:
    found = LETTER.compare("rijk", "waterschappen", "politie")
    page = harmless(found._repr_html_())
    for words in ("betrouwbaarheid en zorgvuldigheid", "kernwaarden", "“Rijksoverheid”, paragraph 1", found.caution):
        assert words in page.text
    assert "Politie: no list in this source" in page.text
    (matrix,) = (table for table in tree(found._repr_html_()).iter("table") if table.find("caption") is not None)
    rows = [row for row in matrix.iter("tr") if row.find("td") is not None]
    assert len(rows) == len(found.rows)
    for row, shown in zip(found.rows, rows, strict=True):
        cells = shown.findall("td")
        assert [bool(cell) for cell in row.cells] == ["".join(cell.itertext()) != "" for cell in cells]
        assert all(cell.find("./div/sup") is not None for cell in cells if len(cell))
        assert (shown.get("class") == "all") is (row in found.shared)


def test_a_comparison_in_text_has_the_matrix_and_what_follows_from_it() -> None:
    shown = str(LETTER.compare("provincies", "waterschappen", "politie"))
    assert re.search(r"^betrouwbaarheid +● +●$", shown, re.MULTILINE)
    assert re.search(r"^all share +onafhankelijkheid; betrouwbaarheid; zorgvuldigheid$", shown, re.MULTILINE)
    assert re.search(r"^Politie +no list in this source$", shown, re.MULTILINE)
    assert "3 of 9" in shown


def test_a_comparison_of_what_has_no_list_shows_why() -> None:
    found = LETTER.compare("politie", "defensie")
    assert "no list in this source" in str(found)
    assert harmless(found._repr_html_()).text.count("no list in this source") == 2


def test_a_difference_shows_each_changed_field_before_and_after() -> None:
    before = toy.dataset(toy.records())
    after = toy.altered("moed", definition="Doorgaan.")
    difference = ambtelijk.diff(before, after)
    cells = ["".join(cell.itertext()) for cell in tree(difference_html.show_difference(difference)).iter("td")]
    assert cells[-3:] == ["definition", "Niet wijken wanneer het iets kost.", "Doorgaan."]
    assert repr(difference) == "<Difference 2001.2.0 -> 2001.2.0: 1 changes>"


def test_a_difference_names_what_it_speaks_of_where_the_versions_are_in_use() -> None:
    shown = ambtelijk.diff("2016.9.0", NEWEST.version)._repr_html_()
    harmless(shown)
    heads = [head for head in tree(shown).iter("th") if head.get("scope") == "row"]
    assert heads
    assert [head for head in heads if head.find("code") is not None] == []
    strangers = ambtelijk.diff(toy.dataset(()), toy.altered("moed", note="anders"))
    assert "moed" in harmless(strangers._repr_html_()).text


def test_a_record_is_at_home_in_the_version_that_holds_it() -> None:
    for dataset in (LETTER, NEWEST):
        assert all(home_of(record) is dataset for record in dataset.values)
    equal = LETTER.values["openheid"].model_copy()
    assert home_of(equal) is LETTER
    assert home_of(equal.model_copy(update={"note": "een andere"})) is None


def test_a_record_without_a_home_shows_ids() -> None:
    record = LETTER.editions["gedragscode-integriteit-rijk-2015"].model_copy(update={"note": "van ons"})
    root = tree(record._repr_html_())
    assert "gedragscode-integriteit-rijk" in {code.text for code in root.iter("code")}
    assert list(root.iter("a")) == []
    assert "van ons" in str(record)


def test_a_page_of_ones_own_can_be_linked() -> None:
    shown = html.show_record(LETTER, LETTER.sectors["rijk"], page=lambda record: f"{record.id}.html")
    assert {"gedragscode-integriteit-rijk.html", "onpartijdigheid.html"} <= set(Page(shown).attributes["href"])


def test_showing_is_the_same_every_time() -> None:
    for thing in (LETTER, LETTER.sectors["rijk"], LETTER.values, LETTER.compare("rijk", "gemeenten")):
        assert len({thing._repr_html_() for _ in range(3)}) == 1
        assert len({str(thing) for _ in range(3)}) == 1


class TestIPython:
    """In a real IPython."""

    @pytest.fixture
    def shell(self) -> Any:
        shell = pytest.importorskip("IPython.core.interactiveshell", reason="pip install '.[clients]'")
        made = shell.InteractiveShell()
        made.user_ns["letter"] = LETTER
        made.user_ns["sectors"] = LETTER.sectors
        return made

    def shown(self, shell: Any, thing: object) -> str:
        bundle, _ = shell.display_formatter.format(thing)
        return str(bundle["text/plain"])

    @pytest.mark.parametrize(
        "thing",
        [LETTER, LETTER.values, LETTER.values["openheid"], LETTER.compare("rijk", "politie")],
        ids=lambda thing: type(thing).__name__,
    )
    def test_a_thing_alone_shows_its_text(self, shell: Any, thing: object) -> None:
        assert self.shown(shell, thing) == str(thing)

    def test_in_a_list_it_stays_one_line(self, shell: Any) -> None:
        assert self.shown(shell, [LETTER.sectors]) == f"[{LETTER.sectors!r}]"
        assert self.shown(shell, {"openheid": LETTER.values["openheid"]}).startswith("{'openheid': Value(id='openheid'")

    @pytest.mark.parametrize(
        ("typed", "ids"), [('sectors["', LETTER.sectors.ids), ("letter['onpart", ("onpartijdigheid",))]
    )
    def test_ids_complete_on_tab(self, shell: Any, typed: str, ids: tuple[str, ...]) -> None:
        completer = pytest.importorskip("IPython.core.completer")
        with completer.provisionalcompleter():
            found = list(shell.Completer.completions(typed, len(typed)))
        assert set(ids) <= {completion.text.strip("'\"[]") for completion in found}
