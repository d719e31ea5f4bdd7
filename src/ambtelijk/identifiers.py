"""Official identifiers: told apart, checked, written in one form, and resolved to an address.

One table says what each scheme looks like; reading, checking and resolving all look there. What is not here:
references to a place in a statute (`jci`), which identifiers a record has (`parts` and the data), and how a lawyer
refers to a document (`export`).
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final, NamedTuple, get_args
from urllib.parse import quote, unquote

from ambtelijk.errors import InvalidIdentifierError, WrongTypeError, describe
from ambtelijk.jci import PATTERN, Jci
from ambtelijk.parts import Identifier
from ambtelijk.terms import IdentifierScheme

_OLDEST_PAGE: Final = 1995
"""The first year of the Staatsblad and the Tractatenblad as pages; what is older is there as scans, if at all."""


class _Form(NamedTuple):
    """What the identifiers of a scheme look like, one of them, where each is read, and what else must hold."""

    pattern: re.Pattern[str]
    example: str
    address: Callable[[str], str | None] = lambda _: None
    fault: Callable[[re.Match[str]], str | None] = lambda _: None


def _form(
    pattern: str,
    example: str,
    address: Callable[[str], str | None] = lambda _: None,
    fault: Callable[[re.Match[str]], str | None] = lambda _: None,
) -> _Form:
    return _Form(re.compile(pattern, re.ASCII), example, address, fault)


def _quoted(value: str) -> str:
    return quote(value, safe="/:;().,_-+=@!$&*'~")


def _gazette(value: str) -> str:
    return f"https://zoek.officielebekendmakingen.nl/{value}.html"


def _gazette_page(value: str) -> str | None:
    return _gazette(value) if int(value.split("-")[1]) >= _OLDEST_PAGE else None


def _statute(value: str) -> str:
    return f"https://wetten.overheid.nl/{_quoted(value)}"


def _judgment(value: str) -> str:
    dutch = value.startswith("ECLI:NL:")
    return (
        f"https://deeplink.rechtspraak.nl/uitspraak?id={value}"
        if dutch
        else f"https://e-justice.europa.eu/ecli/{value}"
    )


def _printed(value: str) -> str | None:
    return next((address_of(found.scheme, found.value) for found in _referred(value)), None)


def _session_fault(match: re.Match[str]) -> str | None:
    session = match["session"]
    right = session is None or int(session[4:]) == int(session[:4]) + 1
    return None if right else f"{session} are not two years that follow each other"


def _jci_fault(match: re.Match[str]) -> str | None:
    try:
        Jci.parse(match[0])
    except ValueError as error:
        return str(error)
    return None


def _isbn_fault(match: re.Match[str]) -> str | None:
    digits = [10 if sign == "X" else int(sign) for sign in match[0] if sign != "-"]
    weights, modulus = (range(10, 0, -1), 11) if len(digits) < len("9789013151794") else ((1, 3) * 6 + (1,), 10)
    right = sum(weight * digit for weight, digit in zip(weights, digits, strict=True)) % modulus == 0
    return None if right else "its last digit doesn't fit the others"


def _oin_fault(match: re.Match[str]) -> str | None:
    """The number in an OIN is one of the register that it names; an RSIN or fiscal number has a check digit."""
    register, main = match["register"], match["main"]
    right = main.isdigit() or register not in {"01", "02", "03", "04", "06"}
    if right and register in {"01", "02"}:
        right = sum(w * int(digit) for w, digit in zip((9, 8, 7, 6, 5, 4, 3, 2, -1), main, strict=True)) % 11 == 0
    return None if right else "the number in it isn't one of the register that its first eight digits name"


_PART: Final = r"(?P<part>-[bhnv]\d+)?"
"""A correction, reprint, annex or earlier version of a publication: ``-n1``, ``-h1``, ``-b1``, ``-v1``."""
_YEARLY: Final = rf"-(?P<year>(?:18|19|20)\d\d)-(?P<number>[1-9]\d*){_PART}"
_SITTING: Final = r"-(?P<house>tk|ek|vv)-(?P<session>\d{8})-(?P<number>[1-9]\d*)"

_FORMS: Final[Mapping[IdentifierScheme, _Form]] = {
    "kst": _form(
        r"kst-(?:(?P<session>\d{8})-)?(?P<dossier>\d{4,5}[A-Z]?|[IVXLC]+)"
        r"(?:-(?P<chapter>[IVX]+[A-C]?|[A-Z]|\d{2,3}|R\d{3,4}|\(R\d{3,4}\)))?"
        rf"-(?P<number>\d+[a-z]?|[A-Z]{{1,2}}(?:\d[A-Z]?)?){_PART}",
        "kst-34550-VII-4",
        _gazette,
        _session_fault,
    ),
    "h": _form(rf"h{_SITTING}-(?P<item>[1-9]\d*){_PART}", "h-tk-20132014-41-3", _gazette, _session_fault),
    "ah": _form(rf"ah{_SITTING}{_PART}", "ah-tk-20182019-2387", _gazette, _session_fault),
    "stcrt": _form(
        r"stcrt-(?P<year>(?:18|19|20)\d\d)-(?P<number>[1-9]\d*)"
        rf"(?:-p(?P<page>\d+))?(?:-(?P<key>[A-Z]+\d+))?{_PART}",
        "stcrt-2015-33770",
        _gazette,
    ),
    "stb": _form(rf"stb{_YEARLY}", "stb-2017-123", _gazette_page),
    "trb": _form(rf"trb{_YEARLY}", "trb-1951-154", _gazette_page),
    "gmb": _form(rf"gmb{_YEARLY}", "gmb-2023-502828", _gazette),
    "prb": _form(rf"prb{_YEARLY}", "prb-2017-2855", _gazette),
    "wsb": _form(rf"wsb{_YEARLY}", "wsb-2022-9979", _gazette),
    "bgr": _form(rf"bgr{_YEARLY}", "bgr-2024-440", _gazette),
    "bwb": _form(r"BWB[RVW]\d{7}", "BWBR0001947", _statute),
    "jci": _Form(PATTERN, "jci1.3:c:BWBR0001947&artikel=4&g=2020-01-01", _statute, _jci_fault),
    "cvdr": _form(r"CVDR[1-9]\d*(?:/[1-9]\d*)?", "CVDR643916", "https://lokaleregelgeving.overheid.nl/{}".format),
    "ecli": _form(
        r"ECLI:[A-Z]{2}:(?P<court>[A-Z][A-Z0-9.]{0,6}):\d{4}:[A-Z0-9][A-Z0-9.]{0,24}", "ECLI:NL:HR:2016:162", _judgment
    ),
    "doi": _form(
        r"10\.\d{4,9}/[!-~]+",
        "10.17026/dans-2cj-nvwu",
        lambda value: f"https://doi.org/{_quoted(value)}",
    ),
    "isbn": _form(r"(?:97[89]-?)?\d(?:-?\d){8}-?[\dX]", "978-90-13-15179-4", fault=_isbn_fault),
    "tooi": _form(
        r"https://identifier\.overheid\.nl/tooi/(?:id/[a-z_]+/[a-z]+\d+|def/[a-z]+/[A-Za-z]+)",
        "https://identifier.overheid.nl/tooi/id/gemeente/gm0363",
        str,
    ),
    "oin": _form(
        r"000000(?P<register>0[1-9]|1[01]|99)(?P<main>[0-9A-Z]{9})\d{3}", "00000001003214345000", fault=_oin_fault
    ),
    # Only the number counts for that site, but it wants a name behind it.
    "roo": _form(r"[1-9]\d*", "9632", "https://organisaties.overheid.nl/{}/organisatie".format),
    "wikidata": _form(r"Q[1-9]\d*", "Q773", "https://www.wikidata.org/wiki/{}".format),
    "web": _form(
        r"(?:https?://)?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?::\d+)?(?:/\S*)?",
        "www.rijksoverheid.nl",
        lambda value: value if "://" in value else f"https://{value}",
    ),
    "kamerstukken": _form(r"(?s).+", "Kamerstukken II 2015/16, 34 300-VII, nr. 52", _printed),
    "staatscourant": _form(r"(?s).+", "Staatscourant 2015, nr. 33770", _printed),
    "kenmerk": _form(r"(?s).+", "2016-0000578256"),
    "wetsartikel": _form(r"(?s).+", "Artikel 4, Ambtenarenwet 2017"),
}
"""Every scheme. The last four are references as printed: any text."""

_SILENT: Final = {"roo", "web", "kamerstukken", "staatscourant", "kenmerk", "wetsartikel"}
_TELLING: Final = tuple(scheme for scheme in _FORMS if scheme not in _SILENT)
"""The schemes whose identifiers say themselves what they are, in the order in which they are tried."""

_PLACES: Final = tuple(
    (re.compile(rf"https?://(?:www\.)?{pattern}", re.ASCII | re.IGNORECASE), prefix)
    for pattern, prefix in (
        (r"(?:zoek\.)?officielebekendmakingen\.nl/(?:[a-z]+/)?([^/?#]+?)(?:\.html|\.pdf)?", ""),
        (r"wetten\.overheid\.nl/(?:jci)?(1\.3[^?#]*)", "jci"),
        (r"wetten\.overheid\.nl/(BWB[A-Z]\d+)/?", ""),
        (r"wetten\.overheid\.nl/(BWB[A-Z]\d+/\d{4}-\d\d-\d\d.*)", ""),
        (r"lokaleregelgeving\.overheid\.nl/(CVDR\d+(?:/\d+)?)/?\??", ""),
        (r"(?:deeplink|uitspraken)\.rechtspraak\.nl/[a-z]+\?id=([^&#]+)", ""),
        (r"e-justice\.europa\.eu/ecli/([^?#]+)", ""),
        (r"(?:dx\.)?doi\.org/(10\..+)", ""),
        (r"wikidata\.org/(?:wiki|entity)/(Q\d+)", ""),
    )
)
"""The addresses at which an identifier stands, and what to put before it."""

_YEARS: Final = r"(?P<first>\d{4})[-/–](?P<second>\d{4}|\d\d)"
_CHAPTER: Final = r"[- ](?P<chapter>[IVX]+[A-C]?|[A-Z]|\d{2,3}|\(R\d{3,4}\))"
_NUMBER: Final = r", (?:nr\. ?)?(?P<number>\d+)"
_KAMERSTUK: Final = (
    rf"Kamerstuk(?:ken)?(?: I{{1,2}})?(?: {_YEARS})?,? (?P<dossier>\d\d ?\d{{3}}[A-Z]?|[IVXLC]+)(?:{_CHAPTER})?"
    r",? (?:nr\. ?)?(?P<number>\d+[a-z]?|[A-Z]{1,2})"
)
_REFERENCES: Final = tuple(
    (re.compile(pattern, re.ASCII), form)
    for pattern, form in (
        (_KAMERSTUK, "kst-{dossier}-{chapter}{number}"),
        (
            rf"Handelingen (?P<house>I{{1,2}}) {_YEARS}{_NUMBER}, item (?P<item>\d+)",
            "h-{house}-{session}-{number}-{item}",
        ),
        (rf"Aanhangsel (?:van de )?Handelingen (?P<house>I{{1,2}}) {_YEARS}{_NUMBER}", "ah-{house}-{session}-{number}"),
        # Until 2009 the number was that of a whole issue, and an identifier has the page and a key besides.
        (rf"(?:Staatscourant|Stcrt\.) (?P<year>20[1-9]\d){_NUMBER}", "stcrt-{year}-{number}"),
        (rf"(?:Staatsblad|Stb\.) (?P<year>\d{{4}}){_NUMBER}", "stb-{year}-{number}"),
        (rf"(?:Tractatenblad|Trb\.) (?P<year>\d{{4}}){_NUMBER}", "trb-{year}-{number}"),
        (rf"(?:Gemeenteblad|Gmb\.) (?P<year>\d{{4}}){_NUMBER}", "gmb-{year}-{number}"),
        (rf"(?:Provinciaal blad|Prb\.) (?P<year>\d{{4}}){_NUMBER}", "prb-{year}-{number}"),
        (rf"(?:Waterschapsblad|Wsb\.) (?P<year>\d{{4}}){_NUMBER}", "wsb-{year}-{number}"),
        (rf"(?:Blad gemeenschappelijke regeling|Bgr\.) (?P<year>\d{{4}}){_NUMBER}", "bgr-{year}-{number}"),
    )
)
"""References as lawyers print them, and the identifier that each comes to."""


def parse_identifier(text: str) -> Identifier:
    """The official identifier in a text: an identifier, its address, or a reference as lawyers print it.

    Its `value` is in the one form that the data use, and its `Identifier.address` is where it can be read.
    Raises `InvalidIdentifierError` (a `ValueError`) with what would be right, and `WrongTypeError`.

    >>> import ambtelijk
    >>> ambtelijk.parse_identifier("kst-34550-VII-4").address
    'https://zoek.officielebekendmakingen.nl/kst-34550-VII-4.html'
    >>> ambtelijk.parse_identifier("Stcrt. 2015, 33770").value
    'stcrt-2015-33770'
    >>> ambtelijk.parse_identifier("https://wetten.overheid.nl/BWBR0001947/2020-01-01").value
    'jci1.3:c:BWBR0001947&g=2020-01-01'
    """
    if not isinstance(text, str):
        raise WrongTypeError("parse_identifier(...)", "a text (str)", describe(text))
    for candidate in _candidates(" ".join(text.split())):
        for scheme in _TELLING:
            if fault(scheme, candidate) is None:
                return Identifier(scheme=scheme, value=candidate)
    raise InvalidIdentifierError(text, _hint(text.strip()))


def fault(scheme: IdentifierScheme, value: str) -> str | None:
    """What is wrong with an identifier in a scheme, and what would be right; `None` if nothing is."""
    form = _FORMS[scheme]
    match = form.pattern.fullmatch(value)
    return form.fault(match) if match else f"write it like {form.example}"


def address_of(scheme: IdentifierScheme, value: str) -> str | None:
    """Where an identifier can be read on the web; `None` where there is no address, or none that is certain."""
    return _FORMS[scheme].address(value) if fault(scheme, value) is None else None


def fields_of(scheme: IdentifierScheme, value: str) -> dict[str, str]:
    """The named parts of an identifier, such as the ``dossier`` and ``number`` of a kst; empty if it is none."""
    match = _FORMS[scheme].pattern.fullmatch(value)
    return {name: part for name, part in match.groupdict().items() if part} if match else {}


def _candidates(text: str) -> Iterator[str]:
    """What a text may be in the form of the data: as it stands, from an address or reference, in other letters."""
    yield text
    for pattern, prefix in _PLACES:
        if match := pattern.fullmatch(text):
            yield from _respelled(f"{prefix}{unquote(match[1])}")
    yield from (found.value for found in _referred(text))
    yield from _respelled(re.sub(r"^(?:doi|isbn)[: ] ?", "", text, flags=re.IGNORECASE))


def _respelled(text: str) -> Iterator[str]:
    """An identifier as it may have been meant: with a version or day behind it, in capitals or without."""
    yield text
    if dated := re.fullmatch(r"(BWB[A-Z]\d{7})/(\d{4}-\d\d-\d\d)(?:/.*?)?(?:#(.+))?", text, re.IGNORECASE):
        places = re.findall(r"([A-Z][a-z-]+)([0-9A-Z][^_]*)", dated[3] or "")
        pairs = (*((kind.lower(), number) for kind, number in places), ("g", dated[2]))
        yield str(Jci("1.3", "c", dated[1].upper(), pairs))
    if version := re.fullmatch(r"(CVDR\d+)[_/](\d+)", text, re.IGNORECASE):
        yield f"{version[1].upper()}/{version[2]}"
    yield text.upper()
    yield text.lower()
    series, _, rest = text.partition("-")
    rest = re.sub(r"-\d+[A-Z]$|-[BHNV]\d+$|-P\d+", lambda found: found[0].lower(), rest.upper())
    yield f"{series.lower()}-{rest}"


def _referred(text: str) -> Iterator[Identifier]:
    """The identifier that a printed reference comes to, if it is one."""
    for pattern, form in _REFERENCES:
        if match := pattern.fullmatch(text):
            found = {name: part or "" for name, part in match.groupdict().items()}
            if first := found.get("first"):
                found["session"] = f"{first}{int(first) + 1}"
                if not found["session"].endswith(found["second"]):
                    return
            value = form.format(
                **{
                    **found,
                    "dossier": found.get("dossier", "").replace(" ", ""),
                    "chapter": f"{found['chapter']}-" if found.get("chapter") else "",
                    "house": {"I": "ek", "II": "tk"}.get(found.get("house", "")),
                }
            )
            scheme = next(scheme for scheme in get_args(IdentifierScheme) if value.startswith(f"{scheme}-"))
            if fault(scheme, value) is None:
                yield Identifier(scheme=scheme, value=value)


def _hint(text: str) -> str:
    """What would be right, for a text that is no identifier."""
    for scheme in _TELLING:
        form = _FORMS[scheme]
        begin = re.match(r"\w+://\w+|[A-Za-z]*", form.example)
        meant = begin and begin[0] and re.match(rf"{begin[0]}[-:.\d]", text, re.IGNORECASE)
        if (meant or form.pattern.fullmatch(text)) and (wrong := fault(scheme, text)):
            return f"as {scheme}, {wrong}"
    return f"write it like {', '.join(_FORMS[scheme].example for scheme in ('kst', 'stcrt', 'bwb', 'ecli'))}"
