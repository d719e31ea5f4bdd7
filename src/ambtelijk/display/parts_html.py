"""A part of a record as HTML: what it is about, and quietly behind it what is left.

What is not here: the fields that parts stand in (`fields`).
"""

from collections.abc import Callable
from functools import singledispatch

from ambtelijk.display.markup import Child, Markup, dated, element, link, listed, quiet, together
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

Named = Callable[[str, str], Markup]
"""What the id in a field of a part is called: takes the id and the field."""


@singledispatch
def part_shown(part: object, _: Named) -> Markup:
    """A part of a record: what it is about, and the rest behind it."""
    return together([str(part)])


@part_shown.register
def _(part: bool, _: Named) -> Markup:  # noqa: FBT001
    return together(["yes" if part else "no"])


@part_shown.register
def _(part: PartialDate, _: Named) -> Markup:
    return dated(part)


@part_shown.register
def _(part: Labels, _: Named) -> Markup:
    return behind(_dutch(part.nl), f"English: {part.en}" if part.en else None, part.en_origin)


@part_shown.register
def _(part: Period, _: Named) -> Markup:
    return _dates(part.start, part.end) or together(["…"])


@part_shown.register
def _(part: Extent, _: Named) -> Markup:
    return _extent(part)


@part_shown.register
def _(part: Identifier, _: Named) -> Markup:
    return behind(link(part.address, part.value), part.scheme)


@part_shown.register
def _(part: Membership, _: Named) -> Markup:
    return behind(_dutch(part.list), f"number {part.number}" if part.number else None, _dates(part.since, part.until))


@part_shown.register
def _(part: Employer, named: Named) -> Markup:
    return behind(named(part.organisation, "organisation"), _dates(part.since, part.until))


@part_shown.register
def _(part: FormerName, _: Named) -> Markup:
    return behind(_dutch(part.name), _dates(part.since, part.until))


@part_shown.register
def _(part: Agent, named: Named) -> Markup:
    organisation = named(part.organisation, "organisation") if part.organisation else None
    return behind(together([part.person, organisation], ", "), part.role)


@part_shown.register
def _(part: Status, _: Named) -> Markup:
    period = part.period
    return behind(plainly(part.status), _dates(period.start, period.end) if period else None)


@part_shown.register
def _(part: CodeRelation, named: Named) -> Markup:
    return together([plainly(part.relation), named(part.code, "code")], " ")


@part_shown.register
def _(part: Adoption, named: Named) -> Markup:
    extent = _extent(part.extent) if part.extent else None
    dates = _dates(part.since, part.until)
    return behind(named(part.adopter, "adopter"), plainly(part.manner), extent, dates)


@part_shown.register
def _(part: TermList, _: Named) -> Markup:
    return behind(part.role, list_told(part))


@part_shown.register
def _(part: Expression, named: Named) -> Markup:
    return behind(named(part.value, "value"), f"{part.match} match", part.basis)


@part_shown.register
def _(part: Mapping, _: Named) -> Markup:
    return behind(link(part.identifier, part.label or part.identifier), part.scheme, f"{part.match} match")


@part_shown.register
def _(part: Position, named: Named) -> Markup:
    words = element("q", part.words, lang="nl") if part.words else None
    date = dated(part.date) if part.date else None
    head = behind(named(part.party, "party"), plainly(part.stance), words, part.form, date)
    grounds = [element("span", ground, lang="nl") for ground in part.grounds]
    return together([head, listed(grounds) if grounds else None])


@part_shown.register
def _(part: Citation, named: Named) -> Markup:
    return together([element("cite", named(part.source, "source")), citation_told(part)], " · ")


def _extent(extent: Extent) -> Markup:
    return behind(element("q", extent.words, lang="nl"), extent.quantifier)


def plainly(term: str) -> str:
    """A term of a vocabulary as words."""
    return term.replace("-", " ")


def _dutch(text: str | None) -> Markup | None:
    return element("span", text, lang="nl") if text else None


def _dates(start: PartialDate | None, end: PartialDate | None) -> Markup | None:
    if start and end:
        return together([dated(start), dated(end)], " to ")
    if start:
        return together(["from ", dated(start)])
    return together(["until ", dated(end)]) if end else None


def behind(head: Child, *details: Child) -> Markup:
    """What comes first, and quietly behind it what is left."""
    rest = together([detail for detail in details if detail], ", ")
    return together([head, quiet(rest)], " ")


def list_told(terms: TermList) -> Markup:
    """What is said of a list: the word for its items, how many there are, whether that is all."""
    return behind(
        element("q", terms.word, lang="nl") if terms.word else element("code", terms.key, class_="quiet"),
        f"{terms.count} items" if terms.count else None,
        {True: "the whole list", False: "not the whole list", None: None}[terms.complete],
        "used before" if terms.status == "former" else None,
        _extent(terms.extent) if terms.extent else None,
    )


def citation_told(citation: Citation) -> Markup:
    """The place in a document, how it carries what, and what there is to say about that."""
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
