"""Speed, as far as it doesn't flake: what is imported, read, counted and allocated. `benchmarks` has the times."""

import gc
import json
import re
import shutil
import subprocess
import sys
import tracemalloc
from compileall import compile_dir
from os import defpath
from pathlib import Path
from typing import Any

import pytest
from benchmarks import floor

import ambtelijk
from ambtelijk.dataset import parsed
from ambtelijk.terms import KINDS

PACKAGE = Path(ambtelijk.__file__).parent

PYDANTIC = {"annotated_types", "pydantic", "pydantic_core", "typing_extensions", "typing_inspection"}
"""pydantic and what it is made of."""

BYTES_A_RECORD = 3_800
"""What a statement with two citations and one value may take: a tenth more than measured on Python 3.11 to 3.13."""


def told(code: str) -> Any:
    """What a fresh interpreter, without the user's settings, prints as JSON."""
    begin = f"import sys; sys.path.insert(0, {str(PACKAGE.parent)!r})\n"
    done = subprocess.run([sys.executable, "-I", "-c", begin + code], check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def test_importing_the_package_imports_nothing_else() -> None:
    grown = told(
        "before = set(sys.modules); import ambtelijk; after = set(sys.modules); import json; print(json.dumps([*after - before]))"
    )
    assert grown == ["ambtelijk"]


def test_a_first_answer_imports_nothing_but_pydantic_and_the_standard_library() -> None:
    code = """
before = set(sys.modules)
import ambtelijk
ambtelijk.values["openheid"]
after = set(sys.modules)
import json
print(json.dumps([*after - before]))
"""
    grown = {name.partition(".")[0] for name in told(code)} - sys.stdlib_module_names
    grown = {name for name in grown if not name.startswith("_sysconfigdata_")}  # the standard library's too
    allowed = {"ambtelijk", *PYDANTIC} | ({"importlib_resources"} if sys.version_info < (3, 12) else set())
    assert grown <= allowed


def test_a_first_answer_leaves_alone_what_only_errors_searches_and_the_command_need() -> None:
    code = """
import ambtelijk, json
ambtelijk.values["openheid"]
print(json.dumps([name for name in sys.modules if name.startswith("ambtelijk.")]))
"""
    unneeded = {
        "check",
        "rules",
        "suggestions",
        "searching",
        "wording",
        "spelling",
        "cli",
        "canonical",
        "overview",
        "difference",
        "display",
    }
    assert not {f"ambtelijk.{name}" for name in unneeded} & set(told(code))


@pytest.mark.parametrize("kind", KINDS)
def test_reading_one_collection_reads_the_manifest_and_one_file(kind: str) -> None:
    code = f"""
import ambtelijk, json
read = []
def notice(event, arguments):
    if event == "open" and str(arguments[0]).endswith(".json"):
        read.append(str(arguments[0]).replace("\\\\", "/").rpartition("/")[2])
sys.addaudithook(notice)
ambtelijk.{kind}
print(json.dumps(read))
"""
    assert told(code) == ["datapackage.json", f"{kind}.json"]


def test_a_second_answer_reads_nothing() -> None:
    code = """
import ambtelijk, json
ambtelijk.values["openheid"]
read = []
sys.addaudithook(lambda event, arguments: read.append(str(arguments[0])) if event == "open" else None)
ambtelijk.values["openheid"], ambtelijk.values.get("eerlijkheid"), ambtelijk.load().values.ids
print(json.dumps(read))
"""
    assert told(code) == []


def test_every_way_to_a_collection_or_a_record_gives_the_same_object() -> None:
    newest = ambtelijk.load()
    assert ambtelijk.load(newest.version) is newest
    for kind in KINDS:
        collection = getattr(ambtelijk, kind)
        assert collection is getattr(newest, kind)
        for record in collection:
            assert collection[record.id] is record
            assert collection.get(record.id) is record
    values = newest.values
    assert all(values[value.id] is value for value in values.where(sector="gemeenten"))


def test_a_record_takes_no_more_memory_than_its_models() -> None:
    citation = {"source": "brief", "heading": "Gedragscodes per sector", "paragraph": 2, "basis": "stated"}
    row = {
        "citations": [citation, {"source": "brief", "supports": ["expresses"], "basis": "editorial"}],
        "edition": "editie",
        "list": "kernwaarden",
        "position": 1,
        "expresses": [{"value": "openheid", "match": "exact", "basis": "editorial"}],
    }
    content = json.dumps([{**row, "id": f"bewering-{n}", "term": f"openheid {n}"} for n in range(1_000)]).encode()
    parsed("statements", content)  # The first time builds the model.
    gc.collect()
    tracemalloc.start()
    try:
        records = parsed("statements", content)
        allocated = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert allocated / len(records) <= BYTES_A_RECORD


@pytest.mark.skipif(not shutil.which("valgrind") or not shutil.which("setarch"), reason="needs valgrind and setarch")
def test_importing_the_package_takes_hardly_more_instructions_than_python_itself(tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "ambtelijk", ignore=shutil.ignore_patterns("data", "__pycache__"))
    compile_dir(tmp_path / "ambtelijk", quiet=2)
    assert instructions("import ambtelijk", tmp_path) <= 1.03 * instructions("pass", tmp_path)


def instructions(code: str, path: Path) -> int:
    """How many instructions callgrind counts; the same number on every run."""
    command = ["setarch", "-R", "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    environment = {"PATH": defpath, "PYTHONHASHSEED": "0", "PYTHONPATH": str(path)}
    run = [*command, sys.executable, "-s", "-P", "-c", code]
    done = subprocess.run(run, env=environment, check=True, capture_output=True, text=True)
    counted = re.search(r"Collected : (\d+)", done.stderr)
    assert counted, done.stderr
    return int(counted[1])


def test_the_floor_that_the_benchmark_compares_with_reads_the_same_records() -> None:
    kinds: dict[str, str] = {kind: getattr(ambtelijk, kind)._model.__name__ for kind in KINDS}
    script = floor.script(PACKAGE, PACKAGE / "data" / ambtelijk.load().version, kinds)
    counted = told(f"{script}\nimport json; print(json.dumps([{', '.join(f'len({kind})' for kind in kinds)}]))")
    assert counted == [len(getattr(ambtelijk, kind)) for kind in KINDS]
