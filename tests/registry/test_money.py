"""Sums of projects' money."""

from __future__ import annotations

from decimal import Decimal

import pytest

from partnerstwo.model.choices import FundingSource
from partnerstwo.model.project import Project
from partnerstwo.registry.money import (
    Total,
    by_source,
    by_year,
    is_joint,
    lines,
    records_money,
    shares,
    shares_sum,
    sole_holder,
    total,
)


def project(**keys: object) -> Project:
    data: dict[str, object] = {"title": "Ogród", "status": "ongoing", "participants": ["brzoza", "tartak"], **keys}
    return Project.model_validate(data)


def money(source: str, amount: str, **keys: str) -> dict[str, str]:
    return {"source": source, "amount": amount, **keys}


def held(*amounts: tuple[str, str | None]) -> list[dict[str, str]]:
    return [{"partner": partner} | ({"amount": amount} if amount is not None else {}) for partner, amount in amounts]


GARDEN = project(
    start="2025-03",
    funding=[
        money("fio", "45 000,00", year="2026", spent="12 345,67"),
        money("private", "5000"),
        money("fio", "1000,50", year="2025", spent="0"),
    ],
)
UNDATED = project(funding=[money("esf", "700", spent="700")])


def test_a_total_adds_what_was_awarded_and_counts_the_lines_that_state_their_spending() -> None:
    assert total(lines([GARDEN])) == Total(awarded=Decimal("51000.50"), spent=Decimal("12345.67"), lines=3, settled=2)


def test_nothing_adds_up_to_zero() -> None:
    assert total(lines([])) == Total()
    assert total(lines([project()])) == Total()
    assert total(lines([project(funding=[])])) == Total()


def test_lines_remember_their_project_and_their_number_in_the_file() -> None:
    assert [(line.project, line.index) for line in lines([UNDATED, GARDEN])] == [
        (UNDATED, 0),
        (GARDEN, 0),
        (GARDEN, 1),
        (GARDEN, 2),
    ]


def test_an_amount_without_a_year_counts_for_the_year_of_the_start() -> None:
    line = lines([GARDEN])[1]
    assert (line.year, line.year_stated) == (2025, False)


def test_years_are_in_order_and_the_unknown_one_comes_last() -> None:
    years = by_year(lines([UNDATED, GARDEN]))
    assert [(year, sums.awarded, sums.lines) for year, sums in years.items()] == [
        (2025, Decimal("6000.50"), 2),
        (2026, Decimal("45000.00"), 1),
        (None, Decimal(700), 1),
    ]


def test_sources_are_in_the_order_of_the_model() -> None:
    sources = by_source(lines([GARDEN, UNDATED]))
    assert [(source, sums.awarded) for source, sums in sources.items()] == [
        (FundingSource.ESF, Decimal(700)),
        (FundingSource.FIO, Decimal("46000.50")),
        (FundingSource.PRIVATE, Decimal(5000)),
    ]


@pytest.mark.parametrize(
    ("participants", "joint"),
    [([], False), (["brzoza"], False), (["brzoza", "brzoza"], False), (["brzoza", "tartak"], True)],
)
def test_a_project_is_joint_with_two_distinct_participants(participants: list[str], *, joint: bool) -> None:
    assert is_joint(project(participants=participants)) is joint


def test_a_partner_listed_twice_holds_the_sum_of_what_is_given() -> None:
    garden = project(
        participants=held(("brzoza", "10"), ("tartak", None), ("brzoza", "5,50"), ("brzoza", None), ("cis", None))
    )
    assert shares(garden) == {"brzoza": Decimal("15.5"), "tartak": None, "cis": None}
    assert shares_sum(garden) == Decimal("15.5")


def test_an_amount_that_follows_an_entry_without_one_counts() -> None:
    assert shares(project(participants=held(("brzoza", None), ("brzoza", "7")))) == {"brzoza": Decimal(7)}


@pytest.mark.parametrize(
    ("participants", "holder"),
    [
        pytest.param(held(("brzoza", "10"), ("tartak", "0")), "brzoza", id="others have zero"),
        pytest.param(held(("brzoza", "1"), ("tartak", "0"), ("brzoza", "2")), "brzoza", id="listed twice"),
        pytest.param(held(("brzoza", None), ("tartak", "100")), "tartak", id="has all the funding"),
        pytest.param(held(("brzoza", "99,99"), ("tartak", None)), "brzoza", id="has it to the grosz"),
        pytest.param(held(("brzoza", "99,98"), ("tartak", None)), None, id="two grosze are open"),
        pytest.param(held(("brzoza", "100,02"), ("tartak", None)), None, id="more than the funding"),
        pytest.param(held(("brzoza", "50"), ("tartak", "50")), None, id="shared"),
        pytest.param(held(("brzoza", "0"), ("tartak", "0")), None, id="nobody"),
        pytest.param(held(("brzoza", "100")), None, id="alone"),
    ],
)
def test_the_sole_holder_is_named_only_where_it_is_certain(
    participants: list[dict[str, str]], holder: str | None
) -> None:
    assert sole_holder(project(participants=participants, funding=[money("fio", "100")])) == holder


def test_without_funding_one_amount_does_not_make_a_sole_holder() -> None:
    assert sole_holder(project(participants=held(("brzoza", "10"), ("tartak", None)))) is None


@pytest.mark.parametrize(
    ("keys", "records"),
    [
        ({}, False),
        ({"funding": []}, False),
        ({"funding": [money("own", "0")], "total": "100"}, False),
        ({"funding": [money("own", "0,01")]}, True),
        ({"total": "100"}, True),
        ({"total": "0"}, False),
        ({"participants": held(("brzoza", "10"), ("tartak", None))}, True),
        ({"participants": held(("brzoza", "0"), ("tartak", None))}, False),
    ],
)
def test_money_is_recorded_where_some_amount_is_above_zero(keys: dict[str, object], *, records: bool) -> None:
    assert records_money(project(**keys)) is records
