"""The seed's five weaknesses: counts made by hand, nothing said where nothing is known."""

from __future__ import annotations

from datetime import date

import pytest

from partnerstwo.report.period import between, year_to
from tests.report.papers import GARDEN, ON, RAZEM, cells, changed, paper, section_text, sections
from tests.rules.overlay import base_files

ONBOARDING = "partnership: razem\ndate: 2025-09-10\nkind: onboarding\nattended: [rada-seniorow]\nminutes: notatka\n"


def said(changes: dict[str, str], *, internal: bool = False) -> str:
    return section_text(paper(changed(changes), internal=internal), "weaknesses")


def conflicts(*causes: str) -> str:
    return "conflicts:\n" + "".join(f"  - {{opened: 2026-02-01, cause: {cause}}}\n" for cause in causes)


def member(since: str) -> str:
    return f"""\
members:
  - {{partner: gmina-lipowo, since: 2024-01-10, basis: agreement}}
  - {{partner: brzoza, since: 2024-01-10, basis: agreement}}
  - {{partner: tartak, since: 2024-01-10, basis: agreement}}
  - {{partner: rada-seniorow, since: {since}, evidence: deklaracja}}
"""


def test_conflicts_are_counted_by_cause_with_what_became_of_them() -> None:
    told = """\
conflicts:
  - {opened: 2024-05, cause: roles, closed: 2025-12-31}
  - {opened: 2025-05, cause: communication, closed: 2026-01-01}
  - {opened: 2026-06-30, cause: communication}
  - {opened: 2026-07-01, cause: money}
"""
    assert cells(paper(changed({RAZEM: told})), "conflicts") == [
        ("komunikacja", "1", "1", "2"),
        ("podział ról", "0", "0", "1"),
        ("Razem", "1", "1", "3"),
    ]


def test_a_share_of_conflicts_is_given_from_five_on() -> None:
    five = ("communication", "communication", "money", "roles", "risk")
    assert "Spory, których przyczyną jest komunikacja: 2 z 5 (40 %)." in said({RAZEM: conflicts(*five)})
    assert "przyczyną jest komunikacja" not in said({RAZEM: conflicts(*five[:4])})


def test_the_figure_of_the_slides_is_a_quotation_beside_conflicts_only() -> None:
    quoted = "„80 % konfliktów, które powstają w trakcie realizacji wspólnych przedsięwzięć wynika z błędów"
    assert quoted in said({RAZEM: conflicts("money")})
    assert "nie jest progiem ani oceną tego partnerstwa" in said({RAZEM: conflicts("money")})
    assert "80 %" not in said({})


def test_projects_of_three_without_an_agreed_concept_are_counted_and_named_inside_only() -> None:
    lacking = {GARDEN: "concept_agreed:\n"}
    of_these = "w tym takie, dla których nie podano, kiedy wszyscy uzgodnili koncepcję: 1."
    assert f"co najmniej 3 partnerów: 1; {of_these}" in said(lacking)
    assert "Ogród" not in said(lacking)
    assert "- Ogród społeczny" in said(lacking, internal=True)


def test_projects_are_counted_by_signals_and_by_what_could_be_judged() -> None:
    found = paper(
        changed(
            {
                GARDEN: """\
participants:
  - {partner: brzoza, stages: [plan], tasks: wszystko, amount: 50 000, settlement: own_budget}
  - {partner: tartak, stages: [deliver], tasks: deski, amount: 0, settlement: invoice}
risks: [{text: susza, owners: [tartak]}]
""",
                "projects/kino.yaml": (
                    "title: Kino\nstatus: ongoing\nstart: 2026-05\npartnership: razem\n"
                    "lead: brzoza\nparticipants: [brzoza, tartak]\n"
                ),
            }
        )
    )
    assert "ocenić choć częściowo: 1 z 2." in section_text(found, "subcontracting")
    assert cells(found, "subcontracting") == [
        ("uczestnik rozliczany fakturą", "1", "1"),
        ("całe ryzyko u partnera wiodącego", "0", "1"),
        ("wszystkie środki u jednego partnera", "1", "1"),
        ("uczestnik tylko w realizacji", "1", "1"),
    ]
    assert [row for row in cells(found, "signals_per_project") if row[1] != "0"] == [("3", "1", "1")]


def test_projects_that_did_not_take_place_in_the_period_are_left_out() -> None:
    before = paper(period=between(date(2025, 1, 1), date(2025, 12, 31), ON))
    assert "subcontracting" not in {section.key for section in sections(before)}


@pytest.mark.parametrize(
    ("since", "expected"),
    [
        ("2025-07-01", "Partnerzy, którzy przystąpili w ostatnich 12 miesiącach: 1;"),
        ("2025-06-30", ""),
        ("2024-01-10", ""),
    ],
)
def test_a_partner_is_new_for_twelve_months(since: str, expected: str) -> None:
    found = said({RAZEM: member(since)})
    assert (expected in found) if expected else ("przystąpili" not in found)


@pytest.mark.parametrize(
    ("since", "attended", "without"),
    [
        ("2025-09-10", "[rada-seniorow]", 0),
        ("2025-09-11", "[rada-seniorow]", 1),
        ("2025-08-01", "[tartak]", 1),
        ("2025-08-01", "", 0),
    ],
)
def test_a_new_partner_should_have_been_introduced_since_it_joined(since: str, attended: str, without: int) -> None:
    meeting = ONBOARDING.replace("[rada-seniorow]", attended)
    found = said({RAZEM: member(since), "meetings/2025-09-10.yaml": meeting})
    assert f"w tym bez odnotowanego udziału w spotkaniu wprowadzającym: {without}." in found
    inside = said({RAZEM: member(since), "meetings/2025-09-10.yaml": meeting}, internal=True)
    assert ("- Rada Seniorów w Lipowie" in inside) is bool(without)
    assert "Rada Seniorów" not in found


def test_relations_stand_beside_problems_and_results() -> None:
    over = "status: completed\nend: 2026-05-31\nresults: [{indicator: rabaty, target: 8, actual: 6}]\n"
    found = said({RAZEM: conflicts("money"), GARDEN: over})
    assert "4,2/5 (15 lutego 2026 r.; odpowiedzi: 6 z 6)" in found
    assert "**spory w toku:** 1" in found
    assert "osiągnięte w całości:** 0 z 1" in found
    assert "0 z 1 (" not in found


def test_one_figure_alone_has_nothing_to_stand_beside() -> None:
    assert "relations" not in {section.key for section in sections(paper())}


def test_a_registry_that_knows_of_no_weakness_leaves_the_section_out() -> None:
    files = {name: raw for name, raw in base_files().items() if name != GARDEN}
    assert "weaknesses" not in {section.key for section in sections(paper(files, year_to(ON)))}
