"""``{picture}``: a picture of the data in a page, drawn when the pages are built.

Its argument is an expression with `letter` and `newest`, the two data versions that the pages speak of.
"""

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
        return [nodes.raw("", f'<div class="picture">{picture._repr_html_()}</div>', format="html")]


def setup(app: Sphinx) -> ExtensionMetadata:
    """Called by Sphinx."""
    app.add_directive("picture", PictureDirective)
    return {"version": "1", "parallel_read_safe": True}
