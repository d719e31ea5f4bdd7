"""The built pages in a real browser: found by search, readable on a telephone, by keyboard, in light and in dark."""

import json
import shutil
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from threading import Thread
from typing import Any

import pytest

import built_site

playwright = pytest.importorskip("playwright.sync_api", reason="playwright not installed: pip install '.[site]'")
pytest.importorskip("axe_playwright_python", reason="axe not installed: pip install '.[site]'")

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync")  # fmt: skip
PAGES = (
    "index",
    "getting-started",
    "gegevens",
    "waarden/betrouwbaarheid",
    "sectoren/rijk",
    "codes/beroepscode-politie",
    "beginselen/behoorlijkheid-respectvol",
    "woorden/q",
    "notebooks/rijkscode",
)
LARGE = (
    "reference",
    "waarden/index",
    "codes/index",
    "codes/gedragscode-integriteit-rijk",
    "bronnen/index",
    "organisaties/index",
    "notebooks/sectoren",
    "pictures",
    "provenance",
)
"""Pages like one of those above, only longer: axe takes half a minute for some."""


class Silent(SimpleHTTPRequestHandler):
    """Serves files and says nothing of it."""

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Where the pages are served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Silent, directory=str(built_site.where())))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """A browser, for as long as the tests of this file take."""
    if CHROMIUM is None:
        pytest.skip("no Chromium: apt-get install chromium")
    with playwright.sync_playwright() as started:
        found = started.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield found
        found.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """A page in a window of its own."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    yield context.new_page()
    context.close()


def faults(page: Any, rules: object) -> list[str]:
    """What axe finds wrong with a page: the rule, and where."""
    if not page.evaluate("typeof window.axe === 'object'"):
        page.evaluate((files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8"))
    found = page.evaluate(f"axe.run(document, {json.dumps({'runOnly': rules, 'resultTypes': ['violations']})})")
    return [
        f"{fault['id']}: {node['target']} {node['html'][:120]}"
        for fault in found["violations"]
        for node in fault["nodes"]
    ]


@pytest.mark.parametrize("name", [*PAGES, *LARGE])
def test_a_page_is_quiet_and_asks_for_nothing_from_elsewhere(page: Any, address: str, name: str) -> None:
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{address}/{name}.html", wait_until="networkidle")
    assert said == []
    assert [url for url in asked if not url.startswith(address)] == []


@pytest.mark.parametrize("name", PAGES)
def test_a_page_meets_wcag_aa_in_light_and_its_contrast_in_dark(page: Any, address: str, name: str) -> None:
    page.goto(f"{address}/{name}.html")
    assert faults(page, {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}) == []
    page.emulate_media(color_scheme="dark")
    assert faults(page, {"type": "rule", "values": ["color-contrast"]}) == []


@pytest.mark.parametrize("name", [*PAGES, *LARGE])
def test_a_page_fits_any_window_and_wide_tables_scroll_in_a_box_that_the_keyboard_reaches(
    page: Any, address: str, name: str
) -> None:
    page.goto(f"{address}/{name}.html")
    for width in (1600, 1280, 768, 360):
        page.set_viewport_size({"width": width, "height": 740})
        assert page.evaluate("document.scrollingElement.scrollWidth") <= width
        right = page.evaluate("document.querySelector('article').getBoundingClientRect().right")
        assert right <= width, "the text runs out of the window"
    unreachable = page.evaluate(
        """[...document.querySelectorAll('article *')]
            .filter(box => box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).overflowX !== 'visible'
                && getComputedStyle(box).position !== 'absolute' && box.tabIndex < 0)
            .map(box => box.outerHTML.slice(0, 100))"""
    )
    assert unreachable == []


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("betrouwbaarheid", "waarden/betrouwbaarheid.html"),
        ("betrouwbare", "waarden/betrouwbaarheid.html"),
        ("gemeenten", "sectoren/gemeenten.html"),
        ("ambtseed", "codes/eed-en-belofte-rijk.html"),
        ("Gedragscode Integriteit Rijk", "codes/gedragscode-integriteit-rijk.html"),
        ("performance", "performance.html"),
    ],
)
def test_search_finds_a_word(page: Any, address: str, word: str, found: str) -> None:
    page.goto(f"{address}/index.html")
    page.get_by_role("search").get_by_role("textbox").fill(word)
    page.keyboard.press("Enter")
    page.wait_for_selector("#search-results li a")
    page.wait_for_function("document.querySelector('.search-summary').innerText !== ''")
    shown = page.eval_on_selector_all("#search-results li a", "links => links.map(link => link.getAttribute('href'))")
    assert [link.partition("#")[0].partition("?")[0] for link in shown[:3]].count(found) >= 1, shown[:10]


def test_a_civil_servant_finds_betrouwbaarheid_and_sees_in_one_screen_who_names_it(page: Any, address: str) -> None:
    page.goto(f"{address}/gegevens.html")
    page.get_by_role("search").get_by_role("textbox").fill("betrouwbaarheid")
    page.keyboard.press("Enter")
    page.locator("#search-results li a").first.click()
    page.wait_for_url("**/waarden/betrouwbaarheid.html*")
    page.evaluate("scrollTo(0, 0)")
    for text in (
        "Gedragscode Integriteit Rijk",
        "Betrouwbaarheid en zorgvuldigheid",
        "sinds okt 2015",
        "Inhoudsopgave",
    ):
        box = page.locator("table.mentions").first.get_by_text(text, exact=True).first.bounding_box()
        assert box["y"] + box["height"] <= 800
    source = page.locator("table.mentions").first.get_by_role("row").nth(1).get_by_role("link").last
    assert source.get_attribute("href").startswith("https://zoek.officielebekendmakingen.nl/")


def test_the_keyboard_goes_past_the_menu_and_into_the_page(page: Any, address: str) -> None:
    page.goto(f"{address}/waarden/betrouwbaarheid.html")
    page.keyboard.press("Tab")
    while "skip-to-content" not in page.evaluate("document.activeElement.className"):
        assert page.evaluate("document.activeElement.tagName") != "A", "a link stands before the way past the menu"
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('article').contains(document.activeElement)")
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline != "none"


def test_the_pages_work_without_script(browser: Any, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/woorden/b.html")
    page.get_by_role("link", name="betrouwbaarheid", exact=True).first.click()
    assert page.get_by_role("heading", level=1).inner_text().startswith("betrouwbaarheid")
    assert page.get_by_role("table").first.is_visible()
    context.close()
