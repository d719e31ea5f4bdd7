"""The page of a principle: what it asks, where it is stated, and the values in it."""

from docutils import nodes

from ambtelijk import Principle
from browse.citing import grounds, read_at
from browse.doctree import facts, joined, line, muted, paragraph, row, section, styled, table, to
from browse.dutch import TERMS, count, since
from browse.phrases import code_link, state, value_link, values_in
from browse.reading import Reading


def principle_page(reading: Reading, _: nodes.document, principle: Principle) -> list[nodes.Node]:
    """A principle."""
    data, labels = reading.data, principle.labels
    parts = [found for found in data.principles if found.parent == principle.id]
    about = facts(
        ("Beginsel van", code_link(reading, principle.code)),
        ("Nummer", str(principle.number or "")),
        (
            "Onderdeel van",
            to(principle.parent, data.principles[principle.parent].labels.nl) if principle.parent else "",
        ),
        ("Onderdelen", joined((to(found.id, found.labels.nl) for found in parts), "; ")),
        ("Waarden die wij erin lezen", joined(value_link(reading, v.id) for v in reading.values_of(principle))),
        ("Engels", styled("language-en", labels.en) if labels.en else ""),
        ("Ook te vinden als", joined(principle.aliases)),
        ("Toelichting", principle.note or ""),
        ("Id", styled("id", principle.id)),
    )
    return [
        *([paragraph(principle.gist, muted(" in onze woorden"), style="lead")] if principle.gist else []),
        about,
        *([_stated(reading, principle)] if reading.stating[principle.id] else []),
        section("waar-dit-op-berust", "Waar dit op berust", grounds(reading, [principle])),
    ]


def _stated(reading: Reading, principle: Principle) -> nodes.section:
    """The statements that state a principle."""
    rows = []
    for statement in reading.stating[principle.id]:
        edition = reading.data.editions[statement.edition]
        terms = reading.terms(statement)
        rows.append(
            row(
                line(to(edition.id, edition.title or reading.data.codes[edition.code].title)),
                line(to(statement.id, statement.term), muted(" ", TERMS["ListRole"][terms.role])),
                line(since(edition), state(reading, edition, terms)),
                values_in(reading, statement),
                read_at(reading, reading.where_to_read(statement, "term")),
            )
        )
    heads = ["Uitgave", "Zoals gedrukt", "Van kracht", "Waarden", "Te lezen in"]
    return section(
        "waar-het-staat", "Waar het staat", table(heads, rows, caption=count(len(rows), "plaats", "plaatsen"))
    )
