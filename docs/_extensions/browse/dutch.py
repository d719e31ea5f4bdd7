"""Dutch for what the pages show: terms of the vocabularies, dates, and places in a source.

The data hold their terms in English; a reader of the pages is Dutch. A test holds these equal to the vocabularies.
"""

from ambtelijk import Citation, Edition, PartialDate, Period
from ambtelijk.citing.footnote import KINDS

MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")

TERMS: dict[str, dict[str, str]] = {
    "SectorKind": {"sector": "sector", "category": "categorie", "grouping": "groep"},
    "OrganisationKind": {
        "state": "land",
        "body": "organisatie",
        "office": "ambt",
        "unit": "onderdeel",
        "association": "vereniging",
        "group": "groep",
    },
    "SourceType": {str(type): word for type, word in KINDS.items()},
    "DateRole": {
        "dated": "gedateerd",
        "published": "verschenen",
        "in-force": "van kracht",
        "unclear": "datum zonder uitleg",
    },
    "Seen": {"in-full": "geheel gezien", "in-part": "deels gezien", "cited-only": "niet gezien, alleen aangehaald"},
    "Basis": {"stated": "staat er", "inferred": "afgeleid", "editorial": "van ons"},
    "CodeKind": {
        "code-of-conduct": "gedragscode",
        "model-code": "modelgedragscode",
        "guide": "handreiking",
        "toolkit": "toolkit",
        "format": "format",
        "governance-code": "bestuurscode",
        "norm-sheet": "normenblad",
        "oath": "eed of belofte",
        "charter": "handvest",
        "statute": "wet of regeling",
    },
    "CodeLevel": {"government-wide": "hele overheid", "sector": "een sector", "organisation": "een organisatie"},
    "Domain": {
        "conduct-of-civil-servants": "gedrag van ambtenaren",
        "conduct-of-administrators": "gedrag van bestuurders en volksvertegenwoordigers",
        "good-administration": "goed bestuur",
        "treatment-of-citizens": "omgang met burgers",
        "integrity-policy": "integriteitsbeleid",
    },
    "Audience": {
        "civil-servants": "ambtenaren",
        "managers": "leidinggevenden",
        "employers": "werkgevers",
        "administrators": "bestuurders",
        "representatives": "volksvertegenwoordigers",
        "political-office-holders": "politieke ambtsdragers",
        "boards": "besturen",
    },
    "CodeStatus": {
        "in-use": "in gebruik",
        "discontinued": "niet meer in gebruik",
        "absent": "die is er niet",
        "announced": "aangekondigd",
        "proposed": "voorgesteld",
    },
    "LegalStanding": {
        "statutory": "wettelijk",
        "binding": "bindend",
        "minimum": "minimum",
        "model": "model",
        "guidance": "leidraad",
        "self-regulation": "zelfregulering",
    },
    "Relation": {
        "includes": "omvat",
        "based-on": "steunt op",
        "broader-than": "ruimer dan",
        "possibly-same-as": "misschien dezelfde als",
    },
    "Manner": {
        "binding": "is eraan gebonden",
        "starting-point": "neemt haar als uitgangspunt",
        "wishes-to-align": "wil erbij aansluiten",
        "own-elaboration": "werkt haar zelf uit",
        "endorses": "onderschrijft haar",
    },
    "EditionStatus": {"current": "geldend", "former": "vroeger", "announced": "aangekondigd"},
    "ListRole": {
        "values": "waarden",
        "principles": "beginselen",
        "requirements": "eisen",
        "rules": "regels",
        "topics": "onderwerpen",
        "oath": "eed of belofte",
    },
    "ListStatus": {"current": "in gebruik", "former": "vroeger gebruikt"},
    "MappingMatch": {
        "exact": "hetzelfde",
        "close": "bijna hetzelfde",
        "broad": "ruimer",
        "narrow": "nauwer",
        "related": "verwant",
    },
    "MappingScheme": {"eurovoc": "EuroVoc", "wikidata": "Wikidata", "tooi": "TOOI", "other": "elders"},
    "LabelOrigin": {"official": "officieel", "seen": "in een bron gezien", "ours": "van ons"},
    "EventKind": {
        "announcement": "aankondiging",
        "conference": "bijeenkomst",
        "consultation": "raadpleging",
        "debate": "debat",
        "end": "einde",
        "entry-into-force": "inwerkingtreding",
        "judgment": "uitspraak",
        "publication": "verschijning",
        "reaction": "reactie",
        "repeal": "intrekking",
        "request": "verzoek",
        "signature": "ondertekening",
        "start": "begin",
        "submission": "toezending",
        "vote": "stemming",
    },
    "EventStatus": {
        "occurred": "gebeurd",
        "ongoing": "gaande",
        "announced": "aangekondigd",
        "cancelled": "niet doorgegaan",
    },
}
"""For each vocabulary of `ambtelijk.terms` that the pages show, its terms in Dutch."""

FIELDS = {
    "id": "id",
    "aliases": "zoeknamen",
    "superseded_by": "opvolger",
    "note": "toelichting",
    "labels": "naam",
    "kind": "soort",
    "memberships": "lijsten van sectoren",
    "employer_organisations": "werkgever",
    "links": "verwijzingen elders",
    "title": "titel",
    "other_titles": "andere titels",
    "level": "voor wie",
    "collective": "klasse van codes",
    "domain": "waarover",
    "audience": "gericht tot",
    "sectors": "sectoren",
    "speaks_for": "geeft de waarden van",
    "organisations": "organisaties",
    "issuers": "uitgever",
    "jurisdiction": "land of unie",
    "statuses": "stand",
    "legal_standing": "rechtskracht",
    "extent": "hoe ver",
    "relations": "verhouding",
    "adoptions": "wie wat ermee doet",
    "code": "code",
    "edition_statement": "druk",
    "source": "document",
    "language": "taal",
    "published": "verschenen",
    "in_force": "van kracht",
    "dated": "gedateerd",
    "status": "geldigheid",
    "replaces": "komt na",
    "lists": "lijsten",
    "other_labels": "andere benamingen",
    "forms": "zoekvormen",
    "hidden_labels": "zoektermen",
    "definition": "omschrijving",
    "related": "verwant",
    "broader": "ruimer",
    "mappings": "in andere lijsten",
    "number": "nummer",
    "gist": "samenvatting",
    "parent": "onderdeel van",
}
"""The fields of the records that have a page, in Dutch."""

CHROME = {
    "Search": "Zoeken",
    "Skip to content": "Naar de inhoud",
    "Back to top": "Naar boven",
    "On this page": "Op deze pagina",
    "Contents": "Inhoud",
    "Next": "Volgende",
    "Previous": "Vorige",
    "Home": "Begin",
    "Made with ": "Gemaakt met ",
    '<a href="https://www.sphinx-doc.org/">Sphinx</a> and ': '<a href="https://www.sphinx-doc.org/">Sphinx</a> en ',
}
"""What stands around a page, for the pages that are Dutch; what isn't here is the same in both languages."""


def date(given: PartialDate) -> str:
    """A date in a few signs: ``19 sep 2016``, ``okt 2015``, ``2009``."""
    year, *rest = given.text.split("-")
    named = [str(int(rest[1]))] if len(rest) > 1 else []
    return " ".join([*named, *([MONTHS[int(rest[0]) - 1]] if rest else []), year])


def period(given: Period | None) -> str:
    """A period: from a date to a date, ``sinds 1 jan 2020``, ``tot en met 2019``."""
    if given is None or not (given.start or given.end):
        return ""
    if given.end is None:
        return f"sinds {date(given.start)}" if given.start else ""
    return f"{date(given.start)} – {date(given.end)}" if given.start else f"tot en met {date(given.end)}"


def since(edition: Edition) -> str:
    """Since when an edition says what it says, and what that date is where it isn't the day it came into force."""
    if edition.in_force and (said := period(edition.in_force)):
        return said
    if edition.published:
        return f"verschenen {date(edition.published)}"
    return f"gedateerd {date(edition.dated)}" if edition.dated else "zonder datum"


def place(citation: Citation) -> str:
    """The place in a source: ``1.3 Kernwaarden, alinea 2``."""
    named = [
        citation.section,
        citation.heading and f"“{citation.heading}”",
        citation.article and f"artikel {citation.article.removeprefix('artikel ')}",
        citation.paragraph and f"alinea {citation.paragraph}",
        citation.item and f"punt {citation.item}",
        citation.footnote and f"noot {citation.footnote}",
        citation.page and f"blz. {citation.page}",
    ]
    return ", ".join(part for part in named if part)


def count(number: int, one: str, more: str) -> str:
    """``1 code``, ``2 codes``."""
    return f"{number} {one if number == 1 else more}"
