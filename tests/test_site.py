"""The built pages hold what the data hold, and every link leads somewhere."""

from pathlib import Path
from typing import get_args
from urllib.parse import unquote, urlsplit

import pytest

import ambtelijk
import built_site
from ambtelijk import Dataset, terms

pytest.importorskip("sphinx", reason="sphinx not installed: pip install '.[docs]'")

from browse import lists
from browse.dutch import FIELDS, TERMS
from browse.reading import Reading

FOLDERS = {"waarden": "values", "sectoren": "sectors", "codes": "codes", "beginselen": "principles"}


@pytest.fixture(scope="module")
def site() -> Path:
    return built_site.where()


@pytest.fixture(scope="module")
def newest() -> Dataset:
    return ambtelijk.load()


def test_every_term_that_the_pages_show_has_dutch() -> None:
    for vocabulary, words in TERMS.items():
        assert set(words) == set(get_args(getattr(terms, vocabulary))), vocabulary
        assert len(set(words.values())) == len(words), f"{vocabulary}: two terms read alike"


def test_every_field_of_a_record_with_a_page_has_dutch() -> None:
    with_a_page = (ambtelijk.Value, ambtelijk.Sector, ambtelijk.Code, ambtelijk.Edition, ambtelijk.Principle)
    fields = {field for model in with_a_page for field in model.model_fields} - {"citations"}
    assert set(FIELDS) == fields
    assert len(set(FIELDS.values())) == len(fields)


def leads_nowhere(path: Path, link: str) -> bool:
    """Whether a link within the site, on this page, leads to no page or to no place on it."""
    address = urlsplit(link)
    if address.scheme or address.netloc:
        return False
    target = (path.parent / unquote(address.path)).resolve() if address.path else path
    return not target.is_file() or (
        bool(address.fragment) and unquote(address.fragment) not in built_site.read(target).ids
    )


def test_every_link_leads_to_a_page_and_a_place_on_it(site: Path) -> None:
    pages = sorted(site.rglob("*.html"))
    assert [
        (path.name, link) for path in pages for link in built_site.read(path).links if leads_nowhere(path, link)
    ] == []


def test_a_page_takes_in_nothing_from_elsewhere(site: Path) -> None:
    pages = [built_site.read(path) for path in site.rglob("*.html")]
    assert {found for page in pages for found in page.taken_in if urlsplit(found).netloc} == set()


@pytest.mark.parametrize(("folder", "kind"), FOLDERS.items())
def test_each_has_a_page_of_its_own_under_its_id(site: Path, newest: Dataset, folder: str, kind: str) -> None:
    pages = {path.stem for path in (site / folder).glob("*.html")}
    assert pages == {*getattr(newest, kind).ids, "index"}


def test_each_edition_and_statement_has_a_place_on_the_page_of_its_code(site: Path, newest: Dataset) -> None:
    for edition in newest.editions:
        statements = newest.statements.where(edition=edition)
        page = built_site.read(site / "codes" / f"{edition.code}.html")
        assert {edition.id, *statements.ids} <= page.ids
        for statement in statements:
            assert " ".join(statement.term.split()) in page.main


def test_each_source_and_organisation_has_a_place_in_its_list(site: Path, newest: Dataset) -> None:
    assert set(newest.sources.ids) <= built_site.read(site / "bronnen" / "index.html").ids
    assert set(newest.organisations.ids) <= built_site.read(site / "organisaties" / "index.html").ids


def test_the_page_of_a_value_names_each_code_that_names_it_and_where_to_read_it(site: Path, newest: Dataset) -> None:
    reading = Reading(newest)
    for value in newest.values:
        page = built_site.read(site / "waarden" / f"{value.id}.html")
        for statement in newest.statements.where(value=value):
            code = newest.codes[newest.editions[statement.edition].code]
            assert " ".join(code.title.split()) in page.main
            assert f"../codes/{code.id}.html#{code.id}" in page.links
            assert statement.term.casefold() in page.main.casefold()
        for mention in reading.mentions(value):
            citation = reading.where_to_read(mention.statements[-1], "term")
            source = newest.sources[citation.source]
            assert (source.address or f"../bronnen/index.html#{source.id}") in page.links


def test_nobody_who_names_a_value_is_left_out(newest: Dataset) -> None:
    reading = Reading(newest)
    for value in newest.values:
        shown = [statement.id for mention in reading.mentions(value) for statement in mention.statements]
        assert sorted(shown) == sorted(newest.statements.where(value=value).ids)


def test_words_that_were_dropped_and_came_back_are_told_apart(newest: Dataset) -> None:
    mentions = Reading(newest).mentions(newest.values["betrouwbaarheid"])
    rijk = [mention for mention in mentions if mention.code.id == "gedragscode-integriteit-rijk"]
    told = [(mention.terms.role, [edition.id[-4:] for edition in mention.editions]) for mention in rijk]
    assert [years for role, years in told if role == "values"] == [["2015", "2016", "2017", "2019"], ["1994", "2006"]]
    assert [years for role, years in told if role == "rules"] == [["2019"], ["2015", "2016", "2017"]]


def test_every_word_of_a_value_leads_to_its_page(site: Path, newest: Dataset) -> None:
    for value in newest.values:
        for word in (value.labels.nl, *value.other_labels, *value.forms, *value.hidden_labels):
            page = built_site.read(site / "woorden" / f"{lists.initial(word)}.html")
            assert f"../waarden/{value.id}.html#{value.id}" in page.links
            assert " ".join(word.split()) in page.main


def test_a_page_says_which_language_it_is_in(site: Path) -> None:
    for name, language in (("waarden/betrouwbaarheid", "nl"), ("gegevens", "nl"), ("index", "en"), ("reference", "en")):
        assert f'<html class="no-js" lang="{language}"' in built_site.read(site / f"{name}.html").text


def test_what_stands_around_a_dutch_page_is_dutch(site: Path) -> None:
    text = built_site.read(site / "waarden" / "betrouwbaarheid.html").text
    assert "Naar de inhoud" in text
    assert not [said for said in ("Skip to content", "Back to top", "On this page", ">Search<") if said in text]
