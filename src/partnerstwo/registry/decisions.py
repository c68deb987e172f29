"""What meetings decided, and what became of it."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum

from partnerstwo.language.value import value
from partnerstwo.model.meeting import Decision, Meeting
from partnerstwo.model.partnership import Partnership
from partnerstwo.registry.ratio import Ratio, of_cases
from partnerstwo.registry.registry import Registry


class Progress(Enum):
    """How far a decision is; what was done without a term is done on time."""

    ON_TIME = "on_time"
    LATE = "late"
    OPEN = "open"
    OVERDUE = "overdue"


@value
class Taken:
    """A decision with the meeting that took it."""

    meeting: Meeting
    index: int
    decision: Decision

    def progress(self, on: date) -> Progress:
        """Judged on the date; a term holds through its last day.

        What is done counts as done, whenever: no paper asks for what has been delivered meanwhile.
        """
        due, done = self.decision.due, self.decision.done
        if done is not None:
            return Progress.LATE if due is not None and done.first() > due.last() else Progress.ON_TIME
        return Progress.OVERDUE if due is not None and due.last() < on else Progress.OPEN

    def term_over(self, on: date) -> bool:
        """Whether it should have been done by the date."""
        return self.decision.due is not None and self.decision.due.last() < on


def decisions(registry: Registry, partnership: Partnership, start: date, end: date) -> tuple[Taken, ...]:
    """The decisions of meetings that may fall between the two days, inclusive, in order of date."""
    return tuple(
        Taken(meeting, index, decision)
        for meeting in registry.meetings_of.get(partnership.id, ())
        if meeting.date.first() <= end and start <= meeting.date.last()
        for index, decision in enumerate(meeting.decisions)
    )


def fallen_due(registry: Registry, partnership: Partnership, start: date, end: date) -> tuple[Taken, ...]:
    """The decisions, old ones too, whose term was over for the first time on a day between the two, inclusive.

    So a term that holds through 31 December belongs to the year after: every term is in one period, none in two.
    """
    return tuple(
        each
        for each in decisions(registry, partnership, date.min, end)
        if each.decision.due is not None and start <= each.decision.due.last() + timedelta(days=1) <= end
    )


def follow_through(registry: Registry, partnership: Partnership, start: date, end: date) -> Ratio:
    """Decisions done on time, of those whose term was over between the two days."""
    due = fallen_due(registry, partnership, start, end)
    return of_cases(sum(each.progress(end) is Progress.ON_TIME for each in due), len(due))
