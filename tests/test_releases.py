"""Data versions: which there are, that they are what they say, and that a released one never changes."""

import datetime
import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import ambtelijk
from ambtelijk.canonical import canonical, rewrite
from ambtelijk.terms import KINDS

ROOT = Path(__file__).parent.parent
DATA = ROOT / "src" / "ambtelijk" / "data"
VERSIONS = [release.version for release in ambtelijk.versions()]

RELEASED: dict[str, str] = {}
"""The digest of every data version that CHANGELOG.md gives a release date. Add to it; never change it."""


def test_every_folder_is_a_version_and_they_stand_oldest_first() -> None:
    folders = {path.name for path in DATA.iterdir() if path.is_dir()}
    assert set(VERSIONS) == folders
    assert sorted(VERSIONS, key=lambda version: [int(part) for part in version.split(".")]) == VERSIONS
    assert VERSIONS[0] == "2016.9.0"


def test_a_version_is_named_after_the_day_it_speaks_of() -> None:
    for release in ambtelijk.versions():
        year, month, _ = release.version.split(".")
        assert (release.as_of.year, release.as_of.month) == (int(year), int(month))


@pytest.mark.parametrize("version", VERSIONS)
def test_the_digest_is_the_hash_of_the_manifest(version: str) -> None:
    manifest = (DATA / version / "datapackage.json").read_bytes()
    assert ambtelijk.load(version).digest == f"sha256:{hashlib.sha256(manifest).hexdigest()}"


@pytest.mark.parametrize("version", VERSIONS)
def test_the_files_are_in_canonical_form(version: str) -> None:
    mend = f"python -m ambtelijk.canonical src/ambtelijk/data/{version}"
    dataset = ambtelijk.load(version)
    for kind in KINDS:
        assert (DATA / version / f"{kind}.json").read_bytes() == canonical(getattr(dataset, kind)), mend
    manifest = json.loads((DATA / version / "datapackage.json").read_bytes())
    assert [resource["name"] for resource in manifest["resources"]] == list(KINDS)
    assert rewrite(DATA / version) == (), mend


@pytest.mark.parametrize("version", VERSIONS)
def test_every_version_is_held_to_every_rule(version: str) -> None:
    ambtelijk.load(version).verify()


@pytest.mark.parametrize("version", VERSIONS)
def test_no_field_stands_without_a_citation_that_carries_it(version: str) -> None:
    dataset = ambtelijk.load(version)
    for record in dataset:
        if all(citation.supports for citation in record.citations):
            carried = {field for citation in record.citations for field in citation.supports}
            given = {field for field in record.model_fields_set if getattr(record, field) not in (None, ())}
            assert given - carried <= {"citations"}, record.id


def test_a_released_version_never_changes() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    dated = re.findall(r"^#+ .*?(\d{4}\.\d{1,2}\.\d+)\]? - \d{4}-\d{2}-\d{2}", changelog, re.MULTILINE)
    assert set(dated) == set(RELEASED)
    for version, digest in RELEASED.items():
        assert ambtelijk.load(version).digest == digest


def test_the_letter_speaks_of_its_day() -> None:
    letter = ambtelijk.load("2016.9.0")
    assert (letter.as_of, letter.schema_version) == (datetime.date(2016, 9, 19), 1)


def test_the_newest_version_is_the_default() -> None:
    assert ambtelijk.load().version == VERSIONS[-1]
    assert ambtelijk.values is ambtelijk.load().values
    assert ambtelijk.load() is ambtelijk.load(VERSIONS[-1])


def test_a_version_is_one_dataset_however_often_it_is_asked_for() -> None:
    letter = ambtelijk.load("2016.9.0")
    assert ambtelijk.load("2016.9.0", digest=letter.digest) is letter
    assert ambtelijk.load("2016.9.0").values is letter.values


def test_what_still_asks_while_python_ends_is_answered() -> None:
    late = "lambda: print(len(ambtelijk.values), ambtelijk.values is kept, kept['openheid'].id)"
    code = f"import atexit; atexit.register({late}); import ambtelijk; kept = ambtelijk.values; print(len(kept))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    count = len(ambtelijk.values)
    assert done.stdout.splitlines() == [str(count), f"{count} False openheid"]


def test_a_folder_elsewhere_holds_the_same_records() -> None:
    bundled, folder = ambtelijk.load("2016.9.0"), ambtelijk.load(DATA / "2016.9.0")
    assert folder is not bundled
    assert folder == bundled
    assert hash(folder) == hash(bundled)
    for kind in KINDS:
        assert getattr(folder, kind) == getattr(bundled, kind)


def test_a_record_is_found_by_id_whatever_its_kind() -> None:
    letter = ambtelijk.load("2016.9.0")
    for kind in KINDS:
        for record in getattr(letter, kind):
            assert letter[record.id] is record
            assert record.id in letter
            assert record in letter
    assert "Gemeenten" not in letter
    assert letter.sectors["rijk"].model_copy(update={"note": "another"}) not in letter
    assert 0 not in letter


def test_a_dataset_is_its_records_kind_by_kind() -> None:
    letter = ambtelijk.load("2016.9.0")
    assert list(letter) == [record for kind in KINDS for record in getattr(letter, kind)]


def test_from_a_citation_to_its_document() -> None:
    letter = ambtelijk.load("2016.9.0")
    for kind in KINDS:
        for record in getattr(letter, kind):
            assert all(citation.source in letter.sources for citation in record.citations)


@pytest.mark.parametrize("version", VERSIONS)
def test_values_that_are_related_say_so_on_both_sides(version: str) -> None:
    values = ambtelijk.load(version).values
    assert [(v.id, id) for v in values for id in v.related if v.id not in values[id].related] == []


@pytest.mark.parametrize("version", VERSIONS)
def test_a_value_is_either_narrower_than_another_or_related_to_it(version: str) -> None:
    assert [(v.id, id) for v in ambtelijk.load(version).values for id in v.broader if id in v.related] == []
