"""Charts in lines: bars, and columns laid on their side."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from math import floor

from partnerstwo.document.typeset.glyphs import Glyphs
from partnerstwo.document.typeset.grid import pair_lines
from partnerstwo.document.typeset.lines import (
    EMPTY,
    FILLS,
    Line,
    Look,
    Span,
    blank,
    measure,
    padded,
    stripped,
    wrap,
)
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import cells
from partnerstwo.language.value import value

WIDEST = 48
NARROWEST = 8


@value
class PlotRow:
    """A bar in layers (one, if it is simple): its label, the sizes of its layers, and its value in words."""

    label: str
    parts: tuple[int | Decimal, ...]
    value: str

    def size(self) -> Decimal:
        """The length of the whole bar; what is negative has none."""
        return sum((max(Decimal(part), Decimal(0)) for part in self.parts), Decimal(0))


def plot_lines(rows: Sequence[PlotRow], width: int | None, lang: Lang, glyphs: Glyphs) -> list[Line]:
    """Bars of one scale with labels on the left and values on the right.

    Where there is no room for bars, only labels and values remain.
    """
    value = max((cells(row.value) for row in rows), default=0)
    label = max((cells(row.label) for row in rows), default=0)
    if width is not None:
        label = min(label, width * 2 // 5)
    room = WIDEST if width is None else min(WIDEST, width - label - value - 2)
    if room < NARROWEST:
        return pair_lines([(row.label, (Span(row.value, Look.STRONG),)) for row in rows], width, lang)
    scale = max((row.size() for row in rows), default=Decimal(0))
    out: list[Line] = []
    for row in rows:
        names = wrap((Span(row.label),), None if width is None else label, lang)
        bar = _bar(row, scale, room, glyphs)
        tail = (Span(row.value, Look.STRONG),)
        line = (*padded(names[0], label, right=True), Span(" "), *bar, *(blank(1) if bar else EMPTY), *tail)
        out.append(stripped(line))
        out.extend(padded(name, label, right=True) for name in names[1:])
    return out


def _bar(row: PlotRow, scale: Decimal, room: int, glyphs: Glyphs) -> Line:
    if not scale:
        return EMPTY
    if len(row.parts) == 1:
        return (Span(_simple(row.size() / scale, room, glyphs), FILLS[0]),) if row.size() else EMPTY
    ends: list[int] = []
    sum_so_far = Decimal(0)
    for part in row.parts:
        sum_so_far += max(Decimal(part), Decimal(0))
        ends.append(floor(sum_so_far / scale * room + Decimal("0.5")))
    starts = [0, *ends[:-1]]
    return tuple(
        Span(_fill(at, glyphs) * (end - start), FILLS[at % len(FILLS)])
        for at, (start, end) in enumerate(zip(starts, ends, strict=True))
        if end > start
    )


def _simple(share: Decimal, room: int, glyphs: Glyphs) -> str:
    if not glyphs.eighths:
        return glyphs.full * max(floor(share * room + Decimal("0.5")), 1)
    eighths = max(floor(share * room * 8 + Decimal("0.5")), 1)
    return glyphs.full * (eighths // 8) + (glyphs.eighths[eighths % 8 - 1] if eighths % 8 else "")


def _fill(at: int, glyphs: Glyphs) -> str:
    return glyphs.fills[at % len(glyphs.fills)]


def legend_lines(labels: Sequence[str], width: int | None, lang: Lang, glyphs: Glyphs) -> list[Line]:
    """What each fill stands for, as many to a line as fit."""
    out: list[Line] = []
    for at, label in enumerate(labels):
        item: Line = (Span(_fill(at, glyphs) * 2, FILLS[at % len(FILLS)]), Span(f" {label}"))
        if out and (width is None or measure(out[-1]) + 3 + measure(item) <= width):
            out[-1] = (*out[-1], *blank(3), *item)
        else:
            out.extend(wrap(item, width, lang, 3))
    return out
