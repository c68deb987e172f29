"""The rules on meetings, agreements, risk and money draw no conclusion from what is not known."""

from __future__ import annotations

from datetime import date

import pytest

from partnerstwo.registry.load import load
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.run import run
from partnerstwo.rules.selection import Selection
from partnerstwo.source.folder import Memory
from tests.rules.overlay import base_files

ON = date(2026, 6, 30)
RAZEM = "partnerships/razem.yaml"
GARDEN = "projects/ogrod.yaml"
FORUM = {"meetings/2026-05-01-forum.yaml": "partnership: razem\ndate: 2026-05-01\nkind: forum\n"}
PROJECT = "title: Kino\nlead: gops-lipowo\nstatus: applied\nparticipants: [gops-lipowo, brzoza]\n"
EU = "funding: [{source: esf, amount: 10}]\n"


def says(code: str, files: dict[str, str]) -> bool:
    """Whether the rule speaks when these files lie over the base; a text that begins with `+` is appended."""
    texts = base_files()
    for name, text in files.items():
        texts[name] = (texts[name] + text[1:].encode()) if text.startswith("+") else text.encode()
    return bool(run(load(Memory(texts)), ON, RULES, Selection(select=(code,))))


@pytest.mark.parametrize("ended", ["ended: 2026-05-31\n", "ended: niedawno\n"])
def test_meetings_of_a_partnership_that_has_or_may_have_ended_need_no_minutes(ended: str) -> None:
    assert says("A05", FORUM)
    assert not says("A05", FORUM | {RAZEM: "+" + ended})


def test_minutes_that_could_not_be_read_are_not_missing() -> None:
    unreadable = {name: text + "minutes: [a, b]\n" for name, text in FORUM.items()}
    assert not says("A05", unreadable)


def test_attendance_is_no_share_of_members_that_are_not_all_entered() -> None:
    few = {"meetings/2026-04-10-zgromadzenie.yaml": "partnership: razem\ndate: 2026-04-10\nkind: general_assembly\n"}
    few = {name: text + "attended_count: 2\nminutes: a\n" for name, text in few.items()}
    assert says("A06", few)
    assert not says("A06", few | {RAZEM: "+members_total: 40\n"})


@pytest.mark.parametrize("lead", ["legal_form: ops\nrun_by: {name: Ktoś}\n", "legal_form: cis\nrun_by: nie-ma\n"])
def test_a_lead_that_may_not_be_public_needs_no_open_call(lead: str) -> None:
    project = {"projects/kino.yaml": PROJECT + EU}
    assert says("P11", project)
    assert not says("P11", project | {"partners/gops-lipowo.yaml": "name: GOPS\n" + lead})


def test_an_open_call_without_both_dates_is_not_too_short() -> None:
    call = "agreement: {open_call: {published: 2026-01-01}}\n"
    assert not says("P11", {"projects/kino.yaml": PROJECT + EU + call})


def test_a_call_that_ends_before_it_begins_is_told_once() -> None:
    call = "agreement: {open_call: {published: 2026-02-01, deadline: 2026-01-01}}\n"
    assert not says("P11", {"projects/kino.yaml": PROJECT + EU + call})
    assert says("F09", {"projects/kino.yaml": PROJECT + EU + call})


def test_an_owner_of_a_risk_that_could_not_be_read_may_be_another_partner() -> None:
    risks = "risks: [{text: deszcz, owners: [gops-lipowo]}, {text: wiatr, owners: OWNERS}]\n"
    assert says("P10", {"projects/kino.yaml": PROJECT + risks.replace("OWNERS", "[gops-lipowo]")})
    assert not says("P10", {"projects/kino.yaml": PROJECT + risks.replace("OWNERS", "{a: b}")})


def test_a_project_of_one_partner_has_nobody_to_share_risk_with_or_to_invoice() -> None:
    alone = "title: Kino\nlead: brzoza\nstatus: planned\nparticipants: [{partner: brzoza, settlement: invoice}]\n"
    alone += "risks: [{text: deszcz, owners: [brzoza]}]\n"
    assert not says("P10", {"projects/kino.yaml": alone})
    assert not says("P12", {"projects/kino.yaml": alone})


def test_what_stands_is_judged_though_something_else_could_not_be_read() -> None:
    broken = PROJECT + "start: kiedyś\n"
    invoice = broken.replace("brzoza]", "{partner: brzoza, settlement: invoice}]")
    assert says("P12", {"projects/kino.yaml": invoice})
    assert says("M07", {"projects/kino.yaml": broken + "funding: [{source: fio, amount: 10, spent: 11}]\n"})


def test_a_sum_is_not_compared_with_sources_that_could_not_all_be_read() -> None:
    funding = "total: 20\nfunding: [{source: fio, amount: 10}, {source: fio, amount: AMOUNT}]\n"
    assert says("M03", {"projects/kino.yaml": PROJECT + funding.replace("AMOUNT", "5")})
    assert not says("M03", {"projects/kino.yaml": PROJECT + funding.replace("AMOUNT", "ok. 5")})


def test_six_lines_of_a_project_ask_for_no_elements_of_an_agreement() -> None:
    assert not says("P05", {"projects/kino.yaml": PROJECT + EU})
    assert says("P05", {"projects/kino.yaml": PROJECT + EU + "agreement: {ref: A}\n"})
