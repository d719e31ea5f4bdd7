"""`Table`: flat rows under named and typed columns, which any data-frame library takes as they are.

What is not here: how records become rows (`flat`).
"""

import csv
import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

Cell = str | int | bool | datetime.date | None

ColumnType = Literal["text", "integer", "boolean", "date"]

SEPARATOR = " | "
"""What stands between the items of a field that holds several, where they are joined in one cell."""

_DAY_ZERO = datetime.date(1970, 1, 1)


class _Lines(NamedTuple):
    """A file that hands each line on."""

    write: Callable[[str], None]


class Column(NamedTuple):
    """One column of a table."""

    name: str
    """Its name: the path of the field, with underscores."""
    type: ColumnType
    """What its cells hold, where they hold something: ``text``, ``integer``, ``boolean`` or ``date``."""
    description: str
    """What it means."""


@dataclass(frozen=True, slots=True, repr=False)
class Table:
    """Flat rows: `Collection.table`, `Comparison.table` and `Difference.table` give one.

    Iterating gives the rows, each as a new dictionary. ``pandas.DataFrame(table)`` works with nothing but pandas. With
    the extra ``arrow`` it is also an Arrow stream, and so polars, pyarrow, duckdb and narwhals take it as it is, with
    the types of its columns, also where it has no rows.

    >>> import ambtelijk
    >>> table = ambtelijk.load("2016.9.0").sectors.table()
    >>> [(row["id"], row["labels_nl"]) for row in table][:2]
    [('rijk', 'Rijk'), ('gemeenten', 'Gemeenten')]
    """

    columns: tuple[Column, ...]
    """The columns, in order: the name, the type and the meaning of each."""
    rows: tuple[tuple[Cell, ...], ...]
    """The cells of each row, in the order of the columns."""

    def __iter__(self) -> Iterator[dict[str, Cell]]:
        names = [column.name for column in self.columns]
        return (dict(zip(names, row, strict=True)) for row in self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def to_csv(self) -> str:
        """The table as CSV, with a line of column names first.

        Nothing is an empty cell, a yes or no is ``true`` or ``false``, a day is YYYY-MM-DD.

        >>> import ambtelijk
        >>> ambtelijk.load("2016.9.0").sectors.table().to_csv().splitlines()[1][:10]
        'rijk,Rijk,'
        """
        lines: list[str] = []
        # With this line end, Python before 3.13 too puts a cell with a carriage return between quotes.
        writer = csv.writer(_Lines(lines.append), lineterminator="\r\n")
        writer.writerow(column.name for column in self.columns)
        writer.writerows(map(written, row) for row in self.rows)
        return "".join(line.removesuffix("\r\n") + "\n" for line in lines)

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """A new Arrow stream of the table, with nanoarrow; in the types of the columns, whatever is requested."""
        try:
            import nanoarrow
        except ImportError as error:
            raise ImportError(
                'an Arrow stream needs nanoarrow: pip install "ambtelijk[arrow]"', name="nanoarrow"
            ) from error
        types: dict[ColumnType, Any] = {
            "text": nanoarrow.string(),
            "integer": nanoarrow.int64(),
            "boolean": nanoarrow.bool_(),
            "date": nanoarrow.date32(),
        }
        cells = zip(*self.rows, strict=True) if self.rows else ((),) * len(self.columns)
        array = nanoarrow.c_array_from_buffers(
            nanoarrow.struct({column.name: types[column.type] for column in self.columns}),
            length=len(self.rows),
            buffers=[None],
            children=[
                nanoarrow.c_array([_in_arrow(cell) for cell in found], types[column.type])
                for column, found in zip(self.columns, cells, strict=True)
            ],
        )
        return nanoarrow.c_array_stream(array).__arrow_c_stream__()

    def __repr__(self) -> str:
        return f"<Table of {len(self.rows)} rows, {len(self.columns)} columns>"


def written(cell: Cell) -> str:
    """A cell as text: empty for nothing, ``true`` or ``false``, a day as YYYY-MM-DD.

    >>> written(True), written(None)
    ('true', '')
    """
    return "" if cell is None else str(cell).lower() if isinstance(cell, bool) else str(cell)


def _in_arrow(cell: Cell) -> str | int | bool | None:
    """A cell as nanoarrow takes it: a day is a number of days."""
    return (cell - _DAY_ZERO).days if isinstance(cell, datetime.date) else cell
