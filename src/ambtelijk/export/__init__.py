"""A dataset as files in a standard format, for programs that are not written in Python.

A format is a module with one function, ``files(dataset, *, base)``, which gives the content of each file by its
name and depends on the dataset alone: the same dataset gives the same bytes. What is not here: the formats
themselves, one a module, and how their files get on disk (`writing`).
"""

import re
from importlib import import_module
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol, cast, get_args

from ambtelijk.errors import InvalidBaseError, UnknownTermError, WrongTypeError, describe
from ambtelijk.export.writing import write
from ambtelijk.terms import Format

if TYPE_CHECKING:
    from ambtelijk.dataset import Dataset

FORMATS: Final[tuple[Format, ...]] = get_args(Format)

_MODULES: Final[dict[Format, str]] = {
    "json": "data_folder",
    "csv": "csv_files",
    "datapackage": "datapackage",
    "jsonschema": "json_schema",
    "turtle": "turtle",
    "jsonld": "jsonld",
    "dcat": "dcat",
}
"""Where each format lives; imported when it is asked for."""

BASE: Final = "https://ambtelijk.example/id/"
"""What the address of a concept begins with, unless you have an address of your own: a web address as linked data
want it, in a domain that nobody can ever own, so that it promises nothing and is nobody else's."""

_SIGN = r"(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})"
_BASE = re.compile(
    r"(?:https?://[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*(?::[0-9]{1,5})?(?=[/?#])|(?!https?:)[A-Za-z][A-Za-z0-9+.-]*:(?=[^#]))"
    rf"{_SIGN}*#?(?<=[:/#])"
)


class Files(Protocol):
    """The function that a format is."""

    def __call__(self, dataset: "Dataset", *, base: str) -> dict[str, bytes]:
        """The content of each file by its name; linked data begin their addresses with `base`."""


def files(dataset: "Dataset", format: Format, *, base: str = BASE) -> dict[str, bytes]:
    """The content of each file of an export, by its name.

    >>> import ambtelijk
    >>> sorted(files(ambtelijk.load("2016.9.0"), "json"))[:3]
    ['codes.json', 'datapackage.json', 'editions.json']
    """
    if not isinstance(format, str):
        raise WrongTypeError("export(format)", "a format (str)", describe(format))
    if format not in FORMATS:
        raise UnknownTermError("export", "format", format, FORMATS)
    if not isinstance(base, str):
        raise WrongTypeError("export(base=...)", "an address (str)", describe(base))
    if not _BASE.fullmatch(base):
        raise InvalidBaseError(base)
    found = cast("Files", import_module(f"{__name__}.{_MODULES[format]}").files)
    return found(dataset, base=base)


def export(
    dataset: "Dataset", format: Format, out: "str | PathLike[str]", *, base: str = BASE, force: bool = False
) -> tuple[Path, ...]:
    """Write a dataset in a format as a new folder; what `Dataset.export` does."""
    if not isinstance(out, str | PathLike):
        raise WrongTypeError("export(out)", "a folder (str or pathlib.Path)", describe(out))
    return write(files(dataset, format, base=base), Path(out), force=force)
