"""Whether what is built is the same each time, and what package indexes and installers accept."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from release.packages import LATER, build, build_wheel, built, checked_out
from release.project import CommandError, Failure, Project, run


def reproducible(project: Project) -> Iterator[Failure]:
    """Wheel and sdist are the same, byte for byte, built again elsewhere at another time; and from the sdist too."""
    first = built(project)
    mend = "find what depends on the time, the folder or the machine: python -m build in two places, and compare"
    elsewhere = project.work / "another folder"
    checked_out(project, elsewhere)
    for found in (*elsewhere.rglob("*"), elsewhere):
        os.utime(found, (int(LATER), int(LATER)))
    again = build(elsewhere, project.work / "again", {"TZ": "Pacific/Auckland", "PYTHONHASHSEED": "1", "LC_ALL": "C"})
    for one, other in zip(first, again, strict=True):
        if one.name != other.name or one.read_bytes() != other.read_bytes():
            yield Failure(f"{one.name} isn't the same when it is built again", mend)
    if first.wheel.read_bytes() != build_wheel(elsewhere, project.work / "direct").read_bytes():
        mend = "the sdist lacks something that the wheel needs: [tool.hatch.build.targets.sdist] in pyproject.toml"
        yield Failure(f"{first.wheel.name} of the sdist isn't the one of the repository", mend)


def packaging(project: Project) -> Iterator[Failure]:
    """The tools that watch over packages find nothing wrong with what is built."""
    files = built(project)
    for tool, *arguments in (
        ("validate_pyproject", project.root / "pyproject.toml"),
        ("check_wheel_contents", "--config", project.root / "pyproject.toml", files.wheel),
        ("twine", "check", "--strict", *files),
    ):
        try:
            run(sys.executable, "-m", tool, *arguments)
        except CommandError as error:
            yield Failure(str(error), f"see what {tool} says")


def keep(project: Project, out: Path) -> None:
    """Put what was built into a folder, for whoever publishes it."""
    out.mkdir(parents=True, exist_ok=True)
    for file in built(project):
        shutil.copy(file, out)
