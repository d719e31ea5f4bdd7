"""What was probably meant by an id that doesn't exist.

Used on the way to an error only. It looks past case, blanks, underscores and accents, at ids, labels and aliases.
"""

import unicodedata
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from ambtelijk.terms import KINDS, Kind

if TYPE_CHECKING:
    from ambtelijk.dataset import Dataset


def suggest(dataset: "Dataset", kinds: tuple[Kind, ...], text: str) -> tuple[tuple[str, ...], str | None]:
    """The ids that were probably meant, best first and at most three, and what the text is instead, if known."""
    wanted = _folded(text)
    if not wanted:
        return (), "it is empty"
    records = [record for kind in kinds for record in dataset._collection(kind)]
    for record in records:
        if text in record.aliases:
            return (record.id,), f"it is an alias of {record.id!r}, and ids are exact"
    # What a record is called gives way to what another's id or alias is.
    names: dict[str, str] = {}
    for called in (lambda record: (record.id,), lambda record: record.aliases, _labels):
        for record in records:
            for name in called(record):
                names.setdefault(_folded(name), record.id)
    if wanted in names:
        return (names[wanted],), "ids are exact"
    close = [names[name] for name in get_close_matches(wanted, names, n=6, cutoff=0.6)]
    suggestions = tuple(dict.fromkeys(close))[:3]
    for other in KINDS:
        if other not in kinds and text in dataset._collection(other):
            return suggestions, f"it is the id of a record of {other}"
    return suggestions, None


def _labels(record: Any) -> tuple[str, ...]:
    labels = getattr(record, "labels", None)
    own = (labels.nl, labels.en) if labels else (getattr(record, "title", None), getattr(record, "term", None))
    return tuple(name for name in (*own, getattr(record, "abbreviation", None)) if name)


def _folded(text: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return "-".join(bare.casefold().replace("_", " ").replace("-", " ").split())
