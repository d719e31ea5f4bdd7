"""The pages that list: the values, sectors, codes, principles, sources and organisations, and the index by word."""

import unicodedata
from functools import cache
from itertools import groupby

from docutils import nodes

from ambtelijk import Code, Sector, Source, Value
from browse.citing import address, legend, link, name
from browse.doctree import (
    Part,
    bullets,
    joined,
    line,
    muted,
    paragraph,
    placed,
    row,
    section,
    styled,
    table,
    to,
    to_page,
)
from browse.dutch import TERMS, count, date
from browse.phrases import CODE_HEADS, code_link, code_row, outside, party_link, sectors_naming
from browse.reading import Reading, oldest
from pictures import drawn

INITIALS = "abcdefghijklmnopqrstuvwxyz"


def values_list(reading: Reading, _: nodes.document) -> list[nodes.Node]:
    """The values, those that a list names first, by how many codes name them."""
    named = [value for value in reading.data.values if reading.uses[value.id]]
    rest = [value for value in reading.data.values if not reading.uses[value.id]]
    rows = []
    for value in sorted(named, key=lambda value: value.labels.nl):
        codes = reading.uses[value.id]
        start = oldest(edition for mention in reading.mentions(value) for edition in mention.editions)
        certain, possible = sectors_naming(reading, value)
        sectors = joined([certain, muted("misschien ", possible) if possible else ""])
        rows.append(row(to(value.id, value.labels.nl), str(len(codes)), start.text[:4] if start else "", sectors))
    heads = ["Waarde", "Codes", "Sinds", "Nu in de waarden van"]
    return [
        paragraph(
            "Een waarde is een begrip dat meer teksten delen. Op haar pagina staat wie haar noemt, in welke woorden, "
            "sinds wanneer en waar dat te lezen is. Zoekt u een woord dat hier niet bij staat, zie dan ",
            to_page("woorden/index", "alle woorden"),
            ".",
            style="lead",
        ),
        section("genoemd", "In een lijst genoemd", table(heads, rows, caption=count(len(rows), "waarde", "waarden"))),
        section(
            "niet-genoemd",
            "In geen lijst genoemd",
            paragraph("Begrippen uit de woordenlijst die geen lijst in deze gegevens noemt: "),
            bullets((to(value.id, value.labels.nl) for value in sorted(rest, key=lambda v: v.labels.nl)), "words"),
        ),
    ]


def sectors_list(reading: Reading, _: nodes.document) -> list[nodes.Node]:
    """The sectors, with the values that each names now."""
    data = reading.data
    rows = [
        row(
            to(sector.id, sector.labels.nl),
            TERMS["SectorKind"][sector.kind],
            _values_now(reading, sector),
            count(len(data.codes.where(sector=sector)), "code", "codes"),
        )
        for sector in data.sectors
    ]
    heads = ["Sector", "Soort", "Waarden nu", "Codes"]
    listing = [sector.id for sector in data.sectors if data.values.where(sector=sector)]
    return [
        table(heads, rows, caption=count(len(rows), "sector", "sectoren")),
        section(
            "naast-elkaar", "Naast elkaar", drawn(data.compare(*listing).svg(language="nl"), "Sectoren en waarden")
        ),
    ]


def _values_now(reading: Reading, sector: Sector) -> list[nodes.Node]:
    """The values that a sector names now, or why there are none."""
    values = reading.data.values.where(sector=sector)
    if values:
        named = joined(to(value.id, value.labels.nl) for value in values)
        return line(named, [] if values.certain else muted(" of dat nu nog zo is, is niet bekend"))
    known = any(sector.id in code.speaks_for and reading.editions(code) for code in reading.data.codes)
    return muted("geen lijst die nu geldt" if known else "geen lijst in deze gegevens")


def codes_list(reading: Reading, _: nodes.document) -> list[nodes.Node]:
    """The codes, by whom they are for."""
    titles = {
        "sector": "Voor een sector",
        "government-wide": "Voor de hele overheid",
        "organisation": "Van een organisatie",
    }
    found: list[nodes.Node] = []
    for level, title in titles.items():
        here = [code for code in reading.data.codes if code.level == level and not code.jurisdiction]
        found.append(_codes(reading, level, title, here))
    return [*found, _codes(reading, "elders", "Van elders", [code for code in reading.data.codes if code.jurisdiction])]


def _codes(reading: Reading, id: str, title: str, codes: list[Code]) -> nodes.section:
    rows = [code_row(reading, code) for code in codes]
    return section(id, title, table(CODE_HEADS, rows, caption=count(len(rows), "code", "codes")))


def principles_list(reading: Reading, _: nodes.document) -> list[nodes.Node]:
    """The principles, by code."""
    found: list[nodes.Node] = []
    for code in reading.data.codes:
        principles = reading.data.principles.where(code=code)
        if principles:
            items = (line("↳ " if p.parent else "", to(p.id, p.labels.nl)) for p in principles)
            found.append(section(f"van-{code.id}", line(code_link(reading, code.id)), bullets(items, "words")))
    return found


def sources_list(reading: Reading, document: nodes.document) -> list[nodes.Node]:
    """The sources, by type."""
    data = reading.data
    used: dict[str, list[str]] = {}
    for edition in data.editions:
        if edition.source:
            used.setdefault(edition.source, []).append(edition.id)
    found: list[nodes.Node] = [legend()]
    by_type = sorted(data.sources, key=lambda source: (TERMS["SourceType"][source.type], source.title or source.id))
    for kind, sources in groupby(by_type, key=lambda source: source.type):
        made = section(f"soort-{kind}", TERMS["SourceType"][kind].capitalize())
        for source in sources:
            made += _source(reading, document, source, used.get(source.id, []))
        found.append(made)
    return found


def _source(reading: Reading, document: nodes.document, source: Source, editions: list[str]) -> nodes.Element:
    """What is known of a source."""
    data = reading.data
    agents = (
        joined([agent.person or "", party_link(reading, agent.organisation) if agent.organisation else ""])
        for agent in source.agents
    )
    dated = [date(source.date) if source.date else "", TERMS["DateRole"][source.date_role] if source.date_role else ""]
    seen = [TERMS["Seen"][source.seen], f"laatst op {date(source.seen_on)}" if source.seen_on else ""]
    numbers = joined(outside(found) for found in source.identifiers)
    known: list[Part] = [joined(agents), joined(dated), source.edition_statement or "", numbers, joined(seen)]
    texts = (to(id, data.editions[id].title or data.codes[data.editions[id].code].title) for id in editions)
    made = nodes.container(
        "",
        paragraph(link(source) if address(source) else styled("strong", name(source))),
        paragraph(joined(known, " · ")),
        *([paragraph("De tekst van ", joined(texts))] if editions else []),
        *([paragraph(source.note)] if source.note else []),
        paragraph(styled("id", source.id)),
        classes=["source"],
    )
    placed(document, made, source.id)
    return made


def organisations_list(reading: Reading, document: nodes.document) -> list[nodes.Node]:
    """The organisations, by name."""
    data = reading.data
    rows = []
    for body in sorted(data.organisations, key=lambda body: body.labels.nl.casefold()):
        codes = [c for c in data.codes if body.id in (*c.issuers, *c.organisations, *(a.adopter for a in c.adoptions))]
        names = (found.name for found in body.former_names)
        made = row(
            line(body.labels.nl, muted(" ", body.abbreviation or "")),
            TERMS["OrganisationKind"][body.kind],
            party_link(reading, body.part_of) if body.part_of else "",
            joined(names),
            joined(to(code.id, code.title) for code in codes),
            joined(outside(found) for found in body.identifiers),
        )
        placed(document, made.node, body.id)
        rows.append(made)
    heads = ["Organisatie", "Soort", "Deel van", "Eerder", "Codes", "Elders"]
    return [table(heads, rows, caption=count(len(rows), "organisatie", "organisaties"))]


def initial(word: str) -> str:
    """The letter under which a word is listed: without accents; ``0`` for what doesn't begin with a letter."""
    plain = unicodedata.normalize("NFD", word.strip("'‘’“”\"( ")).casefold()[:1]
    return plain if plain in INITIALS and plain else "0"


def words_of(value: Value) -> tuple[str, ...]:
    """Every word by which a value is found, its Dutch label first."""
    labels = value.labels
    english = (labels.en,) if labels.en else ()
    return (labels.nl, *english, *value.other_labels, *value.forms, *value.aliases, *value.hidden_labels)


@cache
def words(reading: Reading) -> dict[str, list[tuple[str, list[str]]]]:
    """For each initial, every word by which a value is found, with the ids of the values."""
    found: dict[str, dict[str, None]] = {}
    for value in reading.data.values:
        for word in words_of(value):
            found.setdefault(word, {})[value.id] = None
    by_initial: dict[str, list[tuple[str, list[str]]]] = {}
    for word in sorted(found, key=lambda word: (word.strip("'‘’“”\"( ").casefold(), word)):
        by_initial.setdefault(initial(word), []).append((word, list(found[word])))
    return by_initial


def words_index(reading: Reading, _: nodes.document) -> list[nodes.Node]:
    """The initials."""
    found = words(reading)
    total = sum(len(entries) for entries in found.values())
    items = (
        line(to_page(f"woorden/{letter}", _letter(letter)), muted(f" {len(found[letter])}")) for letter in sorted(found)
    )
    return [
        paragraph(
            f"De {total:,} woorden en vormen waaronder een waarde te vinden is: hoe zij heet, ook in het Engels, andere "
            "benamingen, verbogen vormen, en zegswijzen.".replace(",", ".", 1),
            style="lead",
        ),
        bullets(items, "words"),
    ]


def _letter(letter: str) -> str:
    return "Cijfers" if letter == "0" else letter.upper()


def under(letter: str) -> str:
    """The title of the page of an initial."""
    return "Woorden met een cijfer" if letter == "0" else f"Woorden met {letter.upper()}"


def words_page(reading: Reading, _: nodes.document, letter: str) -> list[nodes.Node]:
    """The words with one initial, each with its values."""
    data = reading.data
    items = []
    for word, ids in words(reading)[letter]:
        same = ids == [id for id in ids if data.values[id].labels.nl == word]
        values = joined(to(id, data.values[id].labels.nl) for id in ids)
        items.append(values if same else line(word, " → ", values))
    others = joined((to_page(f"woorden/{other}", _letter(other)) for other in sorted(words(reading))), " ")
    return [paragraph(others, style="initials"), bullets(items, "words")]
