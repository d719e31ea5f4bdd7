"""Plain text for a terminal: aligned, at most so many columns wide, nothing cut without a sign.

Every function gives the text, without a line end at the end.
"""

import sys
from collections.abc import Iterator, Sequence
from shutil import get_terminal_size
from textwrap import wrap
from typing import Any

from ambtelijk.collection import Collection
from ambtelijk.dataset import Dataset
from ambtelijk.difference import Difference
from ambtelijk.display.words import (
    FIRST,
    cited,
    cited_place,
    counts,
    in_words,
    name_of,
    noun_of,
    place_of,
    referring,
    sides,
)
from ambtelijk.in_force import Day
from ambtelijk.overview import CAUTION, SectorOverview, StatedList, overview
from ambtelijk.records import Edition, Record, Source, Value
from ambtelijk.releases import Release

WIDTH = 100
"""How many columns a text is wide at most."""

_PLAIN = str.maketrans(
    {"●": "x", "◐": "~", "○": "?", "≈": "~", "–": "-", "·": "-", "…": "...", "’": "'", "“": '"', "”": '"'}
)


def width_here() -> int:
    """How wide a text can be where it is printed: as wide as the terminal, if there is one, and never wider than this."""
    terminal = sys.stdout is not None and sys.stdout.isatty()
    return min(WIDTH, get_terminal_size((WIDTH, 24)).columns) if terminal else WIDTH


def plain(text: str) -> str:
    """The text with every sign that is ours in ASCII, for a terminal that shows nothing else.

    >>> plain("● · …")
    'x - ...'
    """
    return text.translate(_PLAIN)


def show_overview(dataset: Dataset, width: int = WIDTH, on: Day | None = None) -> str:
    """Each sector with its word for its values, the values in order, their code and source; then the matrix.

    Of the day the data speak of, or of another. Sectors without a list are named apart.

    >>> import ambtelijk
    >>> print(show_overview(ambtelijk.load("2016.9.0")).splitlines()[0])
    What the sectors of Dutch government say their civil servants stand for, as of 2016-09-19
    """
    sectors = overview(dataset, on)
    with_list = [found for found in sectors if found.lists]
    without = [found.sector.labels.nl for found in sectors if not found.lists]
    title = f"What the sectors of Dutch government say their civil servants stand for, as of {on or dataset.as_of}"
    blocks = [block(title, "", width)]
    blocks += ["\n".join(_sector(dataset, found, width)) for found in with_list]
    if without:
        blocks.append(block(f"No list in these data: {', '.join(without)}.", "", width))
    blocks.append(_values_by_sectors(with_list, width))
    caution = (
        "○ not known to be in force. " if any(not t.in_force for f in with_list for t in f.lists) else ""
    ) + CAUTION
    foot = f"data version {dataset.version} · as of {dataset.as_of}\n{dataset.digest}"
    return "\n\n".join((*blocks, block(caution, "", width), foot))


def show_record(dataset: Dataset | None, record: Record, width: int = WIDTH) -> str:
    """A record: what it is, every field that is given, what refers to it, and where each field is written down.

    Without a dataset nothing is known to refer to it.

    >>> import ambtelijk
    >>> letter = ambtelijk.load("2016.9.0")
    >>> print(show_record(letter, letter.sectors["politie"]).splitlines()[0])
    Politie
    """
    rows: list[tuple[str, str]] = [("id", record.id), ("record", type(record).__name__.lower())]
    for name in type(record).model_fields:
        value = getattr(record, name)
        if name not in {"id", "citations"} and value not in (None, ()):
            items = value if isinstance(value, tuple) else (value,)
            rows += [(name if number == 0 else "", in_words(item)) for number, item in enumerate(items)]
    for name, found in referring(dataset, record) if dataset is not None else ():
        rows += [(name if number == 0 else "", item.id) for number, item in enumerate(found)]
    for number, citation in enumerate(record.citations):
        rows.append(("sources" if number == 0 else "", cited(citation)))
    return "\n".join((block(name_of(record), "", width), "", *columns(rows, width)))


def show_collection(collection: Collection[Record], width: int = WIDTH, first: int = FIRST) -> str:
    """How many records there are, the first ones in two columns, and how many are left out.

    >>> import ambtelijk
    >>> print(show_collection(ambtelijk.load("2016.9.0").sectors, first=2))
    7 sectors, data version 2016.9.0
    <BLANKLINE>
    rijk       Rijk
    gemeenten  Gemeenten
    … and 5 more
    """
    rows = [
        (record.id, name_of(record) + (" (may have been in force)" if record.id in collection._unsure else ""))
        for record in collection[:first]
    ]
    head = (
        f"{len(collection)} {noun_of(collection._model, len(collection))}, data version {collection._dataset.version}"
    )
    lines = [head, "", *columns(rows, width)] if rows else [head]
    return "\n".join((*lines, *_left(len(collection), first)))


def show_versions(releases: Sequence[Release], width: int = WIDTH) -> str:
    """The data versions, oldest first, with the day each speaks of and its digest.

    >>> import ambtelijk
    >>> show_versions(ambtelijk.versions()).splitlines()[0].startswith("2016.9.0")
    True
    """
    return "\n".join(columns([(r.version, f"as of {r.as_of}  {r.digest}") for r in releases], width))


def show_difference(difference: Difference, width: int = WIDTH, first: int | None = None) -> str:
    """What changed, by what happened to it: each record with its name, each field before and after.

    `first` is how many of each are shown; without it, all are.

    >>> import ambtelijk
    >>> show_difference(ambtelijk.diff("2016.9.0", "2016.9.0"))
    '2016.9.0 -> 2016.9.0: nothing changed'
    """
    head = f"{difference.before.version} -> {difference.after.version}"
    if not difference:
        return f"{head}: nothing changed"
    blocks = [f"{head}: {counts(difference)}"]
    for word in ("added", "removed", "superseded"):
        records: tuple[Record, ...] = getattr(difference, word)
        if records:
            rows = [
                (f"  {record.id}", "; ".join((name_of(record), *(f"see {id}" for id in record.superseded_by))))
                for record in records[:first]
            ]
            blocks.append("\n".join((word, *columns(rows, width), *_left(len(records), first, "  "))))
    if difference.changed:
        lines = ["changed"]
        for change in difference.changed[:first]:
            lines.append(block(f"{change.id} {change.field}", "  ", width))
            lines += (block(_given(value), f"    {sign} ", width) for sign, value in sides(change))
        blocks.append("\n".join((*lines, *_left(len(difference.changed), first, "  "))))
    return "\n\n".join(blocks)


def _sector(dataset: Dataset, found: SectorOverview, width: int) -> Iterator[str]:
    for terms in found.lists:
        word = f" · {terms.terms.word}" if terms.terms.word else ""
        yield block(f"{found.sector.labels.nl}{word}", "", width)
        yield from columns([(f"  {s.number or s.position}", s.term) for s in terms.statements], width)
        yield from columns([("  code", _edition(terms)), ("  source", _source(dataset, terms))], width)


def _edition(found: StatedList) -> str:
    edition: Edition = found.edition
    force = edition.in_force and edition.in_force.start
    dates = (("in force from", force), ("published", edition.published), ("dated", edition.dated))
    when = next((f"{word} {date}" for word, date in dates if date), "undated")
    doubt = {None: "; whether it still is in force is not known", False: f"; no longer in force{_until(edition)}"}.get(
        found.in_force, ""
    )
    former = "; a list used before" if found.terms.status == "former" else ""
    return f"{found.code.title} ({when}{former}{doubt})"


def _until(edition: Edition) -> str:
    end = edition.in_force and edition.in_force.end
    return f", until {end}" if end else ""


def _source(dataset: Dataset, found: StatedList) -> str:
    """The document behind a list with its address, and where the list is given, if that is elsewhere."""
    citations = [c for c in found.statements[0].citations if c.basis == "stated"] or found.statements[0].citations
    source = found.source or dataset.sources[citations[0].source]
    own = next((citation for citation in citations if citation.source == source.id), None)
    others = dict.fromkeys(cited_place(citation) for citation in citations if citation is not own)
    text = ", ".join(filter(None, (_document(source), place_of(own) if own else "")))
    return text + (f"; as given in {', and '.join(others)}" if others else "")


def _document(source: Source) -> str:
    identifiers = [i.value for i in source.identifiers if i.value != source.title]
    return ", ".join([source.title or source.id, *identifiers, *([source.address] if source.address else [])])


def _values_by_sectors(sectors: Sequence[SectorOverview], width: int) -> str:
    values = dict.fromkeys(value for found in sectors for value in found.values)
    rows = [(value.labels.nl, [_mark(value, found) for found in sectors]) for value in values]
    return matrix([found.sector.labels.nl for found in sectors], rows, width)


def matrix(heads: Sequence[str], rows: Sequence[tuple[str, Sequence[str]]], width: int = WIDTH) -> str:
    """Marks in rows and columns. Columns carry their names where they fit, else numbers with a legend.

    >>> print(matrix(["Rijk", "Politie"], [("moed", ["", "●"])]))
          Rijk  Politie
    moed           ●
    """
    first = max((len(name) for name, _ in rows), default=0)
    legend = ""
    if first + sum(len(head) + 2 for head in heads) > width:
        legend = block("; ".join(f"{n} {head}" for n, head in enumerate(heads, 1)), "", width) + "\n\n"
        heads = [str(number) for number in range(1, len(heads) + 1)]
    lines = ["  ".join((" " * first, *heads)).rstrip()]
    for name, marks in rows:
        cells = (mark.center(len(head)) for mark, head in zip(marks, heads, strict=True))
        lines.append("  ".join((name.ljust(first), *cells)).rstrip())
    return legend + "\n".join(lines)


def _mark(value: Value, found: SectorOverview) -> str:
    """Filled where a list in force expresses the value, open where one may be in force, or was the last that is known."""
    if value not in found.values:
        return " "
    return "●" if any(terms.in_force for terms in found.lists) else "○"


def _left(count: int, first: int | None, lead: str = "") -> Iterator[str]:
    """How many are left out, if any are."""
    if first is not None and count > first:
        yield f"{lead}… and {count - first} more"


def _given(value: Any) -> str:
    return "nothing" if value in (None, ()) else in_words(value)


def columns(rows: Sequence[tuple[str, str]], width: int) -> Iterator[str]:
    """Two columns, the second wrapped within the width; under a name that is wider than its column."""
    first = min(max((len(name) for name, _ in rows), default=0), width * 2 // 5) + 2
    for name, text in rows:
        if len(name) + 2 <= first:
            yield block(text, name.ljust(first), width)
        else:
            yield f"{name}\n{block(text, ' ' * first, width)}"


def block(text: str, lead: str, width: int) -> str:
    """A text wrapped within the width behind a lead; a longer word stays whole, and then stands under its lead."""
    if lead.strip() and len(lead) + len(text.partition(" ")[0]) > width:
        return f"{lead.rstrip()}\n{block(text, ' ' * len(lead), width)}"
    return "\n".join(
        wrap(
            text,
            max(width, 40),
            initial_indent=lead,
            subsequent_indent=" " * len(lead),
            break_long_words=False,
            break_on_hyphens=False,
        )
        or [lead.rstrip()]
    )
