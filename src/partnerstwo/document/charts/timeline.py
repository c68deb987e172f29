"""Stretches of time one under the other, on years and quarters, with a line at the day of the paper."""

from __future__ import annotations

from calendar import isleap
from datetime import date

from partnerstwo.document.blocks import Progress, Stretch, Timeline
from partnerstwo.document.charts.legend import ROW, Arrow, Key, Swatch, legend
from partnerstwo.document.charts.lettering import clean, widest, wrapped
from partnerstwo.document.charts.palette import AHEAD, ALERT, BAND, DONE, GRID, MUTED, RUNNING, Fill
from partnerstwo.document.charts.surfaces import definitions, paint, surface
from partnerstwo.document.charts.svg import TALLEST, WIDTH, Drawing, Element, figure, label, line, path, rect
from partnerstwo.document.fonts.faces import Weight, width
from partnerstwo.document.words import AHEAD as AHEAD_WORDS
from partnerstwo.document.words import AS_OF, FINISHED, LEFT_OUT, NO_DATA, OPEN_END, UNDER_WAY
from partnerstwo.language.dates import in_figures
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text
from partnerstwo.language.value import value

_SIZE = 12.5
_LEADING = 14.5
_LABELS = 232.0
_THICK = 15.0
_TIP = 9.0
_QUARTERS = 6
_NAMED = 3
"""Of so many years and fewer the quarters are drawn, and of so many they are named too."""

_STATES: tuple[tuple[Progress, Fill, Text], ...] = (
    (Progress.DONE, DONE, FINISHED),
    (Progress.RUNNING, RUNNING, UNDER_WAY),
    (Progress.AHEAD, AHEAD, AHEAD_WORDS),
)


@value
class _Years:
    """The axis: from the first day of a year up to the first day of another."""

    first: int
    end: int
    left: float

    def x(self, when: float) -> float:
        return self.left + (WIDTH - 8 - self.left) * (when - self.first) / (self.end - self.first)

    def every(self) -> int:
        """Which years are named, so that the names stand apart."""
        return next(
            n for n in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10000) if self.x(self.first + n) - self.left > 36
        )


@value
class _Row:
    stretch: Stretch
    words: tuple[str, ...]

    def height(self) -> float:
        return 11 + max(len(self.words) * _LEADING, _LEADING)


def draw(spec: Timeline, lang: Lang) -> Drawing:
    """Each stretch from its first day to its last; an open end is an arrow that goes on beyond the edge.

    What does not fit on a page is left out, first what ended longest ago, and a line says how many.
    """
    if not spec.stretches:
        return Drawing(40, (label(0, 25, NO_DATA[lang], 13, fill=MUTED),))
    rows = tuple(_Row(each, wrapped(clean(each.label), _SIZE, _LABELS, 2)) for each in spec.stretches)
    shown = _fitting(rows)
    years = _years(shown, spec.on, max(widest(row.words, _SIZE) for row in shown) + 14)
    keys, used = _keys(shown, lang)
    key = legend(keys)
    top = key.height + (50 if years.end - years.first <= _NAMED else 38)
    bottom = top + sum(row.height() for row in shown)
    out = [*definitions(used), *key.elements, *_bands(shown, top), *_grid(years, top, bottom)]
    y = top
    for row in shown:
        out += _drawn(row, y, years)
        y += row.height()
    out += _day(spec.on, years, top, bottom, lang)
    if len(shown) < len(rows):
        bottom += ROW
        out.append(label(0, bottom - 4, LEFT_OUT.format(lang, {"n": len(rows) - len(shown)}), 11, fill=MUTED))
    return Drawing(bottom + 4, tuple(out))


def _keys(rows: tuple[_Row, ...], lang: Lang) -> tuple[tuple[Key, ...], tuple[tuple[Fill, str], ...]]:
    """What the fills stand for, only those that occur; and the fills with their names."""
    found = {row.stretch.progress for row in rows}
    states = [state for state in _STATES if state[0] in found]
    keys = [Key(Swatch(fill, progress.value), words[lang]) for progress, fill, words in states]
    used = tuple((fill, progress.value) for progress, fill, _ in states)
    if any(row.stretch.last is None for row in rows):
        keys.append(Key(Arrow(), OPEN_END[lang]))
    return tuple(keys), used


def _fitting(rows: tuple[_Row, ...]) -> tuple[_Row, ...]:
    """As many rows as a page holds, in their order."""
    room = TALLEST - 44 - 3 * ROW
    kept: set[int] = set()
    for at in sorted(range(len(rows)), key=lambda at: (_recency(rows[at].stretch), at)):
        room -= rows[at].height()
        if room < 0:
            break
        kept.add(at)
    return tuple(row for at, row in enumerate(rows) if at in kept)


def _recency(stretch: Stretch) -> tuple[bool, int]:
    """What runs or lies ahead comes first, then what ended last."""
    done = stretch.progress is Progress.DONE
    return done, -stretch.last.toordinal() if done and stretch.last else 0


def _years(rows: tuple[_Row, ...], on: date, left: float) -> _Years:
    firsts = [row.stretch.first.year for row in rows]
    lasts = [row.stretch.last.year if row.stretch.last else row.stretch.first.year for row in rows]
    return _Years(min(*firsts, on.year), max(*firsts, *lasts, on.year) + 1, left)


def _morning(day: date) -> float:
    """The beginning of a day as a year and a share of it."""
    return day.year + (day.timetuple().tm_yday - 1) / _days(day.year)


def _night(day: date) -> float:
    """The end of a day; no date is too late to have one."""
    return day.year + day.timetuple().tm_yday / _days(day.year)


def _days(year: int) -> int:
    return 366 if isleap(year) else 365


def _bands(rows: tuple[_Row, ...], top: float) -> list[Element]:
    """Every second row on a ground of its own, so that the eye finds from the label to the bar."""
    out: list[Element] = []
    for at, row in enumerate(rows):
        if at % 2 == 0:
            out.append(rect(0, top, WIDTH, row.height(), BAND))
        top += row.height()
    return out


def _grid(years: _Years, top: float, bottom: float) -> list[Element]:
    out: list[Element] = []
    span = years.end - years.first
    every = years.every()
    names = top - 20 if span <= _NAMED else top - 8
    for year in range(years.first, years.end + 1):
        x = years.x(year)
        if (year - years.first) % every == 0 or year == years.end:
            out.append(line(x, names - 8, x, bottom, GRID, stroke_width=1.2))
        if year == years.end:
            break
        if every == 1:
            out.append(label(years.x(year + 0.5), names, str(year), 12, fill=MUTED, anchor="middle"))
        elif (year - years.first) % every == 0 and x + 34 < WIDTH:
            out.append(label(x + 4, names, str(year), 12, fill=MUTED))
        if span <= _QUARTERS:
            out += _quarters(years, year, top, bottom)
    return out


def _quarters(years: _Years, year: int, top: float, bottom: float) -> list[Element]:
    out = [
        line(years.x(year + at / 4), top, years.x(year + at / 4), bottom, GRID, stroke_width=0.6) for at in (1, 2, 3)
    ]
    if years.end - years.first <= _NAMED:
        for at, name in enumerate(("I", "II", "III", "IV")):
            out.append(label(years.x(year + at / 4 + 1 / 8), top - 5, name, 10, fill=MUTED, anchor="middle"))
    return out


def _drawn(row: _Row, top: float, years: _Years) -> list[Element]:
    middle = top + row.height() / 2
    first = middle - (len(row.words) - 1) * _LEADING / 2 + 4.3
    out = [
        label(years.left - 12, first + at * _LEADING, words, _SIZE, anchor="end") for at, words in enumerate(row.words)
    ]
    stretch = row.stretch
    fill = next(fill for progress, fill, _ in _STATES if progress is stretch.progress)
    start = years.x(_morning(stretch.first))
    if stretch.last is None:
        out.append(_arrow(start, middle, fill, stretch.progress.value))
    else:
        end = max(years.x(_night(stretch.last)), start + 4)
        out.append(surface(start, middle - _THICK / 2, end - start, _THICK, fill, stretch.progress.value, 2))
    return out


def _arrow(start: float, middle: float, fill: Fill, name: str) -> Element:
    """A bar that ends in a tip at the right edge of the picture."""
    upper, lower, end = figure(middle - _THICK / 2 + 0.5), figure(middle + _THICK / 2 - 0.5), WIDTH - 1
    start = min(start, end - _TIP - 4) + 0.5
    neck = figure(end - _TIP)
    outline = f"M{figure(start)} {upper}H{neck}L{figure(end)} {figure(middle)}L{neck} {lower}H{figure(start)}Z"
    return path(outline, fill=paint(fill, name), stroke=fill.outline, stroke_width=1, stroke_linejoin="round")


def _day(on: date, years: _Years, top: float, bottom: float, lang: Lang) -> list[Element]:
    x = years.x(_morning(on))
    words = AS_OF.format(lang, {"on": in_figures(on, lang)})
    half = width(words, 11, Weight.BOLD) / 2
    names = top - (20 if years.end - years.first <= _NAMED else 8)
    dashes = [
        line(x, start, x, end, ALERT, stroke_width=1.5, stroke_dasharray="4 3")
        # The names of the years stay readable.
        for start, end in ((names - 17, names - 11), (names + 4, bottom))
    ]
    at = min(x, WIDTH - half)
    return [*dashes, label(at, names - 20, words, 11, fill=ALERT, anchor="middle", weight=Weight.BOLD)]
