"""Sphinx: ``sphinx-build -n -W docs docs/_build`` makes the pages, every warning an error."""

import inspect
import sys
from pathlib import Path
from typing import Any, get_type_hints

from pydantic import BaseModel
from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata

import ambtelijk
from ambtelijk.terms import KINDS

sys.path.insert(0, str(Path(__file__).parent / "_extensions"))

project = "ambtelijk"
author = "The makers of ambtelijk"
project_copyright = "2026, The makers of ambtelijk"
version = release = ambtelijk.__version__
language = "en"

extensions = ["myst_parser", "sphinx.ext.autodoc", "browse", "notebooks", "pictures"]
exclude_patterns = ["_build", "_extensions"]
nitpicky = True
highlight_language = "none"
default_role = "py:obj"  # docstrings name things in single backticks: they become links
myst_heading_anchors = 3
myst_enable_extensions = ["attrs_inline"]

html_theme = "furo"
html_title = f"ambtelijk {version}"
html_static_path = ["_static"]
html_favicon = "_static/favicon.svg"
html_css_files = ["ambtelijk.css"]
html_copy_source = False
html_show_sourcelink = False
html_use_index = False  # the reference lists the names; the words of the data have an index of their own
html_domain_indices = False
html_search_language = (
    "nl"  # English is searched too, by the rules of Dutch: the words of a text and a query change alike
)

autodoc_member_order = "bysource"
autodoc_preserve_defaults = True
autodoc_typehints_format = "short"
autodoc_default_options = {"exclude-members": "model_config"}
maximum_signature_line_length = 88
python_display_short_literal_types = True
python_use_unqualified_type_names = True


def _parameters() -> set[str]:
    """The parameters of `load`, of `compare`, of `Dataset.export`, of every `table` and picture, and of every `where`."""
    functions = (ambtelijk.load, ambtelijk.compare, ambtelijk.Dataset.export)
    tables = (ambtelijk.Collection.table, ambtelijk.Comparison.table, ambtelijk.Comparison.svg)
    asked = [*functions, *tables, *(getattr(ambtelijk, kind).where for kind in KINDS)]
    return {name for function in asked for name in inspect.signature(function).parameters}


nitpick_ignore = [
    # A parameter has no place of its own to link to.
    *(("py:obj", name) for name in sorted(_parameters())),
    # Python, not names.
    ("py:obj", "collection[id]"),
    ("py:obj", "dataset[id]"),
    ("py:obj", "in"),
    # `Events` has it from `Collection`, where it is described.
    ("py:obj", "possible"),
]
nitpick_ignore_regex = [
    # The standard library: the build fetches no inventories, and so needs no network.
    ("py:(class|obj)", r"(collections\.abc|datetime|fractions|os|pathlib)\.\w+"),
    # A type variable: the record that a collection holds.
    ("py:class", r"(ambtelijk\.\w+\.)?RecordT"),
]


def _plain_types(_: Sphinx) -> None:
    """Fields are shown by their type, without the constraints that pydantic keeps in it; a dataset's lazy
    collections are shown as collections.
    """
    for name in ambtelijk.__all__:
        thing = getattr(ambtelijk, name)
        if isinstance(thing, type) and issubclass(thing, BaseModel):
            hints = get_type_hints(thing)
            thing.__annotations__ = {field: hints[field] for field in thing.__annotations__}
    for kind in KINDS:
        ambtelijk.Dataset.__annotations__[kind] = type(getattr(ambtelijk, kind))


def _without_signature(
    _: Sphinx, what: str, name: str, _thing: Any, _options: Any, signature: str | None, _returns: str | None
) -> tuple[str, None] | None:
    """A class is shown without a signature, but for the one that users call."""
    if signature and what in {"class", "exception"} and name != "ambtelijk.PartialDate":
        return "", None
    return None


def setup(app: Sphinx) -> ExtensionMetadata:
    """Called by Sphinx."""
    app.connect("builder-inited", _plain_types)
    app.connect("autodoc-process-signature", _without_signature)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
