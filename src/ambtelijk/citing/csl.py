"""A source, or a data version, as an item of CSL-JSON: what reference managers and citation processors read.

An item describes the document, so it is the same whatever cites it. What is not here: the place in the document,
which is part of a citation and not of an item (`reference`), and BibTeX, which is made from the item (`bibtex`).
"""

from typing import Any, Final

from ambtelijk.citing.footnote import KINDS, dutch_date, names
from ambtelijk.citing.publication import official, published, statute
from ambtelijk.dataset import Dataset
from ambtelijk.partial_date import PartialDate
from ambtelijk.parts import Agent
from ambtelijk.records import Source
from ambtelijk.terms import AgentRole, SourceType

Item = dict[str, Any]
"""An item of CSL-JSON."""

_TYPES: Final[dict[SourceType, str]] = {
    "act": "legislation",
    "article": "article",
    "bill": "bill",
    "book": "book",
    "brochure": "pamphlet",
    "circular": "regulation",
    "dataset": "dataset",
    "index": "dataset",
    "judgment": "legal_case",
    "letter": "personal_communication",
    "memorandum": "report",
    "news": "webpage",
    "plan": "report",
    "programme": "report",
    "report": "report",
    "web-page": "webpage",
}
"""The CSL type of each type of source; the others are documents."""


def item_of(dataset: Dataset, source: Source) -> Item:
    """The item for a source; what the source doesn't show is left out."""
    identifiers, law, publication = official(source), statute(source), published(source)
    by = names(dataset, source)
    issuers = tuple(_literal(dataset, agent) for agent in _agents(source, "issuer"))
    court = source.type == "judgment"
    notes = [f"kenmerk {each.value}" for each in source.identifiers if each.scheme == "kenmerk"]
    if law and law.day:
        notes.append(f"tekst geldend op {dutch_date(PartialDate(str(law.day)))}")
    elif source.date and source.date_role == "in-force":
        notes.append(f"geldend vanaf {dutch_date(source.date)}")
    item: Item = {
        "id": source.id,
        "type": "document" if source.type == "letter" and publication else _TYPES.get(source.type, "document"),
        "title": source.title,
        "genre": "Kamerstuk" if publication and publication.scheme == "kst" else KINDS[source.type],
        # What the Dutch state publishes is in Dutch, of other documents the data don't say.
        "language": "nl" if publication or law or "cvdr" in identifiers else None,
        "author": [{"literal": name} for name in by if not court],
        "authority": ", ".join(issuers) if court else None,
        "recipient": [{"literal": _literal(dataset, agent)} for agent in _agents(source, "addressee")],
        "publisher": None if court or issuers == by else ", ".join(issuers),
        "edition": source.edition_statement,
        "number": identifiers.get("ecli") or (law and law.law) or identifiers.get("cvdr"),
        "version": law and law.day and str(law.day),
        "issued": date_of(source.date) if source.date and source.date_role != "in-force" else None,
        "DOI": identifiers.get("doi"),
        "ISBN": identifiers.get("isbn"),
        "URL": source.address or next((each.address for each in source.identifiers if each.address), None),
        "accessed": date_of(source.seen_on)
        if source.address and source.seen_on and source.seen != "cited-only"
        else None,
        "note": "; ".join(notes),
    }
    if publication is not None:
        item |= {"container-title": publication.name, "volume": publication.year, "number": publication.number}
    return {name: value for name, value in item.items() if value}


def data_item(dataset: Dataset, id: str, title: str, author: str | None) -> Item:
    """The item for a data version as a whole."""
    item: Item = {
        "id": id,
        "type": "dataset",
        "title": title,
        "author": [{"literal": author}] if author else None,
        "version": dataset.version,
        "note": f"stand van {dutch_date(PartialDate(str(dataset.as_of)))}; {dataset.digest}",
    }
    return {name: value for name, value in item.items() if value}


def date_of(date: PartialDate) -> dict[str, list[list[int]]]:
    """A date in parts, as many as there are.

    >>> date_of(PartialDate("2015-10"))
    {'date-parts': [[2015, 10]]}
    """
    return {"date-parts": [[int(part) for part in date.text.split("-")]]}


def _agents(source: Source, role: AgentRole) -> list[Agent]:
    return [agent for agent in source.agents if agent.role == role]


def _literal(dataset: Dataset, agent: Agent) -> str:
    return dataset.organisations[agent.organisation].labels.nl if agent.organisation else agent.person or ""
