"""`github`: workflow commands, which GitHub Actions shows as annotations beside the lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerstwo.diagnostics.diagnostic import Diagnostic, Outcome
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.language.printable import visible
from partnerstwo.language.style import Style

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from partnerstwo.diagnostics.total import Total, Unjudged
    from partnerstwo.language.lang import Lang

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "notice"}
_ORDER = tuple(Severity)


def render(outcome: Outcome, style: Style) -> str:
    """A command each, the worst first: of each severity, a step shows ten."""
    del style
    ranked = sorted(outcome.diagnostics, key=lambda each: _ORDER.index(each.severity))
    return "".join(f"{_command(each, outcome)}\n" for each in ranked)


def opening(on: date, lang: Lang) -> str:  # noqa: ARG001 - as every format
    """Nothing: each command stands by itself."""
    return ""


def pieces(part: Outcome | Unjudged, style: Style) -> list[str]:
    """The commands of a registry; one for the whole of it where it could not be judged."""
    if isinstance(part, Outcome):
        return [render(part, style)]
    return [f"::error title={_property(part.data)}::{_data(part.reason)}\n"]


def placed(piece: str, number: int) -> str:  # noqa: ARG001 - as every format
    """The piece as it is."""
    return piece


def closing(total: Total, style: Style) -> Iterator[str]:
    """Nothing: a step shows ten commands of a severity, and the numbers stand in its log."""
    del total, style
    yield from ()


def _command(diagnostic: Diagnostic, outcome: Outcome) -> str:
    span = diagnostic.span
    place = {
        "file": outcome.repository_path(diagnostic.file),
        "line": str(span.line),
        "endLine": str(span.end_line),
    }
    if span.end_line == span.line:
        # Columns are refused where the lines differ; the last one is inclusive here, and exclusive with us.
        place |= {"col": str(span.column), "endColumn": str(max(span.column, span.end_column - 1))}
    elif span.end_column == 1:
        place["endLine"] = str(max(span.line, span.end_line - 1))
    place["title"] = f"{diagnostic.code} {diagnostic.name}"
    properties = ",".join(f"{name}={_property(value)}" for name, value in place.items())
    return f"::{_COMMANDS[diagnostic.severity]} {properties}::{_data(_words(diagnostic, outcome))}"


def _words(diagnostic: Diagnostic, outcome: Outcome) -> str:
    """The message, the related places and the remedy: an annotation is all that its reader sees."""
    places = (
        f"{outcome.repository_path(place.file)}:{place.span.line}:{place.span.column}: {place.message}"
        for place in diagnostic.related
    )
    return "\n".join((diagnostic.message, *places, diagnostic.remedy)).removesuffix("\n")


def _data(words: str) -> str:
    """The escapes of the runner, `%` first; what else steers a terminal is made visible, for logs are read on one."""
    lines = ("\r".join(visible(part) for part in line.split("\r")) for line in words.split("\n"))
    return "\n".join(lines).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _data(words).replace(":", "%3A").replace(",", "%2C")
