"""Elements of HTML and SVG: whatever text goes in stays text, and only addresses of the web become links.

What is not here: what is shown (`html`, `comparison`) and what is drawn (`matrix`, `timeline`).
"""

import re
from base64 import b64encode
from collections.abc import Iterable, Sequence
from html import escape

from ambtelijk.partial_date import PartialDate

_FORBIDDEN = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\x7f-\x9f]")
"""What may not stand in XML, and control characters that a browser or a parser reads as others."""

_ADDRESS = re.compile(r"https?://[^\s<>\"\\^`{|}\x00-\x20]+", re.IGNORECASE)

STYLE = """
.ambtelijk.ambtelijk.ambtelijk{--line:rgb(128 128 128/.32);color:inherit;line-height:1.5;max-width:66rem;overflow-x:auto;unicode-bidi:isolate;
table{background:none;border:0;border-collapse:collapse;color:inherit;display:table;font-size:inherit;margin:0;table-layout:auto;width:auto}
caption{caption-side:top;color:inherit;font-size:1em;padding:.2em 0 .6em;text-align:start}
caption>*{max-width:calc(100vw - 8rem)}
caption strong{display:block;font-size:1.35em;font-weight:650;line-height:1.25;text-wrap:balance}
caption code{overflow-wrap:anywhere}
tr,tbody tr:nth-child(n),tbody tr:nth-child(n):hover{background:none;border:0}
th,td{border:0;border-top:1px solid var(--line);font-size:inherit;font-weight:400;line-height:inherit;max-width:none;min-width:0;overflow-wrap:break-word;padding:.32em 1.5em .32em 0;text-align:start;vertical-align:top;white-space:normal}
th:last-child,td:last-child{padding-inline-end:0}
thead th{border:0;font-size:.9em;line-height:1.35;vertical-align:bottom}
tbody tr:last-child>*{border-bottom:1px solid var(--line)}
tr.all>th,.strong{font-weight:600}
.number{font-variant-numeric:tabular-nums;padding-inline-start:1em;text-align:end}
.quiet,thead th,del,sup{opacity:.76}
:is(.quiet,del,thead th) .quiet,.quiet del{opacity:1}
code{background:none;border:0;color:inherit;font-size:.88em;line-height:inherit;padding:0;white-space:normal}
a,a:visited{color:inherit;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
a:focus-visible,summary:focus-visible{border-radius:2px;outline:2px solid currentColor;outline-offset:2px}
ul{list-style:none;margin:0;padding:0}
li{margin:0}
li+li{margin-top:.12em}
li>ul{font-size:.93em;margin:.05em 0 .5em;padding-inline-start:1.2em}
p{margin:.7em 0 0}
details{margin:.25em 0}
summary{cursor:pointer;display:list-item;margin:0;padding:.1em 0}
summary~*{margin-top:.3em}
cite,ins,del{font-style:normal;text-decoration:none}
time{white-space:nowrap}
sup{font-size:.72em;line-height:0;padding-inline-start:.15em;position:static;vertical-align:.45em}
.mark{display:inline-block;width:1.1em}
img{background:none;height:auto;margin:0 0 0 max(-16px,-2%);max-width:100%;min-width:38rem}
}
.ambtelijk:focus-visible{outline:2px solid currentColor;outline-offset:3px}
.ambtelijk.ambtelijk.ambtelijk.card tbody th{opacity:.76}
:is([data-jp-theme-light="false"],[data-theme=dark],[theme=dark],.dark,.vscode-dark,.vscode-high-contrast) .ambtelijk img{filter:invert(.93) hue-rotate(180deg)}
@media(min-width:40rem){.ambtelijk.ambtelijk.ambtelijk.card tbody th{white-space:nowrap}}
"""
"""How a view looks: the page's own colours and fonts, in light and in dark."""


class Markup(str):
    """Text that is markup already."""

    __slots__ = ()


Child = str | None
"""What stands in an element: markup as it is, other text escaped, `None` left out."""


def element(name: str, *children: Child, **attributes: str | None) -> Markup:
    """An element with what stands in it; an attribute that is `None` is left out.

    >>> element("td", "a < b", lang="nl", class_=None)
    '<td lang="nl">a &lt; b</td>'
    """
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_clean(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return Markup(f"<{name}{given}>{together(children)}</{name}>")


def together(children: Iterable[Child], between: str = "") -> Markup:
    """Pieces one after the other, with something between.

    >>> together(["a", Markup("<b>b</b>"), None, "&"], ", ")
    'a, <b>b</b>, &amp;'
    """
    shown = (child if isinstance(child, Markup) else _clean(child) for child in children if child is not None)
    return Markup(_clean(between).join(shown))


def link(address: str | None, *children: Child) -> Markup:
    """A link, if the address is one of the web; else what would stand in it.

    >>> link("https://example.org/?a=1&b=2", "there")
    '<a href="https://example.org/?a=1&amp;b=2">there</a>'
    >>> link("javascript:alert(1)", "there")
    'there'
    """
    if address is None or not _ADDRESS.fullmatch(address):
        return together(children)
    return element("a", *children, href=address)


def listed(cells: Sequence[Markup]) -> Markup:
    """Cells as a list, one on a line."""
    return element("ul", *(element("li", cell) for cell in cells))


def quiet(child: Child) -> Markup | None:
    """What matters less, if it is there."""
    return element("span", child, class_="quiet") if child else None


def dated(date: PartialDate | None) -> Markup:
    """A date as precise as it is given, or the word for none."""
    if date is None:
        return Markup("undated")
    return element("time", date.text, datetime=date.text)


def image(svg: str, description: str) -> Markup:
    """A drawing as an image that is all there, and that a dark page turns dark.

    >>> image("<svg/>", "a < b")
    '<img alt="a &lt; b" src="data:image/svg+xml;base64,PHN2Zy8+" />'
    """
    content = b64encode(svg.encode()).decode()
    return Markup(f'<img alt="{_clean(description)}" src="data:image/svg+xml;base64,{content}" />')


def head(*words: str, number: bool = False) -> Markup:
    """The head of a table; with `number`, of one whose other columns hold numbers."""
    first, *others = words
    cells = (element("th", word, scope="col", class_="number" if number else None) for word in others)
    return element("thead", element("tr", element("th", first, scope="col"), *cells))


def foot(text: str) -> Markup:
    """A line under a table."""
    return element("p", text, class_="quiet")


def left(count: int, first: int) -> Markup | None:
    """How many are left out, if any are."""
    return foot(f"… and {count - first:,} more") if count > first else None


def view(label: str, *children: Child, sort: str = "", lang: str | None = "en") -> str:
    """One piece of HTML, with its style; where it is too wide, it scrolls, by the keys too."""
    kind = f"ambtelijk {sort}".strip()
    found = element("div", *children, class_=kind, lang=lang, role="group", aria_label=label, tabindex="0")
    return str(together([element("style", Markup(STYLE)), found]))


def _clean(text: str) -> str:
    return escape(_FORBIDDEN.sub("\ufffd", text))
