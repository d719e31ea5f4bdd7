"""Elements of HTML and SVG: whatever text goes in stays text, and only addresses of the web become links.

What is not here: what is shown (`html`, `comparison`) and what is drawn (`matrix`, `timeline`).
"""

import re
from collections.abc import Iterable
from html import escape

_FORBIDDEN = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\x7f-\x9f]")
"""What may not stand in XML, and control characters that a browser or a parser reads as others."""

_ADDRESS = re.compile(r"https?://[^\s<>\"\\^`{|}\x00-\x20]+", re.IGNORECASE)

STYLE = """
.ambtelijk{--line:rgb(128 128 128/.38);--wash:rgb(128 128 128/.12);color:inherit;line-height:1.45;max-width:66rem;overflow-x:auto;unicode-bidi:isolate}
.ambtelijk.ambtelijk table{background:none;border:0;border-collapse:collapse;color:inherit;display:table;font-size:inherit;margin:0;table-layout:auto;width:auto}
.ambtelijk.ambtelijk caption{caption-side:top;color:inherit;font-size:1em;padding:.2em 0 .5em;text-align:start}
.ambtelijk.ambtelijk caption strong{display:block;font-size:1.3em;font-weight:650;line-height:1.25;text-wrap:balance}
.ambtelijk.ambtelijk :is(tr,tbody tr:nth-child(n),tbody tr:nth-child(n):hover){background:none;border:0}
.ambtelijk.ambtelijk :is(th,td){border:0;border-top:1px solid var(--line);font-size:inherit;font-weight:400;line-height:inherit;max-width:none;min-width:0;padding:.3em 1.4em .3em 0;text-align:start;vertical-align:top;white-space:normal;overflow-wrap:break-word}
.ambtelijk.ambtelijk :is(th,td):last-child{padding-inline-end:0}
.ambtelijk.ambtelijk thead th{border:0;font-size:.9em;vertical-align:bottom}
.ambtelijk.ambtelijk tbody:last-child tr:last-child>*{border-bottom:1px solid var(--line)}
.ambtelijk.ambtelijk td.number{font-variant-numeric:tabular-nums;text-align:end}
.ambtelijk .quiet,.ambtelijk.card th,.ambtelijk thead th{opacity:.76}
.ambtelijk .strong{font-weight:600}
.ambtelijk code{background:none;border:0;color:inherit;font-size:.88em;overflow-wrap:anywhere;padding:0}
.ambtelijk a,.ambtelijk a:visited{color:inherit;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em}
.ambtelijk a:hover{text-decoration-thickness:2px}
.ambtelijk :is(a,summary):focus-visible{border-radius:2px;outline:2px solid currentColor;outline-offset:2px}
.ambtelijk.ambtelijk :is(ul,ol){list-style:none;margin:0;padding:0}
.ambtelijk.ambtelijk :is(ul,ol) :is(ul,ol){padding-inline-start:1.2em}
.ambtelijk.ambtelijk li+li{margin-top:.15em}
.ambtelijk.ambtelijk p{margin:.6em 0 0}
.ambtelijk summary{cursor:pointer;display:list-item}
.ambtelijk :is(ins,del){text-decoration:none}
.ambtelijk del{opacity:.76}
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


def _clean(text: str) -> str:
    return escape(_FORBIDDEN.sub("\ufffd", text))
