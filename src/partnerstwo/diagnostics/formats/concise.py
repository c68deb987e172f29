"""`concise`: one finding a line, as compilers and editors know it."""

from __future__ import annotations

from partnerstwo.diagnostics.diagnostic import Diagnostic, Outcome
from partnerstwo.diagnostics.paint import paint, safe, severity_style
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.diagnostics.words import statistics
from partnerstwo.language.style import Style


def render(outcome: Outcome, style: Style) -> str:
    """`plik:wiersz:kolumna: S01 błąd: ...` and nothing else, so that lines can be counted and sorted."""
    shown = [d for d in outcome.diagnostics if outcome.notices_shown or d.severity is not Severity.NOTICE]
    lines = [_line(diagnostic, outcome, style) for diagnostic in shown]
    if outcome.statistics and outcome.diagnostics:
        lines.append(statistics(outcome))
    return safe("".join(f"{line}\n" for line in lines), style)


def _line(diagnostic: Diagnostic, outcome: Outcome, style: Style) -> str:
    place = f"{outcome.path(diagnostic.file)}:{diagnostic.span.line}:{diagnostic.span.column}"
    severity = paint(diagnostic.severity.label[outcome.lang], severity_style(diagnostic.severity), style)
    return f"{place}: {diagnostic.code} {severity}: {' '.join(diagnostic.message.split())}"
