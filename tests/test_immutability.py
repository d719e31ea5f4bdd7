"""What the library hands out can't be changed, is the same for everyone, and survives being copied."""

import copy
import json
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import FrozenInstanceError, replace
from datetime import date
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

import ambtelijk
import toy
from ambtelijk import (
    Collection,
    Dataset,
    DigestError,
    InvalidDateError,
    PartialDate,
    Period,
    Problem,
    Record,
    Release,
    parts,
    records,
    releases,
)
from ambtelijk.parts import Frozen
from ambtelijk.terms import KINDS, Kind

THREADS = 16
MUTATORS = ("append", "extend", "insert", "remove", "pop", "clear", "sort", "reverse", "update", "setdefault", "add")

every_kind = pytest.mark.parametrize("kind", KINDS)
every_record = pytest.mark.parametrize("record", toy.records(), ids=lambda record: record.id)


def models(value: object) -> Iterator[Frozen]:
    """A record and every part in it."""
    if isinstance(value, Frozen):
        yield value
        for name in type(value).model_fields:
            yield from models(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from models(item)


def all_records() -> Iterator[Record]:
    """The records of the toy world and of every bundled version."""
    yield from toy.records()
    for release in ambtelijk.versions():
        for kind in KINDS:
            yield from getattr(ambtelijk.load(release.version), kind)


def unalike(value: object, place: str) -> Iterator[str]:
    """Whatever in a record is no plain value."""
    if isinstance(value, Frozen):
        if type(value).model_config.get("frozen") is not True or value.__pydantic_private__ is not None:
            yield place
        for name in type(value).model_fields:
            yield from unalike(getattr(value, name), f"{place}.{name}")
    elif type(value) is tuple:
        for number, item in enumerate(value):
            yield from unalike(item, f"{place}.{number}")
    elif value is not None and type(value) not in {str, int, bool, PartialDate}:
        yield f"{place}: {type(value).__name__}"


# Records


def test_the_toy_world_fills_in_every_field_of_every_model() -> None:
    written = {found for found in (*vars(records).values(), *vars(parts).values()) if is_model(found)}
    filled = {(type(found), name) for each in toy.records() for found in models(each) for name in filled_in(found)}
    common = set(Record.model_fields)
    assert {name for _, name in filled} >= common
    assert filled >= {
        (model, name)
        for model in written
        for name in model.model_fields
        if name not in common or not issubclass(model, Record)
    }


def is_model(found: object) -> bool:
    return isinstance(found, type) and issubclass(found, Frozen) and found not in {Frozen, Record}


def filled_in(model: Frozen) -> Iterator[str]:
    for name in type(model).model_fields:
        if getattr(model, name) not in {None, ()}:
            yield name


def test_records_are_plain_values_all_the_way_down() -> None:
    for record in all_records():
        assert list(unalike(record, record.id)) == []


CHANGES: dict[str, Callable[[Any], object]] = {
    "[]=": lambda config: config.__setitem__("frozen", False),
    "del": lambda config: config.__delitem__("frozen"),
    "|=": lambda config: config.__ior__({"frozen": False}),
    "clear": lambda config: config.clear(),
    "pop": lambda config: config.pop("frozen"),
    "popitem": lambda config: config.popitem(),
    "setdefault": lambda config: config.setdefault("title", "x"),
    "update": lambda config: config.update(frozen=False),
}


@pytest.mark.parametrize("change", CHANGES)
def test_the_configuration_of_a_model_cant_be_changed(change: str) -> None:
    before = dict(Record.model_config)
    with pytest.raises(TypeError, match="can't be changed"):
        CHANGES[change](Record.model_config)
    assert dict(Record.model_config) == before


def test_a_model_of_a_user_that_holds_ours_has_a_schema_without_a_warning() -> None:
    class Lesson(BaseModel):
        record: records.Edition

    assert Lesson.model_json_schema()["$defs"]["Edition"]["properties"]["aliases"]["default"] == []


@every_record
def test_no_field_of_a_record_can_be_assigned_or_deleted(record: Record) -> None:
    before = record.model_dump_json()
    for model in models(record):
        for name in type(model).model_fields:
            with pytest.raises(ValidationError, match="Instance is frozen"):
                setattr(model, name, getattr(model, name))
            with pytest.raises(ValidationError, match="Instance is frozen"):
                delattr(model, name)
        for name in ("colour", "model_fields_set", "model_extra"):
            with pytest.raises((ValidationError, AttributeError)):
                setattr(model, name, {"id"})
    assert record.model_dump_json() == before


@every_record
def test_no_item_of_a_record_can_be_assigned_or_deleted(record: Record) -> None:
    for model in models(record):
        with pytest.raises(TypeError):
            model["id"] = "x"  # type: ignore[index]
        with pytest.raises(TypeError):
            del model["id"]  # type: ignore[attr-defined]
        for name in type(model).model_fields:
            value = getattr(model, name)
            assert not any(hasattr(value, method) for method in MUTATORS)


@every_record
def test_the_fields_that_were_given_are_given_as_a_copy(record: Record) -> None:
    for model in models(record):
        given = model.model_fields_set
        given.clear()
        assert model.model_fields_set
        assert "citations" in model.model_fields_set or not isinstance(model, Record)


@every_record
def test_what_a_record_is_turned_into_is_not_the_record(record: Record) -> None:
    before = record.model_dump_json()
    dumped = record.model_dump()
    dumped["id"] = "x"
    dumped["citations"] = ()
    plain = record.model_dump(mode="json")
    plain["citations"].clear()
    pairs = dict(record)
    pairs.clear()
    assert record.model_dump_json() == before


@every_record
def test_a_record_comes_back_from_its_json(record: Record) -> None:
    for text in (record.model_dump_json(), record.model_dump_json(exclude_defaults=True)):
        again = type(record).model_validate_json(text)
        assert again == record
        assert hash(again) == hash(record)
        assert type(record).model_validate(json.loads(text)) == record
    assert type(record).model_validate(record.model_dump()) == record


@every_record
def test_a_changed_copy_is_validated(record: Record) -> None:
    changed = record.model_copy(update={"note": "anders"})
    assert (changed.note, changed.id) == ("anders", record.id)
    assert changed != record
    for wrong in (
        {"id": "Geen Id"},
        {"note": ""},
        {"citations": ()},
        {"aliases": [5]},
        {"colour": "rood"},
        {"id": None},
    ):
        with pytest.raises(ValidationError):
            record.model_copy(update=wrong)


@pytest.mark.filterwarnings("ignore::pydantic.PydanticDeprecatedSince20")
@every_record
def test_a_copy_in_the_way_that_pydantic_deprecates_is_validated_too(record: Record) -> None:
    assert record.copy() == record.copy(deep=True) == record
    assert record.copy().model_fields_set == record.model_fields_set
    assert record.copy(update={"note": "anders"}) == record.model_copy(update={"note": "anders"})
    assert record.copy(exclude={"note"}).note is None
    for wrong in ({"id": "Geen Id"}, {"note": ""}, {"citations": ()}, {"aliases": [5]}, {"colour": "rood"}):
        with pytest.raises(ValidationError):
            record.copy(update=wrong)
    for without in ({"id"}, {"citations"}, {"citations": {0: {"source"}}}):
        with pytest.raises(ValidationError):
            record.copy(exclude=without)
    with pytest.raises(ValidationError):
        record.copy(include={"id"})


def test_pydantic_s_copy_still_says_that_it_is_deprecated() -> None:
    with pytest.warns(DeprecationWarning, match="model_copy") as caught:
        toy.record("noord").copy()
    assert caught[0].filename == __file__


def test_a_changed_copy_is_plain_all_the_way_down() -> None:
    changed = toy.record("noord").model_copy(
        update={"aliases": ["a", "b"], "labels": {"nl": "Noorden"}, "links": [{"scheme": "web", "value": "x"}]}
    )
    assert list(unalike(changed, "noord")) == []
    assert changed.aliases == ("a", "b")
    assert hash(changed) == hash(changed.model_copy())


def test_a_record_made_of_lists_holds_none_of_them() -> None:
    aliases = ["a"]
    citations = [{"source": "brief", "basis": "stated"}]
    given: Any = {"id": "x", "aliases": aliases, "citations": citations, "labels": {"nl": "X"}, "kind": "sector"}
    record = ambtelijk.Sector(**given)
    aliases.append("b")
    citations.clear()
    assert record.aliases == ("a",)
    assert len(record.citations) == 1
    assert list(unalike(record, "x")) == []


@every_record
def test_records_copy_and_pickle_equal(record: Record) -> None:
    for model in models(record):
        for again in copies(model):
            assert again == model
            assert hash(again) == hash(model)
            assert repr(again) == repr(model)
            assert again.model_fields_set == model.model_fields_set
            with pytest.raises(ValidationError, match="Instance is frozen"):
                again.colour = "rood"


def copies(value: Any) -> Iterator[Any]:
    """The value, copied in every way that Python has."""
    yield copy.copy(value)
    yield copy.deepcopy(value)
    yield copy.deepcopy([value, value])[1]
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        yield pickle.loads(pickle.dumps(value, protocol))
    if isinstance(value, BaseModel):
        yield value.model_copy()
        yield value.model_copy(deep=True)
        yield value.model_copy(update={})
    if sys.version_info >= (3, 13) and isinstance(value, BaseModel):
        yield copy.replace(value)


def test_records_are_equal_by_content_and_by_kind() -> None:
    noord = toy.record("noord")
    assert noord == noord.model_copy(update={"aliases": list(noord.aliases)})
    assert noord != noord.model_copy(update={"aliases": noord.aliases[:1]})
    assert noord != noord.model_dump()
    assert noord != "noord"
    assert len({*toy.records(), *(record.model_copy() for record in toy.records())}) == len(toy.records())
    parts_alike: set[object] = {ambtelijk.Identifier(scheme="web", value="x"), ambtelijk.Labels(nl="x")}
    assert len(parts_alike | {ambtelijk.Labels(nl="x")}) == 2


def test_it_makes_no_difference_whether_a_default_was_written_out() -> None:
    short = Period(start=PartialDate("2000"))
    long = Period(start=PartialDate("2000"), end=None)
    assert short == long
    assert hash(short) == hash(long)


# PartialDate


def test_a_date_cant_be_changed() -> None:
    date_ = PartialDate("2015-10")
    with pytest.raises(FrozenInstanceError):
        date_.text = "2016"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del date_.text
    for name in ("earliest", "latest", "precision", "year"):
        with pytest.raises((AttributeError, TypeError)):
            setattr(date_, name, 1)
    assert (date_.text, str(date_)) == ("2015-10", "2015-10")
    with pytest.raises(InvalidDateError):
        replace(date_, text="2015-13")


@pytest.mark.parametrize("text", ["2009", "2015-10", "2016-09-19"])
def test_a_date_copies_and_pickles_equal(text: str) -> None:
    for again in copies(PartialDate(text)):
        assert again == PartialDate(text) == text
        assert hash(again) == hash(PartialDate(text)) == hash(text)
        assert (again.earliest, again.latest) == (PartialDate(text).earliest, PartialDate(text).latest)


# Collections


@pytest.fixture(params=["folder", "bundled"])
def dataset(request: pytest.FixtureRequest, world: Dataset) -> Dataset:
    """The toy world, and the newest bundled version."""
    return world if request.param == "folder" else ambtelijk.load()


@every_kind
def test_a_collection_cant_be_changed(dataset: Dataset, kind: Kind) -> None:
    collection = getattr(dataset, kind)
    before = tuple(collection)
    first = before[0]
    for name in ("kind", "ids", "certain", "colour", "_records", "_by_id", "_dataset", *dir(collection)):
        with pytest.raises(AttributeError):
            setattr(collection, name, ())
        with pytest.raises(AttributeError):
            delattr(collection, name)
    for key in (0, first.id, slice(0, 1)):
        with pytest.raises(TypeError):
            collection[key] = first
        with pytest.raises(TypeError):
            del collection[key]
    with pytest.raises(TypeError):
        collection += (first,)
    assert not any(hasattr(collection, method) for method in MUTATORS)
    assert not hasattr(collection, "__dict__")
    assert tuple(getattr(dataset, kind)) == before


@every_kind
def test_what_a_collection_gives_cant_be_changed(dataset: Dataset, kind: Kind) -> None:
    collection = getattr(dataset, kind)
    assert type(collection.ids) is tuple
    assert type(collection.kind) is str
    for derived in (collection.where(), collection[:1], collection[::-1], collection.certain, collection.possible):
        assert type(derived) is type(collection)
        with pytest.raises(AttributeError):
            derived._records = ()
    assert [record.id for record in reversed(collection)] == list(reversed(collection.ids))


@every_kind
def test_collections_copy_and_pickle_equal(dataset: Dataset, kind: Kind) -> None:
    collection = getattr(dataset, kind)
    for again in copies(collection):
        assert again == collection
        assert hash(again) == hash(collection)
        assert type(again) is type(collection)
        assert again.ids == collection.ids
        assert repr(again) == repr(collection)


def test_a_doubtful_answer_stays_doubtful_when_copied(world: Dataset) -> None:
    doubtful = world.codes.where(on="1995-01-01")
    assert doubtful.certain.ids == ("code-noord",)
    assert doubtful.possible.ids == ("bestuurscode", "codes-zuid")
    for again in copies(doubtful):
        assert again == doubtful
        assert again != world.codes
        assert again.possible == doubtful.possible
        assert again.certain == doubtful.certain


def test_a_collection_that_came_back_can_be_asked_on(world: Dataset) -> None:
    for again in copies(world.values):
        assert again.where(sector="noord").ids == ("moed", "trouw", "ijver")
        assert again["moed"] == world.values["moed"]


# Datasets and releases


def test_a_dataset_cant_be_changed(dataset: Dataset) -> None:
    before = dataset.release
    for name in (*KINDS, "release", "version", "as_of", "digest", "schema_version", "colour", "_folder"):
        with pytest.raises(AttributeError, match="a Dataset can't be changed"):
            setattr(dataset, name, None)
        with pytest.raises(AttributeError, match="a Dataset can't be changed"):
            delattr(dataset, name)
    with pytest.raises(TypeError):
        dataset["noord"] = 1  # type: ignore[index]
    with pytest.raises(TypeError):
        del dataset["noord"]  # type: ignore[attr-defined]
    assert dataset.release == before
    assert len(dataset.sectors) > 0


def test_a_release_cant_be_changed() -> None:
    for release in ambtelijk.versions():
        for name in (*Release._fields, "colour"):
            with pytest.raises(AttributeError):
                setattr(release, name, None)
        with pytest.raises(TypeError):
            release[0] = None  # type: ignore[index]
    assert type(ambtelijk.versions()) is tuple


def test_what_a_dataset_gives_cant_be_changed(dataset: Dataset) -> None:
    for name in dir(dataset):
        value = getattr(dataset, name)
        if not name.startswith("_") and not callable(value):
            assert isinstance(value, Collection | Release | str | int | date)


@pytest.mark.parametrize("version", [None, *(release.version for release in ambtelijk.versions())])
def test_a_bundled_version_is_one_and_the_same(version: str | None) -> None:
    dataset = ambtelijk.load(version)
    assert dataset is ambtelijk.load(version)
    assert dataset is ambtelijk.load(dataset.version)
    assert dataset is ambtelijk.load(dataset.version, digest=dataset.digest)
    for again in copies(dataset):
        assert again is dataset
    for kind in KINDS:
        assert getattr(dataset, kind) is getattr(dataset, kind)
    for again in copies(dataset.release):
        assert again == dataset.release
        assert hash(again) == hash(dataset.release)


def test_the_module_follows_the_newest_version() -> None:
    for kind in KINDS:
        assert getattr(ambtelijk, kind) is getattr(ambtelijk.load(), kind)
    assert ambtelijk.load().release == ambtelijk.versions()[-1]


def test_a_dataset_from_a_folder_copies_and_pickles_equal(folder: Path) -> None:
    dataset = ambtelijk.load(folder)
    pickled = pickle.dumps(dataset)
    for again in copies(dataset):
        assert again == dataset
        assert hash(again) == hash(dataset)
        assert repr(again) == repr(dataset)
        for kind in KINDS:
            assert getattr(again, kind) == getattr(dataset, kind)
    for file in folder.iterdir():
        file.unlink()
    again = pickle.loads(pickled)
    assert again.values.where(sector="noord").ids == ("moed", "trouw", "ijver")
    assert pickle.loads(pickle.dumps(again)) == dataset
    again.verify()


def test_a_pickled_bundled_version_comes_back_as_that_version_or_not_at_all(
    bundled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pickled = pickle.dumps(ambtelijk.load())
    assert len(pickled) < 1000
    manifest = (bundled / "datapackage.json").read_bytes()
    (bundled / "datapackage.json").write_bytes(manifest.replace(b'"toy"', b'"tot"'))
    monkeypatch.setattr(releases, "_loaded", {})
    with pytest.raises(DigestError):
        pickle.loads(pickled)


def test_a_pickle_is_the_same_in_another_process() -> None:
    sent = [
        ambtelijk.load(),
        ambtelijk.values.where(sector="gemeenten"),
        ambtelijk.sectors["rijk"],
        ambtelijk.versions(),
    ]
    script = """
import pickle, sys
sent = pickle.loads(sys.stdin.buffer.read())
import ambtelijk
assert sent[0] is ambtelijk.load()
assert sent[1] == ambtelijk.values.where(sector="gemeenten")
assert sent[2] == ambtelijk.sectors["rijk"]
assert hash(sent[2]) == hash(ambtelijk.sectors["rijk"])
assert sent[3] == ambtelijk.versions()
sys.stdout.buffer.write(pickle.dumps(sent))
"""
    result = subprocess.run([sys.executable, "-c", script], input=pickle.dumps(sent), capture_output=True, check=False)
    assert result.stderr == b""
    back = pickle.loads(result.stdout)
    assert back == sent
    assert back[0] is sent[0]


def test_a_problem_cant_be_changed() -> None:
    problem = Problem("ids", "sectors.json", "noord", "id", "it is wrong")
    for name in (*Problem._fields, "colour"):
        with pytest.raises(AttributeError):
            setattr(problem, name, None)
    for again in copies(problem):
        assert again == problem
        assert hash(again) == hash(problem)


def test_a_record_is_the_same_in_every_version_that_has_it(tmp_path: Path) -> None:
    one = ambtelijk.load(toy.write(tmp_path / "one"))
    two = ambtelijk.load(toy.write(tmp_path / "two", version="2001.3.0", as_of="2001-03-31"))
    assert one != two
    for kind in KINDS:
        mine, theirs = getattr(one, kind), getattr(two, kind)
        assert mine == theirs
        assert hash(mine) == hash(theirs)
        for first, second in zip(mine, theirs, strict=True):
            assert first is not second
            assert first == second
            assert hash(first) == hash(second)
            assert first in theirs
            assert {first: 1}[second] == 1
        assert mine != mine[:1]
        assert mine != mine[::-1]


def test_a_bundled_version_is_the_same_read_as_a_folder() -> None:
    for release in ambtelijk.versions():
        bundled = ambtelijk.load(release.version)
        read = ambtelijk.load(Path(releases.__file__).parent / "data" / release.version)
        assert read == bundled
        assert read is not bundled
        assert all(getattr(read, kind) == getattr(bundled, kind) for kind in KINDS)


def test_collections_of_two_kinds_are_never_equal(world: Dataset) -> None:
    assert len({getattr(world, kind) for kind in KINDS}) == len(KINDS)
    assert world.sectors[:0] != world.values[:0]
    assert world.sectors != tuple(world.sectors)
    assert world != world.release


# Threads


def together(call: Callable[[], Any]) -> list[Any]:
    """What a call gives in each of the threads, all of which begin at once."""
    barrier = Barrier(THREADS)

    def begin(_: int) -> Any:
        barrier.wait()
        return call()

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(begin, range(THREADS)))


@pytest.fixture
def hurried() -> Iterator[None]:
    """Threads take turns as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("hurried")
def test_threads_that_read_a_version_at_once_get_the_same(bundled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def everything() -> tuple[Any, ...]:
        dataset = ambtelijk.load()
        kinds = tuple(getattr(dataset, kind) for kind in KINDS)
        return dataset, ambtelijk.load(bundled.name), *kinds, dataset.values.where(sector="noord").ids

    for _ in range(10):
        monkeypatch.setattr(releases, "_loaded", {})
        monkeypatch.setattr(releases, "_bundled", {})
        first, *others = together(everything)
        assert first[0] is first[1]
        assert first[-1] == ("moed", "trouw", "ijver")
        for other in others:
            assert all(mine is theirs for mine, theirs in zip(first[:-1], other[:-1], strict=True))
            assert first[-1] == other[-1]


FIRST_USE = """
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
import ambtelijk

KINDS = sys.argv[1].split()
THREADS = int(sys.argv[2])
sys.setswitchinterval(1e-6)
barrier = Barrier(THREADS)

def first_use(number):
    kinds = KINDS[number % len(KINDS):] + KINDS[:number % len(KINDS)]
    barrier.wait()
    if number % 2:
        dataset = ambtelijk.load()
        found = {kind: getattr(ambtelijk, kind) for kind in kinds}
    else:
        found = {kind: getattr(ambtelijk, kind) for kind in kinds}
        dataset = ambtelijk.load(ambtelijk.versions()[-1].version)
    found |= {"dataset": dataset, "ids": ambtelijk.values.where(sector=ambtelijk.sectors[:1].ids[0]).ids}
    return found | {f"loaded {kind}": getattr(dataset, kind) for kind in kinds}

with ThreadPoolExecutor(THREADS) as pool:
    first, *others = pool.map(first_use, range(THREADS))
for kind in KINDS:
    assert first[kind] is first["loaded " + kind], kind
    assert len(first[kind]) > 0
for other in others:
    assert other.keys() == first.keys()
    for name, found in first.items():
        assert other[name] == found if name == "ids" else other[name] is found, name
print("one and the same")
"""


def test_threads_at_first_use_get_one_dataset() -> None:
    processes = [
        subprocess.Popen(
            [sys.executable, "-W", "error", "-c", FIRST_USE, " ".join(KINDS), str(THREADS)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    for process in processes:
        said, wrong = process.communicate(timeout=60)
        assert wrong == ""
        assert said == "one and the same\n"
