"""HTML for notebooks and pages: a record as a card, a collection as a table, a difference, a dataset.

Every function gives one piece of HTML that brings its own style, and needs nothing from anywhere. What is not
here: what stands in a field (`fields`), and comparisons (`comparison`).
"""

from collections.abc import Iterable, Iterator

from ambtelijk.collection import Collection
from ambtelijk.dataset import Dataset, kind_of
from ambtelijk.difference import Change, Difference
from ambtelijk.display.fields import brief, citations, listed, mention, quiet, shown, unfolding
from ambtelijk.display.markup import STYLE, Child, Markup, element, together
from ambtelijk.display.names import Names, Page
from ambtelijk.display.words import FIRST, counts, date_of, noun_of, referring, sides
from ambtelijk.overview import SectorOverview, StatedList, overview
from ambtelijk.records import Record
from ambtelijk.terms import KINDS

_NAME = {"labels", "title", "term"}
_SORT = ("kind", "type", "status")
_LAST = ("note", "aliases")

_COLUMNS: dict[str, tuple[str, ...]] = {
    "sectors": ("kind", "employer_organisations"),
    "organisations": ("abbreviation", "kind", "part_of"),
    "sources": ("type", "date", "identifiers"),
    "codes": ("kind", "level", "sectors", "statuses"),
    "editions": ("code", "published", "in_force", "status"),
    "statements": ("edition", "list", "position", "expresses"),
    "values": ("definition", "related"),
    "principles": ("code", "number", "gist"),
    "events": ("date", "kind", "status"),
    "policies": ("kind", "status", "owners"),
    "trends": ("kind", "gist"),
}
"""The fields that stand in the table of a collection, beside the name and the id."""


def show_record(dataset: Dataset | None, record: Record, page: Page | None = None) -> str:
    """A record as a card: what it is called and what it is, its fields, what refers to it, its sources as links.

    Without a dataset, ids stand where names and links would be. `page` gives the address of the page about a record.

    >>> import ambtelijk
    >>> letter = ambtelijk.load("2016.9.0")
    >>> '<strong><span lang="nl">Politie</span></strong>' in show_record(letter, letter.sectors["politie"])
    True
    """
    names = Names(dataset, page)
    rows = (
        element("tr", element("th", label, scope="row"), element("td", cell)) for label, cell in _fields(names, record)
    )
    caption = element(
        "caption",
        element("span", " · ".join(_sort(record)), class_="quiet"),
        element("strong", names.name(record)),
        element("code", record.id),
        element("span", f" · data version {dataset.version}", class_="quiet") if dataset is not None else None,
    )
    return view("card", element("table", caption, element("tbody", *rows)))


def show_collection(collection: Collection[Record], page: Page | None = None, first: int = FIRST) -> str:
    """A collection as a table: how many records there are, and the first ones.

    >>> import ambtelijk
    >>> show_collection(ambtelijk.load("2016.9.0").sectors).count("<tr>")
    8
    """
    names = Names(collection._dataset, page)
    count = len(collection)
    caption = element(
        "caption",
        element("strong", f"{count:,} {noun_of(collection._model, count)}"),
        element("span", f"data version {collection._dataset.version}", class_="quiet"),
    )
    columns = _COLUMNS[collection.kind]
    rows = [
        element(
            "tr",
            element("th", names.name(record), " ○" if record.id in collection._unsure else None, scope="row"),
            *(element("td", brief(names, collection.kind, name, getattr(record, name))) for name in columns),
            element("td", element("code", record.id)),
        )
        for record in collection[:first]
    ]
    heads = head("name", *(name.replace("_", " ") for name in columns), "id") if rows else None
    doubt = any(record.id in collection._unsure for record in collection[:first])
    return view(
        "",
        element("table", caption, heads, element("tbody", *rows)),
        foot("○ it may have been in force: the sources don't settle it") if doubt else None,
        _left(count, first),
    )


def show_difference(
    difference: Difference,
    before: Dataset | None = None,
    after: Dataset | None = None,
    page: Page | None = None,
    first: int = FIRST,
) -> str:
    """A difference: how much changed in each kind, what came and went, each changed field before and after.

    `before` and `after` are the datasets that it is between, where they are known: they give ids their names.

    >>> import ambtelijk
    >>> "nothing changed" in show_difference(ambtelijk.diff("2016.9.0", "2016.9.0"))
    True
    """
    old, new = Names(before, page), Names(after, page)
    caption = element(
        "caption",
        element("strong", f"{difference.before.version} → {difference.after.version}"),
        element("span", counts(difference), class_="quiet"),
    )
    return view(
        "",
        element("table", caption, *_tally(difference)),
        *(
            _section(word, records, old if word == "removed" else new, first)
            for word in _WORDS
            if (records := getattr(difference, word))
        ),
        _changes(difference.changed, old, new, first) if difference.changed else None,
    )


_WORDS = ("added", "removed", "superseded")


def _tally(difference: Difference) -> Iterator[Markup]:
    """For each kind, how many records came and went, and how many fields changed."""
    found: dict[str, list[int]] = {}
    for place, word in enumerate(_WORDS):
        for record in getattr(difference, word):
            found.setdefault(kind_of(record) or "", [0] * 4)[place] += 1
    for change in difference.changed:
        found.setdefault(change.kind, [0] * 4)[3] += 1
    if found:
        yield head("records", *_WORDS, "fields changed", number=True)
        yield element("tbody", *(_numbers(kind, found[kind]) for kind in KINDS if kind in found))


def _numbers(kind: str, numbers: Iterable[int]) -> Markup:
    cells = (element("td", f"{number:,}" if number else "", class_="number") for number in numbers)
    return element("tr", element("th", kind, scope="row"), *cells)


def _section(word: str, records: tuple[Record, ...], names: Names, first: int) -> Markup:
    rows = [
        element(
            "tr",
            element("th", names.name(record), scope="row"),
            element("td", noun_of(record)),
            element("td", element("code", record.id)),
            element("td", shown(names, kind_of(record), "superseded_by", record.superseded_by))
            if word == "superseded"
            else None,
        )
        for record in records[:first]
    ]
    heads = head("name", "record", "id", *(["superseded by"] if word == "superseded" else []))
    return _folded(word, len(records), first, element("table", heads, element("tbody", *rows)))


def _changes(changes: tuple[Change, ...], old: Names, new: Names, first: int) -> Markup:
    rows = []
    for change in changes[:first]:
        gone = [shown(old, change.kind, change.field, value) for sign, value in sides(change) if sign == "-"]
        come = [shown(new, change.kind, change.field, value) for sign, value in sides(change) if sign == "+"]
        rows.append(
            element(
                "tr",
                element("th", new.reference(change.id, (change.kind,)), scope="row"),
                element("td", change.field.replace("_", " ")),
                element("td", element("del", listed(gone)) if gone else None),
                element("td", element("ins", listed(come)) if come else None),
            )
        )
    table = element("table", head("record", "field", "before", "after"), element("tbody", *rows))
    return _folded("changed", len(changes), first, table)


def show_dataset(dataset: Dataset, page: Page | None = None) -> str:
    """A dataset as a card: its version, day and digest, how much it holds, and what each sector stands for.

    >>> import ambtelijk
    >>> letter = ambtelijk.load("2016.9.0")
    >>> letter.digest in show_dataset(letter)
    True
    """
    names = Names(dataset, page)
    sectors = overview(dataset)
    caption = element(
        "caption",
        element("span", f"data version · as of {dataset.as_of}", class_="quiet"),
        element("strong", dataset.version),
        element("code", dataset.digest),
    )
    without = [names.name(found.sector) for found in sectors if not found.lists]
    held = ((kind, len(dataset._collection(kind))) for kind in KINDS)
    return view(
        "",
        element(
            "table",
            caption,
            head("sector", "says it stands for", "in"),
            element("tbody", *(row for found in sectors for row in _sector(names, found))),
        ),
        element("p", "No list in these data: ", together(without, ", "), ".") if without else None,
        foot(", ".join(f"{count:,} {kind}" for kind, count in held)),
    )


def _sector(names: Names, found: SectorOverview) -> Iterator[Markup]:
    for terms in found.lists:
        yield element(
            "tr",
            element("th", names.name(found.sector), scope="row", class_="strong"),
            element("td", together((names.name(statement) for statement in terms.statements), " · ")),
            element("td", names.name(terms.code), " ", element("span", _when(terms), class_="quiet")),
        )


def _when(found: StatedList) -> str:
    """Since when an edition is in force, and whether it still is."""
    when = str(date_of(found.edition) or "undated")
    doubt = {None: ", may be in force", False: ", no longer in force"}.get(found.in_force, "")
    return when + (", used before" if found.terms.status == "former" else "") + doubt


def _fields(names: Names, record: Record) -> Iterator[tuple[str, Markup]]:
    """The rows of a card: its own fields, what refers to it, what is common to all, its sources."""
    own = [name for name in type(record).model_fields if name not in {"id", "citations", *_NAME, *_SORT, *_LAST}]
    labels = getattr(record, "labels", None)
    if labels and labels.en:
        yield "English", together([labels.en, quiet(labels.en_origin)], " ")
    for name in own:
        value = getattr(record, name)
        if value not in (None, (), False):
            yield name.replace("_", " "), shown(names, kind_of(record), name, value)
    for word, found in referring(names.dataset, record) if names.dataset is not None else ():
        yield word, unfolding([mention(names, item, record) for item in found])
    for name in _LAST:
        if value := getattr(record, name):
            yield name, shown(names, kind_of(record), name, value)
    yield "sources", citations(names, record)


def _sort(record: Record) -> Iterator[str]:
    """What a record is: its kind, and the terms that say more."""
    noun = noun_of(record)
    yield noun
    for name in _SORT:
        term = getattr(record, name, None)
        if isinstance(term, str) and term != noun:
            yield term.replace("-", " ")


def head(*words: str, number: bool = False) -> Markup:
    """The head of a table; with `number`, of one whose other columns hold numbers."""
    first, *others = words
    cells = (element("th", word, scope="col", class_="number" if number else None) for word in others)
    return element("thead", element("tr", element("th", first, scope="col"), *cells))


def _folded(word: str, count: int, first: int, table: Markup) -> Markup:
    """A part of a difference: open if all of it is shown."""
    opened = "open" if count <= first else None
    return element("details", element("summary", f"{count:,} {word}"), table, _left(count, first), open=opened)


def _left(count: int, first: int) -> Markup | None:
    return foot(f"… and {count - first:,} more") if count > first else None


def foot(text: str) -> Markup:
    """A line under a table."""
    return element("p", text, class_="quiet")


def view(sort: str, *children: Child) -> str:
    """One piece of HTML, with its style."""
    view = element("div", *children, class_=f"ambtelijk {sort}".strip(), lang="en")
    return str(together([element("style", Markup(STYLE)), view]))
