"""Plain text for a terminal: aligned, at most so many columns wide, nothing cut.

Every function gives the text, without a line end at the end.
"""

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap
from typing import Any

from pydantic import BaseModel

from ambtelijk.dataset import Dataset
from ambtelijk.difference import Change, Difference
from ambtelijk.overview import CAUTION, SectorOverview, StatedList, overview
from ambtelijk.parts import Citation, Extent, Identifier, Labels, Period
from ambtelijk.records import Edition, Record, Source, Value
from ambtelijk.releases import Release

WIDTH = 100
"""How many columns a text is wide at most."""

_PLAIN = str.maketrans({"●": "x", "○": "?", "–": "-", "·": "-", "…": "...", "’": "'", "“": '"', "”": '"'})


def plain(text: str) -> str:
    """The text with every sign that is ours in ASCII, for a terminal that shows nothing else.

    >>> plain("● · …")
    'x - ...'
    """
    return text.translate(_PLAIN)


def show_overview(dataset: Dataset, width: int = WIDTH) -> str:
    """Each sector with its word for its values, the values in order, their code and source; then the matrix.

    Sectors without a list are named apart.

    >>> import ambtelijk
    >>> print(show_overview(ambtelijk.load("2016.9.0")).splitlines()[0])
    What the sectors of Dutch government say their civil servants stand for, as of 2016-09-19
    """
    sectors = overview(dataset)
    with_list = [found for found in sectors if found.lists]
    without = [found.sector.labels.nl for found in sectors if not found.lists]
    title = f"What the sectors of Dutch government say their civil servants stand for, as of {dataset.as_of}"
    blocks = [_block(title, "", width)]
    blocks += ["\n".join(_sector(dataset, found, width)) for found in with_list]
    if without:
        blocks.append(_block(f"No list in these data: {', '.join(without)}.", "", width))
    blocks.append(_matrix(with_list, width))
    caution = (
        "○ not known to be in force. " if any(not t.in_force for f in with_list for t in f.lists) else ""
    ) + CAUTION
    foot = f"data version {dataset.version} · as of {dataset.as_of}\n{dataset.digest}"
    return "\n\n".join((*blocks, _block(caution, "", width), foot))


def show_record(dataset: Dataset, record: Record, width: int = WIDTH) -> str:
    """A record: what it is, every field that is given, what refers to it, and where each field is written down.

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
            rows += [(name if number == 0 else "", _part(item)) for number, item in enumerate(items)]
    for name, ids in _referring(dataset, record):
        rows += [(name if number == 0 else "", id) for number, id in enumerate(ids)]
    for number, citation in enumerate(record.citations):
        rows.append(("sources" if number == 0 else "", cited(citation)))
    return "\n".join((_block(name_of(record), "", width), "", *_columns(rows, width)))


def show_records(records: Iterable[Record], width: int = WIDTH) -> str:
    """Records as two columns: the id, and what it is called.

    >>> import ambtelijk
    >>> print(show_records(ambtelijk.load("2016.9.0").sectors[:1]))
    rijk  Rijk
    """
    rows = [(record.id, name_of(record)) for record in records]
    return "\n".join(_columns(rows, width)) if rows else "no records"


def show_versions(releases: Sequence[Release], width: int = WIDTH) -> str:
    """The data versions, oldest first, with the day each speaks of and its digest.

    >>> import ambtelijk
    >>> show_versions(ambtelijk.versions()).splitlines()[0].startswith("2016.9.0")
    True
    """
    return "\n".join(_columns([(r.version, f"as of {r.as_of}  {r.digest}") for r in releases], width))


def show_difference(difference: Difference, width: int = WIDTH) -> str:
    """What changed, by what happened to it: each record with its name, each field before and after.

    >>> import ambtelijk
    >>> show_difference(ambtelijk.diff("2016.9.0", "2016.9.0"))
    '2016.9.0 -> 2016.9.0: nothing changed'
    """
    head = f"{difference.before.version} -> {difference.after.version}"
    if not difference:
        return f"{head}: nothing changed"
    blocks = [f"{head}: {_counts(difference)}"]
    for word in ("added", "removed", "superseded"):
        records: tuple[Record, ...] = getattr(difference, word)
        if records:
            rows = [
                (f"  {record.id}", "; ".join((name_of(record), *(f"see {id}" for id in record.superseded_by))))
                for record in records
            ]
            blocks.append("\n".join((word, *_columns(rows, width))))
    if difference.changed:
        lines = ["changed"]
        for change in difference.changed:
            lines.append(_block(f"{change.id} {change.field}", "  ", width))
            lines += (_block(_given(value), f"    {sign} ", width) for sign, value in _sides(change))
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def name_of(record: Record) -> str:
    """What a record is called: its Dutch label, title or term; its id where it has none.

    >>> import ambtelijk
    >>> name_of(ambtelijk.load("2016.9.0").statements.where(sector="rijk")["gedragscode-integriteit-rijk-2015-eigen-verantwoordelijkheid"])
    'eigen verantwoordelijkheid'
    """
    labels = getattr(record, "labels", None)
    found = labels.nl if labels else getattr(record, "title", None) or getattr(record, "term", None)
    return found or record.id


def cited(citation: Citation) -> str:
    """A citation in one sentence: the document's id, the place in it, how it carries what.

    >>> from ambtelijk import Citation
    >>> cited(Citation(source="brief-2016-09-19", heading="Rijksoverheid", paragraph=1, supports=("kind",), basis="stated"))
    'brief-2016-09-19, “Rijksoverheid”, paragraph 1 (stated: kind)'
    """
    text = f"{_where(citation)} ({': '.join(filter(None, (citation.basis, ', '.join(citation.supports))))})"
    if citation.says:
        text += f". It says: {citation.says}"
    return text + (f". {citation.note}" if citation.note else "")


def place_of(citation: Citation) -> str:
    """The place that a citation points to, in words.

    >>> from ambtelijk import Citation
    >>> place_of(Citation(source="brief", footnote="7", basis="stated"))
    'footnote 7'
    """
    words = {"section": "{}", "heading": "“{}”", "article": "article {}", "page": "page {}"}
    words |= {"paragraph": "paragraph {}", "item": "item {}", "footnote": "footnote {}"}
    return ", ".join(form.format(given) for name, form in words.items() if (given := getattr(citation, name)))


def _where(citation: Citation) -> str:
    return ", ".join(filter(None, (citation.source, place_of(citation))))


def _sector(dataset: Dataset, found: SectorOverview, width: int) -> Iterator[str]:
    for terms in found.lists:
        word = f" · {terms.terms.word}" if terms.terms.word else ""
        yield _block(f"{found.sector.labels.nl}{word}", "", width)
        yield from _columns([(f"  {s.number or s.position}", s.term) for s in terms.statements], width)
        yield from _columns([("  code", _edition(terms)), ("  source", _source(dataset, terms))], width)


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
    others = dict.fromkeys(_where(citation) for citation in citations if citation is not own)
    text = ", ".join(filter(None, (_document(source), place_of(own) if own else "")))
    return text + (f"; as given in {', and '.join(others)}" if others else "")


def _document(source: Source) -> str:
    identifiers = [i.value for i in source.identifiers if i.value != source.title]
    return ", ".join([source.title or source.id, *identifiers, *([source.address] if source.address else [])])


def _matrix(sectors: Sequence[SectorOverview], width: int) -> str:
    """Values by sectors. Columns carry the sectors' names where they fit, else numbers with a legend."""
    values = list(dict.fromkeys(value for found in sectors for value in found.values))
    first = max((len(value.labels.nl) for value in values), default=0)
    heads = [found.sector.labels.nl for found in sectors]
    legend = ""
    if first + sum(len(head) + 2 for head in heads) > width:
        legend = _block("; ".join(f"{n} {head}" for n, head in enumerate(heads, 1)), "", width) + "\n\n"
        heads = [str(number) for number in range(1, len(heads) + 1)]
    lines = ["  ".join((" " * first, *heads)).rstrip()]
    for value in values:
        cells = (_mark(value, found).center(len(head)) for found, head in zip(sectors, heads, strict=True))
        lines.append("  ".join((value.labels.nl.ljust(first), *cells)).rstrip())
    return legend + "\n".join(lines)


def _mark(value: Value, found: SectorOverview) -> str:
    """Filled where a list in force expresses the value, open where one may be in force, or was the last that is known."""
    if value not in found.values:
        return " "
    return "●" if any(terms.in_force for terms in found.lists) else "○"


def _referring(dataset: Dataset, record: Record) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What a reader of a record asks next: the records that hang from it."""
    id = record.id
    for name, found in (
        ("values", dataset.values.where(sector=id) if id in dataset.sectors else ()),
        ("codes", dataset.codes.where(sector=id) if id in dataset.sectors else ()),
        ("editions", dataset.editions.where(code=id) if id in dataset.codes else ()),
        ("statements", dataset.statements.where(edition=id) if id in dataset.editions else ()),
        ("expressed by", dataset.statements.where(value=id) if id in dataset.values else ()),
        ("named by", dataset.sectors.where(value=id) if id in dataset.values else ()),
        ("events", dataset.events.where(about=id)),
    ):
        if found:
            yield name, tuple(item.id for item in found)


def _counts(difference: Difference) -> str:
    words = ("added", "removed", "superseded", "changed")
    return ", ".join(f"{len(getattr(difference, word))} {word}" for word in words if getattr(difference, word))


def _sides(change: Change) -> Iterator[tuple[str, Any]]:
    """What went and what came, item by item where the field holds several."""
    before, after = change.before, change.after
    if isinstance(before, tuple) and isinstance(after, tuple):
        gone = [("-", item) for item in before if item not in after]
        come = [("+", item) for item in after if item not in before]
        if gone or come:
            yield from (*gone, *come)
            return
    yield from (("-", before), ("+", after))


def _given(value: Any) -> str:
    return "nothing" if value in (None, ()) else _part(value)


def _part(value: Any) -> str:
    """A value or a part of a record in one line."""
    match value:
        case Labels():
            shown = value.nl + (f" (English: {value.en}, {value.en_origin})" if value.en else "")
        case Period():
            shown = f"{value.start or '…'} – {value.end or '…'}"
        case Extent():
            shown = f"“{value.words}”" + (f" ({value.quantifier})" if value.quantifier else "")
        case Identifier():
            shown = f"{value.scheme} {value.value}"
        case BaseModel():
            given = ((name, getattr(value, name)) for name in type(value).model_fields)
            shown = ", ".join(f"{name} {_part(item)}" for name, item in given if item not in (None, ()))
        case tuple():
            shown = "; ".join(map(_part, value))
        case bool():
            shown = "yes" if value else "no"
        case _:
            shown = str(value)
    return shown


def _columns(rows: Sequence[tuple[str, str]], width: int) -> Iterator[str]:
    """Two columns, the second wrapped within the width; under a name that is wider than its column."""
    first = min(max((len(name) for name, _ in rows), default=0), width * 2 // 5) + 2
    for name, text in rows:
        if len(name) < first:
            yield _block(text, name.ljust(first), width)
        else:
            yield f"{name}\n{_block(text, ' ' * first, width)}"


def _block(text: str, lead: str, width: int) -> str:
    """A text wrapped within the width behind a lead; a longer word stays whole, and then stands under its lead."""
    if lead.strip() and len(lead) + len(text.partition(" ")[0]) > width:
        return f"{lead.rstrip()}\n{_block(text, ' ' * len(lead), width)}"
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
