"""A field of a record as HTML: its parts in words, its ids by name, its Dutch marked as Dutch.

What is not here: the card that the fields stand in (`html`).
"""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from ambtelijk.dataset import Dataset
from ambtelijk.display.markup import Child, Markup, dated, element, link, listed, quiet, together
from ambtelijk.display.names import Names, targets
from ambtelijk.display.parts_html import behind, citation_told, list_told, part_shown, plainly
from ambtelijk.partial_date import PartialDate
from ambtelijk.parts import (
    Citation,
    Employer,
    Expression,
    Identifier,
    Status,
)
from ambtelijk.records import Edition, Event, Record, Statement
from ambtelijk.terms import Kind

SEVERAL = 6
"""How many items of a field stand in the open; the others unfold."""

_DUTCH = {
    "aliases",
    "note",
    "title",
    "other_titles",
    "edition_statement",
    "term",
    "gist",
    "other_labels",
    "forms",
    "definition",
    "jurisdiction",
    "legal_basis",
}
"""The fields whose text is Dutch, as printed or in our own words."""

_TERMS = {"kind", "type", "status", "level", "domain", "audience", "seen", "date_role", "legal_standing"}
"""The fields that hold a term of a closed vocabulary."""

_ON_ONE_LINE = {
    "aliases", "other_labels", "forms", "hidden_labels", "sectors", "speaks_for", "audience", "related", "broader",
}  # fmt: skip
"""The fields of short items."""


def shown(names: Names, kind: Kind | None, name: str, value: Any) -> Markup:
    """A value that a field of a record of this kind holds, or held."""
    if value in (None, ()):
        return element("span", "nothing", class_="quiet")
    items = value if isinstance(value, tuple) else (value,)
    cells = [_item(names, kind, name, item) for item in items]
    return cells[0] if len(cells) == 1 else unfolding(cells, on_one_line=name in _ON_ONE_LINE)


def brief(names: Names, kind: Kind | None, name: str, value: Any) -> Markup:
    """A value in a few words, for a cell of a table; empty where there is none."""
    items = value if isinstance(value, tuple) else (value,)
    cells: list[Child] = []
    for item in items:
        match item:
            case Expression():
                cells.append(names.reference(item.value, targets(kind, f"{name}.value")))
            case Employer():
                cells.append(names.reference(item.organisation, targets(kind, f"{name}.organisation")))
            case Identifier():
                cells.append(link(item.address, item.value))
            case Status():
                cells.append(plainly(item.status))
            case None:
                pass
            case _:
                cells.append(_item(names, kind, name, item))
    return together(cells, ", ")


def citations(names: Names, record: Record) -> Markup:
    """The sources of a record by title, each with the places in it and what they carry."""
    places: dict[str, list[Citation]] = {}
    for citation in record.citations:
        places.setdefault(citation.source, []).append(citation)
    return unfolding([_source(names, id, found) for id, found in places.items()])


def unfolding(cells: Sequence[Markup], *, on_one_line: bool = False) -> Markup:
    """The first few in the open, the others to unfold; one alone is never folded."""
    arranged = partial(together, between=", ") if on_one_line else listed
    if len(cells) <= SEVERAL + 1:
        return arranged(cells)
    rest = element("details", element("summary", f"{len(cells) - SEVERAL} more"), arranged(cells[SEVERAL:]))
    return together([arranged(cells[:SEVERAL]), rest])


def mention(names: Names, record: Record, beside: Record) -> Markup:
    """A record by name, with what tells it from others of that name: its date, and the edition it stands in."""
    match record:
        case Edition():
            return names.reference(record.id, ("editions",))
        case Event(date=PartialDate() as date):
            return behind(names.name(record), dated(date))
        case Statement(edition=id) if id != beside.id and (edition := names.found(id, ("editions",))):
            return behind(names.name(record), names.reference(edition.id, ("editions",)))
        case _:
            return names.name(record)


def terms_of(names: Names, dataset: Dataset, edition: Edition) -> Iterator[tuple[str, Markup]]:
    """The lists of an edition by their role, each with its items as printed."""
    statements = dataset.statements.where(edition=edition)
    for terms in edition.lists:
        items = [item for item in statements if item.list == terms.key]
        numbered = [together([f"{item.number} " if item.number else None, names.name(item)]) for item in items]
        yield terms.role, together([list_told(terms), unfolding(numbered) if items else None])


def _source(names: Names, id: str, found: list[Citation]) -> Markup:
    source = names.found(id, ("sources",))
    title = element("cite", names.reference(id, ("sources",)))
    date: PartialDate | None = getattr(source, "date", None)
    return together(
        [
            title,
            " ",
            quiet(dated(date) if date else None),
            element("ul", *(element("li", citation_told(c)) for c in found)),
        ]
    )


def _item(names: Names, kind: Kind | None, name: str, item: Any) -> Markup:
    """A text, date or part that stands in a field."""
    if not isinstance(item, str):
        return part_shown(item, lambda id, field: names.reference(id, targets(kind, f"{name}.{field}")))
    if found := targets(kind, name):
        return names.reference(item, found)
    if name == "address":
        return link(item, item)
    if name in _DUTCH:
        return element("span", item, lang="nl")
    return together([plainly(item) if name in _TERMS else item])
