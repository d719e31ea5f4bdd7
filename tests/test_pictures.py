"""Comparisons and codes as pictures."""

import re
from base64 import b64decode
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ambtelijk
import toy
from ambtelijk import Dataset, Picture
from ambtelijk.display import svg
from ambtelijk.display.markup import _FORBIDDEN
from hostile import Page, harmless, poisoned, texts
from strategies import datasets

LETTER = ambtelijk.load("2016.9.0")
NEWEST = ambtelijk.load()
SVG = "{http://www.w3.org/2000/svg}"

ELEMENTS = {"svg", "title", "desc", "style", "rect", "text", "line", "circle", "path"}


def tree(picture: Picture) -> ET.Element:
    """The picture, read as the XML that it must be."""
    return ET.fromstring(picture.svg)  # noqa: S314  our own text


def words(picture: Picture) -> list[str]:
    """The lines of text that are drawn."""
    return [text.text or "" for text in tree(picture).iter(f"{SVG}text")]


def column(picture: Picture) -> dict[str, list[str]]:
    """For each row of a grid, by the words beside it, the places of its dots."""
    root = tree(picture)
    heights = {float(text.get("y", 0)): text.text or "" for text in root.iter(f"{SVG}text") if text.get("lang")}
    found: dict[str, list[str]] = {}
    for circle in root.iter(f"{SVG}circle"):
        y = float(circle.get("cy", 0))
        name = next((name for height, name in heights.items() if 0 < height - y < 8), "")
        found.setdefault(name, []).append(circle.get("cx", ""))
    return found


def sound(picture: Picture) -> None:
    """A picture is one well-formed document that loads nothing, says what it shows, and keeps its text on the paper."""
    root = tree(picture)
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= ELEMENTS
    title, description = root[0], root[1]
    assert (title.text, description.text) == tuple(
        _FORBIDDEN.sub("\ufffd", said) for said in (picture.title, picture.description)
    )
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
    assert not re.search(r"url\(|@import|href|script", re.sub(r"<(title|desc|text)[^>]*>[^<]*", "", picture.svg))
    width, height = float(root.get("width", 0)), float(root.get("height", 0))
    assert root.get("viewBox") == f"0 0 {root.get('width')} {root.get('height')}"
    for text in root.iter(f"{SVG}text"):
        assert 0 <= float(text.get("x", -1)) <= width
        assert 0 <= float(text.get("y", -1)) <= height


@pytest.mark.parametrize("dataset", [LETTER, NEWEST], ids=lambda dataset: dataset.version)
def test_every_code_has_a_timeline(dataset: Dataset) -> None:
    for code in dataset.codes:
        picture = dataset.timeline(code)
        sound(picture)
        assert picture.description.count("no list known") == words(picture).count("no list known")
        sound(dataset.timeline(code, language="nl"))


def test_every_sector_can_be_drawn_beside_every_other() -> None:
    ids = NEWEST.sectors.ids
    for count in (2, 5, len(ids)):
        sound(NEWEST.compare(*ids[:count]).svg())
        sound(NEWEST.compare(*ids[:count]).svg(language="nl"))
    sound(NEWEST.compare(*NEWEST.editions.ids[:40], reading="statements").svg(language="nl"))


def test_the_matrix_of_the_letter_has_a_dot_where_a_sector_names_a_value() -> None:
    found = LETTER.compare("rijk", "gemeenten", "provincies", "waterschappen", "politie")
    picture = found.svg()
    sound(picture)
    drawn = column(picture)
    for row in found.rows:
        assert len(drawn[row.values[0].labels.nl]) == sum(map(bool, row.cells))
    assert drawn["onpartijdigheid"] == drawn["betrouwbaarheid"][:2]
    assert "no list in this source" in words(picture)
    assert found.caution in words(picture)
    assert "Gemeenten: onafhankelijkheid, onpartijdigheid, betrouwbaarheid" in picture.description


def test_the_code_of_the_rijk_dropped_dienstbaarheid_in_2015() -> None:
    picture = NEWEST.timeline("gedragscode-integriteit-rijk")
    told = picture.description.split("; ")
    year_2015 = next(words for words in told if words.startswith("2015-10"))
    assert "adds onafhankelijkheid, eigen verantwoordelijkheid" in year_2015
    assert "drops dienstbaarheid, respect, professionaliteit, morele verantwoordelijkheid" in year_2015
    assert [words for words in told if words.startswith("2009-12") and "adds" not in words and "drops" not in words]
    assert len(column(picture)["betrouwbaarheid"]) == 6


def test_editions_stand_in_the_order_of_time_and_after_what_they_replace() -> None:
    picture = NEWEST.timeline("gedragscode-defensie")
    places = [picture.description.index(date) for date in ("2007-01-17", "2007, ", "2019-02-15")]
    assert places == sorted(places)


def test_a_list_without_values_is_drawn_by_its_own_words() -> None:
    picture = NEWEST.timeline("gedragscode-bewindspersonen")
    assert "nevenwerkzaamheden" in words(picture)
    assert " adds " not in picture.description


def test_a_code_without_editions_has_a_picture_that_says_so() -> None:
    code = next(code for code in LETTER.codes if not LETTER.editions.where(code=code))
    assert LETTER.timeline(code).title == f"{code.title}: 0 editions"


def test_a_comparison_without_lists_has_a_picture_that_says_why() -> None:
    picture = LETTER.compare("politie", "defensie").svg()
    sound(picture)
    assert words(picture).count("no list in this source") == 2


@settings(max_examples=25)
@given(texts())
def test_whatever_is_drawn_stays_text(text: str) -> None:
    dataset = toy.dataset(poisoned(record, text) for record in toy.records())
    for code in dataset.codes:
        sound(dataset.timeline(code))
        in_a_page(dataset.timeline(code))
    sound(dataset.compare("noord", "code-noord", "code-noord-1990", "zuid").svg())


def in_a_page(picture: Picture) -> None:
    """In a page, a picture is one image that is all there, with its description."""
    before, image, after = re.split(r"(<img [^>]*/>)", picture._repr_html_())
    harmless(f"{before}{after}")
    (shown,) = Page(image).attributes["src"]
    content = b64decode(shown.removeprefix("data:image/svg+xml;base64,")).decode()
    sound(replace(picture, svg=content))
    assert "prefers-color-scheme" not in content
    assert Page(image).attributes["alt"] == [_FORBIDDEN.sub("\ufffd", picture.description)]


@settings(max_examples=50)
@given(datasets())
def test_anything_can_be_drawn(dataset: Dataset) -> None:
    for code in dataset.codes:
        sound(dataset.timeline(code))
    ids = (*dataset.sectors.ids, *dataset.codes.ids, *dataset.editions.ids)
    sound(dataset.compare(*ids).svg())


@given(st.text(), st.floats(10, 800), st.sampled_from((11.5, 13, 18)))
def test_wrapping_leaves_nothing_out_and_stays_within_the_width(text: str, width: float, size: float) -> None:
    lines = svg.wrapped(text, width, size)

    def bare(text: str) -> str:
        return "".join(text.split()).replace("-", "")

    assert bare("".join(lines)) == bare(text)
    assert all(svg.measured(line, size) <= width or len(line.rstrip("-")) <= 1 for line in lines)


def test_the_same_question_gives_the_same_picture() -> None:
    assert NEWEST.timeline("civil-service-code") == NEWEST.timeline(NEWEST.codes["civil-service-code"])
    assert LETTER.compare("rijk", "gemeenten").svg() == LETTER.compare("rijk", "gemeenten").svg()


def test_a_picture_speaks_dutch_when_asked() -> None:
    picture = LETTER.compare("rijk", "gemeenten", "politie").svg(language="nl")
    assert picture.title == "Rijk, Gemeenten en Politie naast elkaar"
    assert {"vet: door alle genoemd", "geen lijst in deze bron"} <= set(words(picture))
    assert tree(picture).get("lang") == "nl"
    told = NEWEST.timeline("gedragscode-integriteit-rijk", language="nl").description
    assert "2015-10, Gedragscode Integriteit Rijk: noemt onafhankelijkheid" in told


def test_a_picture_speaks_no_other_language() -> None:
    german: Any = "de"
    with pytest.raises(ambtelijk.UnknownTermError, match="language"):
        LETTER.compare("rijk", "gemeenten").svg(language=german)
    with pytest.raises(ambtelijk.UnknownTermError, match="language"):
        LETTER.timeline("gedragscode-integriteit-rijk", language=german)


def test_two_pictures_on_a_page_have_ids_of_their_own() -> None:
    one, other = (tree(NEWEST.timeline(code)) for code in ("civil-service-code", "aps-values"))
    assert not {e.get("id") for e in one.iter() if e.get("id")} & {e.get("id") for e in other.iter() if e.get("id")}


def test_a_picture_is_text_to_write_and_one_line_to_read() -> None:
    picture = LETTER.compare("rijk", "gemeenten").svg()
    assert str(picture) == picture.svg == picture._repr_svg_()
    assert repr(picture) == "<Picture: Rijk and Gemeenten side by side>"


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        ("gedragscode-rijk", ambtelijk.UnknownIdError, "did you mean 'gedragscode-integriteit-rijk'"),
        ("rijk", ambtelijk.UnknownIdError, "it is the id of a record of sectors"),
        (3, ambtelijk.WrongTypeError, "the id or record of a code"),
        (slice(2), ambtelijk.WrongTypeError, "the id or record of a code"),
    ],
)
def test_what_is_no_code_has_no_timeline(given: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        LETTER.timeline(given)
