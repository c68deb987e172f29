"""`json`, version 1: public and stable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerstwo.diagnostics.diagnostic import Diagnostic, Fix, Outcome, Suppression
from partnerstwo.diagnostics.fingerprint import marks
from partnerstwo.diagnostics.jsontext import json_inside, json_item, json_text
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.language.style import Style

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from partnerstwo.diagnostics.total import Contradiction, Total, Unjudged
    from partnerstwo.language.lang import Lang

VERSION = 1


def render(outcome: Outcome, style: Style) -> str:
    """The whole outcome, notices included, as one JSON document."""
    del style
    return json_text(_document(outcome))


def opening(on: date, lang: Lang) -> str:  # noqa: ARG001 - as every format
    """The beginning of the list of registries."""
    return f'{{\n  "version": {VERSION},\n  "on": "{on.isoformat()}",\n  "registries": ['


def pieces(part: Outcome | Unjudged, style: Style) -> list[str]:
    """The document of a registry, as it would be alone; of one that could not be judged the reason."""
    del style
    document = _document(part) if isinstance(part, Outcome) else {"data": part.data, "unjudged": part.reason}
    return [json_inside(document, 2)]


def placed(piece: str, number: int) -> str:
    """The piece in the list."""
    return json_item(piece, number, 2)


def closing(total: Total, style: Style) -> Iterator[str]:
    """The sums, and the organisations of all registries."""
    from partnerstwo.diagnostics.total import COUNTED

    del style
    numbers = total.numbers
    summary: dict[str, object] = {
        "registries": total.registries,
        "unjudged": total.unjudged,
        "with_errors": total.failing,
        "with_warnings": total.warned,
        **{name: numbers[name] for name in COUNTED},
        "errors": numbers["errors"] + numbers["breaches"],
        **{name: numbers[name] for name in ("warnings", "notices", "suppressed")},
    }
    if total.statistics:
        summary["by_code"] = dict(sorted(total.by_code.items()))
    found = total.organisations
    yield f'\n  ],\n  "summary": {json_inside(summary, 1)},\n  "organisations": {{\n'
    for name in ("count", "shared", "unidentified"):
        yield f'    "{name}": {getattr(found, name)},\n'
    yield '    "contradictory": ['
    for number, each in enumerate(found.contradictions):
        yield json_item(json_inside(_contradiction(each), 3), number, 3)
    yield "\n    ]\n  }\n}\n"


def _contradiction(each: Contradiction) -> dict[str, object]:
    return {
        "name": each.name,
        "number": each.number,
        "differences": [
            {
                "trait": difference.trait,
                "versions": [{"said": version.said, "files": list(version.files)} for version in difference.versions],
            }
            for difference in each.differences
        ],
    }


def _document(outcome: Outcome) -> dict[str, object]:
    counts = outcome.counts
    summary: dict[str, object] = {
        "files": counts.files,
        "partners": counts.partners,
        "partnerships": counts.partnerships,
        "projects": counts.projects,
        "meetings": counts.meetings,
        "assessments": counts.assessments,
        "errors": outcome.count(Severity.ERROR),
        "warnings": outcome.count(Severity.WARNING),
        "notices": outcome.count(Severity.NOTICE),
        "suppressed": len(outcome.suppressed),
    }
    if outcome.statistics:
        summary["by_code"] = outcome.by_code()
    every = (*outcome.diagnostics, *outcome.suppressed)
    told = [_diagnostic(each, mark) for each, mark in zip(every, marks(outcome), strict=True)]
    shown = len(outcome.diagnostics)
    return {
        "version": VERSION,
        "data": outcome.data,
        "on": outcome.on.isoformat(),
        "summary": summary,
        "diagnostics": told[:shown],
        "suppressed": [
            {**written, "suppression": _suppression(each.suppression)}
            for each, written in zip(outcome.suppressed, told[shown:], strict=True)
            if each.suppression is not None
        ],
    }


def _diagnostic(diagnostic: Diagnostic, mark: str) -> dict[str, object]:
    return {
        "code": diagnostic.code,
        "name": diagnostic.name,
        "kind": diagnostic.kind.value,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        "file": diagnostic.file,
        "line": diagnostic.span.line,
        "column": diagnostic.span.column,
        "end_line": diagnostic.span.end_line,
        "end_column": diagnostic.span.end_column,
        "route": list(diagnostic.route),
        "subject": diagnostic.subject,
        "related": [
            {
                "file": place.file,
                "line": place.span.line,
                "column": place.span.column,
                "end_line": place.span.end_line,
                "end_column": place.span.end_column,
                "message": place.message,
            }
            for place in diagnostic.related
        ],
        "why": diagnostic.why,
        "remedy": diagnostic.remedy,
        "fixable": diagnostic.fixable,
        "fix": _fix(diagnostic.fix) if diagnostic.fix else None,
        "fingerprint": mark,
    }


def _fix(fix: Fix) -> dict[str, object]:
    return {
        "message": fix.message,
        "replacements": [
            {
                "file": each.file,
                "line": each.span.line,
                "column": each.span.column,
                "end_line": each.span.end_line,
                "end_column": each.span.end_column,
                "text": each.text,
            }
            for each in fix.replacements
        ],
    }


def _suppression(suppression: Suppression) -> dict[str, object]:
    return {
        "means": suppression.means.value,
        "reason": suppression.reason,
        "until": suppression.until.isoformat() if suppression.until else None,
        "file": suppression.file,
        "line": suppression.span.line,
        "column": suppression.span.column,
    }
