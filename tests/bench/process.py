"""Whole processes and what they cost."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Task:
    """What is run: one process, or several one after the other whose costs are added up."""

    argvs: tuple[tuple[str, ...], ...]
    folder: Path
    environment: Mapping[str, str]
    codes: frozenset[int] = frozenset({0})
    """The exit codes that mean that the work was done."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run cost, waited-for children included."""

    wall: float
    cpu: float
    """Seconds of user and system time."""
    peak: int
    """The largest resident size in bytes; Linux hands that of this runner on through `exec`, so it is never less."""


class TaskFailedError(Exception):
    """A measured command did not do its work; a time would mean nothing."""


def cost(task: Task) -> Cost:
    """Runs the task once. Raises `TaskFailedError` with what it said on standard error."""
    wall = cpu = 0.0
    peak = 0
    for argv in task.argvs:
        with tempfile.TemporaryFile() as said:
            # Results go where nobody reads them: a terminal or a pipe would be measured, too.
            actions = [
                (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
                (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
                (os.POSIX_SPAWN_DUP2, said.fileno(), 2),
            ]
            home = Path.cwd()
            os.chdir(task.folder)
            try:
                started = time.perf_counter()
                process = os.posix_spawn(argv[0], argv, task.environment, file_actions=actions)
                _, status, used = os.wait4(process, 0)
                wall += time.perf_counter() - started
            finally:
                os.chdir(home)
            cpu += used.ru_utime + used.ru_stime
            peak = max(peak, used.ru_maxrss * 1024)
            if os.waitstatus_to_exitcode(status) not in task.codes:
                said.seek(0)
                words = said.read().decode(errors="replace")[-2000:]
                raise TaskFailedError(f"{' '.join(argv)[:300]}: exit code {os.waitstatus_to_exitcode(status)}\n{words}")
    return Cost(wall, cpu, peak)


@dataclass(frozen=True, slots=True)
class Spread:
    """The median of some figures, with the smallest and the largest."""

    median: float
    least: float
    most: float


def spread(figures: Sequence[float]) -> Spread:
    """The spread of figures, of which there is at least one."""
    return Spread(statistics.median(figures), min(figures), max(figures))


@dataclass(frozen=True, slots=True)
class Pairs:
    """A command and its yardstick, run in turns."""

    command: tuple[Cost, ...]
    yardstick: tuple[Cost, ...]

    def seconds(self, clock: str) -> Spread:
        """Seconds of the command by one of the clocks, `wall` or `cpu`."""
        return spread([getattr(each, clock) for each in self.command])

    def ratio(self, clock: str) -> Spread | None:
        """How many times the yardstick it took, pair by pair: both of a pair met the same noise."""
        if not self.yardstick:
            return None
        pairs = zip(self.command, self.yardstick, strict=True)
        return spread([getattr(one, clock) / getattr(other, clock) for one, other in pairs])

    def peak(self) -> int:
        """The largest resident size that the command had, in bytes."""
        return max(each.peak for each in self.command)


def in_turns(command: Task, yardstick: Task | None, runs: int) -> Pairs:
    """Yardstick, command, yardstick, command; each once before, so that bytecode is written and files are cached."""
    commands: list[Cost] = []
    yardsticks: list[Cost] = []
    if yardstick is not None:
        cost(yardstick)
    cost(command)
    for _ in range(runs):
        if yardstick is not None:
            yardsticks.append(cost(yardstick))
        commands.append(cost(command))
    return Pairs(tuple(commands), tuple(yardsticks))
