"""Everything that is due, in order of the day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from partnerstwo.registry.dues.due import Asked, Due, Terms
from partnerstwo.registry.dues.statutory import statutory
from partnerstwo.registry.dues.upkeep import reviews, statuses, waivers
from partnerstwo.registry.dues.work import applications, assessments, decisions, projects
from partnerstwo.registry.registry import Registry

TERMS = Terms()

SOURCES: tuple[Callable[[Asked], Iterator[Due]], ...] = (
    statutory, decisions, projects, applications, assessments, statuses, reviews, waivers,
)  # fmt: skip
"""Each yields what is late and still open, and what is to come; never what is done."""


def dues(
    registry: Registry, on: date, horizon: date, terms: Terms = TERMS, partnership: str | None = None
) -> tuple[Due, ...]:
    """What is open on the day: the late first, then what comes up to the horizon, inclusive.

    Sorted by day, then by subject. With a partnership's id, only its own, its projects' and its members'.
    """
    asked = Asked(registry, on, horizon, terms, partnership)
    found = (due for source in SOURCES for due in source(asked) if due.day <= horizon)
    return tuple(sorted(found, key=lambda due: (due.day, due.subject, str(due.kind.value), _numbered(due))))


def _numbered(due: Due) -> tuple[tuple[int, str], ...]:
    """The route in the order of the file: the tenth item after the ninth."""
    return tuple((step, "") if isinstance(step, int) else (-1, step) for step in due.route)
