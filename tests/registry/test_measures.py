"""Measures beside the network: who starts, leads and pays, who stayed, what was done on time."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerstwo.registry.composition import composition
from partnerstwo.registry.decisions import fallen_due
from partnerstwo.registry.load import load
from partnerstwo.registry.measures import Measure, Measures, measures
from partnerstwo.registry.movements import joined, left, retention
from partnerstwo.registry.ratio import Ratio, of_cases
from partnerstwo.registry.registry import Registry
from partnerstwo.source.folder import Memory
from tests.registry.societies import END, START, joining, society
from tests.rules.overlay import files_under

DATA = files_under(Path(__file__).parent.parent.parent / "data")
SIX = {"a": "public", "b": "public", "c": "business", "d": "ngo", "e": "ngo", "f": "resident"}


def measured(registry: Registry, start: date = START, end: date = END) -> Measures:
    return measures(registry, registry.partnerships["p"], start, end)


def ratio(registry: Registry, measure: Measure) -> Ratio:
    return measured(registry).ratios[measure]


def test_every_measure_is_there_in_its_order_even_for_nothing_at_all() -> None:
    found = measured(society({}))
    assert [*found.ratios] == [*Measure]
    assert {(each.part, each.whole, each.value) for each in found.ratios.values()} == {(0, 0, None)}


def test_distinct_leads_and_initiators_are_beside_the_projects_that_name_one() -> None:
    pair = {"participants": ["a", "b"]}
    led: list[dict[str, object]] = [{**pair, "lead": lead} for lead in ("a", "a", "c", "d", "f")]
    registry = society(SIX, [*led, {**pair, "initiated_by": "e"}])
    assert ratio(registry, Measure.LEADS) == of_cases(4, 5)
    assert ratio(registry, Measure.LEADS).value == Decimal("0.8")
    assert ratio(registry, Measure.PUBLIC_LEADS) == of_cases(2, 5)
    assert ratio(registry, Measure.INITIATORS) == of_cases(1, 1)


def test_a_lead_that_is_no_partner_has_no_sector() -> None:
    registry = society(SIX, [{"participants": ["a", "b"], "lead": "nobody"}])
    assert ratio(registry, Measure.PUBLIC_LEADS) == of_cases(0, 0)
    assert ratio(registry, Measure.LEADS) == of_cases(1, 1)


def test_residents_fill_none_of_the_three_sectors() -> None:
    registry = society(SIX, joining("acd", "acf", "abde", "abcdef", "c"))
    assert ratio(registry, Measure.ACROSS_THREE) == of_cases(2, 5)


def test_the_largest_part_of_money_is_over_all_joint_projects_together() -> None:
    def paid(**amounts: str) -> dict[str, object]:
        return {"participants": [{"partner": each, "amount": amount} for each, amount in amounts.items()]}

    registry = society(SIX, [paid(a="10", b="30,50", f="0"), paid(a="30", c="9,50"), paid(d="5"), paid(e="15", d="5")])
    assert ratio(registry, Measure.LARGEST_HOLDER) == Ratio(Decimal(40), Decimal(100), 5)
    assert ratio(registry, Measure.LARGEST_HOLDER).value == Decimal("0.4")
    assert ratio(registry, Measure.LARGEST_SECTOR) == Ratio(Decimal("70.5"), Decimal(100), 5)


def test_four_holders_of_money_are_too_few_for_a_share() -> None:
    held = {"participants": [{"partner": each, "amount": "1"} for each in "abcd"]}
    assert ratio(society(SIX, [held]), Measure.LARGEST_HOLDER) == Ratio(Decimal(1), Decimal(4), 4)
    assert ratio(society(SIX, [held]), Measure.LARGEST_HOLDER).value is None


def test_repeat_cooperation_looks_back_beyond_the_period() -> None:
    before: dict[str, object] = {"participants": ["a", "b"], "start": "2023", "end": "2023"}
    registry = society(SIX, [before, *joining("ab", "cd")])
    assert measured(registry).network.repeated.part == 0
    assert ratio(registry, Measure.REPEATED) == Ratio(1, 2, 2)


MEETING = "2025-05-05"


@pytest.mark.parametrize(
    ("due", "counts"),
    [("2025-12-30", False), ("2025-12-31", True), ("2026-12-30", True), ("2026-12-31", False), ("2026", False)],
)
def test_a_term_falls_into_the_period_in_which_it_is_first_over(due: str, *, counts: bool) -> None:
    registry = society(SIX, meetings=[{"date": MEETING, "decisions": [{"text": "T", "due": due}]}])
    assert bool(fallen_due(registry, registry.partnerships["p"], START, END)) is counts


def test_follow_through_counts_what_was_done_by_its_term() -> None:
    done = [("2026-03", "2026-03-31"), ("2026-03", "2026-04-01"), ("2026-04", None), (None, "2026-02-02")]
    taken = [{"text": "T"} | ({"due": due} if due else {}) | ({"done": when} if when else {}) for due, when in done]
    registry = society(SIX, meetings=[{"date": MEETING, "decisions": taken}])
    assert ratio(registry, Measure.FOLLOW_THROUGH) == of_cases(1, 3)


def test_attendance_is_that_of_general_assemblies() -> None:
    met: list[dict[str, object]] = [
        {"date": "2026-03-03", "kind": "general_assembly", "attended": list("abc")},
        {"date": "2026-04-04", "kind": "board", "attended": ["a"]},
        {"date": "2026-05-05", "kind": "general_assembly", "attended": list("abcdef")},
    ]
    assert ratio(society(SIX, meetings=met), Measure.ATTENDANCE) == Ratio(9, 12, 6)


DAY = date(2026, 1, 1)
days = st.integers(-3, 12).map(lambda n: DAY + timedelta(days=n))
spans = st.tuples(st.sampled_from("abc"), st.none() | days, st.none() | days)


@given(st.lists(spans, max_size=5), days, st.integers(0, 6))
def test_those_before_and_those_who_joined_but_for_those_who_left_are_there_in_the_end(
    held: list[tuple[str, date | None, date | None]], start: date, length: int
) -> None:
    members = [
        {"partner": partner}
        | ({"since": since.isoformat()} if since else {})
        | ({"until": until.isoformat()} if until else {})
        for partner, since, until in held
    ]
    registry = society(SIX, members=members)
    partnership, end = registry.partnerships["p"], start + timedelta(days=length)
    found = retention(registry, partnership, start, end)
    came = {each.member.partner for each in joined(registry, partnership, start, end)}
    went = {each.member.partner for each in left(registry, partnership, start, end)}
    # Whoever neither came nor went belonged to it all the time, or never.
    there = {each.member.partner for each in composition(registry, partnership, end).active}
    assert len(there - came - went) <= found.part <= found.whole
    assert found.whole - found.part <= len(went)


def test_a_partner_that_leaves_on_the_last_day_did_not_stay() -> None:
    members: list[dict[str, object]] = [
        {"partner": "a", "until": "2025-12-31"},
        {"partner": "b", "until": "2026-01-01"},
        {"partner": "c", "until": "2026-12-31"},
        {"partner": "d", "until": "2026-06-30"},
        {"partner": "d", "since": "2026-07-01"},
        {"partner": "e", "since": "2026-01-01"},
        {"partner": "f"},
    ]
    # Before: b, c, d, f (a left on the eve); stayed: d, whose memberships follow each other, and f.
    found = measured(society(SIX, members=members))
    assert found.ratios[Measure.RETENTION] == of_cases(2, 4)
    assert (found.joined, found.left) == (1, 2)


def test_nobody_is_said_to_have_stayed_where_not_all_members_are_entered() -> None:
    assert ratio(society(SIX), Measure.RETENTION).value == 1
    assert ratio(society(SIX, members_total="7"), Measure.RETENTION).value is None


def test_the_measures_of_the_example_registry_by_hand() -> None:
    registry = load(Memory(DATA))
    found = measures(registry, registry.partnerships["przykladow-razem"], date(2026, 1, 1), date(2026, 11, 22))
    assert [each.id for each in found.projects] == ["aktywni-w-przykladowie", "ogrod-pokolen", "zlota-linia"]
    assert (found.joined, found.left) == (2, 0)
    assert {measure.value: (each.part, each.whole) for measure, each in found.ratios.items()} == {
        "density": (22, 325),
        "centralisation": (60, 600),
        "across_sectors": (18, 22),
        # PUP and METAL-PRZYKŁAD: Staż u Sąsiada, then Aktywni.
        "repeated": (1, 40),
        "isolated": (13, 26),
        # Złota Linia has no public partner.
        "across_three": (2, 3),
        "initiators": (3, 3),
        "leads": (3, 3),
        "public_leads": (1, 3),
        # Aktywni alone states amounts: 390 + 420 + 210 + 140 + 40 thousand; Most and Wspólny Stół are NGOs.
        "largest_holder": (420_000, 1_200_000),
        "largest_sector": (630_000, 1_200_000),
        "retention": (24, 24),
        # 18 and 21 of 26.
        "attendance": (39, 52),
        "follow_through": (5, 6),
    }


def test_a_membership_ends_with_its_partnership() -> None:
    registry = society(SIX, ended="2026-06-30")
    partnership = registry.partnerships["p"]
    sizes = [len(composition(registry, partnership, date(2026, *day)).active) for day in ((6, 30), (7, 1))]
    assert sizes == [6, 0]


def test_attendance_is_no_share_of_members_that_are_not_all_entered() -> None:
    met = [{"date": "2026-03-03", "kind": "general_assembly", "attended_count": "30"}]
    assert ratio(society(SIX, meetings=met, members_total="40"), Measure.ATTENDANCE).whole == 0
