"""When a partnership last assessed its cooperation."""

from __future__ import annotations

from datetime import date

from partnerstwo.language.dates import PartialDate
from partnerstwo.model.choices import MeetingKind
from partnerstwo.model.partnership import Partnership
from partnerstwo.registry.registry import Registry


def last_assessment(registry: Registry, partnership: Partnership, on: date) -> PartialDate | None:
    """The last one by the date; a meeting held to assess the cooperation is one, though its scores are not entered."""
    held = [assessment.date for assessment in registry.assessments_of.get(partnership.id, ())]
    held += [
        meeting.date
        for meeting in registry.meetings_of.get(partnership.id, ())
        if meeting.kind is MeetingKind.ASSESSMENT
    ]
    return max((when for when in held if when.first() <= on), key=PartialDate.last, default=None)
