"""Graphs as their readers see them: what rdflib and Oxigraph, which share no code, read from our texts.

What is not here: the checks (`test_linked_text`, `test_linked_data`).
"""

import warnings
from itertools import count
from typing import Any

import pytest

from ambtelijk.export.graph import Graph, Iri, Literal, Node

rdflib: Any = pytest.importorskip("rdflib", reason="not installed: pip install '.[clients]'")
pyoxigraph: Any = pytest.importorskip("pyoxigraph", reason="not installed: pip install '.[clients]'")

TURTLE, JSON_LD = "turtle", "json-ld"
_FORMATS = {TURTLE: pyoxigraph.RdfFormat.TURTLE, JSON_LD: pyoxigraph.RdfFormat.JSON_LD}
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"


def meant(graph: Graph) -> frozenset[Any]:
    """What a graph says."""
    said: list[Any] = []
    names = count()

    def term(node: Node) -> Any:
        match node:
            case Iri():
                return pyoxigraph.NamedNode(node)
            case Literal(text, language, datatype):
                kind = pyoxigraph.NamedNode(datatype) if datatype else None
                return pyoxigraph.Literal(text, language=language or None, datatype=kind)
            case _:
                return listed(list(node))

    def listed(items: list[Any]) -> Any:
        if not items:
            return pyoxigraph.NamedNode(f"{_RDF}nil")
        here = pyoxigraph.BlankNode(f"b{next(names)}")
        said.append((here, f"{_RDF}first", term(items[0])))
        said.append((here, f"{_RDF}rest", listed(items[1:])))
        return here

    for subject, predicates in graph:
        for predicate, nodes in predicates.items():
            said += [(pyoxigraph.NamedNode(subject), predicate, term(node)) for node in nodes]
    return _canonical((s, pyoxigraph.NamedNode(p), o) for s, p, o in said)


def read_by_oxigraph(text: str, format: str) -> frozenset[Any]:
    """What Oxigraph reads."""
    quads = pyoxigraph.parse(text, format=_FORMATS[format])
    return _canonical((quad.subject, quad.predicate, quad.object) for quad in quads)


def read_by_rdflib(text: str, format: str) -> frozenset[Any]:
    """What rdflib reads."""
    with warnings.catch_warnings():  # rdflib's reader of JSON-LD warns of rdflib
        warnings.simplefilter("ignore", DeprecationWarning)
        graph = rdflib.Graph().parse(data=text, format=format)
    return _canonical(tuple(map(_term, triple)) for triple in graph)


def _term(node: Any) -> Any:
    match node:
        case rdflib.URIRef():
            return pyoxigraph.NamedNode(str(node))
        case rdflib.BNode():
            return pyoxigraph.BlankNode(str(node))
        case _:
            kind = pyoxigraph.NamedNode(str(node.datatype)) if node.datatype else None
            return pyoxigraph.Literal(str(node), language=node.language, datatype=kind)


def _canonical(triples: Any) -> frozenset[Any]:
    """Triples in which what has no name is named by what is said of it, so that equal graphs are equal."""
    dataset = pyoxigraph.Dataset(pyoxigraph.Quad(*triple) for triple in triples)
    dataset.canonicalize(pyoxigraph.CanonicalizationAlgorithm.RDFC_1_0)
    return frozenset(map(str, dataset))
