"""``{sureness}``: how much of the sources was seen, or how fields rest on them, counted when the pages are built."""

from collections import Counter
from collections.abc import Sequence
from typing import Any, get_args

from docutils import nodes
from docutils.parsers.rst import Directive

import ambtelijk
from ambtelijk.terms import KINDS, Basis, Seen
from browse.doctree import row, table

VERSIONS = ("2016.9.0", "2026.11.0")


class Sureness(Directive):
    """A table: ``seen`` counts sources, ``basis`` counts citations."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """The table, in English."""
        return [_seen() if self.arguments[0] == "seen" else _basis()]


def _seen() -> nodes.table:
    counts = [Counter(source.seen for source in ambtelijk.load(version).sources) for version in VERSIONS]
    return _counted("Seen", get_args(Seen), counts, "Sources by how much of them was seen")


def _basis() -> nodes.table:
    counts = [
        Counter(
            found.basis
            for kind in KINDS
            for record in getattr(ambtelijk.load(version), kind)
            for found in record.citations
        )
        for version in VERSIONS
    ]
    return _counted("Basis", get_args(Basis), counts, "Citations by their basis")


def _counted(head: str, terms: tuple[str, ...], counts: Sequence[Counter[Any]], caption: str) -> nodes.table:
    """A row for each term, with its number and share in each version, and a row for all."""
    rows = [row(term, *(f"{n[term]:,} ({100 * n[term] / n.total():.0f} %)" for n in counts)) for term in terms]
    rows.append(row("all", *(f"{found.total():,}" for found in counts)))
    return table([head, *VERSIONS], rows, caption=caption)
