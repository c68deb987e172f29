"""Colour and safe characters for text formats: a small table of styles, no markup."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

from partnerstwo.diagnostics.diagnostic import Style
from partnerstwo.diagnostics.severity import Severity

Ink = Literal["error", "warning", "notice", "strong", "faint", "good"]

_CODES: dict[Ink, str] = {
    "error": "1;31",
    "warning": "1;33",
    "notice": "1;36",
    "strong": "1",
    "faint": "34",
    "good": "1;32",
}
_BY_SEVERITY: dict[Severity, Ink] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTICE: "notice",
}


def severity_style(severity: Severity) -> Ink:
    """The ink of a severity."""
    return _BY_SEVERITY[severity]


def paint(words: str, ink: Ink, style: Style) -> str:
    """The words in colour, where there is colour; control characters in them are made visible first."""
    words = visible(words)
    return f"\x1b[{_CODES[ink]}m{words}\x1b[0m" if style.colour and words else words


_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)


def visible(words: str) -> str:
    """The words with everything that could steer a terminal or hide text replaced by U+FFFD."""
    return _HIDDEN.sub("\ufffd", words)


_PLAIN = str.maketrans(
    {
        "ł": "l", "Ł": "L", "„": '"', "”": '"', "“": '"', "’": "'", "–": "-", "—": "-", "−": "-",
        "…": "...", "·": "-", "→": "->", "\u00a0": " ", "\u202f": " ", "\ufffd": "?", "«": '"', "»": '"', "×": "x",
    }
)  # fmt: skip


def safe(words: str, style: Style) -> str:
    """The text as the output can write it: letters lose their marks where only ASCII can be written."""
    if not style.ascii:
        return words
    bare = unicodedata.normalize("NFKD", words.translate(_PLAIN))
    return "".join(letter if letter < "\x80" else "" if unicodedata.combining(letter) else "?" for letter in bare)


def width(words: str) -> int:
    """How many columns of a terminal the words take."""
    return sum(
        0
        if unicodedata.combining(letter) or unicodedata.category(letter) in ("Cf", "Mn", "Me")
        else 2
        if unicodedata.east_asian_width(letter) in "WF"
        else 1
        for letter in words
    )
