"""The one form in which a data folder is written, so that every change of the data is a readable diff.

``python -m ambtelijk.canonical DIR`` rewrites the files of a folder in that form and brings their sizes and
hashes in its manifest up to date. Everything else in the manifest is written by hand. What is not here: reading
(`releases`), and whether the data are right (`rules`).
"""

import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from ambtelijk.check import structure_error
from ambtelijk.dataset import parsed
from ambtelijk.errors import AmbtelijkError
from ambtelijk.records import Record
from ambtelijk.releases import MANIFEST, digest_of
from ambtelijk.terms import KINDS, Kind


def canonical(records: Iterable[Record]) -> bytes:
    r"""The file of these records: JSON in UTF-8, two blanks an indent, fields in the order of the model, none that
    only repeats its default, and a line end at the end.

    >>> canonical(())
    b'[]\n'
    """
    return written([record.model_dump(mode="json", exclude_defaults=True) for record in records])


def rewrite(folder: Path) -> tuple[str, ...]:
    """Bring a folder into canonical form; gives the names of the files that changed.

    Nothing is written unless every file can be read. Raises `DataError` for a file of another shape, and
    `OSError` where the folder can't be read or written.
    """
    manifest = json.loads((folder / MANIFEST).read_bytes())
    records: dict[Kind, tuple[Record, ...]] = {}
    for kind in KINDS:
        if not (folder / f"{kind}.json").exists():
            continue
        content = (folder / f"{kind}.json").read_bytes()
        try:
            records[kind] = parsed(kind, content)
        except ValidationError as error:
            raise structure_error(str(folder), kind, content, error) from None
    made = files(records, manifest)
    changed = tuple(name for name, content in made.items() if (folder / name).read_bytes() != content)
    for name in changed:
        (folder / name).write_bytes(made[name])
    return changed


def files(records: Mapping[Kind, Iterable[Record]], manifest: Mapping[str, Any]) -> dict[str, bytes]:
    """The files of a folder with these records, and last its manifest: the one given, with those files in it.

    >>> list(files({"sectors": ()}, {"version": "2026.1.0"}))
    ['sectors.json', 'datapackage.json']
    """
    made = {f"{kind}.json": canonical(found) for kind, found in records.items()}
    resources = [
        {
            "name": name.removesuffix(".json"),
            "path": name,
            "format": "json",
            "mediatype": "application/json",
            "encoding": "utf-8",
            "bytes": len(content),
            "hash": digest_of(content),
        }
        for name, content in made.items()
    ]
    return {**made, MANIFEST: written({**manifest, "resources": resources})}


def written(content: Any) -> bytes:
    r"""JSON in the form of our files: UTF-8, two blanks an indent, keys as they are given, a line end at the end.

    >>> written({"nl": "café"}).decode()
    '{\n  "nl": "café"\n}\n'
    """
    return (json.dumps(content, indent=2, ensure_ascii=False) + "\n").encode()


def main() -> None:
    """The command; ends the program with one line if the folder can't be rewritten."""
    if len(sys.argv) != 2:  # noqa: PLR2004
        sys.exit("usage: python -m ambtelijk.canonical DIR")
    try:
        print("\n".join(rewrite(Path(sys.argv[1]))) or "nothing to change")
    except (AmbtelijkError, OSError, ValueError) as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
