"""The id types: what is in the data, as types for the fields of models that others write."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

import ambtelijk
from ambtelijk import CodeId, PrincipleId, SectorId, ValueId
from ambtelijk.generate import id_types

SOURCE = Path(ambtelijk.__file__).with_name("ids.py")

TYPES: dict[str, tuple[Any, str]] = {
    "SectorId": (SectorId, "sectors"),
    "CodeId": (CodeId, "codes"),
    "ValueId": (ValueId, "values"),
    "PrincipleId": (PrincipleId, "principles"),
}


class Question(BaseModel):
    """A question in a training, as a program that uses the library would write it."""

    text: str
    sector: SectorId
    about: tuple[ValueId, ...]
    code: CodeId | None = None
    principle: PrincipleId = "beginsel-participatie"


def test_the_types_are_written_from_the_newest_data() -> None:
    """Mend with: python -m ambtelijk.generate."""
    assert SOURCE.read_text(encoding="utf-8") == id_types(ambtelijk.load())


@pytest.mark.parametrize("name", TYPES)
def test_a_type_holds_every_id_of_its_kind_in_order(name: str) -> None:
    type, kind = TYPES[name]
    assert get_args(type) == getattr(ambtelijk.load(), kind).ids
    assert getattr(ambtelijk, name) is type


@pytest.mark.parametrize("name", TYPES)
def test_no_id_of_an_older_version_is_missing_from_a_type(name: str) -> None:
    type, kind = TYPES[name]
    for release in ambtelijk.versions():
        assert set(getattr(ambtelijk.load(release.version), kind).ids) <= set(get_args(type))


def test_an_id_is_a_field_of_a_model_that_others_write() -> None:
    given = Question(text="Wat doe je?", sector="rijk", about=("openheid", "eerlijkheid"))
    assert given.about == ("openheid", "eerlijkheid")
    assert Question.model_validate_json(given.model_dump_json()) == given
    assert [ambtelijk.load().values[id].labels.nl for id in given.about] == ["openheid", "eerlijkheid"]


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("sector", "Rijk"),
        ("sector", "rijk "),
        ("sector", "gemeente"),
        ("sector", "openheid"),
        ("sector", ""),
        ("sector", None),
        ("about", ("openhied",)),
        ("about", ("openheid", "gemeenten")),
        ("code", "gedragscode-rijk"),
        ("principle", "participatie"),
    ],
)
def test_a_typo_is_refused(field: str, wrong: object) -> None:
    right = {"text": "?", "sector": "rijk", "about": ["openheid"]}
    with pytest.raises(ValidationError) as caught:
        Question.model_validate({**right, field: wrong})
    (error,) = caught.value.errors()
    assert error["loc"][0] == field
    assert error["type"] == "literal_error"


@pytest.mark.parametrize("name", TYPES)
def test_the_json_schema_lists_the_ids(name: str) -> None:
    type, kind = TYPES[name]
    assert TypeAdapter(type).json_schema() == {"enum": list(getattr(ambtelijk.load(), kind).ids), "type": "string"}


def test_the_json_schema_of_a_model_lists_the_ids_of_its_fields() -> None:
    schema = Question.model_json_schema()["properties"]
    newest = ambtelijk.load()
    assert schema["sector"]["enum"] == list(newest.sectors.ids)
    assert schema["about"]["items"]["enum"] == list(newest.values.ids)
    assert schema["code"]["anyOf"][0]["enum"] == list(newest.codes.ids)
    assert schema["principle"]["default"] in schema["principle"]["enum"]
    assert json.loads(json.dumps(schema)) == schema


def test_the_types_of_another_dataset_are_written_alike() -> None:
    text = id_types(ambtelijk.load("2016.9.0"))
    assert re.findall(r"^(\w+) = Literal\[$", text, re.MULTILINE) == list(TYPES)
    namespace: dict[str, Any] = {}
    exec(compile(text, "ids.py", "exec"), namespace)  # noqa: S102  it is what was just generated
    for name, (_, kind) in TYPES.items():
        assert get_args(namespace[name]) == getattr(ambtelijk.load("2016.9.0"), kind).ids


def test_the_types_need_neither_data_nor_pydantic() -> None:
    code = "import sys, ambtelijk; ambtelijk.SectorId; print([m for m in sys.modules if m.partition('.')[0] == 'pydantic'])"
    done = subprocess.run([sys.executable, "-I", "-c", code], check=True, capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "[]"
