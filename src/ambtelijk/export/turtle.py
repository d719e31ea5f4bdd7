"""Turtle: the text of a graph, for people and for triple stores; and a dataset as a file of it.

Things stand in the order of their addresses, each with what it is first and then what is said of it, one a line: the
same graph gives the same text. What is not here: what a dataset says (`skos`).
"""

import re
from collections.abc import Iterator

from ambtelijk.dataset import Dataset
from ambtelijk.export.graph import TYPE, Graph, Iri, Literal, Node, named, prefixes_for, shortened
from ambtelijk.export.skos import concepts

_SHORT: dict[str, re.Pattern[str]] = {
    named("xsd:boolean"): re.compile("true|false"),
    named("xsd:integer"): re.compile("0|-?[1-9][0-9]*"),
}
"""What Turtle writes without quotes."""

_ESCAPES = {'"': r"\"", "\\": r"\\", "\n": r"\n", "\r": r"\r", "\t": r"\t", "\b": r"\b", "\f": r"\f"}
_ESCAPED = re.compile(r'["\\\x00-\x1f\x7f]')


def files(dataset: Dataset, *, base: str) -> dict[str, bytes]:
    """The file of a dataset's concepts.

    >>> import ambtelijk
    >>> content = files(ambtelijk.load("2016.9.0"), base="https://example.org/")["concepts.ttl"].decode()
    >>> 'skos:prefLabel "openheid"@nl' in content
    True
    """
    return {"concepts.ttl": turtle(concepts(dataset, base=base), {"id": base}).encode()}


def turtle(graph: Graph, own: dict[str, str]) -> str:
    r"""The text of a graph, with the usual prefixes and our own, as far as it makes use of them.

    >>> graph = Graph()
    >>> graph.add(Iri("urn:x:1"), "dct:title", Literal('"Open"', "nl"))
    >>> print(turtle(graph, {"x": "urn:x:"}))
    @prefix dct: <http://purl.org/dc/terms/> .
    @prefix x: <urn:x:> .
    <BLANKLINE>
    x:1
      dct:title "\"Open\""@nl .
    <BLANKLINE>
    """
    prefixes = prefixes_for(graph, own)
    blocks = ["".join(f"@prefix {name}: <{start}> .\n" for name, start in prefixes.items())]
    for subject, said in graph:
        lines = " ;\n  ".join(_lines(said, prefixes))
        blocks.append(f"{_iri(subject, prefixes)}\n  {lines} .\n")
    return "\n".join(filter(None, blocks))


def _lines(said: dict[Iri, list[Node]], prefixes: dict[str, str]) -> Iterator[str]:
    for predicate, nodes in said.items():
        verb = "a" if predicate == TYPE else _iri(predicate, prefixes)
        yield f"{verb} " + " ,\n    ".join(_node(node, prefixes) for node in nodes)


def _node(node: Node, prefixes: dict[str, str]) -> str:
    match node:
        case Iri():
            return _iri(node, prefixes)
        case Literal():
            return _literal(node, prefixes)
        case _:
            return "(" + "".join(f"\n      {_node(item, prefixes)}" for item in node) + " )"


def _iri(iri: Iri, prefixes: dict[str, str]) -> str:
    return shortened(iri, prefixes) or f"<{iri}>"


def _literal(literal: Literal, prefixes: dict[str, str]) -> str:
    text, language, datatype = literal
    if datatype in _SHORT and _SHORT[datatype].fullmatch(text):
        return text
    quoted = f'"{_ESCAPED.sub(_escape, text)}"'
    if language:
        return f"{quoted}@{language}"
    return f"{quoted}^^{_iri(Iri(datatype), prefixes)}" if datatype else quoted


def _escape(match: re.Match[str]) -> str:
    sign = match[0]
    return _ESCAPES.get(sign) or f"\\u{ord(sign):04X}"
