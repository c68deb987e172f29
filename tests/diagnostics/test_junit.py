"""`junit`: what a test tab shows of a registry."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from lxml import etree

from partnerstwo.diagnostics.diagnostic import Outcome
from partnerstwo.diagnostics.formats import junit
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.language.style import Style
from partnerstwo.source.place import Span
from tests.diagnostics.outcomes import HOSTILE, HUSHED, WAIVED, finding, invented, outcome


def report(result: Outcome) -> Any:
    return etree.fromstring(junit.render(result, Style()).encode())


def verdicts(result: Outcome) -> dict[tuple[str, str], str]:
    """Suite and case → what became of it, as GitLab reads it (`Gitlab::Ci::Parsers::Test::Junit`)."""
    return {
        (suite.get("name"), case.get("name")): case[0].tag if len(case) else "passed"
        for suite in report(result)
        for case in suite.findall("testcase")
    }


def test_every_file_in_order_passes() -> None:
    assert verdicts(outcome()) == {
        (f"data/{file}", "bez błędów i ostrzeżeń"): "passed"
        for file in ("partners/gmina.yaml", "partnerships/razem.yaml", "registry.yaml")
    }


def test_what_fails_the_run_and_nothing_else_is_a_failure() -> None:
    warning, notice = finding(severity=Severity.WARNING), finding(severity=Severity.NOTICE)
    case = ("data/partnerships/razem.yaml", "Z03 closed")
    assert verdicts(outcome(finding()))[case] == "failure"
    assert verdicts(outcome(warning))[case] == "skipped"
    assert verdicts(outcome(warning, strict=True))[case] == "failure"
    assert verdicts(outcome(notice, strict=True))[case[0], "bez błędów i ostrzeżeń"] == "passed"
    assert verdicts(outcome(WAIVED))[case] == "skipped"
    assert verdicts(outcome(HUSHED, strict=True))[case] == "skipped"
    assert verdicts(outcome(WAIVED, warning, finding()))[case] == "failure"


def test_a_notice_is_told_in_the_output_of_its_suite() -> None:
    suite = report(outcome(finding(severity=Severity.NOTICE)))[1]
    assert suite.findtext("system-out").startswith("data/partnerships/razem.yaml:3:7: Z03 uwaga: Razem: zamknięte")


def test_a_case_tells_of_all_findings_of_its_rule() -> None:
    second = finding(span=Span(9, 1, 9, 2), message="druga")
    (failure,) = report(outcome(finding(), second)).iter("failure")
    assert failure.get("message") == "Razem: zamknięte (i jeszcze 1)"
    assert "data/partnerships/razem.yaml:3:7: Z03 błąd: Razem: zamknięte" in failure.text
    assert "data/partnerships/razem.yaml:9:1: Z03 błąd: druga" in failure.text


def test_names_do_not_move_with_lines_messages_and_days() -> None:
    moved = finding(span=Span(90, 1, 90, 2), message="od 5 dni")
    later = replace(outcome(moved), on=outcome().on.replace(year=2027))
    assert verdicts(later) == verdicts(outcome(finding()))


def test_counts_agree_with_the_cases() -> None:
    for about, result in invented().items():
        for suite in report(result):
            cases = suite.findall("testcase")
            assert suite.get("tests") == str(len(cases)) != "0", about
            assert suite.get("failures") == str(len(suite.findall("testcase/failure"))), about
            assert suite.get("skipped") == str(len(suite.findall("testcase/skipped"))), about
            # GitLab keeps one of two cases with the same suite, class and name.
            assert len({(case.get("classname"), case.get("name")) for case in cases}) == len(cases), about


def test_of_a_part_of_the_registry_nothing_else_is_said_to_be_in_order() -> None:
    assert verdicts(outcome(finding(), narrowed=True)) == {("data/partnerships/razem.yaml", "Z03 closed"): "failure"}
    assert verdicts(outcome(narrowed=True)) == {("data", "bez błędów i ostrzeżeń"): "passed"}


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (".", "partnerships.razem"),
        ("data", "data.partnerships.razem"),
        ("/srv/rejestr.pl", "srv.rejestr_pl.partnerships.razem"),
        ("../x", "x.partnerships.razem"),
    ],
)
def test_jenkins_groups_by_folder(data: str, name: str) -> None:
    """It takes what stands before the last dot of a class for the package."""
    (case,) = report(outcome(finding(), files=(), data=data)).iter("testcase")
    assert case.get("classname") == name


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_words_stay_words(text: str) -> None:
    (failure,) = report(outcome(finding(message=text, remedy=""))).iter("failure")
    assert len(failure) == 0
    bare = "".join(char for char in text if char.isalnum())
    assert bare in "".join(char for char in failure.get("message") if char.isalnum())
    assert bare in "".join(char for char in failure.text if char.isalnum())
