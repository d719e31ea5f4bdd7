"""The `ambtelijk` command: the data for people who don't write Python.

What is not here: how things look (`display.text`). Exit status 0 for an answer, 1 for data with problems, 2 for
a wrong argument; a wrong argument gets one line.
"""

import os
import sys
from argparse import SUPPRESS, ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Sequence
from json import dumps
from pathlib import Path
from shutil import get_terminal_size
from typing import Any, NoReturn

from pydantic_core import to_jsonable_python

from ambtelijk import __version__
from ambtelijk.dataset import kind_of
from ambtelijk.difference import diff
from ambtelijk.display import text
from ambtelijk.errors import AmbtelijkError, DataError
from ambtelijk.export import BASE, FORMATS
from ambtelijk.overview import overview
from ambtelijk.records import Record
from ambtelijk.releases import Release, load, versions
from ambtelijk.rules import RULES
from ambtelijk.terms import KINDS

Answer = tuple[str, Any]
"""What a command answers: for people, and as JSON."""


class _Parser(ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"ambtelijk: {message}; see {self.prog} --help\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with these arguments, or with the program's own; gives the exit status.

    >>> main(["values", "--sector", "waterschappen", "--data-version", "2016.9.0"])  # doctest: +ELLIPSIS
    openheid          ...
    """
    given = Namespace(json=False)
    try:
        given = _parser().parse_args(arguments)
        shown, data = given.answer(given)
        return _print(dumps(data, indent=2, ensure_ascii=False) if given.json else shown)
    except DataError as error:
        print(f"ambtelijk: {error}", file=sys.stderr)
        if given.json:
            _print(dumps({"problems": [problem._asdict() for problem in error.problems]}, indent=2))
        return 1
    except AmbtelijkError as error:
        print(f"ambtelijk: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader has gone: what Python still holds must not be written at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def _print(shown: str) -> int:
    encoding = sys.stdout.encoding or "utf-8"
    try:
        shown.encode(encoding)
    except UnicodeEncodeError:
        shown = text.plain(shown).encode(encoding, "replace").decode(encoding)
    print(shown)
    sys.stdout.flush()
    return 0


def _parser() -> ArgumentParser:
    parser = _Parser(
        prog="ambtelijk",
        description="What Dutch civil servants are held to. Alone, the overview of sectors and their values.",
        epilog="example: ambtelijk values --sector gemeenten",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--version", action="version", version=f"ambtelijk {__version__}, data {versions()[-1].version}"
    )
    _common(parser, overview_answer, version=None, json=False)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def command(name: str, answer: Callable[[Namespace], Answer], help: str, example: str) -> ArgumentParser:
        found = commands.add_parser(
            name,
            help=help,
            description=f"{help[0].upper()}{help[1:]}.",
            epilog=f"example: ambtelijk {example}",
            formatter_class=RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        _common(found, answer, version=SUPPRESS, json=SUPPRESS)
        return found

    show = command("show", show_answer, "one record of any kind, with its sources", "show gemeenten")
    show.add_argument("id", metavar="ID", help="the record's id")
    values = command("values", values_answer, "the values, or those of one sector in its order", "values --sector rijk")
    values.add_argument("--sector", metavar="ID", help="the sector's id")
    command("versions", versions_answer, "the bundled data versions with their digests", "versions --json")
    changes = command("diff", diff_answer, "what changed from one data version to another", "diff 2016.9.0 2026.11.0")
    changes.add_argument("before", metavar="A", help="the data version it starts from")
    changes.add_argument("after", metavar="B", help="the data version it leads to")
    check = command(
        "check", check_answer, "check a data version or a folder, every file and every rule", "check my-data/"
    )
    check.add_argument("folder", metavar="DIR", nargs="?", type=Path, help="a data folder; else the bundled version")
    out = command(
        "export", export_answer, "a data version as files in a standard format", "export --format json --out letter"
    )
    out.add_argument("--format", choices=FORMATS, required=True, metavar="FORMAT", help=", ".join(FORMATS))
    out.add_argument("--out", metavar="DIR", required=True, help="the folder to make")
    out.add_argument("--force", action="store_true", help="replace an earlier export in that folder")
    out.add_argument("--base", metavar="URI", default=BASE, help=f"what addresses of concepts begin with; else {BASE}")
    return parser


def _common(parser: ArgumentParser, answer: Callable[[Namespace], Answer], *, version: Any, json: Any) -> None:
    parser.set_defaults(answer=answer)
    parser.add_argument(
        "--data-version", metavar="VERSION", default=version, help="a bundled data version; else the newest"
    )
    parser.add_argument("--json", action="store_true", default=json, help="answer in JSON")


def _width() -> int:
    return min(text.WIDTH, get_terminal_size((text.WIDTH, 24)).columns) if sys.stdout.isatty() else text.WIDTH


def overview_answer(given: Namespace) -> Answer:
    """Each sector, its lists of values, and the matrix."""
    dataset = load(given.data_version)
    sectors = [
        {
            "sector": _json(found.sector),
            "lists": [
                {
                    "word": terms.terms.word,
                    "in_force": terms.in_force,
                    "statements": [_json(statement) for statement in terms.statements],
                    "code": _json(terms.code),
                    "edition": _json(terms.edition),
                    "source": terms.source and _json(terms.source),
                }
                for terms in found.lists
            ],
            "values": [value.id for value in found.values],
        }
        for found in overview(dataset)
    ]
    return text.show_overview(dataset, _width()), {**_release(dataset.release), "sectors": sectors}


def show_answer(given: Namespace) -> Answer:
    """One record."""
    dataset = load(given.data_version)
    record = dataset[given.id]
    return text.show_record(dataset, record, _width()), _json(record)


def values_answer(given: Namespace) -> Answer:
    """The values, or those of a sector."""
    dataset = load(given.data_version)
    found = dataset.values if given.sector is None else dataset.values.where(sector=given.sector)
    shown = text.show_records(found, _width())
    if given.sector is not None and not found:
        shown = f"no list of values for {given.sector} in data version {dataset.version}"
    return shown, [_json(value) for value in found]


def versions_answer(given: Namespace) -> Answer:
    """The bundled versions, or the one that was named."""
    found = versions() if given.data_version is None else (load(given.data_version).release,)
    return text.show_versions(found, _width()), [_release(release) for release in found]


def diff_answer(given: Namespace) -> Answer:
    """What changed between two data versions."""
    found = diff(given.before, given.after)
    data = {
        "before": _release(found.before),
        "after": _release(found.after),
        **{
            word: [{"collection": kind_of(record), **_json(record)} for record in getattr(found, word)]
            for word in ("added", "removed", "superseded")
        },
        "changed": to_jsonable_python([change._asdict() for change in found.changed]),
    }
    return text.show_difference(found, _width()), data


def _release(release: Release) -> dict[str, Any]:
    return {**release._asdict(), "as_of": str(release.as_of)}


def check_answer(given: Namespace) -> Answer:
    """Whether a data version or folder is whole and right."""
    if given.folder is not None:
        dataset = load(given.folder)  # A folder is held to everything as it is read.
    else:
        dataset = load(given.data_version)
        dataset.verify()
    counts = {kind: len(getattr(dataset, kind)) for kind in KINDS}
    where = str(given.folder) if given.folder is not None else f"data version {dataset.version}"
    shown = f"{where}: {sum(counts.values())} records, {len(RULES)} rules, no problems\n{dataset.digest}"
    return shown, {"version": dataset.version, "digest": dataset.digest, "records": counts, "problems": []}


def export_answer(given: Namespace) -> Answer:
    """What was written."""
    dataset = load(given.data_version)
    written = [str(path) for path in dataset.export(given.format, given.out, base=given.base, force=given.force)]
    return "\n".join(written), {**_release(dataset.release), "format": given.format, "files": written}


def _json(record: Record) -> dict[str, Any]:
    return record.model_dump(mode="json")
