"""JSON-LD: the text of a graph, for programs that read JSON; and a dataset as a file of it.

The context stands in the file itself, so that nothing is fetched to read it. Things stand in the order of their
addresses, and so does what is said of each: the same graph gives the same text. What is not here: what a dataset
says (`skos`).
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from ambtelijk.dataset import Dataset
from ambtelijk.export.graph import TYPE, Graph, Iri, Literal, Node, named, prefixes_for, shortened
from ambtelijk.export.skos import concepts

_BOOLEAN, _INTEGER = named("xsd:boolean"), named("xsd:integer")
_SMALL_INTEGER = re.compile("0|-?[1-9][0-9]{0,14}", re.ASCII)
"""An integer that every reader of JSON keeps whole."""


def files(dataset: Dataset, *, base: str) -> dict[str, bytes]:
    """The file of a dataset's concepts.

    >>> import ambtelijk
    >>> content = json.loads(files(ambtelijk.load("2016.9.0"), base="https://example.org/")["concepts.jsonld"])
    >>> next(thing for thing in content["@graph"] if thing["@id"] == "id:openheid")["skos:prefLabel"]["nl"]
    'openheid'
    """
    return {"concepts.jsonld": jsonld(concepts(dataset, base=base), {"id": base}).encode()}


def jsonld(graph: Graph, own: dict[str, str]) -> str:
    """The text of a graph, with the usual prefixes and our own, as far as it makes use of them.

    What is always an address is a plain text, and what is always said in a language is an object of languages; the
    context says which. What some thing has several of, every thing has an array of.

    >>> graph = Graph()
    >>> graph.add(Iri("urn:x:1"), "skos:prefLabel", Literal("openheid", "nl"))
    >>> json.loads(jsonld(graph, {"x": "urn:x:"}))["@graph"]
    [{'@id': 'x:1', 'skos:prefLabel': {'nl': 'openheid'}}]
    """
    names = _Names(prefixes_for(graph, own))
    forms = _forms(graph)
    context = {names[key]: form.term for key, form in forms.items() if form.term and not _is_type(key, form)}
    things = [{"@id": names[subject]} | dict(_said(said, forms, names)) for subject, said in graph]
    return json.dumps({"@context": names.prefixes | context, "@graph": things}, ensure_ascii=False, indent=1) + "\n"


class _Form(NamedTuple):
    """How a predicate is written in this text."""

    term: dict[str, str]
    """Its entry in the context; empty where its values say themselves what they are."""
    several: bool
    """Whether some thing has several of it; where it has languages, several in one."""


_PLAIN: dict[str, str] = {}
_ADDRESSES = {"@type": "@id"}
_LANGUAGES = {"@container": "@language"}


class _Names(dict[Iri, str]):
    """Addresses as they are written: with a prefix where one fits."""

    def __init__(self, prefixes: dict[str, str]) -> None:
        super().__init__()
        self.prefixes = prefixes

    def __missing__(self, iri: Iri) -> str:
        return self.setdefault(iri, shortened(iri, self.prefixes) or iri)


def _forms(graph: Graph) -> dict[Iri, _Form]:
    """How each predicate is written, by what all that is said with it has in common."""
    found: dict[Iri, list[list[Node]]] = {}
    for _, said in graph:
        for predicate, nodes in said.items():
            found.setdefault(predicate, []).append(nodes)
    return {predicate: _form(found[predicate]) for predicate in sorted(found)}


def _form(said: list[list[Node]]) -> _Form:
    every = [node for nodes in said for node in nodes]
    if all(isinstance(node, Literal) and node.language for node in every):
        counts = (Counter(node.language for node in nodes if isinstance(node, Literal)) for nodes in said)
        return _Form(_LANGUAGES, any(max(count.values()) > 1 for count in counts))
    several = any(len(nodes) > 1 for nodes in said)
    return _Form(_ADDRESSES if all(isinstance(node, Iri) for node in every) else _PLAIN, several)


def _is_type(predicate: Iri, form: _Form) -> bool:
    """Whether it says of which classes things are, and nothing else: JSON-LD has a word of its own for that."""
    return predicate == TYPE and form.term is _ADDRESSES


def _said(said: dict[Iri, list[Node]], forms: dict[Iri, _Form], names: _Names) -> Iterator[tuple[str, Any]]:
    """What is said of one thing: key and value."""
    for predicate, nodes in said.items():
        form = forms[predicate]
        key = "@type" if _is_type(predicate, form) else names[predicate]
        if form.term is _LANGUAGES:
            texts: dict[str, list[str]] = {}
            for node in nodes:
                if isinstance(node, Literal):
                    texts.setdefault(node.language, []).append(node.text)
            yield key, {language: _shown(found, form) for language, found in texts.items()}
        else:
            yield key, _shown([_value(node, form, names) for node in nodes], form)


def _shown(values: list[Any], form: _Form) -> Any:
    return values if form.several else values[0]


def _value(node: Node, form: _Form, names: _Names) -> Any:
    match node:
        case Iri():
            return names[node] if form.term is _ADDRESSES else {"@id": names[node]}
        case Literal(text, language, datatype):
            if language:
                return {"@value": text, "@language": language}
            if datatype == _BOOLEAN and text in {"true", "false"}:
                return text == "true"
            if datatype == _INTEGER and _SMALL_INTEGER.fullmatch(text):
                return int(text)
            return {"@value": text, "@type": names[Iri(datatype)]} if datatype else text
        case _:
            return {"@list": [_value(item, form, names) for item in node]}
