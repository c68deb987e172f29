"""L04 over ways of writing a public task."""

from __future__ import annotations

from datetime import date

import pytest

from partnerstwo.registry.load import load
from partnerstwo.rules.law.l04_public_task_shape import RULE
from partnerstwo.source.folder import Memory
from tests.report.papers import GARDEN, changed


def variants(task: str) -> list[tuple[str, object]]:
    registry = load(Memory(changed({GARDEN: f'public_task: "{task}"\n'})))
    found = RULE.check(registry, date(2026, 6, 30), {})
    return [(finding.variant, finding.values.get("meant")) for finding in found]


@pytest.mark.parametrize("task", ["4.1.1", "4.1.8", "4.1.39", "4.1.32a"])
def test_numbers_of_points_are_taken(task: str) -> None:
    assert variants(task) == []


@pytest.mark.parametrize("task", ["4.1.0", "4.1.40", "4.1.99"])
def test_there_are_points_from_one_to_thirty_nine(task: str) -> None:
    assert variants(task) == [("no_such_point", None)]


@pytest.mark.parametrize(
    ("task", "meant"),
    [
        ("art. 4 ust. 1 pkt 8", "4.1.8"),
        ("Art. 4, ust. 1, pkt. 32a ustawy", "4.1.32a"),
        ("4 ust. 1 pkt 13", "4.1.13"),
        ("artykuł 4 ustęp 1 punkt 2", "4.1.2"),
        ("4.1.08", "4.1.8"),
        ("4.1.6A", "4.1.6a"),
        ("4.1.8.", "4.1.8"),
        ("4.1.8)", "4.1.8"),
        ("4. 1. 32 a", "4.1.32a"),
    ],
)
def test_what_is_spelt_out_is_offered_as_a_number(task: str, meant: str) -> None:
    assert variants(task) == [("spelt_out", meant)]


@pytest.mark.parametrize(
    "task",
    [
        "4.1",
        "8",
        "pkt 8",
        "art. 4 ust. 1 pkt 77",
        "4.1.8, 4.1.13",
        "art. 4 ust. 1 pkt 8 i 13",
        "art. 4 ust. 1 pkt 8, pkt 13",
        "5.2.1",
        "aktywizacja",
        "٤.١.٨",
    ],
)
def test_anything_else_is_no_number(task: str) -> None:
    assert variants(task) == [("", None)]
