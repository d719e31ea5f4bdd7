"""A comparison as HTML: the matrix with the words of each text and where they stand, and how much is shared."""

from collections.abc import Iterator
from fractions import Fraction

from ambtelijk.comparison import Comparison, Mention, Row, Side
from ambtelijk.dataset import Dataset
from ambtelijk.display.markup import Child, Markup, dated, element, foot, head, listed, quiet, together, view
from ambtelijk.display.names import Names, Page
from ambtelijk.display.phrases import heading_of, side_of
from ambtelijk.display.words import MARKS, date_of, mark_of, place_of
from ambtelijk.parts import Citation


def show_comparison(comparison: Comparison, dataset: Dataset | None = None, page: Page | None = None) -> str:
    """A matrix: a row a value, a column a side; in each cell the words as printed and the number of their source.

    Under it stand the sources, what the sides share, and how much each two have in common. With the dataset it
    was made from, each edition's own language is known.

    >>> import ambtelijk
    >>> 'no list in this source' in show_comparison(ambtelijk.load("2016.9.0").compare("rijk", "politie"))
    True
    """
    names = Names(dataset, page)
    notes = _Notes(comparison)
    title = heading_of(comparison)
    caption = element(
        "caption",
        element("strong", title),
        " ",
        element(
            "span",
            f"by {comparison.reading} · on {comparison.on} · data version {comparison.release.version}",
            class_="quiet",
        ),
    )
    columns = [element("th", *_column(names, side), scope="col") for side in comparison.sides]
    rows = [_row(names, row, notes) for row in comparison.rows]
    table = element(
        "table",
        caption,
        element("thead", element("tr", element("th", "value", scope="col"), *columns)) if rows else None,
        element("tbody", *rows),
    )
    return view(
        title,
        table,
        *_shared(names, comparison),
        *_without(names, comparison),
        _legend(comparison),
        _findings(comparison),
        notes.listed(names),
        foot(comparison.caution),
    )


class _Notes:
    """The places where the statements of a comparison are written down, numbered as they are met."""

    def __init__(self, comparison: Comparison) -> None:
        self._sources = {source.id: source for source in comparison.sources}
        self._numbers: dict[tuple[str, str], int] = {}

    def numbers(self, mention: Mention) -> tuple[str, ...]:
        """The numbers of the places that state an item; those of all its citations, if none states it."""
        citations = mention.statement.citations
        stated = [c for c in citations if c.basis == "stated" and (not c.supports or "term" in c.supports)]
        return tuple(dict.fromkeys(str(self._number(citation)) for citation in stated or citations))

    def _number(self, citation: Citation) -> int:
        return self._numbers.setdefault((citation.source, place_of(citation)), len(self._numbers) + 1)

    def listed(self, names: Names) -> Markup | None:
        """Every place that was numbered, with a link to its document."""
        lines = [
            together(
                [
                    quiet(f"{number} "),
                    element("cite", names.name(self._sources[id])),
                    *([", ", element("span", place, lang="nl")] if place else []),
                    *([" ", quiet(str(date))] if (date := self._sources[id].date) else []),
                ]
            )
            for (id, place), number in self._numbers.items()
        ]
        return element("div", element("p", "Sources", class_="strong"), listed(lines)) if lines else None


def _column(names: Names, side: Side) -> Iterator[Child]:
    """The head of a column: the side, and for each of its lists the word for the items and the edition it is from."""
    yield element("span", names.name(side.record), class_="strong")
    for terms in side.lists:
        word = [element("q", terms.terms.word, lang="nl"), " · "] if terms.terms.word else []
        edition = terms.edition
        title = [] if edition.id == side.record.id else [names.name(edition), " "]
        yield element("div", *word, *title, dated(date_of(edition)), class_="quiet")


def _row(names: Names, row: Row, notes: _Notes) -> Markup:
    cells = (element("td", *_cell(names, mentions, notes)) for mentions in row.cells)
    shared = len(row.cells) > 1 and all(row.cells)
    label = together((names.name(value) for value in row.values), " + ")
    return element("tr", element("th", label, scope="row"), *cells, class_="all" if shared else None)


def _cell(names: Names, mentions: tuple[Mention, ...], notes: _Notes) -> Iterator[Child]:
    for mention in mentions:
        mark = mark_of((mention,))
        shown = element("span", mark, class_="mark") if mark != "●" else None
        yield element("div", shown, names.name(mention.statement), element("sup", ", ".join(notes.numbers(mention))))


def _shared(names: Names, comparison: Comparison) -> Iterator[Markup]:
    """What all sides name: the rows whose heads are bold."""
    if comparison.shared:
        rows = (together((names.name(value) for value in row.values), " + ") for row in comparison.shared)
        yield element("p", "Named by all: ", together(rows, ", "))


def _without(names: Names, comparison: Comparison) -> Iterator[Markup]:
    for side in comparison.without_list:
        yield element("p", names.name(side.record), f": {side.absence}")
    for side in comparison.sides:
        if side.unread:
            terms = together((names.name(statement) for statement in side.unread), "; ")
            yield element("p", names.name(side.record), ": no value read in ", terms)


def _legend(comparison: Comparison) -> Markup | None:
    used = {mark_of((mention,)) for row in comparison.rows for cell in row.cells for mention in cell}
    shown = [f"{mark} {meaning}" for mark, meaning in MARKS.items() if mark in used and mark != "●"]
    return foot(" · ".join(shown)) if shown else None


def _findings(comparison: Comparison) -> Markup | None:
    """How much each two sides have in common, and what that is."""
    if len(comparison.sides) < 2:  # noqa: PLR2004
        return None
    names = {side.record.id: side_of(side.record) for side in comparison.sides}
    rows = [
        element(
            "tr",
            element("th", f"{names[overlap.one]} – {names[overlap.other]}", scope="row", lang="nl"),
            *(element("td", str(number), class_="number") for number in overlap[2:]),
            element("td", _share(overlap.similarity), class_="number"),
        )
        for overlap in comparison.overlaps
    ]
    words = ("two sides", "shared", "the first alone", "the second alone", "shared of all")
    table = element("table", head(*words, number=True), element("tbody", *rows))
    return element("details", element("summary", "How much each two have in common"), table)


def _share(similarity: Fraction | None) -> str:
    return "" if similarity is None else f"{similarity.numerator}/{similarity.denominator}"
