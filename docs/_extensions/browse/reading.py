"""What the pages want to know of the data: who a code is for, since when a value is named, where to read it.

What is not here: how that is shown.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from typing import NamedTuple

from ambtelijk import Citation, Code, Dataset, Edition, PartialDate, Principle, Record, Statement, TermList, Value


class Mention(NamedTuple):
    """A value named by a code, in the same words, over one or more editions on end."""

    code: Code
    terms: TermList
    statements: tuple[Statement, ...]
    """One for each edition, oldest first."""
    editions: tuple[Edition, ...]
    close: bool
    """Whether the words are near the value, and not its very word."""


class Reading:
    """The data version that the pages show, and what follows from it."""

    def __init__(self, data: Dataset) -> None:
        self.data = data
        self._in_force = data.editions.where(on=data.as_of)

    def in_force(self, edition: Edition) -> bool | None:
        """Whether an edition is in force on the day the data speak of; `None` where that is unknown."""
        if edition not in self._in_force:
            return False
        return True if edition in self._in_force.certain else None

    def editions(self, code: Code) -> tuple[Edition, ...]:
        """The editions of a code, oldest first; undated ones where the data have them."""
        found = tuple(self.data.editions.where(code=code))
        known = [first(edition) for edition in found]
        return tuple(sorted(found, key=lambda e: first(e).earliest)) if all(known) else found  # type: ignore[union-attr]

    def terms(self, statement: Statement) -> TermList:
        """The list that a statement stands in."""
        return next(terms for terms in self.data.editions[statement.edition].lists if terms.key == statement.list)

    def mentions(self, value: Value) -> list[Mention]:
        """Where a value is named, a code's newest first: by codes that speak for a sector, of our own country, in force."""
        by_code: dict[str, list[Statement]] = {}
        for statement in self.data.statements.where(value=value):
            by_code.setdefault(self.data.editions[statement.edition].code, []).append(statement)
        runs = {id: list(self._runs(value, self.data.codes[id], found))[::-1] for id, found in by_code.items()}

        def rank(id: str) -> tuple[bool, bool, int]:
            code, answers = self.data.codes[id], [self.in_force(mention.editions[-1]) for mention in runs[id]]
            held = 0 if True in answers else 1 if None in answers else 2
            return not code.speaks_for, code.jurisdiction is not None, held

        return [mention for id in sorted(runs, key=rank) for mention in runs[id]]

    def _runs(self, value: Value, code: Code, statements: list[Statement]) -> Iterator[Mention]:
        """A code's statements of a value, those that say it in the same words over successive editions together."""
        order = [edition for edition in self.editions(code) if edition.lists]
        runs: list[list[Statement]] = []
        for statement in sorted(statements, key=lambda s: order.index(self.data.editions[s.edition])):
            for run in runs:
                before, now = (order.index(self.data.editions[s.edition]) for s in (run[-1], statement))
                if now == before + 1 and self._alike(run[-1], statement, value):
                    run.append(statement)
                    break
            else:
                runs.append([statement])
        for run in runs:
            yield Mention(
                code,
                self.terms(run[-1]),
                tuple(run),
                tuple(self.data.editions[statement.edition] for statement in run),
                _match(run[-1], value) == "close",
            )

    def _alike(self, one: Statement, other: Statement, value: Value) -> bool:
        return (
            one.term.casefold() == other.term.casefold()
            and self.terms(one).role == self.terms(other).role
            and _match(one, value) == _match(other, value)
        )

    def where_to_read(self, record: Record, field: str) -> Citation:
        """The citation that carries a field best: one that states it, and whose source can be opened."""
        carrying = [c for c in record.citations if not c.supports or field in c.supports] or list(record.citations)
        return min(carrying, key=lambda c: (("stated", "inferred", "editorial").index(c.basis), not self.opens(c)))

    def opens(self, citation: Citation) -> bool:
        """Whether the source of a citation can be opened on the web."""
        return bool(self.data.sources[citation.source].address)

    @cached_property
    def names(self) -> dict[str, str]:
        """For each sector and organisation, what it is called for short."""
        found = {sector.id: sector.labels.nl for sector in self.data.sectors}
        return found | {body.id: body.abbreviation or body.labels.nl for body in self.data.organisations}

    @cached_property
    def stating(self) -> dict[str, list[Statement]]:
        """For each principle, the statements that state it."""
        found: dict[str, list[Statement]] = {principle.id: [] for principle in self.data.principles}
        for statement in self.data.statements:
            if statement.principle:
                found[statement.principle].append(statement)
        return found

    def values_of(self, principle: Principle) -> list[Value]:
        """The values that we read in the statements of a principle, in their order."""
        ids = {e.value: None for statement in self.stating[principle.id] for e in statement.expresses}
        return [self.data.values[id] for id in ids]

    @cached_property
    def uses(self) -> dict[str, list[Code]]:
        """For each value, the codes that name it."""
        found: dict[str, dict[str, Code]] = {value.id: {} for value in self.data.values}
        for statement in self.data.statements:
            code = self.data.codes[self.data.editions[statement.edition].code]
            for expression in statement.expresses:
                found[expression.value][code.id] = code
        return {id: list(codes.values()) for id, codes in found.items()}


def first(edition: Edition) -> PartialDate | None:
    """The first date that an edition has."""
    return (edition.in_force and edition.in_force.start) or edition.published or edition.dated


def oldest(editions: Iterable[Edition]) -> PartialDate | None:
    """The first date of the oldest edition."""
    dates = [found for edition in editions if (found := first(edition))]
    return min(dates, key=lambda found: found.earliest, default=None)


def last_day(edition: Edition) -> date:
    """The last day of which an edition speaks; for sorting."""
    if edition.in_force and edition.in_force.end:
        return edition.in_force.end.latest
    return date.max


def _match(statement: Statement, value: Value) -> str:
    return next(expression.match for expression in statement.expresses if expression.value == value.id)
