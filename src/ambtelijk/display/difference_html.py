"""A difference as HTML: how much changed in each kind, what came and went, each changed field before and after."""

from collections.abc import Iterable, Iterator

from ambtelijk.dataset import Dataset, kind_of
from ambtelijk.difference import Change, Difference
from ambtelijk.display.fields import shown
from ambtelijk.display.markup import Markup, element, head, left, listed, view
from ambtelijk.display.names import Names, Page
from ambtelijk.display.words import FIRST, counts, noun_of, sides
from ambtelijk.records import Record
from ambtelijk.terms import KINDS


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
    title = f"{difference.before.version} → {difference.after.version}"
    caption = element(
        "caption",
        element("strong", title),
        " ",
        element("span", counts(difference), class_="quiet"),
    )
    return view(
        title,
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


def _folded(word: str, count: int, first: int, table: Markup) -> Markup:
    """A part of a difference: open if all of it is shown."""
    opened = "open" if count <= first else None
    return element("details", element("summary", f"{count:,} {word}"), table, left(count, first), open=opened)
