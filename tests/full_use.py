"""Every name, every record of every data version, every format, and an error of every sort: a program for wherever the package is.

It prints where the package is, and the digest of each data version; it ends with an error if anything is amiss.
"""

import pathlib
import pickle
import tempfile

import ambtelijk
from ambtelijk.export import FORMATS
from ambtelijk.terms import KINDS


def hold(it_holds: object, what: str) -> None:
    """End the program unless something holds; an assertion would be gone under ``-O``."""
    if not it_holds:
        raise SystemExit(what)


for name in ambtelijk.__all__:
    hold(getattr(ambtelijk, name) is not None, name)
for release in ambtelijk.versions():
    dataset = ambtelijk.load(release.version, digest=release.digest)
    dataset.verify()
    for kind in KINDS:
        collection = getattr(dataset, kind)
        hold(len(collection) > 0, kind)
        for record in collection:
            hold(collection[record.id] is record, record.id)
            hold(dataset[record.id] is record, record.id)
            hash(record)
    hold(pickle.loads(pickle.dumps(dataset)) is dataset, "pickle")
    hold(len(dataset.values.where(sector=dataset.sectors[:1].ids[0])) > 0, "where")
hold(ambtelijk.load() == ambtelijk.load(ambtelijk.versions()[-1].version), "the newest")
with tempfile.TemporaryDirectory() as folder:
    for format in FORMATS:
        written = ambtelijk.load("2016.9.0").export(format, pathlib.Path(folder, format))
        hold(written and all(file.stat().st_size for file in written), format)
for ask in (
    lambda: ambtelijk.sectors["nergens"],
    lambda: ambtelijk.load("../2016.9.0"),
    lambda: ambtelijk.load("1999.1.0"),
    lambda: ambtelijk.load(digest="sha256:"),
    lambda: ambtelijk.load(pathlib.Path("nergens")),
    lambda: ambtelijk.PartialDate("gisteren"),
    lambda: ambtelijk.events.where(kind="feest"),  # type: ignore[arg-type]
    lambda: ambtelijk.values.where(on="9999-12-31"),
):
    try:
        ask()
    except ambtelijk.AmbtelijkError as error:
        str(error)
    else:
        raise SystemExit("an error was expected")
print(ambtelijk.__file__, *(release.digest for release in ambtelijk.versions()), sep="\n")
