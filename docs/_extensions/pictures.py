"""``{picture}``: a picture of the data in a page, drawn when the pages are built; ``{drawing}``: one made by hand.

The argument of the first is an expression with `letter` and `newest`, the two data versions that the pages speak of.
"""

from pathlib import Path

from docutils import nodes
from docutils.parsers.rst import Directive
from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata

import ambtelijk


class PictureDirective(Directive):
    """A picture, in the colours of the page."""

    required_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        """The picture as it is, in HTML; its description, in anything else."""
        versions = {"letter": ambtelijk.load("2016.9.0"), "newest": ambtelijk.load("2026.11.0")}
        picture: ambtelijk.Picture = eval(self.arguments[0], versions)  # noqa: S307  our own pages
        return [drawn(picture, "Picture")]


class DrawingDirective(Directive):
    """A drawing made by hand, from ``docs/_drawings``, as a part of the page: so it has the colours of the page."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """The drawing."""
        environment = self.state.document.settings.env
        path = Path(environment.srcdir) / "_drawings" / f"{self.arguments[0]}.svg"
        environment.note_dependency(str(path))
        drawing = path.read_text(encoding="utf-8")
        box = f'<div class="picture" tabindex="0" role="group" aria-label="Drawing">{drawing}</div>'
        return [nodes.raw("", box, format="html")]


def drawn(picture: ambtelijk.Picture, label: str) -> nodes.raw:
    """A picture in a box that scrolls where the window is narrow, by keyboard too; the label says what the box is."""
    box = f'<div class="ambtelijk picture" tabindex="0" role="group" aria-label="{label}">{picture.svg}</div>'
    return nodes.raw("", box, format="html")


def setup(app: Sphinx) -> ExtensionMetadata:
    """Called by Sphinx."""
    app.add_directive("picture", PictureDirective)
    app.add_directive("drawing", DrawingDirective)
    return {"version": "1", "parallel_read_safe": True}
