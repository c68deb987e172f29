"""A line of a file as a screen shows it, and the cell in which each of its characters stands."""

from __future__ import annotations

from partnerstwo.language.printable import REPLACEMENT, cells, hides, to_ascii
from partnerstwo.language.style import Style
from partnerstwo.language.value import value

TAB = 4
"""Cells of a tab, wherever it stands: what follows must not depend on what is in front."""
CUT = "..."
"""Stands for what a very long line has on either side."""

# They ask for a shape or colour of the sign before them; how wide that is, no two terminals agree.
_SELECTORS = frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0x1F3FB, 0x1F400))))


@value
class Row:
    """What is shown of a line."""

    text: str
    edges: tuple[int, ...]
    """The cell before each character of the line, and at last the one after them."""

    def start(self, index: int) -> int:
        """The cell in which a character (from 0) stands; for a mark, that of its letter."""
        index = min(max(index, 0), len(self.edges) - 1)
        while 0 < index < len(self.edges) - 1 and self.edges[index + 1] == self.edges[index]:
            index -= 1
        return self.edges[index]

    def width(self, start: int, end: int) -> int:
        """The cells from one character to the next-to-last; an empty stretch takes one, so that it can be seen."""
        last = self.edges[min(max(end, 0), len(self.edges) - 1)]
        return max(last - self.start(start), 1)


def row(line: str, style: Style, marked: range = range(0), width: int | None = None) -> Row:
    """The line without blanks at its end, in at most so many cells around what is marked.

    Blanks are shown as signs where nothing else is marked: a tab or a no-break space is then what is wrong.
    """
    shown = line.rstrip()
    stretch = line[marked.start : marked.stop]
    bare = marked if stretch and not stretch.strip() else range(0)
    if bare:
        shown = line[: max(len(shown), marked.stop)]
    glyphs = [_glyph(char, style, bare=index in bare) for index, char in enumerate(shown)]
    widths = [cells(glyph) for glyph in glyphs]
    first, last = _window(widths, marked, width)
    lead, tail = (CUT if first else ""), (CUT if last < len(glyphs) else "")
    edges = [0] * first + [len(lead)]
    for wide in widths[first:last]:
        edges.append(edges[-1] + wide)
    for char in line[last:]:  # blanks at the end keep their place; what is cut off has none
        edges.append(edges[-1] + (0 if tail else cells(_glyph(char, style, bare=False))))
    return Row(f"{lead}{''.join(glyphs[first:last])}{tail}".rstrip(" "), tuple(edges))


def _glyph(char: str, style: Style, *, bare: bool) -> str:
    if char == "\t":
        arrow = "->" if style.ascii else "→"
        return (arrow if bare else "").ljust(TAB)
    if char in _SELECTORS:
        return ""
    if hides(char):
        char = REPLACEMENT
    elif char != " " and char.isspace():
        char = ("_" if style.ascii else "␣") if bare else " " * cells(char)
    return to_ascii(char, style.letters) if style.ascii else char


def _window(widths: list[int], marked: range, width: int | None) -> tuple[int, int]:
    """The first and last character that are shown of a line that is too long; a quarter of it stands in front."""
    if width is None or sum(widths) <= width:
        return 0, len(widths)
    room = max(width - 2 * len(CUT), 1)
    first, before = min(marked.start, len(widths)), 0
    while first > 0 and before + widths[first - 1] <= room // 4:
        first -= 1
        before += widths[first]
    last, filled = first, 0
    while last < len(widths) and filled + widths[last] <= room:
        filled += widths[last]
        last += 1
    # Room that is left at the end of the line is given to its beginning.
    while last == len(widths) and first > 0 and filled + widths[first - 1] <= room:
        first -= 1
        filled += widths[first]
    while first < last and widths[first] == 0:
        first += 1
    return first, last
