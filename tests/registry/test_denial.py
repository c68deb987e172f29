"""Words that deny are no document, date or reason."""

from __future__ import annotations

import pytest

from partnerstwo.registry.denial import stated


@pytest.mark.parametrize("text", [None, "", "-", "–", "brak", "Brak.", "NIE", "nie dotyczy", "none", "n/d"])
def test_a_denial_states_nothing(text: str | None) -> None:
    assert not stated(text)


@pytest.mark.parametrize("text", ["Nie spełnia warunków statutu", "brak siedziby w gminie", "2026-04-10", "tak", "B.1"])
def test_a_reason_that_only_begins_so_is_one(text: str) -> None:
    assert stated(text)
