"""`Reference`: one document to cite, as text, BibTeX and CSL-JSON; and the references behind a record.

What is not here: how each of the three is written (`footnote`, `bibtex`, `csl`).
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from ambtelijk.citing.bibtex import entry
from ambtelijk.citing.csl import Item, data_item, item_of
from ambtelijk.citing.footnote import dutch_date, footnote, places_in
from ambtelijk.citing.publication import published
from ambtelijk.dataset import Dataset
from ambtelijk.partial_date import PartialDate
from ambtelijk.parts import Citation
from ambtelijk.records import Record, Source
from ambtelijk.releases import is_bundled
from ambtelijk.terms import Basis

_BASES: Final[tuple[Basis, ...]] = ("stated", "inferred", "editorial")
_MAKERS: Final = "The makers of ambtelijk"


@dataclass(frozen=True, slots=True)
class Reference:
    """One document to cite. `Dataset.cite` gives them.

    >>> import ambtelijk
    >>> reference, = ambtelijk.load("2016.9.0").cite("staatscourant-2015-33770")
    >>> print(reference)
    Gedragscode Integriteit Rijk, Stcrt. 2015, 33770
    """

    id: str
    """The id of the source; also its key in BibTeX and its id in CSL-JSON."""
    text: str
    """The reference as Dutch lawyers write it, with the places."""
    bibtex: str
    """An entry of BibTeX. It describes the document, so it is the same whatever cites it."""
    places: tuple[str, ...] = ()
    """Where in the document, in the order of the record's citations: ``("art. 4", "noot 7")``."""
    basis: Basis | None = None
    """How the document carries the record, at best: ``editorial`` says that all of it is our own reading.
    `None` where no record is cited."""
    _item: str = field(default="{}", repr=False)

    @property
    def csl(self) -> dict[str, Any]:
        """The document as an item of CSL-JSON, the same whatever cites it: a new dictionary each time."""
        found: dict[str, Any] = json.loads(self._item)
        return found

    def __str__(self) -> str:
        return self.text


def references(dataset: Dataset, record: Record) -> tuple[Reference, ...]:
    """The references behind a record: its sources in the order of its citations; of a source, itself."""
    if isinstance(record, Source):
        return (_of_source(dataset, record),)
    cited: dict[str, list[Citation]] = {}
    for citation in record.citations:
        cited.setdefault(citation.source, []).append(citation)
    return tuple(_of_source(dataset, dataset.sources[id], citations) for id, citations in cited.items())


def version_reference(dataset: Dataset) -> Reference:
    """The reference to a data version as a whole."""
    ours = is_bundled(dataset)
    title = "ambtelijk data" if ours else "data in the form of ambtelijk"
    item = data_item(dataset, f"ambtelijk-{dataset.version}", title, _MAKERS if ours else None)
    stand = dutch_date(PartialDate(str(dataset.as_of)))
    text = f"{title} {dataset.version} (stand van {stand}), {dataset.digest.replace(':', ' ')}"
    return _made(item, f"{_MAKERS}, {text}" if ours else text, f"versie {dataset.version}")


def _of_source(dataset: Dataset, source: Source, citations: Iterable[Citation] = ()) -> Reference:
    bases = {citation.basis for citation in citations}
    basis = next((basis for basis in _BASES if basis in bases), None)
    # A place that is only of our own reading isn't where the source says it.
    places = places_in(each for each in citations if each.basis != "editorial" or basis == "editorial")
    publication = published(source)
    return _made(
        item_of(dataset, source),
        footnote(dataset, source, places),
        publication and str(publication),
        places,
        basis,
    )


def _made(
    item: Item, text: str, publication: str | None = None, places: tuple[str, ...] = (), basis: Basis | None = None
) -> Reference:
    return Reference(item["id"], text, entry(item, publication), places, basis, json.dumps(item, ensure_ascii=False))
