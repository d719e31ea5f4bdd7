"""The shapes of others that our linked data must fit, and what a validator says of a graph.

The shapes are no part of the project: they are looked for where `AMBTELIJK_SHAPES` points, else in
``../shared/vendor``. The validator is pySHACL. It parses a query anew for every concept, which takes minutes for the
register, so the queries that stand in shapes are answered by Oxigraph; all else is done by pySHACL on rdflib. What is
not here: the checks themselves (`test_shapes`).
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest

rdflib: Any = pytest.importorskip("rdflib", reason="not installed: pip install '.[clients]'")
pyoxigraph: Any = pytest.importorskip("pyoxigraph", reason="not installed: pip install '.[clients]'")
pyshacl: Any = pytest.importorskip("pyshacl", reason="not installed: pip install '.[clients]'")

_SHARED = Path(__file__).resolve().parents[2] / "shared" / "vendor"
_SH = "http://www.w3.org/ns/shacl#"

NL_SBB = "nl-sbb/skos-ap-nl.ttl"
SKOS = "skos-reference/skos-reference.shacl.ttl"
DCAT = tuple(
    f"dcat-ap-nl/{name}.ttl"
    for name in ("dcat-ap-SHACL", "dcat-ap-nl-SHACL", "dcat-ap-nl-SHACL-klassebereik", "dcat-ap-nl-SHACL-aanbevolen")
)


class Finding(NamedTuple):
    """One thing that a validator found: about what, which property, and which check."""

    severity: str
    thing: str
    property: str
    check: str


class QuickGraph(rdflib.Graph):  # type: ignore[misc]
    """A graph in memory whose SPARQL is answered by Oxigraph."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.parse(data=text, format="turtle")
        self._answering = pyoxigraph.Store()
        self._answering.load(text, format=pyoxigraph.RdfFormat.TURTLE)

    def query(self, text: str, *given: Any, **_: Any) -> Any:
        """The rows that a query gives; the fourth thing given is what its variables are bound to."""
        bound: Mapping[str, Any] = given[3]
        names = {pyoxigraph.Variable(name): pyoxigraph.NamedNode(str(node)) for name, node in bound.items()}
        rows = self._answering.query(text, substitutions=names)
        found = rdflib.query.Result("SELECT")
        found.vars = [rdflib.Variable(name) for name in bound]
        found.bindings = [{rdflib.Variable(name): node for name, node in bound.items()} for _ in rows]
        return found


def shapes(*names: str) -> Any:
    """The shapes of these names, as one graph; skips the test where they aren't found."""
    folder = Path(os.environ.get("AMBTELIJK_SHAPES", _SHARED))
    found = rdflib.Graph()
    for name in names:
        if not (folder / name).is_file():
            pytest.skip(f"no shapes at {folder / name}: set AMBTELIJK_SHAPES")
        found.parse(folder / name, format="turtle")
    return found


def findings(text: str, *names: str, knowing: str = "", quickly: bool = True) -> list[Finding]:
    """Everything that the shapes of these names find in a graph, given as Turtle with what is known besides.

    Counted in the report: whether a graph "conforms" is no answer, since it depends on which severities count.
    """
    whole = f"{text}\n{knowing}"
    graph = QuickGraph(whole) if quickly else rdflib.Graph().parse(data=whole, format="turtle")
    _, report, _ = pyshacl.validate(graph, shacl_graph=shapes(*names), inference="none", inplace=True)
    results = report.subjects(rdflib.RDF.type, rdflib.URIRef(f"{_SH}ValidationResult"))
    return sorted(
        Finding(*(_local(report.value(result, rdflib.URIRef(_SH + name))) for name in _FIELDS)) for result in results
    )


_FIELDS = ("resultSeverity", "focusNode", "resultPath", "sourceConstraintComponent")


def _local(node: Any) -> str:
    return str(node or "").rpartition("#")[2].rpartition("/")[2].removesuffix("ConstraintComponent")
