"""Partners, as `list` shows them."""

from __future__ import annotations

from partnerstwo.document.blocks import Kind
from partnerstwo.language.order import sort_key
from partnerstwo.language.text import Text
from partnerstwo.model.choices import Sector, StatusKind, Voice
from partnerstwo.model.legal_form import LegalForm
from partnerstwo.model.partner import Partner
from partnerstwo.registry.sectors import is_local_government, is_social_economy, root_of, sector_of, voices_of
from partnerstwo.views.derived import memberships_of
from partnerstwo.views.filters import FORM, SECTOR, STATUS, VOICE, in_area, partnership_id
from partnerstwo.views.listing import Filter, Keep, Listing, Part
from partnerstwo.views.plain import PlainMap, plain
from partnerstwo.views.scene import Scene
from partnerstwo.views.wanted import choice


def partnerships_on(partner: Partner, scene: Scene) -> list[str]:
    """Ids of the partnerships it belongs to on the day."""
    held = memberships_of(scene.registry, partner.id)
    return list(dict.fromkeys(each.partnership.id for each in held if each.active(scene.on)))


def derived(partner: Partner, scene: Scene) -> PlainMap:
    """What follows for a partner."""
    registry = scene.registry
    sector = sector_of(registry, partner)
    return {
        "sector": sector.value if sector else None,
        "voices": [voice.value for voice in voices_of(registry, partner)],
        "social_economy": is_social_economy(partner),
        "local_government": is_local_government(registry, partner),
        "root": root_of(registry, partner),
        "partnerships": [*partnerships_on(partner, scene)],
    }


def _item(partner: Partner, scene: Scene) -> PlainMap:
    head: PlainMap = {"id": partner.id, "incomplete": partner.incomplete}
    return {**head, **plain(partner), "derived": derived(partner, scene)}


def _sector(partner: Partner, scene: Scene) -> str | None:
    sector = sector_of(scene.registry, partner)
    return sector.label[scene.lang] if sector else None


def _partnerships(partner: Partner, scene: Scene) -> str | None:
    return ", ".join(partnerships_on(partner, scene)) or None


def _of_sector(typed: str, scene: Scene) -> Keep[Partner]:
    wanted = choice(typed, Sector, SECTOR)
    return lambda partner: sector_of(scene.registry, partner) is wanted


def _of_form(typed: str, _: Scene) -> Keep[Partner]:
    wanted = choice(typed, LegalForm, FORM)
    return lambda partner: partner.legal_form is wanted


def _of_area(typed: str, _: Scene) -> Keep[Partner]:
    inside = in_area(typed)
    return lambda partner: partner.area is not None and inside(partner.area)


def _of_partnership(typed: str, scene: Scene) -> Keep[Partner]:
    wanted = partnership_id(typed, scene)
    return lambda partner: wanted in partnerships_on(partner, scene)


def _with_status(typed: str, scene: Scene) -> Keep[Partner]:
    wanted = choice(typed, StatusKind, STATUS)

    def holds(partner: Partner) -> bool:
        return any(
            each.kind is wanted
            and (each.valid_from is None or each.valid_from.first() <= scene.on)
            and (each.valid_to is None or scene.on <= each.valid_to.last())
            for each in partner.statuses
        )

    return holds


def _of_voice(typed: str, scene: Scene) -> Keep[Partner]:
    wanted = choice(typed, Voice, VOICE)
    return lambda partner: wanted in voices_of(scene.registry, partner)


PARTNERS: Listing[Partner] = Listing(
    name="partners",
    title=Text("Partnerzy", "Partners"),
    folder="partners",
    names=("partners", "partner", "partnerzy"),
    entries=lambda scene: scene.registry.partners.values(),
    id=lambda partner: partner.id,
    order=lambda partner: (sort_key(partner.name),),
    words=lambda partner: (partner.name,),
    parts=(
        Part("id", Text("identyfikator", "id"), lambda partner, _: partner.id, Kind.IDENTIFIER),
        Part("name", Text("nazwa", "name"), lambda partner, _: partner.name, header=True, field="name"),
        Part(
            "form",
            Text("forma prawna", "legal form"),
            lambda partner, scene: partner.legal_form.label[scene.lang],
            field="legal_form",
        ),
        Part("sector", Text("sektor", "sector"), _sector),
        Part("seat", Text("miejscowość", "town"), lambda partner, _: partner.seat, field="seat", spare=True),
        Part("partnerships", Text("partnerstwa", "partnerships"), _partnerships, Kind.IDENTIFIER, spare=True),
    ),
    filters=(
        Filter("sector", _of_sector),
        Filter("form", _of_form),
        Filter("area", _of_area),
        Filter("partnership", _of_partnership),
        Filter("status", _with_status),
        Filter("voice", _of_voice),
    ),
    item=_item,
)
