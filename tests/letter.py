"""The letter of 19 September 2016, taken apart, so that the data can be held against it.

What is not here: the checks themselves (`test_letter`) and what the letter says (`test_letter_facts`). The
letter is no part of the project: `find` looks where `AMBTELIJK_LETTER` points, else in ``../shared/sources``.
"""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ambtelijk.parts import Citation

SOURCE = "brief-2016-09-19"
"""The id of the letter among the sources."""

_SHARED = Path(__file__).resolve().parents[2] / "shared" / "sources" / "letter-2016-09-19.txt"
_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_MARK = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
_ITEM = re.compile(r"(\d+)\. ")
_LONGEST_HEADING = 100


class NoSuchPlaceError(LookupError):
    """A citation of the letter that points to no place in it, or not to exactly one."""


@dataclass(frozen=True)
class Letter:
    """The letter's places and the text of each: marks, emphasis and line breaks taken out."""

    sections: dict[str, str] = field(default_factory=dict)
    """The parts that have no heading: ``briefhoofd`` and ``ondertekening``."""
    headings: list[str] = field(default_factory=list)
    """The headings, in order."""
    paragraphs: dict[tuple[str | None, int], str] = field(default_factory=dict)
    """The paragraphs by heading (`None` before the first) and number; with the list under it, if any."""
    items: dict[tuple[str | None, int, str], str] = field(default_factory=dict)
    """The items of numbered lists by heading, paragraph and number."""
    footnotes: dict[str, str] = field(default_factory=dict)
    """The footnotes by number."""
    marks: dict[str, tuple[str | None, int]] = field(default_factory=dict)
    """Where each footnote is called: heading and paragraph."""

    def text_at(self, citation: Citation) -> str:
        """The text of the one place that a citation points to. Raises `NoSuchPlaceError`."""
        given = tuple(
            name
            for name in ("section", "heading", "paragraph", "item", "footnote", "article", "page")
            if getattr(citation, name) is not None
        )
        heading, paragraph, item = citation.heading, citation.paragraph, citation.item
        try:
            match given:
                case ("section",):
                    return self.sections[citation.section or ""]
                case ("footnote",):
                    return self.footnotes[citation.footnote or ""]
                case ("paragraph",) | ("heading", "paragraph"):
                    return self.paragraphs[heading, paragraph or 0]
                case ("paragraph", "item") | ("heading", "paragraph", "item"):
                    return self.items[heading, paragraph or 0, item or ""]
        except KeyError:
            pass
        place = ", ".join(f"{name}={getattr(citation, name)!r}" for name in given) or "nowhere"
        raise NoSuchPlaceError(place)

    def texts(self) -> Iterator[str]:
        """The text of every place, in the order of the letter, footnotes last."""
        yield from (self.sections["briefhoofd"], *self.headings, *self.paragraphs.values())
        yield from (self.sections["ondertekening"], *self.footnotes.values())


def find() -> Path | None:
    """Where the letter is on this machine, or `None`."""
    path = Path(os.environ.get("AMBTELIJK_LETTER") or _SHARED)
    return path if path.is_file() else None


def plain(text: str) -> str:
    """The text as it reads: no footnote marks, no emphasis, no line breaks.

    >>> plain("Aan de *Staten-\\nGeneraal*, 3^e druk⁹")
    'Aan de Staten-Generaal, 3e druk'
    """
    text = re.sub(r"(?<=\w)-\n(?=\w)", "-", text)
    return " ".join(re.sub(r"[*^]", "", _MARK.sub("", text)).split())


def read(path: Path) -> Letter:
    """Take the letter apart."""
    blocks = [block.strip() for block in re.split(r"\n\s*\n", path.read_text(encoding="utf-8")) if block.strip()]
    body = next(i for i, block in enumerate(blocks) if "\nBetreft " in block) + 1
    signature = next(i for i, block in enumerate(blocks) if block.startswith("De minister van "))
    letter = Letter(
        {"briefhoofd": plain("\n".join(blocks[:body])), "ondertekening": plain("\n".join(blocks[signature:]))}
    )
    for block in blocks[body:signature]:
        _add(letter, block)
    return letter


def _add(letter: Letter, block: str) -> None:
    heading = letter.headings[-1] if letter.headings else None
    number = sum(under == heading for under, _ in letter.paragraphs)
    if block.startswith("Datum\n"):
        return  # the header that every page repeats
    if mark := _MARK.match(block):
        letter.footnotes[mark[0].translate(_DIGITS)] = plain(block[mark.end() :])
        return
    if _is_heading(block):
        letter.headings.append(plain(block))
        return
    if _ITEM.match(block):
        for line in block.splitlines():
            item, text = line.split(". ", 1)
            letter.items[heading, number, item] = plain(text)
    if _ITEM.match(block) or block[0].islower():  # the list of the paragraph before, or the rest of it
        letter.paragraphs[heading, number] += " " + plain(block)
    else:
        number += 1
        letter.paragraphs[heading, number] = plain(block)
    for mark in _MARK.finditer(block):
        letter.marks[mark[0].translate(_DIGITS)] = heading, number


def _is_heading(block: str) -> bool:
    return len(block) < _LONGEST_HEADING and block[0].isupper() and block[-1].isalpha()
