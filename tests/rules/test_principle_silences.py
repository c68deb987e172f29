"""The rules on principles draw no conclusion from what is not known, or not theirs to judge."""

from __future__ import annotations

from datetime import date

import pytest

from partnerstwo.model.entity import Place
from partnerstwo.registry.load import load
from partnerstwo.rules.principles import (
    z02b_membership_without_evidence,
    z04_undescribed_accession,
    z07_long_without_accession,
    z09_only_in_delivery,
    z10_inactive_member,
    z11_overdue_decision,
    z12_long_without_assessment,
)
from partnerstwo.rules.rule import Rule, Snippet
from partnerstwo.rules.run import run
from partnerstwo.rules.selection import Selection
from partnerstwo.source.folder import Memory
from tests.rules.overlay import base_files, with_snippets

ON = date(2026, 6, 30)
RAZEM = "partnerships/razem.yaml"
MEETING = "meetings/2026-04-10-zgromadzenie.yaml"
OLD = """\
founded: 2015
members:
  - partner: gmina-lipowo
    since: 2015-03-01
    evidence: umowa
  - partner: brzoza
    since: 2015-03-01
    evidence: umowa
"""
OVERDUE = "decisions:\n  - text: Wspólny kalendarz\n    owner: tartak\n    due: 2026-05-01\n"
ABSENT = "attended: [gmina-lipowo, tartak, brzoza, cis-brzoza, rada-seniorow]\n"


def places(rule: Rule, *snippets: tuple[str, str]) -> list[Place]:
    files = with_snippets(base_files(), [Snippet(file, text) for file, text in snippets])
    registry = load(Memory(files))
    return [each.finding.place for each in run(registry, ON, [rule], Selection(select=(rule.code,)))]


def test_z02b_holds_an_undated_founding_document_against_nobody() -> None:
    members = "members:\n  - partner: gmina-lipowo\n    since: 2020\n  - brzoza\n"
    assert not places(
        z02b_membership_without_evidence.RULE, (RAZEM, "founded:\nfounding:\n  kind: agreement\n" + members)
    )


def test_z02b_asks_all_members_for_evidence_where_no_document_is_named() -> None:
    members = "members:\n  - partner: gmina-lipowo\n    since: 2020\n  - brzoza\n"
    found = places(z02b_membership_without_evidence.RULE, (RAZEM, "founding: {}\n" + members))
    assert [place.where for place in found] == [load(Memory(base_files())).partnerships["razem"].key("members").where]


@pytest.mark.parametrize("openness", ["openness:\n", "openness:\n  admission: board\n", "openness:\n  open: nie\n"])
def test_z04_leaves_to_z03_what_is_not_open(openness: str) -> None:
    assert not places(z04_undescribed_accession.RULE, (RAZEM, openness))


def test_z07_speaks_of_an_old_partnership() -> None:
    assert len(places(z07_long_without_accession.RULE, (RAZEM, OLD))) == 1


@pytest.mark.parametrize(
    "more",
    [
        pytest.param("openness:\n  open: nie\n", id="closed, which Z03 says"),
        pytest.param("members_total: 3\n", id="a member not yet entered may have joined lately"),
        pytest.param("members:\n  - gmina-lipowo\n  - brzoza\n", id="no accession is known"),
        pytest.param("ended: 2026-06-29\n", id="ended"),
        pytest.param("reviewed: wczoraj\n", id="not read in full"),
    ],
)
def test_z07_is_silent(more: str) -> None:
    assert not places(z07_long_without_accession.RULE, (RAZEM, OLD), (RAZEM, more))


def test_z07_speaks_where_all_members_are_entered() -> None:
    assert len(places(z07_long_without_accession.RULE, (RAZEM, OLD), (RAZEM, "members_total: 2\n"))) == 1


TWO_PROJECTS = (
    ("projects/kino.yaml", "title: Kino\nstatus: planned\npartnership: razem\nparticipants:\n"),
    ("projects/festyn.yaml", "title: Festyn\nstatus: planned\npartnership: razem\nparticipants:\n"),
)
DELIVERS = "  - partner: gops-lipowo\n    stages: [deliver]\n  - partner: brzoza\n    stages: [implement]\n"


def projects(*participants: str) -> list[tuple[str, str]]:
    return [(file, text + items) for (file, text), items in zip(TWO_PROJECTS, participants, strict=True)]


def test_z09_names_a_member_that_only_delivers_though_nobody_plans() -> None:
    found = places(z09_only_in_delivery.RULE, *projects(DELIVERS, DELIVERS))
    assert [place.subject for place in found] == ["partnerships/razem"]


@pytest.mark.parametrize(
    "second",
    [
        pytest.param("  - gops-lipowo\n  - brzoza\n", id="its stages in the other are not known"),
        pytest.param("  - brzoza\n  - tartak\n", id="one project only"),
    ],
)
def test_z09_is_silent_on_always(second: str) -> None:
    assert not places(z09_only_in_delivery.RULE, *projects(DELIVERS, second))


def test_z09_says_project_by_project_what_it_cannot_say_of_all() -> None:
    planned = DELIVERS.replace("implement", "plan")
    unread = ("projects/targ.yaml", "title: Targ\nstatus: planned\nstart: kiedyś\nparticipants: [brzoza, tartak]\n")
    found = places(z09_only_in_delivery.RULE, *projects(planned, planned), unread)
    assert [place.subject for place in found] == ["projects/festyn", "projects/kino"]


def test_z10_names_the_absent_member() -> None:
    assert len(places(z10_inactive_member.RULE, (MEETING, ABSENT))) == 1


@pytest.mark.parametrize(
    "more",
    [
        pytest.param((MEETING, ABSENT.replace("tartak", "gopss-lipowo")), id="an unknown name may be the member's"),
        pytest.param((MEETING, OVERDUE.replace("tartak", "gops-lipowo")), id="answers for a decision"),
        pytest.param(
            ("projects/x.yaml", "title: X\nstatus: ongoing\nparticipants: [gops-lipowo]\n"), id="in a project"
        ),
        pytest.param(
            ("projects/x.yaml", "title: X\nstatus: ongoing\nstart: kiedyś\n"), id="a project not read in full"
        ),
        pytest.param((MEETING, "date: 2024-04-10\n"), id="no meeting at all, which A01 says"),
        pytest.param((RAZEM, "ended: 2026-06-29\n"), id="ended"),
    ],
)
def test_z10_is_silent(more: tuple[str, str]) -> None:
    earlier = ("meetings/2024-09-12-zarzad.yaml", "date: 2024-05-12\n")
    assert not places(z10_inactive_member.RULE, (MEETING, ABSENT), earlier, more)


def test_z10_leaves_an_unknown_member_to_r01() -> None:
    members = "members:\n  - partner: gops-lipow\n    since: 2024-01-10\n"
    assert not places(z10_inactive_member.RULE, (RAZEM, members))


@pytest.mark.parametrize("razem", ["ended: 2026-05-31\n", "ended: niedawno\n"])
def test_z11_is_silent_where_the_partnership_has_or_may_have_ended(razem: str) -> None:
    assert len(places(z11_overdue_decision.RULE, (MEETING, OVERDUE))) == 1
    assert not places(z11_overdue_decision.RULE, (MEETING, OVERDUE), (RAZEM, razem))


def test_z11_does_not_take_an_unreadable_date_for_a_missing_one() -> None:
    assert not places(z11_overdue_decision.RULE, (MEETING, OVERDUE + "    done: w maju\n"))


@pytest.mark.parametrize(("when", "said"), [("2025-06", 0), ("2025-05", 1), ("2026-07-01", 1)])
def test_z12_takes_a_month_to_its_end_and_no_assessment_that_is_still_to_come(when: str, said: int) -> None:
    assert len(places(z12_long_without_assessment.RULE, ("assessments/2026-02.yaml", f"date: {when}\n"))) == said
