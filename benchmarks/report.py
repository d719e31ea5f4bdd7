"""The tables: Markdown, with every number that was measured and what it means beside its bar."""

from collections.abc import Iterable, Mapping, Sequence
from statistics import median
from typing import Final, NamedTuple

from benchmarks import cases
from benchmarks.processes import Times, ratio
from benchmarks.weight import FOUNDATION, LETTER

RATIOS: Final = (
    (cases.IMPORT, cases.BARE),
    (cases.ONE, cases.FLOOR_ONE),
    (cases.ONE, cases.FLOOR_NEEDED),
    (cases.ALL, cases.FLOOR_ALL),
)
"""What is compared with what."""

_DICT: Final = "`dict[id]`"
_VALUE: Final = "`values[id]`"
_LOOKUPS: Final = {
    _DICT: None,
    _VALUE: 3,
    "`ambtelijk.values[id]`": 4,
    "the statements of a value (reverse relation)": 6,
}
"""The lookups that bars are about, and how many times a `dict` each may take."""
_COUNTRY: Final = "`pycountry.countries.get(alpha_2=...)`"


class Bar(NamedTuple):
    """A bar: what is held to it, what was measured, and the most (or, where `least`, the least) it may be."""

    what: str
    measured: float
    limit: float
    unit: str = "×"
    least: bool = False

    @property
    def met(self) -> bool:
        """Whether it is met."""
        return self.measured >= self.limit if self.least else self.measured <= self.limit


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table; every column but the first is of numbers."""
    lines = [head, ["---", *("--:" for _ in head[1:])], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def times(found: Mapping[str, Times], base: str) -> str:
    """The median and the fastest time of each case, and its ratio to a base, round by round."""
    rows = [
        (
            name,
            f"{median(ms.wall):.1f}",
            f"{min(ms.wall):.1f}",
            f"{median(ms.processor):.1f}",
            "1" if name == base else f"{ratio(ms.wall, found[base].wall).middle:.2f}",
        )
        for name, ms in found.items()
    ]
    return table(("process", "median ms", "fastest ms", "median processor ms", f"× {base}"), rows)


def compared(found: Mapping[str, Times]) -> str:
    """The ratios that the bars are about: the median of the ratios of each round, and their middle half."""
    rows = [
        (
            f"{ours} / {theirs}",
            str(ratio(found[ours].wall, found[theirs].wall)),
            str(ratio(found[ours].processor, found[theirs].processor)),
            f"{min(found[ours].wall) / min(found[theirs].wall):.3f}",
        )
        for ours, theirs in RATIOS
    ]
    return table(("ratio", "by the clock", "processor time", "fastest / fastest"), rows)


def counted(found: Mapping[str, int]) -> str:
    """Millions of instructions, and the ratios that the bars are about."""
    rows = [(name, f"{number / 1e6:.1f}", "") for name, number in found.items()]
    rows += [(f"{ours} / {theirs}", "", f"{found[ours] / found[theirs]:.3f}") for ours, theirs in RATIOS]
    return table(("process", "million instructions", "ratio"), rows)


def memory(found: Mapping[str, float]) -> str:
    """The megabytes in use at the end of each process."""
    rows = [(name, f"{mb:.1f}", f"{mb / found[cases.MODELS]:.3f}") for name, mb in found.items()]
    return table(("process", "MB in use", f"× {cases.MODELS}"), rows)


def warm(found: Mapping[str, float]) -> str:
    """Nanoseconds of each operation, beside a `dict`."""
    base = found[_DICT]
    rows = [(name, f"{ns:,.1f}" if ns < 1000 else f"{ns:,.0f}", f"{ns / base:,.1f}") for name, ns in found.items()]  # noqa: PLR2004
    return table(("operation", "ns", "× `dict[id]`"), rows)


def lookups(found: Mapping[str, Mapping[str, float]]) -> str:
    """The lookups that the bars are about, on each Python."""
    head = ("Python", *_LOOKUPS, _COUNTRY)
    rows = [(version, *(f"{by[name]:.1f}" for name in head[1:])) for version, by in found.items()]
    return table(head, rows)


def weight(found: Mapping[str, int]) -> str:
    """The kilobytes of each part of the wheel."""
    rows = [(part, f"{size / 1000:.0f}") for part, size in found.items()]
    return table(("part of the wheel", "kB"), [*rows, ("the whole", f"{sum(found.values()) / 1000:.0f}")])


def growth(found: Mapping[int, Mapping[str, Mapping[str, float]]]) -> str:
    """What each statement costs in folders of different sizes."""
    rows = []
    for records, by in found.items():
        allocated = f"{by['allocated']['allocated']:,.0f}" if "allocated" in by else ""
        rows.append(
            (
                f"{records:,}",
                f"{by['time']['seconds'] * 1e6:.1f}",
                f"{by['paused']['seconds'] * 1e6:.1f}",
                f"{by['time']['resident']:,.0f}",
                allocated,
            )
        )
    head = ("statements", "µs each", "µs each, collector off", "resident bytes each", "allocated bytes each")
    return table(head, rows)


def bars(
    times: Mapping[str, Times],
    counted: Mapping[str, int],
    memory: Mapping[str, float],
    warm: Mapping[str, Mapping[str, float]],
    weights: Mapping[str, int],
) -> list[Bar]:
    """Every bar of the design that was measured; what is warm, on each Python."""
    limits = {(cases.IMPORT, cases.BARE): 1.05, (cases.ONE, cases.FLOOR_ONE): 1.05, (cases.ALL, cases.FLOOR_ALL): 1.08}
    found: list[Bar] = []
    for (ours, theirs), limit in limits.items():
        clock = ratio(times[ours].wall, times[theirs].wall).middle
        processor = ratio(times[ours].processor, times[theirs].processor).middle
        found.append(Bar(f"{ours} / {theirs}, by the clock", clock, limit))
        found.append(Bar(f"{ours} / {theirs}, processor time", processor, limit))
    if counted:
        share = counted[cases.IMPORT] / counted[cases.BARE]
        found.append(Bar(f"{cases.IMPORT} / {cases.BARE}, instructions", share, 1.03))
    for version, by in warm.items():
        found += _warm_bars(f", on {version}", by)
    for one in (cases.LETTER, cases.ONE):
        found.append(Bar(f"memory of {one} / {cases.MODELS}", memory[one] / memory[cases.MODELS], 1.05))
    foundation = weights[FOUNDATION] + weights[LETTER]
    found.append(Bar(f"the wheel: {FOUNDATION}, with {LETTER}", foundation / 1000, 150, " kB"))
    return found


def _warm_bars(where: str, by: Mapping[str, float]) -> list[Bar]:
    """The bars of what is warm, on one Python."""
    found = [Bar(f"{name} / {_DICT}{where}", by[name] / by[_DICT], limit) for name, limit in _LOOKUPS.items() if limit]
    country = by.get(_COUNTRY)
    if country is not None:
        found.append(Bar(f"{_COUNTRY} / {_VALUE}{where}", country / by[_VALUE], 10, "×", True))
    return found


def verdict(found: Iterable[Bar]) -> str:
    """Each bar, what was measured, and whether it is met."""
    rows = [
        (
            bar.what,
            f"{'at least' if bar.least else 'at most'} {bar.limit:g}{bar.unit}",
            f"{bar.measured:.3f}{bar.unit}" if bar.unit == "×" else f"{bar.measured:.0f}{bar.unit}",
            "yes" if bar.met else "**no**",
        )
        for bar in found
    ]
    return table(("bar", "limit", "measured", "met"), rows)
