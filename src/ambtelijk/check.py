"""Reading a whole folder with distrust: its JSON, its structure, and then every rule of the data.

Everything that is wrong is reported at once. What is not here: the rules themselves (`rules`), and the
hashes (`releases`).
"""

from json import JSONDecodeError, loads
from typing import Any

from pydantic import ValidationError

from ambtelijk.dataset import Dataset, parsed
from ambtelijk.errors import DataError, Problem
from ambtelijk.records import Record
from ambtelijk.releases import Folder
from ambtelijk.rules import problems_of
from ambtelijk.terms import KINDS, Kind


def checked(folder: Folder) -> Dataset:
    """The dataset in a folder, every file proven and read and held to every rule.

    Raises `IntegrityError` or `DataError` with everything that was found.
    """
    folder.prove()
    records: dict[Kind, tuple[Record, ...]] = {}
    problems: list[Problem] = []
    for kind in KINDS:
        content = folder.read(kind)
        found = _text_problems(kind, content)
        if not found:
            try:
                records[kind] = parsed(kind, content)
            except ValidationError as error:
                found = _structure_problems(kind, content, error)
        problems += found
    if problems:
        raise DataError(folder.where, tuple(problems))
    dataset = Dataset(folder.release, folder, records)
    hold_to_rules(dataset, folder.where)
    return dataset


def hold_to_rules(dataset: Dataset, where: str) -> None:
    """Raise `DataError` with everything that any rule finds."""
    if problems := problems_of(dataset):
        raise DataError(where, problems)


def structure_error(where: str, kind: Kind, content: bytes, error: ValidationError) -> DataError:
    """The error for a file whose records don't have the shape of their kind."""
    problems = _text_problems(kind, content) or _structure_problems(kind, content, error)
    return DataError(where, tuple(problems))


def _text_problems(kind: Kind, content: bytes) -> list[Problem]:
    """What is wrong with a file as JSON text: its encoding, its syntax, a key that stands twice in an object."""
    name = f"{kind}.json"
    problems: list[Problem] = []

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            keys = [key for key, _ in pairs]
            for key in dict.fromkeys(key for key in keys if keys.count(key) > 1):
                record = found.get("id") if isinstance(found.get("id"), str) else None
                problems.append(
                    Problem("duplicate-key", name, record, key, f"it stands {keys.count(key)} times: keep one")
                )
        return found

    def constant(text: str) -> Any:
        problems.append(Problem("json", name, None, None, f"{text} is no JSON: leave the field out"))

    try:
        loads(content.decode(), object_pairs_hook=once, parse_constant=constant)
    except UnicodeDecodeError as error:
        problems.append(Problem("utf-8", name, None, None, f"it is no UTF-8 at byte {error.start}: {error.reason}"))
    except JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        problems.append(Problem("json", name, None, None, f"it is no JSON at {place}: {error.msg}"))
    except RecursionError:
        problems.append(Problem("json", name, None, None, "it is nested too deeply"))
    return problems


def _structure_problems(kind: Kind, content: bytes, error: ValidationError) -> list[Problem]:
    """What is wrong with the shape of the records, each with the record's id where it has one."""
    rows = loads(content)
    problems = []
    for detail in error.errors(include_url=False, include_context=False):
        index, *path = detail["loc"] or ("",)
        row = rows[index] if isinstance(index, int) and isinstance(rows, list) else None
        id = row.get("id") if isinstance(row, dict) else None
        record = id if isinstance(id, str) else f"[{index}]" if isinstance(index, int) else None
        message = detail["msg"]
        if detail["type"] not in {"missing", "extra_forbidden"}:
            message += f", not {str(detail['input'])[:60]!r}"
        problems.append(Problem("structure", f"{kind}.json", record, ".".join(map(str, path)) or None, message))
    return problems
