"""The rules on members, goals, leads and openness say nothing of what is not theirs, or not known."""

from __future__ import annotations

from datetime import date

import pytest

from partnerstwo.registry.load import load
from partnerstwo.rules.composition import s09_dominant_sector, s10_residents_prevail
from partnerstwo.rules.principles import (
    z06_refusal_without_reason,
    z17_goals_without_locality,
    z18_one_partner_leads,
    z19_nothing_published,
    z22_application_waits,
)
from partnerstwo.rules.references import r03_participant_not_a_member, r06_closed_partner_active
from partnerstwo.rules.rule import Rule, Snippet
from partnerstwo.rules.run import run
from partnerstwo.rules.selection import Selection
from partnerstwo.source.folder import Memory
from tests.rules.overlay import base_files, with_snippets

ON = date(2026, 6, 30)
RAZEM = "partnerships/razem.yaml"
ENDED = (RAZEM, "ended: 2026-06-29\n")
ENDS_TODAY = (RAZEM, "ended: 2026-06-30\n")
UNREAD = (RAZEM, "reviewed: wczoraj\n")


def said(rule: Rule, *snippets: tuple[str, str], silencers: tuple[Rule, ...] = ()) -> int:
    files = with_snippets(base_files(), [Snippet(file, text) for file, text in snippets])
    registry = load(Memory(files))
    rules = (rule, *silencers)
    found = run(registry, ON, rules, Selection(select=tuple(each.code for each in rules)))
    return sum(each.rule is rule for each in found)


PLAIN = (RAZEM, "goals:\n  - Więcej pracy\n")


@pytest.mark.parametrize("more", [PLAIN, ENDS_TODAY])
def test_z17_speaks_of_a_partnership_up_to_its_last_day(more: tuple[str, str]) -> None:
    assert said(z17_goals_without_locality.RULE, PLAIN, more) == 1


@pytest.mark.parametrize(
    "more",
    [
        pytest.param((RAZEM, "goals:\n"), id="no goals, which Z16 says"),
        pytest.param((RAZEM, "goals:\n  - {text: Praca, tags: [Rozwój lokalny]}\n"), id="in Polish"),
        pytest.param((RAZEM, "goals:\n  - {text: Tradycja, tags: [local-identity]}\n"), id="the other of the two"),
        pytest.param(ENDED, id="ended"),
        pytest.param(UNREAD, id="not read in full"),
    ],
)
def test_z17_is_silent(more: tuple[str, str]) -> None:
    assert not said(z17_goals_without_locality.RULE, PLAIN, more)


def project(name: str, more: str = "lead: brzoza\nstatus: completed\nstart: 2025-05\n") -> tuple[str, str]:
    text = f"title: {name}\npartnership: razem\nparticipants: [brzoza, tartak]\n{more}"
    return f"projects/{name}.yaml", text


FIVE = tuple(project(name) for name in ("a", "b", "c", "d"))
"""With the one of the base registry."""


def test_z18_speaks_of_five_projects_whatever_is_planned_or_has_no_lead() -> None:
    planned = project("e", "lead: tartak\nstatus: planned\nstart: 2026-09\n")
    not_yet = project("f", "lead: tartak\nstatus: ongoing\nstart: 2026-07\n")
    without = project("g", "status: completed\nstart: 2025-06\n")
    assert said(z18_one_partner_leads.RULE, *FIVE, planned, not_yet, without) == 1


@pytest.mark.parametrize(
    "more",
    [
        pytest.param(project("d", "lead: brzoza\nstatus: planned\nstart: 2026-09\n"), id="four begun"),
        pytest.param(project("d", "lead: tartak\nstatus: completed\nstart: 2025\n"), id="another leads, too"),
        pytest.param(project("e", "lead: trtak\nstatus: completed\nstart: 2025\n"), id="a mistyped lead"),
        pytest.param(project("e", "lead: brzoza\nstatus: gotowe\nstart: 2025\n"), id="a project not read in full"),
        pytest.param(ENDED, id="ended"),
        pytest.param(UNREAD, id="not read in full"),
    ],
)
def test_z18_is_silent(more: tuple[str, str]) -> None:
    assert not said(z18_one_partner_leads.RULE, *FIVE, more)


HIDDEN = (RAZEM, "documents:\n  - title: Umowa\ncouncil_reports:\n")
MEETING = "meetings/2026-04-10-zgromadzenie.yaml"


def test_z19_speaks_where_no_paper_has_an_address() -> None:
    assert said(z19_nothing_published.RULE, HIDDEN, (MEETING, "minutes: Ogłoszono w BIP.\n")) == 1


@pytest.mark.parametrize(
    "more",
    [
        pytest.param((RAZEM, "documents:\n  - title: Umowa\n    url: bip.lipowo.example/umowa\n"), id="document"),
        pytest.param((RAZEM, "council_reports:\n  - year: 2025\n    bip: bip.lipowo.example/2025\n"), id="report"),
        pytest.param((MEETING, "minutes: https://bip.lipowo.example/protokol\n"), id="minutes"),
        pytest.param(
            (RAZEM, "openness:\n  open: tak\n  procedure: Deklaracja, wzór na www.lipowo.example\n"), id="procedure"
        ),
        pytest.param((MEETING, "date: wczoraj\n"), id="minutes that could not be read may be published"),
        pytest.param(ENDED, id="ended"),
        pytest.param(UNREAD, id="not read in full"),
    ],
)
def test_z19_is_silent(more: tuple[str, str]) -> None:
    assert not said(z19_nothing_published.RULE, HIDDEN, more)


WAITING = (RAZEM, "applications:\n  - date: 2026-01-12\n    who: Klub Biegacza\n")


@pytest.mark.parametrize("more", [ENDED, UNREAD, (RAZEM, WAITING[1] + "    decided: 2026-02-10\n")])
def test_z22_is_silent(more: tuple[str, str]) -> None:
    assert said(z22_application_waits.RULE, WAITING) == 1
    assert not said(z22_application_waits.RULE, WAITING, more)


def test_z06_does_not_take_an_unreadable_reason_for_a_missing_one() -> None:
    refused = WAITING[1] + "    outcome: refused\n"
    assert said(z06_refusal_without_reason.RULE, (RAZEM, refused)) == 1
    assert not said(z06_refusal_without_reason.RULE, (RAZEM, refused + "    reason: [za późno]\n"))


def members(*partners: str) -> tuple[str, str]:
    return RAZEM, "members:\n" + "".join(f"  - {partner}\n" for partner in partners)


RESIDENTS = tuple(
    (f"partners/{name}.yaml", f"name: Grupa {name}\nlegal_form: informal_group\n") for name in ("lipka", "struga")
)
THREE_OF_FIVE = members("gmina-lipowo", "tartak", "rada-seniorow", "lipka", "struga")


def test_s10_is_silent_on_four_members() -> None:
    three_of_four = members("gmina-lipowo", "rada-seniorow", "lipka", "struga")
    assert said(s10_residents_prevail.RULE, *RESIDENTS, THREE_OF_FIVE) == 1
    assert not said(s10_residents_prevail.RULE, *RESIDENTS, three_of_four)


def test_s10_is_silent_where_a_sector_is_not_known() -> None:
    unread = ("partners/tartak.yaml", "sector: biznesowy\n")
    assert not said(s10_residents_prevail.RULE, *RESIDENTS, THREE_OF_FIVE, unread)


def test_s10_leaves_residents_under_clld_to_s09() -> None:
    clld = (RAZEM, "clld: tak\n")
    assert not said(s10_residents_prevail.RULE, *RESIDENTS, THREE_OF_FIVE, clld, silencers=(s09_dominant_sector.RULE,))


CLOSED = ("partners/tartak.yaml", "closed: 2026-01-31\n")


def test_r06_says_instead_of_r03_that_a_participant_had_closed_down() -> None:
    left = (RAZEM, "members:\n  - brzoza\n  - partner: tartak\n    until: 2026-01-31\n")
    assert said(r03_participant_not_a_member.RULE, left) == 1
    assert not said(r03_participant_not_a_member.RULE, left, CLOSED)
    assert said(r06_closed_partner_active.RULE, left, CLOSED) == 1


@pytest.mark.parametrize(
    "until", [pytest.param("until: 2026-01-31", id="left"), pytest.param("until: dawno", id="not read in full")]
)
def test_r06_is_silent_on_a_member_that_left_or_may_have(until: str) -> None:
    staying = (RAZEM, "members:\n  - brzoza\n  - partner: tartak\n")
    elsewhere = ("projects/ogrod.yaml", "participants: [brzoza, cis-brzoza]\n")
    assert said(r06_closed_partner_active.RULE, CLOSED, elsewhere, staying) == 1
    assert not said(r06_closed_partner_active.RULE, CLOSED, elsewhere, (RAZEM, f"{staying[1]}    {until}\n"))
