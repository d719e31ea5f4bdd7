"""Every error that `ambtelijk` raises on purpose: one small tree under `AmbtelijkError`.

Each also derives from the built-in that people catch, carries what it knows as attributes, survives
pickling, and reads as a sentence. What is not here: the rules that find problems (`rules`).
"""

from __future__ import annotations

# `NamedTuple` and nothing else of typing: `errors` is imported by everything.
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import datetime

_SHOWN = 80
"""How many characters of what was given a message shows."""


class AmbtelijkError(Exception):
    """The root of every error of this package.

    >>> issubclass(UnknownIdError, AmbtelijkError) and issubclass(UnknownIdError, KeyError)
    True
    """


class UnknownIdError(AmbtelijkError, KeyError):
    """No record of that kind has that id in that data version.

    Ids are exact. `suggestions` holds the ids that were probably meant, best first; `hint` says what the
    text is instead, where that is known: an alias, a record of another kind, an id in other letters.

    >>> import ambtelijk
    >>> try:
    ...     ambtelijk.load("2016.9.0").sectors["gemeente"]
    ... except KeyError as error:
    ...     error.suggestions[0]
    'gemeenten'
    """

    def __init__(
        self, id: str, kind: str, version: str, suggestions: tuple[str, ...] = (), hint: str | None = None
    ) -> None:
        super().__init__(id, kind, version, suggestions, hint)
        self.id = id
        """The id asked for."""
        self.kind = kind
        """The collection that was asked, such as ``sectors``; several are joined by ``or``, all are empty."""
        self.version = version
        """The data version that was asked."""
        self.suggestions = suggestions
        """Ids that were probably meant, best first."""
        self.hint = hint
        """What the text is instead, if known."""

    def __str__(self) -> str:
        text = f"no id {quoted(self.id)} in {f'{self.kind} of ' if self.kind else ''}data version {self.version}"
        if self.hint:
            text += f": {self.hint}"
        if self.suggestions:
            text += f"; did you mean {' or '.join(map(repr, self.suggestions))}?"
        return text


class WrongTypeError(AmbtelijkError, TypeError):
    """Something of the wrong type was given: where an id is asked for, `None`, a number, or a record of
    another kind.

    >>> import ambtelijk
    >>> try:
    ...     ambtelijk.load("2016.9.0").sectors[None]
    ... except TypeError as error:
    ...     print(error)
    sectors[...] takes an id (str) or a slice, not None
    """

    def __init__(self, where: str, expected: str, given: str) -> None:
        super().__init__(where, expected, given)
        self.where = where
        """The call or keyword, such as ``values.where(sector=...)``."""
        self.expected = expected
        """What it takes."""
        self.given = given
        """What it was given, described."""

    def __str__(self) -> str:
        return f"{self.where} takes {self.expected}, not {self.given}"


class UnknownTermError(AmbtelijkError, ValueError):
    """A keyword that takes one of a few terms was given another text.

    >>> import ambtelijk
    >>> try:
    ...     ambtelijk.load("2016.9.0").codes.where(kind="model")
    ... except ValueError as error:
    ...     error.keyword, "model-code" in error.allowed
    ('kind', True)
    """

    def __init__(self, where: str, keyword: str, given: str, allowed: tuple[str, ...]) -> None:
        super().__init__(where, keyword, given, allowed)
        self.where = where
        """The call, such as ``codes.where``."""
        self.keyword = keyword
        """The keyword."""
        self.given = given
        """The text that was given."""
        self.allowed = allowed
        """The terms it takes."""

    def __str__(self) -> str:
        return f"{self.where}({self.keyword}={quoted(self.given)}): it is one of {', '.join(self.allowed)}"


class InvalidComparisonError(AmbtelijkError, ValueError):
    """A comparison of fewer than two, or of something with itself.

    >>> import ambtelijk
    >>> try:
    ...     ambtelijk.compare("rijk", "rijk")
    ... except ValueError as error:
    ...     print(error)
    can't compare 'rijk', 'rijk': 'rijk' would stand beside itself
    """

    def __init__(self, ids: tuple[str, ...], reason: str) -> None:
        super().__init__(ids, reason)
        self.ids = ids
        """The ids that were given."""
        self.reason = reason
        """What is wrong with them."""

    def __str__(self) -> str:
        return f"can't compare {', '.join(map(quoted, self.ids)) or 'nothing'}: {self.reason}"


class InvalidDateError(AmbtelijkError, ValueError):
    """A text that is no date, or less precise than was needed.

    >>> from ambtelijk import PartialDate
    >>> try:
    ...     PartialDate("October 2015")
    ... except ValueError as error:
    ...     print(error)
    'October 2015' is no date: write YYYY, YYYY-MM or YYYY-MM-DD
    """

    def __init__(self, given: object, reason: str = "write YYYY, YYYY-MM or YYYY-MM-DD", wanted: str = "date") -> None:
        super().__init__(given, reason, wanted)
        self.given = given
        """What was given."""
        self.reason = reason
        """What is wrong with it, or what would be right."""
        self.wanted = wanted
        """What was asked for: a ``date``, or a ``day``."""

    def __str__(self) -> str:
        return f"{quoted(self.given)} is no {self.wanted}: {self.reason}"


class InvalidIdentifierError(AmbtelijkError, ValueError):
    """A text that is no official identifier.

    >>> import ambtelijk
    >>> try:
    ...     ambtelijk.parse_identifier("stb-2017")
    ... except ValueError as error:
    ...     print(error)
    'stb-2017' is no official identifier: as stb, write it like stb-2017-123
    """

    def __init__(self, given: str, reason: str) -> None:
        super().__init__(given, reason)
        self.given = given
        """The text that was given."""
        self.reason = reason
        """What is wrong with it, and what would be right."""

    def __str__(self) -> str:
        return f"{quoted(self.given)} is no official identifier: {self.reason}"


class DayOutOfRangeError(AmbtelijkError, ValueError):
    """A question about a day after the day that the data speak of.

    >>> import ambtelijk
    >>> try:
    ...     ambtelijk.load("2016.9.0").values.where(sector="rijk", on="2020-01-01")
    ... except ValueError as error:
    ...     print(error)
    data version 2016.9.0 speaks of the world up to 2016-09-19, not of 2020-01-01
    """

    def __init__(self, day: datetime.date, as_of: datetime.date, version: str) -> None:
        super().__init__(day, as_of, version)
        self.day = day
        """The day asked about."""
        self.as_of = as_of
        """The last day that the data speak of."""
        self.version = version
        """The data version."""

    def __str__(self) -> str:
        return f"data version {self.version} speaks of the world up to {self.as_of}, not of {self.day}"


class InvalidVersionError(AmbtelijkError, ValueError):
    """A text that is no data version at all.

    >>> import ambtelijk
    >>> try:
    ...     ambtelijk.load("../2016.9.0")
    ... except ValueError as error:
    ...     error.version
    '../2016.9.0'
    """

    def __init__(self, version: str) -> None:
        super().__init__(version)
        self.version = version
        """The text that was given."""

    def __str__(self) -> str:
        return (
            f"{quoted(self.version)} is no data version: write YYYY.M.N such as '2016.9.0'"
            " (to load a folder, pass a pathlib.Path)"
        )


class UnknownVersionError(AmbtelijkError, LookupError):
    """A data version that is not bundled with this release of the package.

    >>> import ambtelijk
    >>> try:
    ...     ambtelijk.load("2015.1.0")
    ... except LookupError as error:
    ...     "2016.9.0" in error.available
    True
    """

    def __init__(self, version: str, available: tuple[str, ...]) -> None:
        super().__init__(version, available)
        self.version = version
        """The version asked for."""
        self.available = available
        """The bundled versions, oldest first."""

    def __str__(self) -> str:
        return f"data version {_cut(self.version)} is not bundled; there is {', '.join(self.available) or 'none'}"


class Problem(NamedTuple):
    """One thing that is wrong with a data folder: which rule, where, and what would have been right.

    >>> print(Problem("aliases", "sectors.json", "rijk", "aliases", "'gemeenten' is the id of another record"))
    sectors.json, record 'rijk', field aliases: 'gemeenten' is the id of another record (aliases)
    """

    rule: str
    """The check that found it, such as ``sha256``, ``json``, ``references``."""
    file: str
    """The file's name; empty if it is about the folder."""
    record: str | None
    """The record's id, or its place in the file (``[3]``) where it has none."""
    field: str | None
    """The field, dotted where it is nested: ``citations.0.source``."""
    message: str
    """What is wrong, and what would be right."""

    def __str__(self) -> str:
        place = ", ".join(
            part
            for part in (
                self.file,
                self.record is not None and f"record {self.record!r}",
                self.field and f"field {self.field}",
            )
            if part
        )
        return f"{place}: {self.message} ({self.rule})" if place else f"{self.message} ({self.rule})"


class DataError(AmbtelijkError, ValueError):
    """The data of a version or folder can't be used; `problems` holds everything that was found.

    >>> error = DataError("/tmp/own", (Problem("json", "codes.json", None, None, "it ends too early"),))
    >>> print(error)
    /tmp/own: 1 problem
      codes.json: it ends too early (json)
    """

    def __init__(self, where: str, problems: tuple[Problem, ...]) -> None:
        super().__init__(where, problems)
        self.where = where
        """The data version or the folder."""
        self.problems = problems
        """Everything that was found, in order of file and record."""

    def __str__(self) -> str:
        count = f"{len(self.problems)} problem{'' if len(self.problems) == 1 else 's'}"
        return "\n  ".join((f"{self.where}: {count}", *map(str, self.problems)))


class IntegrityError(DataError):
    """The files are not the ones that the manifest describes: missing, added, changed, or of another size.

    >>> issubclass(IntegrityError, DataError)
    True
    """


class DigestError(IntegrityError):
    """The manifest is not the one whose digest was given.

    >>> import ambtelijk
    >>> try:
    ...     ambtelijk.load("2016.9.0", digest="sha256:" + 64 * "0")
    ... except ambtelijk.DigestError as error:
    ...     error.actual == ambtelijk.load("2016.9.0").digest
    True
    """

    def __init__(self, where: str, expected: str, actual: str) -> None:
        pinned = _cut(expected) if expected.startswith("sha256:") else quoted(expected)
        message = f"its digest is {actual}, not {pinned}"
        super().__init__(where, (Problem("digest", "datapackage.json", None, None, message),))
        self.expected = expected
        """The digest that was given."""
        self.actual = actual
        """The digest of the manifest on disk."""

    def __reduce__(self) -> tuple[type[DigestError], tuple[str, str, str]]:
        return type(self), (self.where, self.expected, self.actual)


class InvalidBaseError(AmbtelijkError, ValueError):
    """A text that no address of a concept can begin with.

    >>> import ambtelijk
    >>> try:
    ...     ambtelijk.load("2016.9.0").export("json", "out", base="example.org")
    ... except ValueError as error:
    ...     print(error)
    'example.org' is no base of addresses: write one with its scheme, ending in : / or #, such as https://example.org/id/
    """

    def __init__(self, base: str) -> None:
        super().__init__(base)
        self.base = base
        """The text that was given."""

    def __str__(self) -> str:
        return (
            f"{quoted(self.base)} is no base of addresses: write one with its scheme, ending in : / or #,"
            " such as https://example.org/id/"
        )


class ExportError(AmbtelijkError, OSError):
    """An export that can't be written where it was asked for. What was there is still there.

    >>> import ambtelijk
    >>> try:
    ...     ambtelijk.load("2016.9.0").export("json", "no-such-folder/out")
    ... except OSError as error:
    ...     error.out
    'no-such-folder/out'
    """

    def __init__(self, out: str, reason: str) -> None:
        super().__init__(out, reason)
        self.out = out
        """The folder that was asked for."""
        self.reason = reason
        """Why it can't be written, and what to do."""

    def __str__(self) -> str:
        return f"{self.out}: {self.reason}"


def quoted(given: object) -> str:
    """What was given, as Python writes it, as far as a message can show; the error itself has all of it."""
    return _cut(repr(given))


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def describe(given: object) -> str:
    """What something is, for an error message."""
    if given is None or isinstance(given, bool | int | float):
        return repr(given)
    identity = getattr(given, "id", None)
    name = type(given).__name__
    article = "an" if name[:1].lower() in "aeiou" else "a"
    return f"{article} {name}" + (f" ({identity!r})" if isinstance(identity, str) else "")
