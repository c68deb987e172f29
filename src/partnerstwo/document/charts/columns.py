"""Columns over categories (years), each in layers of the same order."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from partnerstwo.document.blocks import Series, StackedColumns
from partnerstwo.document.charts.legend import Key, Swatch, legend
from partnerstwo.document.charts.lettering import clean, fitted
from partnerstwo.document.charts.palette import FILLS, GRID, INK, MUTED, PAPER
from partnerstwo.document.charts.scale import Axis, Unit, axis, unit
from partnerstwo.document.charts.surfaces import definitions, surface
from partnerstwo.document.charts.svg import WIDTH, Drawing, Element, label, line, rect
from partnerstwo.document.fonts.faces import Weight, width
from partnerstwo.document.words import LEFT_OUT, NO_DATA, OTHERS
from partnerstwo.language.lang import Lang
from partnerstwo.language.value import value

MOST_COLUMNS = 20
_HEIGHT = 260.0
_SIZE = 12.0
_SMALL = 10.5
_WIDEST = 72.0
_THINNEST = 3.0
_STRIPE = 0.6
_LABELLED = 15.0
_LEADING = 11.5


@value
class _Layer:
    at: int
    words: str
    top: float
    bottom: float

    def middle(self) -> float:
        return (self.top + self.bottom) / 2


@value
class _Plot:
    """Where the columns stand: each has a slot of the same width, and `scale` pixels are one."""

    left: float
    floor: float
    slot: float
    scale: float
    unit: Unit
    lang: Lang

    def column(self) -> float:
        return min(_WIDEST, self.slot * 0.62)

    def centre(self, at: int) -> float:
        return self.left + self.slot * (at + 0.5)

    def words(self, amount: Decimal) -> str:
        return self.unit.words(amount, self.lang)


def draw(spec: StackedColumns, lang: Lang) -> Drawing:
    """Totals above the columns, amounts in the layers or beside thin ones, one unit for the whole picture.

    Of more than twenty columns the last twenty are drawn; series beyond the eighth are summed up as others.
    """
    first = max(0, len(spec.categories) - MOST_COLUMNS)
    series = _folded([Series(clean(each.label), each.values[first:], each.fill) for each in spec.series], lang)
    totals = [sum((_amount(each, at) for each in series), Decimal(0)) for at in range(len(spec.categories) - first)]
    if not any(totals):
        return Drawing(40, (label(0, 25, NO_DATA[lang], 13, fill=MUTED),))
    fills = _fills(series)
    keys = tuple(Key(Swatch(FILLS[at], _name(at)), each.label) for at, each in zip(fills, series, strict=True))
    key = legend(keys)
    ruler, counted = axis(spec.kind, max(totals)), unit(spec.kind, max(totals))
    left = max(width(counted.tick(ruler.step * at, lang), 11) for at in range(ruler.steps + 1)) + 12
    top = key.height + 42
    plot = _Plot(left, top + _HEIGHT, (WIDTH - left) / len(totals), _HEIGHT / float(ruler.top()), counted, lang)
    out = [*definitions(tuple((FILLS[at], _name(at)) for at in fills)), *key.elements]
    out += _grid(plot, ruler)
    for at, total in enumerate(totals):
        out += _column(series, at, total, plot)
    out += _categories([clean(each) for each in spec.categories[first:]], plot)
    height = plot.floor + 28
    if first:
        height += 18
        out.append(label(0, height - 6, LEFT_OUT.format(lang, {"n": first}), 11, fill=MUTED))
    return Drawing(height, tuple(out))


def _folded(series: list[Series], lang: Lang) -> list[Series]:
    """No more series than there are fills: the last become one."""
    if len(series) <= len(FILLS):
        return series
    kept, rest = series[: len(FILLS) - 1], series[len(FILLS) - 1 :]
    sums = tuple(sum((_amount(each, at) for each in rest), Decimal(0)) for at in range(len(rest[0].values)))
    return [*kept, Series(OTHERS[lang], sums)]


def _fills(series: Sequence[Series]) -> tuple[int, ...]:
    """The fills that are asked for if all are and they differ, else those of the places."""
    asked = tuple(each.fill for each in series if each.fill is not None and 0 <= each.fill < len(FILLS))
    return asked if len(set(asked)) == len(series) else tuple(range(len(series)))


def _name(at: int) -> str:
    return f"fill{at}"


def _amount(series: Series, at: int) -> Decimal:
    """What is negative has no height; the table has it."""
    return max(Decimal(series.values[at]), Decimal(0))


def _grid(plot: _Plot, ruler: Axis) -> list[Element]:
    out: list[Element] = []
    for at in range(ruler.steps + 1):
        y = plot.floor - plot.scale * float(ruler.step * at)
        out.append(line(plot.left, y, WIDTH, y, GRID if at else MUTED, stroke_width=1))
        out.append(
            label(plot.left - 8, y + 4, plot.unit.tick(ruler.step * at, plot.lang), 11, fill=MUTED, anchor="end")
        )
    name = plot.unit.name[plot.lang]
    if name:
        out.append(label(0, plot.floor - _HEIGHT - 20, name, 11, fill=MUTED))
    return out


def _column(series: Sequence[Series], at: int, total: Decimal, plot: _Plot) -> list[Element]:
    layers: list[_Layer] = []
    bottom = plot.floor
    for fill, each in zip(_fills(series), series, strict=True):
        amount = _amount(each, at)
        if amount:
            top = bottom - max(plot.scale * float(amount), _THINNEST)
            layers.append(_Layer(fill, plot.words(amount), top, bottom))
            bottom = top
    left = plot.centre(at) - plot.column() / 2
    out = [
        surface(
            left,
            each.top + _STRIPE,
            plot.column(),
            each.bottom - each.top - 2 * _STRIPE,
            FILLS[each.at],
            _name(each.at),
        )
        for each in layers
    ]
    words = plot.words(total)
    size = _SIZE
    while size > 8 and width(words, size, Weight.BOLD) > plot.slot - 3:
        size -= 0.5
    if len(layers) > 1:
        out += _amounts(layers, plot.centre(at), plot, width(words, size, Weight.BOLD))
    out.append(label(plot.centre(at), bottom - 6, words, size, anchor="middle", weight=Weight.BOLD))
    return out


def _amounts(layers: Sequence[_Layer], centre: float, plot: _Plot, total: float) -> list[Element]:
    """Amounts in the layers that have room for them, else on the right, if there is room beside the column."""
    out: list[Element] = []
    beside = centre + plot.column() / 2 + 4
    free = plot.slot - plot.column() - 8 if total <= plot.column() + 4 else 0.0
    lowest = plot.floor - 1
    for each in layers:
        its = width(each.words, _SMALL)
        if each.bottom - each.top >= _LABELLED and its <= plot.column() - 8:
            out += _inside(each, centre, its)
        elif its <= free:
            y = min(each.middle() + 3.5, lowest)
            lowest = y - _LEADING
            out.append(rect(beside - 1, y - 9, its + 2, _LEADING, PAPER))
            out.append(label(beside, y, each.words, _SMALL, fill=MUTED))
    return out


def _inside(layer: _Layer, centre: float, its: float) -> list[Element]:
    colour = FILLS[layer.at].text
    words = label(centre, layer.middle() + 3.7, layer.words, _SMALL, fill=colour or INK, anchor="middle")
    plate = rect(centre - its / 2 - 3, layer.middle() - 6, its + 6, 12, PAPER, rx=2)
    return [words] if colour else [plate, words]


def _categories(names: Sequence[str], plot: _Plot) -> list[Element]:
    """Names under the columns; where they are too wide only every second, third …, counted from the last."""
    every = 1
    while every < 4 and max(width(each, _SIZE) for each in names) > plot.slot * every - 4:
        every += 1
    room = plot.slot * every - 4
    out: list[Element] = []
    for at, each in enumerate(names):
        if (len(names) - 1 - at) % every == 0:
            words = fitted(each, _SIZE, room)
            half = width(words, _SIZE) / 2
            x = min(max(plot.centre(at), half), WIDTH - half)
            out.append(label(x, plot.floor + 18, words, _SIZE, anchor="middle"))
    return out
