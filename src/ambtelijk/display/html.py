"""HTML for notebooks and pages: a record as a card, a collection as a table, a dataset.

Every function gives one piece of HTML that brings its own style, and needs nothing from anywhere. What is not
here: what stands in a field (`fields`), differences (`difference_html`) and comparisons (`comparison_html`).
"""

from collections.abc import Iterator

from ambtelijk.collection import Collection
from ambtelijk.dataset import Dataset, kind_of
from ambtelijk.display.fields import brief, citations, mention, shown, terms_of, unfolding
from ambtelijk.display.markup import Child, Markup, dated, element, foot, head, left, link, quiet, together, view
from ambtelijk.display.names import Names, Page
from ambtelijk.display.words import FIRST, date_of, name_of, noun_of, referring
from ambtelijk.overview import SectorOverview, StatedList, overview
from ambtelijk.records import Edition, Record
from ambtelijk.terms import KINDS

_NAME = {"labels", "title", "term"}
_SORT = ("kind", "type", "status")
_LAST = ("note", "aliases")

_ORIGINS = {"official": "official", "seen": "seen in a source", "ours": "our translation"}

_COLUMNS: dict[str, tuple[str, ...]] = {
    "sectors": ("kind", "employer_organisations"),
    "organisations": ("abbreviation", "kind", "part_of"),
    "sources": ("type", "date", "identifiers"),
    "codes": ("kind", "level", "sectors", "statuses"),
    "editions": ("code", "published", "in_force", "status"),
    "statements": ("edition", "position", "expresses"),
    "values": ("definition", "related"),
    "principles": ("code", "number", "gist"),
    "events": ("date", "kind", "status"),
    "policies": ("kind", "status", "owners"),
    "trends": ("kind", "gist"),
}
"""The fields that stand in the table of a collection, beside the name and the id, if any record has them."""


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
        " ",
        element("strong", names.name(record)),
        " ",
        element("code", record.id),
        element("span", f" · data version {dataset.version}", class_="quiet") if dataset is not None else None,
    )
    return view(name_of(record), element("table", caption, element("tbody", *rows)), sort="card")


def show_collection(collection: Collection[Record], page: Page | None = None, first: int = FIRST) -> str:
    """A collection as a table: how many records there are, and the first ones.

    >>> import ambtelijk
    >>> show_collection(ambtelijk.load("2016.9.0").sectors).count("<tr>")
    8
    """
    names = Names(collection._dataset, page)
    count = len(collection)
    title = f"{count:,} {noun_of(collection._model, count)}"
    caption = element(
        "caption",
        element("strong", title),
        " ",
        element("span", f"data version {collection._dataset.version}", class_="quiet"),
    )
    columns = [name for name in _COLUMNS[collection.kind] if any(getattr(r, name) for r in collection[:first])]
    rows = [
        element(
            "tr",
            element("th", names.name(record), "\u00a0○" if record.id in collection._unsure else None, scope="row"),
            *(element("td", brief(names, collection.kind, name, getattr(record, name))) for name in columns),
            element("td", element("code", record.id)),
        )
        for record in collection[:first]
    ]
    name = (
        "term"
        if "term" in collection._model.model_fields
        else "title"
        if "title" in collection._model.model_fields
        else "name"
    )
    heads = head(name, *(name.replace("_", " ") for name in columns), "id") if rows else None
    doubt = any(record.id in collection._unsure for record in collection[:first])
    return view(
        title,
        element("table", caption, heads, element("tbody", *rows)),
        foot("○ it may have been in force: the sources don't settle it") if doubt else None,
        left(count, first),
    )


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
        element("strong", f"Data version {dataset.version}"),
        " ",
        element("span", f"as of {dataset.as_of} · ", class_="quiet"),
        element("code", dataset.digest),
    )
    without = [names.name(found.sector) for found in sectors if not found.lists]
    held = ((kind, len(dataset._collection(kind))) for kind in KINDS)
    return view(
        f"Data version {dataset.version}",
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
            element("td", together((names.name(statement) for statement in terms.statements), "\u00a0· ")),
            element("td", *_where(names, terms)),
        )


def _where(names: Names, found: StatedList) -> Iterator[Markup]:
    """The code, with a link to the document that is the edition; when; and where else the list is given."""
    code, source = names.name(found.code), found.source
    if source is None or code.startswith("<a "):
        yield code
    else:
        yield link(source.address, code)
    yield element("span", " ", *_when(found), class_="quiet")
    stated = dict.fromkeys(c.source for item in found.statements for c in item.citations if c.basis == "stated")
    elsewhere = [names.reference(id, ("sources",)) for id in stated if source is None or id != source.id]
    if elsewhere:
        yield element("div", "as given in ", together(elsewhere, ", "), class_="quiet")


def _when(found: StatedList) -> Iterator[Child]:
    """Since when an edition is in force, and whether it still is."""
    yield dated(date_of(found.edition))
    yield ", used before" if found.terms.status == "former" else None
    yield {None: ", may be in force", False: ", no longer in force"}.get(found.in_force)


def _fields(names: Names, record: Record) -> Iterator[tuple[str, Markup]]:
    """The rows of a card: its own fields, what refers to it, what is common to all, its sources."""
    own = [name for name in type(record).model_fields if name not in {"id", "citations", *_NAME, *_SORT, *_LAST}]
    labels = getattr(record, "labels", None)
    if labels and labels.en:
        yield "English", together([labels.en, quiet(_ORIGINS.get(labels.en_origin or ""))], " ")
    for name in own:
        value = getattr(record, name)
        if isinstance(record, Edition) and name == "lists" and names.dataset is not None:
            yield from terms_of(names, names.dataset, record)
        elif value not in (None, (), False):
            yield name.replace("_", " "), shown(names, kind_of(record), name, value)
    for word, found in referring(names.dataset, record) if names.dataset is not None else ():
        if word != "statements":
            cells = [mention(names, item, record) for item in found]
            yield word, unfolding(cells, on_one_line=word in {"values", "named by"})
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
