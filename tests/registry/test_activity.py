"""What counts as activity, and when."""

from __future__ import annotations

from datetime import date

import pytest

from partnerstwo.registry.activity import ActivityKind, activities, activities_within, last_activity
from partnerstwo.registry.load import load
from partnerstwo.registry.registry import Registry
from partnerstwo.source.folder import Memory


def registry(**texts: str) -> Registry:
    folders = {"m": "meetings", "p": "projects"}
    return load(Memory({f"{folders[key[0]]}/{key}.yaml": text.encode() for key, text in texts.items()}))


MEETING = """\
partnership: x
date: 2025-03
attended: [a, b, a]
decisions:
  - text: T
    owner: c
    due: 2026-01-01
    done: 2025-05-05
"""


def test_presence_and_decisions_are_activities_of_the_meeting() -> None:
    found = activities(registry(m1=MEETING))
    assert {
        partner: [(each.kind, each.by.id, str(each.when)) for each in group] for partner, group in found.items()
    } == {
        "a": [(ActivityKind.MEETING, "m1", "2025-03")],
        "b": [(ActivityKind.MEETING, "m1", "2025-03")],
        "c": [(ActivityKind.DECISION, "m1", "2025-03"), (ActivityKind.DECISION, "m1", "2025-05-05")],
    }


@pytest.mark.parametrize(
    ("status", "dates", "active"),
    [
        ("ongoing", "start: 2024\nend: 2025-01-01\n", True),
        ("completed", "start: 2024\nend: 2024-12-31\n", False),
        ("ongoing", "start: 2025-12-31\n", True),
        ("ongoing", "start: 2026\n", False),
        ("ongoing", "", True),
        ("planned", "start: 2025-02\nend: 2025-03\n", False),
        ("abandoned", "start: 2025-02\nend: 2025-03\n", False),
    ],
)
def test_a_project_counts_while_it_runs(status: str, dates: str, active: bool) -> None:
    found = registry(p1=f"title: P\nstatus: {status}\n{dates}participants: [a, b]\n")
    assert bool(activities_within(found, "a", date(2025, 1, 1), date(2025, 12, 31))) is active


def test_a_month_that_only_touches_the_window_counts() -> None:
    found = registry(m1=MEETING)
    assert activities_within(found, "a", date(2025, 3, 31), date(2025, 12, 31))
    assert activities_within(found, "a", date(2024, 1, 1), date(2025, 3, 1))
    assert not activities_within(found, "a", date(2025, 4, 1), date(2025, 12, 31))
    assert not activities_within(found, "nobody", date(2025, 1, 1), date(2025, 12, 31))


def test_the_last_activity_is_the_one_that_ended_last_and_had_begun() -> None:
    found = registry(
        m1=MEETING,
        m2="partnership: y\ndate: 2026-01-01\nattended: [a]\n",
        p1="title: P\nstatus: completed\nstart: 2024\nend: 2025-08\nparticipants: [a, b]\n",
    )
    last = last_activity(found, "a", date(2025, 12, 31))
    assert last is not None
    assert (last.kind, last.by.id, str(last.when)) == (ActivityKind.PROJECT, "p1", "2025-08")
    assert last_activity(found, "a", date(2023, 12, 31)) is None
