"""Meetings, as `list` shows them."""

from __future__ import annotations

from partnerstwo.document.blocks import Kind
from partnerstwo.language.order import sort_key
from partnerstwo.language.text import Text
from partnerstwo.model.meeting import Meeting
from partnerstwo.views.derived import attendance, members_at
from partnerstwo.views.filters import partnership_id, year
from partnerstwo.views.listing import Filter, Keep, Listing, Part
from partnerstwo.views.plain import PlainMap, plain
from partnerstwo.views.scene import Scene


def derived(meeting: Meeting, scene: Scene) -> PlainMap:
    """What follows for a meeting."""
    return {"attendance": attendance(meeting), "members": members_at(scene.registry, meeting)}


def _item(meeting: Meeting, scene: Scene) -> PlainMap:
    head: PlainMap = {"id": meeting.id, "incomplete": meeting.incomplete}
    return {**head, **plain(meeting), "derived": derived(meeting, scene)}


def _of_partnership(typed: str, scene: Scene) -> Keep[Meeting]:
    wanted = partnership_id(typed, scene)
    return lambda meeting: meeting.partnership == wanted


def _in_year(typed: str, _: Scene) -> Keep[Meeting]:
    wanted = year(typed)
    return lambda meeting: meeting.date.year == wanted


MEETINGS: Listing[Meeting] = Listing(
    name="meetings",
    title=Text("Spotkania", "Meetings"),
    folder="meetings",
    names=("meetings", "meeting", "spotkania", "spotkanie"),
    entries=lambda scene: scene.registry.meetings.values(),
    id=lambda meeting: meeting.id,
    order=lambda meeting: (sort_key(meeting.date.isoformat()),),
    words=lambda meeting: meeting.topics,
    parts=(
        Part("id", Text("identyfikator", "id"), lambda meeting, _: meeting.id, Kind.IDENTIFIER, header=True),
        Part("date", Text("data", "date"), lambda meeting, _: meeting.date, Kind.DATE, field="date"),
        Part(
            "partnership",
            Text("partnerstwo", "partnership"),
            lambda meeting, _: meeting.partnership,
            Kind.IDENTIFIER,
            field="partnership",
            spare=True,
        ),
        Part(
            "kind",
            Text("rodzaj", "kind"),
            lambda meeting, scene: meeting.kind.label[scene.lang] if meeting.kind else None,
            field="kind",
        ),
        Part("attendance", Text("obecni", "present"), lambda meeting, _: attendance(meeting), Kind.COUNT),
        Part("decisions", Text("ustalenia", "decisions"), lambda meeting, _: len(meeting.decisions), Kind.COUNT),
    ),
    filters=(Filter("partnership", _of_partnership), Filter("year", _in_year)),
    item=_item,
)
