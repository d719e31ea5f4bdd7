"""What is wrong with the shape of records, said in our own words: where it is, and what would be right.

pydantic finds it, and knows nothing of the reader. What is not here: reading a folder (`check`), and what a record
says (`rules`). Used on the way to an error only.
"""

from difflib import get_close_matches
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from ambtelijk.dataset import model_of
from ambtelijk.errors import InvalidDateError, Problem, quoted
from ambtelijk.partial_date import PartialDate
from ambtelijk.parts import Flag, Id, Ordinal
from ambtelijk.terms import Kind

_FORMS: dict[Any, str] = {
    Id: "an id",
    Ordinal: "a whole number from 1",
    Flag: "true or false",
    PartialDate: "a date",
    str: "a text",
}
"""What to write, by the type of a field."""

_SAID = {
    "string_type": "{} is no text: write one that isn't empty",
    "string_too_short": "{} is an empty text: write something, or leave it out",
    "string_pattern_mismatch": "{} is no id: write lower-case letters a to z and digits, with single hyphens between them",
    "int_type": "{} is no whole number: write one from 1",
    "greater_than_equal": "{} is too small: write a whole number from 1",
    "bool_type": "{} is neither true nor false: write one of the two",
    "tuple_type": "{} is no list: write [ ], with the items in it",
    "too_short": "the list is empty: write at least one",
}
"""What is said of a wrong value, by pydantic's name for what is wrong."""


def structure(kind: Kind, rows: Any, error: ValidationError, *place: int) -> list[Problem]:
    """What is wrong with the shape of the records, or of the one at a place among them."""
    return [
        problem_at("structure", kind, rows, path, _message(kind, path, detail))
        for detail in error.errors(include_url=False)
        for path in [(*place, *detail["loc"])]
    ]


def problem_at(rule: str, kind: Kind, rows: Any, path: tuple[str | int, ...], message: str) -> Problem:
    """A problem at a place in a file, which names the record by its id where it has one."""
    index, *field = path or (None,)
    row = rows[index] if isinstance(index, int) and isinstance(rows, list) else None
    id = row.get("id") if isinstance(row, dict) else None
    record = id if isinstance(id, str) else f"[{index}]" if isinstance(index, int) else None
    return Problem(rule, f"{kind}.json", record, ".".join(map(str, field)) or None, message)


def _message(kind: Kind, path: tuple[str | int, ...], detail: ErrorDetails) -> str:
    """What is wrong at a place, and what would be right."""
    given = quoted(detail["input"])
    steps = [step for step in path if isinstance(step, str)]
    match detail["type"]:
        case "json_invalid":
            said = f"it is no JSON that can be read: {detail['ctx']['error']}"
        case "tuple_type" if not path:
            said = f"{given} is no list of records: write [ ], with the records in it"
        case "missing":
            said = f"it is missing: write {_form(_hint(kind, steps))}"
        case "extra_forbidden":
            said = f"there is no such field: {_one_of(tuple(_model(kind, steps[:-1]).model_fields), steps[-1])}"
        case "literal_error":
            terms = get_args(_plain(_hint(kind, steps)))
            said = f"{given} is no term of this field: {_one_of(terms, detail['input'])}"
        case "value_error":
            error: InvalidDateError = detail["ctx"]["error"]
            said = f"{given} is no {error.wanted}: {error.reason}"
        case "model_type":
            said = f"{given} is no object: write {_form(_model(kind, steps))}"
        case known if known in _SAID:
            said = _SAID[known].format(given)
        case _:
            said = f"{detail['msg']}, not {given}"
    return said


def _one_of(allowed: tuple[str, ...], given: object) -> str:
    close = get_close_matches(given, allowed, n=1) if isinstance(given, str) else ()
    question = f"; did you mean {close[0]!r}?" if close else ""
    return f"write one of {', '.join(allowed)}{question}"


def _model(kind: Kind, steps: list[str]) -> type[BaseModel]:
    """The model of the record, or of the part, that the names of fields lead to."""
    found: type[BaseModel] = _plain(_hint(kind, steps)) if steps else model_of(kind)
    return found


def _hint(kind: Kind, steps: list[str]) -> Any:
    """The type of the field that the names lead to, as it was written."""
    return get_type_hints(_model(kind, steps[:-1]), include_extras=True)[steps[-1]]


def _plain(hint: Any) -> Any:
    """A type without `None`, without what is said of it, and of a tuple the type of its items."""
    while (origin := get_origin(hint)) is not None and origin is not Literal:
        if origin in {Union, UnionType}:
            hint = next(each for each in get_args(hint) if each is not type(None))
        else:
            hint = get_args(hint)[0]
    return hint


def _form(hint: Any) -> str:
    """What to write in a field of a type."""
    if hint in _FORMS:
        return _FORMS[hint]
    if get_origin(hint) is Annotated:
        return _form(get_args(hint)[0])
    if get_origin(hint) is Literal:
        return f"one of {', '.join(get_args(hint))}"
    if get_origin(hint) is tuple:
        return f"a list, each item {_form(get_args(hint)[0])}"
    required = [name for name, field in hint.model_fields.items() if field.is_required()]
    return f"an object with {', '.join(required or hint.model_fields)}"
