"""Tables and pairs of label and value in lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from typing import assert_never

from partnerstwo.document.typeset.glyphs import Glyphs
from partnerstwo.document.typeset.lines import (
    EMPTY,
    Line,
    Look,
    Span,
    beside,
    blank,
    longest_word,
    measure,
    padded,
    wrap,
)
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import cells
from partnerstwo.language.value import value

GAP = 2
LONG = 26
"""A word longer than this is an address, not a word: it may be broken."""


_HYPHENED = re.compile(r"[^-]*-+|[^-]+")


class Fold(Enum):
    """Where the texts of a column may break: numbers and dates nowhere, ids after a hyphen if they must."""

    NEVER = 0
    WORDS = 1
    HYPHENS = 2


@value
class GridColumn:
    """A column of texts; `right` sets it to the right edge, `header` says that it names its rows."""

    title: str
    fold: Fold
    right: bool
    header: bool = False


@value
class _Manner:
    """How hard columns are pressed: the space between, the least width of words, the indent of their later lines."""

    gap: int
    enough: int
    hang: int
    hyphens: bool
    apart: bool
    """Whether an empty line stands between rows, where nothing else tells a new row from a later line."""


_MANNERS = (
    _Manner(gap=2, enough=12, hang=2, hyphens=False, apart=False),
    _Manner(gap=1, enough=9, hang=0, hyphens=True, apart=True),
)


@value
class Grid:
    """A table of texts; `total` is empty without one."""

    columns: tuple[GridColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...] = ()


def grid_lines(grid: Grid, width: int | None, lang: Lang, glyphs: Glyphs) -> list[Line]:
    """The table in lines: as columns if they fit, else each row as a record of labels and values."""
    for manner in _MANNERS:
        widths = _widths(grid, width, manner)
        if widths is not None:
            return _columns(grid, widths, manner, lang, glyphs)
    return _records(grid, width, lang)


def _columns(grid: Grid, widths: list[int], manner: _Manner, lang: Lang, glyphs: Glyphs) -> list[Line]:
    rule: Line = (Span(glyphs.thin * (sum(widths) + manner.gap * (len(widths) - 1)), Look.FAINT),)

    def laid(row: Sequence[str], look: Look) -> list[Line]:
        texts = zip(row, grid.columns, widths, strict=True)
        return _set(grid, [_cell(Span(text, look), c, w, manner, lang) for text, c, w in texts], widths, manner.gap)

    titles = zip(grid.columns, widths, strict=True)
    head = [wrap((Span(column.title, Look.STRONG),), width, lang) for column, width in titles]
    out = [*_set(grid, _sunk(head), widths, manner.gap), rule]
    for number, row in enumerate(grid.rows):
        if manner.apart and number:
            out.append(EMPTY)
        out.extend(laid(row, Look.PLAIN))
    return [*out, rule, *laid(grid.total, Look.STRONG)] if grid.total else out


def _sunk(head: list[list[Line]]) -> list[list[Line]]:
    """Titles stand on the rule, not under the ceiling."""
    height = max(map(len, head))
    return [[EMPTY] * (height - len(lines)) + lines for lines in head]


def _cell(span: Span, column: GridColumn, width: int, manner: _Manner, lang: Lang) -> list[Line]:
    match column.fold:
        case Fold.NEVER:
            return [(span,)]
        case Fold.WORDS:
            return wrap((span,), width, lang, manner.hang)
        case Fold.HYPHENS:
            return [(Span(part, span.look),) for part in _at_hyphens(span.text, width)]
        case _:
            assert_never(column.fold)


def _at_hyphens(text: str, width: int) -> list[str]:
    out = [""]
    for part in _HYPHENED.findall(text):
        if out[-1] and cells(out[-1] + part) > width:
            out.append("")
        out[-1] += part
    return out


def _set(grid: Grid, row: list[list[Line]], widths: Sequence[int], gap: int) -> list[Line]:
    columns = [(lines, width, column.right) for lines, column, width in zip(row, grid.columns, widths, strict=True)]
    return beside(columns, blank(gap))


def _widths(grid: Grid, width: int | None, manner: _Manner) -> list[int] | None:
    """Widths of the columns, or None if they do not fit without breaking what must stay whole."""
    rows = [*grid.rows, grid.total] if grid.total else list(grid.rows)
    texts = [[row[at] for row in rows] for at in range(len(grid.columns))]
    whole = [max(map(cells, (c.title, *column))) for c, column in zip(grid.columns, texts, strict=True)]
    if width is None:
        return whole
    room = width - manner.gap * (len(grid.columns) - 1)
    if sum(whole) <= room:
        return whole
    least = [_least(c, column, manner) for c, column in zip(grid.columns, texts, strict=True)]
    return _shared(least, whole, room) if sum(least) <= room else None


def _least(column: GridColumn, texts: list[str], manner: _Manner) -> int:
    title = min(longest_word(column.title), LONG)
    widest = max(map(cells, texts), default=0)
    match column.fold:
        case Fold.NEVER:
            return max(title, widest)
        case Fold.WORDS:
            words = max((_least_words(text, manner.hang) for text in texts), default=0)
            return max(title, min(widest, max(words, manner.enough)))
        case Fold.HYPHENS:
            parts = (part for text in texts for part in _HYPHENED.findall(text))
            return max(title, max(map(cells, parts), default=0) if manner.hyphens else widest)
        case _:
            assert_never(column.fold)


def _least_words(text: str, hang: int) -> int:
    first, _, rest = text.partition(" ")
    return min(LONG, max(cells(first), longest_word(rest) + hang if rest else 0))


def _shared(least: list[int], whole: list[int], room: int) -> list[int]:
    """The widest columns give way first, down to one common width; what rounding leaves goes to the left."""
    for cap in range(max(whole), -1, -1):
        widths = [max(low, min(high, cap)) for low, high in zip(least, whole, strict=True)]
        if sum(widths) <= room:
            break
    else:
        raise AssertionError(f"least widths {least} do not fit {room}")
    spare = room - sum(widths)
    for at, (now, high) in enumerate(zip(widths, whole, strict=True)):
        more = min(spare, high - now)
        widths[at] += more
        spare -= more
    return widths


def _records(grid: Grid, width: int | None, lang: Lang) -> list[Line]:
    """Each row as a heading, the cell that names it, and the others under their labels."""
    head = next((at for at, column in enumerate(grid.columns) if column.header), 0)
    rest = [at for at in range(len(grid.columns)) if at != head]
    label = max((cells(grid.columns[at].title) for at in rest), default=0)
    out: list[Line] = []
    for row in (*grid.rows, grid.total) if grid.total else grid.rows:
        if out:
            out.append(EMPTY)
        out.extend(wrap((Span(row[head], Look.STRONG),), width, lang, 2))
        facts = [(grid.columns[at].title, (Span(row[at]),)) for at in rest if row[at]]
        out.extend(pair_lines(facts, width, lang, indent=2, label=label))
    return out


def pair_lines(
    pairs: Sequence[tuple[str, Line]], width: int | None, lang: Lang, indent: int = 0, label: int | None = None
) -> list[Line]:
    """Labels in a faint column and values beside them; `label` is the width of the widest label elsewhere.

    A label wider than half of the room stands on lines of its own, its value under it.
    """
    widest = max((cells(name) for name, _ in pairs), default=0) if label is None else label
    room = None if width is None else max(width - indent, 1)
    column = widest if room is None else min(widest, room // 2)
    out: list[Line] = []
    for name, told in pairs:
        left = padded((Span(name, Look.FAINT),), column)
        if room is not None and cells(name) > column:
            out.extend((*blank(indent), *part) for part in wrap((Span(name, Look.FAINT),), room, lang, 2))
            left = blank(column)
        inner = None if room is None else max(room - column - GAP, 1)
        for number, part in enumerate(wrap(told, inner, lang)):
            start = left if number == 0 else blank(column)
            out.append((*blank(indent), *start, *blank(GAP), *part) if measure(part) else (*blank(indent), *start))
    return out
