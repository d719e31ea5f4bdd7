"""Notebooks as pages: what is stored in them, cell by cell. Nothing is run while the pages are built.

A text cell is Markdown as on any page, a code cell a block of Python, and under it stands what it showed.
"""

import json
from collections.abc import Iterator
from typing import Any

from docutils import nodes
from myst_parser.parsers.sphinx_ import MystParser
from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata

_FENCE = "`" * 12


class NotebookParser(MystParser):
    """Reads a notebook as the Markdown that it amounts to."""

    supported = ("notebook",)  # type: ignore[misc]  # its bases disagree whose it is

    def parse(self, inputstring: str, document: nodes.document) -> None:
        """Parse the text of a notebook."""
        name = document["source"].replace("\\", "/").rpartition("/")[2]
        super().parse(markdown(json.loads(inputstring), name), document)


def markdown(notebook: dict[str, Any], name: str) -> str:
    """A notebook as one page of Markdown; under its first cell, where to get it."""
    first, *others = notebook["cells"]
    start = [_source(first), f"This page is a notebook: {{download}}`download it <{name}>`, and run it yourself."]
    return "\n\n".join((*start, *(block for cell in others for block in _cell(cell)))) + "\n"


def _cell(cell: dict[str, Any]) -> Iterator[str]:
    if cell["cell_type"] == "markdown":
        yield _source(cell)
        return
    yield _block("python", _source(cell))
    for output in cell["outputs"]:
        if output["output_type"] == "stream":
            yield _block("text", "".join(output["text"]))
            continue
        data = {form: "".join(content) for form, content in output["data"].items()}
        if "image/svg+xml" in data:
            box = 'class="ambtelijk picture output" tabindex="0" role="group" aria-label="Picture"'  # it scrolls
            yield _block("{raw} html", f"<div {box}>{data['image/svg+xml']}</div>")
        elif "text/html" in data:
            yield _block("{raw} html", f'<div class="output">{data["text/html"]}</div>')
        else:
            yield _block("text", data["text/plain"])


def _source(cell: dict[str, Any]) -> str:
    return "".join(cell["source"])


def _block(language: str, content: str) -> str:
    return f"{_FENCE}{language}\n{content.rstrip()}\n{_FENCE}"


def setup(app: Sphinx) -> ExtensionMetadata:
    """Called by Sphinx."""
    app.add_source_suffix(".ipynb", "notebook")
    app.add_source_parser(NotebookParser)
    return {"version": "1", "parallel_read_safe": True}
