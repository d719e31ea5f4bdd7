"""Datasets of any content that hold together: every id refers, every list is in order, dates are of any precision.

A dataset is drawn as one number, the seed of its content: drawing each field by itself is a hundred times slower.
"""

import datetime
import random
from typing import Any, Literal, NamedTuple, get_args

from hypothesis import strategies as st

from ambtelijk import (
    Adoption,
    Agent,
    Citation,
    Code,
    Dataset,
    Edition,
    Event,
    Expression,
    Labels,
    Organisation,
    PartialDate,
    Period,
    Policy,
    Position,
    Principle,
    Record,
    Release,
    Sector,
    Source,
    Statement,
    Status,
    TermList,
    Trend,
    Value,
)
from ambtelijk import terms as t
from ambtelijk.terms import KINDS, Kind

AS_OF = datetime.date(2016, 9, 19)
DAYS = st.dates(datetime.date(2012, 1, 1), AS_OF)
WORDS = ("openheid", "café", "ﬁjn", "d'r", "<b>&", "ΑΩ", "\u0131", "🙂", "-")


def partial_dates(first: int = 2012, last: int = 2017) -> st.SearchStrategy[PartialDate]:
    """Dates of any precision."""
    days = st.dates(datetime.date(first, 1, 1), datetime.date(last, 12, 31))
    return st.builds(lambda day, size: PartialDate(day.isoformat()[:size]), days, st.sampled_from((4, 7, 10)))


def datasets() -> st.SearchStrategy[Dataset]:
    """Datasets of every kind, each up to a handful of records."""
    return st.integers(0, 2**32).map(lambda seed: _Maker(random.Random(seed)).dataset())  # noqa: S311


class _Maker:
    """Makes one dataset, choosing whatever there is to choose."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance

    def term(self, vocabulary: object) -> Any:
        return self.chance.choice(get_args(vocabulary))

    def text(self) -> str:
        return self.chance.choice(WORDS)

    def maybe(self, found: Any) -> Any:
        return found if self.chance.random() < 0.5 else None

    def ids(self, kind: str, least: int = 0, most: int = 4) -> list[str]:
        return [f"{kind}-{number}" for number in range(self.chance.randint(least, most))]

    def some(self, of: list[Any]) -> tuple[Any, ...]:
        return tuple(self.chance.sample(of, self.chance.randint(0, min(3, len(of)))))

    def one(self, of: list[str]) -> str | None:
        return self.maybe(self.chance.choice(of)) if of else None

    def date(self) -> PartialDate:
        day = datetime.date(2012, 1, 1) + datetime.timedelta(days=self.chance.randrange(6 * 365))
        return PartialDate(day.isoformat()[: self.chance.choice((4, 7, 10))])

    def period(self) -> Period:
        start, end = self.maybe(self.date()), self.maybe(self.date())
        if start and end and end.precedes(start):
            start, end = end, start
        return Period(start=start, end=end)

    def labels(self) -> Labels:
        return Labels(nl=self.text(), en=self.maybe(self.text()))

    def common(self, id: str, sources: list[str]) -> dict[str, Any]:
        citations = [
            Citation(
                source=self.chance.choice(sources),
                footnote=self.maybe(self.chance.choice("12")),
                paragraph=self.maybe(self.chance.randint(1, 9)),
                basis=self.term(t.Basis),
            )
            for _ in range(self.chance.randint(1, 2))
        ]
        return {"id": id, "citations": tuple(citations)}

    def dataset(self) -> Dataset:
        sectors, organisations, sources = self.ids("sector", 1), self.ids("organisatie", 1), self.ids("bron", 1)
        codes, values, editions = self.ids("code", 1), self.ids("waarde", 1), self.ids("uitgave", 0, 6)
        principles, events = self.ids("beginsel"), self.ids("gebeurtenis")
        policies, trends = self.ids("beleid"), self.ids("ontwikkeling")

        of_code = {edition: self.chance.choice(codes) for edition in editions}
        lists = {edition: self.ids("lijst", 0, 2) for edition in editions}
        records: dict[Kind, tuple[Record, ...]] = {
            "sectors": tuple(
                Sector(**self.common(i, sources), labels=self.labels(), kind=self.term(t.SectorKind)) for i in sectors
            ),
            "organisations": tuple(
                Organisation(**self.common(i, sources), labels=self.labels(), kind=self.term(t.OrganisationKind))
                for i in organisations
            ),
            "sources": tuple(
                Source(
                    **self.common(i, sources),
                    type=self.term(t.SourceType),
                    title=self.maybe(self.text()),
                    seen=self.term(t.Seen),
                    agents=tuple(Agent(role=self.term(t.AgentRole), organisation=o) for o in self.some(organisations)),
                )
                for i in sources
            ),
            "codes": tuple(
                Code(
                    **self.common(i, sources),
                    title=self.text(),
                    kind=self.term(t.CodeKind),
                    level=self.term(t.CodeLevel),
                    domain=self.term(t.Domain),
                    audience=self.some(list(get_args(t.Audience))),
                    sectors=self.some(sectors),
                    speaks_for=self.some(sectors),
                    organisations=self.some(organisations),
                    issuers=self.some(organisations),
                    statuses=tuple(
                        Status(status=status, period=self.maybe(self.period()))
                        for status in self.some(list(get_args(t.CodeStatus)))
                    ),
                    adoptions=tuple(Adoption(adopter=s, manner=self.term(t.Manner)) for s in self.some(sectors)),
                )
                for i in codes
            ),
            "editions": tuple(
                Edition(
                    **self.common(i, sources),
                    code=of_code[i],
                    source=self.one(sources),
                    published=self.maybe(self.date()),
                    dated=self.maybe(self.date()),
                    in_force=self.maybe(self.period()),
                    status=self.term(t.EditionStatus),
                    lists=tuple(
                        TermList(key=key, role=self.term(t.ListRole), status=self.term(t.ListStatus))
                        for key in lists[i]
                    ),
                )
                for i in editions
            ),
            "statements": tuple(
                Statement(
                    **self.common(f"{edition}-{key}-{position}", sources),
                    edition=edition,
                    list=key,
                    position=position,
                    term=self.text(),
                    principle=self.one(principles),
                    expresses=tuple(
                        Expression(value=value, match=self.term(t.Match), basis="editorial")
                        for value in self.some(values)
                    ),
                )
                for edition in editions
                for key in lists[edition]
                for position in range(1, self.chance.randint(1, 4))
            ),
            "values": tuple(
                Value(**self.common(i, sources), labels=self.labels(), forms=self.some(["f", "g"])) for i in values
            ),
            "principles": tuple(
                Principle(**self.common(i, sources), code=self.chance.choice(codes), labels=self.labels())
                for i in principles
            ),
            "events": tuple(
                Event(
                    **self.common(i, sources),
                    labels=self.labels(),
                    kind=self.term(t.EventKind),
                    status=self.term(t.EventStatus),
                    date=self.maybe(self.date()),
                    about=self.some([*codes, *values, *sectors]),
                    organisations=self.some(organisations),
                )
                for i in events
            ),
            "policies": tuple(
                Policy(
                    **self.common(i, sources),
                    labels=self.labels(),
                    gist=self.text(),
                    kind=self.term(t.PolicyKind),
                    status=self.term(t.PolicyStatus),
                    owners=self.some(organisations),
                    positions=tuple(Position(party=s, stance=self.term(t.Stance)) for s in self.some(sectors)),
                )
                for i in policies
            ),
            "trends": tuple(
                Trend(**self.common(i, sources), kind=self.term(t.TrendKind), term=self.text(), gist=self.text())
                for i in trends
            ),
        }
        return Dataset(Release("2016.9.9", AS_OF, "sha256:generated", 1), None, records)


class Alteration(NamedTuple):
    """A dataset, the same with one thing changed, and what that is."""

    before: Dataset
    after: Dataset
    word: Literal["added", "removed", "superseded", "changed"]
    record: Record
    """The record: as it is now, or as it was where it was removed."""
    field: str
    """The field, where one was changed."""


@st.composite
def alterations(draw: st.DrawFn) -> Alteration:
    """Two datasets between which exactly one thing happened, to a record of any kind and in any field."""
    before = draw(datasets().filter(lambda dataset: any(len(getattr(dataset, kind)) > 1 for kind in KINDS)))
    kind = draw(st.sampled_from([kind for kind in KINDS if len(getattr(before, kind)) > 1]))
    records = list(getattr(before, kind))
    place = draw(st.integers(0, len(records) - 1))
    record: Record = records[place]
    fields = {
        field: others
        for field in type(record).model_fields
        if (others := [value for value in _other_values(field, records) if value != getattr(record, field)])
    }
    word: Any = draw(st.sampled_from(["added", "removed", "superseded", "changed"]))
    field = ""
    match word:
        case "added":
            record = record.model_copy(update={"id": f"{record.id}-nieuw"})
            records.insert(draw(st.integers(0, len(records))), record)
        case "removed":
            del records[place]
        case "superseded":
            record = record.model_copy(update={"superseded_by": (records[place - 1].id,)})
            records[place] = record
        case _:
            field = draw(st.sampled_from(sorted(fields)))
            record = record.model_copy(update={field: draw(st.sampled_from(fields[field]))})
            records[place] = record
    contents: dict[Kind, tuple[Record, ...]] = {other: tuple(getattr(before, other)) for other in KINDS}
    after = Dataset(Release("2016.9.10", AS_OF, "sha256:altered", 1), None, {**contents, kind: tuple(records)})
    return Alteration(before, after, word, record, field)


def _other_values(field: str, records: list[Record]) -> list[Any]:
    """What a field could hold instead: what it holds in other records of the kind, or something new."""
    new: dict[str, Any] = {"note": "iets anders", "aliases": ("een andere naam",)}
    if field in {"id", "superseded_by"}:
        return []
    return [*(getattr(record, field) for record in records), *([new[field]] if field in new else [])]


def dutch_values(count: int) -> tuple[Value, ...]:
    """Values with names of five Dutch endings each, `count` names in all, the same every time."""
    chance = random.Random(1)  # noqa: S311
    citations = (Citation(source="bron", basis="editorial"),)
    names: dict[str, tuple[str, ...]] = {}
    while len(names) * 5 < count:
        syllables = ("".join(map(chance.choice, (_STARTS, _MIDDLES, _ENDS))) for _ in range(chance.randint(1, 3)))
        stem = chance.choice(("", "be", "ge", "mede", "ver", "zelf")) + "".join(syllables)
        names[stem] = tuple(stem + ending for ending in chance.choice(_ENDINGS))
    return tuple(
        Value(id=f"waarde-{stem}", labels=Labels(nl=found[0]), forms=found[1:], citations=citations)
        for stem, found in names.items()
    )


_STARTS = ("b", "bl", "d", "dr", "g", "h", "k", "kl", "l", "m", "n", "p", "r", "s", "sch", "st", "t", "tr", "v", "vr")
_MIDDLES = ("a", "aa", "e", "ee", "ei", "eu", "i", "ie", "ij", "o", "oe", "oo", "u", "ui")
_ENDS = ("", "cht", "k", "l", "m", "n", "nd", "ng", "r", "s", "t")
_ENDINGS = (
    ("elijkheid", "elijk", "elijke", "elijkheden", "elijker"),
    ("baarheid", "baar", "bare", "baarheden", "baarder"),
    ("zaamheid", "zaam", "zame", "zaamheden", "zamer"),
    ("gerichtheid", "gericht", "gerichte", "gerichtheden", "gerichter"),
    ("iteit", "ief", "ieve", "iteiten", "iever"),
)
