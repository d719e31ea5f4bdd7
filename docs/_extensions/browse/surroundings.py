"""What stands around a page: Dutch beside Dutch, the way to the lists, and boxes that the keyboard reaches."""

import re
from functools import cache, partial
from typing import Any

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder

from browse.dutch import CHROME
from browse.pages import LISTS

DUTCH = {"gegevens", "aan-de-slag"}
"""The pages written by hand in Dutch."""

TABLE = re.compile(r'<div class="table-wrapper([^>]*)>(\s*<table[^>]*>)(\s*<caption>(.*?)</caption>)?', re.DOTALL)

PARAMETERS = re.compile(r"<dl>\n((?:<dd>.*</dd>\n)+)</dl>")
"""The parameters of a function, each on a line of its own: for Sphinx a list of terms without terms."""


def around(app: Sphinx, docname: str, _template: str, context: dict[str, Any], _tree: object) -> None:
    """Called by Sphinx for each page, before the theme sees it."""
    folder, _, name = docname.partition("/")
    dutch = folder in LISTS or docname in DUTCH
    if dutch:
        context |= {"language": "nl", "_": _in_dutch, "gettext": _in_dutch}
    if folder in LISTS and name != "index":
        context["toctree"] = partial(_beside, app, folder)
    if "body" in context:
        context["body"] = _reachable(context["body"], "Tabel" if dutch else "Table")


def beside(_app: Sphinx, _docname: str, _template: str, context: dict[str, Any], _tree: object) -> None:
    """Called by Sphinx for each page, after the theme: the captions in the menu say how deep they are."""
    menu = context.get("furo_navigation_tree", "")
    context["furo_navigation_tree"] = menu.replace('role="heading"', 'role="heading" aria-level="2"')


def _in_dutch(text: str) -> str:
    return CHROME.get(text, text)


@cache
def _beside(app: Sphinx, folder: str, **options: Any) -> str:
    """The table of contents as it stands beside the list in a folder: made once for all pages there, or each takes a
    tenth of a second.
    """
    builder = app.builder
    assert isinstance(builder, StandaloneHTMLBuilder)
    shown: str = builder._get_local_toctree(f"{folder}/index", **options)
    return shown.replace('href="#"', 'href="index.html"')


def _reachable(body: str, table: str) -> str:
    """A page on which the keyboard reaches what scrolls in a box of its own, and heads of tables say what they head."""
    body = body.replace("<pre>", '<pre tabindex="0">')
    body = PARAMETERS.sub(
        lambda found: f"<ul>\n{found[1].replace('<dd>', '<li>').replace('</dd>', '</li>')}</ul>", body
    )
    body = TABLE.sub(partial(_box, table), body)
    body = re.sub(r'<th class="head( stub)?"', r'\g<0> scope="col"', body)
    return body.replace('<th class="stub"', '<th class="stub" scope="row"')


def _box(table: str, found: re.Match[str]) -> str:
    """The box around a table, by the name of the table."""
    attributes, start, caption, title = found.groups()
    name = re.sub(r'<a class="headerlink".*?</a>|<[^>]+>', "", title or table).strip()
    return f'<div class="table-wrapper{attributes} tabindex="0" role="group" aria-label="{name}">{start}{caption or ""}'
