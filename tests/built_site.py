"""The pages as they were built: found, and read as a browser or a crawler would."""

import os
import re
from functools import cache
from html import unescape
from pathlib import Path
from typing import NamedTuple

import pytest

DOCS = Path(__file__).resolve().parents[1] / "docs"


class Page(NamedTuple):
    """What a page holds that others can point to, and where it points."""

    text: str
    ids: frozenset[str]
    links: tuple[str, ...]
    taken_in: tuple[str, ...]
    """Addresses of what a browser fetches with the page: scripts, styles, pictures."""

    @property
    def main(self) -> str:
        """The words of the page itself, without what stands around it."""
        article = self.text.partition("<article")[2].partition("</article>")[0]
        return " ".join(unescape(re.sub(r"<[^>]+>", " ", article)).split())


def where() -> Path:
    """The folder of the built pages; skips the test where there is none, or one older than what it is built from."""
    given = os.environ.get("AMBTELIJK_SITE")
    folder = Path(given) if given else DOCS / "_build"
    if not (folder / "search.html").exists():
        pytest.skip("no built pages: sphinx-build -n -W docs docs/_build")
    sources = [
        *DOCS.glob("*.md"),
        *DOCS.glob("_*/**/*.py"),
        *DOCS.glob("_static/*"),
        *DOCS.glob("_drawings/*"),
        *DOCS.glob("notebooks/*.ipynb"),
        *(DOCS.parent / "src" / "ambtelijk").rglob("*.py"),
        *(DOCS.parent / "src" / "ambtelijk" / "data").glob("*/datapackage.json"),
        DOCS / "conf.py",
    ]
    if not given and max(path.stat().st_mtime for path in sources) > (folder / "search.html").stat().st_mtime:
        pytest.skip("the built pages are older than their sources: sphinx-build -n -W docs docs/_build")
    return folder


@cache
def read(path: Path) -> Page:
    """A page."""
    text = path.read_text(encoding="utf-8")
    return Page(
        text,
        frozenset(re.findall(r'\sid="([^"]+)"', text)),
        tuple(unescape(found) for found in re.findall(r'<a\s[^>]*?href="([^"]*)"', text)),
        tuple(re.findall(r'<(?:script|img|iframe|source)\s[^>]*?src="([^"]*)"', text))
        + tuple(
            re.findall(r'<link\s[^>]*?rel="(?:stylesheet|preload|prefetch|shortcut icon)"[^>]*?href="([^"]*)"', text)
        ),
    )
