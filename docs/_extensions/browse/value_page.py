"""The page of a value: who names it, in which words, since when, and where that can be read."""

from docutils import nodes

from ambtelijk import Mapping, Value
from browse.citing import grounds, read_at
from browse.doctree import Row, facts, joined, line, muted, out, paragraph, row, section, styled, table, to
from browse.dutch import TERMS, count, date, since
from browse.phrases import printed, sectors_naming, state, value_link, who
from browse.reading import Mention, Reading, first, oldest

LISTS = {
    "values": ("Als waarde", "als-waarde"),
    "principles": ("Als beginsel", "als-beginsel"),
    "requirements": ("Als eis", "als-eis"),
    "rules": ("In regels", "in-regels"),
    "topics": ("Als onderwerp", "als-onderwerp"),
    "oath": ("In een eed of belofte", "in-een-eed"),
}
"""For each role of a list, the title of the section that has it, and the section's id."""


def value_page(reading: Reading, _: nodes.document, value: Value) -> list[nodes.Node]:
    """A value: what we take it to be, who names it in lists of each role, and what is near it."""
    mentions = reading.mentions(value)
    roles = [role for role in LISTS if any(mention.terms.role == role for mention in mentions)]
    return [
        *([paragraph(value.definition, muted(" onze omschrijving"), style="lead")] if value.definition else []),
        _summary(reading, value, mentions),
        *(_named(reading, role, [m for m in mentions if m.terms.role == role]) for role in roles),
        section("over-deze-waarde", "Over deze waarde", _about(reading, value)),
        section("waar-dit-op-berust", "Waar dit op berust", grounds(reading, [value])),
    ]


def _summary(reading: Reading, value: Value, mentions: list[Mention]) -> nodes.Element:
    """Who names a value, in two lines."""
    if not mentions:
        return paragraph("Geen lijst in deze gegevens noemt deze waarde.", style="summary")
    codes = {mention.code.id for mention in mentions}
    now = {mention.code.id for mention in mentions if reading.in_force(mention.editions[-1])}
    certain, possible = sectors_naming(reading, value)
    start = oldest(edition for mention in mentions for edition in mention.editions)
    return paragraph(
        styled("strong", f"Genoemd in {count(len(codes), 'code', 'codes')}"),
        f", waarvan {len(now)} zeker nu van kracht" if now else ", geen daarvan zeker nu van kracht",
        f"; voor het eerst in {start.text[:4]}." if start else ".",
        line(" Nu in de waarden van ", certain, ".") if certain else "",
        line(" Misschien nog in de waarden van ", possible, ".") if possible else "",
        style="summary",
    )


def _named(reading: Reading, role: str, mentions: list[Mention]) -> nodes.section:
    """Who names a value in lists of a role."""
    title, id = LISTS[role]
    rows = [_mention(reading, mention, mentions[:number]) for number, mention in enumerate(mentions)]
    heads = ["Code", "In de woorden", "Van kracht", "Te lezen in"]
    codes = count(len({mention.code.id for mention in mentions}), "code", "codes")
    shown = table(heads, rows, caption=f"{title}, in {codes}", style="mentions")
    return section(id, line(title, muted(f" in {codes}")), shown)


def _mention(reading: Reading, mention: Mention, above: list[Mention]) -> Row:
    """A value named by a code, in the same words over one or more editions."""
    edition, statement = mention.editions[-1], mention.statements[-1]
    again = bool(above) and above[-1].code == mention.code
    code = line(to(mention.code.id, mention.code.title), muted(" ", who(reading, mention.code)))
    return row(
        styled("again", code) if again else code,
        line("≈ " if mention.close else "", printed(edition, to(statement.id, statement.term))),
        line(_over(mention), state(reading, edition, mention.terms)),
        read_at(reading, reading.where_to_read(statement, "term")),
        style="now" if reading.in_force(edition) else "then",
    )


def _over(mention: Mention) -> str:
    """From the first to the last of the editions that say it so."""
    start, last = first(mention.editions[0]), mention.editions[-1]
    if len(mention.editions) == 1 or start is None:
        return since(last)
    end = last.in_force and last.in_force.end
    return f"{date(start)} – {date(end)}" if end else f"sinds {date(start)}"


def _about(reading: Reading, value: Value) -> nodes.Element:
    """What a value is near to, and by which words it is found."""
    data, labels = reading.data, value.labels
    words = dict.fromkeys(word for word in (*value.forms, *value.aliases, *value.hidden_labels) if word != labels.nl)
    return facts(
        ("Verwant, niet hetzelfde", joined(value_link(reading, id) for id in value.related)),
        ("Ruimer", joined(value_link(reading, id) for id in value.broader)),
        ("Nauwer", joined(value_link(reading, other.id) for other in data.values if value.id in other.broader)),
        ("Beginselen", joined(to(found.id, found.labels.nl) for found in data.principles.where(value=value))),
        ("Engels", line(styled("language-en", labels.en), _origin(labels.en_origin)) if labels.en else ""),
        ("Ook genoemd", joined(value.other_labels)),
        ("Ook te vinden als", joined(words)),
        ("In andere lijsten", joined((_mapping(mapping) for mapping in value.mappings), "; ")),
        ("Toelichting", value.note or ""),
        ("Id", styled("id", value.id)),
    )


def _origin(term: str | None) -> list[nodes.Node]:
    return muted(" ", TERMS["LabelOrigin"][term]) if term else []


def _mapping(mapping: Mapping) -> list[nodes.Node]:
    """A concept outside, and how well it matches."""
    label = mapping.label or mapping.identifier
    shown = out(mapping.identifier, label) if mapping.identifier.startswith("http") else label
    return line(shown, muted(f" {TERMS['MappingScheme'][mapping.scheme]}, {TERMS['MappingMatch'][mapping.match]}"))
