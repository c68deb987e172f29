"""Bars of one series, the longest as long as there is room."""

from __future__ import annotations

from decimal import Decimal

from partnerstwo.document.blocks import Bar, Bars
from partnerstwo.document.charts.lettering import clean, fitted, widest, wrapped
from partnerstwo.document.charts.palette import ACCENT, INK, MUTED, mark
from partnerstwo.document.charts.surfaces import marked
from partnerstwo.document.charts.svg import TALLEST, WIDTH, Drawing, Element, label, line, rect
from partnerstwo.document.fonts.faces import Weight, width
from partnerstwo.document.words import LEFT_OUT, NO_DATA, cell_text
from partnerstwo.language.lang import Lang
from partnerstwo.language.value import value

_SIZE = 13.0
_LEADING = 16.0
_LABELS = 250.0
_LINES = 3
_MARK = 20.0
_THICK = 18.0
_SHORTEST = 40.0


@value
class _Row:
    bar: Bar
    words: tuple[str, ...]
    value: str

    def height(self) -> float:
        return max(28.0, len(self.words) * _LEADING + 8)


def draw(spec: Bars, lang: Lang) -> Drawing:
    """Labels on the left, values at the ends; a bar of a group has its colour and its shape before the label.

    Bars that would not fit on a page are left out from the end, and a line says how many.
    """
    if not spec.bars:
        return Drawing(40, (label(0, 25, NO_DATA[lang], _SIZE, fill=MUTED),))
    sign = _MARK if any(bar.mark is not None for bar in spec.bars) else 0.0
    rows = tuple(
        _Row(
            bar,
            wrapped(clean(bar.label), _SIZE, _LABELS, _LINES),
            fitted(clean(cell_text(bar.value, spec.kind, lang)), _SIZE, 220, Weight.BOLD),
        )
        for bar in spec.bars
    )
    shown = _fitting(rows)
    axis = max(widest(row.words, _SIZE) for row in shown) + sign + 12
    room = WIDTH - axis - max(width(row.value, _SIZE, Weight.BOLD) for row in shown) - 10
    longest = max(*(_length(row) for row in shown), Decimal(0)) or Decimal(1)
    out: list[Element] = []
    top = 4.0
    for row in shown:
        end = axis + float(_length(row) / longest) * max(room, _SHORTEST)
        out += _drawn(row, top + row.height() / 2, axis, end, sign)
        top += row.height()
    out.append(line(axis, 2, axis, top + 2, MUTED, stroke_width=1))
    if len(shown) < len(rows):
        top += 22
        out.append(label(0, top, LEFT_OUT.format(lang, {"n": len(rows) - len(shown)}), 11, fill=MUTED))
    return Drawing(top + 6, tuple(out))


def _drawn(row: _Row, middle: float, axis: float, end: float, sign: float) -> list[Element]:
    first = middle - (len(row.words) - 1) * _LEADING / 2 + 4.5
    right = axis - 10 - sign
    out = [label(right, first + at * _LEADING, words, _SIZE, anchor="end") for at, words in enumerate(row.words)]
    colour = ACCENT
    if row.bar.mark is not None:
        its = mark(row.bar.mark)
        colour = its.colour
        out.append(marked(its, axis - 15, middle, 5))
    if end > axis:
        out.append(rect(axis, middle - _THICK / 2, max(end - axis, 1.5), _THICK, colour))
    out.append(label(max(end, axis) + 7, middle + 4.5, row.value, _SIZE, fill=INK, weight=Weight.BOLD))
    return out


def _length(row: _Row) -> Decimal:
    """What is negative has no length; its value says it."""
    return max(Decimal(row.bar.value), Decimal(0))


def _fitting(rows: tuple[_Row, ...]) -> tuple[_Row, ...]:
    height = 40.0
    for at, row in enumerate(rows):
        height += row.height()
        if height > TALLEST:
            return rows[:at]
    return rows
