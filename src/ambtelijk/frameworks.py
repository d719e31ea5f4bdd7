"""The collections of what is asked of civil servants: sectors, codes, editions, statements, values, principles.

`where` only filters. Keywords take an id or a record; several keywords narrow down together. A question that
goes through editions, because it asks what a sector or a code *says*, is asked of a day: `on`, else the day
the data speak of. What was certainly not in force that day is left out; what may have been is kept, and
`certain` and `possible` tell them apart. What is not here: the answers about days themselves (`in_force`), and
the collections of what is around the codes (`context`).
"""

import datetime
from collections.abc import Callable
from functools import cache
from typing import Any, ClassVar, Self

from ambtelijk.collection import ANY, Collection, Keys
from ambtelijk.in_force import Answer, Day, any_of, checked_day, code_on, edition_on, sector_on, status_on
from ambtelijk.records import Code, Edition, Organisation, Principle, Record, Sector, Statement, Value
from ambtelijk.terms import (
    Audience,
    CodeKind,
    CodeLevel,
    CodeStatus,
    Domain,
    EditionStatus,
    Kind,
    ListRole,
    SectorKind,
)


class Sectors(Collection[Sector]):
    """The sectors of a data version."""

    __slots__ = ()
    kind: ClassVar[Kind] = "sectors"
    _model: ClassVar[type[Record]] = Sector
    _keys: ClassVar[Keys] = {"kind": lambda sector, _: (sector.kind,)}

    def where(self, *, value: str | Value = ANY, kind: SectorKind = ANY, on: Day | None = None) -> Self:
        """The sectors that name a value, are of a kind, or were in a list of sectors on a day; in order.

        `value` keeps the sectors whose own list of values expresses it on that day.
        Raises `UnknownIdError`, `UnknownTermError`, `WrongTypeError`, `InvalidDateError` or `DayOutOfRangeError`.

        >>> import ambtelijk
        >>> ambtelijk.load("2016.9.0").sectors.where(value="onpartijdigheid").ids
        ('rijk', 'gemeenten')
        """
        found = self._matching(kind=self._term("kind", kind, SectorKind))
        dataset = self._dataset
        if value is not ANY:
            wanted = self._id("value", value, "values")
            answers: dict[str, list[Answer]] = {}
            in_force = _in_force_on(self, _day(self, on))
            for statement in dataset.statements._matching(value=wanted, role="values"):
                for sector in dataset.codes[dataset.editions[statement.edition].code].speaks_for:
                    answers.setdefault(sector, []).append(in_force(statement.edition))
            return found._answering(lambda sector: any_of(answers.get(sector.id, ())))
        if on is not None:
            day = _day(self, on)
            return found._answering(lambda sector: sector_on(sector, day))
        return found


class Codes(Collection[Code]):
    """The codes of a data version: codes of conduct, frameworks, and classes of them."""

    __slots__ = ()
    kind: ClassVar[Kind] = "codes"
    _model: ClassVar[type[Record]] = Code
    _keys: ClassVar[Keys] = {
        "sector": lambda code, _: code.sectors,
        "organisation": lambda code, _: code.organisations,
        "adopter": lambda code, _: tuple(adoption.adopter for adoption in code.adoptions),
        "kind": lambda code, _: (code.kind,),
        "level": lambda code, _: (code.level,),
        "domain": lambda code, _: (code.domain,),
        "audience": lambda code, _: code.audience,
        "status": lambda code, _: tuple(status.status for status in code.statuses),
        "issuer": lambda code, _: code.issuers,
    }

    def where(
        self,
        *,
        sector: str | Sector = ANY,
        organisation: str | Organisation = ANY,
        adopter: str | Sector | Organisation = ANY,
        kind: CodeKind = ANY,
        level: CodeLevel = ANY,
        domain: Domain = ANY,
        audience: Audience = ANY,
        status: CodeStatus = ANY,
        issuer: str | Organisation = ANY,
        on: Day | None = None,
    ) -> Self:
        """The codes for a sector or organisation, adopted by one, of a kind, level, domain or status, …; in order.

        `on` keeps the codes that were in use on that day, or, with `status`, that had that status. Without
        it no code is left out, so that a model code that a source says is absent is found as such.
        Raises `UnknownIdError`, `UnknownTermError`, `WrongTypeError`, `InvalidDateError` or `DayOutOfRangeError`.

        >>> import ambtelijk
        >>> codes = ambtelijk.load("2016.9.0").codes
        >>> codes.where(sector="waterschappen", kind="model-code", status="absent").ids
        ('modelgedragscode-waterschappen',)
        """
        found = self._matching(
            sector=self._id("sector", sector, "sectors"),
            organisation=self._id("organisation", organisation, "organisations"),
            adopter=self._id("adopter", adopter, "sectors", "organisations"),
            kind=self._term("kind", kind, CodeKind),
            level=self._term("level", level, CodeLevel),
            domain=self._term("domain", domain, Domain),
            audience=self._term("audience", audience, Audience),
            status=self._term("status", status, CodeStatus),
            issuer=self._id("issuer", issuer, "organisations"),
        )
        if on is None:
            return found
        day, as_of, editions = _day(self, on), self._dataset.as_of, self._dataset.editions
        if status is not ANY:
            return found._answering(lambda code: status_on(code, status, day, as_of))
        return found._answering(lambda code: code_on(code, editions._matching(code=code.id), day, as_of))


class Editions(Collection[Edition]):
    """The editions of a data version."""

    __slots__ = ()
    kind: ClassVar[Kind] = "editions"
    _model: ClassVar[type[Record]] = Edition
    _keys: ClassVar[Keys] = {
        "code": lambda edition, _: (edition.code,),
        "sector": lambda edition, dataset: dataset.codes[edition.code].sectors,
        "status": lambda edition, _: (edition.status,),
    }

    def where(
        self,
        *,
        code: str | Code = ANY,
        sector: str | Sector = ANY,
        status: EditionStatus = ANY,
        on: Day | None = None,
    ) -> Self:
        """The editions of a code, for a sector, or of a status; with `on`, those in force that day; in order.

        Raises `UnknownIdError`, `UnknownTermError`, `WrongTypeError`, `InvalidDateError` or `DayOutOfRangeError`.

        >>> import ambtelijk
        >>> ambtelijk.load("2016.9.0").editions.where(sector="rijk", status="announced").ids
        ('gedragscode-integriteit-rijk-2016',)
        """
        found = self._matching(
            code=self._id("code", code, "codes"),
            sector=self._id("sector", sector, "sectors"),
            status=self._term("status", status, EditionStatus),
        )
        if on is None:
            return found
        in_force = _in_force_on(self, _day(self, on))
        return found._answering(lambda edition: in_force(edition.id))


class Statements(Collection[Statement]):
    """The statements of a data version: the items of every list, as printed and in order."""

    __slots__ = ()
    kind: ClassVar[Kind] = "statements"
    _model: ClassVar[type[Record]] = Statement
    _keys: ClassVar[Keys] = {
        "edition": lambda statement, _: (statement.edition,),
        "code": lambda statement, dataset: (dataset.editions[statement.edition].code,),
        "sector": lambda statement, dataset: dataset.codes[dataset.editions[statement.edition].code].speaks_for,
        "value": lambda statement, _: tuple(expression.value for expression in statement.expresses),
        "principle": lambda statement, _: (statement.principle,) if statement.principle else (),
        "role": lambda statement, dataset: (
            next(terms.role for terms in dataset.editions[statement.edition].lists if terms.key == statement.list),
        ),
    }

    def where(
        self,
        *,
        sector: str | Sector = ANY,
        code: str | Code = ANY,
        edition: str | Edition = ANY,
        value: str | Value = ANY,
        role: ListRole = ANY,
        on: Day | None = None,
    ) -> Self:
        """The statements of a sector, a code or an edition, that express a value, or of lists of a role; in order.

        `sector` keeps what the codes that speak for it say in the lists of its *values*; name another `role`
        for its other lists. `sector` and `code` are asked of the day `on`, else of the day the data speak of;
        an `edition` is what it is on any day.
        Raises `UnknownIdError`, `UnknownTermError`, `WrongTypeError`, `InvalidDateError` or `DayOutOfRangeError`.

        >>> import ambtelijk
        >>> [s.term for s in ambtelijk.load("2016.9.0").statements.where(sector="rijk")][0]
        'onafhankelijkheid en onpartijdigheid'
        """
        if sector is not ANY and role is ANY:
            role = "values"
        found = self._matching(
            sector=self._id("sector", sector, "sectors"),
            code=self._id("code", code, "codes"),
            edition=self._id("edition", edition, "editions"),
            value=self._id("value", value, "values"),
            role=self._term("role", role, ListRole),
        )
        if on is None and (edition is not ANY or (sector is ANY and code is ANY)):
            return found
        in_force = _in_force_on(self, _day(self, on))
        return found._answering(lambda statement: in_force(statement.edition))


class Values(Collection[Value]):
    """The values of a data version: the shared concepts that statements express."""

    __slots__ = ()
    kind: ClassVar[Kind] = "values"
    _model: ClassVar[type[Record]] = Value

    def where(
        self,
        *,
        sector: str | Sector = ANY,
        code: str | Code = ANY,
        edition: str | Edition = ANY,
        principle: str | Principle = ANY,
        on: Day | None = None,
    ) -> Self:
        """The values that the statements of a sector, code, edition or principle express.

        In the order of those statements and of the words in them, each value once. Days are as in
        `Statements.where`.
        Raises `UnknownIdError`, `WrongTypeError`, `InvalidDateError` or `DayOutOfRangeError`.

        >>> import ambtelijk
        >>> ambtelijk.load("2016.9.0").values.where(sector="gemeenten").ids
        ('openheid', 'eerlijkheid', 'betrouwbaarheid', 'zorgvuldigheid', 'onafhankelijkheid', 'objectiviteit', 'onpartijdigheid')
        """
        asked = {
            "sector": self._id("sector", sector, "sectors"),
            "code": self._id("code", code, "codes"),
            "edition": self._id("edition", edition, "editions"),
        }
        wanted = self._id("principle", principle, "principles")
        if on is None and wanted is ANY and all(given is ANY for given in asked.values()):
            return self
        if on is not None:
            _day(self, on)
        statements = self._dataset.statements.where(**asked, on=on)._matching(principle=wanted)
        answers: dict[str, list[Answer]] = {}
        for statement in statements:
            answer = None if statement.id in statements._unsure else True
            for expression in statement.expresses:
                answers.setdefault(expression.value, []).append(answer)
        return self._derived(
            (self._by_id[id] for id in answers if id in self._by_id),
            frozenset(id for id, found in answers.items() if any_of(found) is None),
        )


class Principles(Collection[Principle]):
    """The principles of a data version."""

    __slots__ = ()
    kind: ClassVar[Kind] = "principles"
    _model: ClassVar[type[Record]] = Principle
    _keys: ClassVar[Keys] = {
        "code": lambda principle, _: (principle.code,),
        "value": lambda principle, dataset: tuple(
            expression.value
            for statement in dataset.statements._matching(principle=principle.id)
            for expression in statement.expresses
        ),
        "parent": lambda principle, _: (principle.parent,) if principle.parent else (),
    }

    def where(
        self,
        *,
        code: str | Code = ANY,
        value: str | Value = ANY,
        parent: str | Principle = ANY,
        on: Day | None = None,
    ) -> Self:
        """The principles of a code, that express a value, or that are part of another; in order.

        With `on`, those of a code that was in use that day.
        Raises `UnknownIdError`, `WrongTypeError`, `InvalidDateError` or `DayOutOfRangeError`.

        >>> import ambtelijk
        >>> len(ambtelijk.load("2016.9.0").principles.where(code="code-goed-openbaar-bestuur"))
        7
        """
        found = self._matching(
            code=self._id("code", code, "codes"),
            value=self._id("value", value, "values"),
            parent=self._id("parent", parent, "principles"),
        )
        if on is None:
            return found
        dataset, day = self._dataset, _day(self, on)
        in_force = _in_force_on(self, day)

        def stated(principle: Principle) -> Answer:
            statements = dataset.statements._matching(principle=principle.id)
            if statements:
                return any_of(in_force(statement.edition) for statement in statements)
            of_code = dataset.editions._matching(code=principle.code)
            return code_on(dataset.codes[principle.code], of_code, day, dataset.as_of)

        return found._answering(stated)


def _day(collection: Collection[Any], on: Day | None) -> datetime.date:
    """The day that a question is about: the one that was given, or the day the data speak of."""
    dataset = collection._dataset
    if on is None:
        return dataset.as_of
    return checked_day(on, f"{collection.kind}.where(on=...)", dataset.as_of, dataset.version)


def _in_force_on(collection: Collection[Any], day: datetime.date) -> Callable[[str], Answer]:
    """Whether an edition, asked by its id, was in force on a day: many statements ask it of the same one."""
    editions, as_of = collection._dataset.editions, collection._dataset.as_of
    return cache(lambda id: edition_on(editions[id], day, as_of))
