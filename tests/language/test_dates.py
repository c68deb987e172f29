"""Stretches of months."""

from __future__ import annotations

from datetime import date

import pytest

from partnerstwo.language.dates import last_months


@pytest.mark.parametrize(
    ("day", "months", "first"),
    [
        (date(2025, 12, 31), 12, date(2025, 1, 1)),
        (date(2026, 11, 22), 24, date(2024, 11, 23)),
        (date(2026, 2, 28), 12, date(2025, 3, 1)),
        (date(1, 1, 1), 12, date.min),
    ],
)
def test_the_last_months_end_with_the_day_and_begin_on_the_day_after(day: date, months: int, first: date) -> None:
    assert last_months(day, months) == first
