"""Patterns that are compiled when they are first used: of those it knows a run of the program needs a third."""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast


def lazy_pattern(typed: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` returns, later; a pattern that is none is found out later, too (a test compiles them all)."""
    return cast("re.Pattern[AnyStr]", _Pattern(typed, flags))


class _Pattern:
    """Its methods, each asked for once."""

    def __init__(self, typed: str | bytes, flags: int) -> None:
        self._typed = typed
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        # `re` remembers what it compiled.
        found = getattr(re.compile(self._typed, self._flags), name)
        setattr(self, name, found)
        return found
