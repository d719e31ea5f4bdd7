"""`Jci`: a Juriconnect reference to a statute, to the day on which its text was in force, and to a place in it.

Juriconnect is the Dutch standard for such references; this reads and writes its versions 1.3 and 1.3.1, the second
of which adds to the first. What is not here: the other identifiers, and their addresses (`identifiers`).
"""

import datetime
import re
from typing import Final, NamedTuple, Self, cast

from ambtelijk.errors import InvalidDateError
from ambtelijk.partial_date import PartialDate

PATTERN: Final = re.compile(
    r"jci(?P<version>1\.3|1\.31|1\.3\.1):(?P<kind>[cv]):(?P<law>BWB[RVW][0-9]{7})"
    r"(?P<pairs>(?:&[a-z][a-z.-]*=[\w:.,/°()+*'-]+)*)"
)
"""What a reference looks like. Which kinds of place there are the standard leaves open."""

_DAYS: Final = {"c": ("g", "z"), "v": ("s", "e", "z")}
"""The days that a reference can give: in force on (g), or from (s) and until (e); as known on (z)."""


class Jci(NamedTuple):
    """A Juriconnect reference: what it says, in the order in which it says it.

    >>> reference = Jci.parse("jci1.3:c:BWBR0001947&artikel=125quater&g=2016-09-19")
    >>> reference.law, reference.places, str(reference.day)
    ('BWBR0001947', (('artikel', '125quater'),), '2016-09-19')
    """

    version: str
    """The version of the standard, as the reference writes it."""
    kind: str
    """``c`` for the text of one day, ``v`` for every text between two days."""
    law: str
    """The BWB number."""
    pairs: tuple[tuple[str, str], ...] = ()
    """Its places and days."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """The reference in a text; raises `ValueError`."""
        match = PATTERN.fullmatch(text)
        if match is None:
            raise ValueError("write it like jci1.3:c:BWBR0001947&artikel=4&g=2020-01-01")
        pairs = tuple(cast("tuple[str, str]", tuple(pair.split("="))) for pair in match["pairs"].split("&")[1:])
        days = [key for key, _ in pairs if len(key) == 1 and key in "gzse"]
        for key, value in pairs:
            if key in days:
                if key not in _DAYS[match["kind"]] or days.count(key) > 1:
                    raise ValueError(f"{key!r} stands in it twice, or is no day of kind {match['kind']!r}")
                _day(value)
        return cls(match["version"], match["kind"], match["law"], pairs)

    @property
    def places(self) -> tuple[tuple[str, str], ...]:
        """Where in the statute: ``(("artikel", "4"), ("lid", "1"))``."""
        return tuple(pair for pair in self.pairs if pair[0] not in {"g", "z", "s", "e"})

    @property
    def day(self) -> datetime.date | None:
        """The day on which the text that is meant was in force; `None` where the reference doesn't say."""
        return next((_day(value) for key, value in self.pairs if key == "g"), None)

    def __str__(self) -> str:
        return f"jci{self.version}:{self.kind}:{self.law}" + "".join(f"&{key}={value}" for key, value in self.pairs)


def _day(text: str) -> datetime.date:
    day = PartialDate(text)
    if day.precision != "day":
        raise InvalidDateError(text, "write YYYY-MM-DD", "day")
    return day.earliest
