"""What partners did and when: meetings they came to, projects that ran, decisions they answer for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum

from partnerstwo.language.dates import PartialDate
from partnerstwo.language.value import value
from partnerstwo.model.meeting import Meeting
from partnerstwo.model.project import Project
from partnerstwo.registry.projects import begun
from partnerstwo.registry.registry import Registry


class ActivityKind(Enum):
    """How a partner was active."""

    MEETING = "meeting"
    PROJECT = "project"
    DECISION = "decision"


@value
class Activity:
    """One thing that a partner took part in, from its first to its last day, inclusive."""

    kind: ActivityKind
    by: Meeting | Project
    """The meeting (also that of a decision) or the project."""
    first: date
    last: date
    """`date.max` while no end is known: what is not known to have ended may go on."""
    when: PartialDate | None
    """The last day as the files give it."""

    def within(self, start: date, end: date) -> bool:
        """Whether some of it may fall between the two days, inclusive."""
        return self.first <= end and start <= self.last


def activities(registry: Registry) -> Mapping[str, tuple[Activity, ...]]:
    """Everything that the meetings and projects say of each partner, by partner id, in order of the last day."""

    def build() -> dict[str, tuple[Activity, ...]]:
        groups: dict[str, list[Activity]] = {}
        for partner, activity in _activities(registry):
            groups.setdefault(partner, []).append(activity)
        return {partner: tuple(sorted(group, key=lambda each: each.last)) for partner, group in groups.items()}

    return registry.once("activities", build)


def activities_within(registry: Registry, partner: str, start: date, end: date) -> tuple[Activity, ...]:
    """The partner's activities that may fall between the two days, inclusive, in any partnership or none."""
    return tuple(each for each in activities(registry).get(partner, ()) if each.within(start, end))


def last_activity(registry: Registry, partner: str, on: date) -> Activity | None:
    """The one that ended last among those begun by the date."""
    begun = [each for each in activities(registry).get(partner, ()) if each.first <= on]
    return begun[-1] if begun else None


def _activities(registry: Registry) -> Iterator[tuple[str, Activity]]:
    for meeting in registry.meetings.values():
        met = _on(ActivityKind.MEETING, meeting, meeting.date)
        for partner in dict.fromkeys(meeting.attended or ()):
            yield partner, met
        decided = _on(ActivityKind.DECISION, meeting, meeting.date)
        for decision in meeting.decisions:
            if decision.owner is not None:
                yield decision.owner, decided
                if decision.done is not None:
                    yield decision.owner, _on(ActivityKind.DECISION, meeting, decision.done)
    for project in begun(registry):
        first = project.start.first() if project.start else date.min
        last = project.end.last() if project.end else date.max
        activity = Activity(ActivityKind.PROJECT, project, first, last, project.end)
        for partner in dict.fromkeys(participant.partner for participant in project.participants):
            yield partner, activity


def _on(kind: ActivityKind, meeting: Meeting, when: PartialDate) -> Activity:
    return Activity(kind, meeting, when.first(), when.last(), when)
