"""The pieces that a page is made of: text, links, tables, sections.

Pages are built as document trees and not as marked-up text: no sign in a title or a term can be taken for mark-up,
and Sphinx checks each link. What is not here: what a page says.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Union

from docutils import nodes
from sphinx import addnodes

Part = Union[str, nodes.Node, Iterable["Part"]]  # noqa: UP007  it names itself
"""Something in a line: text, a node, or several of either."""


class Row(NamedTuple):
    """A row of a table."""

    cells: Sequence[Part]
    node: nodes.row
    """The row itself, to give it a place or a style."""


def line(*parts: Part) -> list[nodes.Node]:
    """The nodes of a line; empty parts fall out."""
    found: list[nodes.Node] = []
    for part in parts:
        if isinstance(part, str):
            found += [nodes.Text(part)] if part else []
        elif isinstance(part, nodes.Node):
            found.append(part)
        else:
            found += line(*part)
    return found


def joined(parts: Iterable[Part], between: str = ", ") -> list[nodes.Node]:
    """Parts with something between them; empty parts fall out."""
    found: list[nodes.Node] = []
    for part in parts:
        if inside := line(part):
            found += [*([nodes.Text(between)] if found else []), *inside]
    return found


def to(id: str, label: str) -> nodes.Node:
    """A link to the place of a record."""
    return _reference("ref", id, label)


def to_page(docname: str, label: str) -> nodes.Node:
    """A link to a page."""
    return _reference("doc", f"/{docname}", label)


def _reference(kind: str, target: str, label: str) -> nodes.Node:
    shown = nodes.inline("", label)
    return addnodes.pending_xref(
        "", shown, refdomain="std", reftype=kind, reftarget=target, refexplicit=True, refwarn=True
    )


def out(address: str, label: str) -> nodes.Node:
    """A link to an address outside."""
    return nodes.reference("", label, refuri=address, internal=False)


def styled(style: str, *parts: Part) -> nodes.Node:
    """A stretch of a line in a style of our style sheet; ``language-en`` marks English for who hears the page."""
    return nodes.inline("", "", *line(*parts), classes=[style])


def muted(*parts: Part) -> list[nodes.Node]:
    """What is said beside something, or nothing."""
    inside = line(*parts)
    said = any(part.astext().strip() for part in inside)
    return [nodes.inline("", "", *inside, classes=["aside"])] if said else []


def paragraph(*parts: Part, style: str = "") -> nodes.paragraph:
    """A paragraph."""
    return nodes.paragraph("", "", *line(*parts), classes=[style] if style else [])


def bullets(items: Iterable[Part], style: str = "") -> nodes.bullet_list:
    """A list with bullets."""
    found = [nodes.list_item("", paragraph(item)) for item in items]
    return nodes.bullet_list("", *found, classes=[style] if style else [], bullet="-")


def tree(items: Iterable[tuple[Part, Iterable[Part]]], style: str) -> nodes.bullet_list:
    """A list of which each item has a list of its own."""
    found = [nodes.list_item("", paragraph(item), bullets(under)) for item, under in items]
    return nodes.bullet_list("", *found, classes=[style], bullet="-")


def facts(*rows: tuple[str, Part]) -> nodes.field_list:
    """Names, each with what it is; what is empty is left out."""
    found = nodes.field_list(classes=["facts"])
    for name, value in rows:
        if inside := line(value):
            body = nodes.field_body("", nodes.paragraph("", "", *inside))
            found += nodes.field("", nodes.field_name("", name), body)
    return found


def row(*cells: Part, style: str = "") -> Row:
    """A row of a table."""
    return Row(cells, nodes.row(classes=[style] if style else []))


def table(heads: Sequence[str], rows: Iterable[Row], *, caption: Part, style: str = "") -> nodes.table:
    """A table. The first row heads the columns, and the first column heads the rows."""
    group = nodes.tgroup(cols=len(heads))
    group += [nodes.colspec(colwidth=1, stub=number == 0) for number, _ in enumerate(heads)]
    group += nodes.thead("", nodes.row("", *(nodes.entry("", paragraph(head)) for head in heads)))
    body = nodes.tbody()
    for cells, node in rows:
        node += [nodes.entry("", paragraph(cell)) for cell in cells]
        body += node
    group += body
    title = nodes.title("", "", *line(caption))
    return nodes.table("", title, group, classes=[style] if style else [], align="default")


def placed(document: nodes.document, node: nodes.Element, id: str) -> None:
    """Give a node an id by which any page can link to it."""
    node["ids"], node["names"] = [id], [id]
    document.note_explicit_target(node, node)


def section(id: str, title: Part, *content: nodes.Node | None) -> nodes.section:
    """A section, whose id holds within its page. Its content may leave things out."""
    inside = [node for node in content if node is not None]
    return nodes.section("", nodes.title("", "", *line(title)), *inside, ids=[id])
