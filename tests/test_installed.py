"""The package works wherever Python can put it: in a zip, out of reach of writing, optimised, isolated, frozen.

And what is built from the project is complete and the same each time. Nothing here needs a network.
"""

import importlib.util
import os
import shutil
import stat
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

import pytest
from benchmarks.weight import FOUNDATION, LATER, LETTER, weights
from release.packages import build, freeze

import ambtelijk
import toy
from ambtelijk.terms import KINDS

PACKAGE = Path(ambtelijk.__file__).parent
PROJECT = Path(__file__).parents[1]
NOT_SOURCE = shutil.ignore_patterns(
    "__pycache__", ".*_cache", ".git", ".hypothesis", ".venv*", "dist", "build", "_build"
)

FULL_USE = Path(__file__).with_name("full_use.py")


def run(*options: str, script: str | None = None, path: Path | None = None, cwd: Path | None = None) -> list[str]:
    """What a script, else full use, prints, run by a fresh interpreter with a folder or zip in front of its path."""
    before = f"import sys\nsys.path.insert(0, {str(path)!r})\n" if path else ""
    script = FULL_USE.read_text(encoding="utf-8") if script is None else script
    result = subprocess.run(
        [sys.executable, *options, "-c", before + script], capture_output=True, text=True, check=False, cwd=cwd
    )
    assert result.stderr == ""
    assert result.returncode == 0
    return result.stdout.splitlines()


def used(*options: str, path: Path | None = None) -> Path:
    """Where the package is that was put to full use."""
    return same(run(*options, path=path))


def same(lines: list[str]) -> Path:
    """Where the package was, if it was this one with these data."""
    file, *digests = lines
    assert digests == [release.digest for release in ambtelijk.versions()]
    return Path(file).parent


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A folder with a copy of the package in it, and nothing compiled."""
    shutil.copytree(PACKAGE, tmp_path / "copied" / "ambtelijk", ignore=NOT_SOURCE)
    return tmp_path / "copied"


# Where it stands and how it is run


def test_importing_it_imports_nothing_else() -> None:
    script = """
import sys
before = set(sys.modules)
import ambtelijk
print(*sorted(set(sys.modules) - before))
ambtelijk.__version__, ambtelijk.__all__, dir(ambtelijk), ambtelijk.__doc__
print(*sorted(set(sys.modules) - before))
"""
    assert run(script=script) == ["ambtelijk", "ambtelijk"]


def test_a_program_that_drops_the_module_ends_without_a_word() -> None:
    script = "import sys, ambtelijk; ambtelijk.values; del sys.modules['ambtelijk'], ambtelijk; print('done')"
    assert run(script=script) == ["done"]


def test_the_errors_need_no_pydantic() -> None:
    script = "import sys, ambtelijk; ambtelijk.UnknownIdError; print('pydantic' in sys.modules)"
    assert run(script=script) == ["False"]


def test_what_nobody_asked_for_is_not_read() -> None:
    script = f"""
import sys, ambtelijk
ambtelijk.values
print(*(kind for kind in {KINDS!r} if kind in vars(ambtelijk.load())))
print(*(name for name in ("ambtelijk.rules", "ambtelijk.check", "ambtelijk.suggestions") if name in sys.modules))
"""
    assert run(script=script) == ["values", ""]


@pytest.mark.parametrize(
    "options",
    [(), ("-O",), ("-OO",), ("-I",), ("-W", "error"), ("-I", "-OO", "-W", "error", "-X", "dev"), ("-B",)],
    ids=" ".join,
)
def test_it_is_used_in_full_however_python_is_run(options: tuple[str, ...]) -> None:
    assert used(*options, path=PACKAGE.parent) == PACKAGE


@pytest.mark.parametrize("options", [(), ("-I", "-OO", "-W", "error")], ids=" ".join)
def test_it_is_used_in_full_from_a_zip(copied: Path, tmp_path: Path, options: tuple[str, ...]) -> None:
    archive = Path(shutil.make_archive(str(tmp_path / "ambtelijk"), "zip", copied))
    shutil.rmtree(copied)
    assert used(*options, path=archive) == archive / "ambtelijk"


def test_a_zip_without_entries_for_folders_will_do(copied: Path, tmp_path: Path) -> None:
    archive = tmp_path / "flat.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        for found in copied.rglob("*"):
            if found.is_file():
                file.write(found, found.relative_to(copied))
    assert used(path=archive) == archive / "ambtelijk"


def test_a_changed_file_in_a_zip_is_found(copied: Path, tmp_path: Path) -> None:
    version = ambtelijk.versions()[-1].version
    data = copied / "ambtelijk" / "data" / version
    (data / "sectors.json").write_bytes(b"[]")
    (data / "trends.json").unlink()
    (data / "more.json").touch()
    archive = Path(shutil.make_archive(str(tmp_path / "broken"), "zip", copied))
    script = """
import ambtelijk
try:
    ambtelijk.load().verify()
except ambtelijk.IntegrityError as error:
    print(*(problem.file + " " + problem.rule for problem in error.problems), sep="\\n")
"""
    assert run(script=script, path=archive) == ["sectors.json size", "trends.json missing", "more.json extra"]


@pytest.fixture
def read_only(copied: Path) -> Iterator[Path]:
    """The folder with the copy, in which nothing can be written (but by the superuser, who can write anywhere)."""
    everything = [copied, *copied.rglob("*")]
    modes = {path: stat.S_IMODE(path.stat().st_mode) for path in everything}
    for path in reversed(everything):
        path.chmod(modes[path] & ~(stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH))
    yield copied
    for path in everything:
        path.chmod(modes[path])


def test_it_is_used_in_full_from_a_folder_that_is_read_only(read_only: Path) -> None:
    before = sorted(read_only.rglob("*"))
    assert used("-B", path=read_only) == read_only / "ambtelijk"
    assert sorted(read_only.rglob("*")) == before
    assert used(path=read_only) == read_only / "ambtelijk"


def test_it_is_used_in_full_from_any_folder(copied: Path, tmp_path: Path) -> None:
    (tmp_path / "2016.9.0").mkdir()
    (tmp_path / "data").mkdir()
    assert same(run(path=copied, cwd=tmp_path)) == copied / "ambtelijk"


@pytest.mark.parametrize("lost", ["data", "the version's folder", "a manifest", "a file"])
def test_an_installation_that_lost_its_data_says_so(copied: Path, lost: str) -> None:
    data = copied / "ambtelijk" / "data"
    version = data / ambtelijk.versions()[-1].version
    if lost == "data":
        shutil.rmtree(data)
    elif lost == "the version's folder":
        for found in data.iterdir():
            shutil.rmtree(found)
    else:
        (version / ("datapackage.json" if lost == "a manifest" else "sectors.json")).unlink()
    script = """
import ambtelijk
for _ in range(2):
    try:
        ambtelijk.sectors
    except ambtelijk.DataError as error:
        print("it says so")
"""
    assert run(script=script, path=copied) == ["it says so", "it says so"]


def test_two_versions_are_bundled_side_by_side(copied: Path) -> None:
    toy.write(copied / "ambtelijk" / "data" / "9999.1.0", version="9999.1.0")
    script = """
import ambtelijk
print(ambtelijk.load().version, ambtelijk.sectors.ids[0], ambtelijk.versions()[0].version)
print(ambtelijk.load(ambtelijk.versions()[0].version).sectors.ids[0])
"""
    oldest = ambtelijk.versions()[0].version
    assert run(script=script, path=copied) == [f"9999.1.0 noord {oldest}", ambtelijk.load(oldest).sectors.ids[0]]


# What is built

can_build = pytest.mark.skipif(
    not all(importlib.util.find_spec(name) for name in ("build", "hatchling")),
    reason="build and hatchling aren't installed here",
)


@cache
def _project_files() -> tuple[str, ...]:
    """What a build of the project needs."""
    needed = ["pyproject.toml", "README.md", "LICENSE", "LICENSE-DATA", "src", "tests", "docs", "benchmarks", ".ci"]
    return (*needed, "release", ".gitignore", "CHANGELOG.md", "CITATION.cff", "CONTRIBUTING.md", "SECURITY.md")


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two folders, each with a wheel and an sdist, built from two copies of the project at another time."""
    projects = []
    for number in range(2):
        project = tmp_path_factory.mktemp(f"project{number}") / "ambtelijk"
        project.mkdir()
        for name in _project_files():
            if (PROJECT / name).is_dir():
                shutil.copytree(PROJECT / name, project / name, ignore=NOT_SOURCE)
            elif (PROJECT / name).exists():
                shutil.copy(PROJECT / name, project / name)
        for found in project.rglob("*") if number else ():
            os.utime(found, (1_500_000_000, 1_500_000_000))
        projects.append(project)
    with ThreadPoolExecutor() as threads:
        list(threads.map(lambda project: build(project, project / "dist"), projects))
    return projects[0] / "dist", projects[1] / "dist"


def contents(archive: Path) -> set[str]:
    """The names of the files in a wheel or sdist, without the folder that an sdist puts them in."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as file:
            return set(file.namelist())
    with tarfile.open(archive) as file:
        return {name.partition("/")[2] for name in file.getnames()}


@can_build
def test_what_is_built_twice_is_the_same(built: tuple[Path, Path]) -> None:
    first, second = ({found.name: found.read_bytes() for found in folder.iterdir()} for folder in built)
    version = ambtelijk.__version__
    assert set(first) == {f"ambtelijk-{version}-py3-none-any.whl", f"ambtelijk-{version}.tar.gz"}
    assert first == second


@can_build
def test_the_wheel_holds_the_package_the_data_and_both_licences(built: tuple[Path, Path]) -> None:
    (wheel,) = built[0].glob("*.whl")
    found = contents(wheel)
    ours = {path.relative_to(PROJECT / "src").as_posix() for path in source_files()}
    information = f"ambtelijk-{ambtelijk.__version__}.dist-info"
    assert found >= ours
    assert {name for name in found - ours if not name.startswith(information)} == set()
    assert {f"{information}/licenses/LICENSE", f"{information}/licenses/LICENSE-DATA"} <= found
    assert "ambtelijk/py.typed" in found
    for release in ambtelijk.versions():
        data = f"ambtelijk/data/{release.version}"
        assert {f"{data}/{kind}.json" for kind in KINDS} | {f"{data}/datapackage.json"} <= found


@can_build
def test_the_foundation_and_the_letter_weigh_little_and_all_but_the_register_not_much(built: tuple[Path, Path]) -> None:
    (wheel,) = built[0].glob("*.whl")
    found = weights(wheel)
    assert found[FOUNDATION] + found[LETTER] < 150_000
    assert wheel.stat().st_size - found[LATER] < 300_000


@can_build
def test_the_sdist_holds_what_the_tests_need(built: tuple[Path, Path]) -> None:
    (sdist,) = built[0].glob("*.tar.gz")
    found = contents(sdist)
    assert {path.relative_to(PROJECT).as_posix() for path in source_files()} <= found
    assert {path.relative_to(PROJECT).as_posix() for path in (PROJECT / "tests").glob("*.py")} <= found
    assert {"pyproject.toml", "README.md", "LICENSE", "LICENSE-DATA"} <= found


def source_files() -> list[Path]:
    """The files of the package in the project."""
    files = (PROJECT / "src" / "ambtelijk").rglob("*")
    return [path for path in files if path.is_file() and "__pycache__" not in path.parts]


@pytest.fixture
def installed(built: tuple[Path, Path], tmp_path: Path) -> Path:
    """The wheel, unpacked as an installer would."""
    (wheel,) = built[0].glob("*.whl")
    shutil.unpack_archive(wheel, tmp_path / "installed", "zip")
    return tmp_path / "installed"


@can_build
def test_the_wheel_is_used_in_full_installed_and_as_it_is(built: tuple[Path, Path], installed: Path) -> None:
    (wheel,) = built[0].glob("*.whl")
    assert used("-I", path=installed) == installed / "ambtelijk"
    assert used(path=wheel) == wheel / "ambtelijk"


@can_build
@pytest.mark.skipif(not importlib.util.find_spec("PyInstaller"), reason="PyInstaller isn't installed here")
def test_it_is_used_in_full_in_one_frozen_file(installed: Path, tmp_path: Path) -> None:
    program = freeze(installed, FULL_USE, tmp_path)
    shutil.rmtree(installed)
    result = subprocess.run([program], cwd=tmp_path / "dist", capture_output=True, text=True, check=False)
    assert result.stderr == ""
    assert same(result.stdout.splitlines()) != PACKAGE
