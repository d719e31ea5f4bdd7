"""The page of a code: what it is and whom it is for, its editions with what they print, its principles and events."""

from docutils import nodes

from ambtelijk import Adoption, Code, Edition, Event, Statement, TermList
from browse.citing import grounds, link, read_at
from browse.doctree import facts, joined, line, muted, paragraph, placed, row, section, styled, table, to
from browse.dutch import TERMS, count, date, period, since
from browse.phrases import code_link, list_table, party_link, printed, state, value_link
from browse.reading import Reading
from pictures import drawn


def code_page(reading: Reading, document: nodes.document, code: Code) -> list[nodes.Node]:
    """A code, its newest edition first."""
    editions = reading.editions(code)
    ids = {code.id, *(edition.id for edition in editions)}
    events = [event for event in reading.data.events if ids & set(event.about)]
    return [
        _in_short(reading, code),
        *([_editions(reading, code, editions)] if len(editions) > 1 else []),
        *(_edition(reading, document, code, edition) for edition in reversed(editions)),
        *([_principles(reading, code)] if reading.data.principles.where(code=code) else []),
        *([_adoptions(reading, code.adoptions)] if code.adoptions else []),
        *([_events(reading, events)] if events else []),
        section("over-deze-code", "Over deze code", _about(reading, code)),
        section("waar-dit-op-berust", "Waar dit op berust", grounds(reading, [code, *editions])),
    ]


def _in_short(reading: Reading, code: Code) -> nodes.Element:
    """What a code is and whom it is for."""
    parties = _parties(reading, (*code.sectors, *code.organisations))
    return facts(
        ("Soort", joined([TERMS["CodeKind"][code.kind], "een klasse van codes" if code.collective else ""])),
        ("Voor", joined([TERMS["CodeLevel"][code.level], parties], ": ")),
        ("Geeft de waarden van", _parties(reading, code.speaks_for)),
        ("Gericht tot", joined(TERMS["Audience"][term] for term in code.audience)),
        ("Gaat over", TERMS["Domain"][code.domain]),
        ("Uitgegeven door", _parties(reading, code.issuers)),
        ("Stand", joined(joined([TERMS["CodeStatus"][s.status], period(s.period)]) for s in code.statuses)),
        ("Vervangen door", joined(code_link(reading, id) for id in code.superseded_by)),
    )


def _about(reading: Reading, code: Code) -> nodes.Element:
    """What else there is to say of a code, and how it relates to others."""
    standing = TERMS["LegalStanding"][code.legal_standing] if code.legal_standing else ""
    return facts(
        ("Land of unie", code.jurisdiction or ""),
        ("Rechtskracht", standing),
        ("Hoe ver", f"“{code.extent.words}”" if code.extent else ""),
        ("Verhouding", joined(_relations(reading, code), "; ")),
        ("Andere titels", joined(code.other_titles, "; ")),
        ("Ook te vinden als", joined(code.aliases)),
        ("Toelichting", code.note or ""),
        ("Id", styled("id", code.id)),
    )


def _editions(reading: Reading, code: Code, editions: tuple[Edition, ...]) -> nodes.section:
    """The editions of a code at a glance, the newest first."""
    rows = [
        row(
            to(edition.id, edition.title or code.title),
            line(since(edition), state(reading, edition)),
            joined((printed(edition, s.term) for s in _first_list(reading, edition)), " · "),
            style="now" if reading.in_force(edition) else "then",
        )
        for edition in reversed(editions)
    ]
    heads = ["Uitgave", "Van kracht", "Waarden of beginselen, zoals gedrukt"]
    caption = count(len(rows), "uitgave", "uitgaven")
    listing = [edition for edition in editions if edition.lists]
    picture = drawn(reading.data.timeline(code, language="nl"), "Tijdlijn") if len(listing) > 1 else None
    return section("uitgaven", "Uitgaven", table(heads, rows, caption=caption, style="editions"), picture)


def _first_list(reading: Reading, edition: Edition) -> list[Statement]:
    """The items of the list in which an edition says what it stands for, if it has one."""
    for role in ("values", "principles"):
        if found := list(reading.data.statements.where(edition=edition, role=role)):
            return [statement for statement in found if not statement.parent]
    return []


def _parties(reading: Reading, ids: tuple[str, ...]) -> list[nodes.Node]:
    return joined(party_link(reading, id) for id in ids)


def _relations(reading: Reading, code: Code) -> list[list[nodes.Node]]:
    """How a code relates to others, said from both sides."""
    ours = [line(TERMS["Relation"][r.relation], " ", code_link(reading, r.code)) for r in code.relations]
    theirs = [
        line(code_link(reading, other.id), " ", TERMS["Relation"][r.relation], " deze code")
        for other in reading.data.codes
        for r in other.relations
        if r.code == code.id
    ]
    return ours + theirs


def _edition(reading: Reading, document: nodes.document, code: Code, edition: Edition) -> nodes.section:
    """One edition, with its lists."""
    data = reading.data
    about = facts(
        ("Verschenen", date(edition.published) if edition.published else ""),
        ("Van kracht", line(period(edition.in_force) or "geen tijdvak bekend", state(reading, edition))),
        ("Gedateerd", date(edition.dated) if edition.dated else ""),
        ("Druk", edition.edition_statement or ""),
        ("Uitgegeven door", _parties(reading, edition.issuers)),
        ("Te lezen in", link(data.sources[edition.source]) if edition.source else ""),
        ("Komt na", joined(to(id, _name(reading, data.editions[id])) for id in edition.replaces)),
        ("Id", styled("id", edition.id)),
    )
    statements = list(data.statements.where(edition=edition))
    lists = (_list(reading, document, edition, t, [s for s in statements if s.list == t.key]) for t in edition.lists)
    title = edition.title or code.title
    note = paragraph(edition.note, style="note-of-ours") if edition.note else None
    made = section(edition.id, line(title, muted(" ", since(edition))), about, *lists, note)
    placed(document, made, edition.id)
    return made


def _name(reading: Reading, edition: Edition) -> str:
    return f"{edition.title or reading.data.codes[edition.code].title}, {since(edition)}"


def _list(
    reading: Reading, document: nodes.document, edition: Edition, terms: TermList, statements: list[Statement]
) -> nodes.Element:
    """One list of an edition."""
    role = TERMS["ListRole"][terms.role]
    said = [
        role if terms.word else "",
        f"volgens de bron {terms.count}" if terms.count else "",
        {True: "volledig", False: "niet volledig", None: ""}[terms.complete],
        TERMS["ListStatus"]["former"] if terms.status == "former" else "",
        f"“{terms.extent.words}”" if terms.extent else "",
    ]
    caption = line(styled("strong", terms.word or role), muted(" ", joined(said)))
    if not statements:
        return paragraph(caption, ": geen afzonderlijke punten in deze gegevens.")
    return list_table(reading, caption, statements, lambda found: _statement(reading, document, edition, found))


def _statement(
    reading: Reading, document: nodes.document, edition: Edition, statement: Statement
) -> tuple[list[nodes.Node], nodes.row]:
    """The words of one item of a list with what is said of them, and the row it stands in."""
    principle = reading.data.principles[statement.principle] if statement.principle else None
    words = line(
        "↳ " if statement.parent else "",
        printed(edition, statement.term),
        muted(" beginsel ", to(principle.id, principle.labels.nl)) if principle else "",
        muted(" in onze woorden: ", statement.gist) if statement.gist else "",
        muted(" ", statement.note or ""),
    )
    made = nodes.row()
    placed(document, made, statement.id)
    return words, made


def _principles(reading: Reading, code: Code) -> nodes.section:
    """The principles of a code."""
    rows = [
        row(
            line(f"{found.number}. " if found.number else "↳ " if found.parent else "", to(found.id, found.labels.nl)),
            found.gist or "",
            joined(value_link(reading, value.id) for value in reading.values_of(found)),
        )
        for found in reading.data.principles.where(code=code)
    ]
    caption = count(len(rows), "beginsel", "beginselen")
    heads = ["Beginsel", "Wat het vraagt, in onze woorden", "Waarden die wij erin lezen"]
    return section("beginselen", "Beginselen", table(heads, rows, caption=caption))


def _adoptions(reading: Reading, adoptions: tuple[Adoption, ...]) -> nodes.section:
    """Who does what with a code."""
    rows = [
        row(
            party_link(reading, adoption.adopter),
            TERMS["Manner"][adoption.manner],
            f"“{adoption.extent.words}”" if adoption.extent else "",
            joined(
                [
                    f"sinds {date(adoption.since)}" if adoption.since else "",
                    f"tot en met {date(adoption.until)}" if adoption.until else "",
                ],
                " ",
            ),
        )
        for adoption in adoptions
    ]
    shown = table(["Wie", "Wat", "Hoe ver", "Wanneer"], rows, caption=count(len(rows), "partij", "partijen"))
    return section("wie-wat-ermee-doet", "Wie wat met deze code doet", shown)


def _events(reading: Reading, events: list[Event]) -> nodes.section:
    """What happened with a code and its editions."""
    rows = [
        row(
            event.labels.nl,
            date(event.date) if event.date else period(event.period),
            joined([TERMS["EventKind"][event.kind], *_unless_past(event)]),
            read_at(reading, reading.where_to_read(event, "date")),
        )
        for event in events
    ]
    heads = ["Gebeurtenis", "Wanneer", "Soort", "Te lezen in"]
    caption = count(len(rows), "gebeurtenis", "gebeurtenissen")
    return section("gebeurtenissen", "Gebeurtenissen", table(heads, rows, caption=caption))


def _unless_past(event: Event) -> list[str]:
    return [] if event.status == "occurred" else [TERMS["EventStatus"][event.status]]
