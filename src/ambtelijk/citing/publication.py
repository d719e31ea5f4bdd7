"""Where the government published a document, as lawyers write it: its series, year and number.

Everything comes from the identifiers of the source, the address that is one, and its date. What can't be told for
certain is left out: the house of an old parliamentary paper, the parliamentary year of one from just before a new year.
What is not here: the rest of a reference (`footnote`).
"""

import datetime
import re
from typing import Final, NamedTuple

from ambtelijk.errors import InvalidIdentifierError
from ambtelijk.identifiers import fields_of, parse_identifier
from ambtelijk.jci import Jci
from ambtelijk.records import Source
from ambtelijk.terms import IdentifierScheme

_GAZETTES: Final[dict[IdentifierScheme, tuple[str, str]]] = {
    "stb": ("Stb.", "Staatsblad"),
    "stcrt": ("Stcrt.", "Staatscourant"),
    "trb": ("Trb.", "Tractatenblad"),
    "gmb": ("Gmb.", "Gemeenteblad"),
    "prb": ("Prb.", "Provinciaal blad"),
    "wsb": ("Wsb.", "Waterschapsblad"),
    "bgr": ("Bgr.", "Blad gemeenschappelijke regeling"),
}
PARLIAMENTARY: Final[tuple[IdentifierScheme, ...]] = ("kst", "h", "ah")
"""The series of parliament: paper, proceedings, and their annex of questions and answers."""
SERIES: Final[tuple[IdentifierScheme, ...]] = (*PARLIAMENTARY, *_GAZETTES)

_LETTERED_SINCE: Final = 2003
"""The first parliamentary year in which every paper of the Eerste Kamer has letters, so that figures are the Tweede's."""
_BUDGETS: Final = (
    (2003, 29200),
    (2005, 30300),
    (2007, 31200),
    (2008, 31700),
    (2009, 32123),
    (2012, 33400),
    (2013, 33750),
    (2014, 34000),
    (2015, 34300),
    (2016, 34550),
    (2017, 34775),
    (2018, 35000),
    (2019, 35300),
    (2020, 35570),
    (2024, 36600),
)
"""Budgets open the parliamentary year. Dossiers count on, so one with that number or a higher was opened then or later,
and holds no older paper. Years that nobody needed yet are missing, which makes an answer vaguer and never wrong."""
_LAST_WEEKS: Final = datetime.timedelta(weeks=6)
"""A paper from the last weeks of a parliamentary year may be printed in the next."""
_LAST_MEETING: Final = 200
"""No parliamentary year has so many meetings: a greater number is that of a page."""


class Publication(NamedTuple):
    """A place in an official series."""

    scheme: IdentifierScheme
    name: str
    """The series in full: ``Staatscourant``, ``Kamerstukken II``."""
    short: str
    """The series as lawyers write it: ``Stcrt.``."""
    year: str | None
    """The year, or the parliamentary year: ``2015``, ``2016/17``."""
    number: str
    """The number in it: ``33770``, ``34550 VII, nr. 4``."""

    def __str__(self) -> str:
        return f"{self.short} {self.year}, {self.number}" if self.year else f"{self.short} {self.number}"


class Statute(NamedTuple):
    """A regulation in force, and the day whose text was seen."""

    law: str
    """The BWB number."""
    day: datetime.date | None


def official(source: Source) -> dict[IdentifierScheme, str]:
    """The official identifiers of a source by scheme, the first of each; those of its address come last."""
    texts = [each.value for each in source.identifiers if each.scheme not in {"kenmerk", "wetsartikel", "web", "roo"}]
    found: dict[IdentifierScheme, str] = {}
    for text in [*texts, *([source.address] if source.address else [])]:
        try:
            identifier = parse_identifier(text)
        except InvalidIdentifierError:
            continue
        found.setdefault(identifier.scheme, identifier.value)
    return found


def published(source: Source) -> Publication | None:
    """Where the source was published officially, in the first of the series that its identifiers name."""
    identifiers = official(source)
    scheme = next((scheme for scheme in SERIES if scheme in identifiers), None)
    if scheme is None:
        return None
    fields = fields_of(scheme, identifiers[scheme])
    if scheme in _GAZETTES:
        short, name = _GAZETTES[scheme]
        page = f", p. {fields['page']}" if "page" in fields else ""
        return Publication(scheme, name, short, fields["year"], f"{fields['number']}{page}")
    house, year = _house_and_year(source, fields)
    if scheme == "kst":
        dossier = " ".join(fields[part] for part in ("dossier", "chapter") if part in fields)
        number = f"nr. {fields['number']}" if fields["number"][0].isdigit() else fields["number"]
        return _parliamentary(scheme, "Kamerstukken", house, year, f"{dossier}, {number}")
    if scheme == "ah":
        return _parliamentary(scheme, "Aanhangsel Handelingen", house, year, f"nr. {fields['number']}")
    if int(fields["number"]) > _LAST_MEETING:
        return _parliamentary(scheme, "Handelingen", house, year, f"p. {fields['number']}-{fields['item']}")
    return _parliamentary(scheme, "Handelingen", house, year, f"nr. {fields['number']}, item {fields['item']}")


def statute(source: Source) -> Statute | None:
    """The regulation that the source is a text of; `None` where it is no such text, or a page about one."""
    if source.type in {"web-page", "news", "article"}:
        return None
    identifiers = official(source)
    reference = Jci.parse(identifiers["jci"]) if "jci" in identifiers else None
    law = identifiers.get("bwb") or (reference and reference.law)
    return Statute(law, reference.day if reference else None) if law else None


def parliamentary_year(day: datetime.date) -> int | None:
    """The year in which the parliamentary year of a paper of that day began; `None` where it may be either of two.

    A parliamentary year begins on the third Tuesday of September.

    >>> import datetime
    >>> parliamentary_year(datetime.date(2015, 11, 30)), parliamentary_year(datetime.date(2016, 9, 19))
    (2015, None)
    """
    first = datetime.date(day.year, 9, 1)
    opening = first + datetime.timedelta(days=(1 - first.weekday()) % 7 + 14)
    if day >= opening:
        return day.year
    return day.year - 1 if day < opening - _LAST_WEEKS else None


def _parliamentary(
    scheme: IdentifierScheme, series: str, house: str | None, year: int | None, number: str
) -> Publication:
    name = f"{series} {house}" if house else series
    years = f"{year}/{(year + 1) % 100:02}" if year else None
    # Without a year the number would follow the house as if it were one.
    return Publication(scheme, name, f"{name}," if house and not years else name, years, number)


def _house_and_year(source: Source, fields: dict[str, str]) -> tuple[str | None, int | None]:
    """The house of a parliamentary paper, and the year in which its parliamentary year began."""
    printed = (re.match(r"Kamerstukken (I{1,2}) (\d{4})", each.value) for each in source.identifiers)
    if match := next((match for match in printed if match), None):
        return match[1], int(match[2])
    year = int(fields["session"][:4]) if "session" in fields else None
    dossier = int(re.sub(r"\D", "", fields.get("dossier", "")) or 0)
    opened = max((first for first, budget in _BUDGETS if budget <= dossier), default=0)
    if year is None and source.date and source.date.precision == "day" and source.date_role in {"dated", "published"}:
        day = source.date.earliest
        year = parliamentary_year(day) or (day.year if opened == day.year else None)
    if "house" in fields:
        return {"tk": "II", "ek": "I", "vv": "VV"}[fields["house"]], year
    if fields["number"][0].isalpha():
        return "I", year
    return "II" if max(opened, year or 0) >= _LETTERED_SINCE else None, year
