"""The eleven kinds of record, each a frozen pydantic model of plain values.

What is not here: the parts they are made of (`parts`), the terms their fields can take (`terms`), and
whatever needs a second record to answer (`collection`, `dataset`).
"""

from typing import Annotated

from pydantic import Field

from ambtelijk.partial_date import PartialDate
from ambtelijk.parts import (
    Adoption,
    Agent,
    Citation,
    CodeRelation,
    Employer,
    Expression,
    Extent,
    Flag,
    FormerName,
    Frozen,
    Id,
    Identifier,
    Labels,
    Mapping,
    Membership,
    Ordinal,
    Period,
    Position,
    Status,
    TermList,
    Text,
)
from ambtelijk.shown import Shown
from ambtelijk.terms import (
    Audience,
    CodeKind,
    CodeLevel,
    DateRole,
    Domain,
    EditionStatus,
    EventKind,
    EventStatus,
    LegalStanding,
    OrganisationKind,
    PolicyKind,
    PolicyStatus,
    SectorKind,
    Seen,
    SourceType,
    TrendKind,
)


class Record(Shown, Frozen, frozen=True):
    """What every record has."""

    id: Id
    """Its id: unique across all kinds, stable for ever."""
    aliases: tuple[Text, ...] = ()
    """Other names by which people look for it. No two records share one."""
    superseded_by: tuple[Id, ...] = ()
    """The ids of the records that took its place; empty while it is current."""
    note: Text | None = None
    """The nuance that no field can hold, in our own words."""
    citations: Annotated[tuple[Citation, ...], Field(min_length=1)]
    """Where it is written down: at least one."""


class Sector(Record, frozen=True):
    """A government sector (overheidssector), or a category or grouping that a source treats like one."""

    labels: Labels
    """What it is called."""
    kind: SectorKind
    """Whether it is a sector, a category or a grouping."""
    memberships: tuple[Membership, ...] = ()
    """The lists of sectors it stands in."""
    employer_organisations: tuple[Employer, ...] = ()
    """Its employer organisations."""
    links: tuple[Identifier, ...] = ()
    """What it is in other vocabularies."""


class Organisation(Record, frozen=True):
    """A body, office, unit, association or group that issues, employs, signs, advises or takes a position."""

    labels: Labels
    """What it is called."""
    abbreviation: Text | None = None
    """Its abbreviation: ``VNG``."""
    kind: OrganisationKind
    """What it is."""
    part_of: Id | None = None
    """The id of the organisation that it is a part of."""
    former_names: tuple[FormerName, ...] = ()
    """What it was called before."""
    identifiers: tuple[Identifier, ...] = ()
    """Its identifiers and addresses."""


class Source(Record, frozen=True):
    """A document."""

    title: Text | None = None
    """Its title, verbatim; `None` where it has none, or none is given."""
    type: SourceType
    """What kind of document it is."""
    agents: tuple[Agent, ...] = ()
    """Who issued, wrote, sent, received or signed it."""
    date: PartialDate | None = None
    """Its date, as precisely as given."""
    date_role: DateRole | None = None
    """What that date is; `None` only without a date."""
    edition_statement: Text | None = None
    """The edition as printed: ``3e gewijzigde druk``."""
    identifiers: tuple[Identifier, ...] = ()
    """Its official identifiers."""
    address: Text | None = None
    """Where it can be read on the web."""
    period_covered: Period | None = None
    """The years it is about."""
    follows_up: tuple[Id, ...] = ()
    """The ids of the sources that it follows up."""
    seen: Seen
    """How much of it we saw ourselves."""
    seen_on: PartialDate | None = None
    """When we last saw it, or the source that cites it."""


class Code(Record, frozen=True):
    """A code of conduct or framework over all its editions, or a class of them."""

    title: Text
    """Its title, or what the source calls it, verbatim."""
    other_titles: tuple[Text, ...] = ()
    """Other titles, verbatim."""
    kind: CodeKind
    """What kind of instrument it is."""
    level: CodeLevel
    """For whom it is made."""
    collective: Flag = False
    """Whether it is a class of codes, such as "gedragscodes van gemeenten", rather than one."""
    domain: Domain
    """What it is about."""
    audience: tuple[Audience, ...] = ()
    """Whom it addresses."""
    sectors: tuple[Id, ...] = ()
    """The ids of the sectors it is for."""
    speaks_for: tuple[Id, ...] = ()
    """The ids of the sectors whose values its lists give: our decision, so that it can be read and questioned."""
    organisations: tuple[Id, ...] = ()
    """The ids of the organisations it is for."""
    issuers: tuple[Id, ...] = ()
    """The ids of the organisations that issue it."""
    jurisdiction: Text | None = None
    """The country or union it is of, where it isn't the Netherlands."""
    statuses: tuple[Status, ...] = ()
    """Whether it is in use, and when."""
    legal_standing: LegalStanding | None = None
    """What force it has."""
    extent: Extent | None = None
    """How far what is said of it goes."""
    relations: tuple[CodeRelation, ...] = ()
    """How it relates to other codes."""
    adoptions: tuple[Adoption, ...] = ()
    """Who does what with it."""


class Edition(Record, frozen=True):
    """One edition of a code."""

    code: Id
    """The id of the code."""
    title: Text | None = None
    """The title of this edition, verbatim."""
    edition_statement: Text | None = None
    """The edition as printed: ``3e gewijzigde druk``."""
    source: Id | None = None
    """The id of the source that is this edition; `None` where no document is known."""
    issuers: tuple[Id, ...] = ()
    """The ids of the organisations that issued it."""
    language: Text | None = None
    """Its language, as a BCP 47 tag: ``nl``."""
    published: PartialDate | None = None
    """When it was published."""
    in_force: Period | None = None
    """When it was, is, or was announced to be in force."""
    dated: PartialDate | None = None
    """A date whose part the source leaves open."""
    status: EditionStatus | None = None
    """How its source treats it on the day the data speak of; `None` where no source says."""
    replaces: tuple[Id, ...] = ()
    """The ids of the editions it takes the place of."""
    lists: tuple[TermList, ...] = ()
    """The lists it gives, in its own order."""


class Statement(Record, frozen=True):
    """One item of a list in an edition, exactly as printed."""

    edition: Id
    """The id of the edition."""
    list: Id
    """The key of the list in that edition."""
    position: Ordinal
    """Its place in the list, from 1."""
    number: Text | None = None
    """Its number as printed, if it has one."""
    term: Text
    """The words, exactly as printed."""
    parent: Id | None = None
    """The id of the statement that it is a part of."""
    principle: Id | None = None
    """The id of the principle that it states."""
    gist: Text | None = None
    """What this text means by it, in our own words."""
    expresses: tuple[Expression, ...] = ()
    """The shared values that we read in it, in the order of its words."""


class Value(Record, frozen=True):
    """A shared concept (kernwaarde): what several texts may mean when they print the same word."""

    labels: Labels
    """What it is called."""
    other_labels: tuple[Text, ...] = ()
    """Other names for the same."""
    forms: tuple[Text, ...] = ()
    """Inflected forms to find it by: noun, adjective bare and with -e, plural."""
    hidden_labels: tuple[Text, ...] = ()
    """Words, phrases and sayings to find it by, in any language, that are no names for it."""
    definition: Text | None = None
    """What it is, in our own words."""
    related: tuple[Id, ...] = ()
    """The ids of values near it that are not the same."""
    broader: tuple[Id, ...] = ()
    """The ids of values it is a kind of."""
    mappings: tuple[Mapping, ...] = ()
    """What it matches in other vocabularies."""


class Principle(Record, frozen=True):
    """A conduct principle of an administration framework or a set of conduct rules."""

    code: Id
    """The id of the code."""
    number: Ordinal | None = None
    """Its place in the code, from 1."""
    labels: Labels
    """What it is called."""
    gist: Text | None = None
    """What it asks, in our own words."""
    parent: Id | None = None
    """The id of the principle that it is a part of."""


class Event(Record, frozen=True):
    """A happening, past or announced; dated where the source dates it."""

    labels: Labels
    """What happened, in a few words."""
    date: PartialDate | None = None
    """When, as precisely as given."""
    period: Period | None = None
    """From when until when, if it lasted."""
    kind: EventKind
    """What kind of happening it is."""
    status: EventStatus
    """Where it stands on the day the data speak of."""
    organisations: tuple[Id, ...] = ()
    """The ids of the organisations that took part."""
    about: tuple[Id, ...] = ()
    """The ids of the records that it is about, of any kind."""


class Policy(Record, frozen=True):
    """An objective, intention, commitment, duty, bill, programme, option, agreement or view."""

    labels: Labels
    """What it is called, or is about, in a few words."""
    kind: PolicyKind
    """What it is."""
    gist: Text
    """What it comes down to, in our own words."""
    owners: tuple[Id, ...] = ()
    """The ids of the organisations or sectors whose it is."""
    period: Period | None = None
    """From when until when it runs."""
    status: PolicyStatus
    """Where it stands on the day the data speak of."""
    legal_basis: Text | None = None
    """The article that it rests on, verbatim."""
    parent: Id | None = None
    """The id of the policy that it is a part of."""
    depends_on: tuple[Id, ...] = ()
    """The ids of the policies or events that it waits for."""
    supported_by: tuple[Id, ...] = ()
    """The ids of the sources that it leans on."""
    positions: tuple[Position, ...] = ()
    """Where each party stands, in the order of the source."""


class Trend(Record, frozen=True):
    """Something said to change or characterise the civil servant's work."""

    kind: TrendKind
    """What part it plays."""
    term: Text
    """The words for it, exactly as printed."""
    gist: Text
    """What is said of it, in our own words."""
    position: Ordinal | None = None
    """Its place, where the source lists it among others."""
    supported_by: tuple[Id, ...] = ()
    """The ids of the sources that it leans on."""
