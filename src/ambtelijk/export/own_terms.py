"""What the well-known vocabularies have no word for: two properties and the roles of lists, with what they mean.

They stand in the graph itself, at the base, so that a reader of the graph needs nothing else. What is not here: where
they are used (`documents`, `skos`).
"""

from typing import Final

from ambtelijk.export.description import Description
from ambtelijk.export.graph import Literal, named
from ambtelijk.terms import ListRole

ROLES: Final[dict[ListRole, tuple[str, str]]] = {
    "values": ("waarden", "Items waarvan de tekst zegt dat ambtenaren of hun organisatie ervoor staan."),
    "principles": ("beginselen", "Items die de tekst als beginselen van gedrag of bestuur geeft."),
    "requirements": ("eisen", "Items waaraan volgens de tekst iets of iemand moet voldoen."),
    "rules": ("regels", "Items die de tekst als regels van gedrag geeft."),
    "topics": ("onderwerpen", "Items waarover de tekst gaat, zonder dat ze een norm zijn."),
    "oath": ("eed of belofte", "Onderdelen van wat bij een eed of belofte gezworen of beloofd wordt."),
}
"""For each role of a list the Dutch word for its items, and what they are."""

_PROPERTIES = {
    "speaksFor": (
        ("spreekt voor", "speaks for"),
        "De lijsten van waarden van deze code gelden als de waarden van deze sector. Een keuze van de makers.",
        "The lists of values of this code are taken as the values of this sector. A decision of the makers.",
        ("dct:BibliographicResource", "foaf:Group"),
    ),
    "inForce": (
        ("is van kracht", "is in force"),
        "Of deze uitgave van kracht is op de dag waarover de gegevens spreken. Ontbreekt waar de bronnen dat openlaten.",
        "Whether this edition is in force on the day that the data speak of. Absent where the sources leave it open.",
        ("dct:BibliographicResource", "xsd:boolean"),
    ),
}


def own_terms(description: Description) -> None:
    """Say what our own words mean."""
    add = description.graph.add
    for name, (label, dutch, english, (domain, range_)) in _PROPERTIES.items():
        node = description.at(name)
        description.graph.type(node, "rdf:Property")
        add(node, "rdfs:label", Literal(label[0], "nl"), Literal(label[1], "en"))
        add(node, "rdfs:comment", Literal(dutch, "nl"), Literal(english, "en"))
        add(node, "rdfs:domain", named(domain))
        add(node, "rdfs:range", named(range_))
    scheme = description.at("ListRoles")
    description.graph.type(scheme, "skos:ConceptScheme")
    add(scheme, "dct:title", Literal("Soorten lijsten", "nl"), Literal("Roles of lists", "en"))
    for role, (word, definition) in ROLES.items():
        node = description.at("ListRole", role)
        description.graph.type(node, "skos:Concept")
        add(node, "skos:inScheme", scheme)
        add(node, "skos:topConceptOf", scheme)
        add(node, "skos:notation", Literal(role))
        add(node, "skos:prefLabel", Literal(word, "nl"), Literal(role, "en"))
        add(node, "skos:definition", Literal(definition, "nl"))
