"""The rules of the data: the lint that curators and readers of a folder run.

Each rule is one function over any dataset that yields what breaks it; its docstring says what holds and why.
What is not here: the shape of a record (`records`) and of a file (`check`).
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any, Final
from unicodedata import normalize

from pydantic import BaseModel

from ambtelijk.dataset import Dataset
from ambtelijk.errors import Problem
from ambtelijk.identifiers import fault
from ambtelijk.partial_date import PartialDate
from ambtelijk.parts import Agent, Identifier, Labels, Mapping, Period
from ambtelijk.records import Record, Statement
from ambtelijk.terms import KINDS, Kind

Rule = Callable[[Dataset], Iterator[Problem]]

_REFERENCES: Final[tuple[tuple[tuple[Kind, ...], str, tuple[Kind, ...]], ...]] = (
    (KINDS, "citations.source", ("sources",)),
    (("sectors",), "employer_organisations.organisation", ("organisations",)),
    (("organisations",), "part_of", ("organisations",)),
    (("sources",), "agents.organisation", ("organisations",)),
    (("sources",), "follows_up", ("sources",)),
    (("codes",), "sectors", ("sectors",)),
    (("codes",), "speaks_for", ("sectors",)),
    (("codes",), "organisations", ("organisations",)),
    (("codes",), "issuers", ("organisations",)),
    (("codes",), "relations.code", ("codes",)),
    (("codes",), "adoptions.adopter", ("sectors", "organisations")),
    (("editions",), "code", ("codes",)),
    (("editions",), "source", ("sources",)),
    (("editions",), "issuers", ("organisations",)),
    (("editions",), "replaces", ("editions",)),
    (("statements",), "edition", ("editions",)),
    (("statements",), "parent", ("statements",)),
    (("statements",), "principle", ("principles",)),
    (("statements",), "expresses.value", ("values",)),
    (("values",), "related", ("values",)),
    (("values",), "broader", ("values",)),
    (("principles",), "code", ("codes",)),
    (("principles",), "parent", ("principles",)),
    (("events",), "organisations", ("organisations",)),
    (("events",), "about", KINDS),
    (("policies",), "owners", ("organisations", "sectors")),
    (("policies",), "parent", ("policies",)),
    (("policies",), "depends_on", ("policies", "events")),
    (("policies",), "supported_by", ("sources",)),
    (("policies",), "positions.party", ("organisations", "sectors")),
    (("trends",), "supported_by", ("sources",)),
)
"""Every field that holds ids: of which kinds of record, its path, and the kinds that it may point to."""

_TREES: Final[tuple[tuple[Kind, str], ...]] = (
    ("organisations", "part_of"),
    ("sources", "follows_up"),
    ("editions", "replaces"),
    ("statements", "parent"),
    ("values", "broader"),
    ("principles", "parent"),
    ("policies", "parent"),
)
"""Every relation that never leads back to where it began."""


def ids(dataset: Dataset) -> Iterator[Problem]:
    """An id stands once, whatever the kind: it is how records find each other, and how programs keep them."""
    seen: dict[str, Kind] = {}
    for kind, record in _records(dataset):
        if record.id in seen:
            yield _problem("ids", kind, record, "id", f"{seen[record.id]}.json already has this id")
        seen.setdefault(record.id, kind)


def aliases(dataset: Dataset) -> Iterator[Problem]:
    """An alias leads to one record, and never to another record's id; capitals don't tell two apart."""
    owners = {record.id: record.id for _, record in _records(dataset)}
    for kind, record in _records(dataset):
        for number, alias in enumerate(record.aliases):
            owner = owners.setdefault(alias.casefold(), record.id)
            field = f"aliases.{number}"
            if owner != record.id:
                yield _problem("aliases", kind, record, field, f"{alias!r} already leads to {owner!r}")
            elif alias.casefold() == record.id:
                yield _problem("aliases", kind, record, field, f"{alias!r} is its own id: leave it out")
            elif alias.casefold() in {other.casefold() for other in record.aliases[:number]}:
                yield _problem("aliases", kind, record, field, f"{alias!r} stands there already")


def references(dataset: Dataset) -> Iterator[Problem]:
    """An id in a field is the id of a record of the kind that the field is about."""
    for kinds, path, targets in _REFERENCES:
        for kind in kinds:
            for record in _collection(dataset, kind):
                for field, id in _walk(record, path):
                    if not any(id in _collection(dataset, target) for target in targets):
                        message = f"there is no {id!r} in {' or '.join(targets)}"
                        yield _problem("references", kind, record, field, message)


def succession(dataset: Dataset) -> Iterator[Problem]:
    """A superseded record names records of its own kind, and following them ends at a current one."""
    for kind, record in _records(dataset):
        collection = _collection(dataset, kind)
        for number, id in enumerate(record.superseded_by):
            if id not in collection:
                message = f"there is no {id!r} in {kind}"
                yield _problem("succession", kind, record, f"superseded_by.{number}", message)
        if _leads_back(record.id, partial(_following, collection, "superseded_by")):
            yield _problem("succession", kind, record, "superseded_by", "it leads back to itself")


def trees(dataset: Dataset) -> Iterator[Problem]:
    """Parts, parents, predecessors and broader values never lead back to where they began."""
    for kind, field in _TREES:
        collection = _collection(dataset, kind)
        for record in collection:
            if _leads_back(record.id, partial(_following, collection, field)):
                yield _problem("trees", kind, record, field, "it leads back to itself")


def citations(dataset: Dataset) -> Iterator[Problem]:
    """A citation supports fields that exist and says how it was inferred."""
    for kind, record in _records(dataset):
        fields = type(record).model_fields
        for number, citation in enumerate(record.citations):
            for name in citation.supports:
                if name not in fields:
                    message = f"{name!r} is no field of {kind}: it is one of {', '.join(fields)}"
                    yield _problem("citations", kind, record, f"citations.{number}.supports", message)
            if citation.basis == "inferred" and not citation.note:
                message = "what is inferred needs a note that says how it follows"
                yield _problem("citations", kind, record, f"citations.{number}.note", message)


def periods(dataset: Dataset) -> Iterator[Problem]:
    """A period begins before it ends, and a date has a role."""
    for kind, record in _records(dataset):
        for field, part in _parts(record):
            if isinstance(part, Period):
                start, end = part.start, part.end
            else:
                start, end = getattr(part, "since", None), getattr(part, "until", None)
            if isinstance(start, PartialDate) and isinstance(end, PartialDate) and end.precedes(start):
                yield _problem("periods", kind, record, field or None, f"it ends on {end}, before it begins on {start}")
    for source in dataset.sources:
        if (source.date is None) != (source.date_role is None):
            yield _problem("periods", "sources", source, "date_role", "a date has a role, and a role has a date")


def lists(dataset: Dataset) -> Iterator[Problem]:
    """Each list of an edition has a key of its own, and as many items as it counts."""
    sizes = Counter((s.edition, s.list) for s in dataset.statements if not _in_own_list(dataset, s))
    for edition in dataset.editions:
        keys = [terms.key for terms in edition.lists]
        for number, terms in enumerate(edition.lists):
            if terms.key in keys[:number]:
                message = f"two lists have the key {terms.key!r}"
                yield _problem("lists", "editions", edition, f"lists.{number}.key", message)
            if terms.count is not None and terms.count != sizes[edition.id, terms.key]:
                message = f"list {terms.key!r} counts {terms.count} items and has {sizes[edition.id, terms.key]}"
                yield _problem("lists", "editions", edition, f"lists.{number}.count", message)


def statements(dataset: Dataset) -> Iterator[Problem]:
    """A statement is an item of a list of its edition, and the items of a list stand in order: 1, 2, 3, …."""
    keys = {(edition.id, terms.key) for edition in dataset.editions for terms in edition.lists}
    sizes: Counter[tuple[str, str, str | None]] = Counter()
    for statement in dataset.statements:
        sizes[place := (statement.edition, statement.list, statement.parent)] += 1
        if place[:2] not in keys:
            message = f"edition {statement.edition!r} has no list {statement.list!r}"
            yield _problem("statements", "statements", statement, "list", message)
        if statement.position != sizes[place]:
            message = f"it is {statement.position}, where the items before it make it {sizes[place]}"
            yield _problem("statements", "statements", statement, "position", message)
        parent = dataset.statements.get(statement.parent) if statement.parent else None
        if parent is not None and parent.edition != statement.edition:
            message = f"its parent {parent.id!r} is in another edition"
            yield _problem("statements", "statements", statement, "parent", message)


def principles(dataset: Dataset) -> Iterator[Problem]:
    """A statement states a principle of its own code; a principle is never an item of a sector's own values."""
    for statement in dataset.statements:
        principle = dataset.principles.get(statement.principle) if statement.principle else None
        edition = dataset.editions.get(statement.edition)
        code = dataset.codes.get(edition.code) if edition else None
        if principle is None or edition is None or code is None:
            continue
        if principle.code != code.id:
            message = f"{principle.id!r} is a principle of {principle.code!r}, and this is an edition of {code.id!r}"
            yield _problem("principles", "statements", statement, "principle", message)
        if code.speaks_for and any(t.key == statement.list and t.role == "values" for t in edition.lists):
            message = f"{code.id!r} speaks for {', '.join(code.speaks_for)}, whose values are no principles"
            yield _problem("principles", "statements", statement, "principle", message)


def statuses(dataset: Dataset) -> Iterator[Problem]:
    """A code that is absent has no editions; one that only is announced or proposed has none in force."""
    for code in dataset.codes:
        terms = {status.status for status in code.statuses}
        for edition in dataset.editions._matching(code=code.id):
            if terms == {"absent"}:
                yield _problem(
                    "statuses", "editions", edition, "code", f"code {code.id!r} is absent: it has no editions"
                )
            if terms and terms <= {"announced", "proposed"} and edition.status != "announced":
                message = f"code {code.id!r} is only {' and '.join(sorted(terms))}"
                yield _problem("statuses", "editions", edition, "status", message)


def editions(dataset: Dataset) -> Iterator[Problem]:
    """An edition replaces an earlier one of its own code, out of force by then; a note explains what differs."""
    for edition in dataset.editions:
        for number, id in enumerate(edition.replaces):
            before = dataset.editions.get(id)
            if before is None or edition.note:
                continue
            field = f"replaces.{number}"
            if before.code != edition.code:
                message = (
                    f"{id!r} is an edition of {before.code!r}, and this one of {edition.code!r}: a note must say why"
                )
                yield _problem("editions", "editions", edition, field, message)
            start = edition.in_force and edition.in_force.start
            end = before.in_force and before.in_force.end
            if start and end and start.precedes(end):
                message = f"it is in force from {start}, while {id!r} is until {end}: a note must say why"
                yield _problem("editions", "editions", edition, field, message)


def values(dataset: Dataset) -> Iterator[Problem]:
    """No two values claim one label, form or hidden label, and no value is related to itself."""
    owners: dict[str, str] = {}
    for value in dataset.values:
        for path in ("labels.nl", "other_labels", "forms", "hidden_labels"):
            for field, name in _walk(value, path):
                owner = owners.setdefault(name.casefold(), value.id)
                if owner != value.id:
                    yield _problem("values", "values", value, field, f"{name.casefold()!r} already leads to {owner!r}")
        for number, id in enumerate(value.related):
            if id == value.id:
                yield _problem("values", "values", value, f"related.{number}", "it is related to itself")


def events(dataset: Dataset) -> Iterator[Problem]:
    """An event and the edition it is about hold the same date; one that occurred isn't after the data's day."""
    fields = {"publication": ("published", "dated"), "entry-into-force": ("in_force.start",)}
    for event in dataset.events:
        if event.date and event.period:
            yield _problem("events", "events", event, "period", "it has a date already: keep one")
        start = event.date or (event.period and event.period.start)
        if event.status == "occurred" and start and start.earliest > dataset.as_of:
            message = f"it occurred on {start}, and the data speak of the world up to {dataset.as_of}"
            yield _problem("events", "events", event, "status", message)
        for id in event.about:
            edition = dataset.editions.get(id)
            known = [d for path in fields.get(event.kind, ()) if edition for _, d in _walk(edition, path)]
            if known and start and known[0] != start:
                message = f"it is {start}, and edition {id!r} has {known[0]}"
                yield _problem("events", "events", event, "date", message)


def names(dataset: Dataset) -> Iterator[Problem]:
    """An English label says where it comes from, and an agent is an organisation, a person, or both."""
    for kind, record in _records(dataset):
        for field, part in _parts(record):
            if isinstance(part, Labels) and (part.en is None) != (part.en_origin is None):
                message = "an English label says where it comes from, and only an English label does"
                yield _problem("names", kind, record, f"{field}.en_origin", message)
            if isinstance(part, Agent) and part.organisation is None and part.person is None:
                yield _problem("names", kind, record, field, "it names neither an organisation nor a person")


def texts(dataset: Dataset) -> Iterator[Problem]:
    """A text is in composed form, without blanks at its ends, doubled blanks or control characters."""
    for kind, record in _records(dataset):
        for field, text in _texts(record):
            if text != text.strip() or re.search(
                r"\s\s|[\x00-\x1f\x7f\xad\u200b-\u200f\u2028-\u202e\u2060\ufeff]", text
            ):
                yield _problem("texts", kind, record, field, f"{text!r} has blanks or characters that don't show")
            elif text != normalize("NFC", text):
                yield _problem("texts", kind, record, field, f"{text!r} isn't in composed form (NFC)")


def addresses(dataset: Dataset) -> Iterator[Problem]:
    """An address of a source is a web address in full."""
    for source in dataset.sources:
        if source.address is not None and not re.fullmatch(r"https?://[^\s/]+\.[^\s/]+(/\S*)?", source.address):
            message = f"{source.address!r} is no web address: write https://…"
            yield _problem("addresses", "sources", source, "address", message)


def identifiers(dataset: Dataset) -> Iterator[Problem]:
    """An identifier is written as its scheme writes it, and its check digits add up."""
    for kind in ("sources", "organisations", "sectors", "values"):
        for record in _collection(dataset, kind):
            for field, part in _parts(record):
                if isinstance(part, Identifier):
                    scheme, value, place = part.scheme, part.value, "value"
                elif isinstance(part, Mapping) and part.scheme in {"tooi", "wikidata"}:
                    scheme, value, place = part.scheme, part.identifier, "identifier"
                else:
                    continue
                if wrong := fault(scheme, value):
                    message = f"{value!r} is no {scheme}: {wrong}"
                    yield _problem("identifiers", kind, record, f"{field}.{place}", message)


RULES: Final[tuple[Rule, ...]] = (
    ids,
    aliases,
    references,
    succession,
    trees,
    citations,
    periods,
    lists,
    statements,
    principles,
    statuses,
    editions,
    values,
    events,
    names,
    texts,
    addresses,
    identifiers,
)
"""Every rule, in the order in which what they find is reported."""


def problems_of(dataset: Dataset) -> tuple[Problem, ...]:
    """Everything that any rule finds."""
    return tuple(problem for rule in RULES for problem in rule(dataset))


def _in_own_list(dataset: Dataset, statement: Statement) -> bool:
    """Whether a statement is a part of another item of the same list."""
    parent = dataset.statements.get(statement.parent) if statement.parent else None
    return parent is not None and (parent.edition, parent.list) == (statement.edition, statement.list)


def _problem(rule: str, kind: Kind, record: Record, field: str | None, message: str) -> Problem:
    return Problem(rule, f"{kind}.json", record.id, field, message)


def _collection(dataset: Dataset, kind: Kind) -> Any:
    return getattr(dataset, kind)


def _records(dataset: Dataset) -> Iterator[tuple[Kind, Record]]:
    for kind in KINDS:
        for record in _collection(dataset, kind):
            yield kind, record


def _walk(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    """What stands at a dotted path, each with its place; tuples are walked through, `None` is passed over."""
    name, _, rest = path.partition(".")
    found = getattr(value, name)
    many = isinstance(found, tuple)
    for number, item in enumerate(found if many else (found,)):
        here = f"{name}.{number}" if many else name
        if item is None:
            continue
        if not rest:
            yield here, item
        else:
            yield from ((f"{here}.{deeper}", leaf) for deeper, leaf in _walk(item, rest))


def _parts(part: BaseModel, place: str = "") -> Iterator[tuple[str, BaseModel]]:
    """A record and every part in it, each with its place."""
    yield place, part
    for field, item in _items(part, place):
        if isinstance(item, BaseModel):
            yield from _parts(item, field)


def _texts(record: Record) -> Iterator[tuple[str, str]]:
    """Every text in a record, each with its place."""
    for place, part in _parts(record):
        yield from ((field, item) for field, item in _items(part, place) if isinstance(item, str))


def _items(part: BaseModel, place: str) -> Iterator[tuple[str, Any]]:
    for name in type(part).model_fields:
        yield from ((f"{place}.{field}" if place else field, item) for field, item in _walk(part, name))


def _following(collection: Any, field: str, id: str) -> tuple[str, ...]:
    """The ids in a field of the record with this id."""
    found = getattr(collection.get(id), field, None)
    return found if isinstance(found, tuple) else (found,) if found else ()


def _leads_back(start: str, following: Callable[[str], Iterable[str]]) -> bool:
    """Whether following ids from one leads back to it."""
    seen: set[str] = set()
    ahead = list(following(start))
    while ahead:
        id = ahead.pop()
        if id == start:
            return True
        if id not in seen:
            seen.add(id)
            ahead += following(id)
    return False
