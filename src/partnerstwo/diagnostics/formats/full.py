"""`full`: the verdict, then every finding with its line, in the manner of rustc."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from partnerstwo.diagnostics.diagnostic import Diagnostic, Outcome
from partnerstwo.diagnostics.paint import paint, safe, severity_style
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.diagnostics.words import is_clean, statistics, verdict
from partnerstwo.language.dates import NBSP
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import cells, visible
from partnerstwo.language.style import Style
from partnerstwo.language.text import Text
from partnerstwo.source.place import Span

MOST_ALIKE = 10
"""How many equal findings are shown before the rest is only counted."""
MOST_COLUMNS = 160
"""A longer source line is shown around the place only."""

_WHY = Text("dlaczego", "why")
_REMEDY = Text("co zrobić", "what to do")
_AND_MORE = Text("... i jeszcze {n:similar} ({code})", "... and {n:similar} ({code})")


def render(outcome: Outcome, style: Style) -> str:
    """The verdict first: whether it is right is what people want to know."""
    ink = severity_style(Severity.ERROR) if outcome.count(Severity.ERROR) else "warning"
    out = [paint(verdict(outcome), "good" if is_clean(outcome) else ink, style), ""]
    shown = [d for d in outcome.diagnostics if outcome.notices_shown or d.severity is not Severity.NOTICE]
    alike: dict[tuple[str, str], int] = {}
    advised: set[tuple[str, str]] = set()
    for diagnostic in shown:
        key = (diagnostic.code, diagnostic.severity.value)
        alike[key] = alike.get(key, 0) + 1
        if alike[key] <= MOST_ALIKE:
            out.extend([*_finding(diagnostic, outcome, style, advised), ""])
    for (code, _), number in sorted(alike.items()):
        if number > MOST_ALIKE:
            more = _AND_MORE.format(outcome.lang, {"n": number - MOST_ALIKE, "code": code}).replace(NBSP, " ")
            out.extend([more, ""])
    if outcome.statistics and outcome.diagnostics:
        out.extend([statistics(outcome), ""])
    return safe("\n".join(out[:-1]) + "\n", style)


def _finding(diagnostic: Diagnostic, outcome: Outcome, style: Style, advised: set[tuple[str, str]]) -> Iterator[str]:
    lang = outcome.lang
    head = f"{diagnostic.severity.label[lang]}[{diagnostic.code}]"
    yield f"{paint(head, severity_style(diagnostic.severity), style)}: {paint(diagnostic.message, 'strong', style)}"
    places = [(diagnostic.file, diagnostic.span, "", True)]
    places += [(place.file, place.span, place.message, False) for place in diagnostic.related]
    gutter = max(len(str(span.line)) for _, span, _, _ in places)
    for position, (file, group) in enumerate(groupby(places, key=lambda place: place[0])):
        here = list(group)
        yield _arrow(outcome.path(file), here[0][1], gutter, style, primary=position == 0)
        for _, span, label, primary in here:
            line = outcome.lines.get(file, {}).get(span.line, "")
            if line.strip():
                yield from _excerpt(line, span, label, diagnostic, gutter, style, primary=primary)
            elif label:
                yield f"{' ' * gutter} {paint('=', 'faint', style)} {visible(label)}"
    yield from _advice(diagnostic, gutter, lang, style, advised)


def _arrow(file: str, span: Span, gutter: int, style: Style, *, primary: bool) -> str:
    arrow = paint("-->" if primary else ":::", "faint", style)
    return f"{' ' * gutter}{arrow} {visible(file)}:{span.line}:{span.column}"


def _excerpt(
    line: str, span: Span, label: str, diagnostic: Diagnostic, gutter: int, style: Style, *, primary: bool
) -> Iterator[str]:
    bar = paint("|", "faint", style)
    start = span.column - 1
    end = span.end_column - 1 if span.end_line == span.line else len(line.rstrip())
    shown, start, end = _window(line.replace("\t", " "), start, max(end, start + 1))
    before, marked = visible(shown[:start]), visible(shown[start:end])
    mark = ("^" if primary else "-") * max(cells(marked), 1)
    ink = severity_style(diagnostic.severity) if primary else "faint"
    number = paint(str(span.line).rjust(gutter), "faint", style)
    yield f"{' ' * gutter} {bar}"
    yield f"{number} {bar} {visible(shown)}".rstrip()
    yield f"{' ' * gutter} {bar} {' ' * cells(before)}{paint(f'{mark} {label}'.rstrip(), ink, style)}"


def _window(line: str, start: int, end: int) -> tuple[str, int, int]:
    """The part of a very long line around the place, and where the place stands in it."""
    line = line.rstrip()
    if len(line) <= MOST_COLUMNS:
        return line, start, end
    first = max(0, start - MOST_COLUMNS // 4)
    cut = line[first : first + MOST_COLUMNS]
    lead, tail = ("..." if first else ""), ("..." if first + MOST_COLUMNS < len(line) else "")
    shift = len(lead) - first
    return f"{lead}{cut}{tail}", start + shift, min(end, first + MOST_COLUMNS) + shift


def _advice(
    diagnostic: Diagnostic, gutter: int, lang: Lang, style: Style, advised: set[tuple[str, str]]
) -> Iterator[str]:
    """Why and what to do; the same advice is given once."""
    for word, text in ((_WHY, diagnostic.why), (_REMEDY, diagnostic.remedy)):
        if text and (diagnostic.code, text) not in advised:
            advised.add((diagnostic.code, text))
            yield f"{' ' * gutter} {paint('=', 'faint', style)} {paint(word[lang], 'strong', style)}: {visible(text)}"
