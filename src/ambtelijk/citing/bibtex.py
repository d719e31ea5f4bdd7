"""A CSL item as an entry of BibTeX, in UTF-8, for BibTeX, biber and what reads their files.

What is not here: what an entry says (`csl`).
"""

from typing import Any, Final

from ambtelijk.citing.csl import Item

_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ESCAPES: Final = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        # An escaped brace would still count where BibTeX looks for the end of a field.
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "<": r"\textless{}",
        ">": r"\textgreater{}",
        **{sign: f"\\{sign}" for sign in "&%$#_"},
    }
)
_ADDRESS: Final = str.maketrans({"\\": "%5C", "{": "%7B", "}": "%7D", " ": "%20"})


def entry(item: Item, published: str | None) -> str:
    """The entry for an item; `published` is its place in an official series.

    A book and a report that have all that their types ask for get these types, everything else is ``@misc``, which
    every style knows. A title keeps its capitals and a name its parts: both stand in a second pair of braces. A
    document without a title is described in square brackets, because programs refuse an entry without one.
    """
    people = [name["literal"] for name in item.get("author", ())]
    year, month, day = (*_parts(item, "issued"), None, None, None)[:3]
    issuer = item.get("publisher") or item.get("authority")
    kind = "misc"
    if item["type"] == "book" and people and issuer and year:
        kind = "book"
    elif item["type"] == "report" and people and year:
        kind, issuer = "techreport", issuer or " & ".join(people)
    number = published or item.get("number")
    title = item.get("title")
    fields: dict[str, Any] = {
        "author": " and ".join(f"{{{escaped(name)}}}" for name in people),
        "title": f"{{{escaped(title or '[' + item['genre'] + ']')}}}",
        "number" if kind == "techreport" else "howpublished": number and escaped(number),
        {"book": "publisher", "techreport": "institution"}.get(kind, "organization"): issuer and escaped(issuer),
        "edition": item.get("edition") and escaped(item["edition"]),
        "version": item.get("version"),
        "year": year,
        "month": month and _MONTHS[month - 1],
        "day": day,
        "doi": item.get("DOI", "").translate(_ADDRESS),
        "isbn": item.get("ISBN"),
        "url": item.get("URL", "").translate(_ADDRESS),
        "urldate": "-".join(f"{part:02}" for part in _parts(item, "accessed")),
        "langid": "dutch" if item.get("language") == "nl" else None,
        "note": "; ".join(escaped(item[name]) for name in (("genre", "note") if title else ("note",)) if name in item),
    }
    # A month is a macro of BibTeX, which every style spells in its own language.
    lines = (f"  {name} = {value if name == 'month' else f'{{{value}}}'},\n" for name, value in fields.items() if value)
    return f"@{kind}{{{item['id']},\n{''.join(lines)}}}\n"


def _parts(item: Item, name: str) -> list[int]:
    """The parts of a date, as many as it has."""
    found: list[int] = item.get(name, {"date-parts": [[]]})["date-parts"][0]
    return found


def escaped(text: str) -> str:
    r"""A text as LaTeX reads it, with letters beyond ASCII as they are.

    >>> print(escaped("A&O-fonds, 100%"))
    A\&O-fonds, 100\%
    """
    return text.translate(_ESCAPES)
