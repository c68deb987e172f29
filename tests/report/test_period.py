"""Periods: what falls into them, and how they are called."""

from __future__ import annotations

from datetime import date

import pytest

from partnerstwo.language.dates import PartialDate
from partnerstwo.language.lang import Lang
from partnerstwo.report.period import Period, between, whole_year, year_to

ON = date(2026, 11, 22)


def plain(words: str) -> str:
    return words.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("period", "pl", "en"),
    [
        (whole_year(2025, ON), "2025 r.", "2025"),
        (year_to(ON), "od 1 stycznia 2026 r. do 22 listopada 2026 r.", "from 1 January 2026 to 22 November 2026"),
        (
            between(date(2025, 3, 1), date(2026, 6, 30), ON),
            "od 1 marca 2025 r. do 30 czerwca 2026 r.",
            "from 1 March 2025 to 30 June 2026",
        ),
    ],
)
def test_labels(period: Period, pl: str, en: str) -> None:
    assert (plain(period.label(Lang.PL)), plain(period.label(Lang.EN))) == (pl, en)


def test_years_of_money_in_words() -> None:
    assert plain(year_to(ON).in_its_years(Lang.PL)) == "w 2026 r."
    assert plain(between(date(2024, 5, 1), ON, ON).in_its_years(Lang.PL)) == "w latach 2024–2026"


def test_things_are_judged_on_the_earlier_of_the_day_and_the_end() -> None:
    assert whole_year(2025, ON).as_of == date(2025, 12, 31)
    assert whole_year(2026, ON).as_of == ON


@pytest.mark.parametrize(
    ("day", "held"),
    [
        (PartialDate(2025, 12, 31), False),
        (PartialDate(2026, 1, 1), True),
        (PartialDate(2026, 11, 22), True),
        (PartialDate(2026, 11, 23), False),
        (PartialDate(2026, 11), True),
        (PartialDate(2026, 12), False),
        (PartialDate(2026), True),
        (None, False),
    ],
)
def test_a_date_falls_into_what_is_told(day: PartialDate | None, held: bool) -> None:
    assert whole_year(2026, ON).holds(day) is held


def test_no_period_ends_before_it_begins() -> None:
    with pytest.raises(ValueError, match="no period"):
        between(date(2026, 2, 1), date(2026, 1, 1), ON)
