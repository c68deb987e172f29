"""`gitlab`: what the merge request shows."""

from __future__ import annotations

import json
from typing import Any

import pytest

from partnerstwo.diagnostics.diagnostic import Outcome
from partnerstwo.diagnostics.formats import gitlab
from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.style import Style
from partnerstwo.source.place import Span
from tests.diagnostics.outcomes import HOSTILE, WAIVED, finding, invented, outcome

CATEGORIES = {"Bug Risk", "Clarity", "Compatibility", "Complexity", "Duplication", "Performance", "Security", "Style"}
"""Those of the Code Climate specification, which the schema leaves open."""


def issues(result: Outcome) -> Any:
    return json.loads(gitlab.render(result, Style()))


def test_an_issue_is_all_that_gitlab_shows() -> None:
    assert issues(outcome(finding(span=Span(3, 7, 4, 2)), WAIVED)) == [
        {
            "type": "issue",
            "check_name": "Z03 closed",
            "description": "Z03: Razem: zamknięte",
            "categories": ["Bug Risk"],
            "severity": "major",
            "fingerprint": issues(outcome(finding()))[0]["fingerprint"],
            "location": {"path": "data/partnerships/razem.yaml", "lines": {"begin": 3, "end": 4}},
        }
    ]
    assert gitlab.render(outcome(), Style()) == "[]\n"


def test_severities_and_categories_are_those_that_gitlab_knows() -> None:
    found = [finding(severity=each, kind=kind) for each in Severity for kind in Kind]
    said = issues(outcome(*found))
    assert [each["severity"] for each in said] == ["major", "major", "minor", "minor", "info", "info"]
    assert {name for each in said for name in each["categories"]} <= CATEGORIES


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_description_is_one_line(text: str) -> None:
    ((one),) = issues(outcome(finding(message=text)))
    assert one["description"].splitlines() == [one["description"]]


def test_equal_findings_are_not_lost() -> None:
    said = issues(invented()["equal"])
    assert len({each["fingerprint"] for each in said}) == len(said) == 3


def test_the_file_is_named_from_the_root_of_the_repository() -> None:
    assert issues(invented()["in-a-checkout"])[0]["location"]["path"] == "gmina/data/partnerships/razem.yaml"
