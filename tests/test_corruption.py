"""A folder with anything wrong in it is refused, whole, with what is wrong and where; and the next one just loads."""

import json
import os
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import ambtelijk
import toy
from ambtelijk import DataError, Dataset, DigestError, IntegrityError
from ambtelijk.canonical import rewrite
from ambtelijk.releases import digest_of
from ambtelijk.terms import Kind

DATA_FILES = toy.FILES[:-1]
MANIFEST = "datapackage.json"

every_file = pytest.mark.parametrize("name", toy.FILES)
every_data_file = pytest.mark.parametrize("name", DATA_FILES)


@pytest.fixture(scope="session")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A good folder that no test writes to."""
    return toy.write(tmp_path_factory.mktemp("untouched") / "toy")


@pytest.fixture(autouse=True)
def usable_afterwards(world: Dataset, untouched: Path) -> Iterator[None]:
    """Whatever a test broke, a good folder loads after it."""
    yield
    again = ambtelijk.load(untouched, digest=world.digest)
    assert again == world
    assert again.sectors == world.sectors


def by(folder: Path) -> str:
    """What to do about a file of a folder that isn't the one in its manifest."""
    return f"if that is your doing, run python -m ambtelijk.canonical {folder}"


def refused(folder: Path, error: type[DataError] = DataError) -> list[str]:
    """What is said to be wrong with a folder, problem by problem."""
    with pytest.raises(error) as caught:
        ambtelijk.load(folder)
    assert type(caught.value) is error
    assert caught.value.where == str(folder)
    problems = [str(problem) for problem in caught.value.problems]
    count = f"{len(problems)} problem{'s' if len(problems) > 1 else ''}"
    assert str(caught.value) == "\n  ".join([f"{folder}: {count}", *problems])
    return problems


# The files are the ones that the manifest describes


def test_a_good_folder_is_the_world(folder: Path) -> None:
    dataset = ambtelijk.load(folder)
    assert (dataset.version, dataset.as_of, dataset.schema_version) == (toy.VERSION, toy.AS_OF, 1)
    assert tuple(dataset) == toy.records()
    assert ambtelijk.load(folder, digest=dataset.digest) == dataset
    dataset.verify()


@every_data_file
def test_one_flipped_byte_is_found_in_every_file(folder: Path, name: str) -> None:
    content = bytearray((folder / name).read_bytes())
    content[len(content) // 2] ^= 1
    (folder / name).write_bytes(content)
    (problem,) = refused(folder, IntegrityError)
    assert problem.startswith(f"{name}: its hash is sha256:")
    assert problem.endswith(f": {by(folder)} (sha256)")


def test_one_flipped_byte_in_the_manifest_is_found_by_its_digest(folder: Path) -> None:
    right = ambtelijk.load(folder).digest
    content = (folder / MANIFEST).read_bytes()
    (folder / MANIFEST).write_bytes(content.replace(b'"toy"', b'"tot"'))
    with pytest.raises(DigestError) as caught:
        ambtelijk.load(folder, digest=right)
    actual = ambtelijk.load(folder).digest
    assert actual != right
    assert [str(problem) for problem in caught.value.problems] == [
        f"datapackage.json: its digest is {actual}, not {right} (digest)"
    ]


@every_data_file
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert refused(folder, IntegrityError) == [f"{name}: it is missing: {by(folder)} (missing)"]


def test_a_missing_manifest_is_named(folder: Path) -> None:
    (folder / MANIFEST).unlink()
    assert refused(folder, IntegrityError) == [f"{MANIFEST}: it is missing (missing)"]


@pytest.mark.parametrize("name", ["notes.txt", ".DS_Store", "sectors.json.bak", "Sectors.json", "sectors"])
def test_an_extra_file_is_named(folder: Path, name: str) -> None:
    (folder / name).write_bytes(b"[]")
    assert refused(folder, IntegrityError) == [f"{name}: datapackage.json doesn't list it: remove it (extra)"]


def test_an_extra_folder_is_named(folder: Path) -> None:
    (folder / "more").mkdir()
    assert refused(folder, IntegrityError) == ["more: datapackage.json doesn't list it: remove it (extra)"]


def test_a_file_of_a_kind_that_the_manifest_leaves_out_is_extra(folder: Path) -> None:
    manifest = toy.manifest(folder)
    manifest["resources"] = [each for each in manifest["resources"] if each["path"] != "trends.json"]
    toy.put_manifest(folder, manifest)
    assert refused(folder, IntegrityError) == [f"trends.json: datapackage.json doesn't list it: {by(folder)} (extra)"]
    rewrite(folder)
    assert len(ambtelijk.load(folder).trends) > 0


def test_a_folder_without_a_kind_has_none_of_it(folder: Path) -> None:
    manifest = toy.manifest(folder)
    manifest["resources"] = [each for each in manifest["resources"] if each["path"] != "trends.json"]
    toy.put_manifest(folder, manifest)
    (folder / "trends.json").unlink()
    assert len(ambtelijk.load(folder).trends) == 0


@every_data_file
def test_a_file_of_another_size_is_told_both(folder: Path, name: str) -> None:
    size = (folder / name).stat().st_size
    with (folder / name).open("ab") as file:
        file.write(b"\n")
    says = f"bytes, where datapackage.json says {size}: {by(folder)} (size)"
    assert refused(folder, IntegrityError) == [f"{name}: it is more than {size} {says}"]
    os.truncate(folder / name, 1)
    assert refused(folder, IntegrityError) == [f"{name}: it is 1 {says}"]
    os.truncate(folder / name, 0)
    assert refused(folder, IntegrityError) == [f"{name}: it is 0 {says}"]


def test_everything_that_is_wrong_is_said_at_once(folder: Path) -> None:
    (folder / "notes.txt").touch()
    (folder / "codes.json").unlink()
    (folder / "sectors.json").write_bytes(b"")
    os.truncate(folder / "values.json", 10)
    problems = refused(folder, IntegrityError)
    assert [problem.split(":")[0] for problem in problems] == [
        "sectors.json",
        "codes.json",
        "values.json",
        "notes.txt",
    ]


def test_a_file_of_100_megabytes_is_not_read_whole(folder: Path) -> None:
    os.truncate(folder / "sources.json", 100_000_000)
    declared = next(each["bytes"] for each in toy.manifest(folder)["resources"] if each["path"] == "sources.json")
    tracemalloc.start()
    try:
        problems = refused(folder, IntegrityError)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert problems == [
        f"sources.json: it is more than {declared} bytes, where datapackage.json says {declared}: {by(folder)} (size)"
    ]
    assert peak < 4_000_000


def test_a_manifest_of_100_megabytes_is_not_read_whole(folder: Path) -> None:
    os.truncate(folder / MANIFEST, 100_000_000)
    tracemalloc.start()
    try:
        problems = refused(folder)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert problems == ["datapackage.json: it is more than 1000000 bytes (manifest)"]
    assert peak < 4_000_000


@pytest.mark.parametrize("declared", [10**9, 10**15, 10**20])
def test_a_size_that_no_file_has_takes_no_room(folder: Path, declared: int) -> None:
    manifest = toy.manifest(folder)
    actual = manifest["resources"][0]["bytes"]
    manifest["resources"][0]["bytes"] = declared
    toy.put_manifest(folder, manifest)
    tracemalloc.start()
    try:
        with pytest.raises(DataError) as caught:
            ambtelijk.load(folder)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 4_000_000
    assert str(declared) in str(caught.value)
    if declared == 10**9:
        assert [str(problem) for problem in caught.value.problems] == [
            f"sectors.json: it is {actual} bytes, where datapackage.json says {declared}: {by(folder)} (size)"
        ]


@every_file
def test_what_is_no_file_cant_be_read(folder: Path, name: str) -> None:
    (folder / name).unlink()
    (folder / name).mkdir()
    (problem,) = refused(folder, IntegrityError)
    assert problem.startswith(f"{name}: it can't be read: ")


@every_file
def test_a_link_that_leads_nowhere_is_a_missing_file(folder: Path, name: str) -> None:
    (folder / name).unlink()
    (folder / name).symlink_to(folder / "nowhere")
    (problem,) = refused(folder, IntegrityError)
    assert problem.startswith(f"{name}: it is missing")


@every_file
def test_a_link_in_a_circle_cant_be_read(folder: Path, name: str) -> None:
    (folder / name).unlink()
    (folder / name).symlink_to(folder / name)
    (problem,) = refused(folder, IntegrityError)
    assert problem.startswith(f"{name}: it can't be read: ")


@every_file
def test_a_file_without_permission_cant_be_read(folder: Path, name: str) -> None:
    (folder / name).chmod(0)
    if os.access(folder / name, os.R_OK):
        pytest.skip("the superuser may read every file")
    (problem,) = refused(folder, IntegrityError)
    assert problem.startswith(f"{name}: it can't be read: Permission denied")


def test_a_folder_that_cant_be_listed_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(_: Path) -> Iterator[Path]:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", denied)
    (problem,) = refused(folder, IntegrityError)
    assert "Permission denied" in problem


def test_a_folder_that_isnt_there_is_told_from_one_without_a_manifest(tmp_path: Path) -> None:
    (problem,) = refused(tmp_path / "nowhere", IntegrityError)
    assert "folder" in problem


def test_a_file_is_no_folder(folder: Path) -> None:
    (problem,) = refused(folder / "sectors.json", IntegrityError)
    assert "can't be read" in problem


def test_an_empty_folder_has_no_manifest(tmp_path: Path) -> None:
    assert refused(tmp_path, IntegrityError) == ["datapackage.json: it is missing (missing)"]


# The manifest


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "it is no JSON "),
        (b"{", "it is no JSON "),
        (b"nope", "it is no JSON "),
        (b"\xff\xfe{}", "it is no UTF-8 at byte 0: "),
        (b"\xef\xbb\xbf{}", "it is no JSON "),
        (b"{}{}", "it is no JSON "),
        (b"[" * 100_000, "it is no JSON "),
        (b'{"a":' * 100_000, "it is no JSON "),
        (b'{"version": ' + b"1" * 5000 + b"}", "it is no JSON "),
        (b"[]", "it is no JSON object"),
        (b"null", "it is no JSON object"),
        (b'"datapackage"', "it is no JSON object"),
    ],
    ids=range(12),
)
def test_a_manifest_that_is_no_json_object_is_refused(folder: Path, content: bytes, said: str) -> None:
    toy.put_manifest(folder, content)
    (problem,) = refused(folder)
    assert problem.startswith(f"datapackage.json: {said}")
    assert problem.endswith(" (manifest)")


@pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity"])
def test_a_manifest_with_a_number_that_is_no_json_is_refused(folder: Path, word: str) -> None:
    content = (folder / MANIFEST).read_bytes().replace(b'"toy"', word.encode())
    toy.put_manifest(folder, content)
    (problem,) = refused(folder)
    assert problem.startswith("datapackage.json")
    assert word in problem


def test_a_manifest_with_a_key_twice_is_refused(folder: Path) -> None:
    content = (folder / MANIFEST).read_bytes().replace(b'"name": "toy"', b'"version": "2000.1.0"')
    toy.put_manifest(folder, content)
    (problem,) = refused(folder)
    assert problem.startswith("datapackage.json, field version: it stands 2 times")


def test_a_manifest_that_only_pydantic_refuses_is_refused(folder: Path) -> None:
    content = (folder / MANIFEST).read_bytes().replace(b'"name": "toy"', rb'"name": "\ud800"')
    toy.put_manifest(folder, content)
    (problem,) = refused(folder)
    assert problem.startswith("datapackage.json: it is no JSON that can be read")


def without(key: str) -> Callable[[dict[str, Any]], object]:
    return lambda manifest: manifest.pop(key)


def with_(**fields: Any) -> Callable[[dict[str, Any]], object]:
    return lambda manifest: manifest.update(fields)


def first(**fields: Any) -> Callable[[dict[str, Any]], object]:
    return lambda manifest: manifest["resources"][0].update(fields)


def same_path(manifest: dict[str, Any]) -> None:
    manifest["resources"][1]["path"] = "sectors.json"


WRONG_MANIFESTS: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "no version": (without("version"), "field version: None is no data version: write YYYY.M.N"),
    "no schema version": (
        without("schema_version"),
        "field schema_version: it is None, and this release of ambtelijk reads 1",
    ),
    "no day": (without("as_of"), "field as_of: None is no day: write YYYY-MM-DD"),
    "no files": (without("resources"), "field resources: it is no list of files"),
    "a malformed version": (
        with_(version="2016.09.0"),
        "field version: '2016.09.0' is no data version: write YYYY.M.N",
    ),
    "a version that is a number": (with_(version=2016.9), "field version: 2016.9 is no data version: write YYYY.M.N"),
    "a version that is a list": (with_(version=["2016.9.0"]), "field version: ['2016.9.0'] is no data version"),
    "a path for a version": (with_(version="../2016.9.0"), "field version: '../2016.9.0' is no data version"),
    "a later schema version": (
        with_(schema_version=2),
        "field schema_version: it is 2, and this release of ambtelijk reads 1",
    ),
    "a schema version that is text": (with_(schema_version="1"), "field schema_version: it is '1', and this"),
    "a schema version that is true": (with_(schema_version=True), "field schema_version: it is True, and this"),
    "a schema version that is a list": (with_(schema_version=[1]), "field schema_version: it is [1], and this"),
    "a month": (with_(as_of="2001-02"), "field as_of: '2001-02' is no day: write YYYY-MM-DD"),
    "a day that never was": (with_(as_of="2001-02-29"), "field as_of: '2001-02-29' is no day: write YYYY-MM-DD"),
    "a day without dashes": (with_(as_of="20010228"), "field as_of: '20010228' is no day: write YYYY-MM-DD"),
    "a day by its week": (with_(as_of="2001-W09-3"), "field as_of: '2001-W09-3' is no day: write YYYY-MM-DD"),
    "a moment": (with_(as_of="2001-02-28T00:00"), "field as_of: '2001-02-28T00:00' is no day: write YYYY-MM-DD"),
    "a day that is a number": (with_(as_of=20010228), "field as_of: 20010228 is no day: write YYYY-MM-DD"),
    "a day that is an object": (with_(as_of={}), "field as_of: {} is no day: write YYYY-MM-DD"),
    "files that are an object": (with_(resources={}), "field resources: it is no list of files"),
    "files that are text": (with_(resources="sectors.json"), "field resources: it is no list of files"),
    "a file that is text": (with_(resources=["sectors.json"]), "field resources.0.path: None: each file is one of "),
    "a file without a path": (first(path=None), "field resources.0.path: None: each file is one of sectors.json, "),
    "a path that is a list": (first(path=["sectors.json"]), "field resources.0.path: ['sectors.json']: each file is"),
    "a path that is an object": (first(path={}), "field resources.0.path: {}: each file is one of sectors.json, "),
    "a path that leads out": (first(path="../sectors.json"), "field resources.0.path: '../sectors.json': each file"),
    "an absolute path": (first(path="/etc/passwd"), "field resources.0.path: '/etc/passwd': each file is one of "),
    "an address": (first(path="https://x.example/sectors.json"), "field resources.0.path: 'https://x.example/"),
    "a file twice": (same_path, "field resources.1.path: 'sectors.json': each file is one of "),
    "a size that is text": (first(bytes="1"), "field resources.0.bytes: '1' is no number of bytes"),
    "a size that is a fraction": (first(bytes=1.5), "field resources.0.bytes: 1.5 is no number of bytes"),
    "a size that is true": (first(bytes=True), "field resources.0.bytes: True is no number of bytes"),
    "a size below nothing": (first(bytes=-1), "field resources.0.bytes: -1 is no number of bytes"),
    "no size": (first(bytes=None), "field resources.0.bytes: None is no number of bytes"),
    "no hash": (first(hash=None), "field resources.0.hash: None is no sha256: and 64 hexadecimals"),
    "a short hash": (first(hash="sha256:00"), "field resources.0.hash: 'sha256:00' is no sha256: and 64 hexadecimals"),
    "another hash": (first(hash="md5:" + 32 * "0"), "field resources.0.hash: 'md5:0"),
    "a hash that is a list": (first(hash=[]), "field resources.0.hash: [] is no sha256: and 64 hexadecimals"),
}


@pytest.mark.parametrize("wrong", WRONG_MANIFESTS)
def test_a_manifest_says_what_it_must(folder: Path, wrong: str) -> None:
    change, said = WRONG_MANIFESTS[wrong]
    manifest = toy.manifest(folder)
    change(manifest)
    toy.put_manifest(folder, manifest)
    (problem,) = refused(folder)
    assert problem.startswith(f"datapackage.json, {said}")
    assert problem.endswith(" (manifest)")


def test_everything_that_is_wrong_with_a_manifest_is_said_at_once(folder: Path) -> None:
    manifest = toy.manifest(folder)
    manifest.update(version="x", schema_version=0, as_of="x")
    manifest["resources"][0]["path"] = "x"
    manifest["resources"][1]["bytes"] = "x"
    manifest["resources"][2]["hash"] = "x"
    toy.put_manifest(folder, manifest)
    fields = ["version", "schema_version", "as_of", "resources.0.path", "resources.1.bytes", "resources.2.hash"]
    assert [problem.split(":")[0] for problem in refused(folder)] == [f"datapackage.json, field {f}" for f in fields]


def test_a_manifest_that_says_little_more_is_none_the_worse(folder: Path) -> None:
    manifest = toy.manifest(folder)
    manifest.update(licenses=[{"name": "CC0-1.0"}], keywords=["waarden"], extra={"deep": [[1.5, None]]})
    toy.put_manifest(folder, manifest)
    assert ambtelijk.load(folder).version == toy.VERSION


# The files as JSON, however right their hashes


@every_data_file
def test_truncated_json_is_told_where_it_ends(folder: Path, name: str) -> None:
    kind: Any = name.removesuffix(".json")
    toy.put(folder, kind, (folder / name).read_bytes()[:-20])
    (problem,) = refused(folder)
    assert problem.startswith(f"{name}: it is no JSON at line ")
    assert problem.endswith(" (json)")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "it is no JSON at line 1, column 1: Expecting value (json)"),
        (b"[] []", "it is no JSON at line 1, column 4: Extra data (json)"),
        (b"[,]", "it is no JSON at line 1, column 2: Expecting value (json)"),
        (b"// no\n[]", "it is no JSON at line 1, column 1: Expecting value (json)"),
        (b"\xef\xbb\xbf[]", "it is no JSON at line 1, column 1: Unexpected UTF-8 BOM (decode using utf-8-sig) (json)"),
        (b'["\xff"]', "it is no UTF-8 at byte 2: invalid start byte (utf-8)"),
        (b'["\xc3', "it is no UTF-8 at byte 2: unexpected end of data (utf-8)"),
        (b'["\xed\xa0\x80"]', "it is no UTF-8 at byte 2: invalid continuation byte (utf-8)"),
        ('["é"]'.encode("utf-16"), "it is no UTF-8 at byte 0: invalid start byte (utf-8)"),
    ],
)
def test_what_is_no_json_in_utf_8_is_told_where(folder: Path, content: bytes, said: str) -> None:
    toy.put(folder, "values", content)
    assert refused(folder) == [f"values.json: {said}"]


@pytest.mark.parametrize("depth", [150, 250, 500, 5_000, 100_000])
@pytest.mark.parametrize("nest", [(b"[", b"]"), (b'{"a":', b"1}")], ids=["lists", "objects"])
def test_deep_nesting_is_refused(folder: Path, depth: int, nest: tuple[bytes, bytes]) -> None:
    opening, closing = nest
    toy.put(folder, "values", opening * depth + (b"1" if opening == b"[" else b"") + closing * depth)
    problems = refused(folder)
    assert all(problem.startswith("values.json") for problem in problems)
    assert all(len(problem) < 500 for problem in problems)


def test_a_number_too_long_for_a_number_is_refused(folder: Path) -> None:
    content = (folder / "principles.json").read_bytes().replace(b'"number": 1', b'"number": ' + b"1" * 5000)
    toy.put(folder, "principles", content)
    (problem,) = refused(folder)
    assert problem.startswith("principles.json")
    assert len(problem) < 500


@pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity"])
def test_a_number_that_is_no_json_is_named_with_its_record_and_field(folder: Path, word: str) -> None:
    content = (folder / "principles.json").read_bytes().replace(b'"number": 1', f'"number": {word}'.encode())
    toy.put(folder, "principles", content)
    (problem,) = refused(folder)
    expected = f"principles.json, record 'helderheid', field number: {word} is no JSON: leave the field out (json)"
    assert problem == expected


def test_a_number_that_is_no_json_deep_in_a_record_is_named_too(folder: Path) -> None:
    content = (folder / "sectors.json").read_bytes().replace(b'"paragraph": 1', b'"paragraph": NaN', 1)
    toy.put(folder, "sectors", content)
    (problem,) = refused(folder)
    assert problem.startswith("sectors.json, record 'noord', field citations.1.paragraph: NaN is no JSON")


def test_a_number_that_is_too_large_is_named(folder: Path) -> None:
    content = (folder / "principles.json").read_bytes().replace(b'"number": 1', b'"number": 1e999')
    toy.put(folder, "principles", content)
    (problem,) = refused(folder)
    assert problem.startswith("principles.json, record 'helderheid', field number: ")


def test_a_key_that_stands_twice_is_named_with_its_record(folder: Path) -> None:
    content = (folder / "sectors.json").read_bytes()
    content = content.replace(b'"kind": "category"', b'"kind": "category", "kind": "sector"')
    toy.put(folder, "sectors", content)
    assert refused(folder) == [
        "sectors.json, record 'oud-noord', field kind: it stands 2 times: keep one (duplicate-key)"
    ]


def test_a_key_that_stands_twice_deep_in_a_record_is_named_with_its_record(folder: Path) -> None:
    content = (folder / "sectors.json").read_bytes()
    content = content.replace(b'"nl": "Zuid"', b'"nl": "Zuid", "nl": "Zuiden", "nl": "Zuid"')
    toy.put(folder, "sectors", content)
    assert refused(folder) == [
        "sectors.json, record 'zuid', field labels.nl: it stands 3 times: keep one (duplicate-key)"
    ]


def test_all_that_is_wrong_with_all_files_is_said_at_once(folder: Path) -> None:
    toy.put(folder, "sectors", b"[")
    toy.put(folder, "codes", b'["\xff"]')
    toy.put(folder, "values", [{"id": "moed"}])
    problems = refused(folder)
    assert [problem.split(":")[0] for problem in problems] == [
        "sectors.json",
        "codes.json",
        "values.json, record 'moed', field citations",
        "values.json, record 'moed', field labels",
    ]


# The records


@pytest.mark.parametrize("content", [{}, None, "text", 5, {"sectors": []}])
def test_a_file_holds_a_list(folder: Path, content: object) -> None:
    toy.put(folder, "sectors", content)
    (problem,) = refused(folder)
    assert problem == f"sectors.json: {content!r} is no list of records: write [ ], with the records in it (structure)"


@pytest.mark.parametrize("content", [None, "text", 5, [], [[]]])
def test_a_record_is_an_object(folder: Path, content: object) -> None:
    toy.put(folder, "sectors", [*toy.rows(folder, "sectors"), content])
    (problem,) = refused(folder)
    said = f"{content!r} is no object: write an object with id, citations, labels, kind"
    assert problem == f"sectors.json, record '[3]': {said} (structure)"


def broken(folder: Path, of: Kind, number: int, /, **fields: Any) -> list[str]:
    """What is said when fields of a record are something else; `...` takes a field out."""
    rows = toy.rows(folder, of)
    rows[number] = {name: value for name, value in {**rows[number], **fields}.items() if value is not ...}
    toy.put(folder, of, rows)
    return refused(folder)


def test_a_record_without_a_citation_is_refused(folder: Path) -> None:
    (none,) = broken(folder, "sectors", 1, citations=[])
    said = "sectors.json, record 'zuid', field citations:"
    assert none == f"{said} the list is empty: write at least one (structure)"
    (absent,) = broken(folder, "sectors", 1, citations=...)
    assert absent == f"{said} it is missing: write a list, each item an object with source, basis (structure)"


def test_a_record_without_an_id_is_named_by_its_place(folder: Path) -> None:
    (problem,) = broken(folder, "sectors", 1, id=...)
    assert problem == "sectors.json, record '[1]', field id: it is missing: write an id (structure)"


@pytest.mark.parametrize(
    ("kind", "field", "form"),
    [
        ("sectors", "kind", "one of sector, category, grouping"),
        ("sectors", "labels", "an object with nl"),
        ("statements", "term", "a text"),
        ("statements", "position", "a whole number from 1"),
    ],
)
def test_what_is_missing_is_told_what_to_write(folder: Path, kind: Kind, field: str, form: str) -> None:
    (problem,) = broken(folder, kind, 0, **{field: ...})
    assert problem.endswith(f", field {field}: it is missing: write {form} (structure)")


@pytest.mark.parametrize(
    "id", ["", "Noord", "noord ", "noord\n", "no_ord", "-noord", "noord-", "no--ord", "nóórd", "../noord"]
)
def test_an_id_is_a_slug(folder: Path, id: str) -> None:
    (problem,) = broken(folder, "sectors", 1, id=id)
    said = "lower-case letters a to z and digits, with single hyphens between them"
    assert problem == f"sectors.json, record {id!r}, field id: {id!r} is no id: write {said} (structure)"


@pytest.mark.parametrize("id", [None, 5, True, ["noord"], {}])
def test_an_id_is_text(folder: Path, id: object) -> None:
    (problem,) = broken(folder, "sectors", 1, id=id)
    said = f"{id!r} is no text: write one that isn't empty"
    assert problem == f"sectors.json, record '[1]', field id: {said} (structure)"


def test_a_text_is_not_empty(folder: Path) -> None:
    (problem,) = broken(folder, "sectors", 1, note="")
    said = "'' is an empty text: write something, or leave it out"
    assert problem == f"sectors.json, record 'zuid', field note: {said} (structure)"


@pytest.mark.parametrize("aliases", [None, "noord", 5, {}])
def test_a_list_is_a_list(folder: Path, aliases: object) -> None:
    (problem,) = broken(folder, "sectors", 1, aliases=aliases)
    said = f"{aliases!r} is no list: write [ ], with the items in it"
    assert problem == f"sectors.json, record 'zuid', field aliases: {said} (structure)"


def test_a_part_is_an_object_and_told_which_fields_it_has(folder: Path) -> None:
    (labels,) = broken(folder, "sectors", 1, labels="Zuid")
    said = "'Zuid' is no object: write an object with nl"
    assert labels == f"sectors.json, record 'zuid', field labels: {said} (structure)"


def test_a_part_that_needs_none_of_its_fields_is_told_them_all(folder: Path) -> None:
    (period,) = broken(folder, "editions", 0, in_force="1990")
    assert period.endswith(", field in_force: '1990' is no object: write an object with start, end (structure)")


def test_an_unknown_field_is_refused(folder: Path) -> None:
    fields = "id, aliases, superseded_by, note, citations, labels, kind, memberships, employer_organisations, links"
    assert broken(folder, "sectors", 1, colour="rood") == [
        f"sectors.json, record 'zuid', field colour: there is no such field: write one of {fields} (structure)"
    ]


def test_an_unknown_field_deep_in_a_record_is_told_the_fields_of_its_part(folder: Path) -> None:
    (problem,) = broken(folder, "sectors", 1, labels={"nl": "Zuid", "eng": "South"})
    said = "there is no such field: write one of nl, en, en_origin; did you mean 'en'?"
    assert problem == f"sectors.json, record 'zuid', field labels.eng: {said} (structure)"


def test_an_unknown_term_is_told_the_terms(folder: Path) -> None:
    (problem,) = broken(folder, "sectors", 1, kind="streek")
    assert problem == (
        "sectors.json, record 'zuid', field kind: "
        "'streek' is no term of this field: write one of sector, category, grouping (structure)"
    )


def test_an_unknown_term_is_told_the_one_that_was_meant(folder: Path) -> None:
    citations = [{"source": "brief", "basis": "stated"}, {"source": "brief", "basis": "editorials"}]
    (problem,) = broken(folder, "sectors", 1, citations=citations)
    said = "'editorials' is no term of this field: write one of stated, inferred, editorial; did you mean 'editorial'?"
    assert problem == f"sectors.json, record 'zuid', field citations.1.basis: {said} (structure)"


@pytest.mark.parametrize("date", ["", "2001-2", "2001-02-29", "2001-00", "februari 2001", "2001-02-28T00:00:00"])
def test_a_date_is_a_date(folder: Path, date: str) -> None:
    (problem,) = broken(folder, "sources", 0, date=date)
    assert problem.startswith(f"sources.json, record 'brief', field date: {date!r} is no date: ")


@pytest.mark.parametrize("date", [2001, 2001.5, True, [], {}])
def test_a_date_is_text(folder: Path, date: object) -> None:
    (problem,) = broken(folder, "sources", 0, date=date)
    said = f"{date!r} is no date: write YYYY, YYYY-MM or YYYY-MM-DD"
    assert problem == f"sources.json, record 'brief', field date: {said} (structure)"


def test_a_wrong_value_is_shown_only_as_far_as_it_is_readable(folder: Path) -> None:
    for wrong in ("kort voor de zomer " * 100, ["x"] * 1000):
        (problem,) = broken(folder, "sources", 0, date=wrong)
        assert len(problem) < 200


@pytest.mark.parametrize("position", [0, -1, 1.0, 1.5, "1", True, None])
def test_a_place_in_an_order_is_a_number_from_1(folder: Path, position: object) -> None:
    (problem,) = broken(folder, "statements", 0, position=position)
    assert problem.startswith(f"statements.json, record 'noord-1990-1', field position: {position!r} is ")
    assert problem.endswith((": write one from 1 (structure)", ": write a whole number from 1 (structure)"))


@pytest.mark.parametrize("flag", [1, 0, "true", "yes", None])
def test_a_flag_is_true_or_false(folder: Path, flag: object) -> None:
    (problem,) = broken(folder, "codes", 2, collective=flag)
    said = f"{flag!r} is neither true nor false: write one of the two"
    assert problem == f"codes.json, record 'codes-zuid', field collective: {said} (structure)"


def test_a_fault_deep_in_a_record_is_named_with_its_place(folder: Path) -> None:
    labels = {"nl": "Zuid", "en": ""}
    citations = [{"source": "brief", "basis": "stated"}, {"source": "Brief", "basis": "guessed"}]
    problems = broken(folder, "sectors", 1, labels=labels, citations=citations)
    assert [problem.split(":")[0] for problem in problems] == [
        f"sectors.json, record 'zuid', field {field}"
        for field in ("citations.1.source", "citations.1.basis", "labels.en")
    ]


# The world that the records make: one fault of each, found through a folder


def test_an_id_that_stands_twice_is_refused(folder: Path) -> None:
    rows = toy.rows(folder, "sectors")
    toy.put(folder, "sectors", [*rows, rows[1]])
    assert "sectors.json, record 'zuid', field id: sectors.json already has this id (ids)" in refused(folder)


def test_an_id_that_stands_in_two_files_is_refused(folder: Path) -> None:
    assert broken(folder, "trends", 1, id="zuid") == [
        "trends.json, record 'zuid', field id: sectors.json already has this id (ids)"
    ]


def test_a_dangling_reference_is_refused(folder: Path) -> None:
    assert broken(folder, "editions", 2, code="bestuurskode") == [
        "editions.json, record 'bestuurscode-1999', field code: there is no 'bestuurskode' in codes (references)"
    ]


def test_an_alias_that_two_claim_is_refused(folder: Path) -> None:
    assert broken(folder, "sectors", 1, aliases=["HET NOORDEN"]) == [
        "sectors.json, record 'zuid', field aliases.0: 'HET NOORDEN' already leads to 'noord' (aliases)"
    ]


def test_every_broken_rule_is_said_at_once(folder: Path) -> None:
    rows = toy.rows(folder, "sectors")
    rows[1]["aliases"] = ["het noorden"]
    rows[2]["superseded_by"] = ["west"]
    rows[0]["note"] = " "
    toy.put(folder, "sectors", rows)
    assert [problem.rsplit(" ", 1)[1] for problem in refused(folder)] == ["(aliases)", "(succession)", "(texts)"]


# Writing a folder anew


def test_the_toy_folder_is_in_canonical_form(folder: Path) -> None:
    assert rewrite(folder) == ()


def test_a_folder_that_is_written_anew_is_right_again(folder: Path) -> None:
    digest = ambtelijk.load(folder).digest
    rows = toy.rows(folder, "sectors")
    rows[0]["superseded_by"] = []
    (folder / "sectors.json").write_text(json.dumps(rows), encoding="utf-8")
    refused(folder, IntegrityError)
    assert rewrite(folder) == ("sectors.json",)
    assert ambtelijk.load(folder).digest == digest
    rows[0]["note"] = "Loopt tot over de rivier."
    (folder / "sectors.json").write_text(json.dumps(rows), encoding="utf-8")
    assert rewrite(folder) == ("sectors.json", MANIFEST)
    assert ambtelijk.load(folder).sectors["noord"].note == rows[0]["note"]


def test_a_folder_that_cant_be_read_is_left_as_it_is(folder: Path) -> None:
    (folder / "sectors.json").write_text(json.dumps(toy.rows(folder, "sectors")), encoding="utf-8")
    (folder / "values.json").write_bytes(b'[{"id": "moed"}]')
    before = {path: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(DataError) as caught:
        rewrite(folder)
    assert {(problem.file, problem.record) for problem in caught.value.problems} == {("values.json", "moed")}
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


# A bundled version, of which a kind is read when it is asked for


def test_a_bundled_kind_is_read_when_it_is_asked_for(bundled: Path) -> None:
    dataset = ambtelijk.load(toy.VERSION)
    (bundled / "trends.json").write_bytes(b"[]")
    assert dataset.sectors.ids == ("noord", "zuid", "oud-noord")
    with pytest.raises(IntegrityError) as caught:
        len(dataset.trends)
    assert caught.value.where == f"data version {toy.VERSION}"
    (problem,) = caught.value.problems
    assert (problem.rule, problem.file) == ("size", "trends.json")
    assert problem.message.endswith(": install ambtelijk again")


def test_a_bundled_kind_that_couldnt_be_read_can_be_once_it_is_mended(bundled: Path) -> None:
    dataset = ambtelijk.load()
    content = (bundled / "values.json").read_bytes()
    (bundled / "values.json").unlink()
    for _ in range(2):
        with pytest.raises(IntegrityError, match=r"values\.json: it is missing"):
            len(dataset.values)
    (bundled / "values.json").write_bytes(content)
    assert dataset.values.ids == ("moed", "trouw", "ijver")


def test_a_bundled_kind_of_another_shape_is_refused_with_its_record(bundled: Path) -> None:
    toy.put(bundled, "sectors", [{"id": "noord", "kind": "streek"}])
    dataset = ambtelijk.load()
    with pytest.raises(DataError) as caught:
        len(dataset.sectors)
    assert [problem.field for problem in caught.value.problems] == ["citations", "labels", "kind"]
    assert {problem.record for problem in caught.value.problems} == {"noord"}


@pytest.mark.parametrize("content", [b"[", b'["\xff"]', b"[" * 100_000, b"[" + b"1" * 5000 + b"]", b'["\\ud800"]'])
def test_a_bundled_kind_that_is_no_json_is_refused_with_its_file(bundled: Path, content: bytes) -> None:
    toy.put(bundled, "sectors", content)
    dataset = ambtelijk.load()
    with pytest.raises(DataError) as caught:
        len(dataset.sectors)
    assert {problem.file for problem in caught.value.problems} == {"sectors.json"}
    assert all(
        problem.message.startswith("it is no JSON ") for problem in caught.value.problems if b"\xff" not in content
    )


def test_a_digest_reads_every_bundled_file(bundled: Path) -> None:
    dataset = ambtelijk.load()
    assert ambtelijk.load(digest=dataset.digest) is dataset
    (bundled / "trends.json").unlink()
    (bundled / "more.json").touch()
    assert ambtelijk.load() is dataset
    with pytest.raises(IntegrityError) as caught:
        ambtelijk.load(digest=dataset.digest)
    assert [problem.file for problem in caught.value.problems] == ["trends.json", "more.json"]


def test_verify_checks_every_file(bundled: Path) -> None:
    dataset = ambtelijk.load()
    dataset.verify()
    (bundled / "trends.json").write_bytes(b"[]")
    (bundled / "more.json").touch()
    with pytest.raises(IntegrityError) as caught:
        dataset.verify()
    assert [problem.file for problem in caught.value.problems] == ["trends.json", "more.json"]


def test_verify_holds_a_bundled_version_to_every_rule(bundled: Path) -> None:
    rows = toy.rows(bundled, "sectors")
    rows[1]["superseded_by"] = ["west"]
    toy.put(bundled, "sectors", rows)
    dataset = ambtelijk.load()
    assert dataset.sectors["zuid"].superseded_by == ("west",)
    with pytest.raises(DataError) as caught:
        dataset.verify()
    assert [str(problem) for problem in caught.value.problems] == [
        "sectors.json, record 'zuid', field superseded_by.0: there is no 'west' in sectors (succession)"
    ]


def test_verify_sees_that_the_manifest_has_changed(bundled: Path) -> None:
    dataset = ambtelijk.load()
    content = (bundled / MANIFEST).read_bytes()
    (bundled / MANIFEST).write_bytes(content.replace(b'"toy"', b'"tot"'))
    with pytest.raises(IntegrityError) as caught:
        dataset.verify()
    assert [problem.file for problem in caught.value.problems] == [MANIFEST]


def test_a_bundled_version_is_the_version_that_its_manifest_says(bundled: Path) -> None:
    bundled.rename(bundled.parent / "2001.3.0")
    with pytest.raises(DataError) as caught:
        ambtelijk.load("2001.3.0")
    (problem,) = caught.value.problems
    assert (problem.file, problem.field) == (MANIFEST, "version")


def test_a_bundled_version_without_a_manifest_is_refused(bundled: Path) -> None:
    (bundled / MANIFEST).unlink()
    for call in (ambtelijk.load, lambda: ambtelijk.load(toy.VERSION), ambtelijk.versions):
        with pytest.raises(IntegrityError, match=r"datapackage\.json: it is missing"):
            call()


@pytest.mark.parametrize("left", ["an empty folder", "nothing"])
def test_an_installation_without_data_says_so(bundled: Path, left: str) -> None:
    bundled.rename(bundled.parent.parent / "away")
    if left == "nothing":
        bundled.parent.rmdir()
    for call in (ambtelijk.load, ambtelijk.versions) if left == "nothing" else (ambtelijk.load,):
        with pytest.raises(DataError, match="data"):
            call()
    with pytest.raises(ambtelijk.AmbtelijkError):
        ambtelijk.load(toy.VERSION)


def test_several_versions_live_side_by_side(bundled: Path) -> None:
    for version in ("2001.10.0", "2001.9.0", "2000.12.3"):
        toy.write(bundled.parent / version, version=version)
    (bundled.parent / "README").touch()
    (bundled.parent / "draft").mkdir()
    found = tuple(release.version for release in ambtelijk.versions())
    assert found == ("2000.12.3", "2001.2.0", "2001.9.0", "2001.10.0")
    newest, oldest = ambtelijk.load(), ambtelijk.load("2000.12.3")
    assert newest.version == "2001.10.0"
    assert newest is ambtelijk.load("2001.10.0")
    assert newest != oldest
    assert newest.sectors == oldest.sectors
    assert newest.sectors is not oldest.sectors


# Whatever the fault


@settings(max_examples=150)
@given(data=st.data())
def test_no_single_byte_can_change_under_a_digest(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder, digest = good_folder(tmp_path_factory)
    name = data.draw(st.sampled_from(toy.FILES))
    content = (folder / name).read_bytes()
    at = data.draw(st.integers(0, len(content) - 1))
    byte = bytes([data.draw(st.integers(0, 255))])
    change = data.draw(st.sampled_from(["replace", "insert", "delete"]))
    changed = {
        "replace": content[:at] + byte + content[at + 1 :],
        "insert": content[:at] + byte + content[at:],
        "delete": content[:at] + content[at + 1 :],
    }[change]
    assume(changed != content)
    with mended_afterwards(folder, name):
        (folder / name).write_bytes(changed)
        with pytest.raises(DataError) as caught:
            ambtelijk.load(folder, digest=digest)
    assert {problem.file for problem in caught.value.problems} == {name}


@settings(max_examples=150)
@given(data=st.data())
def test_whatever_stands_in_a_file_it_is_read_or_refused_and_nothing_else(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder, _ = good_folder(tmp_path_factory)
    name = data.draw(st.sampled_from(toy.FILES))
    content = json.loads((folder / name).read_bytes())
    *way, last = data.draw(st.sampled_from(list(places(content))))
    parent = content
    for step in way:
        parent = parent[step]
    if data.draw(st.booleans()):
        parent[last] = data.draw(json_values)
    else:
        del parent[last]
    with mended_afterwards(folder, name, MANIFEST):
        (folder / name).write_bytes(json.dumps(content).encode())
        if name != MANIFEST:
            toy.seal(folder)
        try:
            ambtelijk.load(folder)
        except DataError as error:
            assert len(str(error).splitlines()) > 1  # noqa: PT017


def good_folder(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """One folder for all examples, and its digest."""
    folder = tmp_path_factory.getbasetemp() / "examples"
    if not folder.exists():
        toy.write(folder)
    return folder, digest_of((folder / MANIFEST).read_bytes())


@contextmanager
def mended_afterwards(folder: Path, *names: str) -> Iterator[None]:
    """Puts the files back as they were."""
    before = {name: (folder / name).read_bytes() for name in names}
    try:
        yield
    finally:
        for name, content in before.items():
            (folder / name).write_bytes(content)


def places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every place inside a JSON text."""
    children: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in children:
        yield (*path, key)
        yield from places(child, (*path, key))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from(["noord", "2001"]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=4,
)
