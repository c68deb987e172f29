"""Colour and safe characters for text formats: a small table of styles, no markup."""

from __future__ import annotations

from typing import Literal

from partnerstwo.diagnostics.severity import Severity
from partnerstwo.language.printable import to_ascii, visible
from partnerstwo.language.style import Style

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


def safe(words: str, style: Style) -> str:
    """The text as the output can write it: letters lose their marks where only ASCII can be written."""
    return to_ascii(words) if style.ascii else words
