"""Was it in force on that day: yes, no, or unknown.

`True`, `False` and `None` are the three answers. A date is used as precisely as its source gives it, so a
day inside "October 2015" is neither before nor after it. What is not here: which records are asked (`frameworks`).
"""

import datetime
from collections.abc import Iterable

from ambtelijk.errors import DayOutOfRangeError, InvalidDateError, WrongTypeError, describe
from ambtelijk.partial_date import PartialDate
from ambtelijk.parts import Period
from ambtelijk.records import Code, Edition, Event, Sector

Answer = bool | None
Day = datetime.date | str


def as_day(given: object, where: str) -> datetime.date:
    """The day that was given as a date or as text.

    Raises `InvalidDateError` for a text that is no day and `WrongTypeError` for anything else.
    """
    if isinstance(given, datetime.datetime):
        return given.date()
    if isinstance(given, datetime.date):
        return given
    if isinstance(given, PartialDate):
        given = given.text
    if not isinstance(given, str):
        raise WrongTypeError(where, "a day (datetime.date or YYYY-MM-DD)", describe(given))
    if len(given) != len("YYYY-MM-DD"):
        raise InvalidDateError(given, "write YYYY-MM-DD", "day")
    return PartialDate(given).earliest


def checked_day(given: object, where: str, as_of: datetime.date, version: str) -> datetime.date:
    """The day that was given, if the data speak of it; else `DayOutOfRangeError`."""
    day = as_day(given, where)
    if day > as_of:
        raise DayOutOfRangeError(day, as_of, version)
    return day


def any_of(answers: Iterable[Answer]) -> Answer:
    """Yes if one is yes; else unknown if one is unknown; else no."""
    seen = set(answers)
    return True if True in seen else None if None in seen else False


def before(date: PartialDate | None, day: datetime.date) -> Answer:
    """Whether a date is before a day; unknown if there is no date, or one that is too imprecise to tell."""
    if date is None or date.earliest < day <= date.latest:
        return None
    return date.latest < day


def within(period: Period, day: datetime.date, *, open_end: Answer) -> Answer:
    """Whether a day is in a period; `open_end` is the answer where nothing but a missing end would say no."""
    if (period.start and day < period.start.earliest) or (period.end and day > period.end.latest):
        return False
    if period.start is None or day < period.start.latest:
        return None
    if period.end is None:
        return open_end
    return True if day <= period.end.earliest else None


def first_date(edition: Edition) -> PartialDate | None:
    """The date before which an edition was not there."""
    return (edition.in_force and edition.in_force.start) or edition.published or edition.dated


def edition_on(edition: Edition, day: datetime.date, as_of: datetime.date) -> Answer:
    """Whether an edition was in force on a day.

    Never if it is only announced. On `as_of` its status says so, if it has one. Before its first date, never; between that
    date and `as_of`, only its period in force can tell.
    """
    if edition.status == "announced":
        return False
    first = first_date(edition)
    if first and day < first.earliest:
        return False
    if edition.in_force and edition.in_force.end and day > edition.in_force.end.latest:
        return False
    if day == as_of and edition.status is not None:
        return edition.status == "current"
    if edition.in_force is None:
        return None
    return within(edition.in_force, day, open_end=True if edition.status == "current" else None)


def code_on(code: Code, editions: Iterable[Edition], day: datetime.date, as_of: datetime.date) -> Answer:
    """Whether a code was in use on a day: as its editions say, or else as its statuses say."""
    answers = [edition_on(edition, day, as_of) for edition in editions]
    if answers:
        return any_of(answers)
    return status_on(code, "in-use", day, as_of)


def status_on(code: Code, term: str, day: datetime.date, as_of: datetime.date) -> Answer:
    """Whether a code had a status on a day; one without a date is sure on `as_of` alone."""
    answers: list[Answer] = []
    for status in code.statuses:
        if status.period is not None:
            answer = within(status.period, day, open_end=True)
        else:
            answer = True if day == as_of else None
        # Another status without a date leaves open what held before.
        answers.append(answer if status.status == term else None if answer is None else False)
    return any_of(answers)


def sector_on(sector: Sector, day: datetime.date) -> Answer:
    """Whether a sector was in some list of sectors on a day; one without dates always may be."""
    dated = [m for m in sector.memberships if m.since or m.until]
    if not dated or len(dated) < len(sector.memberships):
        return True
    return any_of(within(Period(start=m.since, end=m.until), day, open_end=True) for m in dated)


def event_between(event: Event, first: datetime.date, last: datetime.date, as_of: datetime.date) -> Answer:
    """Whether an event, or some day of it, falls between two days, both included.

    What occurred did so by `as_of`, and what is ongoing goes on that day.
    """
    if event.status == "occurred" and first > as_of:
        return False
    if event.status == "ongoing" and first <= as_of <= last:
        return True
    start = event.date or (event.period and event.period.start)
    end = event.date or (event.period and event.period.end)
    if (end and end.latest < first) or (start and start.earliest > last):
        return False
    if start and end and start.latest <= last and end.earliest >= first:
        return True
    return None
