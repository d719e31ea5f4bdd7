"""A comparison drawn as a matrix: a row a value, a column a side, a dot where the side names the value.

What is not here: what dots and text are drawn with (`svg`).
"""

from collections.abc import Iterator

from ambtelijk.comparison import Comparison
from ambtelijk.display import svg
from ambtelijk.display.markup import Markup
from ambtelijk.display.phrases import Say, dated, heading_of, side_of, speaker
from ambtelijk.display.svg import BOLD, MARGIN, SMALL, WIDTH, Drawn, Picture, dot, measured, paragraph, wrapped
from ambtelijk.display.words import MARKS, edition_of, mark_of, row_of
from ambtelijk.terms import Language

_LABELS = 220
_WIDEST = 150
_LEAN = 150
_ROW = 25
_STEP = 16
_SLOPE = 0.7071


def draw_matrix(comparison: Comparison, language: Language = "en") -> Picture:
    """The matrix of a comparison, with a legend, what has no list, and the edition that each column is from.

    >>> import ambtelijk
    >>> found = ambtelijk.load("2016.9.0").compare("rijk", "gemeenten", "politie")
    >>> draw_matrix(found).description.split("; ")[-1]
    'Politie: no list in this source'
    """
    say = speaker(language)
    title = heading_of(comparison, say)
    shapes: list[Markup] = []

    def under(drawn: Drawn) -> float:
        shapes.extend(drawn.shapes)
        return drawn.bottom

    y = under(paragraph(MARGIN, MARGIN, title, WIDTH - 2 * MARGIN, size=18, strong=True))
    version = say("data version {version}", version=comparison.release.version)
    about = " · ".join((say(f"By {comparison.reading}"), say("on {day}", day=comparison.on), version))
    y = under(paragraph(MARGIN, y, about, WIDTH - 2 * MARGIN, size=SMALL, quiet=True)) + 14
    if comparison.rows:
        y = under(_Grid(comparison, y, say).drawn())
        y = under(svg.legend(y + 4, _legend(comparison, say))) + 6
    y = under(svg.entries(y, [*_origins(comparison, say), *_without(comparison, say, language)]))
    y = under(paragraph(MARGIN, y + 6, say(comparison.caution), WIDTH - 2 * MARGIN, size=SMALL))
    return svg.picture(title, _description(comparison, say), shapes, y + MARGIN, language)


class _Grid:
    """Where the rows and columns are."""

    def __init__(self, comparison: Comparison, top: float, say: Say) -> None:
        self.comparison = comparison
        names = [row_of(row) for row in comparison.rows]
        self.left = MARGIN + min(_LABELS, max(measured(name) * BOLD for name in names)) + 18
        self.heads = [side_of(side.record, say) for side in comparison.sides]
        room = WIDTH - MARGIN - self.left
        self.step = min(_WIDEST, room / len(self.heads))
        fits = all(measured(word) * BOLD <= self.step - 10 for head in self.heads for word in head.split())
        self.leaning = not fits
        self.lean = min(_LEAN + 60, max(_LEAN, *(measured(word) for head in self.heads for word in head.split())))
        if self.leaning:
            lean = max(measured(line) for head in self.heads for line in wrapped(head, self.lean))
            self.step = min(_WIDEST, (room - lean * _SLOPE) / len(self.heads))
        self.top = top

    def drawn(self) -> Drawn:
        """The heads, the rows and their dots."""
        shapes: list[Markup] = []
        y = self.top + self._height()
        shapes += self._heads(y - 8)
        right = self._x(len(self.heads) - 1) + self.step / 2
        for row in self.comparison.rows:
            lines = wrapped(row_of(row), _LABELS / BOLD)
            height = _ROW + _STEP * (len(lines) - 1)
            shapes.append(svg.line(MARGIN, y, right, y))
            shared = len(row.cells) > 1 and all(row.cells)
            shapes += (
                svg.text(MARGIN, y + 17 + _STEP * number, words, strong=shared, lang="nl")
                for number, words in enumerate(lines)
            )
            shapes += self._dots([mark_of(cell) for cell in row.cells], y + height / 2)
            y += height
        shapes.append(svg.line(MARGIN, y, right, y))
        return Drawn(tuple(shapes), y + 6)

    def _x(self, column: int) -> float:
        return self.left + self.step * (column + 0.5)

    def _height(self) -> float:
        """How much room the heads take."""
        if not self.leaning:
            return 12 + _STEP * max(len(wrapped(head, (self.step - 10) / BOLD)) for head in self.heads)
        lines = [wrapped(head, self.lean) for head in self.heads]
        return 14 + max(max(map(measured, found)) * _SLOPE + _STEP * len(found) * _SLOPE for found in lines)

    def _heads(self, y: float) -> Iterator[Markup]:
        for column, head in enumerate(self.heads):
            x = self._x(column)
            if self.leaning:
                lines = wrapped(head, self.lean)
                for number, words in enumerate(lines):
                    off = _STEP * (number - (len(lines) - 1) / 2) * _SLOPE
                    yield svg.text(x + off + 4, y + off, words, lang="nl", turned=-45)
            else:
                lines = wrapped(head, (self.step - 10) / BOLD)
                for number, words in enumerate(lines):
                    off = _STEP * (number - (len(lines) - 1))
                    yield svg.text(x, y + off, words, strong=True, lang="nl", anchor="middle")

    def _dots(self, marks: list[str], y: float) -> Iterator[Markup]:
        for column, mark in enumerate(marks):
            if mark:
                yield from dot(self._x(column), y, mark)


def _legend(comparison: Comparison, say: Say) -> Iterator[tuple[str, str]]:
    used = {mark_of(cell) for row in comparison.rows for cell in row.cells}
    yield from ((mark, say(meaning)) for mark, meaning in MARKS.items() if mark in used)
    if comparison.shared:
        yield "", say("in bold: named by all")


def _origins(comparison: Comparison, say: Say) -> Iterator[tuple[str, str, str]]:
    """The edition that each column is from, with its own word for what it lists."""
    for side in comparison.sides:
        for terms in side.lists:
            word = f"“{terms.terms.word}”, " if terms.terms.word else ""
            yield side_of(side.record, say), f"{word}{edition_of(terms)}, {dated(terms.edition, say)}", "nl"
        if side.unread:
            unread = "; ".join(statement.term for statement in side.unread)
            yield "", say("no value read in {terms}", terms=unread), "nl"


def _without(comparison: Comparison, say: Say, language: Language) -> Iterator[tuple[str, str, str]]:
    for side in comparison.without_list:
        yield side_of(side.record, say), say(str(side.absence)), language


def _description(comparison: Comparison, say: Say) -> str:
    """What each side names, in words."""
    found = [
        f"{side_of(side.record, say)}: {', '.join(row_of(row) for row in comparison.rows if row.cells[place])}"
        for place, side in enumerate(comparison.sides)
    ]
    found += [f"{side_of(side.record, say)}: {say(str(side.absence))}" for side in comparison.without_list]
    return "; ".join(found)
