"""A timeline in lines: stretches of time under each other, under their years."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from partnerstwo.document.blocks import Progress, Stretch, Timeline
from partnerstwo.document.typeset.glyphs import Glyphs
from partnerstwo.document.typeset.lines import EMPTY, FILLS, Line, Look, Span, blank, measure, padded, stripped, wrap
from partnerstwo.document.typeset.plot import WIDEST
from partnerstwo.document.words import AHEAD, AS_OF, FINISHED, OPEN_END, UNDER_WAY
from partnerstwo.language.dates import in_figures
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import cells
from partnerstwo.language.value import value

NARROWEST = 16
"""Cells for time, below which no two months can be told apart and nothing is drawn."""

_ORDER = (Progress.RUNNING, Progress.DONE, Progress.AHEAD)
_WORDS = (UNDER_WAY, FINISHED, AHEAD)


@value
class _Axis:
    """Whole years over a number of cells."""

    first: date
    last: date
    room: int

    def cell(self, day: date) -> int:
        """The cell in which a day lies."""
        days = (self.last - self.first).days + 1
        return (day - self.first).days * self.room // days


def calendar_lines(
    timeline: Timeline, width: int | None, lang: Lang, glyphs: Glyphs, letters: Callable[[str], str]
) -> list[Line]:
    """The years, a line for each stretch with its label on the left, and a legend; nothing where there is no room.

    The day of the paper is an upright stroke through them all, an open end an arrow. `letters` makes any words fit
    for the screen.
    """
    labels = [letters(stretch.label) for stretch in timeline.stretches]
    label = max(map(cells, labels), default=0)
    if width is not None:
        label = min(label, width * 2 // 5)
    room = WIDEST if width is None else min(WIDEST, width - label - 1)
    if not timeline.stretches or room < NARROWEST:
        return []
    axis = _axis(timeline, room)
    today = axis.cell(timeline.on)
    out: list[Line] = [(*blank(label + 1), Span(_years(axis), Look.FAINT))]
    for stretch, words in zip(timeline.stretches, labels, strict=True):
        names = wrap((Span(words),), None if width is None else label, lang)
        for at, name in enumerate(names):
            row = _row(stretch if at == 0 else None, axis, today, glyphs)
            out.append(stripped((*padded(name, label, right=True), Span(" "), *row)))
    legend = ((mark, letters(words)) for mark, words in _legend(timeline, lang, glyphs))
    return [*out, EMPTY, *_set(((mark, Span(f" {words}")) for mark, words in legend), width, lang)]


def _axis(timeline: Timeline, room: int) -> _Axis:
    days = [timeline.on, *(each.first for each in timeline.stretches)]
    days.extend(each.last for each in timeline.stretches if each.last is not None)
    return _Axis(date(min(days).year, 1, 1), date(max(days).year, 12, 31), room)


def _years(axis: _Axis) -> str:
    """Each year above its first cell, as far as there is room for it."""
    out = ""
    for year in range(axis.first.year, axis.last.year + 1):
        at = axis.cell(date(year, 1, 1))
        if (not out or at > len(out)) and at + 4 <= axis.room:
            out = f"{out.ljust(at)}{year:04}"
    return out


def _row(stretch: Stretch | None, axis: _Axis, today: int, glyphs: Glyphs) -> Line:
    fill, start, end = 0, axis.room, axis.room
    if stretch is not None:
        fill = _ORDER.index(stretch.progress)
        start = axis.cell(stretch.first)
        end = axis.room if stretch.last is None else axis.cell(stretch.last) + 1
    letters = [" "] * start + [glyphs.fills[fill]] * (end - start) + [" "] * (axis.room - end)
    if stretch is not None and stretch.last is None:
        letters[-1] = glyphs.tab
    spans: list[Span] = []
    for at, letter in enumerate(letters):
        look = FILLS[fill] if start <= at < end else Look.FAINT
        # A stretch of one cell would vanish under the stroke of the day.
        covered = at == today and not (start <= at < end and end - start == 1)
        spans.append(Span(glyphs.upright, Look.STRONG) if covered else Span(letter, look))
    return _joined(spans)


def _joined(spans: Sequence[Span]) -> Line:
    out: list[Span] = []
    for span in spans:
        if out and out[-1].look is span.look:
            out[-1] = Span(out[-1].text + span.text, span.look)
        else:
            out.append(span)
    return tuple(out)


def _legend(timeline: Timeline, lang: Lang, glyphs: Glyphs) -> Iterator[tuple[Span, str]]:
    """What each fill, the stroke and the arrow stand for."""
    present = {stretch.progress for stretch in timeline.stretches}
    for at, progress in enumerate(_ORDER):
        if progress in present:
            yield Span(glyphs.fills[at] * 2, FILLS[at]), _WORDS[at][lang]
    yield Span(glyphs.upright, Look.STRONG), AS_OF.format(lang, {"on": in_figures(timeline.on, lang)})
    if any(stretch.last is None for stretch in timeline.stretches):
        yield Span(glyphs.tab, Look.STRONG), OPEN_END[lang]


def _set(items: Iterable[Line], width: int | None, lang: Lang) -> list[Line]:
    """As many to a line as fit."""
    out: list[Line] = []
    for item in items:
        if out and (width is None or measure(out[-1]) + 3 + measure(item) <= width):
            out[-1] = (*out[-1], *blank(3), *item)
        else:
            out.extend(wrap(item, width, lang, 3))
    return out
