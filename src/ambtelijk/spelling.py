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
                ratio = matcher.ratio()
                if ratio >= _NEAR:
                    yield other, ratio

    def _sharing(self, word: str) -> list[str]:
        """The words that share at least half of a word's trigrams."""
        asked = _trigrams(word)
        counts = Counter(chain.from_iterable(self.by_trigram.get(trigram, ()) for trigram in asked))
        wanted = max(1.0, (len(asked) - 1) / 2)
        return sorted(other for other, count in counts.items() if count >= wanted)


def _trigrams(word: str) -> list[str]:
    """Each three signs that stand together in a word, its ends among them, once."""
    padded = f"  {word} "
    return list(dict.fromkeys(padded[i : i + 3] for i in range(len(padded) - 2)))
