"""What Dutch civil servants are held to: sectors, codes, core values and principles, each with its source.

The collections `sectors`, `organisations`, `sources`, `codes`, `editions`, `statements`, `values`,
`principles`, `events`, `policies` and `trends` are those of the newest data version; `load` pins one.

>>> import ambtelijk
>>> ambtelijk.load("2016.9.0").values.where(sector="waterschappen").ids
('openheid', 'eerlijkheid', 'betrouwbaarheid', 'zorgvuldigheid', 'onafhankelijkheid', 'objectiviteit')
"""

# Importing this module imports nothing else, not even `typing`, which would double start-up on Python 3.11.
# Every name below is found on first use (PEP 562). `_HOMES` says where each lives.

__version__ = "0.1.0"

__all__ = [
    "Adoption",
    "Agent",
    "AmbtelijkError",
    "Change",
    "Citation",
    "Code",
    "CodeId",
    "CodeRelation",
    "Codes",
    "Collection",
    "Column",
    "Comparison",
    "DataError",
    "Dataset",
    "DayOutOfRangeError",
    "Difference",
    "DigestError",
    "Edition",
    "Editions",
    "Employer",
    "Event",
    "Events",
    "ExportError",
    "Expression",
    "Extent",
    "FormerName",
    "Identifier",
    "IntegrityError",
    "InvalidBaseError",
    "InvalidComparisonError",
    "InvalidDateError",
    "InvalidIdentifierError",
    "InvalidVersionError",
    "Labels",
    "Mapping",
    "Match",
    "Membership",
    "Mention",
    "Organisation",
    "Organisations",
    "Overlap",
    "PartialDate",
    "Period",
    "Picture",
    "Policies",
    "Policy",
    "Position",
    "Principle",
    "PrincipleId",
    "Principles",
    "Problem",
    "Record",
    "Reference",
    "Release",
    "Row",
    "Sector",
    "SectorId",
    "Sectors",
    "Side",
    "Source",
    "Sources",
    "StatedList",
    "Statement",
    "Statements",
    "Status",
    "Table",
    "TermList",
    "Trend",
    "Trends",
    "UnknownIdError",
    "UnknownTermError",
    "UnknownVersionError",
    "Value",
    "ValueId",
    "Values",
    "WrongTypeError",
    "__version__",
    "codes",
    "compare",
    "diff",
    "editions",
    "events",
    "load",
    "organisations",
    "parse_identifier",
    "policies",
    "principles",
    "sectors",
    "sources",
    "statements",
    "trends",
    "values",
    "versions",
]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ambtelijk.citing.reference import Reference
    from ambtelijk.collection import Collection
    from ambtelijk.comparison import Comparison, Mention, Overlap, Row, Side, compare
    from ambtelijk.context import Events, Organisations, Policies, Sources, Trends
    from ambtelijk.dataset import Dataset
    from ambtelijk.difference import Change, Difference, diff
    from ambtelijk.display.svg import Picture
    from ambtelijk.errors import (
        AmbtelijkError,
        DataError,
        DayOutOfRangeError,
        DigestError,
        ExportError,
        IntegrityError,
        InvalidBaseError,
        InvalidComparisonError,
        InvalidDateError,
        InvalidIdentifierError,
        InvalidVersionError,
        Problem,
        UnknownIdError,
        UnknownTermError,
        UnknownVersionError,
        WrongTypeError,
    )
    from ambtelijk.export.table import Column, Table
    from ambtelijk.frameworks import Codes, Editions, Principles, Sectors, Statements, Values
    from ambtelijk.identifiers import parse_identifier
    from ambtelijk.ids import CodeId, PrincipleId, SectorId, ValueId
    from ambtelijk.overview import StatedList
    from ambtelijk.partial_date import PartialDate
    from ambtelijk.parts import (
        Adoption,
        Agent,
        Citation,
        CodeRelation,
        Employer,
        Expression,
        Extent,
        FormerName,
        Identifier,
        Labels,
        Mapping,
        Membership,
        Period,
        Position,
        Status,
        TermList,
    )
    from ambtelijk.records import (
        Code,
        Edition,
        Event,
        Organisation,
        Policy,
        Principle,
        Record,
        Sector,
        Source,
        Statement,
        Trend,
        Value,
    )
    from ambtelijk.releases import Release, load, versions
    from ambtelijk.searching import Match

    sectors: Sectors
    organisations: Organisations
    sources: Sources
    codes: Codes
    editions: Editions
    statements: Statements
    values: Values
    principles: Principles
    events: Events
    policies: Policies
    trends: Trends
else:
    _HOMES = {
        "citing.reference": ("Reference",),
        "collection": ("Collection",),
        "comparison": ("Comparison", "Mention", "Overlap", "Row", "Side", "compare"),
        "context": ("Events", "Organisations", "Policies", "Sources", "Trends"),
        "dataset": ("Dataset",),
        "difference": ("Change", "Difference", "diff"),
        "display.svg": ("Picture",),
        "errors": (
            "AmbtelijkError",
            "DataError",
            "DayOutOfRangeError",
            "DigestError",
            "ExportError",
            "IntegrityError",
            "InvalidBaseError",
            "InvalidComparisonError",
            "InvalidDateError",
            "InvalidIdentifierError",
            "InvalidVersionError",
            "Problem",
            "UnknownIdError",
            "UnknownTermError",
            "UnknownVersionError",
            "WrongTypeError",
        ),
        "export.table": ("Column", "Table"),
        "frameworks": ("Codes", "Editions", "Principles", "Sectors", "Statements", "Values"),
        "identifiers": ("parse_identifier",),
        "ids": ("CodeId", "PrincipleId", "SectorId", "ValueId"),
        "overview": ("StatedList",),
        "partial_date": ("PartialDate",),
        "parts": (
            "Adoption",
            "Agent",
            "Citation",
            "CodeRelation",
            "Employer",
            "Expression",
            "Extent",
            "FormerName",
            "Identifier",
            "Labels",
            "Mapping",
            "Membership",
            "Period",
            "Position",
            "Status",
            "TermList",
        ),
        "records": (
            "Code",
            "Edition",
            "Event",
            "Organisation",
            "Policy",
            "Principle",
            "Record",
            "Sector",
            "Source",
            "Statement",
            "Trend",
            "Value",
        ),
        "releases": ("Release", "load", "versions"),
        "searching": ("Match",),
    }

    def __getattr__(name):
        """The public name, from the module that it lives in; a collection, from the newest data version."""
        for module, names in _HOMES.items():
            if name in names:
                from importlib import import_module

                found = getattr(import_module(f"ambtelijk.{module}"), name)
                break
        else:
            if name.startswith("_") or name not in __all__:
                raise AttributeError(f"module 'ambtelijk' has no attribute {name!r}")
            from ambtelijk.releases import load

            found = getattr(load(), name)
        return globals().setdefault(name, found)

    def __dir__():
        """The public names."""
        return sorted({*globals(), *__all__})
