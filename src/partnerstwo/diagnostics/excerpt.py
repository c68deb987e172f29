"""The lines of a file that a finding is about, with what is marked in them, in the manner of rustc."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from partnerstwo.diagnostics.marks import Mark, marked
from partnerstwo.diagnostics.paint import Ink, paint, plain
from partnerstwo.diagnostics.row import CUT, Row, row
from partnerstwo.language.style import Style
from partnerstwo.language.value import value
from partnerstwo.language.wrapping import wrapped
from partnerstwo.source.place import Span

MOST_CELLS = 160
"""A longer line is shown around the place only, also where there is no terminal."""
FEWEST_CELLS = 40
"""However narrow the terminal: a line around a place that shows less than this tells nothing."""

MOST_LINES = 6
"""Of a longer stretch the middle is left out."""


@value
class Highlight:
    """A place in a file, and what is said there."""

    span: Span
    label: str
    ink: Ink
    primary: bool = False
    """Whether it is what the finding is about."""


@value
class Margin:
    """Where the lines begin: after their numbers."""

    digits: int
    style: Style

    @property
    def width(self) -> int:
        """Cells for a line of the file."""
        wide = MOST_CELLS if self.style.width is None else self.style.width - self.digits - 3
        return max(min(wide, MOST_CELLS), FEWEST_CELLS)

    @property
    def label_width(self) -> int | None:
        """Cells for words under a line; without a terminal they are never broken."""
        return None if self.style.width is None else self.width

    def numbered(self, number: int, shown: str) -> str:
        """A line of the file."""
        return f"{paint(str(number).rjust(self.digits), 'faint', self.style)} {self._bar} {shown}".rstrip()

    def under(self, shown: str = "") -> str:
        """A row that is no line of the file."""
        return f"{' ' * self.digits} {self._bar} {shown}".rstrip()

    def said(self, words: str) -> str:
        """Words about the place or the finding."""
        return f"{' ' * self.digits} {paint('=', 'faint', self.style)} {words}"

    @property
    def gap(self) -> str:
        """Stands for the lines between two places."""
        return paint(CUT, "faint", self.style)

    @property
    def _bar(self) -> str:
        return paint("|", "faint", self.style)


def excerpt(highlights: Sequence[Highlight], lines: Mapping[int, str], margin: Margin) -> Iterator[str]:
    """The places of one file in their order, with `...` where lines between them are left out.

    A place on a line that is not there, or empty, is told by its words alone.
    """
    shown = 0
    for (first, last), group in groupby(sorted(highlights, key=_order), key=lambda each: _extent(each.span, lines)):
        here = list(group)
        if not lines.get(first, "").strip():
            yield from _words(here, margin)
            continue
        if shown == 0:
            yield margin.under()
        elif first != shown + 1:
            yield margin.gap
        if first == last:
            yield from _line(first, lines[first], here, margin)
        else:
            for highlight in here:
                yield from _lines(highlight, last, lines, margin)
        shown = last


def extent(span: Span) -> tuple[int, int]:
    """The first line that a span marks and the last: one that ends before its first character is not marked."""
    ends_before = span.end_column == 1 and span.end_line > span.line
    return span.line, span.end_line - 1 if ends_before else span.end_line


def needed(span: Span) -> Iterator[int]:
    """The lines that are shown of a span: all, or the first and the last of many."""
    first, last = extent(span)
    if last - first < MOST_LINES:
        yield from range(first, last + 1)
    else:
        yield from range(first, first + MOST_LINES - 2)
        yield last


def _order(highlight: Highlight) -> tuple[int, int, bool]:
    return highlight.span.line, highlight.span.end_line, not highlight.primary


def _extent(span: Span, lines: Mapping[int, str]) -> tuple[int, int]:
    first, last = extent(span)
    return (first, last) if last in lines and lines[last].strip() else (first, first)


def _words(highlights: list[Highlight], margin: Margin) -> Iterator[str]:
    for highlight in highlights:
        if highlight.label:
            label = plain(highlight.label, margin.style)
            head, *more = wrapped(label, margin.label_width)
            yield margin.said(head)
            yield from (f"{' ' * (margin.digits + 3)}{line}" for line in more)


def _line(number: int, line: str, highlights: list[Highlight], margin: Margin) -> Iterator[str]:
    """One line and all that is marked in it; twice, where it is too long to show both places."""
    left = highlights
    while left:
        around = _stretch(left[0].span, line)
        for other in left[1:]:
            both = _stretch(other.span, line)
            around = range(min(around.start, both.start), max(around.stop, both.stop))
        together, apart = left, left[:0]
        shown = row(line, margin.style, around, margin.width)
        if len(left) > 1 and shown.width(around.start, around.stop) > margin.width // 2 and CUT in shown.text:
            together, apart = left[:1], left[1:]
            around = _stretch(left[0].span, line)
            shown = row(line, margin.style, around, margin.width)
        yield margin.numbered(number, shown.text)
        marks = [_mark(each, shown, line) for each in sorted(together, key=lambda each: not each.primary)]
        yield from (margin.under(under) for under in marked(marks, margin.style, margin.label_width))
        left = apart


def _stretch(span: Span, line: str) -> range:
    """The characters of its first line that a span covers, from 0."""
    start = span.column - 1
    return range(start, max(span.end_column - 1 if span.end_line == span.line else len(line.rstrip()), start))


def _mark(highlight: Highlight, shown: Row, line: str) -> Mark:
    stretch = _stretch(highlight.span, line)
    width = shown.width(stretch.start, stretch.stop)
    sign = "^" if highlight.primary else "-"
    return Mark(shown.start(stretch.start), width, sign, highlight.label, highlight.ink)


def _lines(highlight: Highlight, last: int, lines: Mapping[int, str], margin: Margin) -> Iterator[str]:
    """A stretch of several lines, with a bar at its side from its beginning to its end."""
    span, ink, style = highlight.span, highlight.ink, margin.style
    width = margin.width - 2
    before = lines[span.line][: span.column - 1]
    head = row(lines[span.line], style, range(span.column - 1, span.column), width)
    whole = not before.strip(" -")  # nothing in front: the bar begins beside the line itself
    yield margin.numbered(span.line, f"{paint('/', ink, style) if whole else ' '} {head.text}")
    if not whole:
        yield margin.under(" " + paint("_" * (head.start(span.column - 1) + 1) + "^", ink, style))
    bar, previous = paint("|", ink, style), span.line
    for number in (number for number in needed(span) if span.line < number <= last and number in lines):
        if number > previous + 1:
            yield f"{margin.gap}{' ' * margin.digits}{bar}"
        end = span.end_column - 1 if number == span.end_line else len(lines[number].rstrip())
        tail = row(lines[number], style, range(max(end - 1, 0), end) if number == last else range(0), width)
        yield margin.numbered(number, f"{bar} {tail.text}".rstrip())
        previous = number
        if number == last:
            reach = tail.start(max(end - 1, 0)) + 1
            yield from _closing(reach, highlight, margin)


def _closing(reach: int, highlight: Highlight, margin: Margin) -> Iterator[str]:
    style, sign = margin.style, "^" if highlight.primary else "-"
    foot = f"|{'_' * reach}{sign}"
    label = plain(highlight.label, style)
    room = None if margin.label_width is None else margin.label_width - len(foot) - 1
    if not label or room is None or len(label) <= room:
        yield margin.under(paint(f"{foot} {label}".rstrip(), highlight.ink, style))
        return
    yield margin.under(paint(foot, highlight.ink, style))
    for line in wrapped(label, margin.label_width):
        yield margin.under(paint(line, highlight.ink, style))
