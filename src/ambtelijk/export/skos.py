"""The concepts of a dataset as concept schemes in SKOS, after the Dutch profile NL-SBB, with all that surrounds them.

The shared values are one scheme, the statements of each edition another, and so are the principles of each code: the
same word in two texts is two concepts. Between schemes a concept is close or related to another, never the same.
What is not here: the documents and those who stand behind them (`documents`, `agents`), and definitions that the data
don't give (`definitions`).
"""

from ambtelijk.dataset import Dataset
from ambtelijk.export import definitions
from ambtelijk.export.agents import agents
from ambtelijk.export.description import Description, known_address, labels
from ambtelijk.export.documents import documents
from ambtelijk.export.graph import Graph, Iri, Literal, language, named
from ambtelijk.export.own_terms import ROLES, own_terms
from ambtelijk.parts import Mapping, TermList
from ambtelijk.records import Edition, Principle, Statement, Value
from ambtelijk.terms import MappingMatch

_INTEGER = named("xsd:integer")
_MATCHES: dict[MappingMatch, str] = {
    "exact": "skos:exactMatch",
    "close": "skos:closeMatch",
    "broad": "skos:broadMatch",
    "narrow": "skos:narrowMatch",
    "related": "skos:relatedMatch",
}


def concepts(dataset: Dataset, *, base: str) -> Graph:
    """The graph of a dataset; addresses of our own begin with the base.

    >>> import ambtelijk
    >>> graph = concepts(ambtelijk.load("2016.9.0"), base="https://example.org/")
    >>> [str(node) for node, said in graph if "openheid" in node][-1]
    'https://example.org/toolkit-integriteit-waterschappen-ongedateerd-openheid'
    """
    description = Description(dataset, base, Graph())
    own_terms(description)
    agents(description)
    documents(description)
    _values(description)
    for edition in dataset.editions:
        _edition(description, edition)
    for code in dict.fromkeys(principle.code for principle in dataset.principles):
        _principles(description, code)
    return description.graph


def _values(description: Description) -> None:
    scheme = description.at("Values")
    _scheme(description, scheme, Literal("Gedeelde waarden", "nl"), Literal("Shared values", "en"))
    wider = _wider(description.dataset)
    for value in description.dataset.values:
        near = [id for id in value.related if id not in wider[value.id] and value.id not in wider[id]]
        node = _concept(description, value, scheme, value.broader)
        words = (*value.forms, *value.aliases)
        description.labelled(node, labels(value.labels), value.other_labels, words, value.hidden_labels)
        _defined(description, node, value.definition, definitions.of_value(description.dataset, value))
        description.graph.add(node, "skos:related", *description.all_at(near))
        for mapping in value.mappings:
            description.graph.add(node, _MATCHES[mapping.match], _outside(description, mapping))


def _wider(dataset: Dataset) -> dict[str, set[str]]:
    """For each value, all that are wider than it. SKOS has no concept related to one that is wider."""
    wider: dict[str, set[str]] = {value.id: set() for value in dataset.values}
    for value in dataset.values:
        waiting = [*value.broader]
        while waiting:
            if (id := waiting.pop()) not in wider[value.id]:
                wider[value.id].add(id)
                waiting += dataset.values[id].broader
    return wider


def _edition(description: Description, edition: Edition) -> None:
    """The statements of an edition, and the lists that they stand in."""
    dataset = description.dataset
    statements = dataset.statements._matching(edition=edition.id)
    if not statements:
        return
    code = dataset.codes[edition.code]
    tongue = description.spoken(code, edition)
    scheme = description.at(edition.id, "statements")
    _scheme(description, scheme, Literal(f"Termen van {definitions.edition_name(dataset, edition)}", "nl"))
    description.graph.add(scheme, "prov:wasDerivedFrom", description.at(edition.id))
    for statement in statements:
        _statement(description, statement, edition, scheme, tongue)
    for terms in edition.lists:
        printed = sorted((s for s in statements if s.list == terms.key), key=lambda statement: statement.position)
        _list(description, edition, terms, [description.at(statement.id) for statement in printed], tongue)


def _statement(description: Description, statement: Statement, edition: Edition, scheme: Iri, tongue: str) -> None:
    node = _concept(description, statement, scheme, (statement.parent,) if statement.parent else ())
    add = description.graph.add
    description.labelled(node, [Literal(statement.term, tongue)], hidden=statement.aliases)
    _defined(description, node, statement.gist, definitions.of_statement(description.dataset, statement))
    add(node, "dct:isPartOf", description.at(edition.id))
    add(node, "schema:position", Literal(str(statement.position), datatype=_INTEGER))
    # A term that expresses several values is wider than each of them: near to them, and like none.
    match = "skos:closeMatch" if len(statement.expresses) == 1 else "skos:relatedMatch"
    add(node, match, *(description.at(expression.value) for expression in statement.expresses))
    if statement.principle:
        add(node, "skos:closeMatch", description.at(statement.principle))
    if edition.source in {citation.source for citation in statement.citations if citation.basis == "stated"}:
        add(node, "prov:hadPrimarySource", description.at(edition.source))


def _list(description: Description, edition: Edition, terms: TermList, printed: list[Iri], tongue: str) -> None:
    node, add = description.at(edition.id, "list", terms.key), description.graph.add
    description.graph.type(node, "skos:Collection", "skos:OrderedCollection")
    word = Literal(terms.word, tongue) if terms.word else Literal(ROLES[terms.role][0], "nl")
    add(node, "skos:prefLabel", word)
    add(node, "dct:isPartOf", description.at(edition.id))
    add(node, "dct:type", description.at("ListRole", terms.role))
    add(node, "schema:creativeWorkStatus", Literal(terms.status))
    add(node, "skos:member", *printed)
    add(node, "skos:memberList", tuple(printed))


def _principles(description: Description, code: str) -> None:
    scheme = description.at(code, "principles")
    title = description.dataset.codes[code].title
    _scheme(description, scheme, Literal(f"Beginselen van {title}", "nl"))
    description.graph.add(scheme, "prov:wasDerivedFrom", description.at(code))
    for principle in description.dataset.principles._matching(code=code):
        node = _concept(description, principle, scheme, (principle.parent,) if principle.parent else ())
        description.labelled(node, labels(principle.labels), hidden=principle.aliases)
        _defined(description, node, principle.gist, definitions.of_principle(description.dataset, principle))
        description.graph.add(node, "dct:isPartOf", description.at(code))
        if principle.number is not None:
            description.graph.add(node, "schema:position", Literal(str(principle.number), datatype=_INTEGER))


def _scheme(description: Description, node: Iri, *titles: Literal) -> None:
    description.graph.type(node, "skos:ConceptScheme")
    description.graph.add(node, "dct:title", *titles)
    description.graph.add(node, "owl:versionInfo", Literal(description.dataset.version))
    description.graph.add(node, "dct:isPartOf", description.at("Dataset", description.dataset.version))


def _concept(
    description: Description, record: Value | Statement | Principle, scheme: Iri, broader: tuple[str, ...]
) -> Iri:
    node = description.record(record, "skos:Concept")
    description.graph.add(node, "skos:inScheme", scheme)
    description.graph.add(node, "skos:notation", Literal(record.id))
    description.graph.add(node, "skos:broader", *description.all_at(broader))
    if not broader:
        description.graph.add(node, "skos:topConceptOf", scheme)
    description.sourced(node, record)
    description.placed(node, record)
    return node


def _defined(description: Description, node: Iri, given: str | None, made: str) -> None:
    """Say what a concept is: in the words of the data, or else in words that say no more than the data do."""
    description.graph.add(node, "skos:definition", Literal(given or made, "nl"))
    if not given:
        description.graph.add(node, "skos:editorialNote", Literal(definitions.MADE, "nl"))


def _outside(description: Description, mapping: Mapping) -> Iri:
    """The concept in an outside vocabulary that a mapping is about, with as much as NL-SBB asks of a concept."""
    node = known_address(mapping.scheme, mapping.identifier) or description.at(
        "Outside", mapping.scheme, mapping.identifier
    )
    description.graph.type(node, "skos:Concept")
    description.graph.add(node, "dct:identifier", Literal(mapping.identifier))
    description.graph.add(node, "skos:prefLabel", Literal(mapping.label or mapping.identifier, language(None)))
    description.graph.add(node, "skos:definition", Literal(definitions.of_outside(mapping), "nl"))
    return node
