"""Words too long for a column, such as addresses and numbers of documents: where they may break."""

from __future__ import annotations

import re

LONG = 28
"""A word of more letters may break in a table."""
PIECE = 12
"""So many letters stand together where it has no sign to break after."""

_AFTER_SIGN = re.compile(r"(?<=[/._@=&?,;:-])(?=[^/._@=&?,;:-])")


def pieces(word: str, most: int = PIECE) -> list[str]:
    """A long word in parts: it may break after a sign, and nowhere farther than `most` letters."""
    return [part[at : at + most] for part in _AFTER_SIGN.split(word) for at in range(0, len(part), most)]
