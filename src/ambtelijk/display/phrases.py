"""What pictures say beside the words of the data, in English and in Dutch.

What is not here: the rest of what is shown, which speaks English.
"""

from collections.abc import Callable, Sequence
from typing import get_args

from ambtelijk.comparison import Comparison
from ambtelijk.display.words import date_of, name_of, noun_of
from ambtelijk.errors import UnknownTermError
from ambtelijk.records import Edition, Record
from ambtelijk.terms import Language

Say = Callable[..., str]
"""Gives a phrase in a language, with what belongs in its places."""

_DUTCH = {
    "By values": "Op waarden",
    "By statements": "Op onderdelen zoals gedrukt",
    "on {day}": "op {day}",
    "data version {version}": "gegevensversie {version}",
    "{names} side by side": "{names} naast elkaar",
    "and": "en",
    "sectors": "sectoren",
    "codes": "codes",
    "editions": "uitgaven",
    "texts": "teksten",
    "in these words": "in deze woorden",
    "in words near it": "in woorden die erop lijken",
    "may have been in force on that day": "gold die dag misschien",
    "in bold: named by all": "vet: door alle genoemd",
    "no list in this source": "geen lijst in deze bron",
    "no list in force on that day": "geen lijst die op die dag gold",
    "no value read in {terms}": "geen waarde gelezen in {terms}",
    "undated": "ongedateerd",
    "{title}: 1 edition": "{title}: 1 uitgave",
    "{title}: {count} editions": "{title}: {count} uitgaven",
    "What each edition lists, what it added and what it dropped": "Wat elke uitgave noemt, wat erbij kwam en wat verviel",
    "no list": "geen lijst",
    "no list known": "geen lijst bekend",
    "no edition is known": "er is geen uitgave bekend",
    "added": "erbij",
    "dropped": "vervallen",
    "in bold: in the last list": "vet: in de laatste lijst",
    "lists {terms}": "noemt {terms}",
    "adds {terms}": "voegt toe {terms}",
    "drops {terms}": "laat vervallen {terms}",
    Comparison.caution: "Gelijke woorden hoeven niet hetzelfde te betekenen: wat een tekst ermee bedoelt, is eigen aan die tekst.",
}


def speaker(language: Language) -> Say:
    """What says a phrase in a language.

    >>> speaker("nl")("{names} side by side", names="Rijk en Gemeenten")
    'Rijk en Gemeenten naast elkaar'
    """
    if language not in get_args(Language):
        raise UnknownTermError("a picture", "language", str(language), get_args(Language))

    def say(phrase: str, **places: object) -> str:
        return (_DUTCH[phrase] if language == "nl" else phrase).format(**places)

    return say


_english = speaker("en")


def several(words: Sequence[str], say: Say = _english) -> str:
    """Words as an enumeration.

    >>> several(["Rijk", "gemeenten", "politie"])
    'Rijk, gemeenten and politie'
    """
    *others, last = words or [""]
    return f"{', '.join(others)} {say('and')} {last}" if others else last


def heading_of(comparison: Comparison, say: Say = _english) -> str:
    """What stands side by side: by name where they are few, else how many there are.

    >>> import ambtelijk
    >>> heading_of(ambtelijk.load("2016.9.0").compare("rijk", "gemeenten"))
    'Rijk and Gemeenten side by side'
    """
    records = [side.record for side in (*comparison.sides, *comparison.without_list)]
    if len(records) <= 5:  # noqa: PLR2004  as many names as are read at a glance
        names = several([side_of(record, say) for record in records], say)
    else:
        nouns = {noun_of(record, len(records)) for record in records}
        names = f"{len(records)} {say(nouns.pop() if len(nouns) == 1 else 'texts')}"
    return say("{names} side by side", names=names)


def side_of(record: Record, say: Say = _english) -> str:
    """What a side of a comparison is called; an edition with its date, since its code's others are called alike.

    >>> import ambtelijk
    >>> side_of(ambtelijk.load("2016.9.0").editions["gedragscode-integriteit-rijk-2015"])
    'Gedragscode Integriteit Rijk (2015-10)'
    """
    return f"{name_of(record)} ({dated(record, say)})" if isinstance(record, Edition) else name_of(record)


def dated(edition: Edition, say: Say = _english) -> str:
    """The date by which an edition is known, in words where it has none."""
    date = date_of(edition)
    return say("undated") if date is None else str(date)
