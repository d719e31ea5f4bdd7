"""Words that are spelled nearly like another.

What is not here: what the words belong to (`searching`), and near misses of ids (`suggestions`).
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from itertools import chain
from typing import Final

_NEAR: Final = 0.82
"""Words less alike than this, on a scale from 0 to 1, are no near misses."""

_SHORTEST: Final = 4


class Spelling:
    """A list of words, in which one can be found that was misspelled."""

    def __init__(self, words: Iterable[str]) -> None:
        self.by_trigram: dict[str, list[str]] = {}
        for word in words:
            for trigram in _trigrams(word):
                self.by_trigram.setdefault(trigram, []).append(word)

    def near(self, word: str) -> Iterator[tuple[str, float]]:
        """The words spelled nearly like this one, in alphabetical order, and how nearly, from 0 to 1."""
        if len(word) < _SHORTEST:
            return
        matcher = SequenceMatcher(b=word, autojunk=False)
        for other in self._sharing(word):
            matcher.set_seq1(other)
            if matcher.real_quick_ratio() >= _NEAR and matcher.quick_ratio() >= _NEAR:
                ratio = _of_one_slip(word, other) or matcher.ratio()
                if ratio >= _NEAR:
                    yield other, ratio

    def _sharing(self, word: str) -> list[str]:
        """The words that share at least half of a word's trigrams."""
        asked = _trigrams(word)
        counts = Counter(chain.from_iterable(self.by_trigram.get(trigram, ()) for trigram in asked))
        wanted = max(1.0, (len(asked) - 1) / 2)
        return sorted(other for other, count in counts.items() if count >= wanted)


def _of_one_slip(word: str, other: str) -> float | None:
    """The ratio of words in which one letter is left out, put in or put for another, or two neighbours are swapped.

    `difflib` begins with the longest run that two words share; where letters repeat, that may hide the others.
    """
    shared = next((i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    mine, theirs = word[shared:], other[shared:]
    if mine[1:] in (theirs, theirs[1:]) or mine[1::-1] + mine[2:] == theirs or mine == theirs[1:]:
        letters = len(word) + len(other)
        return 1 - (2 - letters % 2) / letters
    return None


def _trigrams(word: str) -> list[str]:
    """Each three signs that stand together in a word, its ends among them, once."""
    padded = f"  {word} "
    return list(dict.fromkeys(padded[i : i + 3] for i in range(len(padded) - 2)))
