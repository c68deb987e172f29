"""New partners, and whether anybody has shown them around."""

from __future__ import annotations

from datetime import date, timedelta

from partnerstwo.language.dates import months_before
from partnerstwo.language.value import value
from partnerstwo.model.choices import MeetingKind
from partnerstwo.model.meeting import Meeting
from partnerstwo.model.partnership import Partnership
from partnerstwo.registry.composition import Membership
from partnerstwo.registry.movements import joined
from partnerstwo.registry.registry import Registry

NEW_MONTHS = 12
"""A partner is new for so long: time to learn each other (slide 30)."""


@value
class Newcomer:
    """A member that joined lately."""

    membership: Membership
    shown_around: bool
    """Whether it may have come to a meeting held to introduce new partners since it joined."""


def newcomers(registry: Registry, partnership: Partnership, on: date) -> tuple[Newcomer, ...]:
    """Members on the day that joined less than a year before it, founders not among them, in the order of the file."""
    start = months_before(on, NEW_MONTHS) + timedelta(days=1)
    if partnership.founded is not None:
        start = max(start, partnership.founded.last() + timedelta(days=1))
    held = [
        meeting
        for meeting in registry.meetings_of.get(partnership.id, ())
        if meeting.kind is MeetingKind.ONBOARDING and meeting.date.first() <= on
    ]
    return tuple(
        Newcomer(each, any(_introduces(meeting, each) for meeting in held))
        for each in joined(registry, partnership, start, on)
        if each.active(on)
    )


def _introduces(meeting: Meeting, membership: Membership) -> bool:
    """A meeting without a list of those present is held against nobody."""
    came = meeting.attended is None or membership.member.partner in meeting.attended
    return came and membership.starts <= meeting.date.last()
