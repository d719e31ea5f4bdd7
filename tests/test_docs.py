"""What the project says of itself is so: the pages build, and what they list is what is there.

That every example in them runs is held by ``conftest.py`` in the root.
"""

import ast
import re
from collections.abc import Collection
from pathlib import Path

import pytest
from pydantic import BaseModel

import ambtelijk
import built_site
from ambtelijk.export import FORMATS
from ambtelijk.rules import RULES
from ambtelijk.searching import _CERTAINTY
from ambtelijk.terms import KINDS

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "ambtelijk"
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "SECURITY.md",
    ROOT / "CHANGELOG.md",
    *sorted((ROOT / "docs").glob("*.md")),
]

SET_UP = (
    "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/ambtelijk",
    'python3 -m venv .venv && .venv/bin/pip install -e ".[test]" && .venv/bin/pytest',
)


def blocks(text: str, language: str) -> list[str]:
    """The code blocks in a language, in order."""
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


def tree(listing: str) -> set[str]:
    """The paths in a listing: a name a line, two blanks a level, folders with a slash."""
    found: set[str] = set()
    above: list[str] = []
    for line in listing.splitlines()[1:]:
        name = line.split()[0]
        level = (len(line) - len(line.lstrip())) // 2 - 1
        above[level:] = [name]
        found.add("".join(above))
    return found


def top_level_imports(path: Path, modules: Collection[str]) -> set[str]:
    """The modules of the package that a module imports when it is imported itself."""
    found: set[str] = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    return {name.removeprefix("ambtelijk.") for name in found} & set(modules)


def test_the_built_reference_describes_every_name_and_field() -> None:
    page = (built_site.where() / "reference.html").read_text(encoding="utf-8")
    names = [*ambtelijk.__all__]
    for name in ambtelijk.__all__:
        thing = getattr(ambtelijk, name)
        if isinstance(thing, type) and issubclass(thing, BaseModel):
            names += [f"{name}.{field}" for field in thing.__annotations__]
    assert [name for name in names if f'id="ambtelijk.{name}"' not in page] == []


def test_the_reference_names_every_public_name_once_and_no_other() -> None:
    reference = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")
    named = re.findall(
        r"^\.\. (?:autoclass|autodata|autofunction|py:data):: (?:ambtelijk\.)?(\w+)$", reference, re.MULTILINE
    )
    assert sorted(named) == sorted(ambtelijk.__all__)


def test_the_architecture_page_lists_the_package_as_it_is() -> None:
    files = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*")
        if path.is_file() and path.suffix != ".pyc" and not path.is_relative_to(PACKAGE / "data")
    }
    folders = {f"{path.rsplit('/', 1)[0]}/" for path in files if "/" in path} | {"data/"}
    versions = {f"data/{release.version}/" for release in ambtelijk.versions()}
    listing = next(block for block in blocks(ARCHITECTURE, "text") if block.startswith("src/ambtelijk/\n"))
    assert tree(listing) == files | folders | versions


def test_modules_import_only_from_the_lines_below_their_own() -> None:
    layers = [line.split() for line in blocks(ARCHITECTURE, "text")[1].splitlines()]
    height = {module: -line for line, modules in enumerate(layers) for module in modules}
    modules = {
        path.relative_to(PACKAGE).with_suffix("").as_posix().replace("/", "."): path
        for path in PACKAGE.rglob("*.py")
        if path.name != "__init__.py" and path.parent.name != "__pyinstaller"
    }
    assert set(height) == set(modules)
    upward = [
        (module, imported)
        for module, path in modules.items()
        for imported in top_level_imports(path, modules)
        if height[imported] >= height[module]
    ]
    assert upward == []


def test_the_readme_sets_up_with_two_commands() -> None:
    assert tuple(block.strip() for block in blocks(README, "sh")) == SET_UP


def test_the_readme_has_six_examples_that_stand_alone() -> None:
    chapter = README.partition("\n## Six examples\n")[2].partition("\n## ")[0]
    examples = blocks(chapter, "python")
    assert len(examples) == 6
    assert all(example.startswith("import ambtelijk\n") for example in examples)


def test_the_readme_names_every_error() -> None:
    errors = {
        name
        for name in ambtelijk.__all__
        if isinstance(thing := getattr(ambtelijk, name), type) and issubclass(thing, ambtelijk.AmbtelijkError)
    }
    rows = re.findall(r"^\| `(\w+Error)` \| `(\w+)` \|", README, re.MULTILINE)
    assert {name for name, _ in rows} == errors - {"AmbtelijkError"}
    for name, base in rows:
        assert base in {parent.__name__ for parent in getattr(ambtelijk, name).__mro__}


def test_the_data_model_describes_every_kind() -> None:
    page = (ROOT / "docs" / "data-model.md").read_text(encoding="utf-8")
    chapter = page.partition("\n## The eleven kinds\n")[2]
    assert [title.lower() for title in re.findall(r"^### (\w+)$", chapter, re.MULTILINE)] == list(KINDS)


def test_the_data_model_describes_every_rule_of_search_and_how_sure_it_is() -> None:
    page = (ROOT / "docs" / "data-model.md").read_text(encoding="utf-8")
    chapter = page.partition("\n## Search\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| `(\w+)` \| .+ \| ([\d.]+) \|$", chapter, re.MULTILINE)
    assert [(rule, float(best)) for rule, best in rows] == list(_CERTAINTY.items())


def test_curators_read_the_reason_of_every_rule() -> None:
    page = (ROOT / "docs" / "curating.md").read_text(encoding="utf-8")
    chapter = page.partition("\n## The rules, and why\n")[2].partition("\n## ")[0]
    assert re.findall(r"^\| `(\w+)` \| .+ \| .+ \|$", chapter, re.MULTILINE) == [rule.__name__ for rule in RULES]


def test_the_page_on_exports_has_every_format() -> None:
    page = (ROOT / "docs" / "exports.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `(\w+)` \| .+ \| .+ \|$", page, re.MULTILINE) == list(FORMATS)


def test_the_citation_file_names_this_version_and_the_data() -> None:
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert re.findall(r"^version: (.+)$", citation, re.MULTILINE) == [ambtelijk.__version__]
    cited = re.findall(r"^    version: (.+)$", citation, re.MULTILINE)
    assert cited == [release.version for release in ambtelijk.versions()]


def test_the_changelog_has_an_entry_for_every_data_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    entries = re.findall(r"^#### (\d{4}\.\d+\.\d+)", changelog, re.MULTILINE)
    assert set(entries) == {release.version for release in ambtelijk.versions()}
    assert "## [Unreleased]" in changelog


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_files_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_the_picture_in_the_readme_is_the_one_that_its_command_draws() -> None:
    drawn = ambtelijk.load("2016.9.0").compare("rijk", "gemeenten", "provincies", "waterschappen").svg()
    kept = (ROOT / "docs" / "_static" / "sectors.svg").read_text(encoding="utf-8")
    assert kept.rstrip() == str(drawn), "draw docs/_static/sectors.svg with the command in README.md, with --force"
