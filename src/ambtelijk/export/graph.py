"""A graph of linked data as plain values: addresses, literals, lists, and what is said of each.

What is not here: the text of a graph (`turtle`, `jsonld`), and what a dataset says (`skos`, `dcat`).
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple, Self, TypeAlias
from urllib.parse import quote

PREFIXES: Final = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "spdx": "http://spdx.org/rdf/terms#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""The vocabularies that our graphs speak in."""

_FORBIDDEN = re.compile(r"[\x00-\x20<>\"{}|\\^`]")
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:", re.ASCII)
_LANGUAGE = re.compile(
    r"(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*",
    re.ASCII,
)
"""A language with its script, region and variants, as BCP 47 has them."""
_LOCAL = re.compile(r"(?:\w|%[0-9A-F]{2})(?:(?:[\w.-]|%[0-9A-F]{2})*(?:[\w-]|%[0-9A-F]{2}))?", re.ASCII)
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


class Iri(str):
    """The address of a thing: absolute, and free of the signs that no address holds.

    >>> Iri("https://example.org/openheid")
    'https://example.org/openheid'
    >>> Iri("openheid")
    Traceback (most recent call last):
        ...
    ValueError: 'openheid' is no absolute IRI
    """

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        """The text, if it is an address."""
        if not _ABSOLUTE.match(text) or _FORBIDDEN.search(text):
            raise ValueError(f"{text!r} is no absolute IRI")
        return super().__new__(cls, text)


class Literal(NamedTuple):
    """A text, in a language or of a datatype.

    >>> Literal("openheid", "nl")
    Literal(text='openheid', language='nl', datatype='')
    """

    text: str
    """The text, or the value as its datatype writes it."""
    language: str = ""
    """Its language, as a BCP 47 tag in lower case."""
    datatype: str = ""
    """Its datatype; empty for plain text and for text in a language."""


Term: TypeAlias = Iri | Literal
Node: TypeAlias = Term | tuple[Term, ...]
"""What can be said of a thing: an address, a literal, or a list of them in order."""


class Graph:
    """What is said of each thing. It has no order of its own: what it gives is sorted, each statement once.

    Predicates and classes are written with a prefix of `PREFIXES`.

    >>> graph = Graph()
    >>> graph.add(Iri("urn:x:1"), "skos:prefLabel", Literal("openheid", "nl"))
    >>> len(graph)
    1
    """

    def __init__(self) -> None:
        self._said: dict[Iri, dict[Iri, set[Node]]] = {}

    def add(self, subject: Iri, predicate: str, *nodes: Node) -> None:
        """Say this of a thing; saying it twice changes nothing."""
        if nodes:
            self._said.setdefault(subject, {}).setdefault(named(predicate), set()).update(nodes)

    def type(self, subject: Iri, *classes: str) -> None:
        """Say of which classes a thing is."""
        self.add(subject, "rdf:type", *map(named, classes))

    def __iter__(self) -> Iterator[tuple[Iri, dict[Iri, list[Node]]]]:
        """Each thing with what is said of it: by predicate, what it is first."""
        for subject in sorted(self._said):
            said = self._said[subject]
            yield subject, {key: sorted(said[key], key=_order) for key in sorted(said, key=lambda k: (k != TYPE, k))}

    def __len__(self) -> int:
        return sum(len(nodes) for said in self._said.values() for nodes in said.values())

    def iris(self) -> set[Iri]:
        """Every address in it, datatypes too."""
        found: set[Iri] = set(self._said)
        for said in self._said.values():
            found |= said.keys()
            for node in (node for nodes in said.values() for node in nodes):
                for term in (node,) if isinstance(node, Iri | Literal) else node:
                    if isinstance(term, Iri):
                        found.add(term)
                    elif term.datatype:
                        found.add(Iri(term.datatype))
        return found


def named(name: str) -> Iri:
    """The address that a prefixed name stands for; an address stands for itself.

    >>> named("skos:Concept")
    'http://www.w3.org/2004/02/skos/core#Concept'
    """
    if isinstance(name, Iri):
        return name
    prefix, _, local = name.partition(":")
    return Iri(PREFIXES[prefix] + local)


TYPE: Final = named("rdf:type")


def shortened(iri: str, prefixes: dict[str, str]) -> str | None:
    """An address as a prefixed name that Turtle and JSON-LD both read; `None` if none of the prefixes fits.

    >>> shortened("http://purl.org/dc/terms/title", PREFIXES)
    'dct:title'
    """
    fitting = [(len(start), name) for name, start in prefixes.items() if iri.startswith(start)]
    for length, name in sorted(fitting, reverse=True):
        if _LOCAL.fullmatch(iri, length):
            return f"{name}:{iri[length:]}"
    return None


def prefixes_for(graph: Graph, own: dict[str, str]) -> dict[str, str]:
    """The prefixes that a graph makes use of, our own among them, by name.

    None is the scheme of an address in it: in JSON-LD that address would be taken for a prefixed name.
    """
    iris = graph.iris()
    schemes = {iri.partition(":")[0] for iri in iris}
    known = {name: start for name, start in {**PREFIXES, **own}.items() if name not in schemes}
    used = {short.partition(":")[0] for iri in iris if (short := shortened(iri, known))}
    return {name: start for name, start in sorted(known.items()) if name in used}


def address(text: str) -> Iri | None:
    """A web address as it may stand in a graph, its odd signs escaped; `None` for a text that is none.

    >>> address("https://example.org/een brief")
    'https://example.org/een%20brief'
    >>> address("NORA KWD05") is None
    True
    """
    if not text.startswith(("http://", "https://")):
        return None
    before, mark, fragment = text.partition("#")
    safe = "%-._~:/?@!$&'()*+,;="
    escaped = quote(before, safe=safe) + mark + quote(fragment, safe=safe)
    return Iri(_STRAY_PERCENT.sub("%25", escaped))


def language(tag: str | None) -> str:
    """A language as a tag that a literal can have; ``und``, undetermined, where it isn't known.

    >>> language("nl-NL"), language(None)
    ('nl-nl', 'und')
    """
    folded = (tag or "").lower()
    return folded if _LANGUAGE.fullmatch(folded) else "und"


def _order(node: Node) -> tuple[int, tuple[str, ...]]:
    match node:
        case Iri():
            return 0, (node,)
        case Literal():
            return 1, (node.language, node.text, node.datatype)
        case _:
            return 2, tuple(part for value in node for part in _order(value)[1])
