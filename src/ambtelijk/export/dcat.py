"""A data version described for data catalogues, after DCAT-AP-NL.

What the manifest of a dataset says, this says: its title, its makers, its licence. A dataset without a manifest, such
as a version with an organisation's own records, has none of these until they are added. What is not here: what is in
the dataset (`skos`).
"""

from hashlib import sha256
from typing import Any, Final
from urllib.parse import quote

from ambtelijk import releases
from ambtelijk.dataset import Dataset
from ambtelijk.export import data_folder, jsonld, turtle
from ambtelijk.export.description import Description
from ambtelijk.export.graph import Graph, Iri, Literal, address, language, named
from ambtelijk.partial_date import PartialDate
from ambtelijk.releases import MANIFEST

_EU: Final = "http://publications.europa.eu/resource/authority"
_LANGUAGES: Final = {"nl": "NLD", "en": "ENG"}
_EU_LICENCES: Final = {"CC0-1.0": "CC0"}
_SHA256: Final = named("spdx:checksumAlgorithm_sha256")
_TITLE: Final = "Waar ambtenaren aan gehouden worden, dataversie {}"
_TEXT: Final = (
    "Overheidssectoren, gedragscodes en hun uitgaven, de waarden in de woorden van elke tekst, de "
    "gedeelde waarden die wij daarin lezen en beginselen van goed bestuur, elk met de plaats waar het staat."
)
_GOVERNMENT: Final = (Literal("Overheid en publieke sector", "nl"), Literal("Government and public sector", "en"))
"""What the theme is called in the European list: a concept needs a name to be described."""
_KEYWORDS: Final = ("ambtenaren", "gedragscode", "integriteit", "kernwaarden", "goed bestuur")
_DISTRIBUTIONS: Final = {
    MANIFEST: ("json", "application/json", "JSON", "https://datapackage.org/profiles/2.0/datapackage.json"),
    "concepts.ttl": ("turtle", "text/turtle", "RDF_TURTLE", "http://nlbegrip.nl/def/skosapnl#"),
    "concepts.jsonld": ("jsonld", "application/ld+json", "JSON_LD", "http://nlbegrip.nl/def/skosapnl#"),
}
"""The files that give the dataset: their format here, for the web and in the European list, and what they follow."""
_STANDARDS: Final = {
    "https://datapackage.org/profiles/2.0/datapackage.json": "Data Package v2",
    "http://nlbegrip.nl/def/skosapnl#": "NL-SBB",
}


def files(dataset: Dataset, *, base: str) -> dict[str, bytes]:
    """The description of a dataset, as Turtle and as JSON-LD.

    >>> import ambtelijk
    >>> 'dcat:version "2016.9.0"' in files(ambtelijk.load("2016.9.0"), base="https://example.org/")["dcat.ttl"].decode()
    True
    """
    graph = catalogued(dataset, base=base)
    return {
        "dcat.ttl": turtle.turtle(graph, {"id": base}).encode(),
        "dcat.jsonld": jsonld.jsonld(graph, {"id": base}).encode(),
    }


def catalogued(dataset: Dataset, *, base: str) -> Graph:
    """The graph that describes a dataset and the files it is given as."""
    description = Description(dataset, base, Graph())
    manifest = data_folder.described(dataset)
    node = description.at("Dataset", dataset.version)
    _dataset(description, node, manifest)
    _makers(description, node, manifest)
    _time(description, node)
    given = data_folder.files(dataset, base=base) | turtle.files(dataset, base=base) | jsonld.files(dataset, base=base)
    for name in _DISTRIBUTIONS:
        _distribution(description, node, name, given[name], manifest)
    return description.graph


def _dataset(description: Description, node: Iri, manifest: dict[str, Any]) -> None:
    graph, version = description.graph, description.dataset.version
    # It is a resource too: class ranges are checked without what follows from the vocabularies.
    graph.type(node, "dcat:Dataset", "prov:Entity", "rdfs:Resource")
    graph.add(node, "dct:identifier", Literal(node))
    graph.add(node, "dct:title", Literal(_TITLE.format(version), "nl"))
    graph.add(node, "dct:description", Literal(_TEXT, "nl"))
    tongue = "en" if releases.is_bundled(description.dataset) else language(None)
    for field in ("title", "description"):
        if isinstance(text := manifest.get(field), str):
            graph.add(node, f"dct:{field}", Literal(text, tongue))
    graph.add(node, "dcat:keyword", *(Literal(word, "nl") for word in _KEYWORDS))
    graph.add(node, "dcat:version", Literal(version))
    _authority(graph, node, "dcat:theme", "data-theme/GOVE", "skos:Concept")
    graph.add(Iri(f"{_EU}/data-theme/GOVE"), "skos:prefLabel", *_GOVERNMENT)
    _authority(graph, node, "dct:accessRights", "access-right/PUBLIC", "dct:RightsStatement")
    _languages(graph, node, manifest)
    for predicate, earlier in _before(description.dataset):
        graph.add(node, predicate, description.at("Dataset", earlier))


def _before(dataset: Dataset) -> list[tuple[str, str]]:
    """The version that this one comes after, or that it is laid over."""
    base, _, own = dataset.version.partition("+")
    if own:
        return [("prov:wasDerivedFrom", base)]
    names = releases._bundled_names()
    if not releases.is_bundled(dataset) or dataset.version == names[0]:
        return []
    earlier = names[names.index(dataset.version) - 1]
    return [("dcat:previousVersion", earlier), ("prov:wasRevisionOf", earlier)]


def _makers(description: Description, node: Iri, manifest: dict[str, Any]) -> None:
    """Say who publishes and made it, and whom to ask: the first of the manifest's contributors."""
    maker = _first(manifest, "contributors")
    if "title" not in maker:
        return
    graph, agent, contact = description.graph, description.at("Makers"), description.at("Contact")
    graph.type(agent, "foaf:Agent")
    graph.add(agent, "foaf:name", Literal(maker["title"]))
    graph.add(node, "dct:publisher", agent)
    graph.add(node, "dct:creator", agent)
    graph.type(contact, "vcard:Kind")
    graph.add(contact, "vcard:fn", Literal(maker["title"]))
    if page := address(maker.get("path", "")):
        graph.add(contact, "vcard:hasURL", page)
    if email := maker.get("email"):
        graph.add(contact, "vcard:hasEmail", Iri(f"mailto:{quote(email, safe='@+')}"))
    graph.add(node, "dcat:contactPoint", contact)


def _first(manifest: dict[str, Any], field: str) -> dict[str, str]:
    """What the manifest says of the first of several; nothing where it is written in another form."""
    given = manifest.get(field)
    first = given[0] if isinstance(given, list) and given else None
    return {name: text for name, text in first.items() if isinstance(text, str)} if isinstance(first, dict) else {}


def _time(description: Description, node: Iri) -> None:
    """Say which days it speaks of: from its first dated edition or event to its own day."""
    dataset = description.dataset
    period = description.at("Dataset", dataset.version, "period")
    description.graph.type(period, "dct:PeriodOfTime")
    dates = [date for edition in dataset.editions for date in (edition.published, edition.dated) if date]
    dates += [edition.in_force.start for edition in dataset.editions if edition.in_force and edition.in_force.start]
    dates += [event.date for event in dataset.events if event.date]
    description.dated(period, "dcat:startDate", min(dates, key=lambda date: (date.earliest, date.text), default=None))
    description.dated(period, "dcat:endDate", PartialDate(dataset.as_of.isoformat()))
    description.graph.add(node, "dct:temporal", period)


def _distribution(description: Description, dataset: Iri, name: str, content: bytes, manifest: dict[str, Any]) -> None:
    """Say of a file what it is and how to know it again. Where it can be had is for who publishes it to say: where the
    address of the dataset leads.
    """
    graph = description.graph
    format, media, kind, standard = _DISTRIBUTIONS[name]
    node = description.at("Distribution", description.dataset.version, format)
    graph.type(node, "dcat:Distribution")
    graph.add(dataset, "dcat:distribution", node)
    graph.add(node, "dct:title", Literal(name))
    graph.add(node, "dcat:accessURL", dataset)
    graph.add(node, "dcat:byteSize", Literal(str(len(content)), datatype=named("xsd:nonNegativeInteger")))
    _typed(graph, node, "dcat:mediaType", Iri(f"http://www.iana.org/assignments/media-types/{media}"), "dct:MediaType")
    _authority(graph, node, "dct:format", f"file-type/{kind}", "dct:MediaTypeOrExtent")
    _typed(graph, node, "dct:conformsTo", Iri(standard), "dct:Standard")
    graph.add(Iri(standard), "dct:title", Literal(_STANDARDS[standard]))
    _languages(graph, node, manifest)
    licence = _first(manifest, "licenses")
    if page := address(licence.get("path", "")):
        _typed(graph, node, "dct:license", page, "dct:LicenseDocument")
        if code := _EU_LICENCES.get(licence.get("name", "")):
            graph.add(page, "skos:exactMatch", Iri(f"{_EU}/licence/{code}"))
    checksum = description.at("Distribution", description.dataset.version, format, "checksum")
    _typed(graph, node, "spdx:checksum", checksum, "spdx:Checksum")
    _typed(graph, checksum, "spdx:algorithm", _SHA256, "spdx:ChecksumAlgorithm")
    digest = sha256(content).hexdigest()
    graph.add(checksum, "spdx:checksumValue", Literal(digest, datatype=named("xsd:hexBinary")))


def _languages(graph: Graph, node: Iri, manifest: dict[str, Any]) -> None:
    given = manifest.get("languages")
    for tag, code in _LANGUAGES.items():
        if isinstance(given, list) and tag in given:
            _authority(graph, node, "dct:language", f"language/{code}", "dct:LinguisticSystem")


def _authority(graph: Graph, node: Iri, predicate: str, name: str, kind: str) -> None:
    """Say something in a term of a European list."""
    _typed(graph, node, predicate, Iri(f"{_EU}/{name}"), kind)


def _typed(graph: Graph, node: Iri, predicate: str, thing: Iri, kind: str) -> None:
    """Say something of a thing that others describe, and of what class that is."""
    graph.add(node, predicate, thing)
    graph.type(thing, kind)
