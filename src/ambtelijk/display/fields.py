"""A field of a record as HTML: its parts in words, its ids by name, its Dutch marked as Dutch.

What is not here: the card that the fields stand in (`html`).
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial, singledispatch
from typing import Any

from ambtelijk.dataset import Dataset
from ambtelijk.display.markup import Child, Markup, element, link, together
from ambtelijk.display.names import Names, targets
from ambtelijk.display.words import place_of
from ambtelijk.partial_date import PartialDate
from ambtelijk.parts import (
    Adoption,
    Agent,
    Citation,
    CodeRelation,
    Employer,
    Expression,
    Extent,
    FormerName,
    Identifier,
    Labels,
    Mapping,
    Membership,
    Period,
    Position,
    Status,
    TermList,
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

_ON_ONE_LINE = {"aliases", "other_labels", "forms", "sectors", "speaks_for", "audience", "related", "broader"}
"""The fields of short items."""

Named = Callable[[str, str], Markup]
"""What the id in a field of a part is called: takes the id and the field."""


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
                cells.append(_plainly(item.status))
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


def listed(cells: Sequence[Markup]) -> Markup:
    """Cells as a list, one on a line."""
    return element("ul", *(element("li", cell) for cell in cells))


def mention(names: Names, record: Record, beside: Record) -> Markup:
    """A record by name, with what tells it from others of that name: its date, and the edition it stands in."""
    match record:
        case Edition():
            return names.reference(record.id, ("editions",))
        case Event(date=PartialDate() as date):
            return _behind(names.name(record), _date(date))
        case Statement(edition=id) if id != beside.id and (edition := names.found(id, ("editions",))):
            return _behind(names.name(record), names.reference(edition.id, ("editions",)))
        case _:
            return names.name(record)


def terms_of(names: Names, dataset: Dataset, edition: Edition) -> Iterator[tuple[str, Markup]]:
    """The lists of an edition by their role, each with its items as printed."""
    statements = dataset.statements.where(edition=edition)
    for terms in edition.lists:
        items = [item for item in statements if item.list == terms.key]
        numbered = [together([f"{item.number} " if item.number else None, names.name(item)]) for item in items]
        yield terms.role, together([_list(terms), unfolding(numbered) if items else None])


def quiet(child: Child) -> Markup | None:
    """What matters less, if it is there."""
    return element("span", child, class_="quiet") if child else None


def _source(names: Names, id: str, found: list[Citation]) -> Markup:
    source = names.found(id, ("sources",))
    title = element("cite", names.reference(id, ("sources",)))
    date: PartialDate | None = getattr(source, "date", None)
    return together(
        [title, " ", quiet(_date(date) if date else None), element("ul", *(element("li", _citation(c)) for c in found))]
    )


def _list(terms: TermList) -> Markup:
    """What is said of a list: the word for its items, how many there are, whether that is all."""
    return _behind(
        element("q", terms.word, lang="nl") if terms.word else element("code", terms.key, class_="quiet"),
        f"{terms.count} items" if terms.count else None,
        {True: "the whole list", False: "not the whole list", None: None}[terms.complete],
        "used before" if terms.status == "former" else None,
        _extent(terms.extent) if terms.extent else None,
    )


def _citation(citation: Citation) -> Markup:
    carried = ", ".join(name.replace("_", " ") for name in citation.supports)
    return together(
        [
            _dutch(place_of(citation)) or None,
            quiet(": ".join(filter(None, (citation.basis, carried)))),
            together(["the source says ", element("q", citation.says, lang="nl")]) if citation.says else None,
            quiet(_dutch(citation.note)),
        ],
        " · ",
    )


def _item(names: Names, kind: Kind | None, name: str, item: Any) -> Markup:
    """A text, date or part that stands in a field."""
    if not isinstance(item, str):
        return _part(item, lambda id, field: names.reference(id, targets(kind, f"{name}.{field}")))
    if found := targets(kind, name):
        return names.reference(item, found)
    if name == "address":
        return link(item, item)
    if name in _DUTCH:
        return element("span", item, lang="nl")
    return together([_plainly(item) if name in _TERMS else item])


@singledispatch
def _part(part: object, _: Named) -> Markup:
    """A part of a record: what it is about, and the rest behind it."""
    return together([str(part)])


@_part.register
def _(part: bool, _: Named) -> Markup:  # noqa: FBT001
    return together(["yes" if part else "no"])


@_part.register
def _(part: PartialDate, _: Named) -> Markup:
    return _date(part)


@_part.register
def _(part: Labels, _: Named) -> Markup:
    return _behind(_dutch(part.nl), f"English: {part.en}" if part.en else None, part.en_origin)


@_part.register
def _(part: Period, _: Named) -> Markup:
    return _dates(part.start, part.end) or together(["…"])


@_part.register
def _(part: Extent, _: Named) -> Markup:
    return _extent(part)


@_part.register
def _(part: Identifier, _: Named) -> Markup:
    return _behind(link(part.address, part.value), part.scheme)


@_part.register
def _(part: Membership, _: Named) -> Markup:
    return _behind(_dutch(part.list), f"number {part.number}" if part.number else None, _dates(part.since, part.until))


@_part.register
def _(part: Employer, named: Named) -> Markup:
    return _behind(named(part.organisation, "organisation"), _dates(part.since, part.until))


@_part.register
def _(part: FormerName, _: Named) -> Markup:
    return _behind(_dutch(part.name), _dates(part.since, part.until))


@_part.register
def _(part: Agent, named: Named) -> Markup:
    organisation = named(part.organisation, "organisation") if part.organisation else None
    return _behind(together([part.person, organisation], ", "), part.role)


@_part.register
def _(part: Status, _: Named) -> Markup:
    period = part.period
    return _behind(_plainly(part.status), _dates(period.start, period.end) if period else None)


@_part.register
def _(part: CodeRelation, named: Named) -> Markup:
    return together([_plainly(part.relation), named(part.code, "code")], " ")


@_part.register
def _(part: Adoption, named: Named) -> Markup:
    extent = _extent(part.extent) if part.extent else None
    dates = _dates(part.since, part.until)
    return _behind(named(part.adopter, "adopter"), _plainly(part.manner), extent, dates)


@_part.register
def _(part: TermList, _: Named) -> Markup:
    return _behind(part.role, _list(part))


@_part.register
def _(part: Expression, named: Named) -> Markup:
    return _behind(named(part.value, "value"), f"{part.match} match", part.basis)


@_part.register
def _(part: Mapping, _: Named) -> Markup:
    return _behind(link(part.identifier, part.label or part.identifier), part.scheme, f"{part.match} match")


@_part.register
def _(part: Position, named: Named) -> Markup:
    words = element("q", part.words, lang="nl") if part.words else None
    date = _date(part.date) if part.date else None
    head = _behind(named(part.party, "party"), _plainly(part.stance), words, part.form, date)
    grounds = [element("span", ground, lang="nl") for ground in part.grounds]
    return together([head, listed(grounds) if grounds else None])


@_part.register
def _(part: Citation, named: Named) -> Markup:
    return together([element("cite", named(part.source, "source")), _citation(part)], " · ")


def _extent(extent: Extent) -> Markup:
    return _behind(element("q", extent.words, lang="nl"), extent.quantifier)


def _plainly(term: str) -> str:
    return term.replace("-", " ")


def _dutch(text: str | None) -> Markup | None:
    return element("span", text, lang="nl") if text else None


def _date(date: PartialDate) -> Markup:
    return element("time", date.text, datetime=date.text)


def _dates(start: PartialDate | None, end: PartialDate | None) -> Markup | None:
    if start and end:
        return together([_date(start), _date(end)], " to ")
    if start:
        return together(["from ", _date(start)])
    return together(["until ", _date(end)]) if end else None


def _behind(head: Child, *details: Child) -> Markup:
    """What comes first, and quietly behind it what is left."""
    rest = together([detail for detail in details if detail], ", ")
    return together([head, quiet(rest)], " ")
