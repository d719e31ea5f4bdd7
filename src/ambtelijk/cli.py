"""The `ambtelijk` command: arguments in, an answer out.

Exit status 0 for an answer, 1 for data with problems, 2 for a wrong argument; a wrong argument gets one line. What is
not here: which commands there are (`commands`) and what they answer (`answers`).
"""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from importlib import import_module
from json import dumps
from typing import TYPE_CHECKING

from ambtelijk import __version__
from ambtelijk.commands import read
from ambtelijk.errors import AmbtelijkError, DataError, UnknownTermError

if TYPE_CHECKING:
    from ambtelijk.answers import Answer


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with these arguments, or with the program's own; gives the exit status.

    >>> main(["values", "--sector", "waterschappen", "--data-version", "2016.9.0"])  # doctest: +ELLIPSIS
    openheid          ...
    """
    try:
        return _run(arguments)
    except BrokenPipeError:
        _forget()
        return 0
    except OSError as error:
        _forget()
        print(f"ambtelijk: the answer can't be written: {error.strerror or error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _run(arguments: Sequence[str] | None) -> int:
    given = Namespace(json=False)
    try:
        given = read(arguments)
        return _print(_answer(given), given)
    except DataError as error:
        print(f"ambtelijk: {error}", file=sys.stderr)
        if given.json:
            _print(dumps({"problems": [problem._asdict() for problem in error.problems]}, indent=2), given)
        return 1
    except AmbtelijkError as error:
        print(f"ambtelijk: {_told(error, given)}", file=sys.stderr)
        return 2


def _forget() -> None:
    """Nobody reads on, or nothing more can be written: what Python still holds must not be written at exit."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _answer(given: Namespace) -> str:
    """The answer, in the form that was asked for."""
    if given.version:
        from ambtelijk.releases import versions

        return f"ambtelijk {__version__}, data {versions()[-1].version}"
    answer: Answer = getattr(import_module("ambtelijk.answers"), given.answer)(given)
    if given.csv and answer.table is not None:
        return answer.table().to_csv().removesuffix("\n")
    if given.json:
        return dumps(answer.data(), indent=2, ensure_ascii=not _encoding().startswith("utf"))
    from ambtelijk.display.text import width_here

    return answer.text(width_here())


def _print(shown: str, given: Namespace) -> int:
    if sys.stdout is None:
        raise OSError("there is no standard output")
    try:
        shown.encode(_encoding())
    except UnicodeEncodeError as error:
        if given.csv:
            print(
                f"ambtelijk: the output is in {error.encoding} and can't show {shown[error.start]!a}:"
                " set PYTHONIOENCODING=utf-8, or ask for --json",
                file=sys.stderr,
            )
            return 2
        from ambtelijk.display.text import plain

        shown = plain(shown).encode(_encoding(), "replace").decode(_encoding())
    print(shown)
    sys.stdout.flush()
    return 0


def _encoding() -> str:
    return (getattr(sys.stdout, "encoding", None) or "utf-8").lower()


def _told(error: AmbtelijkError, given: Namespace) -> str:
    """The error, in the words of the command line."""
    if isinstance(error, UnknownTermError) and error.keyword in vars(given):
        return f"--{error.keyword} {error.given}: it is one of {', '.join(error.allowed)}"
    return str(error)
