"""Members of partnerships, as `list` shows them."""

from __future__ import annotations

from collections.abc import Iterator

from partnerstwo.document.blocks import Kind
from partnerstwo.language.order import sort_key
from partnerstwo.language.text import Text
from partnerstwo.model.choices import Sector, Voice
from partnerstwo.model.legal_form import LegalForm
from partnerstwo.registry.composition import Membership, memberships
from partnerstwo.registry.sectors import voices_of
from partnerstwo.views.filters import FORM, SECTOR, VOICE, in_area, partnership_id
from partnerstwo.views.listing import Filter, Keep, Listing, Part
from partnerstwo.views.plain import PlainMap, plain
from partnerstwo.views.scene import Scene
from partnerstwo.views.wanted import choice


def name_of(each: Membership, scene: Scene) -> str:
    """The partner's name as far as it is known."""
    return scene.registry.partner_name(each.member.partner)


def _entries(scene: Scene) -> Iterator[tuple[Membership, str]]:
    for partnership in scene.registry.partnerships.values():
        for each in memberships(scene.registry, partnership):
            yield each, name_of(each, scene)


Entry = tuple[Membership, str]
"""A membership and the name of its partner."""


def _item(entry: Entry, scene: Scene) -> PlainMap:
    each, name = entry
    head: PlainMap = {
        "id": each.member.partner,
        "incomplete": each.partner is None or each.partner.incomplete,
        "partnership": each.partnership.id,
    }
    derived: PlainMap = {
        "name": name,
        "sector": each.sector.value if each.sector else None,
        "votes": each.member.votes_held,
        "root": each.root,
        "active": each.active(scene.on),
    }
    return {**head, **plain(each.member), "derived": derived}


def _of_sector(typed: str, _: Scene) -> Keep[Entry]:
    wanted = choice(typed, Sector, SECTOR)
    return lambda entry: entry[0].sector is wanted


def _of_form(typed: str, _: Scene) -> Keep[Entry]:
    wanted = choice(typed, LegalForm, FORM)
    return lambda entry: entry[0].partner is not None and entry[0].partner.legal_form is wanted


def _in_area(typed: str, _: Scene) -> Keep[Entry]:
    inside = in_area(typed)
    return lambda entry: entry[0].partner is not None and inside(entry[0].partner.area or "")


def _of_partnership(typed: str, scene: Scene) -> Keep[Entry]:
    wanted = partnership_id(typed, scene)
    return lambda entry: entry[0].partnership.id == wanted


def _of_voice(typed: str, scene: Scene) -> Keep[Entry]:
    wanted = choice(typed, Voice, VOICE)
    return lambda entry: entry[0].partner is not None and wanted in voices_of(scene.registry, entry[0].partner)


MEMBERS: Listing[Entry] = Listing(
    name="members",
    title=Text("Członkowie partnerstw", "Members of partnerships"),
    folder="",
    names=("members", "member", "członkowie", "członek"),
    entries=_entries,
    id=lambda entry: entry[0].member.partner,
    order=lambda entry: (sort_key(entry[0].partnership.name), sort_key(entry[1])),
    words=lambda entry: (entry[1],),
    parts=(
        Part(
            "partnership",
            Text("partnerstwo", "partnership"),
            lambda entry, _: entry[0].partnership.id,
            Kind.IDENTIFIER,
        ),
        Part("partner", Text("partner", "partner"), lambda entry, _: entry[0].member.partner, Kind.IDENTIFIER),
        Part("name", Text("nazwa", "name"), lambda entry, _: entry[1], header=True),
        Part(
            "sector",
            Text("sektor", "sector"),
            lambda entry, scene: entry[0].sector.label[scene.lang] if entry[0].sector else None,
        ),
        Part("since", Text("od", "since"), lambda entry, _: entry[0].member.since, Kind.DATE),
        Part("until", Text("do", "until"), lambda entry, _: entry[0].member.until, Kind.DATE),
        Part("role", Text("rola", "role"), lambda entry, scene: entry[0].member.role.label[scene.lang], spare=True),
        Part("votes", Text("głosy", "votes"), lambda entry, _: entry[0].member.votes_held, Kind.COUNT, spare=True),
        Part(
            "basis",
            Text("podstawa", "basis"),
            lambda entry, scene: entry[0].member.basis.label[scene.lang] if entry[0].member.basis else None,
            spare=True,
        ),
    ),
    filters=(
        Filter("sector", _of_sector),
        Filter("form", _of_form),
        Filter("area", _in_area),
        Filter("partnership", _of_partnership),
        Filter("voice", _of_voice),
    ),
    item=_item,
    current=lambda entry, scene: entry[0].active(scene.on),
)
