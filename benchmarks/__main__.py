"""The one command: build the wheel, install it afresh, measure everything, print the tables.

``python -m benchmarks`` takes some minutes; ``--quick`` takes fewer rounds and smaller folders, and is for
seeing whether it works. ``--also PYTHON`` measures warm lookups on another Python too. ``--page FILE`` also puts
the tables into a page, between its two marks.
"""

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from benchmarks import cases, environment, processes, report, synthetic, weight
from benchmarks.environment import Place
from benchmarks.processes import Case

INSIDE = Path(__file__).parent / "inside"
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"


class Plan(NamedTuple):
    """How often each thing is measured."""

    start: int
    answers: int
    peers: int
    warm: int
    memory: int
    growth: dict[int, int]
    """For each number of statements, how often."""


FULL = Plan(201, 61, 9, 7, 7, {1_000: 7, 10_000: 5, 100_000: 3, 1_000_000: 1})
QUICK = Plan(21, 7, 3, 2, 2, {1_000: 3, 10_000: 1})


def sections(plan: Plan, wheel: Path, place: Place, peers: Sequence[Place], scratch: Path) -> Iterator[tuple[str, str]]:
    """Each part of the report: its heading and its table. The verdict comes last.

    `peers` are the environments that have the peers too: one for each Python, that of `place` first.
    """
    yield "Where", report.table(("what", "which"), environment.description(place, peers[0]))

    start = processes.timed(cases.start(place), plan.start)
    yield f"Import ({plan.start} rounds)", report.times(start, cases.BARE)

    answers = processes.timed(cases.answers(place), plan.answers)
    yield f"First answer ({plan.answers} rounds)", report.times(answers, cases.FLOOR_ONE)
    yield "Against the floor", report.compared({**start, **answers})

    counted: dict[str, int] = {}
    if shutil.which("valgrind") and shutil.which("setarch"):
        every = {**cases.start(place), **cases.answers(place)}
        counted = {name: processes.instructions(case) for name, case in every.items()}
        yield "Instructions", report.counted(counted)

    yield f"Peers ({plan.peers} rounds)", report.times(processes.timed(cases.peers(peers[0]), plan.peers), cases.BARE)

    warm = {environment.python_version(one): _warm(one, plan.warm) for one in peers}
    yield f"Warm operations ({plan.warm} processes)", report.warm(next(iter(warm.values())))
    yield "Lookups in nanoseconds, on each Python", report.lookups(warm)

    memory = processes.resident(cases.memory(place), plan.memory)
    yield f"Memory ({plan.memory} processes)", report.memory(memory)

    yield "Growth", report.growth(_growth(plan, place, scratch))

    weights = weight.weights(wheel)
    yield "The wheel", report.weight(weights)

    found = report.bars({**start, **answers}, counted, memory, warm, weights)
    yield "The bars", report.verdict(found)


def _warm(place: Place, processes: int) -> dict[str, float]:
    """The nanoseconds of each warm operation: the median of several processes."""
    runs = [_inside(place, "warm.py") for _ in range(processes)]
    return {name: median(run[name] for run in runs) for name in runs[0]}


def _inside(place: Place, script: str, *arguments: str) -> Any:
    """What a script prints inside an environment."""
    code = f"import runpy, sys; sys.argv = {['', *arguments]!r}; runpy.run_path({str(INSIDE / script)!r}, run_name='__main__')"
    return json.loads(processes.run(Case(place.python, code)))


def _growth(plan: Plan, place: Place, scratch: Path) -> dict[int, dict[str, dict[str, float]]]:
    small = synthetic.write(scratch / "small", 10)
    found: dict[int, dict[str, dict[str, float]]] = {}
    for statements, times in plan.growth.items():
        folder = synthetic.write(scratch / str(statements), statements)
        found[statements] = {}
        for how in ("time", "paused", *(("allocated",) if statements < 100_000 else ())):  # noqa: PLR2004
            runs = [_inside(place, "growth.py", str(folder), str(small), how) for _ in range(times)]
            found[statements][how] = {key: median(run[key] for run in runs) for key in runs[0]}
        shutil.rmtree(folder)
    return found


def into(page: Path, text: str) -> None:
    """Put the text between the marks of a page."""
    before, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    _, found, after = rest.partition(END)
    if not found:
        raise SystemExit(f"{page} doesn't have the lines {BEGIN} and {END}")
    page.write_text(f"{before}{BEGIN}\n\n{text}\n{END}{after}", encoding="utf-8")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="How fast is ambtelijk?")
    parser.add_argument("--quick", action="store_true", help="fewer rounds and smaller folders")
    parser.add_argument("--wheel", type=Path, help="a wheel to measure, instead of one built from this project")
    parser.add_argument("--also", metavar="PYTHON", action="append", default=[], help="another Python for warm lookups")
    parser.add_argument("--page", type=Path, help="a page to put the tables into")
    given = parser.parse_args()
    text = ""
    with tempfile.TemporaryDirectory(prefix="ambtelijk-benchmarks-") as folder:
        scratch = Path(folder)
        wheel = given.wheel or environment.wheel(scratch / "wheel")
        place = environment.place(scratch / "alone", wheel)
        peers = [
            environment.place(scratch / f"with-peers-{number}", wheel, peers=True, base=python)
            for number, python in enumerate([sys.executable, *given.also])
        ]
        plan = QUICK if given.quick else FULL
        for heading, table in sections(plan, wheel, place, peers, scratch):
            part = f"### {heading}\n\n{table}\n"
            print(part, flush=True)
            text += part + "\n"
    if given.page:
        into(given.page, text)


if __name__ == "__main__":
    if sys.platform != "linux":
        sys.exit("the benchmark reads /proc: run it on Linux")
    main()
