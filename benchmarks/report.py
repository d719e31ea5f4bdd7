"""The tables: Markdown, with every number that was measured and what it means beside its bar."""

from collections.abc import Iterable, Mapping, Sequence
from statistics import median
from typing import Final, NamedTuple

from benchmarks import cases
from benchmarks.processes import Times, ratio

RATIOS: Final = (
    (cases.IMPORT, cases.BARE),
    (cases.ONE, cases.FLOOR_ONE),
    (cases.ONE, cases.FLOOR_NEEDED),
    (cases.ALL, cases.FLOOR_ALL),
)
"""What is compared with what."""


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
    base = found["`dict[id]`"]
    rows = [(name, f"{ns:,.1f}" if ns < 1000 else f"{ns:,.0f}", f"{ns / base:,.1f}") for name, ns in found.items()]  # noqa: PLR2004
    return table(("operation", "ns", "× `dict[id]`"), rows)


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
    warm: Mapping[str, float],
    wheel: int,
) -> list[Bar]:
    """Every bar of the design that was measured."""
    names = {
        (cases.IMPORT, cases.BARE): (1.05, 1.03),
        (cases.ONE, cases.FLOOR_ONE): (1.05, 1.05),
        (cases.ALL, cases.FLOOR_ALL): (1.08, 1.08),
    }
    found: list[Bar] = []
    for (ours, theirs), (limit, counted_limit) in names.items():
        clock = ratio(times[ours].wall, times[theirs].wall).middle
        processor = ratio(times[ours].processor, times[theirs].processor).middle
        found.append(Bar(f"{ours} / {theirs}, by the clock", clock, limit))
        found.append(Bar(f"{ours} / {theirs}, processor time", processor, limit))
        if counted:
            share = counted[ours] / counted[theirs]
            found.append(Bar(f"{ours} / {theirs}, instructions", share, counted_limit))
    base = warm["`dict[id]`"]
    found.append(Bar("`values[id]` / `dict[id]`", warm["`values[id]`"] / base, 3))
    found.append(Bar("`ambtelijk.values[id]` / `dict[id]`", warm["`ambtelijk.values[id]`"] / base, 4))
    reverse = warm["the statements of a value (reverse relation)"]
    found.append(Bar("a reverse relation / `dict[id]`", reverse / base, 6))
    country = warm.get("`pycountry.countries.get(alpha_2=...)`")
    if country is not None:
        found.append(Bar("`pycountry.countries.get` / `values[id]`", country / warm["`values[id]`"], 10, "×", True))
    found.append(Bar(f"memory of {cases.ONE} / {cases.MODELS}", memory[cases.ONE] / memory[cases.MODELS], 1.05))
    found.append(Bar("the wheel, without the data versions after the letter", wheel / 1000, 150, " kB"))
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
