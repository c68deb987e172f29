"""`json`, version 1: public and stable."""

from __future__ import annotations

from partnerstwo.diagnostics.diagnostic import Diagnostic, Fix, Outcome, Suppression
from partnerstwo.diagnostics.fingerprint import marks
from partnerstwo.diagnostics.jsontext import json_text
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.language.style import Style

VERSION = 1


def render(outcome: Outcome, style: Style) -> str:
    """The whole outcome, notices included, as one JSON document."""
    del style
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
    document = {
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
    return json_text(document)


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
