"""Codes, their editions and the sources in a graph: what is written, and what it comes from.

What is not here: what an edition lists (`skos`), and who issues it (`agents`).
"""

from ambtelijk.citing.footnote import KINDS, dutch_date, footnote
from ambtelijk.export.description import Description
from ambtelijk.export.graph import Literal, address, language, named
from ambtelijk.in_force import edition_on
from ambtelijk.records import Code, Edition, Source
from ambtelijk.terms import AgentRole, DateRole, Relation

_RELATIONS: dict[Relation, str] = {
    "includes": "dct:hasPart",
    "based-on": "prov:wasDerivedFrom",
    "broader-than": "dct:relation",
    "possibly-same-as": "dct:relation",
}
_DATES: dict[DateRole | None, str] = {"published": "dct:issued", "in-force": "schema:validFrom"}
"""What a source's date is said with; with ``dct:date`` where it is no more than a date."""
_ROLES: dict[AgentRole, str] = {"issuer": "dct:publisher", "author": "dct:creator", "sender": "dct:creator"}
_BOOLEAN = named("xsd:boolean")


def documents(description: Description) -> None:
    """Say what the codes, the editions and the sources are."""
    dataset = description.dataset
    for code in dataset.codes:
        _code(description, code)
    for edition in dataset.editions:
        _edition(description, edition)
    spoken = {
        edition.source: description.spoken(dataset.codes[edition.code], edition)
        for edition in dataset.editions
        if edition.source
    }
    for source in dataset.sources:
        _source(description, source, spoken.get(source.id, language(None)))


def _code(description: Description, code: Code) -> None:
    node, add = description.record(code, "dct:BibliographicResource"), description.graph.add
    tongue = description.spoken(code)
    add(node, "dct:title", Literal(code.title, tongue))
    add(node, "dct:alternative", *(Literal(title, tongue) for title in code.other_titles))
    add(node, "dct:alternative", *(Literal(alias, "nl") for alias in code.aliases))
    add(node, "dct:audience", *description.all_at((*code.sectors, *code.organisations)))
    add(node, description.at("speaksFor"), *description.all_at(code.speaks_for))
    add(node, "dct:publisher", *description.all_at(code.issuers))
    for relation in code.relations:
        add(node, _RELATIONS[relation.relation], description.at(relation.code))
    description.sourced(node, code)


def _edition(description: Description, edition: Edition) -> None:
    node, add = description.record(edition, "dct:BibliographicResource", "prov:Entity"), description.graph.add
    code = description.dataset.codes[edition.code]
    tongue = description.spoken(code, edition)
    add(node, "dct:isVersionOf", description.at(code.id))
    add(node, "dct:title", Literal(edition.title or code.title, tongue if edition.title else description.spoken(code)))
    add(node, "dct:alternative", *(Literal(alias, "nl") for alias in edition.aliases))
    add(node, "dct:publisher", *description.all_at(edition.issuers))
    if edition.language:
        add(node, "schema:inLanguage", Literal(edition.language))
    if edition.edition_statement:
        add(node, "schema:bookEdition", Literal(edition.edition_statement, tongue))
    if edition.status:
        add(node, "schema:creativeWorkStatus", Literal(edition.status))
    description.dated(node, "dct:issued", edition.published)
    description.dated(node, "dct:date", edition.dated)
    if edition.in_force:
        description.dated(node, "schema:validFrom", edition.in_force.start)
        description.dated(node, "schema:validThrough", edition.in_force.end)
    _in_force(description, edition)
    add(node, "prov:wasRevisionOf", *description.all_at(edition.replaces))
    if edition.source:
        add(node, "prov:hadPrimarySource", description.at(edition.source))
    description.sourced(node, edition)


def _in_force(description: Description, edition: Edition) -> None:
    """Say whether an edition is in force on the day the data speak of, if that is known."""
    day = description.dataset.as_of
    answer = edition_on(edition, day, day)
    if answer is not None:
        node = description.at(edition.id)
        description.graph.add(node, description.at("inForce"), Literal(str(answer).lower(), datatype=_BOOLEAN))


def _source(description: Description, source: Source, tongue: str) -> None:
    node, add = description.record(source, "foaf:Document", "prov:Entity"), description.graph.add
    add(node, "dct:title", Literal(source.title, tongue) if source.title else Literal(_supplied(source), "nl"))
    add(node, "dct:bibliographicCitation", Literal(footnote(description.dataset, source)))
    add(node, "dct:alternative", *(Literal(alias, "nl") for alias in source.aliases))
    if source.edition_statement:
        add(node, "schema:bookEdition", Literal(source.edition_statement, tongue))
    for agent in source.agents:
        if agent.organisation and agent.role in _ROLES:
            add(node, _ROLES[agent.role], description.at(agent.organisation))
    description.identified(node, source.id, source.identifiers)
    description.dated(node, _DATES.get(source.date_role, "dct:date"), source.date)
    if source.address and (page := address(source.address)):
        add(node, "foaf:page", page)


def _supplied(source: Source) -> str:
    """A title for a document that has none, or none that we know: in square brackets, as librarians do."""
    return f"[{KINDS[source.type]}, {dutch_date(source.date)}]" if source.date else f"[{KINDS[source.type]}]"
