"""`full`: the verdict, then every finding with its line, in the manner of rustc."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from partnerstwo.diagnostics.advice import WIDEST, Adviser
from partnerstwo.diagnostics.alike import Folded, folded
from partnerstwo.diagnostics.diagnostic import Diagnostic, Outcome, RelatedPlace
from partnerstwo.diagnostics.excerpt import Highlight, Margin, excerpt, extent
from partnerstwo.diagnostics.hints import hints
from partnerstwo.diagnostics.paint import Ink, linked, paint, plain, severity_style
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.diagnostics.words import is_clean, statistics, verdict
from partnerstwo.language.dates import NBSP
from partnerstwo.language.printable import cells, one_line
from partnerstwo.language.style import Style
from partnerstwo.language.text import Text
from partnerstwo.language.wrapping import wrapped

if TYPE_CHECKING:
    from datetime import date

    from partnerstwo.diagnostics.total import Line, Total, Unjudged
    from partnerstwo.language.lang import Lang

LONG = 5
"""With more findings than this the first line has left the screen: the verdict is said once more at the end."""

MOST_PLACES = 8
"""How many places are drawn beside that of the finding; of the others only the number is told."""

_BEFORE = "=== "
"""What marks a heading: a registry among others."""
_TOGETHER = Text("Razem", "All together")
_MORE_PLACES = Text("... i jeszcze {n:place}", "... and {n:place} more")


def render(outcome: Outcome, style: Style) -> str:
    """The verdict first: whether it is right is what people want to know."""
    out = list(_body(outcome, style))
    if outcome.statistics and outcome.diagnostics:
        out.extend([plain(line, style) for line in statistics(outcome).splitlines()])
        out.append("")
    if _is_long(outcome):
        out.extend(_verdict(outcome, style))
    out.extend(plain(line, style) for line in hints(outcome))
    return "\n".join(out).rstrip("\n") + "\n"


def opening(on: date, lang: Lang) -> str:  # noqa: ARG001 - as every format
    """Nothing: the first registry comes at once."""
    return ""


def pieces(part: Outcome | Unjudged, style: Style) -> list[str]:
    """A heading and what is found; a line where that is nothing."""
    name = paint(one_line(part.data), "strong", style)
    if not isinstance(part, Outcome):
        words = paint(part.reason, severity_style(Severity.ERROR), style)
        return [f"{_BEFORE}{name}: {words}\n\n"]
    if is_clean(part) and not (part.notices_shown and part.diagnostics):
        return [f"{name}: {paint(verdict(part), 'good', style)}\n"]
    body = "\n".join(_body(part, style)).rstrip("\n")
    return [f"{_BEFORE}{name}\n{body}\n\n"]


def placed(piece: str, number: int) -> str:  # noqa: ARG001 - as every format
    """The piece as it is."""
    return piece


def closing(total: Total, style: Style) -> Iterator[str]:
    """The registries in a table, their organisations, the verdict on all of them."""
    from partnerstwo.diagnostics import overall

    lines = [f"{_BEFORE}{paint(_TOGETHER[total.lang], 'strong', style)}"]
    if table := [paint(words, _ink(line), style) for words, line in overall.table(total)]:
        lines += [*table, ""]
    lines += [*(plain(line, style) for line in overall.organisations(total)), ""]
    if total.statistics and total.by_code:
        lines += [*(plain(line, style) for line in overall.statistics(total).splitlines()), ""]
    bad = total.failing or total.unjudged
    ink: Ink = severity_style(Severity.ERROR) if bad else "warning" if total.warned else "good"
    lines += [paint(line, ink, style) for line in _broken(plain(overall.verdict(total), style), style, "")]
    lines += [plain(line, style) for line in overall.hints(total)]
    yield "".join(f"{line}\n" for line in lines)


def _ink(line: Line | None) -> Ink:
    if line is None:
        return "strong"
    return severity_style(Severity.ERROR if line.errors or line.breaches or line.reason else Severity.WARNING)


def _body(outcome: Outcome, style: Style) -> Iterator[str]:
    """The verdict and the findings, an empty line after each."""
    yield from (*_verdict(outcome, style), "")
    shown, rest = _folded(outcome)
    adviser = Adviser(outcome)
    for diagnostic in shown:
        yield from (*_finding(diagnostic, adviser, style), "")
    for kind in rest:
        first, *more = (plain(line, style) for line in kind.words(outcome))
        yield from (*_broken(first, style, "    "), *(f"    {line}" for line in more), "")


def _folded(outcome: Outcome) -> tuple[list[Diagnostic], list[Folded]]:
    return folded(d for d in outcome.diagnostics if outcome.notices_shown or d.severity is not Severity.NOTICE)


def _is_long(outcome: Outcome) -> bool:
    return len(_folded(outcome)[0]) > LONG


def _verdict(outcome: Outcome, style: Style) -> list[str]:
    ink: Ink = severity_style(Severity.ERROR) if outcome.count(Severity.ERROR) else "warning"
    ink = "good" if is_clean(outcome) else ink
    return [paint(line, ink, style) for line in _broken(plain(verdict(outcome), style), style, "")]


def _finding(diagnostic: Diagnostic, adviser: Adviser, style: Style) -> Iterator[str]:
    outcome, ink = adviser.outcome, severity_style(diagnostic.severity)
    yield from _head(diagnostic, outcome, ink, style)
    places = [(diagnostic.file, Highlight(diagnostic.span, _label(diagnostic.label, style), ink, primary=True))]
    places += [(place.file, _beside(place, style)) for place in diagnostic.related[:MOST_PLACES]]
    margin = Margin(max(len(str(extent(place.span)[1])) for _, place in places), style)
    # A place in the finding's own file is shown there, also where one of another file is named before it.
    order = {file: position for position, file in reversed([*enumerate(file for file, _ in places)])}
    for file, group in groupby(sorted(places, key=lambda place: order[place[0]]), key=lambda place: place[0]):
        here = [place for _, place in group]
        arrow = paint("-->" if file == diagnostic.file else ":::", "faint", style)
        span, path = here[0].span, outcome.path(file)
        where = linked(f"{path}:{span.line}:{span.column}", path, span.line, style)
        yield f"{' ' * margin.digits}{arrow} {where}"
        yield from excerpt(here, outcome.lines.get(file, {}), margin)
    if (left := len(diagnostic.related) - MOST_PLACES) > 0:
        yield margin.said(plain(_MORE_PLACES.format(outcome.lang, {"n": left}).replace(NBSP, " "), style))
    yield from adviser.advice(diagnostic, margin)


def _beside(place: RelatedPlace, style: Style) -> Highlight:
    return Highlight(place.span, _label(place.message, style), "faint")


def _label(words: str, style: Style) -> str:
    return plain(words, style).strip()


def _head(diagnostic: Diagnostic, outcome: Outcome, ink: Ink, style: Style) -> Iterator[str]:
    head = plain(f"{diagnostic.severity.label[outcome.lang]}[{diagnostic.code}]", style)
    message = plain(diagnostic.message, style)
    indent = cells(head) + 2
    first, *more = wrapped(message, None if style.width is None else max(min(style.width, WIDEST) - indent, 30))
    yield f"{paint(head, ink, style)}: {paint(first, 'strong', style)}"
    yield from (f"{' ' * indent}{paint(line, 'strong', style)}" for line in more)


def _broken(words: str, style: Style, indent: str) -> list[str]:
    """The words in lines; without a terminal in one, as programs that read it expect."""
    width = None if style.width is None else max(min(style.width, WIDEST) - len(indent), 30)
    first, *more = wrapped(words, width)
    return [first, *(f"{indent}{line}" for line in more)]
