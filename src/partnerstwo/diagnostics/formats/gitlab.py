"""`gitlab`: a Code Quality report, which GitLab shows in the merge request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerstwo.diagnostics.diagnostic import Diagnostic, Outcome
from partnerstwo.diagnostics.fingerprint import marks
from partnerstwo.diagnostics.jsontext import json_inside, json_item, json_text
from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.printable import one_line
from partnerstwo.language.style import Style

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from partnerstwo.diagnostics.total import Total, Unjudged
    from partnerstwo.language.lang import Lang

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTICE: "info"}
_CATEGORIES = {Kind.DATA: "Style", Kind.PRINCIPLE: "Bug Risk"}


def render(outcome: Outcome, style: Style) -> str:
    """A list; of two issues with one fingerprint GitLab would show one."""
    del style
    return json_text(_issues(outcome))


def opening(on: date, lang: Lang) -> str:  # noqa: ARG001 - as every format
    """The beginning of the list."""
    return "["


def pieces(part: Outcome | Unjudged, style: Style) -> list[str]:
    """The issues of a registry. GitLab knows no other items: one that could not be judged only fails the job."""
    del style
    return [json_inside(each, 1) for each in _issues(part)] if isinstance(part, Outcome) else []


def placed(piece: str, number: int) -> str:
    """The piece in the list."""
    return json_item(piece, number, 1)


def closing(total: Total, style: Style) -> Iterator[str]:
    """The end of the list."""
    del total, style
    yield "\n]\n"


def _issues(outcome: Outcome) -> list[dict[str, object]]:
    # Those of the suppressed ones come after, and are left over.
    told = zip(outcome.diagnostics, marks(outcome), strict=False)
    return [_issue(each, mark, outcome) for each, mark in told]


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
