"""`gitlab`: a Code Quality report, which GitLab shows in the merge request."""

from __future__ import annotations

from partnerstwo.diagnostics.diagnostic import Diagnostic, Outcome
from partnerstwo.diagnostics.fingerprint import marks
from partnerstwo.diagnostics.jsontext import json_text
from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.printable import one_line
from partnerstwo.language.style import Style

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTICE: "info"}
_CATEGORIES = {Kind.DATA: "Style", Kind.PRINCIPLE: "Bug Risk"}


def render(outcome: Outcome, style: Style) -> str:
    """A list; of two issues with one fingerprint GitLab would show one."""
    del style
    # Those of the suppressed ones come after, and are left over.
    told = zip(outcome.diagnostics, marks(outcome), strict=False)
    return json_text([_issue(each, mark, outcome) for each, mark in told])


def _issue(diagnostic: Diagnostic, mark: str, outcome: Outcome) -> dict[str, object]:
    """The description is one line, and all that is read in the merge request: it says the code, too."""
    span = diagnostic.span
    return {
        "type": "issue",
        "check_name": f"{diagnostic.code} {diagnostic.name}",
        "description": one_line(f"{diagnostic.code}: {diagnostic.message}"),
        "categories": [_CATEGORIES[diagnostic.kind]],
        "severity": _SEVERITIES[diagnostic.severity],
        "fingerprint": mark,
        "location": {
            "path": outcome.repository_path(diagnostic.file),
            "lines": {"begin": span.line, "end": max(span.line, span.end_line)},
        },
    }
