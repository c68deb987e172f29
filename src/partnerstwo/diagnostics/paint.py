"""Colour, links and safe characters for text formats: a small table of styles, no markup."""

from __future__ import annotations

from typing import Literal

from partnerstwo.diagnostics.severity import Severity
from partnerstwo.language.printable import to_ascii, visible
from partnerstwo.language.style import Style

Ink = Literal["error", "warning", "notice", "strong", "faint", "good"]

# Colours that can be read on black and on white alike: no yellow, no dark blue. gcc warns in magenta for that reason.
_CODES: dict[Ink, str] = {
    "error": "1;31",
    "warning": "1;35",
    "notice": "1;36",
    "strong": "1",
    "faint": "94",
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
    """The words in colour, where there is colour, in letters that the output can write."""
    words = plain(words, style)
    return f"\x1b[{_CODES[ink]}m{words}\x1b[0m" if style.colour and words else words


def plain(words: str, style: Style) -> str:
    """The words with nothing in them that steers or hides, in letters that the output can write."""
    return safe(visible(words), style)


def linked(words: str, path: str, line: int, style: Style) -> str:
    """The words as a link to a line of a file, where the terminal understands links (OSC 8)."""
    words = plain(words, style)
    if style.links is None:
        return words
    return f"\x1b]8;;{style.links.to(path, line)}\x1b\\{words}\x1b]8;;\x1b\\"


def safe(words: str, style: Style) -> str:
    """The text as the output can write it: letters lose their marks where it lacks them."""
    return to_ascii(words, style.letters) if style.ascii else words
