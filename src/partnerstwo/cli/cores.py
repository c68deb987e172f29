"""How many processor cores there are for this process."""

import os


def cores() -> int:
    """At least one; a container or `taskset` may leave fewer than the machine has."""
    # macOS and Windows have no such call.
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
