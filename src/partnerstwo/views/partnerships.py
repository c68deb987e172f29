"""Partnerships, as `list` shows them."""

from __future__ import annotations

from partnerstwo.document.blocks import Kind
from partnerstwo.language.order import sort_key
from partnerstwo.language.text import Text
from partnerstwo.model.partnership import Partnership
from partnerstwo.registry.composition import composition
from partnerstwo.views.filters import in_area
from partnerstwo.views.listing import Filter, Keep, Listing, Part
from partnerstwo.views.plain import PlainMap, plain
from partnerstwo.views.scene import Scene

_OF = Text("{n} z {total}", "{n} of {total}")


def derived(partnership: Partnership, scene: Scene) -> PlainMap:
    """What follows for a partnership on the day."""
    members = composition(scene.registry, partnership, scene.on)
    kind = members.known_type
    return {
        "type": kind.value if kind else None,
        "active_members": len(members.active),
        "votes": members.votes,
        "votes_by_sector": {sector.value: votes for sector, votes in members.votes_by_sector.items()},
    }


def _item(partnership: Partnership, scene: Scene) -> PlainMap:
    head: PlainMap = {"id": partnership.id, "incomplete": partnership.incomplete}
    return {**head, **plain(partnership), "derived": derived(partnership, scene)}


def _type(partnership: Partnership, scene: Scene) -> str | None:
    kind = composition(scene.registry, partnership, scene.on).known_type
    return kind.label[scene.lang] if kind else None


def _members(partnership: Partnership, scene: Scene) -> int | str:
    members = composition(scene.registry, partnership, scene.on)
    total = partnership.members_total
    if total is None or members.all_entered:
        return members.entered
    return _OF.format(scene.lang, {"n": members.entered, "total": total})


def _in_area(typed: str, _: Scene) -> Keep[Partnership]:
    inside = in_area(typed)
    return lambda partnership: any(inside(code) for code in partnership.area)


PARTNERSHIPS: Listing[Partnership] = Listing(
    name="partnerships",
    title=Text("Partnerstwa", "Partnerships"),
    folder="partnerships",
    names=("partnerships", "partnership", "partnerstwa", "partnerstwo"),
    entries=lambda scene: scene.registry.partnerships.values(),
    id=lambda partnership: partnership.id,
    order=lambda partnership: (sort_key(partnership.name),),
    words=lambda partnership: (partnership.name,),
    parts=(
        Part("id", Text("identyfikator", "id"), lambda partnership, _: partnership.id, Kind.IDENTIFIER),
        Part("name", Text("nazwa", "name"), lambda partnership, _: partnership.name, header=True, field="name"),
        Part("type", Text("typ wg składu", "type by composition"), _type),
        Part("members", Text("partnerzy", "members"), _members, Kind.COUNT),
        Part("founded", Text("powstało", "founded"), lambda p, _: p.founded, Kind.DATE, field="founded"),
        Part("open", Text("otwarte", "open"), lambda p, _: p.openness.open if p.openness else None),
    ),
    filters=(Filter("area", _in_area),),
    item=_item,
)
