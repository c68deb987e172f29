"""How many processor cores there are for this process."""

from __future__ import annotations

import os

from partnerstwo.cli.failure import CannotError
from partnerstwo.language.text import Text

_JOBS = Text(
    "--jobs przyjmuje liczbę od 1 w górę, jest {value:quoted}", "--jobs takes a number from 1 up, not {value:quoted}"
)


def jobs(typed: str | None) -> int:
    """How many processes may work at once, as typed; else as many as there are cores."""
    if typed is None:
        return cores()
    if not (typed.isascii() and typed.isdigit() and int(typed[:6]) > 0):
        raise CannotError(_JOBS, {"value": typed})
    return int(typed[:6])


def cores() -> int:
    """At least one; a container or `taskset` may leave fewer than the machine has."""
    # macOS and Windows have no such call.
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
