"""The closed vocabularies: every term that a field of a record can take, and the names of kinds and of formats.

One `Literal` a vocabulary, in the field's own terms. What is not here: the models that use them
(`records`, `parts`) and the ids of records, which are data.
"""

from typing import Literal, get_args

Kind = Literal[
    "sectors",
    "organisations",
    "sources",
    "codes",
    "editions",
    "statements",
    "values",
    "principles",
    "events",
    "policies",
    "trends",
]
"""The eleven kinds of record, by the name of their collection and file, in the order they are shown."""

KINDS: tuple[Kind, ...] = get_args(Kind)

Format = Literal["json", "csv", "datapackage", "jsonschema", "turtle", "jsonld", "dcat"]
"""The formats that a dataset can be exported in."""

Basis = Literal["stated", "inferred", "editorial"]
"""How a source carries a field: it says so; it follows from it (the note says how); our own words or reading."""

LabelOrigin = Literal["official", "seen", "ours"]
"""Where an English label comes from: official, seen in a source, or ours."""

Quantifier = Literal["all", "almost-all", "most", "several", "some"]
"""How many or how much, where the words of the source allow it."""

Reading = Literal["values", "statements"]
"""How a comparison reads a list: each value that its items express, or each item whole, as the set of its values."""

Language = Literal["en", "nl"]
"""The language in which a picture speaks; the words of the data stay what they are."""

SectorKind = Literal["sector", "category", "grouping"]
"""A government sector, or a category or grouping that a source treats like one."""

OrganisationKind = Literal["state", "body", "office", "unit", "association", "group"]
"""A state, a body, an office held by a person, a unit of a body, an association, or a group without a form."""

IdentifierScheme = Literal[
    "kenmerk",
    "kamerstukken",
    "staatscourant",
    "wetsartikel",
    "kst",
    "h",
    "ah",
    "stcrt",
    "stb",
    "trb",
    "gmb",
    "prb",
    "wsb",
    "bgr",
    "bwb",
    "jci",
    "cvdr",
    "ecli",
    "doi",
    "isbn",
    "tooi",
    "oin",
    "roo",
    "wikidata",
    "web",
]
"""The scheme of an identifier. The first four are references as printed in a text, the others the official form."""

SourceType = Literal[
    "act",
    "agreement",
    "article",
    "bill",
    "book",
    "brochure",
    "circular",
    "code",
    "dataset",
    "format",
    "guide",
    "index",
    "judgment",
    "letter",
    "memorandum",
    "news",
    "parliamentary-paper",
    "plan",
    "programme",
    "reaction",
    "report",
    "toolkit",
    "web-page",
]
"""What kind of document a source is."""

AgentRole = Literal["issuer", "author", "sender", "addressee", "signatory"]
"""What an organisation or person has to do with a document."""

DateRole = Literal["dated", "published", "in-force", "unclear"]
"""What the date of a source is."""

Seen = Literal["in-full", "in-part", "cited-only"]
"""How much of a source its curators saw themselves."""

CodeKind = Literal[
    "code-of-conduct",
    "model-code",
    "guide",
    "toolkit",
    "format",
    "governance-code",
    "norm-sheet",
    "oath",
    "charter",
    "statute",
]
"""What kind of instrument a code is; a statute only if it lists terms."""

CodeLevel = Literal["government-wide", "sector", "organisation"]
"""For whom a code is made: for all of government, for a sector, or by an organisation for itself."""

Domain = Literal[
    "conduct-of-civil-servants",
    "conduct-of-administrators",
    "good-administration",
    "treatment-of-citizens",
    "integrity-policy",
]
"""What a code is about."""

Audience = Literal[
    "civil-servants",
    "managers",
    "employers",
    "administrators",
    "representatives",
    "political-office-holders",
    "boards",
]
"""Whom a code addresses. Administrators are executives (bestuurders), representatives are volksvertegenwoordigers."""

CodeStatus = Literal["in-use", "discontinued", "absent", "announced", "proposed"]
"""What a source says of a code. `absent`: that there is none, which claims nothing about the past."""

LegalStanding = Literal["statutory", "binding", "minimum", "model", "guidance", "self-regulation"]
"""What force a code has."""

Relation = Literal["includes", "based-on", "broader-than", "possibly-same-as"]
"""How a code relates to another."""

Manner = Literal["binding", "starting-point", "wishes-to-align", "own-elaboration", "endorses"]
"""What an adopter does with a code. To wish to align is not to be bound."""

EditionStatus = Literal["current", "former", "announced"]
"""How the source of an edition treats it on the day the data speak of, if it says."""

ListRole = Literal["values", "principles", "requirements", "rules", "topics", "oath"]
"""What the items of a list are."""

ListStatus = Literal["current", "former"]
"""Whether a list is presented as in use, or as one used before."""

Match = Literal["exact", "close"]
"""How a term expresses a value: by its very word, or by one near it."""

MappingScheme = Literal["eurovoc", "wikidata", "tooi", "other"]
"""An outside vocabulary."""

MappingMatch = Literal["exact", "close", "broad", "narrow", "related"]
"""How an outside concept matches, as in SKOS."""

EventKind = Literal[
    "announcement",
    "conference",
    "consultation",
    "debate",
    "end",
    "entry-into-force",
    "judgment",
    "publication",
    "reaction",
    "repeal",
    "request",
    "signature",
    "start",
    "submission",
    "vote",
]
"""What kind of happening an event is. A submission is a document sent to parliament."""

EventStatus = Literal["occurred", "ongoing", "announced", "cancelled"]
"""Where an event stands on the day the data speak of."""

PolicyKind = Literal["objective", "intention", "commitment", "duty", "bill", "programme", "option", "agreement", "view"]
"""What kind of aim, plan or position a policy is."""

PolicyStatus = Literal[
    "held", "adopted", "ongoing", "proposed", "open", "deferred", "completed", "rejected", "withdrawn"
]
"""Where a policy stands on the day the data speak of; a view is held."""

Stance = Literal["supports", "reserves-judgement", "doubts", "criticises", "opposes"]
"""Where a party stands."""

PositionForm = Literal["written", "oral", "vote"]
"""How a position was given."""

TrendKind = Literal["context", "driver", "demand", "effect", "concept"]
"""What part a trend plays: the setting, what drives change, what it asks, what it touches, the notion it is about."""
