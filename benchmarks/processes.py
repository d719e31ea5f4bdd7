"""Whole processes, timed from start to exit: interleaved, so that what disturbs one case disturbs all alike."""

import os
import random
import re
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import Final, NamedTuple

_ENVIRONMENT: Final = {"PATH": os.defpath, "PYTHONHASHSEED": "0"}
_COLLECTED: Final = re.compile(r"Collected : (\d+)")


class Case(NamedTuple):
    """A process to time: a Python, and the statements that it runs."""

    python: Path
    code: str

    @property
    def command(self) -> list[str]:
        """The command line: without the user's own packages or the current folder."""
        return [str(self.python), "-s", "-P", "-c", self.code]


class Times(NamedTuple):
    """The milliseconds of a case, round by round."""

    wall: list[float]
    """By the clock."""
    processor: list[float]
    """That a processor worked for it: the same on an idle machine, and steadier on a busy one."""


class Ratio(NamedTuple):
    """How one case compares with another, round by round: the middle, and the middle half."""

    middle: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.middle:.3f} ({self.low:.3f} to {self.high:.3f})"


def run(case: Case) -> str:
    """What a case prints. Raises `subprocess.CalledProcessError` if it fails."""
    done = subprocess.run(case.command, env=_ENVIRONMENT, check=True, capture_output=True, text=True)
    return done.stdout


def timed(cases: Mapping[str, Case], rounds: int) -> dict[str, Times]:
    """The times of each case in each round; every round runs every case once, in shuffled order."""
    order = random.Random(2016)  # noqa: S311  shuffled, not secret
    found = {name: Times([], []) for name in cases}
    names = list(cases)
    for number in range(rounds + 1):
        order.shuffle(names)
        for name in names:
            wall, processor = _milliseconds(cases[name])
            if number:  # The first round warms the disk cache.
                found[name].wall.append(wall)
                found[name].processor.append(processor)
    return found


def _milliseconds(case: Case) -> tuple[float, float]:
    command = case.command
    start = perf_counter()
    child = os.posix_spawn(command[0], command, _ENVIRONMENT)
    _, status, used = os.wait4(child, 0)
    elapsed = perf_counter() - start
    if status:
        raise subprocess.CalledProcessError(os.waitstatus_to_exitcode(status), command)
    return elapsed * 1000, (used.ru_utime + used.ru_stime) * 1000


def resident(cases: Mapping[str, Case], rounds: int) -> dict[str, float]:
    """The megabytes that each case has in use at its end: the median of interleaved runs."""
    found: dict[str, list[float]] = {name: [] for name in cases}
    for _ in range(rounds):
        for name, case in cases.items():
            status = run(Case(case.python, f"{case.code}\nprint(open('/proc/self/status').read())"))
            found[name].append(int(status.split("VmRSS:")[1].split()[0]) / 1000)
    return {name: median(values) for name, values in found.items()}


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> Ratio:
    """The ratio of each pair of rounds, summed up."""
    pairs = [a / b for a, b in zip(ours, theirs, strict=True)]
    low, _, high = quantiles(pairs, n=4)
    return Ratio(median(pairs), low, high)


def instructions(case: Case) -> int:
    """The instructions that a case takes, as callgrind counts them: the same number on every run."""
    command = ["setarch", "-R", "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *case.command]
    done = subprocess.run(command, env=_ENVIRONMENT, check=True, capture_output=True, text=True)
    counted = _COLLECTED.search(done.stderr)
    if counted is None:
        raise RuntimeError(f"valgrind counted nothing:\n{done.stderr}")
    return int(counted[1])
