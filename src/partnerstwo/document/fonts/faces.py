"""The faces as files, and what is known of their characters without opening them."""

from __future__ import annotations

import json
import unicodedata
from enum import StrEnum
from functools import cache
from pathlib import Path

from partnerstwo.language.printable import REPLACEMENT

FAMILY = "Partnerstwo Sans"
FOLDER = Path(__file__).parent
"""Where the TTF and WOFF2 files lie."""

_ADVANCES = "advances.json"
_EM = 1000


class Weight(StrEnum):
    """How heavy the letters are."""

    REGULAR = "regular"
    BOLD = "bold"


def ttf(weight: Weight) -> bytes:
    """A face with every character that `covered` lets through."""
    return (FOLDER / f"PartnerstwoSans-{weight.title()}.ttf").read_bytes()


def woff2(weight: Weight) -> bytes:
    """The same face for a web page: Latin, Cyrillic and punctuation only."""
    return (FOLDER / f"PartnerstwoSans-{weight.title()}.woff2").read_bytes()


def covered(text: str) -> str:
    """The text with U+FFFD for each character that the faces lack; line feeds stay.

    Accents that were typed apart are joined to their letters, because the faces cannot place them.
    """
    known = _advances(Weight.REGULAR)
    joined = text if text.isascii() else unicodedata.normalize("NFC", text)
    return "".join(char if char in known or char == "\n" else REPLACEMENT for char in joined)


def width(text: str, size: float, weight: Weight = Weight.REGULAR) -> float:
    """How wide a line of text is, in the unit of `size`: the sum of its characters, without kerning.

    The same on every machine, whatever fonts it has.
    """
    known = _advances(weight)
    unknown = known[REPLACEMENT]
    return sum(known.get(char, unknown) for char in text) * size / _EM


@cache
def _advances(weight: Weight) -> dict[str, int]:
    read: dict[str, dict[str, int]] = json.loads((FOLDER / _ADVANCES).read_text(encoding="utf-8"))
    return {chr(int(code, 16)): advance for code, advance in read[weight].items()}
