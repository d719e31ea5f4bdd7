"""The collections of what is around the codes: organisations, sources, events, policies, trends.

`where` only filters. Keywords take an id or a record; several keywords narrow down together. What is not here:
the collections of what is asked of civil servants (`frameworks`).
"""

import datetime
from typing import Any, ClassVar, Self

from ambtelijk.collection import ANY, Collection, Keys
from ambtelijk.errors import InvalidDateError, WrongTypeError, describe
from ambtelijk.in_force import Day, as_day, before, event_between
from ambtelijk.partial_date import PartialDate
from ambtelijk.records import Event, Organisation, Policy, Record, Sector, Source, Trend
from ambtelijk.terms import (
    KINDS,
    EventKind,
    EventStatus,
    Kind,
    OrganisationKind,
    PolicyKind,
    PolicyStatus,
    SourceType,
    TrendKind,
)


class Organisations(Collection[Organisation]):
    """The organisations of a data version: bodies, offices, units, associations and groups."""

    __slots__ = ()
    kind: ClassVar[Kind] = "organisations"
    _model: ClassVar[type[Record]] = Organisation
    _keys: ClassVar[Keys] = {
        "kind": lambda organisation, _: (organisation.kind,),
        "part_of": lambda organisation, _: (organisation.part_of,) if organisation.part_of else (),
    }

    def where(self, *, kind: OrganisationKind = ANY, part_of: str | Organisation = ANY) -> Self:
        """The organisations of a kind, or directly part of another; in order.

        Raises `UnknownIdError`, `UnknownTermError` or `WrongTypeError`.

        >>> import ambtelijk
        >>> "dgoo" in ambtelijk.load("2016.9.0").organisations.where(part_of="ministerie-van-bzk")
        True
        """
        return self._matching(
            kind=self._term("kind", kind, OrganisationKind), part_of=self._id("part_of", part_of, "organisations")
        )


class Sources(Collection[Source]):
    """The sources of a data version: every document that a record rests on or is about."""

    __slots__ = ()
    kind: ClassVar[Kind] = "sources"
    _model: ClassVar[type[Record]] = Source
    _keys: ClassVar[Keys] = {
        "footnote": lambda source, _: tuple(c.footnote for c in source.citations if c.footnote),
        "issuer": lambda source, _: tuple(
            a.organisation for a in source.agents if a.role == "issuer" and a.organisation
        ),
        "type": lambda source, _: (source.type,),
    }

    def where(
        self,
        *,
        footnote: str | int = ANY,
        issuer: str | Organisation = ANY,
        type: SourceType = ANY,
        seen_before: Day = ANY,
    ) -> Self:
        """The sources that a footnote cites, that an organisation issued, of a type, or not seen of late; in order.

        `footnote` is the number that the citing source gives it, as text or as a number. `seen_before` keeps the
        sources that nobody has looked at since that day; those for which the data give no day, or less than one,
        are `possible`.
        Raises `UnknownIdError`, `UnknownTermError`, `WrongTypeError` or `InvalidDateError`.

        >>> import ambtelijk
        >>> len(ambtelijk.load("2016.9.0").sources.where(footnote=1))
        3
        """
        if isinstance(footnote, int) and not isinstance(footnote, bool):
            footnote = str(footnote)
        if footnote is not ANY and not isinstance(footnote, str):
            raise WrongTypeError("sources.where(footnote=...)", "a footnote (str or int)", describe(footnote))
        found = self._matching(
            footnote=footnote,
            issuer=self._id("issuer", issuer, "organisations"),
            type=self._term("type", type, SourceType),
        )
        if seen_before is ANY:
            return found
        day = as_day(seen_before, "sources.where(seen_before=...)")
        return found._answering(lambda source: before(source.seen_on, day))


class Events(Collection[Event]):
    """The events of a data version, past and announced."""

    __slots__ = ()
    kind: ClassVar[Kind] = "events"
    _model: ClassVar[type[Record]] = Event
    _keys: ClassVar[Keys] = {
        "status": lambda event, _: (event.status,),
        "kind": lambda event, _: (event.kind,),
        "about": lambda event, _: event.about,
        "organisation": lambda event, _: event.organisations,
    }

    def where(
        self,
        *,
        status: EventStatus = ANY,
        kind: EventKind = ANY,
        about: str | Record = ANY,
        organisation: str | Organisation = ANY,
        between: tuple[Day, Day] = ANY,
    ) -> Self:
        """The events of a status or kind, about a record, of an organisation, or between two days; in order.

        `between` takes two days, or less precise dates such as ``"2016"``; both ends are included. Events
        without a date, and those whose date is too imprecise to tell, are `possible`; but what occurred did so by the
        day that the data speak of, and what is ongoing goes on that day.
        Raises `UnknownIdError`, `UnknownTermError`, `WrongTypeError` or `InvalidDateError`.

        >>> import ambtelijk
        >>> events = ambtelijk.load("2016.9.0").events.where(status="announced", between=("2017-06-01", "2017-06-30"))
        >>> events.certain.ids
        ('un-public-service-day-2017',)
        """
        found = self._matching(
            status=self._term("status", status, EventStatus),
            kind=self._term("kind", kind, EventKind),
            about=self._id("about", about, *KINDS),
            organisation=self._id("organisation", organisation, "organisations"),
        )
        if between is ANY:
            return found
        first, last = _between(between)
        return found._answering(lambda event: event_between(event, first, last, self._dataset.as_of))


class Policies(Collection[Policy]):
    """The policies of a data version: objectives, intentions, duties, bills, programmes, views."""

    __slots__ = ()
    kind: ClassVar[Kind] = "policies"
    _model: ClassVar[type[Record]] = Policy
    _keys: ClassVar[Keys] = {
        "kind": lambda policy, _: (policy.kind,),
        "status": lambda policy, _: (policy.status,),
        "owner": lambda policy, _: policy.owners,
        "parent": lambda policy, _: (policy.parent,) if policy.parent else (),
        "party": lambda policy, _: tuple(position.party for position in policy.positions),
    }

    def where(
        self,
        *,
        kind: PolicyKind = ANY,
        status: PolicyStatus = ANY,
        owner: str | Organisation | Sector = ANY,
        parent: str | Policy = ANY,
        party: str | Organisation | Sector = ANY,
    ) -> Self:
        """The policies of a kind or status, of an owner, under another, or on which a party took a position; in order.

        Raises `UnknownIdError`, `UnknownTermError` or `WrongTypeError`.

        >>> import ambtelijk
        >>> ambtelijk.load("2016.9.0").policies.where(party="ccoop").ids
        ('verplicht-ambtelijk-statuut',)
        """
        return self._matching(
            kind=self._term("kind", kind, PolicyKind),
            status=self._term("status", status, PolicyStatus),
            owner=self._id("owner", owner, "organisations", "sectors"),
            parent=self._id("parent", parent, "policies"),
            party=self._id("party", party, "organisations", "sectors"),
        )


class Trends(Collection[Trend]):
    """The trends of a data version: what is said to change the civil servant's work."""

    __slots__ = ()
    kind: ClassVar[Kind] = "trends"
    _model: ClassVar[type[Record]] = Trend
    _keys: ClassVar[Keys] = {"kind": lambda trend, _: (trend.kind,)}

    def where(self, *, kind: TrendKind = ANY) -> Self:
        """The trends of a kind; in order.

        Raises `UnknownTermError` or `WrongTypeError`.

        >>> import ambtelijk
        >>> ambtelijk.load("2016.9.0").trends.where(kind="driver")[:1].ids
        ('maatschappij-in-hoog-tempo',)
        """
        return self._matching(kind=self._term("kind", kind, TrendKind))


def _between(given: Any) -> tuple[datetime.date, datetime.date]:
    where = "events.where(between=...)"
    if not isinstance(given, tuple | list) or len(given) != 2:  # noqa: PLR2004
        raise WrongTypeError(where, "two days", describe(given))
    dates = []
    for end in given:
        if isinstance(end, datetime.datetime):
            dates.append(PartialDate(end.date().isoformat()))
        elif isinstance(end, PartialDate | datetime.date | str):
            dates.append(end if isinstance(end, PartialDate) else PartialDate(str(end)))
        else:
            raise WrongTypeError(where, "two days", f"{describe(end)} in it")
    first, last = dates[0].earliest, dates[1].latest
    if last < first:
        raise InvalidDateError(tuple(map(str, dates)), "the first day is after the last", "stretch of time")
    return first, last
