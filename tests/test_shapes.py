"""Our linked data fit the shapes of NL-SBB, of SKOS and of DCAT-AP-NL, and a planted fault is found by them."""

import re
from urllib.parse import quote

import pytest

import ambtelijk
from ambtelijk.export import BASE, files

shapes = pytest.importorskip("shapes", exc_type=ImportError)

VERSIONS = [release.version for release in ambtelijk.versions()]
LETTER = ambtelijk.load("2016.9.0")
CONCEPTS = files(LETTER, "turtle")["concepts.ttl"].decode()
CATALOGUE = files(LETTER, "dcat")["dcat.ttl"].decode()
KNOWING = (
    "<http://www.w3.org/2004/02/skos/core#Concept> <http://www.w3.org/2000/01/rdf-schema#subClassOf>"
    " <http://kos-kit.github.io/skos-shacl/ns#Concept> ."
)
"""The SKOS shapes ask for things of the class of their own shape, where they mean skos:Concept: so they are told."""
SKOS_PREFIX = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> ."


def violations(text: str, *names: str) -> list[tuple[str, str, str]]:
    """What the shapes of these names forbid in a graph."""
    found = shapes.findings(text, *names, knowing=KNOWING)
    return [tuple(finding[1:]) for finding in found if finding.severity == "Violation"]


@pytest.mark.parametrize("name", VERSIONS)
def test_concepts_break_no_rule_of_nl_sbb(name: str) -> None:
    dataset = ambtelijk.load(name)
    found = shapes.findings(files(dataset, "turtle")["concepts.ttl"].decode(), shapes.NL_SBB)
    assert [finding for finding in found if finding.severity == "Violation"] == []
    # What is left are remarks on two things that are as they are: concepts of others stand in no hierarchy of ours,
    # and some editions print a word twice.
    mapped = [mapping for value in dataset.values for mapping in value.mappings]
    outside = {mapping.identifier.rpartition("/")[2] for mapping in mapped}
    outside |= {f"Outside.{mapping.scheme}.{quote(mapping.identifier, safe='')}" for mapping in mapped}
    terms = [(statement.edition, statement.term) for statement in dataset.statements]
    twice = {s.id for s in dataset.statements if terms.count((s.edition, s.term)) > 1}
    for finding in found:
        assert finding.check == "SPARQL"
        assert finding.thing in twice | outside


@pytest.mark.parametrize("name", VERSIONS)
def test_concepts_break_no_rule_of_skos(name: str) -> None:
    assert violations(files(ambtelijk.load(name), "turtle")["concepts.ttl"].decode(), shapes.SKOS) == []


@pytest.mark.parametrize("name", VERSIONS)
def test_the_description_breaks_no_rule_of_dcat_ap_nl(name: str) -> None:
    found = shapes.findings(files(ambtelijk.load(name), "dcat")["dcat.ttl"].decode(), *shapes.DCAT)
    assert [finding for finding in found if finding.severity == "Violation"] == []
    # It is recommended to give web addresses that we don't have.
    lacking = {finding.property for finding in found}
    assert lacking == {"conformsTo", "page", "landingPage", "accessService", "downloadURL"}


@pytest.mark.parametrize(
    ("planted", "thing", "check"),
    [
        ("id:openheid a skos:ConceptScheme .", "openheid", "SPARQL"),
        ("id:openheid skos:closeMatch id:eerlijkheid .", "openheid", "SPARQL"),
        ("id:openheid skos:closeMatch id:gemeenten .", "openheid", "Class"),
        ("id:openheid skos:related id:gemeenten .", "gemeenten", "SPARQL"),
        ('id:openheid skos:definition "zonder taal" .', "openheid", "Datatype"),
        ("id:Values a skos:Collection .", "Values", "SPARQL"),
    ],
)
def test_nl_sbb_finds_what_is_wrong(planted: str, thing: str, check: str) -> None:
    found = violations(f"{CONCEPTS}\n{planted}", shapes.NL_SBB)
    assert (thing, check) in {(about, kind) for about, _, kind in found}


def test_nl_sbb_misses_a_definition() -> None:
    without, count = re.subn(r"(\nid:openheid\n(?:  .*\n)*?)  skos:definition .*\n", r"\1", CONCEPTS)
    assert count == 1
    assert violations(without, shapes.NL_SBB) == [("openheid", "definition", "MinCount")]


@pytest.mark.parametrize(
    ("planted", "found"),
    [
        ('id:openheid skos:prefLabel "openbaarheid"@nl .', ("openheid", "prefLabel", "UniqueLang")),
        ('id:openheid skos:hiddenLabel "openheid"@nl .', ("openheid", "hiddenLabel", "Disjoint")),
        ('id:openheid skos:altLabel "open"@nl .', ("openheid", "hiddenLabel", "Disjoint")),
        ("id:openheid skos:broader id:duidelijkheid .", ("openheid", "related", "Disjoint")),
        ("id:openheid skos:broader id:gemeenten .", ("openheid", "broader", "Class")),
        ("id:openheid skos:relatedMatch id:gemeenten .", ("openheid", "relatedMatch", "Class")),
    ],
)
def test_the_skos_shapes_find_what_is_wrong(planted: str, found: tuple[str, str, str]) -> None:
    assert found in violations(f"{CONCEPTS}\n{planted}", shapes.SKOS)


@pytest.mark.parametrize(
    ("taken", "put", "found"),
    [
        (r"  dct:license <.*> ;\n", "", ("Distribution.2016.9.0.turtle", "license", "MinCount")),
        (r"  dct:publisher .* ;\n", "", ("Dataset.2016.9.0", "publisher", "MinCount")),
        (r"  dct:accessRights .* ;\n", "", ("Dataset.2016.9.0", "accessRights", "MinCount")),
        (r"  dcat:theme .* ;\n", "", ("Dataset.2016.9.0", "theme", "MinCount")),
        (
            r"  dcat:contactPoint ",
            "  dcat:contactPoint id:Another , ",
            ("Dataset.2016.9.0", "contactPoint", "MaxCount"),
        ),
        (r"  dcat:accessURL .* ;\n", "", ("Distribution.2016.9.0.json", "accessURL", "MinCount")),
        (r"a foaf:Agent", "a foaf:Document", ("Dataset.2016.9.0", "publisher", "Class")),
        (r"\^\^xsd:hexBinary", "", ("Distribution.2016.9.0.json.checksum", "checksumValue", "Datatype")),
    ],
)
def test_dcat_ap_nl_finds_what_is_wrong(taken: str, put: str, found: tuple[str, str, str]) -> None:
    changed, count = re.subn(taken, put, CATALOGUE)
    assert count
    assert found in violations(changed, *shapes.DCAT)


def test_pyshacl_alone_finds_the_same() -> None:
    """With rdflib's own SPARQL, which is slow, as with Oxigraph's."""
    small = "\n".join(
        (
            CONCEPTS[: CONCEPTS.index("\n\n")],
            "id:a a skos:Concept ; skos:inScheme id:s ; skos:closeMatch id:b .",
            "id:b a skos:Concept , skos:ConceptScheme ; skos:inScheme id:s ; skos:related id:c .",
            "id:s a skos:ConceptScheme .",
        )
    )
    quick = shapes.findings(small, shapes.NL_SBB)
    assert quick == shapes.findings(small, shapes.NL_SBB, quickly=False)
    assert {("Violation", "a", "SPARQL"), ("Violation", "b", "SPARQL")} <= {(f[0], f[1], f[3]) for f in quick}
    assert BASE in small
