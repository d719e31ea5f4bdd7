"""What the linked data say of the world, as those find it who never read our code."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

import ambtelijk
import strategies
import toy
from ambtelijk import Citation, Dataset, Labels, Mapping, Value
from ambtelijk.export import BASE, files
from ambtelijk.export.dcat import catalogued
from ambtelijk.export.graph import PREFIXES, Graph, Iri, Literal, Node, named
from ambtelijk.export.skos import concepts
from ambtelijk.terms import KINDS, Format, Kind

linked = pytest.importorskip("linked", exc_type=ImportError)

TOLD: tuple[Kind, ...] = KINDS[: KINDS.index("events")]
"""The kinds that a graph tells of."""
VERSIONS = [release.version for release in ambtelijk.versions()]
LETTER = ambtelijk.load("2016.9.0")
REGISTER = ambtelijk.load("2026.11.0")
QUERIES = Path(__file__).resolve().parents[1] / "docs" / "examples" / "sparql"
OPENHEID_OF_GEMEENTEN = "format-integriteitsbeleid-vng-2014-openheid"


Told = dict[str, dict[str, list[Node]]]
"""What is said of each thing, by its id or address and by the prefixed name of the property."""


def told(graph: Graph) -> Told:
    """What a graph says."""
    return {
        subject.removeprefix(BASE): {short(predicate): nodes for predicate, nodes in said.items()}
        for subject, said in graph
    }


def short(iri: str) -> str:
    """An address with its prefix."""
    for prefix, start in {**PREFIXES, "id": BASE}.items():
        if iri.startswith(start):
            return f"{prefix}:{iri.removeprefix(start)}"
    return iri


def at(*ids: str) -> list[Iri]:
    """Their addresses, in order."""
    return sorted(Iri(BASE + id) for id in ids)


@cache
def graph_of(version: str) -> Graph:
    """The graph of a bundled version."""
    return concepts(ambtelijk.load(version), base=BASE)


@cache
def text_of(version: str, format: Format) -> str:
    """The file of a bundled version in a format."""
    (content,) = files(ambtelijk.load(version), format).values()
    return content.decode()


@cache
def told_of(version: str) -> Told:
    """What the graph of a bundled version says."""
    return told(graph_of(version))


@cache
def store_of(version: str) -> Any:
    """The graph of a bundled version in a triple store."""
    store = linked.pyoxigraph.Store()
    store.bulk_load(text_of(version, "turtle").encode(), format=linked.pyoxigraph.RdfFormat.TURTLE)
    return store


@pytest.fixture(params=VERSIONS)
def version(request: pytest.FixtureRequest) -> tuple[Dataset, Told]:
    """A bundled version and what its graph says."""
    return ambtelijk.load(request.param), told_of(request.param)


@pytest.fixture
def letter() -> Told:
    """What the graph of the letter says."""
    return told_of("2016.9.0")


@pytest.fixture
def register() -> Told:
    """What the graph of the register says."""
    return told_of("2026.11.0")


@pytest.mark.parametrize("name", VERSIONS)
def test_rdflib_and_oxigraph_read_the_same_from_both_formats(name: str) -> None:
    meant = linked.meant(graph_of(name))
    for format, kind in (("turtle", linked.TURTLE), ("jsonld", linked.JSON_LD)):
        text = text_of(name, format)
        assert linked.read_by_oxigraph(text, kind) == meant
        assert linked.read_by_rdflib(text, kind) == meant


@settings(max_examples=25)
@given(dataset=strategies.datasets())
def test_any_dataset_is_read_as_it_was_meant(dataset: Dataset) -> None:
    meant = linked.meant(concepts(dataset, base=BASE))
    for content, kind in (
        (files(dataset, "turtle")["concepts.ttl"], linked.TURTLE),
        (files(dataset, "jsonld")["concepts.jsonld"], linked.JSON_LD),
    ):
        assert linked.read_by_oxigraph(content.decode(), kind) == meant
        assert linked.read_by_rdflib(content.decode(), kind) == meant


@pytest.mark.parametrize("name", VERSIONS)
def test_the_values_of_a_sector_with_their_source_are_one_query_away(name: str) -> None:
    dataset = ambtelijk.load(name)
    query = (QUERIES / "values-of-a-sector.rq").read_text(encoding="utf-8")
    for sector in dataset.sectors:
        rows = list(store_of(name).query(query.replace("id:gemeenten", f"id:{sector.id}")))
        expected = dataset.values.where(sector=sector)
        assert {row["value"].value for row in rows} == {BASE + id for id in expected.ids}
        assert all(row["citation"].value for row in rows)
    if name == "2026.11.0":
        assert {row["page"].value for row in store_of(name).query(query)} == {
            dataset.sources["brief-2016-09-19"].address
        }


def test_the_query_gives_the_values_of_the_gemeenten_in_printed_order() -> None:
    query = (QUERIES / "values-of-a-sector.rq").read_text(encoding="utf-8")
    found = [row["printed"].value for row in store_of("2016.9.0").query(query)]
    assert found == [statement.term for statement in LETTER.statements.where(sector="gemeenten")]


@pytest.mark.parametrize("path", sorted(QUERIES.glob("*.rq")), ids=lambda path: path.stem)
def test_every_query_on_the_page_gives_rows_in_rdflib_and_oxigraph_alike(path: Path) -> None:
    query = path.read_text(encoding="utf-8")
    graph = linked.rdflib.Graph().parse(data=text_of("2016.9.0", "turtle"), format="turtle")
    rows = [tuple(None if node is None else str(node) for node in row) for row in graph.query(query)]
    solutions = store_of("2016.9.0").query(query)
    names = [variable.value for variable in solutions.variables]
    assert rows == [tuple(row[name] and row[name].value for name in names) for row in solutions]
    assert rows
    assert list(store_of("2026.11.0").query(query))


def test_every_word_of_others_is_one_of_their_vocabulary(version: tuple[Dataset, Told]) -> None:
    dataset, found = version
    everything = {**found, **told(catalogued(dataset, base=BASE))}
    used = {name for said in everything.values() for name in said}
    used |= {short(kind) for said in everything.values() for kind in said["rdf:type"] if isinstance(kind, Iri)}
    # rdflib lists DCAT 2, and these came with DCAT 3; it lists nothing of SPDX and vCard.
    used -= {"dcat:version", "dcat:previousVersion"}
    spaces = {"dct": "DCTERMS", "schema": "SDO"}
    for prefix, _, local in (name.partition(":") for name in used):
        if prefix not in {"id", "spdx", "vcard"}:
            assert local in getattr(linked.rdflib.namespace, spaces.get(prefix, prefix.upper())), f"{prefix}:{local}"


def test_our_own_words_are_explained_in_the_graph(version: tuple[Dataset, Told]) -> None:
    _, found = version
    ours = {name for said in found.values() for name in said if name.startswith("id:")}
    assert ours == {"id:speaksFor", "id:inForce"}
    for name in ours:
        assert {"rdfs:label", "rdfs:comment", "rdfs:domain", "rdfs:range"} <= found[name[3:]].keys()


def test_everything_that_is_pointed_to_is_described(version: tuple[Dataset, Told]) -> None:
    dataset, found = version
    pointed = {iri.removeprefix(BASE) for iri in graph_of(dataset.version).iris() if iri.startswith(BASE)}
    assert pointed - found.keys() == {f"Dataset.{dataset.version}"}


def test_every_record_that_is_told_of_has_its_id(version: tuple[Dataset, Told]) -> None:
    dataset, found = version
    for kind in TOLD:
        for record in dataset._collection(kind):
            assert found[record.id]["dct:identifier"] == [Literal(record.id)]


def test_no_concept_of_ours_is_said_to_be_the_same_as_another(version: tuple[Dataset, Told]) -> None:
    _, found = version
    assert not any("skos:exactMatch" in said for said in found.values())


def test_the_statement_of_a_pair_is_related_to_both_values_and_near_to_none(letter: Told) -> None:
    pair = letter["gedragscode-integriteit-rijk-2015-onafhankelijkheid-en-onpartijdigheid"]
    assert pair["skos:relatedMatch"] == at("onafhankelijkheid", "onpartijdigheid")
    assert "skos:closeMatch" not in pair
    assert letter[OPENHEID_OF_GEMEENTEN]["skos:closeMatch"] == at("openheid")


def test_a_statement_says_where_it_is_printed(letter: Told) -> None:
    statement = letter[OPENHEID_OF_GEMEENTEN]
    assert statement["dct:source"] == at("brief-2016-09-19")
    (place,) = statement["dct:bibliographicCitation"]
    assert isinstance(place, Literal)
    assert place.text.endswith("onder ‘Gemeenten, provincies en waterschappen’, al. 1; noot 6")
    # The letter cites the format and isn't it: what was only cited is no primary source.
    assert "prov:hadPrimarySource" not in statement


def test_what_was_read_in_the_edition_itself_has_it_as_primary_source(register: Told) -> None:
    statement = register["gedragscode-integriteit-rijk-1994-onkreukbaarheid"]
    edition = register["gedragscode-integriteit-rijk-1994"]
    assert statement["prov:hadPrimarySource"] == edition["prov:hadPrimarySource"] == at("bwbr0007059")


def test_what_the_letter_does_not_define_is_told_by_its_place_and_marked_so(letter: Told) -> None:
    (definition,) = letter[OPENHEID_OF_GEMEENTEN]["skos:definition"]
    assert definition == Literal(
        "Term 1, ‘openheid’, in de lijst ‘kernbegrippen’ van format integriteitsbeleid (december 2014).", "nl"
    )
    for said in letter.values():
        if named("skos:Concept") in said["rdf:type"] and "dct:identifier" in said:
            assert "skos:editorialNote" in said


def test_a_definition_of_the_register_is_its_own(register: Told) -> None:
    value = register["verantwoordelijkheid"]
    assert value["skos:definition"] == [Literal(REGISTER.values["verantwoordelijkheid"].definition or "", "nl")]
    assert "skos:editorialNote" not in value


def test_a_list_keeps_its_printed_order(letter: Told) -> None:
    listed = letter["format-integriteitsbeleid-vng-2014.list.kernbegrippen"]
    printed = LETTER.statements.where(edition="format-integriteitsbeleid-vng-2014").ids
    assert listed["skos:memberList"] == [tuple(Iri(BASE + id) for id in printed)]
    assert listed["skos:member"] == at(*printed)
    assert listed["skos:prefLabel"] == [Literal("kernbegrippen", "nl")]
    assert listed["dct:type"] == at("ListRole.values")


def test_search_words_are_hidden_and_no_label_stands_twice(version: tuple[Dataset, Told]) -> None:
    _, found = version
    assert Literal("betrouwbare", "nl") in found["betrouwbaarheid"]["skos:hiddenLabel"]
    for said in found.values():
        labels = [node for name in ("pref", "alt", "hidden") for node in said.get(f"skos:{name}Label", [])]
        assert len(labels) == len(set(labels))


def test_a_hidden_label_may_be_of_any_language_and_stands_once() -> None:
    found = told(concepts(toy.dataset(toy.records()), base=BASE))
    assert found["moed"]["skos:altLabel"] == [Literal("durf", "nl")]
    hidden = {Literal(word, "nl") for word in ("moedig", "moedige", "dapperheid")} | {
        Literal("de rug recht houden", "und")
    }
    assert set(found["moed"]["skos:hiddenLabel"]) == hidden


def test_a_printed_term_is_in_the_language_of_its_edition(register: Told) -> None:
    english = register["seven-principles-of-public-life-1995-integrity"]
    assert english["skos:prefLabel"] == [Literal("Integrity", "en")]


def test_editions_are_revisions_of_those_they_replace(register: Told) -> None:
    for edition in REGISTER.editions:
        assert register[edition.id].get("prov:wasRevisionOf", []) == at(*edition.replaces)
    assert any(edition.replaces for edition in REGISTER.editions)


def test_a_superseded_id_leads_to_what_took_its_place(register: Told) -> None:
    old = register["handreiking-integriteit-politieke-ambtsdragers"]
    assert old["dct:isReplacedBy"] == at("handboek-integriteit-politieke-ambtsdragers")


def test_an_edition_says_whether_it_is_in_force_unless_nobody_knows(version: tuple[Dataset, Told]) -> None:
    dataset, graph = version
    found = {edition.id: graph[edition.id].get("id:inForce") for edition in dataset.editions}
    today = dataset.editions.where(on=str(dataset.as_of))
    for id, answer in found.items():
        if id in today.certain:
            assert answer == [Literal("true", datatype=named("xsd:boolean"))]
        elif id in today.possible:
            assert answer is None
        else:
            assert answer == [Literal("false", datatype=named("xsd:boolean"))]


def test_a_value_is_not_both_narrower_than_another_and_related_to_it(register: Told) -> None:
    own = register["eigen-verantwoordelijkheid"]
    assert own["skos:broader"] == at("verantwoordelijkheid")
    assert Iri(f"{BASE}verantwoordelijkheid") not in own["skos:related"]


def test_what_is_narrower_is_not_told_to_be_related_also_where_a_record_says_both() -> None:
    both = toy.altered("ijver", related=("moed",))
    assert both.values["ijver"].broader == both.values["ijver"].related
    assert "skos:related" not in told(concepts(both, base=BASE))["ijver"]


def test_no_concept_is_wider_than_itself() -> None:
    ask = f"PREFIX skos: <{PREFIXES['skos']}> ASK {{ ?concept skos:broader+ ?concept }}"
    assert not any(store_of(name).query(ask) for name in VERSIONS)


def test_a_concept_of_others_keeps_its_address_and_one_without_gets_ours(register: Told) -> None:
    assert register["legaliteit"]["skos:closeMatch"] == [Iri("http://eurovoc.europa.eu/1588")]
    assert register["vertrouwen"]["skos:closeMatch"] == [Iri(f"{BASE}Outside.other.NORA%20KWD01")]


def test_an_official_identifier_leads_where_it_can_be_read(register: Told) -> None:
    (identifier,) = register["kst-35351-5"]["schema:identifier"]
    assert isinstance(identifier, Iri)
    assert register[identifier.removeprefix(BASE)] == {
        "rdf:type": [named("schema:PropertyValue")],
        "schema:propertyID": [Literal("kst")],
        "schema:url": [Iri("https://zoek.officielebekendmakingen.nl/kst-35351-5.html")],
        "schema:value": [Literal("kst-35351-5")],
    }


def test_a_record_may_hold_anything() -> None:
    """Whatever stands in a text, a graph is written that is read as it was meant."""
    cited = (Citation(source="brief-2016-09-19", basis="stated", heading='"} .\n'),)
    mapping = Mapping(scheme="other", identifier='<>"{}|\\^` é\n#', match="close", label='"')
    own = Value(id="lef", labels=Labels(nl='lef"\n\\', en="\x7f"), mappings=(mapping,), citations=cited)
    records = {kind: tuple(LETTER._collection(kind)) for kind in KINDS} | {"values": (*LETTER.values, own)}
    dataset = Dataset(LETTER.release, None, records)
    meant = linked.meant(concepts(dataset, base=BASE))
    written = [*files(dataset, "turtle").values(), *files(dataset, "jsonld").values()]
    for content, kind in zip(written, (linked.TURTLE, linked.JSON_LD), strict=True):
        assert linked.read_by_oxigraph(content.decode(), kind) == linked.read_by_rdflib(content.decode(), kind) == meant


def test_another_base_moves_every_address_of_ours_and_nothing_else() -> None:
    ours = text_of("2016.9.0", "turtle")
    (theirs,) = files(LETTER, "turtle", base="urn:x:").values()
    assert ours.count(BASE) == 1
    moved = linked.read_by_oxigraph(ours.replace(BASE, "urn:x:"), linked.TURTLE)
    assert linked.read_by_oxigraph(theirs.decode(), linked.TURTLE) == moved


def references(page: str) -> Iterator[str]:
    """The prefixed names in a table of a page."""
    for row in re.findall(r"^\| (`.+?`) \|", page, re.MULTILINE):
        yield from re.findall(r"`([a-z]+:\w+)`", row)


def test_the_page_explains_every_property_that_is_used_and_no_other(register: Told) -> None:
    page = (QUERIES.parents[1] / "linked-data.md").read_text(encoding="utf-8")
    used = {name for said in register.values() for name in said}
    explained = set(references(page.partition("\n## What each property means\n")[2].partition("\n## ")[0]))
    assert explained == used - {"rdf:type"}
