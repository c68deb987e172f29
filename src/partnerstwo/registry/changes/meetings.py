"""What changed about meetings: what was decided, and what was done about it."""

from __future__ import annotations

from collections.abc import Iterator

from partnerstwo.language.text import Text, Value
from partnerstwo.model.meeting import Decision, Meeting
from partnerstwo.registry.changes.change import Change, ChangeKind
from partnerstwo.registry.changes.fields import Comparison, shortened
from partnerstwo.registry.changes.pairing import pairs
from partnerstwo.registry.changes.sides import Sides
from partnerstwo.registry.changes.telling import change, heading, others, told

_HELD = Text("odbyło się", "was held")
_REMOVED = Text("usunięto zapis o spotkaniu", "record of the meeting removed")
_MADE = Text("podjęto ustalenie: {text}", "decided: {text}")
_MADE_AND_DONE = Text("podjęto i wykonano ustalenie: {text}", "decided and carried out: {text}")
_DONE = Text("wykonano ustalenie: {text}", "carried out: {text}")
_OVERDUE = Text("minął termin ustalenia: {text}", "fell overdue: {text}")
_DECISION_REMOVED = Text("usunięto ustalenie: {text}", "decision removed: {text}")
_DECISION = Text("ustalenie „{text}”", "decision “{text}”")


def changed(sides: Sides, old: Meeting, new: Meeting) -> Iterator[Change]:
    """What differs between two states of a meeting's record."""
    yield from others(sides, old, new, ChangeKind.MEETING_CHANGED, ("decisions",))
    for before, after in pairs(old.decisions, new.decisions):
        if after is None:
            if before is not None:
                yield change(new, ChangeKind.DECISION_REMOVED, _DECISION_REMOVED, _about(before))
        elif before is None:
            yield _made(new, after)
        else:
            yield from _decision(sides, new, before, after)


def added(_: Sides, new: Meeting) -> Iterator[Change]:
    """A new record, with each of its decisions."""
    yield change(new, ChangeKind.MEETING_ADDED, _HELD, day=new.date)
    for decision in new.decisions:
        yield _made(new, decision)


def removed(_: Sides, old: Meeting) -> Iterator[Change]:
    """A record that is gone."""
    yield change(old, ChangeKind.MEETING_REMOVED, _REMOVED)


def overdue(sides: Sides) -> Iterator[Change]:
    """Decisions whose term passed between the two days, and that are not done: time changed them, not a hand."""
    for meeting in sides.new.meetings.values():
        for decision in meeting.decisions:
            due = decision.due
            if decision.done is None and due is not None and sides.since <= due.last() < sides.on:
                kind = ChangeKind.DECISION_OVERDUE
                yield change(meeting, kind, _OVERDUE, _about(decision), partner=decision.owner, day=due)


def _made(meeting: Meeting, decision: Decision) -> Change:
    text = _MADE if decision.done is None else _MADE_AND_DONE
    kind = ChangeKind.DECISION_MADE
    return change(meeting, kind, text, _about(decision), partner=decision.owner, day=meeting.date)


def _decision(sides: Sides, meeting: Meeting, before: Decision, after: Decision) -> Iterator[Change]:
    without: tuple[str, ...] = ()
    if before.done is None and after.done is not None:
        kind = ChangeKind.DECISION_DONE
        yield change(meeting, kind, _DONE, _about(after), partner=after.owner, day=after.done)
        without = ("done",)
    for difference in Comparison(sides, heading(_DECISION, _about(after))).of(before, after, without):
        yield told(meeting, ChangeKind.DECISION_CHANGED, difference, after.owner)


def _about(decision: Decision) -> dict[str, Value]:
    return {"text": shortened(decision.text)}
