"""Which pages there are, what each is called, and who makes it."""

from collections import Counter
from collections.abc import Callable
from functools import cache, partial
from typing import NamedTuple

from docutils import nodes

import ambtelijk
from browse import lists
from browse.code_page import code_page
from browse.phrases import who
from browse.principle_page import principle_page
from browse.reading import Reading
from browse.sector_page import sector_page
from browse.value_page import value_page

LISTS = {
    "waarden": ("Waarden", lists.values_list),
    "sectoren": ("Sectoren", lists.sectors_list),
    "codes": ("Codes", lists.codes_list),
    "beginselen": ("Beginselen", lists.principles_list),
    "bronnen": ("Bronnen", lists.sources_list),
    "organisaties": ("Organisaties", lists.organisations_list),
    "woorden": ("Alle woorden", lists.words_index),
}
"""The folders of the pages, each with the title of its list and who makes that."""


class Page(NamedTuple):
    """A page."""

    title: str
    make: Callable[[nodes.document], list[nodes.Node]]
    """Gives what it says, under its title."""
    id: str = ""
    """The record that it is about; empty for a list."""
    names: tuple[str, ...] = ()
    """The words by which search finds it first."""


@cache
def reading() -> Reading:
    """The data that the pages show: read once for a build."""
    return Reading(ambtelijk.load())


@cache
def pages() -> dict[str, Page]:
    """Every page, by its name."""
    found = reading()
    return {
        **{f"{folder}/index": Page(title, partial(make, found)) for folder, (title, make) in LISTS.items()},
        **{
            f"woorden/{letter}": Page(lists.under(letter), partial(lists.words_page, found, letter=letter))
            for letter in lists.words(found)
        },
        **_framework_pages(found),
    }


def _framework_pages(found: Reading) -> dict[str, Page]:
    """A page for each value, sector, code and principle."""
    data = found.data
    made: dict[str, Page] = {}
    for value in data.values:
        make = partial(value_page, found, value=value)
        made[f"waarden/{value.id}"] = Page(value.labels.nl, make, value.id, lists.words_of(value))
    for sector in data.sectors:
        names = (sector.labels.nl, *sector.aliases)
        make = partial(sector_page, found, sector=sector)
        made[f"sectoren/{sector.id}"] = Page(sector.labels.nl, make, sector.id, names)
    titles = Counter(code.title for code in data.codes)
    for code in data.codes:
        title = code.title if titles[code.title] == 1 else f"{code.title} · {who(found, code) or code.id}"
        names = (code.title, *code.other_titles, *code.aliases)
        made[f"codes/{code.id}"] = Page(title, partial(code_page, found, code=code), code.id, names)
    for principle in data.principles:
        names = (principle.labels.nl, *principle.aliases)
        made[f"beginselen/{principle.id}"] = Page(
            principle.labels.nl, partial(principle_page, found, principle=principle), principle.id, names
        )
    return made
