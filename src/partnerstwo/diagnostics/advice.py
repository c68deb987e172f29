"""Why a finding matters and what to do about it, said once in a run."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from partnerstwo.diagnostics.diagnostic import Diagnostic, Outcome, Replacement
from partnerstwo.diagnostics.excerpt import Margin
from partnerstwo.diagnostics.paint import Ink, paint, plain
from partnerstwo.diagnostics.row import row
from partnerstwo.language.printable import visible
from partnerstwo.language.text import Text
from partnerstwo.language.wrapping import wrapped

WIDEST = 100
"""Longer lines of prose are hard to read, however wide the screen."""
MOST_CHANGED = 3
"""A fix of more lines is told in words only: `--diff` shows it."""

_WHY = Text("dlaczego", "why")
_REMEDY = Text("co zrobić", "what to do")
_FIX = Text("poprawka (--fix)", "fix (--fix)")


@dataclass
class Adviser:
    """What was said in this run; the same advice is given once."""

    outcome: Outcome
    _said: set[tuple[str, str]] = field(default_factory=set)

    def advice(self, diagnostic: Diagnostic, margin: Margin) -> Iterator[str]:
        """Why, and what to do: the fix, where a program can do it, else the remedy."""
        lang, fix = self.outcome.lang, diagnostic.fix
        if self._new(diagnostic.code, diagnostic.why):
            yield from _said(_WHY[lang], diagnostic.why, margin)
        if fix is not None:
            yield from _said(_FIX[lang], fix.message, margin)
            if not diagnostic.secret:
                yield from _change(fix.replacements, diagnostic.file, self.outcome.lines, margin)
        elif self._new(diagnostic.code, diagnostic.remedy):
            yield from _said(_REMEDY[lang], diagnostic.remedy, margin)

    def _new(self, code: str, text: str) -> bool:
        if not text or (code, text) in self._said:
            return False
        self._said.add((code, text))
        return True


def _said(word: str, text: str, margin: Margin) -> Iterator[str]:
    """A line of advice; where it is broken, it goes on under its beginning."""
    style = margin.style
    indent = margin.digits + 3
    width = None if style.width is None else max(min(style.width, WIDEST) - indent, 30)
    word = f"{plain(word, style)}:"
    first, *more = wrapped(f"{word} {plain(text, style)}", width)
    yield margin.said(f"{paint(first[: len(word)], 'strong', style)}{first[len(word) :]}")
    yield from (f"{' ' * indent}{line}" for line in more)


def _change(
    replacements: tuple[Replacement, ...], file: str, lines: Mapping[str, Mapping[int, str]], margin: Margin
) -> Iterator[str]:
    """The lines before and after, where few change and each change stays in its line."""
    here = lines.get(file, {})
    numbers = sorted({each.span.line for each in replacements})
    if len(numbers) > MOST_CHANGED or not all(_within(each, file, here) for each in replacements):
        return
    for number in numbers:
        before = after = here[number]
        edits = sorted((each for each in replacements if each.span.line == number), key=lambda each: each.span)
        for each in reversed(edits):
            after = after[: each.span.column - 1] + each.text + after[each.span.end_column - 1 :]
        if visible(unicodedata.normalize("NFC", before)) == visible(unicodedata.normalize("NFC", after)):
            continue  # only a program sees the difference
        stretch = range(edits[0].span.column - 1, edits[-1].span.end_column - 1)
        inserted = range(stretch.start, stretch.start)
        changes: tuple[tuple[str, Ink, str, range], ...] = (
            ("-", "error", before, stretch),
            ("+", "good", after, inserted),
        )
        for sign, ink, line, around in changes:
            shown = row(line, margin.style, around, margin.width)
            mark = f"{str(number).rjust(margin.digits)} {sign}"
            yield f"{paint(mark, ink, margin.style)} {shown.text}".rstrip()


def _within(replacement: Replacement, file: str, lines: Mapping[int, str]) -> bool:
    span = replacement.span
    return (
        replacement.file == file
        and span.line == span.end_line
        and "\n" not in replacement.text
        and bool(lines.get(span.line, "").strip())
    )
