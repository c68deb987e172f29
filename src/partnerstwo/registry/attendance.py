"""Who came to a meeting, beside who could have come."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from partnerstwo.language.value import value
from partnerstwo.model.choices import MeetingKind
from partnerstwo.model.meeting import Meeting
from partnerstwo.model.partnership import Partnership
from partnerstwo.registry.composition import composition
from partnerstwo.registry.registry import Registry


@value
class Attendance:
    """One meeting with its numbers."""

    meeting: Meeting
    present: int | None
    """Members that came (guests do not count); None where nobody wrote it down."""
    members: int
    """Members of the partnership on that day."""
    all_entered: bool = True
    """Whether these are all members; if not, no share of them means anything."""

    @property
    def for_all(self) -> bool:
        """Whether every member is invited: only then does a share of members mean anything."""
        return self.meeting.kind is MeetingKind.GENERAL_ASSEMBLY


def attendances(registry: Registry, partnership: Partnership, start: date, end: date) -> tuple[Attendance, ...]:
    """The meetings of a partnership that may fall between the two days, inclusive, in order of date."""
    return tuple(
        _attendance(registry, partnership, meeting)
        for meeting in registry.meetings_of.get(partnership.id, ())
        if meeting.date.first() <= end and start <= meeting.date.last()
    )


def _attendance(registry: Registry, partnership: Partnership, meeting: Meeting) -> Attendance:
    composed = composition(registry, partnership, meeting.date.last())
    members = {each.member.partner for each in composed.active}
    known = meeting.attended is not None
    present = len(members.intersection(meeting.attended or ())) if known else meeting.attended_count
    return Attendance(meeting, present, len(members), composed.all_entered)


@value
class Turnout:
    """How many came to several meetings, of those that could have come."""

    meetings: int
    present: int
    possible: int
    smallest: int
    """Members on the day when there were fewest."""

    @property
    def share(self) -> Decimal:
        """Those who came as a share of one."""
        return Decimal(self.present) / self.possible if self.possible else Decimal(0)


def turnout(chosen: Iterable[Attendance]) -> Turnout | None:
    """The turnout at the meetings for all members; None where none of them has its numbers written down."""
    judged = (each for each in chosen if each.for_all and each.all_entered and each.members)
    counted = [(each, each.present) for each in judged if each.present is not None]
    if not counted:
        return None
    return Turnout(
        meetings=len(counted),
        # A bare number may count guests, too.
        present=sum(min(present, each.members) for each, present in counted),
        possible=sum(each.members for each, _ in counted),
        smallest=min(each.members for each, _ in counted),
    )
