"""The processes that this one has started and not seen off, for tests of what starts some."""

from __future__ import annotations

import os
from pathlib import Path


def children(of: int | None = None) -> set[int]:
    """Their numbers; those of another process, where one is named."""
    number = os.getpid() if of is None else of
    return set(map(int, Path(f"/proc/{number}/task/{number}/children").read_text(encoding="ascii").split()))
