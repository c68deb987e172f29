"""What the program must reach: the goals of the project, by what is measured."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Goal:
    """A bound for a ratio: at most so many times the yardstick, or (a peer) at least so many times the program."""

    bound: float
    at_least: bool = False

    def met(self, ratio: float) -> bool:
        """Whether the ratio keeps the bound."""
        return ratio >= self.bound if self.at_least else ratio <= self.bound

    def __str__(self) -> str:
        return f"{'≥' if self.at_least else '≤'} {self.bound:g}"


VERSION = Goal(1.6)
HELP = Goal(8)
COLD: dict[int, Goal] = {100: Goal(18), 1_000: Goal(11), 10_000: Goal(6)}
"""By partners; the first in P, the others in F."""
REPEATED: dict[int, Goal] = {1_000: Goal(1.6), 10_000: Goal(3)}
"""By partners; the first in P, the other in G."""
REPORT = Goal(20)
REPORT_PDF = Goal(35)
PEERS: dict[str, Goal] = {
    "check-jsonschema": Goal(10, at_least=True),
    "yamllint": Goal(25, at_least=True),
    "yamale": Goal(2.5, at_least=True),
    "hand-written": Goal(1, at_least=True),
}
GROWTH = Goal(1.3)
"""Time per file at 100,000 partners over that at 10,000; asked of every step."""
MOST_MEMORY = 220 * 1024 * 1024
"""At 100,000 partners."""
