"""What a format may assume about the screen it is read on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Style:
    """Width, colour and letters of the reader's screen.

    Formats that become a file ignore it.
    """

    width: int | None = None
    """Cells in a line; None where there is no terminal: then nothing is wrapped or cut."""
    colour: bool = False
    """Whether escape sequences are understood; without it none is written."""
    ascii: bool = False
    """Whether the stream can encode nothing but ASCII."""
