"""Synthetic data folders: as many statements as asked, each the size of a real one, and nothing else of note."""

from collections.abc import Iterator
from hashlib import sha256
from json import dumps
from pathlib import Path
from typing import Final

_STATEMENT: Final = """\
  {{
    "id": "bewering-{n}",
    "citations": [
      {{
        "source": "synthetische-bron",
        "heading": "Gedragscodes per sector",
        "paragraph": 2,
        "supports": [
          "term",
          "position"
        ],
        "basis": "stated"
      }},
      {{
        "source": "synthetische-bron",
        "supports": [
          "expresses"
        ],
        "basis": "editorial"
      }}
    ],
    "edition": "synthetische-editie-{edition}",
    "list": "kernwaarden",
    "position": {position},
    "term": "kernwaarde nummer {n}",
    "expresses": [
      {{
        "value": "synthetische-waarde-{value}",
        "match": "exact",
        "basis": "editorial"
      }}
    ]
  }}"""
_LIST: Final = 10
_VALUES: Final = 1000


def write(folder: Path, statements: int) -> Path:
    """Write a data folder with this many statements, in canonical form and with a manifest; gives the folder."""
    folder.mkdir(parents=True)
    name, hashed, size = "statements.json", sha256(), 0
    with (folder / name).open("wb") as file:
        for part in _parts(statements):
            file.write(part)
            hashed.update(part)
            size += len(part)
    resource = {"name": "statements", "path": name, "bytes": size, "hash": f"sha256:{hashed.hexdigest()}"}
    manifest = {"version": "2016.9.0", "as_of": "2016-09-19", "schema_version": 1, "resources": [resource]}
    (folder / "datapackage.json").write_text(dumps(manifest), encoding="utf-8")
    return folder


def _parts(statements: int) -> Iterator[bytes]:
    yield b"[\n"
    for n in range(statements):
        text = _STATEMENT.format(n=n, edition=n // _LIST, position=n % _LIST + 1, value=n % _VALUES)
        yield (text + ("\n" if n + 1 == statements else ",\n")).encode()
    yield b"]\n"
