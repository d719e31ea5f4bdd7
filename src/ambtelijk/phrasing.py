"""Dutch phrasing: what a text that names several things is about.

A text is cut into its items, and an item into groups of words; each group has a head, and the words that go with it.
What is not here: what its words are (`wording`), and what they name (`searching`).
"""

import re
from collections.abc import Iterable, Iterator
from itertools import accumulate, pairwise
from typing import Final, Literal, NamedTuple

from ambtelijk.wording import AND, PREPOSITIONS, SMALL, fold

_BREAK: Final = re.compile(r"[,;:/&+|•·()\n]|\.\s|\s[-–—]\s")
"""Where one item of a list ends and the next begins."""

_ALSO: Final = AND | frozenset({"alsook", "but", "evenals", "maar", "plus"})
"""Words at which it ends too."""

_LIGHT: Final = frozenset({
    "aandacht", "actief", "bereid", "bereidheid", "beslissen", "besluiten", "bevorderen", "bevordert", "bieden", "bijdragen",
    "bouwen", "continu", "doen", "erkenning", "focus", "gefocust", "gericht", "gevoel", "goed", "horen",
    "inzet", "kiezen", "leveren", "ondersteunen", "oog", "persoonlijk", "ruimte", "sterk", "stimuleert",
    "stimuleren", "streven", "sturen", "stuurt", "tonen", "vergroten", "versterken", "werken", "zorg",
})  # fmt: skip
"""Words that lead in what a text is about: "oog voor kwaliteit"."""

WEAK: Final = frozenset({
    "actief", "actieve", "blijft", "blijven", "blijvend", "blijvende", "burgers", "clienten", "communicatie", "communiceert", "communiceren", "continu", "continue", "dienstverlening", "durft", "durven", "echt", "echte", "gezamenlijk",
    "gezamenlijke", "goed", "goede", "herkennen", "herkent", "individueel", "individuele", "inwoners", "inzet", "kansen", "kinderen", "klanten", "kracht", "leerlingen",
    "maatschappelijk", "maatschappelijke", "mensen", "mogelijkheden", "onderling", "onderlinge", "oplossingen",
    "patienten", "positief", "positieve", "sociale", "sterk", "sterke", "studenten", "wederzijds", "wederzijdse",
})  # fmt: skip
"""Words that say less than what goes with them: "klantgerichte dienstverlening", "actief pluriform"."""

_ADJECTIVES: Final = (
    "baar", "lijk", "ig", "zaam", "vol", "gericht", "isch", "ief", "eel", "ent", "ant", "end", "bewust", "vaardig",
    "rijk", "loos", "iel", "air", "aal",
)  # fmt: skip
"""How adjectives end."""

_INFLECTED: Final = (
    "bare", "lijke", "ige", "zame", "volle", "gerichte", "ische", "ieve", "ele", "ente", "ante", "ende", "bewuste", "vaardige",
    "rijke", "loze", "iele", "aire", "ale",
)  # fmt: skip
"""How they end with one ending more: "effectieve samenwerking"."""

_AUDIENCE: Final = frozenset({
    "burgers", "clienten", "inwoners", "kinderen", "klanten", "leerlingen", "mensen", "patienten", "studenten",
})  # fmt: skip
"""Whom a text is about; an item of a list that says no more comes after those that do."""

_TO: Final = {"kracht": frozenset({"van"}), "open": frozenset({"voor"}), "respect": PREPOSITIONS}
"""Words that lead to a label, and by which prepositions: "kracht van samenwerking", "respect voor de privacy"."""

_APART: Final = 4
"""How many words further a noun is at most that an adjective also goes with."""


def items(text: str) -> list[int]:
    """For each word of the folded text, which item of a list it belongs to, from 0.

    >>> items("open, eerlijk en met respect voor en door elkaar")
    [0, 1, 2, 2, 2, 2, 2, 2, 2]
    """
    found: list[int] = []
    item = 0
    for piece in _BREAK.split(text):
        words = fold(piece).split()
        for before, word in zip(["", *words], words, strict=False):
            item += word in _ALSO and before not in PREPOSITIONS
            found.append(item)
        item += bool(words)
    return found


class Span(NamedTuple):
    """A group of words of a text that names something."""

    first: int
    last: int
    label: bool
    """Whether it is a label, or ends with one: "continue verbetering"."""
    adjective: bool
    """Whether it is the adjective that a label was made from: "pluriform", "veilige"."""
    names: tuple[int, ...]
    rule: Literal["words", "phrase"]


def ranked(spans: Iterable[Span], words: list[str], item: list[int]) -> Iterator[Span]:
    """Groups of words in the order in which a text is about them: item by item, heads before what goes with them."""
    part, parts = 0, []
    for word in words:
        part += word in PREPOSITIONS
        parts.append(part)
    listed: dict[int, dict[int, list[Span]]] = {}
    for span in sorted(spans):
        listed.setdefault(item[span.first], {}).setdefault(parts[span.first], []).append(span)
    parted = [list(groups.values()) for groups in listed.values()]
    for at, found in enumerate(parted):
        if _is_described(_head(found[0], words), words):
            first = at
            while first and _describes(parted[first - 1], parted[first][0][0], words):
                first -= 1
            parted.insert(first, parted.pop(at))
    for found in sorted(parted, key=lambda found: _only_says_to_whom(found, words)):
        heads = [_head(group, words) for group in found]
        if len(found) > 1 and _merely_leads(found[0], heads[0], heads[1], words):
            found[:2], heads[:2] = found[1::-1], heads[1::-1]
        for head, group in zip(heads, found, strict=True):
            yield head
            yield from (span for span in group if span is not head)


def _head(group: list[Span], words: list[str]) -> Span:
    """What a group of words without a preposition is about: its last noun, or else what its end leads to."""
    reached = accumulate((span.last for span in group), max)
    outer = [span for span, reach in zip(group, reached, strict=True) if span.last == reach]
    weak = WEAK | _LIGHT
    strong = [span for span in outer if words[span.last] not in (WEAK if span.label else weak)]
    strong = strong or [span for span in outer if words[span.last] not in _AUDIENCE] or outer
    nouns = [span for span in strong if span.label]
    if nouns:
        return nouns[-1]
    head = strong[0]
    for before, span in pairwise(strong):
        if head is before and _goes_with(before, span, words):
            head = span
    return head


def _goes_with(before: Span, span: Span, words: list[str]) -> bool:
    """Whether a group of words only says how or what the next is: "makkelijk benaderbaar", "plezierig samenwerken"."""
    if words[before.last].endswith("e"):
        return False
    how = _is_adjective(before, words) or words[before.first] in PREPOSITIONS | {"samen", "slim"}
    return _is_adjective(span, words) or (how and words[span.last].endswith("en"))


def _is_described(head: Span, words: list[str]) -> bool:
    """Whether a group of words is a noun with an adjective before it, or in it: "goede samenwerking"."""
    if not head.label or words[head.last] in WEAK:
        return False
    if head.first < head.last and words[head.first].endswith(_INFLECTED):
        return True
    before = words[max(head.first - 1, 0) : head.first]
    return bool(before) and not {*before, words[head.first]} & SMALL and before[0].endswith(("e", *_ADJECTIVES))


def _describes(found: list[list[Span]], after: Span, words: list[str]) -> bool:
    """Whether an item is only one more adjective to the noun after it: "meetbaar en merkbaar resultaat"."""
    (span, *others), *groups = found
    return not others and not groups and after.first - span.last <= _APART and _is_adjective(span, words)


def _is_adjective(span: Span, words: list[str]) -> bool:
    return span.adjective or words[span.last].endswith(_ADJECTIVES) or words[span.last].endswith(_INFLECTED)


def _merely_leads(group: list[Span], head: Span, after: Span, words: list[str]) -> bool:
    """Whether a group of words only leads to the next: "oog voor kwaliteit", "respect voor de privacy"."""
    word = words[head.first]
    light = word in _LIGHT or (word in WEAK and words[group[-1].last] in _LIGHT)
    return light or (after.label and word in _TO and bool(_TO[word] & set(words[head.last + 1 : after.first + 1])))


def _only_says_to_whom(found: list[list[Span]], words: list[str]) -> bool:
    """Whether an item names nothing but people: "onze patiënten"."""
    return all(span.first == span.last and words[span.first] in _AUDIENCE for group in found for span in group)
