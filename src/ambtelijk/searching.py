"""Finding records by inexact text: what a name means, not what an id is.

Everything here works on folded text: without case, accents, hyphens and soft hyphens. Names are tried whole, then
inside the text that was asked, then as near misses. What is not here: exact lookup (`collection`), what Dutch does
with words (`wording`), and what a text is about (`phrasing`).
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain, islice, takewhile
from operator import itemgetter
from typing import Any, Final, Generic, Literal, NamedTuple, TypeVar

from ambtelijk.phrasing import WEAK, Span, items, ranked
from ambtelijk.records import Code, Organisation, Record, Source, Value
from ambtelijk.spelling import Spelling
from ambtelijk.wording import (
    AND,
    NOT,
    NOUNS,
    SMALL,
    cores,
    denied,
    denies,
    fold,
    joined,
    opposite,
    separated,
    stem,
    turned,
)

RecordT = TypeVar("RecordT", bound=Record, covariant=True)

Rule = Literal["id", "label", "alias", "form", "words", "phrase", "start", "compound", "near", "within"]
"""By which rule a match was found: the whole text is an id, a label, an alias or an inflected form; it has the words of
a name, in other forms or another order; a name stands in the text as whole words; a name begins with the text; a word
of the text begins or ends with a name; a name is spelled nearly the same; the text stands in a longer name."""

_CERTAINTY: Final[dict[Rule, float]] = {
    "id": 1.0, "label": 1.0, "alias": 0.97, "form": 0.95, "words": 0.9, "phrase": 0.9, "start": 0.8, "compound": 0.78,
    "near": 0.75, "within": 0.7,
}  # fmt: skip
"""How sure each rule is at best."""

_NEAR_IN_TEXT: Final = 0.85
"""A word less like a known one than this, on a scale from 0 to 1, isn't put right inside a text."""

_ALIKE: Final = 0.66
"""Names that share a smaller part of their words than this with a text are not like it."""

_REORDERED: Final = 0.95
"""How much less sure a name of several items is of a text that has them in another order: its first item goes before."""

_SHORTEST_START: Final = 4
_SHORTEST_NEAR: Final = 6
_SHORTEST_HEAD: Final = 5
"""Names shorter than this are not looked for at the head of a compound."""

_SHORTEST_TAIL: Final = 6
_SHORTEST_VERB: Final = 6
_SHORTEST_BEFORE_TAIL: Final = 3


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
        self.by_cores: dict[frozenset[str], list[int]] = {}
        self.longest: int = 0
        """How many words the longest name has."""
        self.widest: int = 0
        """How many letters the widest name has."""
        for record in records:
            for name, rule in _names(record):
                folded = fold(name)
                if folded:
                    place = len(self.names)
                    self.names.append((folded, name, rule, record))
                    self.by_name.setdefault(folded, []).append(place)
                    self.by_stem.setdefault(stem(folded), []).append(place)
                    words = folded.split()
                    self.longest = max(self.longest, len(words))
                    self.widest = max(self.widest, len(folded))
                    for word in dict.fromkeys(words):
                        self.by_word.setdefault(word, []).append(place)
                    self.by_cores.setdefault(frozenset(cores(words)), []).append(place)
        self.by_cores.pop(frozenset(), None)
        self.cores: dict[str, list[frozenset[str]]] = {}
        for found in self.by_cores:
            for core in found:
                self.cores.setdefault(core, []).append(found)
        self.sorted: list[str] = sorted(self.by_name)
        self.spelling: Spelling = Spelling(self.by_word)

    def search(self, text: str) -> tuple[Match[RecordT], ...]:
        """The records that a text may mean, surest first, each once."""
        asked = fold(text)
        best: dict[str, tuple[float, int, Match[RecordT]]] = {}
        for order, match in enumerate(self._matches(asked, items(text)) if asked else ()):
            known = best.get(match.record.id)
            if known is None or match.certainty > known[0]:
                best[match.record.id] = (match.certainty, order, match)
        ranked = sorted(best.values(), key=lambda found: (-found[0], found[1]))
        return tuple(match for _, _, match in ranked)

    def _matches(self, asked: str, item: list[int]) -> Iterator[Match[RecordT]]:
        words = asked.split()
        found = [*self._whole(asked, words, item), *self._phrases(words, item)]
        yield from found
        begun = list(self._starting(asked))
        yield from begun
        if not found:
            yield from self._compounds(words)
            if not begun and not NOT & set(words):
                yield from self._near(words, item)
                yield from self._alike(words)
            yield from self._within(asked, words)

    def _whole(self, asked: str, words: list[str], item: list[int]) -> Iterator[Match[RecordT]]:
        """Names that are the whole text, or that it is an inflection of, or that have its words."""
        for place in self.by_name.get(asked, ()):
            yield self._match(place, self.names[place][2], 1)
        if asked not in self.by_name:
            places = self.by_stem.get(stem(asked), ())
            for place in places:
                yield self._match(place, "form", 0.98)
            if not places:
                told = frozenset(cores(words, self.cores))
                # One word among small ones says too little if it is short, or is a name of its own.
                little = len(told) == 1 and (len(*told) < _SHORTEST_TAIL or any(word in self.by_name for word in words))
                for place in self.by_cores.get(told, ()):
                    name = self.names[place][0].split()
                    if little and (len(name) == 1 or not set(name) <= set(words)):
                        continue
                    if item[-1] == 0 or AND & set(name):
                        yield self._match(place, "words", 1 if _begin_alike(name, words, item) else _REORDERED)

    def _phrases(self, words: list[str], item: list[int]) -> Iterator[Match[RecordT]]:
        """Names that stand in the text as whole words, none inside a longer one; what the text is about first."""
        for rank, span in enumerate(ranked(self._spans(words, item), words, item)):
            for place in span.names:
                yield self._match(place, span.rule, 1 - rank / (10 * len(words)))

    def _spans(self, words: list[str], item: list[int]) -> Iterator[Span]:
        """The groups of words that are names, the longest taken first."""
        taken: set[int] = set()
        not_meant = denied(words)
        for size in range(min(self.longest, len(words) - 1), 0, -1):
            if size == 1:
                for span, found in chain(self._scattered(words, item), self._joined(words, item)):
                    if not span & (taken | not_meant):
                        taken |= span
                        yield self._span(min(span), max(span), found, words, "words")
            for start in range(len(words) - size + 1):
                span = set(range(start, start + size))
                if span & taken or (span & not_meant and words[start] not in NOT):
                    continue
                if size == 1 and words[start] in SMALL:
                    continue
                phrase = " ".join(words[start : start + size])
                names = self.by_name.get(phrase) or self.by_stem.get(stem(phrase))
                if not names and size == 1:
                    names = self._verb(phrase)
                if names:
                    taken |= span
                    yield self._span(start, start + size - 1, names, words, "phrase")

    def _verb(self, word: str) -> list[int]:
        """Names that are the verb of which a word is another form: "verbindt" as "verbinden"."""
        if len(word) < _SHORTEST_VERB or not word.endswith("t"):
            return []
        return [place for place in self.by_cores.get(frozenset(cores([word])), ()) if " " not in self.names[place][0]]

    def _scattered(self, words: list[str], item: list[int]) -> Iterator[tuple[set[int], list[int]]]:
        """Names all of whose words stand in an item of the text, near each other: the most words first."""
        told = cores(words, self.cores)
        order = {place: rank for rank, place in enumerate(sorted(told.values()))}
        counts = Counter(chain.from_iterable(self.cores.get(core, ()) for core in told))
        whole = [names for names, count in counts.items() if len(told) > count == len(names) > 1]
        for names in sorted(whole, key=lambda names: (-len(names), sorted(names))):
            places = {told[core] for core in names}
            first, last = min(places), max(places)
            if item[first] == item[last] and order[last] - order[first] <= len(names):
                yield places, self.by_cores[names]

    def _joined(self, words: list[str], item: list[int]) -> Iterator[tuple[set[int], list[int]]]:
        """Names that are one word for two of the text."""
        for place, other, whole in separated(words, self.cores):
            names = self.by_cores.get(frozenset({whole}))
            if names and item[place] == item[other]:
                yield {place, other}, names
        for place, other, word in joined(words):
            names = self.by_stem.get(stem(word))
            if names:
                yield {place, other}, names

    def _span(
        self, first: int, last: int, names: list[int], words: list[str], rule: Literal["words", "phrase"]
    ) -> Span:
        itself = chain(names, self.by_name.get(words[last], ()))
        label = any(self.names[place][2] in {"id", "label"} for place in itself)
        adjective = any(self._is_adjective(place) for place in names)
        return Span(first, last, label, adjective, tuple(names), rule)

    def _is_adjective(self, place: int) -> bool:
        """Whether a name is the adjective that the label was made from: "pluriform", "veilige"."""
        folded, _, rule, record = self.names[place]
        if rule != "form" or not isinstance(record, Value):
            return False
        label = stem(fold(record.labels.nl))
        return label.startswith(stem(folded)) and label.removeprefix(stem(folded)) in NOUNS

    def _starting(self, asked: str) -> Iterator[Match[RecordT]]:
        """Names that begin with the text."""
        if len(asked) >= _SHORTEST_START:
            first = bisect_left(self.sorted, asked)
            for name in takewhile(lambda name: name.startswith(asked), islice(self.sorted, first, None)):
                if name != asked:
                    yield from (self._match(place, "start", len(asked) / len(name)) for place in self.by_name[name])

    def _compounds(self, words: list[str]) -> Iterator[Match[RecordT]]:
        """The longest names that words of the text begin or end with: "dialoogcultuur", "ketensamenwerking"."""
        for place in sorted(set(range(len(words))) - denied(words)):
            word = words[place]
            if denies(word, self.by_stem):
                continue
            most = min(len(word) - 1, self.widest)
            heads = (word[:size] for size in range(most, _SHORTEST_HEAD - 1, -1))
            most = min(len(word) - _SHORTEST_BEFORE_TAIL, self.widest)
            tails = (word[-size:] for size in range(most, _SHORTEST_TAIL - 1, -1))
            head = next((name for name in heads if name in self.by_name), None)
            tail = next((name for name in tails if name in self.by_name), None)
            for name in (head, tail if tail and not (turned(word.removesuffix(tail)) or tail in WEAK) else None):
                if name:
                    part = 0.5 + len(name) / len(word) / 2
                    yield from (self._match(found, "compound", part) for found in self.by_name[name])

    def _near(self, words: list[str], item: list[int]) -> Iterator[Match[RecordT]]:
        """Names that are nearly the text: spelled like its one word, or found once its words are spelled right."""
        if len(words) == 1:
            for word, ratio in self._spelled(words[0]):
                yield from (self._match(place, "near", ratio) for place in self.by_name.get(word, ()))
            return
        right, surest = [], 1.0
        for word in words:
            known = word in self.by_word or len(word) < _SHORTEST_NEAR
            best, ratio = max(self._spelled(word), key=itemgetter(1), default=(word, 1.0)) if not known else (word, 1.0)
            if ratio < _NEAR_IN_TEXT:
                best, ratio = word, 1.0
            right.append(best)
            surest = min(surest, ratio)
        if right != words:
            for match in chain(self._whole(" ".join(right), right, item), self._phrases(right, item)):
                yield match._replace(rule="near", certainty=round(match.certainty * _CERTAINTY["near"] * surest, 3))

    def _spelled(self, word: str) -> Iterator[tuple[str, float]]:
        """The words of names that are spelled nearly like a word, but don't say the reverse, and how nearly."""
        if not denies(word, self.by_stem):
            for other, ratio in self.spelling.near(word):
                if not opposite(other, word) and not opposite(word, other):
                    yield other, ratio

    def _alike(self, words: list[str]) -> Iterator[Match[RecordT]]:
        """Names that share most of the text's words: "denken in kansen en mogelijkheden"."""
        asked = cores(words, self.cores)
        shared = Counter(chain.from_iterable(self.cores.get(core, ()) for core in asked))
        for names, count in shared.items():
            part = 2 * count / (len(asked) + len(names))
            if part >= _ALIKE and count > 1:
                yield from (self._match(place, "near", part) for place in self.by_cores[names])

    def _within(self, asked: str, words: list[str]) -> Iterator[Match[RecordT]]:
        """Longer names that the text stands in, word for word, and that don't deny it."""
        rarest = min((self.by_word.get(word, []) for word in words), key=len)
        for place in rarest:
            name = self.names[place][0]
            if name != asked and f" {asked} " in f" {name} " and not NOT & set(name.split()) - set(words):
                yield self._match(place, "within", 0.5 + len(asked) / len(name) / 2)

    def _match(self, place: int, rule: Rule, part: float) -> Match[RecordT]:
        _, name, _, record = self.names[place]
        return Match(record, name, rule, round(_CERTAINTY[rule] * part, 3))


def _begin_alike(name: list[str], words: list[str], item: list[int]) -> bool:
    """Whether a text is one item, or begins with the word that a name begins with."""
    return item[-1] == 0 or next(iter(cores(name)), None) == next(iter(cores(words)), None)


def _names(record: Record) -> Iterator[tuple[str, Rule]]:
    """Everything a record is called, and the rule by which that is found."""
    yield record.id, "id"
    labels: Any = getattr(record, "labels", None)
    own = (labels.nl, labels.en) if labels else (getattr(record, "title", None), getattr(record, "term", None))
    yield from ((name, "label") for name in own if name)
    yield from ((name, "alias") for name in record.aliases)
    match record:
        case Value():
            yield from ((name, "alias") for name in (*record.other_labels, *record.hidden_labels))
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
