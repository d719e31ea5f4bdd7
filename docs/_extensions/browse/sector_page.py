"""The page of a sector: what it says it stands for, now and before, and the codes that are for it."""

from docutils import nodes

from ambtelijk import Membership, PartialDate, Period, Sector
from ambtelijk.overview import StatedList, overview
from browse.citing import grounds
from browse.doctree import Row, facts, joined, line, muted, paragraph, row, section, styled, table, to
from browse.dutch import TERMS, count, period, since
from browse.phrases import CODE_HEADS, code_row, list_table, outside, party_link, printed, state
from browse.reading import Reading, oldest


def sector_page(reading: Reading, _: nodes.document, sector: Sector) -> list[nodes.Node]:
    """A sector."""
    shown = next(found for found in overview(reading.data) if found.sector == sector)
    before = _before(reading, sector)
    return [
        *(_list(reading, found) for found in shown.lists),
        *(
            []
            if shown.lists
            else [paragraph("Deze gegevens hebben geen lijst van waarden voor deze sector.", style="summary")]
        ),
        *([section("door-de-jaren", "Door de jaren", before)] if before else []),
        section("codes", "Codes voor deze sector", _codes(reading, sector)),
        section("over-deze-sector", "Over deze sector", _about(reading, sector)),
        section("waar-dit-op-berust", "Waar dit op berust", grounds(reading, [sector])),
    ]


def _list(reading: Reading, found: StatedList) -> nodes.Element:
    """One list of the sector's values."""
    edition = found.edition
    caption = line(
        styled("strong", found.terms.word or TERMS["ListRole"][found.terms.role]),
        " van ",
        to(edition.id, edition.title or found.code.title),
        muted(" ", since(edition), state(reading, edition, found.terms)),
    )
    return list_table(reading, caption, list(found.statements), lambda s: (to(s.id, s.term), nodes.row()))


def _before(reading: Reading, sector: Sector) -> nodes.Element | None:
    """What the editions of the codes that speak for a sector say, the newest first."""
    data = reading.data
    rows: list[tuple[str, Row]] = []
    for code in data.codes:
        if sector.id not in code.speaks_for:
            continue
        for edition in reading.editions(code):
            statements = data.statements.where(edition=edition, role="values")
            if not statements:
                continue
            start = oldest([edition])
            words = joined((printed(edition, statement.term) for statement in statements), " · ")
            cells = (
                to(edition.id, edition.title or code.title),
                line(since(edition), state(reading, edition)),
                words,
            )
            rows.append(
                (start.text if start else "", row(*cells, style="now" if reading.in_force(edition) else "then"))
            )
    if len(rows) < 2:  # noqa: PLR2004  one edition is shown above
        return None
    ordered = [found for _, found in sorted(rows, key=lambda found: found[0], reverse=True)]
    caption = count(len(ordered), "uitgave", "uitgaven")
    return table(["Uitgave", "Van kracht", "Waarden, zoals gedrukt"], ordered, caption=caption)


def _codes(reading: Reading, sector: Sector) -> nodes.Element:
    """The codes for a sector."""
    rows = [code_row(reading, code) for code in reading.data.codes.where(sector=sector)]
    if not rows:
        return paragraph("Deze gegevens hebben geen code voor deze sector.")
    return table(CODE_HEADS, rows, caption=count(len(rows), "code", "codes"))


def _about(reading: Reading, sector: Sector) -> nodes.Element:
    """What a sector is, and in which lists of sectors it stands."""
    employers = (
        line(party_link(reading, found.organisation), muted(" ", _between(found.since, found.until)))
        for found in sector.employer_organisations
    )
    return facts(
        ("Soort", TERMS["SectorKind"][sector.kind]),
        ("Werkgever", joined(employers)),
        ("Staat in", joined((_membership(found) for found in sector.memberships), "; ")),
        ("Engels", styled("language-en", sector.labels.en) if sector.labels.en else ""),
        ("Ook te vinden als", joined(sector.aliases)),
        ("Elders", joined(outside(found) for found in sector.links)),
        ("Toelichting", sector.note or ""),
        ("Id", styled("id", sector.id)),
    )


def _membership(found: Membership) -> list[nodes.Node]:
    number = f"nr. {found.number}" if found.number else ""
    return line(found.list, muted(" ", joined([number, _between(found.since, found.until)])))


def _between(since: PartialDate | None, until: PartialDate | None) -> str:
    return period(Period(start=since, end=until))
