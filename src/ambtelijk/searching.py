"""Finding records by inexact text: what a name means, not what an id is.

Everything here works on folded text: without case, accents, hyphens and soft hyphens. Names are tried whole, then
inside the text that was asked, then as near misses. What is not here: exact lookup (`collection`).
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from typing import Any, Final, Generic, Literal, NamedTuple, TypeVar

from ambtelijk.records import Code, Organisation, Record, Source, Value

RecordT = TypeVar("RecordT", bound=Record, covariant=True)

Rule = Literal["id", "label", "alias", "form", "phrase", "start", "compound", "near", "within"]
"""By which rule a match was found: the whole text is an id, a label, an alias or an inflected form; a name stands in
the text as whole words; a name begins with the text; a word of the text begins with a name; a name is spelled nearly
the same; the text stands in a longer name."""

_CERTAINTY: Final[dict[Rule, float]] = {
    "id": 1.0, "label": 1.0, "alias": 0.97, "form": 0.95, "phrase": 0.9, "start": 0.8, "compound": 0.78, "near": 0.75, "within": 0.7,
}  # fmt: skip
"""How sure each rule is at best."""

_NEAR: Final = 0.82
"""Names less alike than this, on a scale from 0 to 1, are no near misses."""

_WORD: Final = re.compile(r"[^\W_]+")
_PREFIX: Final = re.compile(r"\b(on|non)-(?=\w)")
"""A prefix that denies is a part of its word, also where a hyphen is put between them."""

_HIDDEN: Final = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_SHORTEST_NEAR: Final = 4
_SHORTEST_HEAD: Final = 5
"""Names shorter than this are not looked for at the head of a compound."""

_NOT: Final = {"geen", "niet", "nimmer", "no", "noch", "nooit", "not", "zonder"}
_ONLY: Final = {"alleen", "enkel", "only", "slechts"}
"""After one of these, what follows "niet" is meant all the same."""

_ENDINGS: Final = ("ere", "ste", "er", "e")
_DENYING: Final = ("on", "un", "dis", "im", "ir")


class Match(NamedTuple, Generic[RecordT]):
    """A record that a search found, and why."""

    record: RecordT
    """The record."""
    name: str
    """The id, label, alias or form that matched, as it stands in the data."""
    rule: Rule
    """By which rule."""
    certainty: float
    """How sure, from 0 to 1."""


class Index(Generic[RecordT]):
    """The names of the records of a collection, folded, ready to be searched."""

    def __init__(self, records: Iterable[RecordT]) -> None:
        self.names: list[tuple[str, str, Rule, RecordT]] = []
        self.by_name: dict[str, list[int]] = {}
        self.by_stem: dict[str, list[int]] = {}
        self.by_word: dict[str, list[int]] = {}
        self.by_trigram: dict[str, list[int]] = {}
        self.longest: int = 0
        """How many words the longest name has."""
        for record in records:
            for name, rule in _names(record):
                folded = fold(name)
                if folded:
                    place = len(self.names)
                    self.names.append((folded, name, rule, record))
                    self.by_name.setdefault(folded, []).append(place)
                    self.by_stem.setdefault(_stem(folded), []).append(place)
                    self.longest = max(self.longest, folded.count(" ") + 1)
                    for word in set(folded.split()):
                        self.by_word.setdefault(word, []).append(place)
                    for trigram in _trigrams(folded):
                        self.by_trigram.setdefault(trigram, []).append(place)

    def search(self, text: str) -> tuple[Match[RecordT], ...]:
        """The records that a text may mean, surest first, each once."""
        asked = fold(text)
        best: dict[str, tuple[float, int, Match[RecordT]]] = {}
        for order, match in enumerate(self._matches(asked) if asked else ()):
            known = best.get(match.record.id)
            if known is None or match.certainty > known[0]:
                best[match.record.id] = (match.certainty, order, match)
        ranked = sorted(best.values(), key=lambda found: (-found[0], found[1]))
        return tuple(match for _, _, match in ranked)

    def _matches(self, asked: str) -> Iterator[Match[RecordT]]:
        words = asked.split()
        found = [*self._whole(asked), *self._phrases(words)]
        yield from found
        begun = [self._match(place, "start", len(asked) / len(self.names[place][0])) for place in self._starting(asked)]
        yield from begun
        if not found:
            yield from self._heads(words)
            if not begun and not _NOT & set(words):
                yield from self._near(asked, words)
            yield from self._within(asked, words)

    def _whole(self, asked: str) -> Iterator[Match[RecordT]]:
        """Names that are the whole text, or that it is an inflection of."""
        for place in self.by_name.get(asked, ()):
            yield self._match(place, self.names[place][2], 1)
        if asked not in self.by_name:
            for place in self.by_stem.get(_stem(asked), ()):
                yield self._match(place, "form", 0.98)

    def _phrases(self, words: list[str]) -> Iterator[Match[RecordT]]:
        """Names that stand in the text as whole words, the longest first, none inside another."""
        taken: set[int] = set()
        denied = _denied(words)
        for size in range(min(self.longest, len(words) - 1), 0, -1):
            for start in range(len(words) - size + 1):
                span = set(range(start, start + size))
                if span & taken or (span & denied and words[start] not in _NOT):
                    continue
                phrase = " ".join(words[start : start + size])
                places = self.by_name.get(phrase) or self.by_stem.get(_stem(phrase))
                if places:
                    taken |= span
                    for place in places:
                        # What is named first in the text counts for more, but for "respect voor de privacy".
                        aim = 0.85 if words[start + size : start + size + 1] == ["voor"] else 1
                        yield self._match(place, "phrase", aim * (1 - start / (10 * len(words))))

    def _starting(self, asked: str) -> list[int]:
        if len(asked) < _SHORTEST_NEAR:
            return []
        return [
            place
            for place in self._sharing(asked, 1.0)
            if self.names[place][0].startswith(asked) and self.names[place][0] != asked
        ]

    def _heads(self, words: list[str]) -> Iterator[Match[RecordT]]:
        """The longest names that words of the text begin with: "dialoogcultuur"."""
        for place in set(range(len(words))) - _denied(words):
            word = words[place]
            for size in range(len(word) - 1, _SHORTEST_HEAD - 1, -1):
                if word[:size] in self.by_name:
                    yield from (self._match(found, "compound", size / len(word)) for found in self.by_name[word[:size]])
                    break

    def _near(self, asked: str, words: list[str]) -> Iterator[Match[RecordT]]:
        """Names spelled nearly like the whole text, or like one of its words."""
        for word in dict.fromkeys((asked, *words)):
            if len(word) < _SHORTEST_NEAR:
                continue
            matcher = SequenceMatcher(b=word, autojunk=False)
            for place in self._sharing(word, 0.5):
                name = self.names[place][0]
                if name.startswith(word) or _opposite(name, word) or _opposite(word, name):
                    continue
                matcher.set_seq1(name)
                if matcher.real_quick_ratio() >= _NEAR and matcher.quick_ratio() >= _NEAR:
                    ratio = matcher.ratio()
                    if ratio >= _NEAR:
                        yield self._match(place, "near", ratio * (1 if word == asked else 0.95))

    def _within(self, asked: str, words: list[str]) -> Iterator[Match[RecordT]]:
        """Longer names that the text stands in, word for word."""
        rarest = min((self.by_word.get(word, []) for word in words), key=len)
        for place in rarest:
            name = self.names[place][0]
            if name != asked and f" {asked} " in f" {name} ":
                yield self._match(place, "within", 0.5 + len(asked) / len(name) / 2)

    def _sharing(self, text: str, least: float) -> list[int]:
        """The places of the names that share at least that part of the text's trigrams, in order."""
        trigrams = _trigrams(text)
        counts: dict[int, int] = {}
        for trigram in trigrams:
            for place in self.by_trigram.get(trigram, ()):
                counts[place] = counts.get(place, 0) + 1
        # The last trigram of a text that a name merely begins with is not in that name.
        wanted = max(1.0, least * (len(trigrams) - 1))
        return sorted(place for place, count in counts.items() if count >= wanted)

    def _match(self, place: int, rule: Rule, part: float) -> Match[RecordT]:
        _, name, _, record = self.names[place]
        return Match(record, name, rule, round(_CERTAINTY[rule] * part, 3))


def fold(text: str) -> str:
    r"""The text without case, accents, hyphens and soft hyphens: its words, one blank apart.

    >>> fold("Één-op-één  ZORG\u00advuldig")
    'een op een zorgvuldig'
    """
    bare = unicodedata.normalize("NFKD", text.translate(_HIDDEN)).casefold()
    letters = "".join(c for c in bare if not unicodedata.combining(c))
    return " ".join(_WORD.findall(_PREFIX.sub(r"\1", letters)))


def _stem(text: str) -> str:
    """The words of a folded text without the endings of Dutch adjectives: "transparantere" as "transparant"."""
    return " ".join(map(_stem_of_word, text.split()))


def _stem_of_word(word: str) -> str:
    """One word without its ending, its last sounds spelled as they are when they close a word."""
    if len(word) < _SHORTEST_HEAD:
        return word
    # "moeder" is no inflection of "moed": the shorter a word, the less its end says.
    ending = next((e for e in _ENDINGS if word.endswith(e) and len(word) - len(e) >= 4 + (len(e) > 1)), "")
    stem = word.removesuffix(ending)
    if ending and stem[-1] not in "aeiou":
        if stem[-1] == stem[-2]:
            stem = stem[:-1]
        stem = stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1], stem[-1])
    else:
        stem = word
    for double in ("aa", "ee", "oo", "uu"):
        stem = stem.replace(double, double[0])
    return stem


def _denied(words: list[str]) -> set[int]:
    """The places of words that are said not to be meant: "niet integer", "niet erg integer"."""
    found: set[int] = set()
    for place, word in enumerate(words):
        if word in _NOT and not _ONLY & set(words[place + 1 : place + 2]):
            found |= {place, place + 1, place + 2}
    return found


def _opposite(text: str, other: str) -> bool:
    """Whether a text denies another: "onbetrouwbaar" is no misspelling of "betrouwbare"."""
    return any(
        text.startswith(prefix) and not other.startswith(prefix) and text[len(prefix) :][:3] == other[:3]
        for prefix in _DENYING
    )


def _names(record: Record) -> Iterator[tuple[str, Rule]]:
    """Everything a record is called, and the rule by which that is found."""
    yield record.id, "id"
    labels: Any = getattr(record, "labels", None)
    own = (labels.nl, labels.en) if labels else (getattr(record, "title", None), getattr(record, "term", None))
    yield from ((name, "label") for name in own if name)
    yield from ((name, "alias") for name in record.aliases)
    match record:
        case Value():
            yield from ((name, "alias") for name in record.other_labels)
            yield from ((name, "form") for name in record.forms)
        case Organisation():
            yield from ((name, "alias") for name in (record.abbreviation,) if name)
            yield from ((former.name, "alias") for former in record.former_names)
        case Source():
            yield from ((identifier.value, "alias") for identifier in record.identifiers)
        case Code():
            yield from ((name, "alias") for name in record.other_titles)
        case _:
            pass


def _trigrams(text: str) -> list[str]:
    padded = f"  {text} "
    return list(dict.fromkeys(padded[i : i + 3] for i in range(len(padded) - 2)))
