"""The `ambtelijk` command, as people who don't write Python meet it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import ambtelijk
from ambtelijk.cli import main
from ambtelijk.terms import KINDS

Captured = pytest.CaptureFixture[str]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The command in a process of its own, its output no terminal."""
    return subprocess.run(
        [sys.executable, "-m", "ambtelijk", *arguments],
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
        timeout=60,
    )


def test_alone_it_gives_each_sector_its_own_word_and_values_in_order(capsys: Captured) -> None:
    assert main(["--data-version", "2016.9.0"]) == 0
    shown = capsys.readouterr().out
    for sector, word in (("Rijk", "(kern)waarden"), ("Gemeenten", "kernbegrippen"), ("Waterschappen", "kernwaarden")):
        assert f"{sector} · {word}\n" in shown
    places = [shown.index(f"{n}  {term}") for n, term in ((1, "dienstbaarheid"), (2, "professionaliteit"))]
    assert places == sorted(places)
    assert "Staatscourant 2015, nr. 33770" in shown
    assert "No list in these data: Politie, Defensie, ZBO's." in shown
    assert ambtelijk.load("2016.9.0").digest in shown
    assert max(map(len, shown.splitlines())) <= 100


def test_the_matrix_marks_what_each_sector_names(capsys: Captured) -> None:
    main(["--data-version", "2016.9.0"])
    lines = capsys.readouterr().out.splitlines()
    head = next(line for line in lines if line.split() == ["Rijk", "Gemeenten", "Provincies", "Waterschappen"])
    row = next(line for line in lines if line.startswith("onpartijdigheid "))
    marked = [head[: row.index("●") + 3].split()[-1], row.count("●")]
    assert marked == ["Rijk", 2]


def test_piped_it_is_plain_utf_8_without_colour() -> None:
    done = run(PYTHONIOENCODING="utf-8")
    assert done.returncode == 0
    assert done.stderr == b""
    assert b"\x1b" not in done.stdout
    assert "●" in done.stdout.decode()


def test_where_only_ascii_can_be_shown_nothing_breaks() -> None:
    done = run("--data-version", "2016.9.0", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 0
    assert "Rijk - (kern)waarden" in done.stdout.decode("ascii")


@pytest.mark.parametrize(
    "arguments",
    [[], ["show", "gemeenten"], ["values"], ["values", "--sector", "rijk"], ["versions"], ["check"]],
    ids=" ".join,
)
def test_every_command_answers_in_json_too(arguments: list[str], capsys: Captured) -> None:
    assert main([*arguments, "--json", "--data-version", "2016.9.0"]) == 0
    assert json.loads(capsys.readouterr().out)
    assert main(["--json", "--data-version", "2016.9.0", *arguments]) == 0
    assert json.loads(capsys.readouterr().out)


def test_the_overview_in_json_holds_version_digest_and_statements(capsys: Captured) -> None:
    main(["--json", "--data-version", "2016.9.0"])
    given = json.loads(capsys.readouterr().out)
    assert (given["version"], given["as_of"]) == ("2016.9.0", "2016-09-19")
    rijk = given["sectors"][0]
    assert [s["term"] for s in rijk["lists"][0]["statements"]][2] == "eigen verantwoordelijkheid"
    assert rijk["lists"][0]["source"]["identifiers"][0]["value"] == "Staatscourant 2015, nr. 33770"
    assert {s["sector"]["id"]: s["lists"] for s in given["sectors"]}["politie"] == []


def test_values_of_a_sector_stand_in_its_order(capsys: Captured) -> None:
    main(["values", "--sector", "gemeenten", "--data-version", "2016.9.0"])
    shown = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert tuple(shown) == ambtelijk.load("2016.9.0").values.where(sector="gemeenten").ids


def test_a_sector_without_a_list_is_said_to_have_none(capsys: Captured) -> None:
    assert main(["values", "--sector", "politie", "--data-version", "2016.9.0"]) == 0
    assert capsys.readouterr().out == "no list of values for politie in data version 2016.9.0\n"


def test_a_record_shows_where_it_is_written_down(capsys: Captured) -> None:
    main(["show", "modelgedragscode-waterschappen", "--data-version", "2016.9.0"])
    shown = capsys.readouterr().out
    assert "absent" in shown
    assert "brief-2016-09-19, “Gemeenten, provincies en waterschappen”, paragraph 2" in shown


@pytest.mark.parametrize("kind", KINDS)
def test_every_record_can_be_shown(kind: str, capsys: Captured) -> None:
    for record in getattr(ambtelijk.load("2016.9.0"), kind):
        assert main(["show", record.id, "--data-version", "2016.9.0"]) == 0
        shown = capsys.readouterr().out
        assert f"  {record.id}\n" in shown
        assert all(len(line) <= 100 or " " not in line.strip() for line in shown.splitlines())


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["show", "Gemeenten"], "did you mean 'gemeenten'"),
        (["show"], "the following arguments are required: ID"),
        (["values", "--sector", "openheid"], "it is the id of a record of values"),
        (["nonsense"], "invalid choice: 'nonsense'"),
        (["--data-version", "2015.1.0"], "data version 2015.1.0 is not bundled"),
        (["--data-version", "../2016.9.0"], "'../2016.9.0' is no data version"),
        (["--data-version", ""], "'' is no data version"),
        (["values", "--nothing"], "unrecognized arguments: --nothing"),
    ],
)
def test_a_wrong_argument_gets_one_line_and_status_2(arguments: list[str], message: str) -> None:
    done = run(*arguments, PYTHONIOENCODING="utf-8")
    assert done.returncode == 2
    assert done.stdout == b""
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("ambtelijk: ")
    assert message in line


def test_a_broken_folder_gets_every_problem_and_status_1(tmp_path: Path) -> None:
    (tmp_path / "datapackage.json").write_text("{}")
    done = run("check", str(tmp_path))
    assert done.returncode == 1
    lines = done.stderr.decode().splitlines()
    assert lines[0] == f"ambtelijk: {tmp_path}: 4 problems"
    assert b"Traceback" not in done.stderr
    problems = json.loads(run("check", str(tmp_path), "--json").stdout)["problems"]
    assert [problem["field"] for problem in problems] == ["version", "schema_version", "as_of", "resources"]


def test_check_counts_what_it_checked(capsys: Captured) -> None:
    assert main(["check", "--data-version", "2016.9.0"]) == 0
    letter = ambtelijk.load("2016.9.0")
    shown = capsys.readouterr().out
    assert "no problems" in shown
    assert letter.digest in shown


def test_a_reader_that_goes_away_is_no_error() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "ambtelijk", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 0


def test_version_names_code_and_data() -> None:
    done = run("--version")
    assert done.stdout.decode() == f"ambtelijk {ambtelijk.__version__}, data {ambtelijk.versions()[-1].version}\n"


@pytest.mark.parametrize("command", [[], ["show"], ["values"], ["versions"], ["check"]], ids=str)
def test_help_fits_a_screen_and_ends_with_an_example(command: list[str]) -> None:
    done = run(*command, "--help", COLUMNS="80")
    lines = done.stdout.decode().splitlines()
    assert lines[-1].startswith("example: ambtelijk ")
    assert len(lines) <= 24
    assert max(map(len, lines)) <= 80
