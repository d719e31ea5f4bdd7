"""Sectors and organisations in a graph: who is held to a code, and who issues it.

What is not here: the codes (`documents`).
"""

from ambtelijk.export.description import Description, labels
from ambtelijk.terms import OrganisationKind

_CLASSES: dict[OrganisationKind, str] = {
    "state": "org:Organization",
    "body": "org:Organization",
    "association": "org:Organization",
    "unit": "org:OrganizationalUnit",
    "office": "org:Post",
    "group": "foaf:Group",
}


def agents(description: Description) -> None:
    """Say who the sectors and the organisations are."""
    _sectors(description)
    _organisations(description)


def _sectors(description: Description) -> None:
    for sector in description.dataset.sectors:
        node = description.record(sector, "foaf:Group")
        description.labelled(node, labels(sector.labels), hidden=sector.aliases)
        description.identified(node, sector.id, sector.links)
        description.sourced(node, sector)


def _organisations(description: Description) -> None:
    for organisation in description.dataset.organisations:
        node = description.record(organisation, _CLASSES[organisation.kind])
        others = (organisation.abbreviation,) if organisation.abbreviation else ()
        former = (name.name for name in organisation.former_names)
        description.labelled(node, labels(organisation.labels), others, (*organisation.aliases, *former))
        description.identified(node, organisation.id, organisation.identifiers)
        description.sourced(node, organisation)
        if organisation.part_of:
            description.graph.add(node, "dct:isPartOf", description.at(organisation.part_of))
