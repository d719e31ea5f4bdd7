"""The places that are measured: the wheel, and fresh virtual environments with what is installed in them."""

import json
import os
import platform
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from benchmarks import floor

PROJECT = Path(__file__).resolve().parents[1]
PEERS = ("pycountry", "iso3166", "bioregistry", "trove-classifiers")

_ASK = """
import json, ambtelijk
from ambtelijk.terms import KINDS
dataset = ambtelijk.load()
models = {kind: getattr(dataset, kind)._model.__name__ for kind in KINDS}
print(json.dumps({"file": ambtelijk.__file__, "version": dataset.version, "models": models}))
"""


class Place(NamedTuple):
    """A virtual environment, and where the package and its newest data are in it."""

    python: Path
    package: Path
    data: Path


def wheel(folder: Path) -> Path:
    """The wheel of this project, built into a folder."""
    _pip(Path(sys.executable), "wheel", "--no-deps", "--wheel-dir", str(folder), str(PROJECT))
    return next(folder.glob("ambtelijk-*.whl"))


def place(folder: Path, wheel: Path, *, peers: bool = False, base: str = sys.executable) -> Place:
    """A fresh environment of a Python with the wheel, what it needs and the floor; and with the peers if asked."""
    subprocess.run([base, "-m", "venv", str(folder)], check=True)
    python = folder / "bin" / "python"
    extra = ("--requirement", str(PROJECT / "benchmarks" / "requirements.txt")) if peers else ()
    _pip(python, "install", "--compile", str(wheel), *extra)
    found = subprocess.run([python, "-s", "-P", "-c", _ASK], check=True, capture_output=True, text=True)
    told = json.loads(found.stdout)
    package = Path(told["file"]).parent
    made = Place(python, package, package / "data" / told["version"])
    _install_floor(made, told["models"])
    return made


def _install_floor(place: Place, kinds: dict[str, str]) -> None:
    """Put the floor's modules beside the package, compiled as it is."""
    one = {"values": kinds["values"]}
    modules = {
        "floor_models": floor.models(place.package),
        "floor_one_needed": floor.script(place.package, place.data, one, only_needed=True),
        "floor_one": floor.script(place.package, place.data, one),
        "floor_all": floor.script(place.package, place.data, kinds),
    }
    for name, text in modules.items():
        path = place.package.parent / f"{name}.py"
        path.write_text(text, encoding="utf-8")
        subprocess.run([place.python, "-m", "compileall", "-q", str(path)], check=True)


def python_version(place: Place) -> str:
    """The version of its Python: ``3.11.7``."""
    code = "import platform; print(platform.python_version())"
    return subprocess.run([place.python, "-c", code], check=True, capture_output=True, text=True).stdout.strip()


def description(place: Place, peers: Place) -> list[tuple[str, str]]:
    """The machine, the versions and the day, so that the numbers can be placed."""
    build = "with" if "--enable-optimizations" in _config(place.python) else "without"
    return [
        ("machine", f"{_processor()}, {platform.system()} {platform.machine()}"),
        ("busy", f"load average {os.getloadavg()[0]:.1f} when it began, on {os.cpu_count()} processors"),
        ("Python", f"CPython {platform.python_version()}, built {build} profile-guided optimisation"),
        ("packages", _versions(place.python, ("ambtelijk", "pydantic", "pydantic_core"))),
        ("peers", _versions(peers.python, PEERS)),
        ("data version", place.data.name),
        ("date", datetime.now(UTC).date().isoformat()),
    ]


def _pip(python: Path, *arguments: str) -> None:
    """Run pip; what it says is shown only if it fails."""
    command = [str(python), "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stderr)


def _config(python: Path) -> str:
    code = "import sysconfig; print(sysconfig.get_config_var('CONFIG_ARGS'))"
    return subprocess.run([python, "-c", code], check=True, capture_output=True, text=True).stdout


def _versions(python: Path, names: tuple[str, ...]) -> str:
    code = f"from importlib.metadata import version\nfor name in {names!r}: print(name, version(name))"
    done = subprocess.run([python, "-c", code], check=True, capture_output=True, text=True)
    return ", ".join(done.stdout.splitlines())


def _processor() -> str:
    """The processor and how many of it, where the system tells."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return platform.processor() or "an unknown processor"
    names = re.findall(r"model name\s*:\s*(.+)", text)
    return f"{len(names)} × {names[0]}" if names else platform.machine()
