"""`rdjson`: the diagnostic format of reviewdog, which comments on pull requests of many forges."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import TYPE_CHECKING

from partnerstwo.diagnostics.diagnostic import Diagnostic, Outcome
from partnerstwo.diagnostics.jsontext import json_inside, json_item, json_text
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.language.printable import REPLACEMENT
from partnerstwo.language.style import Style
from partnerstwo.source.place import Span

if TYPE_CHECKING:
    from datetime import date

    from partnerstwo.diagnostics.total import Total, Unjudged
    from partnerstwo.language.lang import Lang

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTICE: "INFO"}

_SOURCE = {"name": "partnerstwo"}


def render(outcome: Outcome, style: Style) -> str:
    """Paths are those of the current folder: reviewdog itself asks git where that is."""
    del style
    return json_text(
        {
            "source": _SOURCE,
            "diagnostics": [_diagnostic(each, outcome) for each in outcome.diagnostics],
        }
    )


def opening(on: date, lang: Lang) -> str:  # noqa: ARG001 - as every format
    """The beginning of the list of findings."""
    return f'{{\n  "source": {json_inside(_SOURCE, 1)},\n  "diagnostics": ['


def pieces(part: Outcome | Unjudged, style: Style) -> list[str]:
    """The findings of a registry; one that could not be judged has none, and fails the job."""
    del style
    return [json_inside(_diagnostic(each, part), 2) for each in part.diagnostics] if isinstance(part, Outcome) else []


def placed(piece: str, number: int) -> str:
    """The piece in the list."""
    return json_item(piece, number, 2)


def closing(total: Total, style: Style) -> Iterator[str]:
    """The end of the list and of the document."""
    del total, style
    yield "\n  ]\n}\n"


def _diagnostic(diagnostic: Diagnostic, outcome: Outcome) -> dict[str, object]:
    written: dict[str, object] = {
        "message": f"{diagnostic.message}\n{diagnostic.remedy}".rstrip(),
        "location": _location(diagnostic.file, diagnostic.span, outcome),
        "severity": _SEVERITIES[diagnostic.severity],
        "code": {"value": diagnostic.code},
    }
    if suggestions := list(_suggestions(diagnostic, outcome)):
        written["suggestions"] = suggestions
    if diagnostic.related:
        written["related_locations"] = [
            {"message": place.message, "location": _location(place.file, place.span, outcome)}
            for place in diagnostic.related
        ]
    return written


def _suggestions(diagnostic: Diagnostic, outcome: Outcome) -> Iterator[dict[str, object]]:
    """The fix, if it is one change in the file of the finding.

    Each suggestion may be applied without the others, and a fix of several places is right as a whole only. Where a
    line cannot be shown as it is, its bytes cannot be counted: such a fix is left to `--fix`.
    """
    replacements = diagnostic.fix.replacements if diagnostic.fix else ()
    if len(replacements) != 1 or replacements[0].file != diagnostic.file:
        return
    only = replacements[0]
    lines = outcome.lines.get(only.file, {})
    ends = (lines.get(only.span.line), lines.get(only.span.end_line))
    if all(line is not None and REPLACEMENT not in line for line in ends):
        yield {"range": _range(only.file, only.span, outcome), "text": only.text}


def _location(file: str, span: Span, outcome: Outcome) -> dict[str, object]:
    return {"path": outcome.path(file), "range": _range(file, span, outcome)}


def _range(file: str, span: Span, outcome: Outcome) -> dict[str, object]:
    def place(number: int, column: int) -> dict[str, int]:
        # A byte order mark is no character of the text, but bytes of its first line.
        mark = len(codecs.BOM_UTF8) if number == 1 and file in outcome.signed else 0
        return {"line": number, "column": mark + _bytes(outcome.lines.get(file, {}).get(number, ""), column)}

    return {"start": place(span.line, span.column), "end": place(span.end_line, span.end_column)}


def _bytes(line: str, column: int) -> int:
    """The column in bytes of UTF-8; beyond the end of the line, a byte each."""
    before = line[: column - 1]
    return len(before.encode("utf-8", "replace")) + (column - 1 - len(before)) + 1
