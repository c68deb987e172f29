"""How wide each column of a table on paper is, from what stands in it.

Numbers and dates never break; texts break between words. A table takes half, three quarters or all of the
page's width, so that short ones stay easy to read across and all of them still line up. Lengths are points.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from itertools import pairwise

from partnerstwo.document.blocks import NUMERIC, Kind
from partnerstwo.document.fonts.faces import Weight, width
from partnerstwo.document.longwords import LONG, PIECE, pieces
from partnerstwo.language.value import value

UPRIGHT = 481.8
"""The width of the text on an A4 page: 170 mm."""
SIDEWAYS = 728.4
"""The same on a page turned on its side: 257 mm."""
PADDING = 10.0
"""White space in a cell, left and right together."""
LEADING = 1.36
"""The height of a line as a multiple of the type size."""

BREAK = "\u200b"
"""Where a long word may break. Data never holds it: `printable` shows it as U+FFFD."""
_ROW = 80
"""So many letters held together by no-break spaces are more than any line of a column."""

_SIZES = (9.5, 9.0, 8.5, 8.0, 7.5)
_SMALL_SIZES = (8.5, 8.0, 7.5)
_FEW = 7
"""A table with more columns than this begins with a smaller type."""
_SHARES = (0.5, 0.75, 1.0)
_TITLE = 90.0
_AIR = 8.0
"""What keeps a number from the one before it."""
_WIDEST = 0.6
_WIDE_LETTER = 0.62
"""The width of a wide letter as a share of the type size."""
_PARTS = re.compile(rf"[ \n{BREAK}]|(?<=-)(?=[^\W\d])")


@value
class ColumnText:
    """The words of a column as they will stand, its title first; `bold` is the last line if it is a total."""

    title: str
    kind: Kind
    texts: tuple[str, ...]
    total: str = ""

    def least(self, size: float) -> float:
        """What the longest word needs: narrower, and words would stick out."""
        longest = max((longest_word(text, size, Weight.REGULAR) for text in set(self.texts)), default=0.0)
        bold = max(longest_word(text, size, Weight.BOLD) for text in (self.title, self.total))
        return math.ceil(max(longest, bold)) + PADDING

    def broken(self, letters: int) -> ColumnText:
        """The same words, each allowed to break after so many letters."""
        title, total, *texts = (
            breakable(text, letters, letters, letters) for text in (self.title, self.total, *self.texts)
        )
        return ColumnText(title, self.kind, tuple(texts), total)

    def natural(self, size: float) -> float:
        """What the longest line needs. A long title over numbers may take two lines."""
        longest = max((width(text, size) for text in set(self.texts)), default=0.0)
        title = width(self.title, size, Weight.BOLD)
        if self.kind is not Kind.TEXT and title > _TITLE:
            title = max(longest_word(self.title, size, Weight.BOLD), title * 0.6)
        own = max(longest, title, width(self.total, size, Weight.BOLD))
        return max(math.ceil(own) + PADDING + (_AIR if self.kind in NUMERIC else 0.0), self.least(size))


@value
class Measures:
    """A table on paper: the size of its type, the widths of its columns, and how it lies on the page."""

    size: float
    widths: tuple[float, ...]
    sideways: bool
    heights: tuple[float, ...]
    """About how high each row is, the head first."""
    columns: tuple[ColumnText, ...]
    """The words as they are to be set: with places where they may break, if they fit in no other way."""


def measures(columns: Sequence[ColumnText], small: bool = False) -> Measures:
    """The largest type in which every word fits the page, turned on its side if it must be.

    What fits in no way gets the smallest type, and its words break anywhere.
    """
    sizes = _SMALL_SIZES if small or len(columns) > _FEW else _SIZES
    for room, sideways in ((UPRIGHT, False), (SIDEWAYS, True)):
        for size in sizes:
            if sum(column.least(size) for column in columns) <= room:
                return _measured(columns, size, room, sideways)
    letters = max(2, int((SIDEWAYS / len(columns) - PADDING) / (sizes[-1] * _WIDE_LETTER)))
    return _measured([column.broken(letters) for column in columns], sizes[-1], SIDEWAYS, True)


def breakable(text: str, longest: int = LONG, piece: int = PIECE, row: int = _ROW) -> str:
    """The text with `BREAK` inside words of more than `longest` letters: after signs, and after `piece` letters.

    Words tied by no-break spaces part only if together they have `row` letters or more.
    """
    if len(text) <= longest:
        return text
    tied = re.sub(rf"[^ \n]{{{row},}}", lambda each: each.group().replace("\u00a0", f"\u00a0{BREAK}"), text)
    long_word = re.compile(rf"[^ \n\u00a0{BREAK}]{{{longest + 1},}}")
    return long_word.sub(lambda word: BREAK.join(pieces(word.group(), piece)), tied)


def _measured(columns: Sequence[ColumnText], size: float, room: float, sideways: bool) -> Measures:
    least = [column.least(size) for column in columns]
    natural = [min(column.natural(size), max(room * _WIDEST, low)) for column, low in zip(columns, least, strict=True)]
    fits = [share * room for share in _SHARES if sum(natural) <= share * room]
    target = fits[0] if fits else room
    widths = _stretched(columns, natural, target) if fits else _pressed(least, natural, target)
    return Measures(size, widths, sideways, _heights(columns, widths, size), tuple(columns))


def _stretched(columns: Sequence[ColumnText], natural: Sequence[float], target: float) -> tuple[float, ...]:
    """What is left over goes to the texts, in proportion; to all alike where there are only numbers."""
    left = target - sum(natural)
    weights = [each if column.kind is Kind.TEXT else 0.0 for column, each in zip(columns, natural, strict=True)]
    if not any(weights):
        weights = [1.0] * len(columns)
    return tuple(each + left * weight / sum(weights) for each, weight in zip(natural, weights, strict=True))


def _pressed(least: Sequence[float], natural: Sequence[float], target: float) -> tuple[float, ...]:
    """Narrow columns get what they want; the wide ones share the rest by how much more each would like."""
    if sum(least) >= target:
        return tuple(each * target / sum(least) for each in least)
    given: dict[int, float] = {}
    room = target
    for at in sorted(range(len(natural)), key=lambda at: natural[at]):
        others = [each for each in range(len(natural)) if each not in given and each != at]
        fair = room / (len(others) + 1)
        if natural[at] > fair or natural[at] + sum(least[each] for each in others) > room:
            break
        given[at] = natural[at]
        room -= natural[at]
    rest = [at for at in range(len(natural)) if at not in given]
    room -= sum(least[at] for at in rest)
    wishes = {at: natural[at] - least[at] for at in rest}
    whole = sum(wishes.values()) or 1.0
    return tuple(given.get(at, least[at] + room * wishes.get(at, 0.0) / whole) for at in range(len(natural)))


def _heights(columns: Sequence[ColumnText], widths: Sequence[float], size: float) -> tuple[float, ...]:
    grid = list(zip(*((column.title, *column.texts, column.total) for column in columns), strict=True))
    rows = grid if any(grid[-1]) else grid[:-1]
    return tuple(
        max(_lines(text, room - PADDING, size) for text, room in zip(row, widths, strict=True)) * size * LEADING + 6
        for row in rows
    )


def _lines(text: str, room: float, size: float) -> int:
    """About how many lines a text takes: words leave a tenth of a line empty."""
    length = width(text, size)
    return 1 if length <= room else math.ceil(length * 1.1 / max(room, 1.0))


def longest_word(text: str, size: float, weight: Weight = Weight.REGULAR) -> float:
    """The width of the longest stretch of a text that cannot break."""
    bounds = [0, *(match.end() for match in _PARTS.finditer(text)), len(text)]
    return max(
        (width(text[start:end].rstrip(f" \n{BREAK}"), size, weight) for start, end in pairwise(bounds)), default=0.0
    )
