"""What is built and how it is installed: wheel and sdist, a virtual environment with the wheel, a one-file program."""

import json
import shutil
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from release.project import CommandError, Project, run

LATER = "1500000000"
"""Another moment, in seconds, for the second time that something is built."""


class Built(NamedTuple):
    """A wheel and an sdist."""

    wheel: Path
    sdist: Path


class Installed(NamedTuple):
    """A distribution that is installed, by its own metadata."""

    name: str
    version: str
    licence: str
    """Its licence expression, or what its older fields say."""


@cache
def built(project: Project) -> Built:
    """The wheel and sdist of what is committed, built once for all checks."""
    source = project.work / "source"
    checked_out(project, source)
    return build(source, project.work / "dist")


def checked_out(project: Project, folder: Path) -> None:
    """What is committed, in a folder of its own."""
    folder.mkdir()
    archive = folder.with_suffix(".tar")
    project.git("archive", "--output", str(archive), "HEAD")
    shutil.unpack_archive(archive, folder, filter="data")


def build(source: Path, out: Path, settings: Mapping[str, str] | None = None) -> Built:
    """The sdist of a folder, and the wheel of that sdist."""
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", out, source, settings=settings)
    return Built(*(_only(out, pattern) for pattern in ("*.whl", "*.tar.gz")))


def build_wheel(source: Path, out: Path) -> Path:
    """The wheel of a folder, without an sdist between."""
    run(sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", out, source)
    return _only(out, "*.whl")


def _only(folder: Path, pattern: str) -> Path:
    found = list(folder.glob(pattern))
    if len(found) != 1:
        raise CommandError(f"building gave {len(found)} files {pattern}")
    return found[0]


@cache
def pythons() -> dict[str, Path]:
    """Each Python from 3.11 on that is found on this machine, by its version: ``3.12``."""
    found = {}
    for minor in range(11, 30):
        name = f"3.{minor}"
        beside = sorted(Path.home().glob(f".pyenv/versions/{name}.*/bin/python3"))
        for python in (shutil.which(f"python{name}"), *beside):
            if python and _answers(Path(python), name):
                found[name] = Path(python)
                break
    return found


def _answers(python: Path, name: str) -> bool:
    """Whether a program is that Python: a shim may stand there for one that isn't installed."""
    try:
        said = run(python, "-c", "import sys, venv; print('%d.%d' % sys.version_info[:2])")
    except (CommandError, OSError):
        return False
    return said.strip() == name


@cache
def environment(wheel: Path, python: Path, folder: Path) -> Path:
    """The Python of a new virtual environment that has a wheel and what it needs, and nothing else."""
    run(python, "-m", "venv", "--without-pip", folder)
    found = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    run(sys.executable, "-m", "pip", "--python", found, "install", "--quiet", wheel)
    return found


def installed(python: Path) -> tuple[Installed, ...]:
    """Everything that is installed in a virtual environment, by name."""
    found = json.loads(run(python, "-I", "-c", _LIST))
    return tuple(Installed(*each) for each in sorted(found))


_LIST = """
import importlib.metadata, json
found = []
for each in importlib.metadata.distributions():
    said = each.metadata
    older = [c.split(" :: ")[-1] for c in said.get_all("Classifier", ()) if c.startswith("License ::")]
    licence = said.get("License-Expression") or " AND ".join(older) or said.get("License") or ""
    found.append((said["Name"], said["Version"], licence))
print(json.dumps(found))
"""


def freeze(package: Path, program: Path, folder: Path) -> Path:
    """A program and the package that it uses in one file, by PyInstaller; the package is a folder on the path."""
    # What only stands beside us here would otherwise come along with pydantic, and take a minute.
    others = ("hypothesis", "mypy", "pydantic.mypy", "pytest", "rich", "setuptools")
    without = [f"--exclude-module={name}" for name in others]
    settings = {"PYTHONPATH": str(package), "PYINSTALLER_CONFIG_DIR": str(folder / "cache")}
    command = (sys.executable, "-m", "PyInstaller", "--onefile", "--paths", str(package), *without, str(program))
    run(*command, cwd=folder, settings=settings)
    return next((folder / "dist").iterdir())
