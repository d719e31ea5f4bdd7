"""The parts that records are made of: frozen models of plain values, without an identity of their own.

What is not here: the eleven kinds of record (`records`) and the terms their fields can take (`terms`).
"""

from collections.abc import Mapping as MappingABC
from typing import TYPE_CHECKING, Annotated, Any, NoReturn, Self

from pydantic import BaseModel, Field, StringConstraints

from ambtelijk.partial_date import PartialDate
from ambtelijk.terms import (
    AgentRole,
    Basis,
    CodeStatus,
    IdentifierScheme,
    LabelOrigin,
    ListRole,
    ListStatus,
    Manner,
    MappingMatch,
    MappingScheme,
    Match,
    PositionForm,
    Quantifier,
    Relation,
    Stance,
)

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
"""A lower-case ASCII slug, in Dutch, stable for ever: ``gemeenten``, ``eigen-verantwoordelijkheid``."""

Text = Annotated[str, StringConstraints(min_length=1)]
"""A text that is not empty."""

Ordinal = Annotated[int, Field(ge=1, strict=True)]
"""A count or a place in an order, from 1."""

Flag = Annotated[bool, Field(strict=True)]
"""True or false, and nothing that looks like it."""


class _Closed(dict[str, Any]):
    """A dictionary that can't be changed. pydantic takes a mapping of another type for a way of old to configure."""

    def _refuse(self, *_: Any, **__: Any) -> NoReturn:
        raise TypeError("the configuration of our models can't be changed")

    __setitem__ = __delitem__ = __ior__ = clear = pop = popitem = setdefault = update = _refuse


class Frozen(BaseModel, frozen=True, extra="forbid", defer_build=True, revalidate_instances="always"):
    """A frozen model of plain values: compared and hashed by content, closed to unknown fields.

    Every model says ``frozen=True`` itself, because type checkers don't inherit it. Building is deferred until a
    kind is read; the two parts that nearly every kind has are built at once, or each kind would build them anew.
    """

    @classmethod
    def __pydantic_init_subclass__(cls, **_: Any) -> None:
        # An open dictionary here would be a switch: `model_config["frozen"] = False`.
        type.__setattr__(cls, "model_config", _Closed(cls.model_config))

    @property
    def model_fields_set(self) -> set[str]:
        """The names of the fields that were given: a copy, so that changing it changes nothing."""
        return set(super().model_fields_set)

    def model_copy(self, *, update: MappingABC[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy; one with an `update` is validated, which pydantic itself leaves out."""
        if not update:
            return super().model_copy(deep=deep)
        given = {name: getattr(self, name) for name in self.model_fields_set}
        return type(self).model_validate({**given, **update})

    if not TYPE_CHECKING:  # Type checkers see pydantic's own, which they report as deprecated.

        def copy(self, *, include: Any = None, exclude: Any = None, update: Any = None, deep: bool = False) -> Self:  # noqa: ARG002
            """What pydantic deprecates in favour of `model_copy`; it is validated too."""
            import warnings

            from pydantic.warnings import PydanticDeprecatedSince20

            warnings.warn("use `model_copy`", PydanticDeprecatedSince20, stacklevel=2)
            kept = self.model_dump(include=include, exclude=exclude, exclude_unset=True)
            return type(self).model_validate({**kept, **(update or {})})


class Citation(Frozen, frozen=True, defer_build=False):
    """Where a source says what a record says."""

    source: Id
    """The id of the source."""
    section: Text | None = None
    """A named part that has no heading, such as ``briefhoofd`` or ``ondertekening``."""
    heading: Text | None = None
    """The nearest heading above the place, verbatim; none before the first heading."""
    paragraph: Ordinal | None = None
    """The paragraph under that heading, from 1."""
    item: Text | None = None
    """The item of a numbered list in that paragraph, as printed: ``1``."""
    footnote: Text | None = None
    """The footnote, as numbered in the source: ``7``."""
    article: Text | None = None
    """The article, as the source writes it: ``125quater, onderdeel c``."""
    page: Text | None = None
    """The page, as numbered in the source."""
    supports: tuple[Text, ...] = ()
    """The fields of the record that this citation carries; empty for all."""
    basis: Basis
    """How the source carries them."""
    says: Text | None = None
    """What the source says instead, where it disagrees with the record."""
    note: Text | None = None
    """How it follows, where the basis is ``inferred``; what the reading is, where it is ours."""


class Labels(Frozen, frozen=True, defer_build=False):
    """What a thing is called, in Dutch, and in English where there is a name."""

    nl: Text
    """The Dutch label."""
    en: Text | None = None
    """The English label."""
    en_origin: LabelOrigin | None = None
    """Where the English label comes from."""


class Period(Frozen, frozen=True):
    """A stretch of time, both ends included; an end is open, or not said, where it is `None`."""

    start: PartialDate | None = None
    """The first day, as precisely as the source gives it."""
    end: PartialDate | None = None
    """The last day, as precisely as the source gives it."""


class Extent(Frozen, frozen=True):
    """How far something goes: the words of the source, and a quantifier where they allow one."""

    quantifier: Quantifier | None = None
    """``almost-all`` for "bijna alle"; `None` where the words don't allow any."""
    words: Text
    """The words of the source, verbatim: ``waar mogelijk``."""


class Identifier(Frozen, frozen=True):
    """An identifier in some scheme, or an address."""

    scheme: IdentifierScheme
    """The scheme, such as ``kenmerk`` or ``stcrt``."""
    value: Text
    """The identifier as that scheme writes it: ``stcrt-2015-33770``."""

    @property
    def address(self) -> str | None:
        """Where it can be read on the web: made from the identifier alone, by no look-up.

        `None` where there is no such address, or none that is certain: a reference number, an ISBN, an OIN.

        >>> import ambtelijk
        >>> ambtelijk.Identifier(scheme="stcrt", value="stcrt-2015-33770").address
        'https://zoek.officielebekendmakingen.nl/stcrt-2015-33770.html'
        """
        from ambtelijk.identifiers import address_of

        return address_of(self.scheme, self.value)


class Membership(Frozen, frozen=True):
    """A place in a list of sectors."""

    list: Text
    """The list's name."""
    number: Text | None = None
    """The sector's number in it, as printed."""
    since: PartialDate | None = None
    """From when it has been in the list."""
    until: PartialDate | None = None
    """Until when it was in the list."""


class Employer(Frozen, frozen=True):
    """An employer organisation of a sector."""

    organisation: Id
    """The organisation's id."""
    since: PartialDate | None = None
    """From when it has been."""
    until: PartialDate | None = None
    """Until when it was."""


class FormerName(Frozen, frozen=True):
    """A name that an organisation had before."""

    name: Text
    """The name, verbatim."""
    since: PartialDate | None = None
    """From when it had it."""
    until: PartialDate | None = None
    """Until when it had it."""


class Agent(Frozen, frozen=True):
    """An organisation or office, a person, or a person in an office, and the part played in a document."""

    role: AgentRole
    """The part played."""
    organisation: Id | None = None
    """The id of the organisation or office."""
    person: Text | None = None
    """The person's name, as printed."""


class Status(Frozen, frozen=True):
    """What a source says of a code, and for when."""

    status: CodeStatus
    """What it says."""
    period: Period | None = None
    """For when; `None` where the source gives no date."""


class CodeRelation(Frozen, frozen=True):
    """A relation of a code to another."""

    relation: Relation
    """How they relate; read it from the code that has this to `code`."""
    code: Id
    """The id of the other code."""


class Adoption(Frozen, frozen=True):
    """Who does what with a code."""

    adopter: Id
    """The id of the sector or organisation."""
    manner: Manner
    """What the adopter does with it."""
    extent: Extent | None = None
    """How far."""
    since: PartialDate | None = None
    """From when."""
    until: PartialDate | None = None
    """Until when."""


class TermList(Frozen, frozen=True):
    """One list that an edition gives. Its items are statements."""

    key: Id
    """The list's name within its edition, such as ``kernwaarden``."""
    role: ListRole
    """What its items are."""
    word: Text | None = None
    """The word for its items, exactly as printed: ``kernbegrippen``."""
    count: Ordinal | None = None
    """How many items the source says there are."""
    complete: Flag | None = None
    """Whether the source presents it as the whole list; `None` where it doesn't say."""
    status: ListStatus
    """Whether the source presents it as in use, or as one used before."""
    extent: Extent | None = None
    """How far it is used."""


class Expression(Frozen, frozen=True):
    """A shared value that a statement expresses."""

    value: Id
    """The id of the value."""
    match: Match
    """How near the printed term is to it."""
    basis: Basis
    """Who says so; mostly ``editorial``: our reading."""


class Mapping(Frozen, frozen=True):
    """A concept in an outside vocabulary."""

    scheme: MappingScheme
    """The vocabulary."""
    identifier: Text
    """The concept's address or id there."""
    match: MappingMatch
    """How well it matches."""
    label: Text | None = None
    """Its label there, verbatim."""


class Position(Frozen, frozen=True):
    """Where a party stands on a policy, and on what grounds."""

    party: Id
    """The id of the organisation or sector."""
    stance: Stance
    """Where it stands."""
    words: Text | None = None
    """The words of the source for it, verbatim: ``vraagtekens``."""
    grounds: tuple[Text, ...] = ()
    """Its grounds in the order of the source, in our own words."""
    form: PositionForm | None = None
    """How it was given."""
    date: PartialDate | None = None
    """When it was given."""
