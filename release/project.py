"""What a check looks at: the project as it is, and as it was at the tag of the release before."""

import os
import re
import subprocess
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from packaging.version import InvalidVersion, Version

FACE = "src/ambtelijk/__init__.py"
_SHOWN = 12
"""How many of the last lines of a program that failed are shown."""


class Failure(NamedTuple):
    """One thing that stands in the way of a release."""

    message: str
    """What is wrong."""
    mend: str
    """What to do about it."""


class CommandError(Exception):
    """A program that ended with an error, and the last that it said."""


@dataclass(frozen=True)
class Project:
    """A project that is to be released."""

    root: Path
    """The root of its repository."""
    work: Path
    """An empty folder for what is built."""
    previous: str | None
    """The tag of the release before; `None` for the first."""

    @property
    def version(self) -> Version:
        """The version that is to be released."""
        return _version(self.text(FACE))

    @property
    def version_then(self) -> Version | None:
        """The version of the release before."""
        face = self.text_then(FACE)
        return None if face is None else _version(face)

    @property
    def step(self) -> str:
        """What this release may change: ``first``, ``breaking``, ``minor`` or ``patch``, by Semantic Versioning.

        Before 1.0.0 a minor release may break the public interface.
        """
        now, then = self.version, self.version_then
        if then is None:
            return "first"
        if now.major != then.major or (now.major == 0 and now.minor != then.minor):
            return "breaking"
        return "minor" if now.minor != then.minor else "patch"

    def text(self, path: str) -> str:
        """The text of a file as it is."""
        return (self.root / path).read_text(encoding="utf-8")

    def files_then(self, folder: str) -> tuple[str, ...]:
        """The files in a folder at the release before, by their path from the root."""
        return tuple(self.git("ls-tree", "-r", "--name-only", f"{self.previous}", "--", folder).splitlines())

    def bytes_then(self, path: str) -> bytes | None:
        """A file as it was at the release before; `None` if it wasn't there."""
        if self.previous is None:
            return None
        command = ["git", "-C", str(self.root), "show", f"{self.previous}:{path}"]
        shown = subprocess.run(command, capture_output=True, check=False)
        return shown.stdout if shown.returncode == 0 else None

    def text_then(self, path: str) -> str | None:
        """The text of a file as it was at the release before; `None` if it wasn't there."""
        content = self.bytes_then(path)
        return None if content is None else content.decode()

    def git(self, *arguments: str) -> str:
        """What git says of the repository."""
        return run("git", "-C", self.root, *arguments)


Check = Callable[[Project], Iterator[Failure]]


def run(*command: str | Path, cwd: Path | None = None, settings: Mapping[str, str] | None = None) -> str:
    """What a program prints, with these settings in its environment; raises `CommandError` if it fails."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**os.environ, **(settings or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        said = (done.stdout + done.stderr).strip().splitlines()
        name = Path(str(command[0])).name
        raise CommandError("\n".join((f"{name} {' '.join(map(str, command[1:3]))} failed:", *said[-_SHOWN:])))
    return done.stdout


def tag_before(root: Path) -> str | None:
    """The tag of the newest release that led to this commit, but for a tag of this very version."""
    own = _version((root / FACE).read_text(encoding="utf-8"))
    found = []
    for tag in run("git", "-C", root, "tag", "--list", "v*", "--merged", "HEAD").split():
        try:
            version = Version(tag.removeprefix("v"))
        except InvalidVersion:
            continue
        if version != own:
            found.append((version, tag))
    return max(found)[1] if found else None


def _version(face: str) -> Version:
    found = re.search(r'^__version__ = "(.+)"$', face, re.MULTILINE)
    if found is None:
        raise CommandError(f'{FACE} has no line __version__ = "…"')
    return Version(found[1])
