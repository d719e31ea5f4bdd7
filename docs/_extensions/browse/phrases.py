"""What several pages say in the same way: a link to a record, the values in a statement, whether something holds."""

from collections.abc import Callable
from itertools import compress

from docutils import nodes

from ambtelijk import Code, Edition, Identifier, Statement, TermList, Value
from browse.citing import read_at, read_together
from browse.doctree import Part, Row, joined, line, muted, out, row, styled, table, to
from browse.dutch import TERMS, count
from browse.reading import Reading, first

MANY = 3
"""More names than this don't fit in a cell."""


def value_link(reading: Reading, id: str) -> nodes.Node:
    """A link to a value."""
    return to(id, reading.data.values[id].labels.nl)


def code_link(reading: Reading, id: str) -> list[nodes.Node]:
    """A link to a code, and whom it is for: many codes have the same title."""
    code = reading.data.codes[id]
    return line(to(id, code.title), muted(" ", who(reading, code)))


def party_link(reading: Reading, id: str) -> nodes.Node:
    """A link to a sector or an organisation, by its short name."""
    return to(id, reading.names[id])


def who(reading: Reading, code: Code) -> str:
    """Who a code is for, in a few words."""
    if code.jurisdiction:
        return code.jurisdiction
    if code.level == "government-wide":
        return "hele overheid"
    ids = code.organisations if code.level == "organisation" else code.sectors
    named = [reading.names[id] for id in ids or code.sectors or code.organisations or code.issuers]
    return f"{named[0]} en {len(named) - 1} andere" if len(named) > MANY else ", ".join(named)


def values_in(reading: Reading, statement: Statement) -> list[nodes.Node]:
    """The values that we read in a statement."""
    return joined(
        line("≈ " if found.match == "close" else "", value_link(reading, found.value)) for found in statement.expresses
    )


def list_table(
    reading: Reading, caption: Part, statements: list[Statement], shown: Callable[[Statement], tuple[Part, nodes.row]]
) -> nodes.table:
    """A list as a table of its statements; the place where all are read stands above it, if it is one."""
    together = read_together(reading, statements)
    expressing = any(statement.expresses for statement in statements)
    rows = []
    for statement in statements:
        words, node = shown(statement)
        values = [values_in(reading, statement)] if expressing else []
        read = [] if together else [read_at(reading, reading.where_to_read(statement, "term"))]
        rows.append(Row([statement.number or str(statement.position), words, *values, *read], node))
    wanted = (True, True, expressing, not together)
    heads = list(compress(("Nr.", "Zoals gedrukt", "Waarden die wij erin lezen", "Te lezen in"), wanted))
    return table(
        heads, rows, caption=line(caption, line(". Te lezen in ", together) if together else ""), style="terms"
    )


def state(reading: Reading, edition: Edition, terms: TermList | None = None) -> list[nodes.Node]:
    """Whether an edition is in force, where its dates alone don't say so; and whether its list is one of before."""
    answer = reading.in_force(edition)
    ended = bool(edition.in_force and edition.in_force.end)
    said = ""
    if edition.status == "announced":
        said = "aangekondigd"
    elif answer is None:
        said = "nu onbekend"
    elif answer and (ended or not edition.in_force):
        said = "geldt nu"
    elif not answer and not ended:
        said = "geldt niet meer"
    former = "lijst van vroeger" if terms and terms.status == "former" else ""
    return muted("; ", joined([said, former], "; ")) if said or former else []


def printed(edition: Edition, term: Part) -> nodes.Node:
    """A term as printed, in the language of its edition."""
    language = edition.language or "nl"
    return styled("term", term) if language == "nl" else styled(f"language-{language}", styled("term", term))


SCHEMES = {"oin": "OIN", "roo": "ROO", "wikidata": "Wikidata", "isbn": "ISBN", "tooi": "TOOI"}
"""The schemes whose identifiers don't say themselves what they are, or say it at length."""


def outside(identifier: Identifier) -> nodes.Node | str:
    """An identifier, as a link where it can be read on the web."""
    short = identifier.value.rpartition("/")[2] if identifier.scheme == "tooi" else identifier.value
    shown = f"{SCHEMES[identifier.scheme]} {short}" if identifier.scheme in SCHEMES else short
    return out(identifier.address, shown) if identifier.address else shown


def sectors_naming(reading: Reading, value: Value) -> tuple[list[nodes.Node], list[nodes.Node]]:
    """The sectors that certainly have a value among theirs now, and those that may have."""
    found = reading.data.sectors.where(value=value)
    certain, possible = (joined(to(s.id, s.labels.nl) for s in part) for part in (found.certain, found.possible))
    return certain, possible


def code_row(reading: Reading, code: Code) -> Row:
    """A code in a table of codes."""
    editions = reading.editions(code)
    years = [found.text[:4] for edition in editions if (found := first(edition))]
    return row(
        to(code.id, code.title),
        TERMS["CodeKind"][code.kind],
        who(reading, code),
        joined(TERMS["CodeStatus"][found.status] for found in code.statuses),
        joined(years) or (count(len(editions), "uitgave", "uitgaven") if editions else "geen"),
    )


CODE_HEADS = ("Code", "Soort", "Voor", "Stand", "Uitgaven van")
"""The heads of a table of codes."""
