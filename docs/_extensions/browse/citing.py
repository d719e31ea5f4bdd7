"""Sources and citations as the pages show them."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from docutils import nodes

from ambtelijk import Citation, Record, Source, Statement
from browse.doctree import bullets, joined, line, muted, out, styled, to, tree
from browse.dutch import FIELDS, TERMS, date, place
from browse.reading import Reading

BASIS = TERMS["Basis"]
LONG = 45
"""A title with more signs than this gives way to a shorter name, where a source has one and room is scarce."""

BASIS_MEANS = {
    "stated": "de bron zegt het zelf",
    "inferred": "het volgt uit de bron, en erbij staat hoe",
    "editorial": "onze eigen woorden of lezing",
}


def name(source: Source) -> str:
    """What a source is called: its title, or else what it is and by what one knows it."""
    if source.title:
        return source.title
    kind = TERMS["SourceType"][source.type]
    if source.identifiers:
        return f"{kind} {source.identifiers[0].value}"
    if source.address:
        return f"{kind} van {urlsplit(source.address).netloc.removeprefix('www.')}"
    if source.aliases:
        return source.aliases[0]
    return f"{kind} van {date(source.date)}" if source.date else f"{kind} {source.id}"


def address(source: Source) -> str | None:
    """Where a source can be read on the web: its own address, or that of an official identifier."""
    return source.address or next((found.address for found in source.identifiers if found.address), None)


def link(source: Source, label: str = "") -> nodes.Node:
    """A link to a source itself, or to what we know of it where it has no address."""
    shown = label or name(source)
    found = address(source)
    return out(found, shown) if found else to(source.id, shown)


def read_at(reading: Reading, citation: Citation) -> list[nodes.Node]:
    """Where something can be read: the source, and the place in it."""
    source = reading.data.sources[citation.source]
    unseen = "niet zelf gezien" if source.seen == "cited-only" else ""
    label = name(source)
    if len(label) > LONG and source.aliases:
        label = source.aliases[0]
    return line(link(source, label), muted(" ", joined([place(citation), unseen])))


def basis(term: str) -> nodes.Node:
    """How a source carries a field."""
    return styled(f"basis-{term}", BASIS[term])


def grounds(reading: Reading, records: Iterable[Record]) -> nodes.Element:
    """On what records rest: their sources, each with the places in it, how it says so, and the fields it carries."""
    found: dict[str, dict[tuple[str, str, str, str], set[str]]] = {}
    for record in records:
        for citation in record.citations:
            what = (place(citation), citation.basis, citation.note or "", citation.says or "")
            found.setdefault(citation.source, {}).setdefault(what, set()).update(_fields(citation))
    sources = reading.data.sources
    return tree(
        (
            (
                line(link(sources[id]), muted(" ", to(id, "over deze bron"))),
                (
                    line(
                        joined([where, basis(term), styled("aside", ", ".join(sorted(carried)))], " · "),
                        muted(" ", note),
                        line(" De bron zegt: ", says) if says else "",
                    )
                    for (where, term, note, says), carried in places.items()
                ),
            )
            for id, places in found.items()
        ),
        "grounds",
    )


def _fields(citation: Citation) -> list[str]:
    """What a citation carries, in Dutch."""
    return [FIELDS[field] for field in citation.supports] or ["alles"]


def read_together(reading: Reading, statements: list[Statement]) -> list[nodes.Node]:
    """Where all of some statements can be read, if that is one place; else nothing."""
    citations = [reading.where_to_read(statement, "term") for statement in statements]
    places = {(citation.source, place(citation)) for citation in citations}
    return read_at(reading, citations[0]) if len(places) == 1 else []


def legend() -> nodes.Element:
    """What the marks of a citation mean."""
    return bullets([line(basis(term), ": ", means) for term, means in BASIS_MEANS.items()], "legend")
