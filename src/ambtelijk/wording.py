"""Dutch wording: what is the same in two texts that say the same differently.

Texts are folded, and taken back to the stems and cores of their words. What is not here: which of its words a text is
about (`phrasing`), the names of records, and which of them a text means (`searching`).
"""

import re
import unicodedata
from collections.abc import Container, Iterator
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+")
_PREFIX: Final = re.compile(r"\b(on|non)-(?=\w)")
"""A prefix that denies is a part of its word, also where a hyphen is put between them."""

_HIDDEN: Final = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_ENDINGS: Final = ("ere", "ste", "er", "e")
_TAILS: Final = ("heden", "heid", "ingen", "ing", "ende", "end", "en", "t", "e", "s")
_SHORTEST_STEM: Final = 5
_SHORTEST_CORE: Final = 3
_DENYING: Final = ("on", "un", "dis", "im", "in", "ir")
_TURNING: Final = (
    "a",
    "anti",
    "contra",
    "des",
    "dis",
    "im",
    "in",
    "ir",
    "mis",
    "non",
    "on",
    "pseudo",
    "schijn",
    "un",
    "wan",
)
_LACKING: Final = ("loos", "loze", "loosheid")

AND: Final = frozenset({"and", "en", "of", "or"})
NOT: Final = frozenset({"gebrek", "geen", "niet", "nimmer", "no", "noch", "nooit", "not", "tekort", "zonder"})
PREPOSITIONS: Final = frozenset({
    "aan", "als", "bij", "binnen", "boven", "door", "for", "in", "is", "jegens", "met", "naar", "om", "onder", "op",
    "over", "richting", "tegen", "tot", "tussen", "uit", "van", "vanuit", "voor", "with",
})  # fmt: skip
"""What divides a group of words from the next: prepositions, and two more that do so."""


_DENIAL: Final = "niet"
"""The core of all words that deny."""

_ONLY: Final = frozenset({"alleen", "enkel", "only", "slechts"})
"""After one of these, what follows "niet" is meant all the same."""

SMALL: Final = PREPOSITIONS | AND | frozenset({
    "alle", "altijd", "ander", "andere", "anderen", "ben", "bent", "dat", "de", "die", "dit", "doordat", "echt",
    "een", "elk", "elke", "er", "gaan", "gaat", "haar", "hebben", "heeft", "het", "hij", "hun", "ik", "is", "je",
    "jij", "jou", "jouw", "jullie", "kan", "kun", "kunnen", "kunt", "maar", "mag", "me", "mij", "mijn", "moeten",
    "mogen", "ons", "onszelf", "onze", "ook", "t", "te", "u", "uw", "waar", "wat", "we", "wij", "wijze", "willen",
    "worden", "wordt", "ze", "zich", "zij", "zijn", "zo", "zoals", "zullen",
    "a", "an", "are", "be", "being", "by", "each", "it", "our", "that", "the", "their", "them", "to", "us", "you", "your",
})  # fmt: skip
"""Words that carry no meaning of their own, in Dutch and in English."""

NOUNS: Final = ("heid", "iteit", "ie")
"""What makes a noun of an adjective."""

_BETWEEN: Final = frozenset({"kunnen", "mogen", "te", "willen"})
"""What may stand between the two parts of a verb: "mee te denken"."""

_PARTICLES: Final = frozenset({
    "aan", "af", "bij", "door", "in", "mee", "na", "om", "onder", "op", "over", "samen", "toe", "uit", "vast",
    "voor", "vooruit", "waar",
})  # fmt: skip
"""What stands at the end when its verb is taken apart: "komen afspraken na"."""


def fold(text: str) -> str:
    r"""The text without case, accents, hyphens and soft hyphens: its words, one blank apart.

    >>> fold("Één-op-één  ZORG\u00advuldig")
    'een op een zorgvuldig'
    """
    bare = unicodedata.normalize("NFKD", text.translate(_HIDDEN)).casefold()
    letters = "".join(c for c in bare if not unicodedata.combining(c))
    return " ".join(_WORD.findall(_PREFIX.sub(r"\1", letters)))


def stem(text: str) -> str:
    """The words of a folded text without the endings of Dutch adjectives: "transparantere" as "transparant"."""
    return " ".join(map(_stem_of_word, text.split()))


def _stem_of_word(word: str) -> str:
    if len(word) < _SHORTEST_STEM:
        return word
    # "moeder" is no inflection of "moed": the shorter a word, the less its end says.
    ending = next((e for e in _ENDINGS if word.endswith(e) and len(word) - len(e) >= 4 + (len(e) > 1)), "")
    bare = word.removesuffix(ending)
    return _plain(_closed(bare) if ending and bare[-1] not in "aeiou" else word)


def core(word: str) -> str:
    """What a noun, an adjective and a verb have in common: "zeggen" and "zegt" as "zeg"."""
    ending = next((e for e in _TAILS if word.endswith(e) and len(word) - len(e) >= _SHORTEST_CORE), "")
    return _plain(_closed(word.removesuffix(ending)))


def _closed(bare: str) -> str:
    """A word without its ending, its last sound spelled as it is when it closes a word."""
    if bare[-1:] == bare[-2:-1] and bare[-1:] not in "aeiou":
        bare = bare[:-1]
    return bare[:-1] + {"v": "f", "z": "s"}.get(bare[-1], bare[-1])


def _plain(word: str) -> str:
    """A word with its long vowels written once, as they are in open syllables."""
    for double in ("aa", "ee", "oo", "uu"):
        word = word.replace(double, double[0])
    return word


def cores(words: list[str], known: Container[str] = ()) -> dict[str, int]:
    """The cores of the words that carry meaning, each with the place of its word.

    A verb that is taken apart is put together if the whole is known: "komen afspraken na" and "afspraken na te komen"
    have the core of "nakomen". Words that deny are one: "zonder voorkeursbehandeling" says "geen voorkeursbehandeling".
    """
    found = {_DENIAL if word in NOT else core(word): place for place, word in enumerate(words) if word not in SMALL}
    for particle, verb, whole in separated(words, known):
        found.pop(core(words[particle]), None)
        found.pop(core(words[verb]), None)
        found[whole] = verb
    return found


def separated(words: list[str], known: Container[str]) -> Iterator[tuple[int, int, str]]:
    """Verbs that are taken apart: the places of their two parts, and the core of the whole, which must be known."""
    bare = [place for place, word in enumerate(words) if word not in SMALL]
    for place, word in enumerate(words):
        if word in _PARTICLES:
            after = words[place + 1 : place + 3]
            apart = [place + 2] if len(after) > 1 and after[0] in _BETWEEN else [] if after else bare
            verb = next((at for at in apart if at != place and core(word + words[at]) in known), None)
            if verb is not None:
                yield place, verb, core(word + words[verb])


def joined(words: list[str]) -> Iterator[tuple[int, int, str]]:
    """What words say together that Dutch also says in one: "gericht op resultaat" as "resultaatgericht".

    Gives the places of the two words, and the one word.
    """
    for place, word in enumerate(words):
        head = "gericht" if words[place - 1 : place + 1] == ["op", "een"] else _HEADS.get(word)
        if head:
            for other in sorted(range(len(words)), key=lambda at: (abs(at - place), at)):
                first = words[other]
                if other != place and first not in SMALL and first not in _HEADS:
                    singular = [
                        first,
                        *(first.removesuffix(end) for end in ("eren", "en", "s", "n") if first.endswith(end)),
                    ]
                    for bare in singular:
                        yield place, other, bare + head
                        yield place, other, bare + "s" + head
        elif place and not {words[place - 1], word} & SMALL:
            yield place, place - 1, words[place - 1] + word
        if word in _PARTICLES and place + 2 < len(words) and words[place + 1] in _BETWEEN:
            yield place, place + 2, word + words[place + 2]


_HEADS: Final = {
    "bewust": "bewust", "bewuste": "bewust", "centraal": "gericht", "gericht": "gericht", "gerichte": "gericht",
    "eerst": "gericht", "uitgaan": "gericht", "vanuit": "gericht", "voorop": "gericht",
}  # fmt: skip


def denied(words: list[str]) -> set[int]:
    """The places of words that are said not to be meant: "niet integer", "niet erg integer"."""
    found: set[int] = set()
    for place, word in enumerate(words):
        if word in NOT and not _ONLY & set(words[place + 1 : place + 2]):
            found |= {place, place + 1, place + 2}
    return found


def opposite(text: str, other: str) -> bool:
    """Whether a text denies another: "onbetrouwbaar" is no misspelling of "betrouwbare"."""
    return any(
        text.startswith(prefix) and not other.startswith(prefix) and text[len(prefix) :][:3] == other[:3]
        for prefix in _DENYING
    )


def turned(start: str) -> bool:
    """Whether the start of a word turns the rest of it round: "schijn" in "schijnzekerheid"."""
    return start in _TURNING or start.endswith("on")


def denies(word: str, known: Container[str]) -> bool:
    """Whether a word is the reverse of one that is known: "onbetrouwbaar", "partijdig", "respectloos"."""
    return (
        word.endswith(_LACKING)
        or stem("on" + word) in known
        or any(word.startswith(start) and stem(word[len(start) :]) in known for start in _TURNING)
    )
