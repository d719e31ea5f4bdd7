"""Runs what is shown: every code block of the README and of the pages in ``docs``, every example in a docstring.

A page is one test, run from top to bottom in an empty folder, as a reader would run it; a docstring is one too.
So nothing depends on the order of the tests. In a page

- a ``python`` block is run, and what it prints is the ``text`` block right under it;
- a ``pycon`` block is a doctest;
- a ``console`` block holds commands, each behind ``$``, and what they print;
- a ``text`` block anywhere else, and one in no language, is only shown;
- a ``sh`` block is not run: it sets up an environment.

``...`` stands for what is left out. Any other language is an error. A page that needs a library of the extra
``clients`` is skipped where that isn't installed.
"""

import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from contextlib import chdir, redirect_stdout
from doctest import ELLIPSIS, OutputChecker
from io import StringIO
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from sybil import Document, Example, Region, Sybil
from sybil.evaluators.doctest import DocTestEvaluator
from sybil.parsers.abstract import DocTestStringParser
from sybil.parsers.markdown.lexers import FencedCodeBlockLexer

CLIENTS = {"altair", "duckdb", "matplotlib", "narwhals", "pandas", "polars", "pyarrow", "pyoxigraph"}

doctests = DocTestStringParser(DocTestEvaluator(ELLIPSIS))
fenced = FencedCodeBlockLexer(r"[^{\n].*", {"language": "language", "source": "source"})


def page(document: Document) -> Iterator[Region]:
    """A page with code blocks is one example."""
    if blocks := list(fenced(document)):
        yield Region(0, document.end, blocks, run_page)


def docstring(document: Document) -> Iterator[Region]:
    """A docstring with examples is one example."""
    if found := list(doctests(document.text, document.path)):
        yield Region(found[0].start, found[-1].end, found, run_docstring)


def run_docstring(example: Example) -> None:
    """Run the lines of a docstring in the namespace of its module, changing nothing in it."""
    run_doctests(example.document, example.line, example.parsed, dict(example.namespace))


def run_doctests(document: Document, line: int, regions: list[Region], namespace: dict[str, Any]) -> None:
    """Run doctests one after the other; the first stands at this line."""
    for region in regions:
        here = line + region.parsed.lineno - regions[0].parsed.lineno
        Example(document, here, 1, region, namespace).evaluate()


def run_page(example: Example) -> str:
    """Run the blocks of a page one after the other; gives what is wrong, or nothing."""
    namespace: dict[str, Any] = {"__name__": "__main__"}
    document: Document = example.document
    blocks: list[Region] = example.parsed
    with TemporaryDirectory() as folder, chdir(folder):
        for block, below in zip(blocks, [*blocks[1:], None], strict=True):
            source = block.lexemes["source"]
            line = document.text.count("\n", 0, block.start) + 1
            match block.lexemes["language"]:
                case "python":
                    printed = run_python("\n" * line + source, document.path, namespace)
                    complaint = differs(shown_under(block, below, document), printed)
                case "pycon":
                    run_doctests(document, line + 1, list(doctests(source, document.path)), namespace)
                    complaint = ""
                case "console":
                    complaint = run_console(source)
                case "text" | "sh":
                    complaint = ""
                case language:
                    complaint = f"a block in {language!r} can't be run"
            if complaint:
                return f"block at line {line}: {complaint}"
    return ""


def shown_under(block: Region, below: Region | None, document: Document) -> str:
    """The ``text`` block right under a block, if there is one."""
    if below is None or below.lexemes["language"] != "text" or document.text[block.end : below.start].strip():
        return ""
    return str(below.lexemes["source"])


def run_python(source: str, path: str, namespace: dict[str, Any]) -> str:
    """What a block of Python prints."""
    with redirect_stdout(StringIO()) as printed:
        try:
            exec(compile(source, path, "exec"), namespace)  # noqa: S102  that is what it is for
        except ModuleNotFoundError as error:
            if error.name in CLIENTS:
                pytest.skip(f"{error.name} isn't installed: pip install '.[clients]'")
            raise
    return printed.getvalue()


def run_console(source: str) -> str:
    """Run commands and hold what they print against what is shown; gives what is wrong, or nothing."""
    status = 0
    for shown in source.removeprefix("$ ").split("\n$ "):
        command, _, expected = shown.partition("\n")
        if command == "echo $?":
            printed = f"{status}\n"
        else:
            program, *arguments = shlex.split(command)
            start = {"ambtelijk": ("-m", "ambtelijk"), "python": ()}[program]
            done = subprocess.run(  # noqa: S603  the commands are our own
                [sys.executable, *start, *arguments],
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                encoding="utf-8",
                env={**os.environ, "PYTHONUTF8": "1"},
                check=False,
            )
            status, printed = done.returncode, done.stdout
        if complaint := differs(expected, printed):
            return f"$ {command}\n{complaint}"
    return ""


def differs(expected: str, printed: str) -> str:
    """What is wrong with what was printed, or nothing."""
    expected, printed = expected.rstrip("\n"), printed.rstrip("\n")
    if OutputChecker().check_output(expected, printed, ELLIPSIS):
        return ""
    return f"expected:\n{expected}\nprinted:\n{printed}"


pages = Sybil(
    [page],
    patterns=["README.md", "docs/*.md"],
    excludes=["docs/performance.md"],  # it shows what the benchmark printed one day, after minutes of running
)
docstrings = Sybil(
    [docstring],
    path="src",
    patterns=["*.py"],
    excludes=["__main__.py", "hook-*.py"],  # importing them runs the command, or needs PyInstaller
)
pytest_collect_file = (pages + docstrings).pytest()
