"""The data folder itself: the record files and the manifest, as `ambtelijk.load` reads them.

What is not here: the form of those files (`canonical`), and reading them (`releases`).
"""

import json
from typing import Any

from ambtelijk import canonical
from ambtelijk.dataset import Dataset
from ambtelijk.errors import DigestError
from ambtelijk.releases import _MANIFEST_LIMIT, MANIFEST, Folder, digest_of
from ambtelijk.terms import KINDS

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"


def files(dataset: Dataset, *, base: str) -> dict[str, bytes]:  # noqa: ARG001  every format has it
    """The content of each file by its name.

    A dataset that was read from a folder gives the bytes of that folder, proven once more. One that exists in memory
    alone, such as a version with an organisation's own records, gives canonical files and a manifest that says no
    more than what is known: its version, its day and its files.

    >>> import ambtelijk, hashlib
    >>> letter = ambtelijk.load("2016.9.0")
    >>> manifest = files(letter, base="")["datapackage.json"]
    >>> letter.digest == "sha256:" + hashlib.sha256(manifest).hexdigest()
    True
    """
    if dataset._folder is not None:
        listed = {
            f"{kind}.json": dataset._folder.read(kind) for kind in KINDS if f"{kind}.json" in dataset._folder.files
        }
        return {**listed, MANIFEST: _manifest(dataset._folder)}
    return canonical.files({kind: tuple(dataset._collection(kind)) for kind in KINDS}, described(dataset))


def described(dataset: Dataset) -> dict[str, Any]:
    """What the manifest says of the dataset, without its files: the Data Package fields for people, and our own.

    >>> import ambtelijk
    >>> described(ambtelijk.load("2016.9.0"))["licenses"][0]["name"]
    'CC0-1.0'
    """
    if dataset._folder is not None:
        found = json.loads(_manifest(dataset._folder))
        return {field: found[field] for field in found if field != "resources"}
    return {
        "$schema": PROFILE,
        "name": "ambtelijk",
        "title": f"Data version {dataset.version}",
        "version": dataset.version,
        "as_of": str(dataset.as_of),
        "schema_version": dataset.schema_version,
    }


def _manifest(folder: Folder) -> bytes:
    """The manifest's bytes; raises `DigestError` if it is no longer the one that was loaded."""
    content = folder._bytes(MANIFEST, _MANIFEST_LIMIT)
    if digest_of(content) != folder.release.digest:
        raise DigestError(folder.where, folder.release.digest, digest_of(content))
    return content
