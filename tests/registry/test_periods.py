"""Beginnings and ends that stand side by side."""

from __future__ import annotations

import pytest

from partnerstwo.registry.load import load
from partnerstwo.registry.periods import periods
from partnerstwo.source.folder import Memory


@pytest.mark.parametrize(
    ("start", "end", "backwards"),
    [
        ("2026-03-02", "2026-03-01", True),
        ("2026-03-01", "2026-03-01", False),
        ("2026-03-31", "2026-03", False),
        ("2026-04-01", "2026-03", True),
        ("2026-03", "2026-03-01", False),
        ("2026-03", "2026-02-28", True),
        ("2026-12-31", "2026", False),
        ("2027", "2026", True),
    ],
)
def test_partial_dates_are_stretched_as_far_as_they_go(start: str, end: str, backwards: bool) -> None:
    text = f"title: P\nstatus: planned\nparticipants: []\nstart: {start}\nend: {end}\n"
    (period,) = periods(load(Memory({"projects/p.yaml": text.encode()})))
    assert (period.start_key, period.end_key, period.backwards) == ("start", "end", backwards)


def test_half_a_period_is_none() -> None:
    text = b"name: R\nfounded: 2026\nmembers:\n  - partner: a\n    until: 2020\n"
    assert list(periods(load(Memory({"partnerships/r.yaml": text})))) == []
