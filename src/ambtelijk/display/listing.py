"""Records as the commands list them: each with its id and what tells it from the others; statements as they are printed.

What is not here: lines and columns (`text`).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from ambtelijk.collection import Collection
from ambtelijk.display.text import WIDTH, block, columns
from ambtelijk.display.words import date_of, in_words, name_of, noun_of
from ambtelijk.overview import stated_lists
from ambtelijk.records import (
    Code,
    Edition,
    Event,
    Organisation,
    Policy,
    Principle,
    Record,
    Sector,
    Source,
    Statement,
    Trend,
    Value,
)
from ambtelijk.searching import Match

_DOUBT = "not certain"


def show_list(found: Collection[Record], width: int = WIDTH) -> str:
    """The records of a collection, all of them, in order; statements list by list.

    >>> import ambtelijk
    >>> letter = ambtelijk.load("2016.9.0")
    >>> print(show_list(letter.codes.where(kind="governance-code")))
    code-goed-openbaar-bestuur  Nederlandse Code voor goed openbaar bestuur (governance-code)
    >>> print(show_list(letter.statements.where(sector="rijk")))
    Gedragscode Integriteit Rijk · (kern)waarden
      gedragscode-integriteit-rijk-2015
      1  onafhankelijkheid en onpartijdigheid
      2  betrouwbaarheid en zorgvuldigheid
      3  eigen verantwoordelijkheid
    """
    statements = tuple(record for record in found if isinstance(record, Statement))
    if statements:
        return "\n\n".join("\n".join(lines) for lines in _lists(found, statements, width))
    return "\n".join(columns([(record.id, _told(record, record.id in found._unsure)) for record in found], width))


def show_matches(matches: Sequence[Match[Record]], width: int = WIDTH) -> str:
    """What a search found, surest first: the id, what it is called, of which kind it is, and by which name it was found.

    >>> import ambtelijk
    >>> print(show_matches(ambtelijk.load("2016.9.0").values.search("Betrouwbare")))
    betrouwbaarheid  betrouwbaarheid (value, by form: betrouwbare)
    """
    rows = [
        (record.id, f"{name_of(record)} ({noun_of(record)}, by {rule}{'' if name == name_of(record) else f': {name}'})")
        for record, name, rule, _ in matches
    ]
    return "\n".join(columns(rows, width))


def _lists(found: Collection[Record], statements: Sequence[Statement], width: int) -> Iterator[Iterator[str]]:
    dataset = found._dataset
    for stated in stated_lists(dataset, statements, dataset.as_of):
        word = f" · {stated.terms.word}" if stated.terms.word else ""
        role = "" if stated.terms.role == "values" else f", {stated.terms.role}"
        doubt = f" ({_DOUBT})" if stated.statements[0].id in found._unsure else ""
        head = block(f"{stated.code.title}{word}", "", width)
        edition = block(f"{stated.edition.id}{role}{doubt}", "  ", width)
        items = columns([(f"  {s.number or s.position}", s.term) for s in stated.statements], width)
        yield iter((head, edition, *items))


def _told(record: Record, doubtful: bool) -> str:  # noqa: FBT001
    facts = ", ".join(str(fact) for fact in (*_FACTS[type(record)](record), _DOUBT if doubtful else None) if fact)
    return f"{name_of(record)} ({facts})" if facts else name_of(record)


_FACTS: Mapping[type[Record], Callable[[Any], tuple[object, ...]]] = {
    Sector: lambda sector: (sector.kind,),
    Organisation: lambda organisation: (organisation.abbreviation,),
    Source: lambda source: (source.type, source.date),
    Code: lambda code: (code.kind,),
    Edition: lambda edition: (date_of(edition) or "undated", edition.status),
    Value: lambda _: (),
    Principle: lambda principle: (principle.code,),
    Event: lambda event: (event.date or (event.period and in_words(event.period)), event.status),
    Policy: lambda policy: (policy.kind, policy.status),
    Trend: lambda trend: (trend.kind,),
}
"""What tells a record from others that are called the same; statements stand in their list."""
