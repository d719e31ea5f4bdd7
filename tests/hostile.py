"""Texts that would break out of a page, records full of them, and what a browser finds in a piece of HTML."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree as ET

from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

ELEMENTS = frozenset(
    [
        "a",
        "caption",
        "cite",
        "code",
        "del",
        "details",
        "div",
        "ins",
        "li",
        "p",
        "q",
        "span",
        "strong",
        "style",
        "summary",
        "sup",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "time",
        "tr",
        "ul",
    ]
)
ATTRIBUTES = {"aria-label", "class", "datetime", "href", "lang", "open", "role", "scope", "tabindex"}

HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style></table><b>bold</b>",
    "javascript:alert(1)",
    'https://example.org/" onclick="alert(1)',
    "data:text/html,<script>1</script>",
    "&lt;already&gt; & ' \" `",
    "]]><!--",
    "\u202egnirts\x00\x1b[31m\x85",
    "{{7*7}} ${7*7} %s \\",
)


def texts() -> st.SearchStrategy[str]:
    """Texts that try to break out, and any other."""
    return st.sampled_from(HOSTILE) | st.text(min_size=1) | st.lists(st.sampled_from(HOSTILE), min_size=1).map("".join)


class Page(HTMLParser):
    """What a browser would find in a piece of HTML."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: set[str] = set()
        self.attributes: dict[str, list[str]] = {}
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        for name, value in attrs:
            self.attributes.setdefault(name, []).append(value or "")

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(decl)


def harmless(shown: str) -> Page:
    """A page that holds nothing but our own elements, is well-formed, and loads nothing."""
    page = Page(shown)
    assert page.elements <= ELEMENTS
    assert set(page.attributes) <= ATTRIBUTES
    assert all(re.fullmatch(r"https?://[^\s\"<>]+", link) for link in page.attributes.get("href", []))
    style = shown.partition("</style>")[0]
    assert not re.search(r"url\(|@import|expression", style)
    tree(shown)
    return page


def tree(shown: str) -> ET.Element:
    """The elements, which are well-formed as XML too."""
    return ET.fromstring(f"<all>{shown}</all>")  # noqa: S314  our own text


def poisoned(model: Any, text: str) -> Any:
    """The model with this text in every field that takes any text, and in those of its parts."""
    return model.model_copy(update={name: _poison(getattr(model, name), text) for name in free(model)})


def _poison(value: Any, text: str) -> Any:
    match value:
        case BaseModel():
            return poisoned(value, text)
        case (BaseModel(), *_):
            return tuple(poisoned(part, text) for part in value)
        case tuple():
            return (text,)
        case _:
            return text


def free(model: Any) -> Iterator[str]:
    """The fields in which any text may stand, and those that hold parts."""
    for name in type(model).model_fields:
        value = getattr(model, name)
        if isinstance(value, BaseModel) or (isinstance(value, tuple) and value and isinstance(value[0], BaseModel)):
            yield name
            continue
        try:
            model.model_copy(update={name: _poison(value, "any text!")})
        except ValidationError:
            continue
        yield name
