"""An export is written whole or not at all, and nothing that was there is lost."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given

import ambtelijk
import strategies
import toy
from ambtelijk import AmbtelijkError, Dataset, ExportError, InvalidBaseError
from ambtelijk.cli import main
from ambtelijk.dataset import parsed
from ambtelijk.export import _MODULES, BASE, FORMATS, files
from ambtelijk.export.writing import write, write_file
from ambtelijk.records import Value
from ambtelijk.terms import KINDS, Format

LETTER = ambtelijk.load("2016.9.0")
OLD = {"a.txt": b"old", "b.txt": b"old"}
NEW = {"a.txt": b"new", "c.txt": b"new"}


def contents(folder: Path) -> dict[str, bytes]:
    """What is in a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def names(folder: Path) -> list[str]:
    """The names in a folder, hidden ones too."""
    return sorted(path.name for path in folder.iterdir())


def test_every_format_has_a_module() -> None:
    assert tuple(_MODULES) == FORMATS == get_args(Format)


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_dataset_gives_the_same_bytes_in_every_process(format: Format) -> None:
    code = f"""
import ambtelijk, hashlib
from ambtelijk.export import files
found = files(ambtelijk.load("2016.9.0"), {format!r})
print([(name, hashlib.sha256(found[name]).hexdigest()) for name in found])
"""
    printed = {
        subprocess.run(
            [sys.executable, "-c", code],
            check=True,
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(printed) == 1


@pytest.mark.parametrize("format", FORMATS)
def test_files_have_plain_names_and_end_their_last_line(format: Format) -> None:
    for name, content in files(LETTER, format).items():
        assert Path(name).name == name
        assert content.endswith(b"\n"), name
        content.decode("utf-8")


@pytest.mark.parametrize("format", FORMATS)
def test_a_dataset_that_exists_in_memory_alone_is_exported_too(format: Format) -> None:
    own = LETTER.with_records([lef()])
    assert sorted(files(own, format)) == sorted(files(LETTER, format))
    assert files(own, format) != files(LETTER, format)


def lef() -> Value:
    """A value that the letter doesn't have."""
    cited = ambtelijk.Citation(source="brief-2016-09-19", basis="editorial")
    return Value(id="lef", labels=ambtelijk.Labels(nl="lef"), citations=(cited,))


def test_an_export_is_a_new_folder_with_exactly_its_files(tmp_path: Path) -> None:
    written = LETTER.export("json", tmp_path / "out")
    assert [path.name for path in written] == names(tmp_path / "out")
    assert contents(tmp_path / "out") == files(LETTER, "json")
    assert names(tmp_path) == ["out"]


def test_it_has_the_permissions_that_new_folders_and_files_get(tmp_path: Path) -> None:
    (tmp_path / "made").mkdir()
    (tmp_path / "made" / "a.txt").touch()
    write(NEW, tmp_path / "out")
    assert (tmp_path / "out").stat().st_mode == (tmp_path / "made").stat().st_mode
    assert (tmp_path / "out" / "a.txt").stat().st_mode == (tmp_path / "made" / "a.txt").stat().st_mode


def a_folder(out: Path) -> None:
    out.mkdir()


def a_file(out: Path) -> None:
    out.write_bytes(b"mine")


def a_link(out: Path) -> None:
    (out.parent / "elsewhere").mkdir()
    out.symlink_to("elsewhere")


def a_link_that_leads_nowhere(out: Path) -> None:
    out.symlink_to("nowhere")


def a_link_to_itself(out: Path) -> None:
    out.symlink_to(out.name)


THERE = (a_folder, a_file, a_link, a_link_that_leads_nowhere, a_link_to_itself)


@pytest.mark.parametrize("make", THERE)
def test_what_is_there_is_left_alone(make: Callable[[Path], None], tmp_path: Path) -> None:
    out = tmp_path / "out"
    make(out)
    before = [(path.name, path.lstat().st_ino, path.lstat().st_mtime_ns) for path in sorted(tmp_path.iterdir())]
    with pytest.raises(ExportError, match="out: it is there already") as caught:
        write(NEW, out)
    assert caught.value.out == str(out)
    assert [(path.name, path.lstat().st_ino, path.lstat().st_mtime_ns) for path in sorted(tmp_path.iterdir())] == before


def test_by_force_an_earlier_export_is_replaced_whole(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write({"a.txt": b"old"}, out)
    out.chmod(0o750)
    write(NEW, out, force=True)
    assert contents(out) == NEW
    assert out.stat().st_mode & 0o777 == 0o750
    assert names(tmp_path) == ["out"]


def test_by_force_the_folder_that_a_link_leads_to_is_replaced_and_the_link_stays(tmp_path: Path) -> None:
    out, real = tmp_path / "out", tmp_path / "real"
    write({"a.txt": b"old"}, real)
    out.symlink_to("real")
    write(NEW, out, force=True)
    assert out.is_symlink()
    assert contents(real) == NEW


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (a_file, "it is a file, and an export is a folder"),
        (a_link_that_leads_nowhere, "it is a link that leads nowhere"),
        (a_link_to_itself, "it is a link that leads nowhere"),
    ],
)
def test_force_replaces_nothing_but_folders(make: Callable[[Path], None], reason: str, tmp_path: Path) -> None:
    make(tmp_path / "out")
    with pytest.raises(ExportError, match=reason):
        write(NEW, tmp_path / "out", force=True)
    assert names(tmp_path) == ["out"]


def test_force_never_loses_what_is_not_an_export(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(OLD, out)
    for name in ("thesis.odt", "d", "e"):
        (out / name).write_bytes(b"years of work")
    with pytest.raises(ExportError, match=r"force would lose: b\.txt, d, e, …"):
        write(NEW, out, force=True)
    assert contents(out) == {**OLD, **dict.fromkeys(("thesis.odt", "d", "e"), b"years of work")}
    (tmp_path / "folder" / "a.txt").mkdir(parents=True)
    with pytest.raises(ExportError, match=r"force would lose: a\.txt"):
        write(NEW, tmp_path / "folder", force=True)


@pytest.mark.parametrize("out", ["no-such-folder/out", "file/out", "\0", "a" * 300, "", ".", "..", "/"])
@pytest.mark.parametrize("force", [False, True])
def test_where_nothing_can_be_written_one_error_says_so(
    out: str, *, force: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_bytes(b"mine")
    with pytest.raises(ExportError):
        write(NEW, Path(out), force=force)
    assert names(tmp_path) == ["file"]


FULL = """
import resource, sys
from pathlib import Path
from ambtelijk import ExportError
from ambtelijk.export.writing import write, write_file
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write({"a.txt": b"new", "c.txt": bytes(2000)}, Path(sys.argv[1]), force=True)
except ExportError as error:
    print(error.reason)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks the system for a limit")
@pytest.mark.parametrize("earlier", [True, False])
def test_when_the_disk_is_full_what_was_there_is_still_there(*, earlier: bool, tmp_path: Path) -> None:
    if earlier:
        write({"a.txt": b"old"}, tmp_path / "out")
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(tmp_path / "out")], check=True, capture_output=True, text=True
    )
    assert done.stdout == "it can't be written: File too large\n"
    assert done.stderr == ""
    assert names(tmp_path) == (["out"] if earlier else [])
    if earlier:
        assert contents(tmp_path / "out") == {"a.txt": b"old"}


@pytest.mark.parametrize("error", [OSError(5, "Input/output error"), KeyboardInterrupt()])
@pytest.mark.parametrize("step", [1, 2])
def test_when_the_swap_fails_halfway_the_earlier_export_comes_back(
    step: int, error: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    write({"a.txt": b"old"}, out)
    renamed: list[Path] = []
    rename = Path.rename

    def failing(path: Path, target: Path) -> Path:
        renamed.append(path)
        if len(renamed) == step:
            raise error
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(KeyboardInterrupt if isinstance(error, KeyboardInterrupt) else ExportError):
        write(NEW, out, force=True)
    assert contents(out) == {"a.txt": b"old"}
    assert names(tmp_path) == ["out"]


def test_one_file_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "one.svg"
    assert write_file(b"one", file) == file
    with pytest.raises(ExportError, match="it is there already"):
        write_file(b"two", file)
    assert file.read_bytes() == b"one"
    file.chmod(0o640)
    write_file(b"two", file, force=True)
    assert (file.read_bytes(), file.stat().st_mode & 0o777) == (b"two", 0o640)
    link = tmp_path / "link.svg"
    link.symlink_to(file)
    write_file(b"three", link, force=True)
    assert link.is_symlink()
    assert file.read_bytes() == b"three"
    for wrong, reason in ((tmp_path, "it is no file"), (tmp_path / "no" / "such", "make it first")):
        with pytest.raises(ExportError, match=reason):
            write_file(b"four", wrong, force=True)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    for place in (file, tmp_path / "new.svg"):
        with pytest.raises(ExportError, match="it can't be written: No space left on device"):
            write_file(b"five", place, force=True)
    assert sorted(found.name for found in tmp_path.iterdir()) == ["link.svg", "one.svg"]
    assert file.read_bytes() == b"three"


def test_a_file_that_came_in_between_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "one.svg"
    link = Path.hardlink_to

    def late(target: Path, new: Path) -> None:
        target.write_bytes(b"theirs")
        link(target, new)

    monkeypatch.setattr(Path, "hardlink_to", late)
    with pytest.raises(ExportError, match="it is there already"):
        write_file(b"ours", file)
    assert [found.read_bytes() for found in tmp_path.iterdir()] == [b"theirs"]


def test_a_file_is_written_where_there_are_no_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refused)
    assert write_file(b"ours", tmp_path / "one.svg").read_bytes() == b"ours"
    assert len(list(tmp_path.iterdir())) == 1


def test_an_interruption_while_writing_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write(NEW, tmp_path / "out")
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"format": "xlsx"}, ValueError, f"export(format='xlsx'): it is one of {', '.join(FORMATS)}"),
        ({"format": None}, TypeError, "export(format) takes a format (str), not None"),
        ({"out": 7}, TypeError, "export(out) takes a folder (str or pathlib.Path), not 7"),
        ({"base": None}, TypeError, "export(base=...) takes an address (str), not None"),
        ({"base": "example.org/"}, ValueError, "'example.org/' is no base of addresses"),
        ({"base": ""}, ValueError, "'' is no base of addresses"),
        ({"base": "https://example.org/a b/"}, ValueError, "is no base of addresses"),
        ({"base": "https://example.org/<b>/"}, ValueError, "is no base of addresses"),
        ({"base": "https://example.org/id"}, ValueError, "ending in : / or #"),
    ],
)
def test_a_wrong_argument_is_refused_before_anything_is_written(
    arguments: dict[str, Any], error: type[Exception], message: str, tmp_path: Path
) -> None:
    with pytest.raises(error) as caught:
        LETTER.export(**{"format": "json", "out": tmp_path / "out", **arguments})
    assert isinstance(caught.value, AmbtelijkError)
    assert message in str(caught.value)
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    "base", [BASE, "https://example.org/id/", "https://example.org/id#", "https://e.nl:8080/#", "tag:x,2016:"]
)
def test_a_base_is_any_address_that_an_id_can_follow(base: str) -> None:
    assert files(LETTER, "json", base=base)


@pytest.mark.parametrize(
    "wrong",
    [
        "urn",
        "urn:",
        "urn:#",
        ":",
        "/",
        "https:/ /",
        "https:/x/",
        "https://",
        "https:///",
        "https://x:y/",
        "https://x/%zz/",
        "https://x/[/",
        "https://x/#a/",
        "https://x/é/",
        "https://x/?id=",
    ],
)
def test_half_an_address_is_no_base(wrong: str) -> None:
    with pytest.raises(InvalidBaseError):
        files(LETTER, "json", base=wrong)


def test_the_command_writes_and_says_what(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    asked = ["export", "--format", "json", "--out", str(out), "--data-version", "2016.9.0"]
    assert main(asked) == 0
    assert capsys.readouterr().out.splitlines() == [str(path) for path in sorted(out.iterdir())]
    assert main(asked) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line == f"ambtelijk: {out}: it is there already: choose another name, or replace it by force"
    assert main([*asked, "--force", "--json"]) == 0
    assert f'"digest": "{LETTER.digest}"' in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main(["export", "--format", "xlsx", "--out", str(tmp_path / "x")])
    assert "invalid choice: 'xlsx'" in capsys.readouterr().err


@pytest.mark.parametrize("version", [release.version for release in ambtelijk.versions()])
def test_the_data_folder_of_a_bundled_version_is_that_version(version: str, tmp_path: Path) -> None:
    dataset = ambtelijk.load(version)
    dataset.export("json", tmp_path / "out")
    assert ambtelijk.load(tmp_path / "out", digest=dataset.digest) == dataset
    assert files(ambtelijk.load(tmp_path / "out"), "json") == files(dataset, "json")


def test_what_is_laid_over_a_version_becomes_a_folder_that_stands_alone(tmp_path: Path) -> None:
    own = LETTER.with_records([lef()])
    own.export("json", tmp_path / "out")
    again = ambtelijk.load(tmp_path / "out")
    assert (again.version, again.as_of) == (own.version, own.as_of)
    assert all(tuple(getattr(again, kind)) == tuple(getattr(own, kind)) for kind in KINDS)
    assert not ambtelijk.diff(own, again)


@given(dataset=strategies.datasets())
def test_any_record_comes_back_from_its_data_folder(dataset: Dataset) -> None:
    found = files(dataset, "json")
    assert all(parsed(kind, found[f"{kind}.json"]) == tuple(getattr(dataset, kind)) for kind in KINDS)


def test_a_folder_that_changed_since_it_was_loaded_is_not_exported(folder: Path, tmp_path: Path) -> None:
    loaded = ambtelijk.load(folder)
    toy.put_manifest(folder, {**toy.manifest(folder), "title": "Another"})
    with pytest.raises(ambtelijk.DigestError):
        loaded.export("json", tmp_path / "out")
    assert not (tmp_path / "out").exists()
