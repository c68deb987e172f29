"""Lines of marked text, and how they break."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import cells
from partnerstwo.language.typography import tied
from partnerstwo.language.value import value


class Look(StrEnum):
    """What a stretch of text is, for the one table that knows colours."""

    PLAIN = "plain"
    TITLE = "title"
    HEADING = "heading"
    SUBHEADING = "subheading"
    CAPTION = "caption"
    STRONG = "strong"
    FAINT = "faint"
    CODE = "code"
    FIGURE = "figure"
    WARNING = "warning"
    INFO = "info"
    FILL_1 = "fill_1"
    FILL_2 = "fill_2"
    FILL_3 = "fill_3"
    FILL_4 = "fill_4"
    FILL_5 = "fill_5"
    FILL_6 = "fill_6"


FILLS = (Look.FILL_1, Look.FILL_2, Look.FILL_3, Look.FILL_4, Look.FILL_5, Look.FILL_6)


@value
class Span:
    """A stretch of text with one look. It holds no control character and no line break."""

    text: str
    look: Look = Look.PLAIN


Line = tuple[Span, ...]
EMPTY: Line = ()

# Only a plain space is a place to break. A word wider than the line breaks at its no-break spaces first.
_WORD = re.compile(r"[^ ]+")
_PART = re.compile(r"[^\u00a0\u202f]+")


def bare(line: Line) -> str:
    """The text of a line without its looks."""
    return "".join(span.text for span in line)


def measure(line: Line) -> int:
    """The width of a line in cells."""
    return sum(cells(span.text) for span in line)


def blank(width: int) -> Line:
    """So many cells of nothing."""
    return (Span(" " * width),) if width > 0 else EMPTY


def padded(line: Line, width: int, right: bool = False) -> Line:
    """The line filled up to a width, at its left end if it is set to the right."""
    fill = blank(width - measure(line))
    return (*fill, *line) if right else (*line, *fill)


def stripped(line: Line) -> Line:
    """The line without spaces at its end."""
    spans = list(line)
    while spans and not (text := spans[-1].text.rstrip(" ")):
        spans.pop()
    if spans:
        spans[-1] = Span(text, spans[-1].look)
    return tuple(spans)


def wrap(line: Line, width: int | None, lang: Lang, hang: int = 0) -> list[Line]:
    """The line broken at plain spaces so that each part fits `width` cells; None breaks nothing.

    Parts after the first are set in by `hang`. A Polish one-letter word keeps to the next word. Only a
    word that is wider than the line is broken inside. There is always at least one line.
    """
    if width is None or measure(line) <= width:
        return [line]
    text = bare(line)
    held = tied(text, lang)
    slices = _slices(held if len(held) == len(text) else text, width, hang)
    return [(*blank(hang if number else 0), *_cut(line, start, end)) for number, (start, end) in enumerate(slices)]


def _slices(text: str, width: int, hang: int) -> Iterator[tuple[int, int]]:
    begin = end = -1
    used = 0
    limit = width
    for start, stop in _pieces(text, max(width - hang, 1)):
        # Each letter is measured once: a page without spaces is thousands of pieces.
        longer = used + cells(text[end:stop]) if begin >= 0 else limit + 1
        if longer <= limit:
            end, used = stop, longer
            continue
        if begin >= 0:
            yield begin, end
            limit = max(width - hang, 1)
        begin, end, used = start, stop, cells(text[start:stop])
    yield max(begin, 0), max(end, 0)


def _pieces(text: str, limit: int) -> Iterator[tuple[int, int]]:
    """The stretches that stay whole: words, and of a word that is too wide its parts."""
    for word in _WORD.finditer(text):
        if cells(word[0]) <= limit:
            yield word.span()
            continue
        for part in _PART.finditer(text, *word.span()):
            yield from _chopped(text, part.start(), part.end(), limit)


def _chopped(text: str, start: int, end: int, limit: int) -> Iterator[tuple[int, int]]:
    used = 0
    for at in range(start, end):
        size = cells(text[at])
        if used and used + size > limit:
            yield start, at
            start, used = at, 0
        used += size
    yield start, end


def _cut(line: Line, start: int, end: int) -> Line:
    out: list[Span] = []
    at = 0
    for span in line:
        part = span.text[max(start - at, 0) : max(end - at, 0)]
        if part:
            out.append(Span(part, span.look))
        at += len(span.text)
    return tuple(out)


def longest_word(text: str) -> int:
    """The width of the widest word."""
    return max((cells(word) for word in text.split(" ")), default=0)


def beside(columns: Iterable[tuple[list[Line], int, bool]], gap: Line) -> list[Line]:
    """Columns of lines set side by side: each with its width and whether it is set to the right."""
    blocks = list(columns)
    height = max((len(lines) for lines, _, _ in blocks), default=0)
    out: list[Line] = []
    for row in range(height):
        spans: list[Span] = []
        for number, (lines, width, right) in enumerate(blocks):
            if number:
                spans.extend(gap)
            spans.extend(padded(lines[row] if row < len(lines) else EMPTY, width, right))
        out.append(stripped(tuple(spans)))
    return out
