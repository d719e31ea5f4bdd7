"""Which view shows what: for each thing that shows itself, its text and its HTML.

A record knows no dataset. So that its card can give names and links, the data versions that are in use already are
looked through for one that holds this record; nothing is read for it. What is not here: how a view looks (`text`, `html`).
"""

from typing import Any

from ambtelijk import releases
from ambtelijk.collection import Collection
from ambtelijk.comparison import Comparison
from ambtelijk.dataset import Dataset, kind_of
from ambtelijk.difference import Difference
from ambtelijk.display import comparison_html, comparison_text, difference_html, html, text
from ambtelijk.display.words import FIRST
from ambtelijk.records import Record
from ambtelijk.releases import Release


def text_of(thing: Any, width: int = text.WIDTH) -> str:
    """What a thing shows in a terminal.

    >>> import ambtelijk
    >>> print(text_of(ambtelijk.load("2016.9.0").values.where(sector="politie")))
    0 values, data version 2016.9.0
    """
    match thing:
        case Record():
            return text.show_record(home_of(thing), thing, width)
        case Collection():
            return text.show_collection(thing, width)
        case Difference():
            return text.show_difference(thing, width, FIRST)
        case Comparison():
            return comparison_text.show_comparison(thing, width)
        case Dataset():
            return text.show_overview(thing, width)
        case _:
            return repr(thing)


def pretty_of(thing: Any) -> str:
    """The same, as wide as the terminal, if there is one."""
    return text_of(thing, text.width_here())


def html_of(thing: Any) -> str:
    """What a thing shows in a notebook.

    >>> import ambtelijk
    >>> html_of(ambtelijk.load("2016.9.0").values["openheid"]).startswith("<style>")
    True
    """
    match thing:
        case Record():
            return html.show_record(home_of(thing), thing)
        case Collection():
            return html.show_collection(thing)
        case Difference():
            return difference_html.show_difference(thing, _published(thing.before), _published(thing.after))
        case Comparison():
            return comparison_html.show_comparison(thing, _published(thing.release))
        case Dataset():
            return html.show_dataset(thing)
        case _:
            raise TypeError(f"{type(thing).__name__} has no view")


def home_of(record: Record) -> Dataset | None:
    """The data version, among those in use, that holds this very record, or else an equal one; the newest first.

    >>> import ambtelijk
    >>> letter = ambtelijk.load("2016.9.0")
    >>> home_of(letter.sectors["rijk"]) is letter
    True
    """
    kind = kind_of(record)
    if kind is None:
        return None
    read = [dataset for dataset in releases.in_use() if kind in dataset.__dict__]
    holding = [dataset for dataset in read if record in dataset._collection(kind)]
    same = (dataset for dataset in holding if dataset._collection(kind)[record.id] is record)
    return next(same, holding[0] if holding else None)


def _published(release: Release) -> Dataset | None:
    return next((dataset for dataset in releases.in_use() if dataset.release == release), None)
