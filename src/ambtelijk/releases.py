"""Which data versions exist; reading and proving them; publishing each once.

A data version is a folder: one JSON file a kind and a manifest, ``datapackage.json``, that holds their sizes
and hashes. Its digest is the sha256 of that manifest. What is not here: what the records mean (`dataset`),
and whether they are right (`rules`).
"""

import atexit
import re
import sys
from collections.abc import Callable
from datetime import date
from hashlib import sha256
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic_core import from_json

from ambtelijk.dataset import Dataset
from ambtelijk.errors import (
    DataError,
    DigestError,
    IntegrityError,
    InvalidDateError,
    InvalidVersionError,
    Problem,
    UnknownVersionError,
    WrongTypeError,
    describe,
)
from ambtelijk.in_force import as_day
from ambtelijk.terms import KINDS, Kind

if TYPE_CHECKING:
    if sys.version_info >= (3, 12):
        from importlib.resources.abc import Traversable
    else:
        from importlib_resources.abc import Traversable

SCHEMA_VERSION = 1
"""The shape of the records that this release reads."""

MANIFEST = "datapackage.json"
_FILES = tuple(f"{kind}.json" for kind in KINDS)
_MANIFEST_LIMIT = 1_000_000
_PIECE = 65_536
"""Bytes read at once: a limit is only what a manifest declares, and no room is taken before it is needed."""
_VERSION = re.compile(r"[1-9]\d{3}\.(?:[1-9]|1[0-2])\.(?:0|[1-9]\d*)", re.ASCII)
_OWN_VERSION = re.compile(rf"{_VERSION.pattern}(?:\+[0-9a-z]+(?:\.[0-9a-z]+)*)?", re.ASCII)
"""With what was laid over a version, behind a ``+``: an export of such a dataset is a folder too."""
_HASH = re.compile(r"sha256:[0-9a-f]{64}", re.ASCII)


class Release(NamedTuple):
    """A data version: what it is called, the day it speaks of, and what proves it."""

    version: str
    """``YYYY.M.N``, after the date that its content speaks of; more behind a ``+`` where records are laid over it."""
    as_of: date
    """The last day that the data speak of."""
    digest: str
    """What proves it: ``sha256:`` and 64 hexadecimals. `Dataset.digest` says of what."""
    schema_version: int
    """The shape of its records."""


class Folder:
    """A data folder on disk, in a zip or in a wheel: reads one file at a time, each against the manifest."""

    release: Release
    files: dict[str, tuple[int, str]]
    overlays: str | None
    """The bundled version that its records are laid over, if it doesn't stand alone."""

    def __init__(self, root: "Traversable", where: str, mend: str = "install ambtelijk again") -> None:
        self.root = root
        self.where = where
        self.mend = mend
        """What to do about a file that isn't the one in the manifest."""
        self.release, self.files, self.overlays = _manifest(self.manifest(), where)

    def again(self) -> "Folder":
        """The folder as it is now; raises `IntegrityError` if its manifest is no longer the same."""
        now = Folder(self.root, self.where, self.mend)
        if now.release.digest != self.release.digest:
            raise DigestError(self.where, self.release.digest, now.release.digest)
        return now

    def manifest(self) -> bytes:
        """The bytes of the manifest."""
        return self._bytes(MANIFEST, _MANIFEST_LIMIT)

    def _bytes(self, name: str, limit: int) -> bytes:
        """At most one byte more than the limit: a file that is larger than declared is never read whole."""
        pieces: list[bytes] = []
        room = limit + 1
        try:
            with (self.root / name).open("rb") as file:
                while room and (piece := file.read(min(_PIECE, room))):
                    pieces.append(piece)
                    room -= len(piece)
            return b"".join(pieces)
        except (FileNotFoundError, KeyError):
            missing = "it is missing" if name == MANIFEST else f"it is missing: {self.mend}"
            problem = missing if self.root.is_dir() else "there is no such folder"
        except OSError as error:
            problem = f"it can't be read: {error.strerror or error}"
        raise IntegrityError(self.where, (Problem("missing", name, None, None, problem),))

    def read(self, kind: Kind) -> bytes:
        """The bytes of a kind's file, proven against the manifest; ``[]`` if the folder has no such kind.

        Raises `IntegrityError` if the file is missing or is not the one that the manifest describes.
        """
        name = f"{kind}.json"
        if name not in self.files:
            return b"[]"
        size, expected = self.files[name]
        content = self._bytes(name, size)
        if len(content) != size:
            found = f"more than {size}" if len(content) > size else str(len(content))
            rule, wrong = "size", f"it is {found} bytes, where {MANIFEST} says {size}"
        elif (actual := digest_of(content)) != expected:
            rule, wrong = "sha256", f"its hash is {actual}, where {MANIFEST} says {expected}"
        else:
            return content
        raise IntegrityError(self.where, (Problem(rule, name, None, None, f"{wrong}: {self.mend}"),))

    def prove(self) -> None:
        """Check that the folder holds what the manifest describes and nothing else.

        Raises `IntegrityError` with everything that is wrong.
        """
        problems: list[Problem] = []
        for kind in KINDS:
            try:
                self.read(kind)
            except IntegrityError as error:
                problems += error.problems
        try:
            entries = sorted(item.name for item in self.root.iterdir())
        except OSError as error:
            entries = []
            problems.append(Problem("missing", "", None, None, f"the folder can't be read: {error.strerror}"))
        for entry in entries:
            if entry not in self.files and entry != MANIFEST:
                mend = self.mend if entry in _FILES else "remove it"
                problems.append(Problem("extra", entry, None, None, f"{MANIFEST} doesn't list it: {mend}"))
        if problems:
            raise IntegrityError(self.where, tuple(problems))


def digest_of(content: bytes) -> str:
    """``sha256:`` and the sha256 of the bytes, in hexadecimals."""
    return f"sha256:{sha256(content).hexdigest()}"


def _manifest(content: bytes, where: str) -> tuple[Release, dict[str, tuple[int, str]], str | None]:
    """What a manifest says of the version, of each file (its size and hash), and of the version it is laid over.

    Raises `DataError` with everything that is wrong with it.
    """
    problems: list[Problem] = []

    def wrong(field: str | None, message: str) -> None:
        problems.append(Problem("manifest", MANIFEST, None, field, message))

    given = _object(content, problems)
    if problems:
        raise DataError(where, tuple(problems))
    version, overlays = given.get("version"), given.get("overlays")
    schema, as_of = given.get("schema_version"), date.min
    forms = [("version", version, _OWN_VERSION), *([] if overlays is None else [("overlays", overlays, _VERSION)])]
    for field, text, form in forms:
        if not isinstance(text, str) or not form.fullmatch(text):
            wrong(field, f"{text!r} is no data version: write YYYY.M.N")
    if schema != SCHEMA_VERSION or isinstance(schema, bool):
        wrong("schema_version", f"it is {schema!r}, and this release of ambtelijk reads {SCHEMA_VERSION}")
    try:
        as_of = as_day(given.get("as_of"), MANIFEST)
    except (InvalidDateError, WrongTypeError):
        wrong("as_of", f"{given.get('as_of')!r} is no day: write YYYY-MM-DD")
    files = _files(given.get("resources"), wrong)
    if problems:
        raise DataError(where, tuple(problems))
    return Release(version, as_of, digest_of(content), SCHEMA_VERSION), files, overlays


def _object(content: bytes, problems: list[Problem]) -> Any:
    """The JSON object that a manifest is; what is wrong with it joins the problems."""
    message = "it is no JSON object"
    if len(content) > _MANIFEST_LIMIT:
        message = f"it is more than {_MANIFEST_LIMIT} bytes"
    else:
        try:
            given = from_json(content, allow_inf_nan=False)
        except ValueError as error:
            problems += manifest_faults(content)
            message = f"it is no JSON that can be read: {error}"
        else:
            if isinstance(given, dict):
                return given
    if not problems:
        problems.append(Problem("manifest", MANIFEST, None, None, message))
    return None


def manifest_faults(content: bytes) -> tuple[Problem, ...]:
    """What is wrong with a manifest as JSON text."""
    from ambtelijk import strict_json

    _, faults = strict_json.read(content)
    return tuple(
        Problem("manifest", MANIFEST, None, ".".join(map(str, fault.path)) or None, fault.message) for fault in faults
    )


def _files(resources: Any, wrong: Callable[[str, str], None]) -> dict[str, tuple[int, str]]:
    """The size and hash of each file that a manifest lists."""
    found: dict[str, tuple[int, str]] = {}
    if not isinstance(resources, list):
        wrong("resources", "it is no list of files")
        return found
    for number, resource in enumerate(resources):
        entry = resource if isinstance(resource, dict) else {}
        path, size, hashed = entry.get("path"), entry.get("bytes"), entry.get("hash")
        if path not in _FILES or path in found:
            wrong(f"resources.{number}.path", f"{path!r}: each file is one of {', '.join(_FILES)}, once")
        elif not isinstance(size, int) or isinstance(size, bool) or size < 0:
            wrong(f"resources.{number}.bytes", f"{size!r} is no number of bytes")
        elif not isinstance(hashed, str) or not _HASH.fullmatch(hashed):
            wrong(f"resources.{number}.hash", f"{hashed!r} is no sha256: and 64 hexadecimals")
        else:
            found[path] = (size, hashed)
    return found


_loaded: dict[str, Dataset] = {}
_bundled: dict[str, tuple[str, ...]] = {}


def _bundled_names() -> tuple[str, ...]:
    """The bundled versions, oldest first."""
    if "" not in _bundled:
        try:
            names = [item.name for item in _data().iterdir() if _VERSION.fullmatch(item.name)]
        except OSError:
            names = []
        if not names:
            problem = Problem("missing", "", None, None, "there are no data versions: install ambtelijk again")
            raise IntegrityError("the bundled data", (problem,))
        _bundled.setdefault("", tuple(sorted(names, key=lambda name: tuple(map(int, name.split("."))))))
    return _bundled[""]


def _data() -> "Traversable":
    """Where the bundled versions are."""
    return shipped("data")


def shipped(name: str) -> "Traversable":
    """A folder of the package: the one beside this module, or, from a zip, what the resources API finds.

    The API costs 14 modules, which nobody needs where there is a folder.
    """
    folder = Path(__file__).parent / name
    if folder.is_dir():
        return folder
    if sys.version_info >= (3, 12):
        from importlib.resources import files
    else:  # Before 3.12 the standard library loses directories in a zip.
        from importlib_resources import files
    return files("ambtelijk") / name


def versions() -> tuple[Release, ...]:
    """The bundled data versions, oldest first, each with its digest and the day it speaks of.

    Raises `DataError` if the installation is broken.

    >>> import ambtelijk
    >>> ambtelijk.versions()[0].version
    '2016.9.0'
    """
    return tuple(load(name).release for name in _bundled_names())


def load(version: "str | PathLike[str] | None" = None, *, digest: str | None = None) -> Dataset:
    """A data version, or a folder that holds one.

    Without a version, the newest that is bundled. A text is always a version, a `pathlib.Path` always a
    folder. A bundled version is one and the same `Dataset` however often it is asked for; its files are read
    and proven when first used. A folder is read at once, and held to every rule of the data; one whose manifest
    says which bundled version it ``overlays`` is laid over that, as `Dataset.with_records` does.

    With `digest`, the manifest must have that digest and every file must be what the manifest says.

    Raises `InvalidVersionError`, `UnknownVersionError`, `DigestError`, `IntegrityError`, `DataError` or
    `WrongTypeError`.

    >>> import ambtelijk
    >>> ambtelijk.load("2016.9.0").as_of
    datetime.date(2016, 9, 19)
    """
    if digest is not None and not isinstance(digest, str):
        raise WrongTypeError("load(digest=...)", "a digest (str)", describe(digest))
    if isinstance(version, PathLike):
        return _from_folder(Path(version), digest)
    if version is None:
        version = _bundled_names()[-1]
    if not isinstance(version, str):
        raise WrongTypeError("load(...)", "a version (str) or a folder (pathlib.Path)", describe(version))
    dataset = _loaded.get(version) or _published(version)
    if dataset._folder is not None:
        _pinned(dataset._folder, digest)
    return dataset


def _from_folder(path: Path, digest: str | None) -> Dataset:
    """The dataset in a folder, alone or laid over the bundled version that its manifest names."""
    from ambtelijk.check import checked

    folder = Folder(path, str(path), f"if that is your doing, run python -m ambtelijk.canonical {path}")
    if folder.overlays is None:
        _pinned(folder, digest)
    dataset = checked(folder)
    if digest is not None and digest != dataset.digest:
        raise DigestError(folder.where, digest, dataset.digest)
    return dataset


def _published(version: str) -> Dataset:
    """The one dataset of a bundled version."""
    if not _VERSION.fullmatch(version):
        raise InvalidVersionError(version)
    if version not in _bundled_names():
        raise UnknownVersionError(version, _bundled_names())
    folder = Folder(_data() / version, f"data version {version}")
    if folder.release.version != version:
        message = f"it is {folder.release.version}, in the folder of {version}"
        raise IntegrityError(folder.where, (Problem("manifest", MANIFEST, None, "version", message),))
    return _loaded.setdefault(version, Dataset(folder.release, folder))


def _pinned(folder: Folder, digest: str | None) -> None:
    if digest is None:
        return
    if folder.release.digest != digest:
        raise DigestError(folder.where, digest, folder.release.digest)
    folder.prove()


def reload(version: str, digest: str) -> Dataset:
    """The bundled version of that digest: what a pickled dataset comes back as."""
    return load(version, digest=digest)


def in_use() -> tuple[Dataset, ...]:
    """The bundled versions that were asked for so far, newest first."""
    return tuple(sorted(_loaded.values(), key=lambda dataset: dataset.as_of, reverse=True))


def is_bundled(dataset: Dataset) -> bool:
    """Whether it is the one published dataset of a bundled version."""
    return _loaded.get(dataset.version) is dataset


@atexit.register
def _let_go() -> None:
    """Forget what was read, before Python ends: whoever still asks gets it read again.

    A record that is only counted is freed at once. One that hangs in a module is found by the garbage collector,
    which walks every record to find it: with a whole version read, that is a tenth of such a program's time.
    """
    face = vars(sys.modules["ambtelijk"]) if "ambtelijk" in sys.modules else {}
    for kind in KINDS:
        face.pop(kind, None)
        for dataset in _loaded.values():
            dataset.__dict__.pop(kind, None)
