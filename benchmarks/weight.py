"""What a wheel is made of, in bytes: each part of the package, with what a zip file says of its files."""

from pathlib import Path
from typing import Final
from zipfile import ZipFile, ZipInfo

FOUNDATION: Final = "records, collections, rules, search, the command"
LETTER: Final = "the first data version: the letter"
LATER: Final = "later data versions"

_PARTS: Final = {
    "views and pictures": ("display/", "comparison.py", "shown.py"),
    "exports, tables, JSON Schema": ("export/", "schema/", "model_schema.py"),
    "citations and identifiers": ("citing/", "identifiers.py", "jci.py"),
}
"""What came after the foundation, by where it is; the rest is the foundation."""


def weights(wheel: Path) -> dict[str, int]:
    """The bytes of each part of a wheel; they add up to the size of its file."""
    with ZipFile(wheel) as opened:
        entries = opened.infolist()
    names = [entry.filename.removeprefix("ambtelijk/") for entry in entries]
    versions = {name.split("/")[1] for name in names if name.startswith("data/")}
    first, *later = sorted(versions, key=lambda version: [int(part) for part in version.split(".")])
    parts = {
        LETTER: (f"data/{first}/",),
        LATER: tuple(f"data/{version}/" for version in later),
        **_PARTS,
    }
    found = {FOUNDATION: 0, **dict.fromkeys(parts, 0)}
    for entry, name in zip(entries, names, strict=True):
        part = next((part for part, places in parts.items() if name.startswith(places)), FOUNDATION)
        found[part] += _bytes(entry)
    found[FOUNDATION] += wheel.stat().st_size - sum(found.values())
    return found


def _bytes(entry: ZipInfo) -> int:
    """What a file takes in a zip file: itself, a header before it, and an entry in the list at the end."""
    return entry.compress_size + 30 + 46 + 2 * len(entry.filename.encode())
