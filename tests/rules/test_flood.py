"""When one finding speaks for all."""

from __future__ import annotations

import pytest

from partnerstwo.rules.flood import is_flood


@pytest.mark.parametrize(("lacking", "of"), [(2, 2), (48, 48), (10, 12), (12, 15)])
def test_all_or_ten_and_four_fifths_are_a_flood(lacking: int, of: int) -> None:
    assert is_flood(lacking, of)


@pytest.mark.parametrize(("lacking", "of"), [(0, 0), (1, 1), (0, 5), (4, 5), (9, 10), (10, 13), (11, 15)])
def test_fewer_are_named_one_by_one(lacking: int, of: int) -> None:
    assert not is_flood(lacking, of)
