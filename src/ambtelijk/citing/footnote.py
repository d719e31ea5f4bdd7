"""A reference as Dutch lawyers write it, after the Leidraad voor juridische auteurs and the Aanwijzingen voor de
regelgeving.

What a source doesn't show is left out. What is not here: the same for reference managers (`csl`, `bibtex`).
"""

import re
from collections.abc import Iterable
from typing import Final

from ambtelijk.citing.publication import PARLIAMENTARY, Publication, Statute, official, published, statute
from ambtelijk.dataset import Dataset
from ambtelijk.partial_date import PartialDate
from ambtelijk.parts import Agent, Citation
from ambtelijk.records import Source
from ambtelijk.terms import AgentRole, SourceType

_MONTHS: Final = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
_LIDS: Final = ("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende")
_PARTS: Final = {"Memorie van toelichting": "MvT", "Memorie van antwoord": "MvA", "Nader voorlopig verslag": "NVV"}

KINDS: Final[dict[SourceType, str]] = {
    "act": "regeling",
    "agreement": "overeenkomst",
    "article": "artikel",
    "bill": "wetsvoorstel",
    "book": "boek",
    "brochure": "brochure",
    "circular": "circulaire",
    "code": "code",
    "dataset": "dataset",
    "format": "format",
    "guide": "handreiking",
    "index": "index",
    "judgment": "uitspraak",
    "letter": "brief",
    "memorandum": "nota",
    "news": "nieuwsbericht",
    "parliamentary-paper": "vergaderstuk",  # of parliament or of a council: only an identifier makes it a Kamerstuk
    "plan": "plan",
    "programme": "programma",
    "reaction": "reactie",
    "report": "rapport",
    "toolkit": "toolkit",
    "web-page": "webpagina",
}
"""What each type of source is called in Dutch."""
_QUOTED: Final[frozenset[SourceType]] = frozenset({"article", "letter", "news", "reaction", "web-page"})


def footnote(dataset: Dataset, source: Source, places: tuple[str, ...] = ()) -> str:
    """The reference to a source, with the places in it.

    >>> import ambtelijk
    >>> letter = ambtelijk.load("2016.9.0")
    >>> footnote(letter, letter.sources["brief-2015-11-30"], ("p. 2",))
    'Kamerstukken II 2015/16, 34300 VII, nr. 52, p. 2'
    """
    publication, law = published(source), statute(source)
    if publication is not None and publication.scheme in PARLIAMENTARY:
        kind = _PARTS.get(source.title or "")
        return _with(str(publication), "; ".join(places)) + (f" ({kind})" if kind else "")
    if ecli := official(source).get("ecli"):
        court = " ".join(filter(None, (_court(dataset, source, ecli), _date(source))))
        return _with(court, ecli, "; ".join(places))
    if law is not None and (publication is None or source.type == "act"):
        return _regulation(source, law, publication, places)
    if publication is not None:
        made = source.date if source.title is None and source.date and source.date.precision != "year" else None
        return _with(
            source.title, f"{publication} ({dutch_date(made)})" if made else str(publication), "; ".join(places)
        )
    if source.type == "letter" or any(each.scheme == "kenmerk" for each in source.identifiers):
        return _letter(dataset, source, places)
    return _literature(dataset, source, places)


def places_in(citations: Iterable[Citation]) -> tuple[str, ...]:
    """The places that citations point to, as a footnote names them: each once, in their order."""
    return tuple(dict.fromkeys(filter(None, map(_place, citations))))


def dutch_date(date: PartialDate) -> str:
    """A date as precise as it is: ``19 september 2016``, ``oktober 2015``, ``2009``."""
    year, *rest = date.text.split("-")
    return " ".join([*(str(int(day)) for day in rest[1:]), *(_MONTHS[int(month) - 1] for month in rest[:1]), year])


def names(dataset: Dataset, source: Source) -> tuple[str, ...]:
    """Who a document is by: its authors, else its first sender, else its issuers. A person as printed."""
    by: dict[AgentRole, list[str]] = {}
    for agent in source.agents:
        by.setdefault(agent.role, []).append(_name(dataset, agent))
    return tuple(by.get("author") or by.get("sender", [])[:1] or by.get("issuer", []))


def _date(source: Source) -> str | None:
    return dutch_date(source.date) if source.date else None


def _name(dataset: Dataset, agent: Agent) -> str:
    own = agent.organisation and dataset.organisations[agent.organisation].labels.nl
    return (agent.person or own if agent.role == "author" else own or agent.person) or ""


def _place(citation: Citation) -> str:
    section = citation.section
    if section and re.match(r"\d|\w$", section):
        section = f"onder {section}"
    heading = citation.heading and f"onder {_quoted(citation.heading)}"
    paragraph = f"al. {citation.paragraph}" if citation.paragraph else None
    item = citation.item and (f"punt {citation.item}" if citation.item.isdigit() else citation.item)
    note = citation.footnote and f"noot {citation.footnote}"
    page = citation.page and f"p. {citation.page}"
    article = citation.article and _article(citation.article)
    return ", ".join(filter(None, (article, section, heading, paragraph, item, note, page)))


def _article(printed: str) -> str:
    """An article in short, ``art. 2 lid 1``; what isn't numbered like one stays as printed."""
    if not re.match(r"\d|[IVX]+\b", printed):
        return printed
    short = re.sub(rf", ({'|'.join(_LIDS)}) lid\b", lambda lid: f" lid {_LIDS.index(lid[1]) + 1}", printed)
    return "art. " + re.sub(r", (onderdeel|onder)\b", r" \1", short)


def _with(*parts: str | None) -> str:
    return ", ".join(part for part in parts if part)


def _listed(names: Iterable[str], last: str) -> str:
    """Names one after the other: ``a, b & c``."""
    *before, end = [*names] or [""]
    return f" {last} ".join(filter(None, (", ".join(before), end)))


def _quoted(text: str) -> str:
    """A text in single quotation marks; in double ones if it has single ones of its own."""
    return f"“{text}”" if re.search(r"‘|\B'\b", text) else f"‘{text}’"


def _court(dataset: Dataset, source: Source, ecli: str) -> str:
    """The court, shortened as is usual; its code where no name is known."""
    code = ecli.split(":")[2]
    known = {"HR": "HR", "PHR": "P-G HR", "RVS": "ABRvS", "CRVB": "CRvB", "CBB": "CBb"}
    name = next((_name(dataset, agent) for agent in source.agents if agent.role == "issuer"), None)
    return known.get(code) or re.sub("^Gerechtshof ", "Hof ", re.sub("^Rechtbank ", "Rb. ", name or code))


def _regulation(source: Source, law: Statute, publication: Publication | None, places: tuple[str, ...]) -> str:
    name = source.title or str(publication or law.law)
    articles = [place.removeprefix("art. ") for place in places if re.fullmatch(r"art\. [^,]+", place)]
    if articles and len(articles) == len(places):
        name, places = f"art. {_listed(articles, 'en')} {name}", ()
    if law.day:
        text: str | None = f"tekst geldend op {dutch_date(PartialDate(str(law.day)))}"
    elif source.date_role == "in-force":
        text = f"tekst geldend vanaf {_date(source)}"
    else:
        text = None if source.type == "act" else _date(source)
    remarks = _with(text, None if source.type == "act" or name == law.law else law.law)
    return _with(f"{name} ({remarks})" if remarks else name, "; ".join(places))


def _letter(dataset: Dataset, source: Source, places: tuple[str, ...]) -> str:
    def party(role: AgentRole) -> str:
        agent = next((agent for agent in source.agents if agent.role == role), None)
        if agent is None:
            return ""
        office = agent.organisation and dataset.organisations[agent.organisation].kind == "office"
        return f"{'de ' if office else ''}{_name(dataset, agent)}"

    sender, addressee = party("sender") or party("issuer"), party("addressee")
    date = f"van {_date(source)}" if source.date else ""
    words = ["Brief", sender and f"van {sender}", date, addressee and f"aan {addressee}"]
    number = next((each.value for each in source.identifiers if each.scheme == "kenmerk"), None)
    title = source.title and _quoted(source.title)
    return _with(
        " ".join(filter(None, words)), title, number and f"kenmerk {number}", "; ".join(places), source.address
    )


def _literature(dataset: Dataset, source: Source, places: tuple[str, ...]) -> str:
    by = names(dataset, source)
    title = source.title
    if title is None:
        title = KINDS[source.type] if by else KINDS[source.type].capitalize()
    elif source.type in _QUOTED:
        title = _quoted(title)
    remarks = [source.edition_statement, official(source).get("cvdr")]
    remarks += [each.value for each in source.identifiers if each.scheme == "kamerstukken"]
    if shown := ", ".join(filter(None, remarks)):
        title = f"{title} ({shown})"
    issuers = [_name(dataset, agent) for agent in source.agents if agent.role == "issuer"]
    date = _date(source)
    if date and source.date_role == "in-force":
        date = f"geldend vanaf {date}"
    issued = "" if tuple(issuers) == by else _listed(issuers, "&")
    text = _with(_listed(by, "&"), title, issued, date, "; ".join(places), source.address)
    # A document of which nothing is known but its kind is told by what the data call it.
    nameless = source.title is None and not (by or date or source.address or shown)
    return f"{text} ({source.id} in dataversie {dataset.version})" if nameless else text
