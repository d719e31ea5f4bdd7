"""`Names`: what the ids in a record are called in a dataset, and where a reader finds them.

What is not here: the record itself (`html`).
"""

from collections.abc import Callable, Iterable
from functools import cache

from ambtelijk.dataset import Dataset
from ambtelijk.display.markup import Markup, dated, element, link, quiet, together
from ambtelijk.display.words import date_of, language_of, name_of
from ambtelijk.records import Edition, Record, Source
from ambtelijk.rules import _REFERENCES
from ambtelijk.terms import KINDS, Kind

Page = Callable[[Record], str | None]
"""The address of the page about a record, where there is one: `None` where there is none."""


class Names:
    """The names of the records of a dataset; without a dataset, their ids."""

    def __init__(self, dataset: Dataset | None = None, page: Page | None = None) -> None:
        self.dataset = dataset
        self._page = page

    def found(self, id: str, kinds: Iterable[Kind] = KINDS) -> Record | None:
        """The record with this id, if it is known."""
        if self.dataset is None:
            return None
        return next((found for kind in kinds if (found := self.dataset._collection(kind).get(id))), None)

    def name(self, record: Record) -> Markup:
        """What a record is called, in its language; a link to its page, else a source to the web."""
        words = element("span", name_of(record), lang=language_of(record, self.dataset))
        if self._page is not None and (page := self._page(record)) is not None:
            return element("a", words, href=page)
        return link(record.address, words) if isinstance(record, Source) else words

    def reference(self, id: str, kinds: Iterable[Kind] = KINDS) -> Markup:
        """What the record with this id is called, an edition with its date; the id itself, if it isn't known."""
        found = self.found(id, kinds)
        if found is None:
            return element("code", id)
        if not isinstance(found, Edition):
            return self.name(found)
        return together([self.name(found), quiet(dated(date_of(found)))], " ")


@cache
def _referred() -> dict[tuple[Kind, str], tuple[Kind, ...]]:
    return {(kind, path): targets for kinds, path, targets in _REFERENCES for kind in kinds}


def targets(kind: Kind | None, path: str) -> tuple[Kind, ...]:
    """The kinds of record to which the ids in a field of a kind point; none if it holds no ids.

    >>> targets("statements", "expresses.value")
    ('values',)
    """
    if kind is None:
        return ()
    return (kind,) if path == "superseded_by" else _referred().get((kind, path), ())
