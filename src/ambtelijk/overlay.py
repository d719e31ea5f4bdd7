"""Laying an organisation's own records over a dataset.

What is not here: reading them from a folder (`check`), and the rules they are held to (`rules`).
"""

from collections.abc import Iterable
from hashlib import sha256

from ambtelijk.canonical import canonical
from ambtelijk.check import hold_to_rules
from ambtelijk.dataset import _COLLECTIONS, Dataset
from ambtelijk.errors import DataError, Problem, WrongTypeError, describe
from ambtelijk.records import Record
from ambtelijk.releases import Release, digest_of
from ambtelijk.terms import KINDS, Kind


def laid_over(base: Dataset, records: Iterable[Record], where: str = "with_records") -> Dataset:
    """The base with the records after its own, each at the end of its kind, held to every rule.

    Raises `DataError` with everything that is wrong, and `WrongTypeError` for what is no record.
    """
    own: dict[Kind, list[Record]] = {kind: [] for kind in KINDS}
    problems: list[Problem] = []
    for record in records:
        kind = next((kind for kind in KINDS if type(record) is _COLLECTIONS[kind]._model), None)
        if kind is None:
            raise WrongTypeError("with_records(...)", "records, such as ambtelijk.Code", describe(record))
        for other in KINDS:
            if record.id in base._collection(other):
                message = f"{base.version} already has a record with this id, in {other}: choose another"
                problems.append(Problem("conflict", f"{kind}.json", record.id, "id", message))
        # A record made without validation (`model_construct`) must not get in.
        own[kind].append(type(record).model_validate(record.model_dump()))
    if problems:
        raise DataError(where, tuple(problems))
    content = b"".join(canonical(own[kind]) for kind in KINDS)
    release = Release(
        version=f"{base.version}{'.' if '+' in base.version else '+'}{sha256(content).hexdigest()[:8]}",
        as_of=base.as_of,
        digest=digest_of(base.digest.encode() + content),
        schema_version=base.schema_version,
    )
    dataset = Dataset(release, None, {kind: (*base._collection(kind), *own[kind]) for kind in KINDS})
    hold_to_rules(dataset, where)
    return dataset
