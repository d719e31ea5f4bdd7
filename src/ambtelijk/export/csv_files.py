"""CSV files: one for each table of a dataset, in UTF-8, with a line of column names first.

What is not here: which tables there are (`relational`), and what a program must know to read them (`datapackage`).
"""

from ambtelijk.dataset import Dataset
from ambtelijk.export.relational import tables


def files(dataset: Dataset, *, base: str) -> dict[str, bytes]:  # noqa: ARG001  every format has it
    """The content of each file by its name.

    >>> import ambtelijk
    >>> files(ambtelijk.load("2016.9.0"), base="")["records.csv"].splitlines()[:2]
    [b'id,kind', b'rijk,sectors']
    """
    return {f"{name}.csv": table.to_csv().encode() for name, table in tables(dataset).items()}
