"""What meetings decided, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from partnerstwo.model.meeting import Decision, Meeting
from partnerstwo.model.partnership import Partnership
from partnerstwo.registry.registry import Registry


class Progress(Enum):
    """How far a decision is; what was done without a term is done on time."""

    ON_TIME = "on_time"
    LATE = "late"
    OPEN = "open"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
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
