"""The `ambtelijk` command, as people who don't write Python meet it."""

import csv
import inspect
import io
import json
import os
import shlex
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

import ambtelijk
from ambtelijk import commands
from ambtelijk.cli import main
from ambtelijk.terms import KINDS

Captured = pytest.CaptureFixture[str]

LETTER = ambtelijk.load("2016.9.0")
NAMES = (*KINDS, "show", "search", "compare", "cite", "diff", "versions", "check", "export")
"""Every command."""


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


def test_what_to_cite_is_a_line_a_source_an_entry_or_an_item(capsys: Captured) -> None:
    cite = ["cite", "staatscourant-2015-33770", "--data-version", "2016.9.0"]
    (reference,) = LETTER.cite("staatscourant-2015-33770")
    assert main(cite) == 0
    assert capsys.readouterr().out == "Gedragscode Integriteit Rijk, Stcrt. 2015, 33770\n"
    assert main([*cite, "--format", "bibtex"]) == 0
    assert capsys.readouterr().out == reference.bibtex
    assert main([*cite, "--format", "csl"]) == 0
    assert json.loads(capsys.readouterr().out) == [reference.csl]
    assert main([*cite, "--json"]) == 0
    (shown,) = json.loads(capsys.readouterr().out)
    assert (shown["id"], shown["text"], shown["csl"]) == (reference.id, reference.text, reference.csl)


def test_without_an_id_the_data_version_is_cited(capsys: Captured) -> None:
    assert main(["cite", "--data-version", "2016.9.0"]) == 0
    assert capsys.readouterr().out == f"{LETTER.cite()[0].text}\n"


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
    [
        [],
        ["show", "gemeenten"],
        ["values", "--sector", "rijk"],
        ["search", "betrouwbare"],
        ["compare", "rijk", "gemeenten"],
        ["cite", "gemeenten"],
        ["cite"],
        ["versions"],
        ["check"],
        *([kind] for kind in KINDS),
    ],
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


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="nothing is always full here")
@pytest.mark.parametrize("arguments", ["", "--json", "versions", "values --csv", "check --json nowhere"])
def test_an_answer_that_cant_be_written_is_told_in_a_line(arguments: str) -> None:
    for where, why in ((">/dev/full", "No space left on device"), (">&-", "there is no standard output")):
        command = f"{shlex.quote(sys.executable)} -m ambtelijk {arguments} {where}"
        done = subprocess.run(["sh", "-c", command], stderr=subprocess.PIPE, encoding="utf-8", check=False, timeout=60)
        assert done.returncode == 1
        assert done.stderr.splitlines()[-1] == f"ambtelijk: the answer can't be written: {why}"
        assert "Traceback" not in done.stderr


def test_version_names_code_and_data() -> None:
    done = run("--version")
    assert done.stdout.decode() == f"ambtelijk {ambtelijk.__version__}, data {ambtelijk.versions()[-1].version}\n"


# Lists.


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_alone_lists_all_its_records(kind: str, capsys: Captured) -> None:
    collection = getattr(LETTER, kind)
    assert main([kind, "--data-version", "2016.9.0"]) == 0
    shown = capsys.readouterr().out
    place = 0
    for record in collection:
        told = record.term if kind == "statements" else record.id
        place = shown.index(told.split()[0], place)
    assert main([kind, "--data-version", "2016.9.0", "--csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["id"] for row in rows] == list(collection.ids)
    assert main([kind, "--data-version", "2016.9.0", "--json"]) == 0
    for row, record in zip(json.loads(capsys.readouterr().out), collection, strict=True):
        assert row == {**record.model_dump(mode="json"), "certain": True}


def test_the_options_of_a_kind_are_the_keywords_of_its_where() -> None:
    for kind in KINDS:
        keywords = set(inspect.signature(getattr(LETTER, kind).where).parameters)
        asked = {*commands.FILTERS[kind], *(("on",) if kind in commands._DATED else ())}
        assert keywords == asked, kind


ASKED: dict[str, dict[str, str | tuple[str, str]]] = {
    "sectors": {"value": "openheid", "kind": "sector", "on": "2016-09-01"},
    "organisations": {"kind": "association", "part_of": "ministerie-van-bzk"},
    "sources": {"footnote": "1", "type": "report", "issuer": "ministerie-van-bzk", "seen_before": "2027-01-01"},
    "codes": {
        "sector": "gemeenten",
        "organisation": "ministerie-van-bzk",
        "adopter": "defensie",
        "kind": "model-code",
        "level": "sector",
        "domain": "good-administration",
        "audience": "civil-servants",
        "status": "absent",
        "issuer": "vereniging-van-nederlandse-gemeenten",
        "on": "2016-09-01",
    },
    "editions": {"code": "gedragscode-integriteit-rijk", "sector": "rijk", "status": "announced", "on": "2016-01-01"},
    "statements": {
        "sector": "rijk",
        "code": "code-goed-openbaar-bestuur",
        "edition": "behoorlijkheidswijzer-2015",
        "value": "openheid",
        "role": "principles",
        "on": "2016-01-01",
    },
    "values": {
        "sector": "gemeenten",
        "code": "code-goed-openbaar-bestuur",
        "edition": "gedragscode-integriteit-rijk-2015",
        "principle": "beginsel-openheid-en-integriteit",
        "on": "2016-01-01",
    },
    "principles": {"code": "code-goed-openbaar-bestuur", "value": "integriteit", "on": "2016-01-01"},
    "events": {
        "status": "announced",
        "kind": "publication",
        "about": "gedragscode-integriteit-rijk",
        "between": ("2016", "2017-06-30"),
    },
    "policies": {"kind": "intention", "status": "open", "owner": "minister-van-bzk", "party": "ccoop"},
    "trends": {"kind": "driver"},
}
"""A question for each option."""


@pytest.mark.parametrize(
    ("kind", "keyword", "value"), [(kind, *question) for kind, asked in ASKED.items() for question in asked.items()]
)
def test_an_option_asks_what_where_asks(
    kind: str, keyword: str, value: str | tuple[str, str], capsys: Captured
) -> None:
    expected = getattr(LETTER, kind).where(**{keyword: value})
    option = (f"--{keyword.replace('_', '-')}", *([value] if isinstance(value, str) else value))
    assert main([kind, *option, "--json", "--data-version", "2016.9.0"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [record["id"] for record in found] == list(expected.ids)
    assert [record["id"] for record in found if not record["certain"]] == list(expected.possible.ids)
    assert main([kind, *option, "--data-version", "2016.9.0"]) == 0
    shown = capsys.readouterr().out
    assert shown.strip()
    assert ("not certain" in shown) == bool(expected.possible)


def test_options_narrow_down_together(capsys: Captured) -> None:
    main(["codes", "--sector", "gemeenten", "--kind", "model-code", "--json", "--data-version", "2016.9.0"])
    found = json.loads(capsys.readouterr().out)
    assert [code["id"] for code in found] == list(LETTER.codes.where(sector="gemeenten", kind="model-code").ids)


def test_statements_stand_under_the_list_they_are_printed_in(capsys: Captured) -> None:
    main(["statements", "--sector", "rijk", "--data-version", "2016.9.0"])
    assert capsys.readouterr().out.splitlines() == [
        "Gedragscode Integriteit Rijk · (kern)waarden",
        "  gedragscode-integriteit-rijk-2015",
        "  1  onafhankelijkheid en onpartijdigheid",
        "  2  betrouwbaarheid en zorgvuldigheid",
        "  3  eigen verantwoordelijkheid",
    ]
    main(["statements", "--edition", "behoorlijkheidswijzer-2015", "--data-version", "2016.9.0"])
    assert "Behoorlijkheidswijzer" in capsys.readouterr().out.splitlines()[0]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["statements", "--sector", "politie"], "no list of values for politie in data version 2016.9.0"),
        (["values", "--sector", "rijk", "--on", "2010-01-01"], "no list of values for rijk in data version 2016.9.0 on 2010-01-01"),
        (["codes", "--sector", "politie", "--kind", "oath"], "no such codes in data version 2016.9.0"),
        (["search", "zzzzzz"], "nothing found for 'zzzzzz' in data version 2016.9.0"),
    ],
)  # fmt: skip
def test_where_nothing_is_found_it_says_so(arguments: list[str], said: str, capsys: Captured) -> None:
    assert main([*arguments, "--data-version", "2016.9.0"]) == 0
    assert capsys.readouterr().out == f"{said}\n"
    assert main([*arguments, "--data-version", "2016.9.0", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


# On a day.


def test_the_overview_of_a_day_is_what_held_that_day(capsys: Captured) -> None:
    assert main(["--on", "2008-01-01", "--json", "--data-version", "2026.11.0"]) == 0
    given = json.loads(capsys.readouterr().out)
    assert given["on"] == "2008-01-01"
    rijk = next(found for found in given["sectors"] if found["sector"]["id"] == "rijk")
    assert [stated["edition"]["id"] for stated in rijk["lists"]] == ["gedragscode-integriteit-rijk-2006"]
    assert rijk["lists"][0]["in_force"] is True
    assert main(["--on", "2008-01-01", "--data-version", "2026.11.0"]) == 0
    shown = capsys.readouterr().out
    assert shown.splitlines()[0].endswith("as of 2008-01-01")
    assert "2019" not in shown.split("Defensie")[0].splitlines()[2]


def test_a_sector_had_no_list_before_its_first(capsys: Captured) -> None:
    main(["--on", "1990-01-01", "--json", "--data-version", "2026.11.0"])
    sectors = {found["sector"]["id"]: found["lists"] for found in json.loads(capsys.readouterr().out)["sectors"]}
    for id, lists in sectors.items():
        for stated in lists:
            first = stated["edition"]["published"] or (stated["edition"]["in_force"] or {}).get("start") or "0"
            assert first[:4] <= "1990", id


# Search.


def test_search_goes_over_every_kind_or_one(capsys: Captured) -> None:
    assert main(["search", "Betrouwbare", "--json", "--data-version", "2016.9.0"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {"values"} < {match["collection"] for match in found}
    assert [match["certainty"] for match in found] == sorted((m["certainty"] for m in found), reverse=True)
    assert main(["search", "Betrouwbare", "--kind", "values", "--json", "--data-version", "2016.9.0"]) == 0
    [match] = json.loads(capsys.readouterr().out)
    assert (match["id"], match["name"], match["rule"]) == ("betrouwbaarheid", "betrouwbare", "form")
    assert main(["search", "Betrouwbare", "--kind", "values", "--data-version", "2016.9.0"]) == 0
    assert capsys.readouterr().out == "betrouwbaarheid  betrouwbaarheid (value, by form: betrouwbare)\n"


# Compare.


def test_compare_shows_the_matrix_and_its_caution(capsys: Captured) -> None:
    assert main(["compare", "rijk", "gemeenten", "politie", "--data-version", "2016.9.0"]) == 0
    shown = capsys.readouterr().out
    assert "no list in this source" in shown
    assert "need not mean the same" in shown
    assert max(map(len, shown.splitlines())) <= 100


def test_compare_answers_in_json_with_every_statement_and_citation(capsys: Captured) -> None:
    assert main(["compare", "rijk", "gemeenten", "politie", "--json", "--data-version", "2016.9.0"]) == 0
    given = json.loads(capsys.readouterr().out)
    found = LETTER.compare("rijk", "gemeenten", "politie")
    assert [(side["id"], side["absence"]) for side in given["without_list"]] == [("politie", "no list in this source")]
    assert given["shared"] == [[value.id for value in row.values] for row in found.shared]
    assert given["alone"]["rijk"] == [["eigen-verantwoordelijkheid"]]
    assert given["overlaps"][0]["similarity"] == "1/2"
    assert (given["reading"], given["on"], given["caution"]) == ("values", "2016-09-19", found.caution)
    for row, record in zip(given["rows"], found.rows, strict=True):
        for (side, mentions), cell in zip(row["cells"].items(), record.cells, strict=True):
            assert side in {"rijk", "gemeenten"}
            assert [m["id"] for m in mentions] == [m.statement.id for m in cell]
            assert all(m["citations"] for m in mentions)


def test_compare_gives_tables_long_and_wide(capsys: Captured) -> None:
    found = LETTER.compare("rijk", "gemeenten", on="2016-01-01", reading="statements")
    arguments = ["compare", "rijk", "gemeenten", "--on", "2016-01-01", "--reading", "statements", "--csv"]
    assert main([*arguments, "--data-version", "2016.9.0"]) == 0
    assert capsys.readouterr().out == found.table().to_csv()
    assert main([*arguments, "--wide", "--data-version", "2016.9.0"]) == 0
    assert capsys.readouterr().out == found.table(wide=True).to_csv()


def test_compare_writes_a_picture_and_says_where(tmp_path: Path, capsys: Captured) -> None:
    file = tmp_path / "matrix.svg"
    arguments = ["compare", "rijk", "gemeenten", "--svg", str(file), "--data-version", "2016.9.0"]
    assert main(arguments) == 0
    assert capsys.readouterr().out == f"{file}\n"
    assert file.read_text(encoding="utf-8") == f"{LETTER.compare('rijk', 'gemeenten').svg()}\n"
    assert ElementTree.parse(file).getroot().tag == "{http://www.w3.org/2000/svg}svg"  # noqa: S314  our own
    assert [found.name for found in tmp_path.iterdir()] == ["matrix.svg"]


def test_a_picture_replaces_a_file_by_force_alone(tmp_path: Path, capsys: Captured) -> None:
    file = tmp_path / "matrix.svg"
    file.write_text("mine")
    arguments = ["compare", "rijk", "gemeenten", "--svg", str(file)]
    assert main(arguments) == 2
    assert "it is there already" in capsys.readouterr().err
    assert file.read_text() == "mine"
    assert main([*arguments, "--force", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["file"] == str(file)
    assert file.read_text(encoding="utf-8").startswith("<svg ")


def test_a_wrong_comparison_writes_no_picture(tmp_path: Path, capsys: Captured) -> None:
    assert main(["compare", "rijk", "geen", "--svg", str(tmp_path / "matrix.svg")]) == 2
    assert "no id 'geen'" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_difference_is_a_table_too(capsys: Captured) -> None:
    assert main(["diff", "2016.9.0", "2026.11.0", "--csv"]) == 0
    assert capsys.readouterr().out == ambtelijk.diff("2016.9.0", "2026.11.0").table().to_csv()


# What a command doesn't take.


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["diff", "2016.9.0", "2026.11.0", "--data-version", "2016.9.0"],
         "diff takes no --data-version: A and B are the data versions; see ambtelijk diff --help"),
        (["--data-version", "2016.9.0", "diff", "2016.9.0", "2026.11.0"],
         "diff takes no --data-version: A and B are the data versions"),
        (["--on", "2016-01-01", "versions"], "versions takes no --on; see ambtelijk versions --help"),
        (["sources", "--on", "2016-01-01"], "sources takes no --on"),
        (["--csv"], "ambtelijk takes no --csv; see ambtelijk --help"),
        (["show", "rijk", "--csv"], "show takes no --csv"),
        (["check", "folder", "--data-version", "2016.9.0"], "check takes no --data-version beside a folder"),
        (["values", "--csv", "--json"], "choose --json or --csv"),
        (["compare", "rijk", "gemeenten", "--wide"], "--wide is for --csv"),
        (["compare", "rijk", "gemeenten", "--svg", "x.svg", "--csv"], "choose --svg or --csv"),
        (["compare", "rijk", "gemeenten", "--force"], "--force is for --svg"),
        (["compare", "rijk", "gemeenten", "--svg", "no/such/x.svg"], "no/such/x.svg: there is no folder"),
        (["compare", "rijk"], "can't compare 'rijk': it takes two sides or more"),
        (["compare", "rijk", "rijk"], "'rijk' would stand beside itself"),
        (["compare", "rijk", "openheid"], "it is the id of a record of values"),
        (["compare", "rijk", "gemeenten", "--reading", "words"], "--reading words: it is one of values, statements"),
        (["codes", "--kind", "model"], "--kind model: it is one of code-of-conduct, model-code"),
        (["search", "open", "--kind", "words"], "invalid choice: 'words'"),
        (["values", "--sector", "rijk", "--on", "vandaag"], "'vandaag' is no day: write YYYY-MM-DD"),
        (["--on", "2999-01-01"], "speaks of the world up to"),
    ],
)  # fmt: skip
def test_what_a_command_does_not_take_is_told_in_one_line(arguments: list[str], message: str, capsys: Captured) -> None:
    try:
        status = main(arguments)
    except SystemExit as ended:
        status = int(str(ended.code))
    told = capsys.readouterr()
    assert (status, told.out) == (2, "")
    [line] = told.err.splitlines()
    assert line.startswith("ambtelijk: ")
    assert message in line


# Where not every sign can be shown.


def test_json_is_whole_in_any_encoding() -> None:
    arguments = ("show", "brief-2016-09-19", "--json", "--data-version", "2016.9.0")
    plain = run(*arguments, PYTHONIOENCODING="ascii", PYTHONUTF8="0").stdout
    assert json.loads(plain.decode("ascii")) == json.loads(run(*arguments, PYTHONIOENCODING="utf-8").stdout)


def test_csv_is_whole_or_an_error() -> None:
    done = run("sources", "--csv", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (done.returncode, done.stdout) == (2, b"")
    [line] = done.stderr.decode("ascii").splitlines()
    assert line.startswith("ambtelijk: the output is in ascii and can't show '\\x")
    assert "PYTHONIOENCODING=utf-8" in line
    assert run("sources", "--csv", PYTHONIOENCODING="utf-8").returncode == 0


# Help.


@pytest.fixture
def narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


def helped(*arguments: str, capsys: Captured) -> list[str]:
    """What ``--help`` prints."""
    with pytest.raises(SystemExit) as ended:
        main([*arguments, "--help"])
    assert ended.value.code == 0
    return capsys.readouterr().out.splitlines()


@pytest.mark.usefixtures("narrow")
@pytest.mark.parametrize("command", ["", *NAMES])
def test_help_fits_a_screen_and_ends_with_an_example_that_runs(
    command: str, capsys: Captured, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = helped(*command.split(), capsys=capsys)
    assert len(lines) <= 24
    assert max(map(len, lines)) <= 80
    assert lines[-1].startswith(f"example: ambtelijk {command}")
    monkeypatch.chdir(tmp_path)
    assert main(shlex.split(lines[-1])[2:]) == 0
    assert capsys.readouterr().out


@pytest.mark.usefixtures("narrow")
def test_help_names_every_command(capsys: Captured) -> None:
    told = " ".join(helped(capsys=capsys))
    assert [name for name in NAMES if name not in told] == []
    with pytest.raises(SystemExit):
        main(["nonsense"])
    told = capsys.readouterr().err
    assert [name for name in NAMES if name not in told] == []


@pytest.mark.parametrize("arguments", [["--help"], ["compare", "--help"], ["nonsense"]], ids=" ".join)
def test_help_reads_nothing_of_the_data(arguments: list[str]) -> None:
    code = f"""
import sys
from ambtelijk.cli import main
try:
    main({arguments!r})
except SystemExit:
    pass
print(sorted({{"pydantic", "ambtelijk.records", "ambtelijk.releases"}} & set(sys.modules)), file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stderr.splitlines()[-1] == "[]"


def test_a_source_without_a_name_is_told_by_its_type_and_date(capsys: Captured) -> None:
    main(["sources", "--type", "letter", "--data-version", "2016.9.0"])
    assert "(letter, 2016-09-19)" in capsys.readouterr().out
