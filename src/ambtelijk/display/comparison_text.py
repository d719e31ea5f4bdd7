"""A comparison as plain text: the matrix, what is shared, what each alone has, how much each two have in common."""

from collections.abc import Iterator

from ambtelijk.comparison import Comparison, Row
from ambtelijk.display.phrases import heading_of, side_of
from ambtelijk.display.text import WIDTH, block, columns, matrix
from ambtelijk.display.words import FIRST, MARKS, cited_place, edition_of, mark_of, row_of


def show_comparison(comparison: Comparison, width: int = WIDTH) -> str:
    """The rows by the sides, in printed order, and what follows from them.

    >>> import ambtelijk
    >>> print(show_comparison(ambtelijk.load("2016.9.0").compare("rijk", "politie")).splitlines()[0])
    Rijk and Politie side by side, on 2016-09-19, by values
    """
    head = f"{heading_of(comparison)}, on {comparison.on}, by {comparison.reading}"
    blocks = [block(head, "", width)]
    if comparison.rows:
        marks = [(row_of(row), [mark_of(cell) for cell in row.cells]) for row in comparison.rows]
        blocks.append(matrix([side_of(side.record) for side in comparison.sides], marks, width))
        used = {mark for _, found in marks for mark in found}
        blocks.append(
            block("   ".join(f"{mark} {meaning}" for mark, meaning in MARKS.items() if mark in used), "", width)
        )
    if found := list(_findings(comparison)):
        blocks.append("\n".join(columns(found, width)))
    blocks.append(block(comparison.caution, "", width))
    blocks.append(f"data version {comparison.release.version} · as of {comparison.release.as_of}")
    return "\n\n".join(blocks)


def _findings(comparison: Comparison) -> Iterator[tuple[str, str]]:
    if len(comparison.sides) > 1:
        yield "all share", _rows(comparison.shared)
        for side in comparison.sides:
            yield f"{side_of(side.record)} alone", _rows(comparison.alone(side.record))
        names = {side.record.id: side_of(side.record) for side in comparison.sides}
        for number, overlap in enumerate(comparison.overlaps[:FIRST]):
            either = overlap.shared + overlap.one_alone + overlap.other_alone
            text = f"{names[overlap.one]} and {names[overlap.other]}: {overlap.shared} of {either}"
            yield "overlap" if number == 0 else "", text
        if (more := len(comparison.overlaps) - FIRST) > 0:
            yield "", f"… and {more} more pairs"
    for side in comparison.sides:
        for terms in side.lists:
            where = dict.fromkeys(
                cited_place(citation)
                for statement in terms.statements
                for citation in statement.citations
                if citation.basis == "stated"
            )
            word = f"“{terms.terms.word}” in " if terms.terms.word else ""
            yield side_of(side.record), f"{word}{edition_of(terms)}; {'; '.join(where)}"
        if side.unread:
            yield "", "no value read in: " + "; ".join(statement.term for statement in side.unread)
    for side in comparison.without_list:
        yield side_of(side.record), str(side.absence)


def _rows(rows: tuple[Row, ...]) -> str:
    return "; ".join(map(row_of, rows)) or "nothing"
