"""Whether the wheel is of use: installed on each Python, and in a program of one file."""

import hashlib
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from release.data import DATA
from release.packages import built, environment, freeze, pythons
from release.project import CommandError, Failure, Project, run

PROGRAM = "tests/full_use.py"


def on_each_python(project: Project) -> Iterator[Failure]:
    """The wheel, installed by itself, does everything on each Python; on all that the classifiers name."""
    for version in re.findall(r'"Programming Language :: Python :: (3\.\d+)"', project.text("pyproject.toml")):
        if version not in pythons():
            message = f"Python {version} isn't on this machine, and the classifiers name it"
            yield Failure(message, "install it, or let the release workflow try it")
    wheel = built(project).wheel
    for version, python in pythons().items():
        found = environment(wheel, python, project.work / f"python{version}")
        yield from used(project, f"on Python {version}", found, "-I", "-W", "error", project.root / PROGRAM)


def in_one_file(project: Project) -> Iterator[Failure]:
    """A program that PyInstaller makes of one file does everything, data and all, where nothing is installed."""
    folder = project.work / "program"
    shutil.unpack_archive(built(project).wheel, folder / "package", "zip")
    program = freeze(folder / "package", project.root / PROGRAM, folder)
    shutil.rmtree(folder / "package")
    yield from used(project, "in one file", program)


def used(project: Project, where: str, *command: str | Path) -> Iterator[Failure]:
    """What is wrong with what the program of full use says."""
    mend = f"see {PROGRAM}, and what is in the wheel"
    try:
        place, *digests = run(*command, cwd=project.work).splitlines()
    except (CommandError, ValueError) as error:
        yield Failure(f"the wheel can't be used {where}: {error}", mend)
        return
    if Path(place).is_relative_to(project.root):
        yield Failure(f"{where}, it isn't the wheel that was used but {place}", mend)
    manifests = (path.read_bytes() for path in (project.root / DATA).glob("*/datapackage.json"))
    expected = {f"sha256:{hashlib.sha256(manifest).hexdigest()}" for manifest in manifests}
    if set(digests) != expected:
        yield Failure(f"{where}, it has other data versions: {', '.join(digests) or 'none'}", mend)
