"""What follows for a meeting: how many of the members came, which decisions wait."""

from __future__ import annotations

from partnerstwo.document.blocks import Block, Fact, Facts, Kind, Section
from partnerstwo.language.text import Text
from partnerstwo.model.meeting import Meeting
from partnerstwo.views import meetings
from partnerstwo.views.derived import attendance, members_at
from partnerstwo.views.plain import PlainMap
from partnerstwo.views.scene import Scene

_ATTENDANCE = Text("obecni", "present")
_OF = Text("{n} z {total}", "{n} of {total}")
_DONE = Text("ustalenia wykonane", "decisions done")
_OVERDUE = Text("ustalenia po terminie", "decisions overdue")


def derived(meeting: Meeting, scene: Scene) -> PlainMap:
    """The same for JSON."""
    return {
        **meetings.derived(meeting, scene),
        "decisions_done": _done(meeting, scene),
        "decisions_overdue": _overdue(meeting, scene),
    }


def follows(meeting: Meeting, scene: Scene) -> tuple[Block | Section, ...]:
    """The same as blocks."""
    lang = scene.lang
    facts: list[Fact] = []
    came, total = attendance(meeting), members_at(scene.registry, meeting)
    if came is not None:
        words = came if total is None else _OF.format(lang, {"n": came, "total": total})
        facts.append(Fact(_ATTENDANCE[lang], words))
    if meeting.decisions:
        facts.append(Fact(_DONE[lang], _OF.format(lang, {"n": _done(meeting, scene), "total": len(meeting.decisions)})))
        facts.append(Fact(_OVERDUE[lang], _overdue(meeting, scene), Kind.COUNT))
    return (Facts(tuple(facts)),) if facts else ()


def _done(meeting: Meeting, scene: Scene) -> int:
    return sum(each.done is not None and each.done.first() <= scene.on for each in meeting.decisions)


def _overdue(meeting: Meeting, scene: Scene) -> int:
    """Decisions past their day that nobody has reported as done."""
    return sum(each.done is None and each.due is not None and each.due.last() < scene.on for each in meeting.decisions)
