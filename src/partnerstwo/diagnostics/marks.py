"""What stands under a line: carets, and the words that belong to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from partnerstwo.diagnostics.paint import Ink, paint, plain
from partnerstwo.language.printable import cells
from partnerstwo.language.style import Style
from partnerstwo.language.value import value
from partnerstwo.language.wrapping import wrapped

NARROWEST = 24
"""Cells that a label gets at least; it moves to the left for them."""


@value
class Mark:
    """A stretch of a line, in cells, and what is said of it."""

    start: int
    width: int
    sign: str
    """`^` under what the finding is about, `-` under what helps to understand it."""
    label: str
    ink: Ink

    @property
    def end(self) -> int:
        """The cell after it."""
        return self.start + self.width


def marked(marks: Sequence[Mark], style: Style, width: int | None) -> Iterator[str]:
    """The rows under a line: the carets of all marks that do not overlap in one row, the others in rows of their own.

    The last mark has its words beside it, as far as they fit; those before it below, at the end of a line drawn down.
    """
    left = list(marks)
    while left:
        together, left = _apart(left)
        yield from _level(together, style, width)


def _apart(marks: list[Mark]) -> tuple[list[Mark], list[Mark]]:
    """Those that fit in one row, the first ones chosen first, from left to right; and the rest."""
    chosen: list[Mark] = []
    rest: list[Mark] = []
    for mark in marks:
        free = all(mark.end < other.start or other.end < mark.start for other in chosen)
        (chosen if free else rest).append(mark)
    return sorted(chosen, key=lambda mark: mark.start), rest


def _level(marks: list[Mark], style: Style, width: int | None) -> Iterator[str]:
    last = marks[-1]
    label = plain(last.label, style)
    beside = width is None or last.end + 1 + cells(label) <= width
    pieces = [(mark.start, mark.sign * mark.width, mark.ink) for mark in marks]
    if label and beside:
        start, signs, ink = pieces[-1]
        pieces[-1] = (start, f"{signs} {label}", ink)
    yield _set(pieces, style)
    below = [mark for mark in marks if mark.label and not (beside and mark is last)]
    if len(marks) > 1 and below:
        yield _set([(mark.start, "|", mark.ink) for mark in below], style)
    while below:
        mark = below.pop()
        yield from _hung(mark, below, style, width)


def _hung(mark: Mark, waiting: list[Mark], style: Style, width: int | None) -> Iterator[str]:
    """A label in lines of its own, under the start of its mark or, where there is no room, further to the left."""
    label, start = plain(mark.label, style), mark.start
    if width is not None and start + cells(label) > width:
        start = max(min(start, width - min(cells(label), NARROWEST)), 0)
    for line in wrapped(label, None if width is None else max(width - start, NARROWEST)):
        bars = [(other.start, "|", other.ink) for other in waiting if other.start < start]
        yield _set([*bars, (start, line, mark.ink)], style)


def _set(pieces: list[tuple[int, str, Ink]], style: Style) -> str:
    """Painted pieces of one row, each in its cell."""
    out, filled = "", 0
    for start, words, ink in pieces:
        out += " " * (start - filled) + paint(words, ink, style)
        filled = start + cells(words)
    return out
