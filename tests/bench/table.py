"""The results as a table for people and as JSON for programs."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from tests.bench.goals import GROWTH, MOST_MEMORY
from tests.bench.measurements import Measurement
from tests.bench.process import Pairs, Spread


@dataclass(frozen=True, slots=True)
class Result:
    """A measurement and what came of it."""

    measurement: Measurement
    pairs: Pairs
    clock: str
    """Which clock ratios and goals go by: `wall` is what a user waits for, `cpu` hardly minds other work beside."""

    def seconds(self) -> Spread:
        """What the command took."""
        return self.pairs.seconds(self.clock)

    def ratio(self) -> Spread | None:
        """How many yardsticks that is."""
        return self.pairs.ratio(self.clock)

    def met(self) -> bool | None:
        """Whether the goal is met, where there is one and something to compare with."""
        ratio, goal = self.ratio(), self.measurement.goal
        return None if ratio is None or goal is None else goal.met(ratio.median)


def text(results: Sequence[Result], remarks: Sequence[str], clock: str) -> str:
    """The table, how time and memory grow, and what was left out."""
    other = "CPU s" if clock == "wall" else "wall s"
    head = ("what", "size", f"{clock} s", "ratio", "goal", "met", other, "MiB")
    parts = [machine(), "", *_columns([head, *(_row(each) for each in results)])]
    if growth := _growth(results):
        head = ("validate, cold", "files", "ms a file", "growth", "goal", "met", "KiB a file", "MiB")
        parts += ["", *_columns([head, *growth])]
    if growth := _growth_by_registries(results):
        several = ("several registries", "registries", "ms a registry", "files", "growth", "KiB a registry", "MiB")
        parts += ["", *_columns([several, *growth])]
    return "\n".join([*parts, *(f"\n{remark}" for remark in dict.fromkeys(remarks)), ""])


def machine() -> str:
    """Where and when: figures of two machines are not to be compared, ratios may be."""
    load = os.getloadavg()[0]
    busy = f"; load {load:.1f}: other work runs here, trust the ratios only" if load > (os.cpu_count() or 1) / 2 else ""
    return (
        f"Python {platform.python_version()}, {os.cpu_count()} cores, {datetime.now(UTC):%Y-%m-%d}{busy}\n"
        "P = python -c pass, F = libyaml in C over the same files, G = git status, ours = validate, cold, of the same\n"
        "registry; medians with the least and the most, command and yardstick in turns"
    )


def _row(result: Result) -> tuple[str, ...]:
    asked, pairs = result.measurement, result.pairs
    took, ratio = result.seconds(), result.ratio()
    other = pairs.seconds("cpu" if result.clock == "wall" else "wall")
    name = asked.yardstick.name if asked.yardstick else ""
    size = f"{asked.partners:,}" if asked.partners else f"{asked.registries:,} registries" if asked.registries else ""
    return (
        asked.what,
        size,
        f"{took.median:.3f} ({took.least:.3f}–{took.most:.3f})",
        f"{ratio.median:.3g} {name} ({ratio.least:.3g}–{ratio.most:.3g})" if ratio else "",
        str(asked.goal or ""),
        _YES_NO[result.met()],
        f"{other.median:.2f}",
        f"{pairs.peak() / 2**20:.0f}",
    )


_YES_NO = {True: "yes", False: "no", None: ""}


def _growth(results: Sequence[Result]) -> list[tuple[str, ...]]:
    """For each size the time per file, and how many times that of the size before it is."""
    rows: list[tuple[str, ...]] = []
    before: tuple[float, int, int] | None = None
    for each in results:
        asked = each.measurement
        if not asked.files or asked.registries:
            continue
        apiece, peak = each.seconds().median / asked.files, each.pairs.peak()
        factor = growth = memory = None
        if before is not None:
            growth = apiece / before[0]
            memory = (peak - before[2]) / (asked.files - before[1])
            # Up to there it is still the start of the program that a file costs.
            factor = growth if (asked.partners or 0) > 10_000 else None
        rows.append(
            (
                f"{asked.partners:,}",
                f"{asked.files:,}",
                f"{apiece * 1000:.3f}",
                f"× {growth:.2f}" if growth is not None else "",
                f"{GROWTH}, ≤ {MOST_MEMORY // 2**20} MiB" if factor else "",
                _YES_NO[None if factor is None else GROWTH.met(factor) and peak <= MOST_MEMORY],
                f"{memory / 1024:.2f}" if memory is not None else "",
                f"{peak / 2**20:.0f}",
            )
        )
        before = (apiece, asked.files, peak)
    return rows


def _growth_by_registries(results: Sequence[Result]) -> list[tuple[str, ...]]:
    """For each number of registries the time of one, and what one more of them costs in memory."""
    rows: list[tuple[str, ...]] = []
    before: tuple[str, float, int, int] | None = None
    for each in results:
        asked = each.measurement
        if not asked.registries or not asked.files:
            continue
        apiece, peak = each.seconds().median / asked.registries, each.pairs.peak()
        growth = memory = None
        if before is not None and before[0] == asked.what:
            growth = apiece / before[1]
            memory = (peak - before[2]) / (asked.registries - before[3])
        rows.append(
            (
                asked.what,
                f"{asked.registries:,}",
                f"{apiece * 1000:.2f}",
                f"{asked.files:,}",
                f"× {growth:.2f}" if growth is not None else "",
                f"{memory / 1024:.2f}" if memory is not None else "",
                f"{peak / 2**20:.0f}",
            )
        )
        before = (asked.what, apiece, peak, asked.registries)
    return rows


def _columns(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [
            cell.ljust(width) if at in (0, 2, 3) else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  ".join(cells).rstrip())
    return [lines[0], "─" * max(map(len, lines)), *lines[1:]]


def values(results: Sequence[Result], remarks: Sequence[str]) -> dict[str, object]:
    """All runs, for a program that compares two versions."""
    return {
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "time": datetime.now(UTC).isoformat(timespec="seconds"),
        "remarks": list(dict.fromkeys(remarks)),
        "results": [_value(each) for each in results],
    }


def _value(result: Result) -> dict[str, object]:
    asked, pairs = result.measurement, result.pairs
    ratio, by_cpu = pairs.ratio("wall"), pairs.ratio("cpu")
    return {
        "group": asked.group,
        "what": asked.what,
        "partners": asked.partners,
        "registries": asked.registries,
        "files": asked.files or None,
        "yardstick": asked.yardstick.name if asked.yardstick else None,
        "goal": str(asked.goal) if asked.goal else None,
        "met": result.met(),
        "wall": asdict(pairs.seconds("wall")),
        "cpu": asdict(pairs.seconds("cpu")),
        "ratio": asdict(ratio) if ratio else None,
        "ratio_of_cpu": asdict(by_cpu) if by_cpu else None,
        "peak_bytes": pairs.peak(),
        "runs": [asdict(each) for each in pairs.command],
        "yardstick_runs": [asdict(each) for each in pairs.yardstick],
    }
