"""A Sphinx extension: the data as pages, made from the newest data version at each build.

`pages` says which pages there are. Sphinx builds what lies in the source folder, so for each page a file is laid down
there that says only what it was made from; `Made` reads it and asks for the page's tree. The files are not kept in
the repository.
"""

from functools import cache
from hashlib import sha256
from pathlib import Path

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.parsers import Parser
from sphinx.search.nl import SearchDutch
from sphinx.util.typing import ExtensionMetadata

from ambtelijk import PartialDate
from browse import dutch, surroundings
from browse.doctree import line, paragraph, placed, to_page
from browse.pages import LISTS, pages, reading
from browse.sureness import Sureness

SUFFIX = ".record"


class Made(Parser):
    """Gives the tree of a page, whatever its file says."""

    supported = ("record",)

    def parse(self, inputstring: str, document: nodes.document) -> None:
        """Called by Sphinx for each file."""
        self.setup_parse(inputstring, document)
        document.settings.smart_quotes = False  # what is printed is shown as it is
        docname: str = document.settings.env.docname
        page = pages()[docname]
        body = nodes.section("", nodes.title("", page.title))
        placed(document, body, page.id or "lijst-" + docname.removesuffix("/index").replace("/", "-"))
        if page.id:
            body += _entries(page.names)
        body += page.make(document)
        body += _colophon()
        document += [_told(docname), paragraph(_path(docname), style="crumbs"), body]
        self.finish_parse()


def _entries(names: tuple[str, ...]) -> addnodes.index:
    """The names of a page as entries of the index, which search looks at first. A semicolon would part one in two."""
    found = dict.fromkeys(name.replace(";", ",") for name in names)
    return addnodes.index(entries=[("single", name, "", "main", None) for name in found])


def _told(docname: str) -> nodes.docinfo:
    """What Sphinx is told: the page stands outside the table of contents; an index by word is no find for search."""
    said = ["orphan", *(["nosearch"] if docname.startswith("woorden/") else [])]
    return nodes.docinfo("", *(nodes.field("", nodes.field_name("", name), nodes.field_body()) for name in said))


def _path(docname: str) -> list[nodes.Node]:
    """The way back: the data, and the list that a page stands in."""
    folder, _, name = docname.partition("/")
    way = line(to_page("gegevens", "De gegevens"))
    return way if name == "index" else line(way, " › ", to_page(f"{folder}/index", LISTS[folder][0]))


def _colophon() -> nodes.paragraph:
    """Which data a page shows."""
    data = reading().data
    said = f"Gegevensversie {data.version}, stand van {dutch.date(PartialDate(data.as_of.isoformat()))}. "
    return paragraph(said, to_page("gegevens", "Hoe u deze pagina’s leest"), style="colophon")


def lay_down(app: Sphinx) -> None:
    """Lay down a file for each page, and take away those of pages that are no more."""
    source, data = Path(app.srcdir), reading().data
    code = sha256(b"".join(path.read_bytes() for path in sorted(Path(__file__).parent.glob("*.py")))).hexdigest()
    text = f"Data version {data.version}\n{data.digest}\nshown by sha256:{code}\n"
    for folder in LISTS:
        (source / folder).mkdir(exist_ok=True)
        for path in (source / folder).glob(f"*{SUFFIX}"):
            if f"{folder}/{path.stem}" not in pages():
                path.unlink()
    for docname in pages():
        path = source / f"{docname}{SUFFIX}"
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


class Dutch(SearchDutch):
    """The Dutch of Sphinx' search, which works the stem of a word out once and not once a page."""

    @cache  # noqa: B019  there is one, for as long as a build takes
    def stem(self, word: str) -> str:
        """The stem of a word."""
        return super().stem(word)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Called by Sphinx."""
    app.add_directive("sureness", Sureness)
    app.add_search_language(Dutch)
    app.add_source_suffix(SUFFIX, "record")
    app.add_source_parser(Made)
    app.connect("builder-inited", lay_down)
    app.connect("html-page-context", surroundings.around, priority=400)  # before the theme
    app.connect("html-page-context", surroundings.beside, priority=600)  # and after it
    return {"parallel_read_safe": True, "parallel_write_safe": True}
