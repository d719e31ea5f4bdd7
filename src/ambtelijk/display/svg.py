"""`Picture`, and what pictures are drawn with: text that wraps, dots and lines, and the page they stand on.

Colours are attributes, so that a program that knows no style sheets draws black on white; the style sheet adds the
dark variant, and a page in which a picture stands gives its own colours. What is not here: what is drawn (`matrix`, `timeline`).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import NamedTuple

from ambtelijk.display.markup import Markup, element, image, view

WIDTH = 800
"""How wide a picture is, in pixels at its own size."""

MARGIN = 16
SIZE = 13
SMALL = 11.5
"""The sizes of text."""

ACCENT = "#2f7bbd"
"""The colour of dots: dark enough on white, light enough on black."""

_DARK = "@media screen and (prefers-color-scheme:dark){.ambtelijk-picture{fill:#ececec}.ambtelijk-picture .paper{fill:#161616}.ambtelijk-picture .quiet{fill:#b0b0b0}.ambtelijk-picture .line{stroke:#3a3a3a}}"
"""Where a picture stands alone."""

_STYLE = f"""
.ambtelijk-picture{{height:auto;max-width:100%}}
{_DARK}
.ambtelijk .ambtelijk-picture{{fill:currentColor;margin-inline-start:max(-16px,-2%);min-width:38rem}}
.ambtelijk .ambtelijk-picture .paper{{fill:none}}
.ambtelijk .ambtelijk-picture .quiet{{fill:currentColor;opacity:.76}}
.ambtelijk .ambtelijk-picture .line{{stroke:currentColor;opacity:.18}}
"""
"""How a picture looks alone, and in an element of the class ``ambtelijk``, where it takes the colours around it."""

BOLD = 1.12
"""How much wider a bold text is."""

DOTS = frozenset("●◐○")

_FONT = "system-ui, -apple-system, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"
_NARROW = {**dict.fromkeys("fijlrtI.,:;'’|!()[]/ -·“”\"", 0.36), **dict.fromkeys("mwMW@%—…", 0.96)}


@dataclass(frozen=True, slots=True, repr=False)
class Picture:
    """A picture as SVG: notebooks show it, `str` gives its text, to be written to a file.

    `Comparison.svg` and `Dataset.timeline` give one. It loads nothing, and carries its title and description for
    whoever can't see it.

    >>> import ambtelijk
    >>> picture = ambtelijk.load("2016.9.0").compare("rijk", "gemeenten").svg()
    >>> picture.title
    'Rijk and Gemeenten side by side'
    >>> str(picture).startswith("<svg ")
    True
    """

    title: str
    """What it shows, in a few words."""
    description: str
    """What can be seen in it, in words."""
    svg: str
    """The picture: a whole SVG document."""

    def __str__(self) -> str:
        return self.svg

    def __repr__(self) -> str:
        return f"<Picture: {self.title}>"

    def _repr_svg_(self) -> str:
        return self.svg

    def _repr_html_(self) -> str:
        # As an image, because a notebook that isn't trusted yet takes the drawing out of its text. A dark page says
        # so in its own way; where it isn't known to, the paper stays white.
        return view(self.title, image(self.svg.replace(_DARK, ""), self.description), lang=None)


class Drawn(NamedTuple):
    """Something drawn, and where what comes under it can begin."""

    shapes: tuple[Markup, ...]
    bottom: float


def picture(title: str, description: str, shapes: Iterable[Markup], height: float, language: str) -> Picture:
    """The picture that shapes make, on paper of this height.

    >>> "<title" in picture("A", "b", [], 10, "en").svg
    True
    """
    key = "ambtelijk-" + sha256(f"{title}\n{description}".encode()).hexdigest()[:10]
    size = {"width": _number(WIDTH), "height": _number(height)}
    drawn = element(
        "svg",
        element("title", title, id=f"{key}-title"),
        element("desc", description, id=f"{key}-desc"),
        element("style", Markup(_STYLE)),
        element("rect", class_="paper", fill="#ffffff", **size),
        *shapes,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {_number(WIDTH)} {_number(height)}",
        class_="ambtelijk-picture",
        role="img",
        aria_labelledby=f"{key}-title {key}-desc",
        lang=language,
        fill="#1a1a1a",
        font_family=_FONT,
        font_size=str(SIZE),
        **size,
    )
    return Picture(title, description, str(drawn))


def text(
    x: float,
    y: float,
    words: str,
    *,
    size: float = SIZE,
    quiet: bool = False,
    strong: bool = False,
    anchor: str | None = None,
    lang: str | None = None,
    turned: float = 0,
) -> Markup:
    """One line of text; `y` is where its letters stand.

    >>> text(1, 2, "a < b")
    '<text x="1" y="2">a &lt; b</text>'
    """
    return element(
        "text",
        words,
        x=_number(x),
        y=_number(y),
        font_size=None if size == SIZE else _number(size),
        font_weight="600" if strong else None,
        class_="quiet" if quiet else None,
        fill="#595959" if quiet else None,
        text_anchor=anchor,
        lang=lang,
        transform=f"rotate({_number(turned)} {_number(x)} {_number(y)})" if turned else None,
    )


def paragraph(
    x: float,
    y: float,
    words: str,
    width: float,
    *,
    size: float = SIZE,
    quiet: bool = False,
    strong: bool = False,
    lang: str | None = None,
) -> Drawn:
    """Text within a width, its first line under `y`."""
    lines = wrapped(words, width, size * (BOLD if strong else 1))
    step = size * 1.35
    shapes = (
        text(x, y + step * number - size * 0.3, line, size=size, quiet=quiet, strong=strong, lang=lang)
        for number, line in enumerate(lines, start=1)
    )
    return Drawn(tuple(shapes), y + step * len(lines))


def line(x1: float, y1: float, x2: float, y2: float, *, dashed: bool = False) -> Markup:
    """A thin line that guides the eye."""
    ends = {"x1": _number(x1), "y1": _number(y1), "x2": _number(x2), "y2": _number(y2)}
    return element("line", class_="line", stroke="#dedede", stroke_dasharray="2 3" if dashed else None, **ends)


def thread(x1: float, x2: float, y: float, *, dashed: bool = False) -> Markup:
    """What joins the dots of one row."""
    ends = {"x1": _number(x1), "y1": _number(y), "x2": _number(x2), "y2": _number(y)}
    return element(
        "line", stroke=ACCENT, stroke_width="2", stroke_dasharray="3 4" if dashed else None, opacity=".55", **ends
    )


def dot(x: float, y: float, mark: str, radius: float = 6) -> Iterator[Markup]:
    """A dot for a mark: ``●`` filled, ``◐`` half, ``○`` open.

    >>> len(list(dot(0, 0, "◐")))
    2
    """
    at = {"cx": _number(x), "cy": _number(y)}
    if mark == "●":
        yield element("circle", r=_number(radius), fill=ACCENT, **at)
        return
    yield element(
        "circle", r=_number(radius - 0.9), class_="paper", fill="#ffffff", stroke=ACCENT, stroke_width="1.8", **at
    )
    if mark == "◐":
        inner = _number(radius - 0.9)
        path = f"M{_number(x)} {_number(y - radius + 0.9)}a{inner} {inner} 0 0 0 0 {_number(2 * radius - 1.8)}z"
        yield element("path", d=path, fill=ACCENT)


def legend(y: float, meanings: Iterable[tuple[str, str]]) -> Drawn:
    """What marks mean, beside each other; without a mark, what words in bold mean."""
    shapes: list[Markup] = []
    x: float = MARGIN
    for mark, meaning in meanings:
        room = 20 if mark else 0
        if mark in DOTS:
            shapes += dot(x + 6, y + 8, mark)
        elif mark:
            shapes.append(text(x + 6, y + 12, mark, strong=True, anchor="middle"))
        shapes.append(text(x + room, y + 12, meaning, size=SMALL, strong=not mark))
        x += room + measured(meaning, SMALL) * (1 if mark else BOLD) + 22
    return Drawn(tuple(shapes), y + 22)


def entries(y: float, found: Sequence[tuple[str, str, str]]) -> Drawn:
    """Lines of two columns: a name in bold, and what is said of it, in a language; more lines begin without a name."""
    room = min(200, max((measured(name, SMALL) for name, _, _ in found), default=0) * BOLD + 14)
    shapes: list[Markup] = []
    for name, words, lang in found:
        y += 3 if name else 0
        head = paragraph(MARGIN, y, name, room - 6, size=SMALL, strong=True, lang=lang)
        told = paragraph(MARGIN + room, y, words, WIDTH - 2 * MARGIN - room, size=SMALL, quiet=not name, lang=lang)
        shapes += (*(head.shapes if name else ()), *told.shapes)
        y = max(head.bottom, told.bottom)
    return Drawn(tuple(shapes), y)


def wrapped(words: str, width: float, size: float = SIZE) -> Sequence[str]:
    """Text in lines of at most a width; a word that is longer is broken, and nothing is left out.

    >>> wrapped("eigen verantwoordelijkheid", 100)
    ['eigen', 'verantwoorde-', 'lijkheid']
    """
    lines = [""]
    for word in words.split():
        joined = f"{lines[-1]} {word}".lstrip()
        if measured(joined, size) <= width:
            lines[-1] = joined
            continue
        rest = word
        if lines[-1]:
            lines.append("")
        while measured(rest, size) > width and len(rest) > 1:
            place = next((n for n in range(len(rest) - 3, 1, -1) if measured(rest[:n] + "-", size) <= width), 1)
            lines[-1] = rest[:place] + ("" if rest[place - 1] == "-" else "-")
            lines.append("")
            rest = rest[place:]
        lines[-1] = rest
    return lines


def measured(words: str, size: float = SIZE) -> float:
    """About how wide a text is, rather too much than too little: fonts differ.

    >>> measured("ii") < measured("MM")
    True
    """
    return size * sum(_width(letter) for letter in words)


def _width(letter: str) -> float:
    if letter in _NARROW:
        return _NARROW[letter]
    if ord(letter) > 0x2000:  # noqa: PLR2004  where wide letters and pictures begin
        return 1.1
    return 0.72 if letter.isupper() else 0.62


def _number(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
