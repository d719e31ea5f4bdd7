"""Which commands there are: what each is for, and what it takes.

Nothing of the data is imported here, so that help comes at once. What is not here: the answers (`answers`).
"""

from argparse import SUPPRESS, ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Iterator, Mapping, Sequence
from textwrap import fill
from typing import Any, Final, NoReturn

from ambtelijk.export import BASE, FORMATS
from ambtelijk.terms import KINDS, Kind

Argument = tuple[str, Mapping[str, Any]]

COMMON: Final[Mapping[str, Mapping[str, Any]]] = {
    "data_version": {"metavar": "VERSION", "help": "a bundled data version; else the newest"},
    "on": {"metavar": "DAY", "help": "as of this day, YYYY-MM-DD"},
    "json": {"action": "store_true", "help": "answer in JSON"},
    "csv": {"action": "store_true", "help": "answer in CSV"},
}
"""The options that many commands take, by the name of their value."""

FILTERS: Final[Mapping[Kind, Mapping[str, str]]] = {
    "sectors": {"value": "that name this value", "kind": "of a kind"},
    "organisations": {"kind": "of a kind", "part_of": "that are part of this one"},
    "sources": {
        "footnote": "that this footnote names",
        "issuer": "issued by this organisation",
        "type": "of a type, such as letter",
        "seen_before": "that nobody has looked at since this day",
    },
    "codes": {
        "sector": "for this sector",
        "organisation": "for this organisation",
        "adopter": "adopted by this sector or organisation",
        "kind": "of a kind, such as model-code",
        "level": "of a level, such as sector",
        "domain": "about a domain",
        "audience": "for an audience",
        "status": "of a status, such as in-use",
        "issuer": "issued by this organisation",
    },
    "editions": {"code": "of this code", "sector": "for this sector", "status": "of a status, such as former"},
    "statements": {
        "sector": "of this sector: its lists of values, without --role",
        "code": "of this code",
        "edition": "of this edition",
        "value": "that express this value",
        "role": "of lists of a role, such as principles",
    },
    "values": {
        "sector": "of this sector, in its order",
        "code": "of this code",
        "edition": "of this edition",
        "principle": "of this principle",
    },
    "principles": {"code": "of this code", "value": "that express this value", "parent": "that are part of this one"},
    "events": {
        "status": "of a status, such as announced",
        "kind": "of a kind",
        "about": "about this record",
        "organisation": "in which this organisation took part",
        "between": "that fall between two days, such as 2016 2017-06-30",
    },
    "policies": {
        "kind": "of a kind, such as bill",
        "status": "of a status, such as open",
        "owner": "of this organisation or sector",
        "parent": "that are part of this one",
        "party": "on which this organisation or sector has a position",
    },
    "trends": {"kind": "of a kind, such as driver"},
}
"""What the records of a kind can be asked by: keywords of its `where`."""

_METAVARS: Final = {
    **dict.fromkeys(("kind", "type", "level", "domain", "audience", "status", "role"), "TERM"),
    "seen_before": "DAY",
    "footnote": "NUMBER",
    "between": ("DAY", "DAY"),
}
_DATED: Final = ("sectors", "codes", "editions", "statements", "values", "principles")

_EXAMPLES: Final[Mapping[Kind, str]] = {
    "sectors": "--value openheid",
    "organisations": "--kind association",
    "sources": "--type letter",
    "codes": "--sector gemeenten --kind model-code",
    "editions": "--code gedragscode-integriteit-rijk",
    "statements": "--sector rijk --on 2010-01-01",
    "values": "--sector gemeenten",
    "principles": "--code code-goed-openbaar-bestuur",
    "events": "--status announced",
    "policies": "--kind bill",
    "trends": "--kind driver",
}


class _Help(RawDescriptionHelpFormatter):
    """Help with room for the longest option, so that each has one line."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=26)


class Parser(ArgumentParser):
    """A parser of arguments; what is wrong with them is told in one line."""

    def __init__(self, **given: Any) -> None:
        super().__init__(formatter_class=_Help, allow_abbrev=False, **given)

    def error(self, message: str) -> NoReturn:
        """Say it and end, with status 2."""
        self.exit(2, f"ambtelijk: {message}; see {self.prog} --help\n")


def read(arguments: Sequence[str] | None) -> Namespace:
    """What was asked for. `answer` names the function in `answers`."""
    given = _parser().parse_args(arguments)
    parser: Parser = given.parser
    for name in COMMON:
        if getattr(given, name) and name not in given.takes:
            why = given.refuses.get(name)
            parser.error(
                f"{parser.prog.removeprefix('ambtelijk ')} takes no {_flag(name)}" + (f": {why}" if why else "")
            )
    for wrong, message in _CLASHES:
        if wrong(vars(given)):
            parser.error(message)
    return given


_CLASHES: Final[tuple[tuple[Callable[[dict[str, Any]], object], str], ...]] = (
    (lambda given: given["json"] and given["csv"], "an answer is in JSON or in CSV: choose --json or --csv"),
    (
        lambda given: given.get("folder") is not None and given["data_version"],
        "check takes no --data-version beside a folder, which has its own",
    ),
    (
        lambda given: given.get("wide") and not given["csv"],
        "--wide is for --csv: as text, a comparison is wide already",
    ),
    (lambda given: given.get("svg") and given["csv"], "a picture is no table: choose --svg or --csv"),
    (lambda given: "svg" in given and given["force"] and not given["svg"], "--force is for --svg"),
)
"""What can't be asked together."""


def _parser() -> Parser:
    top = Parser(
        prog="ambtelijk", usage="ambtelijk [COMMAND] [options]", epilog="example: ambtelijk values --sector gemeenten"
    )
    top.add_argument("--version", action="store_true", help="the versions of the package and of the newest data")
    top.set_defaults(parser=top, answer="overview_answer", refuses={})
    _add_common(top, ("data_version", "on", "json"), default=None)
    commands = top.add_subparsers(prog="ambtelijk", metavar="COMMAND", help=SUPPRESS)
    told = [("KIND", f"the records of a kind: {', '.join(KINDS)}")]

    def command(
        name: str,
        help: str,
        example: str,
        *arguments: Argument,
        takes: tuple[str, ...] = ("data_version", "json"),
        answer: str = "",
        refuses: Mapping[str, str] | None = None,
        **defaults: object,
    ) -> None:
        made = commands.add_parser(
            name,
            usage=" ".join(("ambtelijk", name, *_needed(arguments), "[options]")),
            description=f"{help[0].upper()}{help[1:]}.",
            epilog=f"example: ambtelijk {name} {example}".rstrip(),
        )
        for names, how in arguments:
            made.add_argument(names, **how)
        _add_common(made, takes, default=SUPPRESS)
        made.set_defaults(parser=made, answer=answer or f"{name}_answer", refuses=refuses or {}, **defaults)
        if name not in KINDS:
            told.append((name, help))

    _add_commands(command)
    top.description = "\n".join(
        (
            "What Dutch civil servants are held to. Alone: each sector and its values.",
            "",
            "commands:",
            *(fill(help, 79, initial_indent=f"  {name:<10}", subsequent_indent=" " * 12) for name, help in told),
        )
    )
    return top


def _add_commands(command: Any) -> None:
    for kind in KINDS:
        filters = FILTERS[kind]
        dated = kind in _DATED
        command(
            kind,
            f"the {kind}, or those that you ask for; options narrow down together",
            _EXAMPLES[kind],
            *(_filter(name, help) for name, help in filters.items()),
            takes=("data_version", *(("on",) if dated else ()), "json", "csv"),
            answer="records_answer",
            collection=kind,
            filters=(*filters, *(("on",) if dated else ())),
        )
    command(
        "show",
        "one record of any kind, with its sources",
        "gemeenten",
        ("id", {"metavar": "ID", "help": "the record's id"}),
    )
    command(
        "search",
        "records by inexact text, the surest first",
        "betrouwbare --kind values",
        ("text", {"metavar": "TEXT", "help": "what you look for"}),
        ("--kind", {"metavar": "KIND", "choices": KINDS, "help": "of this kind alone, such as values"}),
    )
    command(
        "compare",
        "sectors, codes and editions side by side",
        "rijk gemeenten provincies",
        ("ids", {"metavar": "ID", "nargs": "+", "help": "a sector, code or edition; two or more"}),
        (
            "--reading",
            {"metavar": "READING", "default": "values", "help": "values, or statements: items are kept whole"},
        ),
        ("--svg", {"metavar": "FILE", "help": "write the matrix as a picture to this file"}),
        ("--force", {"action": "store_true", "help": "with --svg: replace the file if it is there"}),
        ("--wide", {"action": "store_true", "help": "with --csv: a column for each of them"}),
        takes=("data_version", "on", "json", "csv"),
    )
    command(
        "cite",
        "what to cite for a record, or for the data version",
        "gemeenten --format bibtex",
        ("id", {"metavar": "ID", "nargs": "?", "help": "the record's id; else the data version"}),
        (
            "--format",
            {
                "metavar": "FORMAT",
                "choices": ("text", "bibtex", "csl"),
                "default": "text",
                "help": "text, bibtex or csl; else text",
            },
        ),
    )
    command(
        "diff",
        "what changed from one data version to another",
        "2016.9.0 2026.11.0",
        ("before", {"metavar": "A", "help": "the data version it starts from"}),
        ("after", {"metavar": "B", "help": "the data version it leads to"}),
        takes=("json", "csv"),
        refuses={"data_version": "A and B are the data versions"},
    )
    command("versions", "the bundled data versions with their digests", "--json")
    command(
        "check",
        "check a data version or a folder, every file and every rule",
        "--data-version 2016.9.0",
        ("folder", {"metavar": "DIR", "nargs": "?", "help": "a data folder; else the bundled version"}),
    )
    command(
        "export",
        "a data version as files in a standard format",
        "--format json --out letter",
        ("--format", {"choices": FORMATS, "required": True, "metavar": "FORMAT", "help": ", ".join(FORMATS)}),
        ("--out", {"metavar": "DIR", "required": True, "help": "the folder to make"}),
        ("--force", {"action": "store_true", "help": "replace an earlier export in that folder"}),
        ("--base", {"metavar": "URI", "default": BASE, "help": f"what addresses of concepts begin with; else {BASE}"}),
    )


def _filter(name: str, help: str) -> Argument:
    stands_for = _METAVARS.get(name, "ID")
    return _flag(name), {"metavar": stands_for, "help": help, "nargs": 2 if isinstance(stands_for, tuple) else None}


def _needed(arguments: tuple[Argument, ...]) -> Iterator[str]:
    """What must be given, as usage writes it."""
    for name, how in arguments:
        match how:
            case {"nargs": "?"}:
                yield f"[{how['metavar']}]"
            case {"nargs": "+"}:
                yield f"{how['metavar']} {how['metavar']} ..."
            case {"required": True}:
                yield f"{name} {how['metavar']}"
            case _ if not name.startswith("-"):
                yield how["metavar"]


def _add_common(parser: Parser, takes: tuple[str, ...], *, default: Any) -> None:
    """Add the common options; those that a command doesn't take are read too, to say so."""
    for name, how in COMMON.items():
        hidden = {} if name in takes else {"help": SUPPRESS}
        parser.add_argument(_flag(name), default=default, **{**how, **hidden})
    parser.set_defaults(takes=takes)


def _flag(name: str) -> str:
    return f"--{name.replace('_', '-')}"
