"""The editions of a code drawn in the order of time: what each lists, what it added and what it dropped.

What is not here: what dots and text are drawn with (`svg`).
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple, get_args

from ambtelijk.dataset import Dataset
from ambtelijk.display import svg
from ambtelijk.display.markup import Markup
from ambtelijk.display.phrases import Say, dated, speaker
from ambtelijk.display.svg import BOLD, MARGIN, SMALL, WIDTH, Drawn, Picture, dot, measured, paragraph, wrapped
from ambtelijk.display.words import MARKS, date_of, language_of, name_of
from ambtelijk.records import Code, Edition, Statement
from ambtelijk.terms import Language, ListRole

_LABELS = 220
_WIDEST = 120
_UPRIGHT = 76
_ROW = 25
_STEP = 16


class Column(NamedTuple):
    """An edition, what its list names (each with its mark), and what came and went since the list before it."""

    edition: Edition
    names: dict[str, str]
    added: tuple[str, ...]
    dropped: tuple[str, ...]


def draw_timeline(dataset: Dataset, code: Code, language: Language = "en") -> Picture:
    """The editions of a code in the order of time, each value or term a row, its dots joined while it stays.

    Compared are the lists of values; of a code without any, those of the first role that it has. An edition of
    which no such list is known stands there too, and tells nothing about what was added or dropped.

    >>> import ambtelijk
    >>> letter = ambtelijk.load("2016.9.0")
    >>> draw_timeline(letter, letter.codes["gedragscode-integriteit-rijk"]).title
    'Gedragscode Integriteit Rijk: 2 editions'
    """
    columns = _columns(dataset, code)
    say = speaker(language)
    count = len(columns)
    title = say("{title}: 1 edition" if count == 1 else "{title}: {count} editions", title=code.title, count=count)
    shapes: list[Markup] = []

    def under(drawn: Drawn) -> float:
        shapes.extend(drawn.shapes)
        return drawn.bottom

    y = under(paragraph(MARGIN, MARGIN, title, WIDTH - 2 * MARGIN, size=18, strong=True))
    version = say("data version {version}", version=dataset.version)
    about = f"{say('What each edition lists, what it added and what it dropped')} · {version}"
    y = under(paragraph(MARGIN, y, about, WIDTH - 2 * MARGIN, size=SMALL, quiet=True)) + 14
    if columns:
        y = under(_Grid(columns, y, say).drawn())
        y = under(svg.legend(y + 4, _legend(columns, say))) + 6
    y = under(svg.entries(y, [entry for column in columns for entry in _told(column, say, language)]))
    description = "; ".join(_in_words(column, say) for column in columns) or say("no edition is known")
    return svg.picture(title, description, shapes, y + MARGIN, language)


def _columns(dataset: Dataset, code: Code) -> tuple[Column, ...]:
    editions = _in_time(dataset.editions.where(code=code))
    role = _role(editions)
    columns: list[Column] = []
    before: dict[str, str] | None = None
    for edition in editions:
        keys = {terms.key for terms in edition.lists if terms.role == role}
        items = [item for item in dataset.statements.where(edition=edition) if item.list in keys]
        names = dict(_named(dataset, items))
        added = tuple(name for name in names if before is not None and name not in before) if names else ()
        dropped = tuple(name for name in before or () if name not in names) if names else ()
        columns.append(Column(edition, names, added, dropped))
        before = names or before
    return tuple(columns)


def _role(editions: Iterable[Edition]) -> ListRole | None:
    found = {terms.role for edition in editions for terms in edition.lists}
    return next((role for role in get_args(ListRole) if role in found), None)


def _named(dataset: Dataset, items: Iterable[Statement]) -> Iterator[tuple[str, str]]:
    """The values that items express, each with its mark; an item in which none is read, by its own words."""
    marks: dict[str, str] = {}
    for item in items:
        for expression in item.expresses:
            name = dataset.values[expression.value].labels.nl
            if marks.get(name) != "●":
                marks[name] = "●" if expression.match == "exact" else "◐"
        if not item.expresses:
            marks[item.term] = "●"
    yield from marks.items()


def _in_time(editions: Iterable[Edition]) -> tuple[Edition, ...]:
    """Editions in the order of their dates, and in any case after those they replace."""
    waiting = sorted(editions, key=_day)
    placed: list[Edition] = []
    while waiting:
        ids = {edition.id for edition in waiting}
        ready = (edition for edition in waiting if not ids & set(edition.replaces))
        chosen = next(ready, waiting[0])
        waiting.remove(chosen)
        placed.append(chosen)
    return tuple(placed)


def _day(edition: Edition) -> str:
    date = date_of(edition) or (edition.in_force and edition.in_force.end)
    return str(date.earliest) if date else "9999"


class _Grid:
    """Where the rows and columns are."""

    def __init__(self, columns: Sequence[Column], top: float, say: Say) -> None:
        self.columns = columns
        self.top = top
        self.say = say
        self.names = tuple(dict.fromkeys(name for column in columns for name in column.names))
        self.left = MARGIN + min(_LABELS, max((measured(name) * BOLD for name in self.names), default=0)) + 18
        self.step = min(_WIDEST, (WIDTH - MARGIN - self.left) / len(columns))

    def drawn(self) -> Drawn:
        """The dates, the rows and their dots."""
        turned = self.step < _UPRIGHT
        y = self.top + (70 if turned else 18 if all(column.names for column in self.columns) else 32)
        shapes = list(self._dates(y - 8, turned=turned))
        right = self._x(len(self.columns) - 1) + self.step / 2
        for name in self.names:
            lines = wrapped(name, _LABELS / BOLD)
            height = _ROW + _STEP * (len(lines) - 1)
            strong = name in self._last()
            shapes.append(svg.line(MARGIN, y, right, y))
            shapes += (
                svg.text(MARGIN, y + 17 + _STEP * number, words, strong=strong, lang="nl")
                for number, words in enumerate(lines)
            )
            shapes += self._row(name, y + height / 2)
            y += height
        shapes.append(svg.line(MARGIN, y, right, y))
        return Drawn(tuple(shapes), y + 6)

    def _x(self, column: int) -> float:
        return self.left + self.step * (column + 0.5)

    def _last(self) -> dict[str, str]:
        return next((column.names for column in reversed(self.columns) if column.names), {})

    def _dates(self, y: float, *, turned: bool) -> Iterator[Markup]:
        for place, column in enumerate(self.columns):
            date, known = dated(column.edition, self.say), bool(column.names)
            if turned:
                yield svg.text(self._x(place) + 4, y, date, size=SMALL, quiet=not known, turned=-90)
            else:
                yield svg.text(self._x(place), self.top + 8, date, size=SMALL, quiet=not known, anchor="middle")
                if not known:
                    yield svg.text(self._x(place), y, self.say("no list"), size=SMALL, quiet=True, anchor="middle")

    def _row(self, name: str, y: float) -> Iterator[Markup]:
        listing = [place for place, column in enumerate(self.columns) if column.names]
        for one, other in pairwise(listing):
            if name in self.columns[one].names and name in self.columns[other].names:
                yield svg.thread(self._x(one) + 7, self._x(other) - 7, y, dashed=other - one > 1)
        for place in listing:
            column = self.columns[place]
            if name in column.names:
                yield from dot(self._x(place), y, column.names[name])
            if name in column.added:
                yield svg.text(self._x(place) - 17, y + 4.5, "+", strong=True, anchor="middle")
            if name in column.dropped:
                yield svg.text(self._x(place), y + 4.5, "−", strong=True, anchor="middle")


def _legend(columns: Sequence[Column], say: Say) -> Iterator[tuple[str, str]]:
    marks = {mark for column in columns for mark in column.names.values()}
    yield from ((mark, say(meaning)) for mark, meaning in MARKS.items() if mark in marks)
    if any(column.added for column in columns):
        yield "+", say("added")
    if any(column.dropped for column in columns):
        yield "−", say("dropped")
    yield "", say("in bold: in the last list")


def _told(column: Column, say: Say, language: Language) -> Iterator[tuple[str, str, str]]:
    """An edition with its title, and what came and went with it."""
    yield dated(column.edition, say), name_of(column.edition), language_of(column.edition)
    if not column.names:
        yield "", say("no list known"), language
    if column.added:
        yield "", f"+ {', '.join(column.added)}", "nl"
    if column.dropped:
        yield "", f"− {', '.join(column.dropped)}", "nl"


def _in_words(column: Column, say: Say) -> str:
    told = [
        say(phrase, terms=", ".join(names))
        for phrase, names in (
            ("lists {terms}", column.names),
            ("adds {terms}", column.added),
            ("drops {terms}", column.dropped),
        )
        if names
    ]
    name = f"{dated(column.edition, say)}, {name_of(column.edition)}"
    return f"{name}: {', '.join(told) or say('no list known')}"
