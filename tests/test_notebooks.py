"""The notebooks in the pages run from a fresh kernel, and what they store is what a run shows."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))

RENEW = "python docs/notebooks/run.py"


@pytest.fixture(scope="module")
def runner() -> ModuleType:
    """What runs them, as the command does."""
    for name in ("ipykernel", "nbclient", "pandas"):
        pytest.importorskip(name, reason="pip install '.[clients]'")
    spec = importlib.util.spec_from_file_location("run", FOLDER / "run.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def stored(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.filterwarnings("ignore")  # those of the kernel and its client are their own
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_fresh_kernel_shows_what_is_stored(path: Path, runner: ModuleType) -> None:
    assert runner.run(path) == path.read_text(encoding="utf-8"), f"renew it: {RENEW}"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_what_is_stored_is_small_and_the_same_on_every_machine(path: Path) -> None:
    assert path.stat().st_size < 100_000
    for cell in stored(path)["cells"]:
        assert cell["metadata"] == {}
        for output in cell.get("outputs", ()):
            assert output["output_type"] in {"execute_result", "stream"}
            assert output.get("metadata", {}) == {}
            assert "0x" not in json.dumps(output)


def test_there_are_three() -> None:
    assert [path.stem for path in NOTEBOOKS] == ["eigen-code", "rijkscode", "sectoren"]


def test_contributors_read_how_to_renew_them() -> None:
    assert RENEW in (FOLDER.parents[1] / "CONTRIBUTING.md").read_text(encoding="utf-8")
