"""Laying an organisation's own records over a dataset.

What is not here: reading them from a folder (`check`), and the rules they are held to (`rules`).
"""

from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from typing import Any

from pydantic import ValidationError

from ambtelijk.canonical import canonical
from ambtelijk.dataset import Dataset, kind_of
from ambtelijk.errors import DataError, Problem, WrongTypeError, describe
from ambtelijk.records import Record, Statement
from ambtelijk.releases import Release, digest_of
from ambtelijk.rules import problems_of
from ambtelijk.structure import structure
from ambtelijk.terms import KINDS, Kind


def laid_over(base: Dataset, records: Iterable[Record], where: str = "with_records") -> Dataset:
    """The base with the records after its own, each at the end of its kind, held to every rule.

    Raises `DataError` with everything that is wrong, and `WrongTypeError` for what are no records.
    """
    given: Any = records
    if isinstance(given, Record) or not isinstance(given, Iterable):
        raise _no_record(given)
    own: dict[Kind, list[Record]] = {kind: [] for kind in KINDS}
    problems: list[Problem] = []
    owners = {name.casefold(): record for record in base for name in (record.id, *record.aliases)}
    for item in given:
        kind = kind_of(item)
        if kind is None:
            raise _no_record(item)
        # A record made without validation (`model_construct`) must not get in.
        fields = item.model_dump(warnings=False)
        try:
            record = type(item).model_validate(fields)
        except ValidationError as error:
            problems += structure(kind, [fields], error, 0)
            continue
        problems += _conflicts(base, kind, record, owners)
        if record.id not in owners:
            own[kind].append(record)
    content = b"".join(canonical(own[kind]) for kind in KINDS)
    release = Release(
        version=f"{base.version}{'.' if '+' in base.version else '+'}{sha256(content).hexdigest()[:8]}",
        as_of=base.as_of,
        digest=digest_of(base.digest.encode() + content),
        schema_version=base.schema_version,
    )
    dataset = Dataset(release, None, {kind: (*base._collection(kind), *own[kind]) for kind in KINDS})
    # The base keeps every rule: what it is blamed for is the doing of a record that has its name, told already.
    bundled = {record.id for record in base}
    told = set(problems)
    problems += (found for found in problems_of(dataset) if found not in told and found.record not in bundled)
    if problems:
        raise DataError(where, tuple(problems))
    return dataset


def _no_record(given: object) -> WrongTypeError:
    return WrongTypeError("with_records(...)", "records, such as ambtelijk.Code", describe(given))


def _conflicts(base: Dataset, kind: Kind, record: Record, owners: Mapping[str, Record]) -> Iterator[Problem]:
    """What a record takes that is the base's: an id, an alias, a place in a list of one of its editions."""
    file = f"{kind}.json"
    if owner := owners.get(record.id):
        where = next(kind for kind in KINDS if owner.id in base._collection(kind))
        word = "a record with this id" if owner.id == record.id else f"{owner.id!r} under this name"
        message = f"{base.version} already has {word}, in {where}: choose another"
        yield Problem("conflict", file, record.id, "id", message)
    for number, alias in enumerate(record.aliases):
        if owner := owners.get(alias.casefold()):
            message = f"{alias!r} already leads to {owner.id!r}"
            yield Problem("aliases", file, record.id, f"aliases.{number}", message)
    if isinstance(record, Statement) and record.edition in base.editions:
        message = f"{record.edition!r} is an edition of {base.version}: make an edition of your own"
        yield Problem("conflict", file, record.id, "edition", message)
