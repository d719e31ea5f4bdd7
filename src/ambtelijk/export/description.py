"""`Description`: a dataset on its way to a graph, and what is said of every record alike.

Every record is at the base and its id. What we name ourselves beside the records has a capital or a dot in its name,
which no id has. What is not here: what is said of each kind (`agents`, `documents`, `skos`).
"""

import re
from collections.abc import Iterable
from typing import NamedTuple
from urllib.parse import quote

from ambtelijk.citing.footnote import footnote, places_in
from ambtelijk.dataset import Dataset
from ambtelijk.export.graph import Graph, Iri, Literal, address, language, named
from ambtelijk.partial_date import PartialDate
from ambtelijk.parts import Citation, Identifier, Labels
from ambtelijk.records import Code, Edition, Record

_DATATYPES = {"year": named("xsd:gYear"), "month": named("xsd:gYearMonth"), "day": named("xsd:date")}
_ANY = "und"
"""The tag of a text whose language isn't said."""

_WIKIDATA = re.compile("Q[1-9][0-9]*", re.ASCII)


class Description(NamedTuple):
    """A dataset, what the addresses of its records begin with, and what is said of them so far."""

    dataset: Dataset
    base: str
    graph: Graph

    def at(self, *names: str) -> Iri:
        """The address of a record, or of what we name beside the records.

        >>> import ambtelijk
        >>> letter = Description(ambtelijk.load("2016.9.0"), "https://example.org/", Graph())
        >>> letter.at("openheid"), letter.at("ListRole", "values")
        ('https://example.org/openheid', 'https://example.org/ListRole.values')
        """
        return Iri(self.base + ".".join(quote(name, safe="") for name in names))

    def all_at(self, ids: Iterable[str]) -> list[Iri]:
        """The addresses of several records."""
        return [self.at(id) for id in ids]

    def record(self, record: Record, *classes: str) -> Iri:
        """Say of a record its classes, its id, and what took its place; gives its address."""
        node = self.at(record.id)
        self.graph.type(node, *classes)
        self.graph.add(node, "dct:identifier", Literal(record.id))
        self.graph.add(node, "dct:isReplacedBy", *self.all_at(record.superseded_by))
        if record.note:
            note = "skos:scopeNote" if "skos:Concept" in classes else "skos:note"
            self.graph.add(node, note, Literal(record.note, "nl"))
        return node

    def sourced(self, node: Iri, record: Record) -> None:
        """Say in which documents a thing is found: those that state it, or that it follows from."""
        self.graph.add(node, "dct:source", *self.all_at(_cited(record)))

    def placed(self, node: Iri, record: Record) -> None:
        """Say where in those documents: each as a lawyer refers to it, with the places in it."""
        for id, citations in _cited(record).items():
            text = footnote(self.dataset, self.dataset.sources[id], places_in(citations))
            self.graph.add(node, "dct:bibliographicCitation", Literal(text))

    def labelled(
        self,
        node: Iri,
        preferred: Iterable[Literal],
        others: Iterable[str] = (),
        hidden: Iterable[str] = (),
        any_language: Iterable[str] = (),
    ) -> None:
        """Say what a thing is called, and by which other names and search words it is found, in Dutch or any language.

        A word is one kind of label: the first of these that it is given as.
        """
        taken = set(preferred)
        self.graph.add(node, "skos:prefLabel", *taken)
        for predicate, words in (("skos:altLabel", others), ("skos:hiddenLabel", hidden)):
            found = {Literal(word, "nl") for word in words} - taken
            self.graph.add(node, predicate, *found)
            taken |= found
        said = {label.text for label in taken}
        self.graph.add(node, "skos:hiddenLabel", *(Literal(word, _ANY) for word in any_language if word not in said))

    def identified(self, node: Iri, id: str, identifiers: Iterable[Identifier]) -> None:
        """Say by which official identifiers a thing is known; of one that is an address, that it tells more."""
        for identifier in identifiers:
            scheme, value = identifier.scheme, identifier.value
            if elsewhere := known_address(scheme, value):
                self.graph.add(node, "rdfs:seeAlso", elsewhere)
                continue
            own = self.at(id, "identifier", scheme, value)
            self.graph.add(node, "schema:identifier", own)
            self.graph.type(own, "schema:PropertyValue")
            self.graph.add(own, "schema:propertyID", Literal(scheme))
            self.graph.add(own, "schema:value", Literal(value))
            if (page := identifier.address) and (place := address(page)):
                self.graph.add(own, "schema:url", place)

    def dated(self, node: Iri, predicate: str, date: PartialDate | None) -> None:
        """Say a date, as precisely as it is known."""
        if date is not None:
            self.graph.add(node, predicate, Literal(date.text, datatype=_DATATYPES[date.precision]))

    def spoken(self, code: Code, edition: Edition | None = None) -> str:
        """The language of a code's title, or of what an edition of it prints.

        Where the data don't say it, a code of the Netherlands is in Dutch; of another one it is undetermined.
        """
        editions = self.dataset.editions._matching(code=code.id) if edition is None else (edition,)
        found = {edition.language for edition in editions}
        if len(found) == 1 and (tag := found.pop()):
            return language(tag)
        return "nl" if code.jurisdiction is None else language(None)


def _cited(record: Record) -> dict[str, list[Citation]]:
    """The citations of a record by their source, without those for our own words and readings."""
    found: dict[str, list[Citation]] = {}
    for citation in record.citations:
        if citation.basis != "editorial":
            found.setdefault(citation.source, []).append(citation)
    return found


def labels(given: Labels) -> list[Literal]:
    """What a thing is called, in Dutch and, if it has a name there, in English."""
    return [Literal(given.nl, "nl"), *([Literal(given.en, "en")] if given.en else [])]


def known_address(scheme: str, value: str) -> Iri | None:
    """Where an identifier leads, if it is an address or a number of Wikidata.

    >>> known_address("wikidata", "Q10855")
    'http://www.wikidata.org/entity/Q10855'
    >>> known_address("oin", "00000001003214345000") is None
    True
    """
    if scheme == "wikidata" and _WIKIDATA.fullmatch(value):
        return Iri(f"http://www.wikidata.org/entity/{value}")
    return address(value)
