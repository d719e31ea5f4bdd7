"""Records and their parts in words, alike in text and in HTML: what they are called, in which language, and where.

What is not here: lines and columns (`display.text`) and elements (`display.markup`).
"""

from collections.abc import Iterator, Sequence
from typing import Any

from pydantic import BaseModel

from ambtelijk.comparison import Mention, Row
from ambtelijk.dataset import Dataset
from ambtelijk.difference import Change, Difference
from ambtelijk.overview import StatedList
from ambtelijk.partial_date import PartialDate
from ambtelijk.parts import Citation, Extent, Identifier, Labels, Period
from ambtelijk.records import Code, Edition, Record, Source, Statement

FIRST = 25
"""How many records of a long collection, or changes of a long difference, are shown where it shows itself."""


def name_of(record: Record) -> str:
    """What a record is called: its Dutch label, title or term; its id where it has none.

    >>> import ambtelijk
    >>> name_of(ambtelijk.load("2016.9.0").statements.where(sector="rijk")["gedragscode-integriteit-rijk-2015-eigen-verantwoordelijkheid"])
    'eigen verantwoordelijkheid'
    """
    labels = getattr(record, "labels", None)
    found = labels.nl if labels else getattr(record, "title", None) or getattr(record, "term", None)
    return found or record.id


def language_of(record: Record, dataset: Dataset | None = None) -> str:
    """The language of what a record is called, as a BCP 47 tag: that of the edition it belongs to, else Dutch.

    >>> import ambtelijk
    >>> language_of(ambtelijk.load("2016.9.0").sectors["rijk"])
    'nl'
    """
    if isinstance(record, Edition):
        return record.language or "nl"
    if dataset is None or not isinstance(record, Statement | Code | Source):
        return "nl"
    if isinstance(record, Statement):
        edition = dataset.editions.get(record.edition)
        return (edition and edition.language) or "nl"
    field = "code" if isinstance(record, Code) else "source"
    found = {edition.language for edition in dataset.editions if getattr(edition, field) == record.id}
    return (found.pop() or "nl") if len(found) == 1 else "nl"


def noun_of(record: Record | type[Record], count: int = 1) -> str:
    """The word for records of a kind: one, or several.

    >>> from ambtelijk import Policy, Value
    >>> noun_of(Value), noun_of(Policy, 2)
    ('value', 'policies')
    """
    noun = (record if isinstance(record, type) else type(record)).__name__.lower()
    if count == 1:
        return noun
    return noun.removesuffix("y") + ("ies" if noun.endswith("y") else "s")


def cited(citation: Citation) -> str:
    """A citation in one sentence: the document's id, the place in it, how it carries what.

    >>> from ambtelijk import Citation
    >>> cited(Citation(source="brief-2016-09-19", heading="Rijksoverheid", paragraph=1, supports=("kind",), basis="stated"))
    'brief-2016-09-19, “Rijksoverheid”, paragraph 1 (stated: kind)'
    """
    text = f"{cited_place(citation)} ({': '.join(filter(None, (citation.basis, ', '.join(citation.supports))))})"
    if citation.says:
        text += f". It says: {citation.says}"
    return text + (f". {citation.note}" if citation.note else "")


def cited_place(citation: Citation) -> str:
    """The document's id and the place in it.

    >>> from ambtelijk import Citation
    >>> cited_place(Citation(source="brief", footnote="7", basis="stated"))
    'brief, footnote 7'
    """
    return ", ".join(filter(None, (citation.source, place_of(citation))))


def place_of(citation: Citation) -> str:
    """The place that a citation points to, in words.

    >>> from ambtelijk import Citation
    >>> place_of(Citation(source="brief", footnote="7", basis="stated"))
    'footnote 7'
    """
    words = {"section": "{}", "heading": "“{}”", "article": "article {}", "page": "page {}"}
    words |= {"paragraph": "paragraph {}", "item": "item {}", "footnote": "footnote {}"}
    return ", ".join(form.format(given) for name, form in words.items() if (given := getattr(citation, name)))


def in_words(value: Any) -> str:
    """A value or a part of a record in one line.

    >>> from ambtelijk import Extent
    >>> in_words(Extent(quantifier="several", words="diverse"))
    '“diverse” (several)'
    """
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
            shown = ", ".join(f"{name} {in_words(item)}" for name, item in given if item not in (None, ()))
        case tuple():
            shown = "; ".join(map(in_words, value))
        case bool():
            shown = "yes" if value else "no"
        case _:
            shown = str(value)
    return shown


def referring(dataset: Dataset, record: Record) -> Iterator[tuple[str, tuple[Record, ...]]]:
    """What a reader of a record asks next: the records that hang from it, under the word for them.

    >>> import ambtelijk
    >>> letter = ambtelijk.load("2016.9.0")
    >>> [(word, len(found)) for word, found in referring(letter, letter.values["openheid"])]
    [('expressed by', 4), ('named by', 2)]
    """
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
            yield name, tuple(found)


def counts(difference: Difference) -> str:
    """How much changed, by what happened to it.

    >>> import ambtelijk
    >>> counts(ambtelijk.diff("2016.9.0", "2016.9.0"))
    'nothing changed'
    """
    words = ("added", "removed", "superseded", "changed")
    found = [f"{len(getattr(difference, word))} {word}" for word in words if getattr(difference, word)]
    return ", ".join(found) or "nothing changed"


def sides(change: Change) -> Iterator[tuple[str, Any]]:
    """What went, under ``-``, and what came, under ``+``: item by item where the field holds several.

    >>> from ambtelijk import Change
    >>> list(sides(Change("codes", "code", "sectors", ("rijk", "politie"), ("rijk",))))
    [('-', 'politie')]
    """
    before, after = change.before, change.after
    if isinstance(before, tuple) and isinstance(after, tuple):
        gone = [("-", item) for item in before if item not in after]
        come = [("+", item) for item in after if item not in before]
        if gone or come:
            yield from (*gone, *come)
            return
    yield from (("-", before), ("+", after))


def edition_of(found: StatedList) -> str:
    """What an edition is called; by its code where it has no title of its own.

    >>> import ambtelijk
    >>> [side] = ambtelijk.load("2016.9.0").compare("rijk", "politie").sides
    >>> edition_of(side.lists[0])
    'Gedragscode Integriteit Rijk'
    """
    return found.edition.title or found.code.title


def date_of(edition: Edition) -> PartialDate | None:
    """The date by which an edition is known: since when it is in force, else when it was published or dated."""
    return (edition.in_force and edition.in_force.start) or edition.published or edition.dated


def mark_of(mentions: Sequence[Mention]) -> str:
    """The sign in a cell: ``●`` for the very word, ``◐`` for one near it, ``○`` where it may not have held; or none.

    >>> import ambtelijk
    >>> found = ambtelijk.load("2016.9.0").compare("rijk", "gemeenten")
    >>> [mark_of(cell) for cell in found.rows[-1].cells]
    ['', '●']
    """
    if not mentions:
        return ""
    certain = [mention for mention in mentions if mention.certain]
    return "○" if not certain else "●" if any(mention.match == "exact" for mention in certain) else "◐"


MARKS = {
    "●": "in these words",
    "◐": "in words near it",
    "○": "may have been in force on that day",
}
"""What the signs in a matrix mean."""


def row_of(row: Row) -> str:
    """What a row is about: its value, or all values of one item."""
    return " + ".join(value.labels.nl for value in row.values)
