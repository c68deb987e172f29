"""The words of a command line as the program would get them: quotes taken off, nothing expanded."""

from __future__ import annotations

import re
from pathlib import Path

# bash and PowerShell hand over words as they were typed, an open quote included; zsh and fish take quotes off.
_PIECES = re.compile(
    r"""'(?P<single>[^']*)(?:'|$) | "(?P<double>(?:[^"\\]|\\.)*)\\?(?:"|$)
    | \\(?P<escaped>.) | (?P<plain>[^'"\\]+) | \\$""",
    re.DOTALL | re.VERBOSE,
)
_ESCAPED = re.compile(r'\\([$`"\\\n])')


def unquoted(word: str) -> str:
    """A word of bash without its quotes; `$name` and `$(…)` stay as they stand and mean nothing here."""
    if word.startswith("~/") or word == "~":
        word = str(Path.home()) + word[1:]
    return "".join(
        match["single"] or _ESCAPED.sub(r"\1", match["double"] or "") or match["escaped"] or match["plain"] or ""
        for match in _PIECES.finditer(word)
    )
