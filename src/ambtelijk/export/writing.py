"""Files put on disk, one, or several as a folder: all of them or none, and nothing lost that was there.

What is not here: what is in the files (the formats).
"""

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from shutil import rmtree

from ambtelijk.errors import ExportError

_TAKEN = "it is there already: choose another name, or replace it by force"

_SHOWN = 3
"""How many names of files a message shows."""


def write(files: Mapping[str, bytes], out: Path, *, force: bool = False) -> tuple[Path, ...]:
    """Write the files as a new folder; gives their paths, by name.

    They are written into a folder beside `out`, which takes that name when every byte is on disk. With `force`, an
    earlier export makes room: a folder with no files but those that are written now. Through a symbolic link, the
    folder that it leads to is replaced.

    Raises `ExportError`; what was at `out` is then as it was.
    """
    try:
        target = Path(os.path.realpath(out))
        earlier = os.path.lexists(out)
        if earlier:
            _hold_replaceable(files, out, target, force=force)
        elif not target.parent.is_dir():
            raise ExportError(str(out), f"there is no folder {target.parent}: make it first")
        token = token_hex(4)
        new, old = (target.with_name(f".{target.name}.{token}.{word}") for word in ("new", "old"))
        _fill(new, files, like=target if earlier else None)
        _swap(new, target, old)
    except (OSError, ValueError) as error:
        if isinstance(error, ExportError):
            raise
        raise ExportError(str(out), f"it can't be written: {getattr(error, 'strerror', None) or error}") from error
    if earlier:
        _remove(old, out)
    return tuple(out / name for name in sorted(files))


def write_file(content: bytes, out: Path, *, force: bool = False) -> Path:
    """Write one file, whole or not at all; gives its path. With `force`, a file that is there makes room.

    Raises `ExportError`; what was at `out` is then as it was.
    """
    try:
        target = Path(os.path.realpath(out))
        if os.path.lexists(out) and not force:
            raise ExportError(str(out), _TAKEN)
        if target.exists() and not target.is_file():
            raise ExportError(str(out), "it is no file: choose another name")
        if not target.parent.is_dir():
            raise ExportError(str(out), f"there is no folder {target.parent}: make it first")
        new = target.with_name(f".{target.name}.{token_hex(4)}.new")
        try:
            _put(new, content)
            if target.exists():
                new.chmod(target.stat().st_mode)
                new.replace(target)
            else:
                _take(target, new)
        finally:
            new.unlink(missing_ok=True)
        _to_disk(target.parent)
    except FileExistsError as error:
        raise ExportError(str(out), _TAKEN) from error
    except (OSError, ValueError) as error:
        if isinstance(error, ExportError):
            raise
        raise ExportError(str(out), f"it can't be written: {getattr(error, 'strerror', None) or error}") from error
    return out


def _hold_replaceable(files: Mapping[str, bytes], out: Path, target: Path, *, force: bool) -> None:
    """Raise `ExportError` if what is there may not be replaced."""
    if not force:
        raise ExportError(str(out), _TAKEN)
    if not target.exists():
        raise ExportError(str(out), "it is a link that leads nowhere: remove it first")
    if not target.is_dir():
        raise ExportError(str(out), "it is a file, and an export is a folder: choose another name")
    others = sorted(item.name for item in target.iterdir() if item.name not in files or not item.is_file())
    if others:
        shown = ", ".join(others[:_SHOWN]) + (", …" if len(others) > _SHOWN else "")
        raise ExportError(str(out), f"it holds more than an earlier export, which force would lose: {shown}")


def _fill(folder: Path, files: Mapping[str, bytes], like: Path | None) -> None:
    """Make the folder, with the files in it and every byte on disk; or nothing."""
    try:
        folder.mkdir()
        for name, content in files.items():
            _put(folder / name, content)
        if like is not None:
            folder.chmod(like.stat().st_mode)
        _to_disk(folder)
    except BaseException:
        rmtree(folder, ignore_errors=True)
        raise


def _take(target: Path, new: Path) -> None:
    """Give a file its name, if it is free; by a link, which unlike a rename leaves alone what came in between."""
    try:
        target.hardlink_to(new)
    except FileExistsError:
        raise
    except OSError:  # a disk without links
        new.rename(target)


def _put(path: Path, content: bytes) -> None:
    """A new file, every byte of it on disk."""
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _swap(new: Path, target: Path, old: Path) -> None:
    """Give the new folder its name; what had that name before gets the old one's. Or nothing."""
    try:
        if target.exists():
            target.rename(old)
        new.rename(target)
    except BaseException:
        if old.exists():
            old.rename(target)
        rmtree(new, ignore_errors=True)
        raise
    _to_disk(target.parent)


def _remove(old: Path, out: Path) -> None:
    try:
        rmtree(old)
    except OSError as error:
        reason = f"it is written, but what it replaces is still in {old}: {error.strerror or error}"
        raise ExportError(str(out), reason) from error


def _to_disk(folder: Path) -> None:
    """Have the names in a folder on disk, where the system lets a folder be opened for that."""
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
