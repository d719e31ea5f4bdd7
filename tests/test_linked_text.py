"""Any graph, of whatever texts, is read back as it was meant: from Turtle and JSON-LD, by rdflib and Oxigraph alike."""

import json
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambtelijk.export import _BASE, BASE
from ambtelijk.export.graph import _LANGUAGE, PREFIXES, Graph, Iri, Literal, Node, address, language, named
from ambtelijk.export.jsonld import jsonld
from ambtelijk.export.turtle import turtle

linked = pytest.importorskip("linked", exc_type=ImportError)

TEXTS = st.text() | st.text('"\\\n\r\t\b\f\x00\x1f\x7f\x85\u2028\ufeff\ufffe é🙂')
IRIS = st.builds(
    lambda start, rest: Iri(start + "".join(rest)),
    st.sampled_from(
        ("https://example.org/", "https://example.org/id#", "urn:x:", "dct:", "id:", PREFIXES["skos"], "tag:x,2016:")
    ),
    st.lists(st.sampled_from((*"aZ09_-.~:@!$&'()*+,;=", "%20", "é", "openheid", "type")), min_size=1),
)
LANGUAGES = st.from_regex(_LANGUAGE, fullmatch=True).filter(lambda tag: language(tag) == tag)


def _in_language(text: str, tag: str) -> Literal:
    # Given the class itself, hypothesis would fill in a datatype too.
    return Literal(text, tag)


LITERALS = (
    TEXTS.map(Literal)
    | st.builds(_in_language, TEXTS, LANGUAGES)
    | st.builds(lambda text, kind: Literal(text, datatype=kind), TEXTS, st.just("https://example.org/kind") | IRIS)
    | st.integers().map(lambda number: Literal(str(number), datatype=named("xsd:integer")))
    | st.sampled_from(("true", "false")).map(lambda text: Literal(text, datatype=named("xsd:boolean")))
)
TERMS: st.SearchStrategy[Iri | Literal] = IRIS | LITERALS
NODES: st.SearchStrategy[Node] = TERMS | st.lists(TERMS, max_size=3).map(tuple)
PREDICATES = IRIS | st.sampled_from(sorted(map(named, ("rdf:type", "skos:prefLabel", "dct:title"))))
STATEMENTS = st.lists(st.tuples(IRIS, PREDICATES, st.lists(NODES, min_size=1, max_size=3)))


def graph_of(statements: list[tuple[Iri, Iri, list[Node]]]) -> Graph:
    """The graph that says all of this."""
    graph = Graph()
    for subject, predicate, nodes in statements:
        graph.add(subject, predicate, *nodes)
    return graph


@given(statements=STATEMENTS, own=st.sampled_from(("https://example.org/", "urn:x:", "id:", "dct:")))
def test_what_is_written_is_read_as_it_was_meant(statements: list[tuple[Iri, Iri, list[Node]]], own: str) -> None:
    graph = graph_of(statements)
    meant = linked.meant(graph)
    for text, format in ((turtle(graph, {"id": own}), linked.TURTLE), (jsonld(graph, {"id": own}), linked.JSON_LD)):
        assert linked.read_by_oxigraph(text, format) == meant
        assert linked.read_by_rdflib(text, format) == meant


@given(statements=STATEMENTS, seed=st.randoms(use_true_random=False))
def test_the_order_in_which_things_are_said_changes_nothing(
    statements: list[tuple[Iri, Iri, list[Node]]], seed: Random
) -> None:
    shuffled = [*statements, *statements[:1]]
    seed.shuffle(shuffled)
    for written in (turtle, jsonld):
        assert written(graph_of(shuffled), {}) == written(graph_of(statements), {})


@given(base=st.from_regex(_BASE, fullmatch=True))
def test_every_base_that_is_taken_makes_addresses_that_are_read(base: str) -> None:
    graph = Graph()
    graph.add(Iri(f"{base}openheid"), "dct:title", Literal("openheid", "nl"))
    graph.add(Iri(f"{base}Outside.other.NORA%20KWD05"), "skos:closeMatch", Iri(f"{base}a.b"), Iri(f"{base}-"))
    meant = linked.meant(graph)
    for text, format in ((turtle(graph, {"id": base}), linked.TURTLE), (jsonld(graph, {"id": base}), linked.JSON_LD)):
        assert linked.read_by_oxigraph(text, format) == linked.read_by_rdflib(text, format) == meant


@given(text=st.text(), fragment=st.text())
def test_any_web_address_is_escaped_until_a_graph_can_hold_it(text: str, fragment: str) -> None:
    graph = Graph()
    page = address(f"https://example.org/{text}#{fragment}")
    assert page is not None
    graph.add(Iri("urn:x:1"), "foaf:page", page)
    assert linked.read_by_oxigraph(turtle(graph, {}), linked.TURTLE) == linked.meant(graph)
    assert address(page) == page


@pytest.mark.parametrize(
    "text", ["", "openheid", "/openheid", "een brief:", "https://e.nl/a b", "urn:x:<", "urn:x:é\n"]
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no absolute IRI"):
        Iri(text)


def test_json_names_languages_and_gives_one_or_all() -> None:
    graph = Graph()
    one, two = Iri("urn:x:1"), Iri("urn:x:2")
    graph.add(one, "skos:prefLabel", Literal("openheid", "nl"), Literal("openness", "en"))
    graph.add(one, "skos:altLabel", Literal("open", "nl"))
    graph.add(two, "skos:altLabel", Literal("eerlijk", "nl"), Literal("oprecht", "nl"))
    graph.add(one, "skos:related", two)
    graph.add(two, "schema:position", Literal("2", datatype=named("xsd:integer")))
    found = json.loads(jsonld(graph, {"x": "urn:x:"}))
    assert found["@graph"] == [
        {
            "@id": "x:1",
            "skos:altLabel": {"nl": ["open"]},
            "skos:prefLabel": {"en": "openness", "nl": "openheid"},
            "skos:related": "x:2",
        },
        {"@id": "x:2", "skos:altLabel": {"nl": ["eerlijk", "oprecht"]}, "schema:position": 2},
    ]


def test_turtle_is_laid_out_for_people() -> None:
    graph = Graph()
    graph.add(Iri("urn:x:1"), "skos:prefLabel", Literal("openheid", "nl"))
    graph.add(Iri("urn:x:1"), "skos:member", Iri("urn:x:b"), Iri("urn:x:a"))
    graph.add(Iri("urn:x:1"), "skos:memberList", (Iri("urn:x:b"), Iri("urn:x:a")))
    graph.type(Iri("urn:x:1"), "skos:Collection")
    assert turtle(graph, {"x": "urn:x:"}).partition("\n\n")[2] == (
        "x:1\n"
        "  a skos:Collection ;\n"
        "  skos:member x:a ,\n"
        "    x:b ;\n"
        "  skos:memberList (\n"
        "      x:b\n"
        "      x:a ) ;\n"
        '  skos:prefLabel "openheid"@nl .\n'
    )


def test_a_graph_that_says_nothing_is_read_as_nothing() -> None:
    assert turtle(Graph(), {"id": BASE}) == ""
    assert json.loads(jsonld(Graph(), {"id": BASE})) == {"@context": {}, "@graph": []}
