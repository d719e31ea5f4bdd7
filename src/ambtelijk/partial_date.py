"""`PartialDate`: a date as precise as its source gives it, and no more."""

import datetime
import re
from calendar import monthrange
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from pydantic_core import core_schema

from ambtelijk.errors import InvalidDateError, WrongTypeError, describe

_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_PATTERN = (
    "^(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)"  # there is no year 0000
    "(?:-(?:0[1-9]|1[0-2])"
    "|-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    "|-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    "|-02-(?:0[1-9]|[12][0-9]))?$"
)
"""The form as readers of JSON Schema know it: all that is no date but for 29 February in other than leap years."""


@dataclass(frozen=True, slots=True, eq=False)
class PartialDate:
    """A year, a month or a day, as ISO 8601 text: ``2009``, ``2015-10``, ``2016-09-19``.

    Equal to another `PartialDate`, or to a text, that is written the same. There is no ``<``:
    October 2015 is neither before nor after 10 October 2015. `precedes` says what is certain.

    Raises `InvalidDateError` (a `ValueError`) for any other text.

    >>> PartialDate("2015-10").earliest, PartialDate("2015-10").latest
    (datetime.date(2015, 10, 1), datetime.date(2015, 10, 31))
    >>> PartialDate("2015-10") == "2015-10"
    True
    """

    text: str
    """The date as written, ISO 8601."""

    def __post_init__(self) -> None:
        _bounds(self.text)

    @property
    def earliest(self) -> datetime.date:
        """The first day it can be.

        >>> PartialDate("2009").earliest
        datetime.date(2009, 1, 1)
        """
        return _bounds(self.text)[0]

    @property
    def latest(self) -> datetime.date:
        """The last day it can be.

        >>> PartialDate("2009").latest
        datetime.date(2009, 12, 31)
        """
        return _bounds(self.text)[1]

    @property
    def precision(self) -> Literal["year", "month", "day"]:
        """How much of the date is given.

        >>> PartialDate("2015-10").precision
        'month'
        """
        return {4: "year", 7: "month", 10: "day"}[len(self.text)]  # type: ignore[return-value]

    def precedes(self, other: "PartialDate | datetime.date") -> bool:
        """Whether this date is certainly before the other: a strict partial order.

        Raises `WrongTypeError` (a `TypeError`) for what is neither a `PartialDate` nor a `datetime.date`.

        >>> PartialDate("2015-09").precedes(PartialDate("2015-10"))
        True
        >>> PartialDate("2015-10").precedes(datetime.date(2015, 10, 10))
        False
        """
        if isinstance(other, PartialDate):
            return self.latest < other.earliest
        if isinstance(other, datetime.datetime):
            return self.latest < other.date()
        if not isinstance(other, datetime.date):
            raise WrongTypeError("precedes(...)", "a PartialDate or a datetime.date", describe(other))
        return self.latest < other

    def __eq__(self, other: object) -> bool:
        if isinstance(other, PartialDate):
            return self.text == other.text
        if isinstance(other, str):
            return self.text == other
        return NotImplemented

    def __hash__(self) -> int:
        return hash(self.text)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"PartialDate({self.text!r})"

    @classmethod
    def _from_any(cls, value: object) -> "PartialDate":
        if isinstance(value, cls):
            return value
        if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
            return cls(value.isoformat())
        if isinstance(value, str):
            return _shared(value)
        raise InvalidDateError(value)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls._from_any,
            serialization=core_schema.to_string_ser_schema(when_used="json"),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: object, handler: object) -> dict[str, str]:
        return {"pattern": _PATTERN, "type": "string"}


@lru_cache(maxsize=4096)
def _shared(text: str) -> PartialDate:
    """One object for each text: the same few dates stand in many records."""
    return PartialDate(text)


def _bounds(text: Any) -> tuple[datetime.date, datetime.date]:
    match = _FORM.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        raise InvalidDateError(text)
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None  # noqa: S101  the pattern has a year
    try:
        first = datetime.date(year, 1 if month is None else month, 1 if day is None else day)
        if day is not None:
            return first, first
        last_month = 12 if month is None else month
        return first, datetime.date(year, last_month, monthrange(year, last_month)[1])
    except ValueError as error:
        raise InvalidDateError(text, str(error)) from None
