"""`Shown`: what shows itself, as text in a terminal and as HTML in a notebook.

What is not here: how anything looks (`display`), which is imported when something is first shown.
"""

from typing import Any


class Shown:
    """Shows itself: `str` and IPython give plain text, Jupyter, marimo and VS Code give HTML."""

    __slots__ = ()

    def __str__(self) -> str:
        from ambtelijk.display.views import text_of

        return text_of(self)

    def _repr_pretty_(self, printer: Any, cycle: object) -> None:  # noqa: ARG002  IPython gives it
        """In IPython: the text where it stands alone, one line inside a list or a dictionary.

        A class with a `__repr__` of its own names it again, because IPython looks for the two side by side.
        """
        from ambtelijk.display.views import pretty_of

        printer.text(pretty_of(self) if len(printer.stack) == 1 else repr(self))

    def _repr_html_(self) -> str:
        from ambtelijk.display.views import html_of

        return html_of(self)
