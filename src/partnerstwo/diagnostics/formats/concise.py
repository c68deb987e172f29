"""`concise`: one finding a line, as compilers and editors know it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerstwo.diagnostics.diagnostic import Diagnostic, Outcome
from partnerstwo.diagnostics.paint import paint, safe, severity_style
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.diagnostics.words import statistics
from partnerstwo.language.printable import one_line
from partnerstwo.language.style import Style

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from partnerstwo.diagnostics.total import Total, Unjudged
    from partnerstwo.language.lang import Lang


def render(outcome: Outcome, style: Style) -> str:
    """`plik:wiersz:kolumna: S01 błąd: ...` and nothing else, so that lines can be counted and sorted."""
    lines = _lines(outcome, style)
    if outcome.statistics and outcome.diagnostics:
        lines.append(statistics(outcome))
    return safe("".join(f"{line}\n" for line in lines), style)


def opening(on: date, lang: Lang) -> str:  # noqa: ARG001 - as every format
    """Nothing: lines can be counted and sorted."""
    return ""


def pieces(part: Outcome | Unjudged, style: Style) -> list[str]:
    """The lines of a registry; that one could not be judged is told apart from them."""
    lines = _lines(part, style) if isinstance(part, Outcome) else []
    return [safe("".join(f"{line}\n" for line in lines), style)]


def placed(piece: str, number: int) -> str:  # noqa: ARG001 - as every format
    """The piece as it is."""
    return piece


def closing(total: Total, style: Style) -> Iterator[str]:
    """The counts per code, if they are wanted."""
    if total.statistics and total.by_code:
        from partnerstwo.diagnostics import overall

        yield safe(f"{overall.statistics(total)}\n", style)


def _lines(outcome: Outcome, style: Style) -> list[str]:
    shown = [d for d in outcome.diagnostics if outcome.notices_shown or d.severity is not Severity.NOTICE]
    return [_line(diagnostic, outcome, style) for diagnostic in shown]


def _line(diagnostic: Diagnostic, outcome: Outcome, style: Style) -> str:
    place = f"{one_line(outcome.path(diagnostic.file))}:{diagnostic.span.line}:{diagnostic.span.column}"
    severity = paint(diagnostic.severity.label[outcome.lang], severity_style(diagnostic.severity), style)
    return f"{place}: {diagnostic.code} {severity}: {' '.join(diagnostic.message.split())}"
