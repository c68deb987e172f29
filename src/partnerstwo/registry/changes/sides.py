"""The two states that are compared, and the names of what stands in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from partnerstwo.language.dates import PartialDate, in_words
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text, same
from partnerstwo.model.assessment import Assessment
from partnerstwo.model.entity import Entity
from partnerstwo.model.meeting import Meeting
from partnerstwo.registry.registry import Registry

_MEETING = Text("spotkanie", "meeting")
_ASSESSMENT = Text("ocena współpracy", "assessment of cooperation")


@dataclass(frozen=True, slots=True)
class Sides:
    """Two states of one registry, each with the day on which it was what the registry said."""

    old: Registry
    new: Registry
    since: date
    on: date
    names: Registry
    """Where names of partners and partnerships are looked up first; usually the new state."""

    def ahead(self, day: PartialDate | None) -> bool:
        """Whether the day is still to come in the newer state: what is entered for it has not happened yet."""
        return day is not None and day.first() > self.on

    def named(self, folder: str, entity_id: str) -> str:
        """The name or title behind an id, from whichever state knows it, else the id."""
        for registry in (self.names, self.new, self.old):
            if entity := registry.of(folder).get(entity_id):
                title: object = getattr(entity, entity.title_key)
                return title if isinstance(title, str) else entity_id
        return self.names.partner_name(entity_id) if folder == "partners" else entity_id


def headline(entity: Entity) -> Text:
    """What an entry is called: its name or title, or what it is and its date."""
    match entity:
        case Meeting():
            what = entity.kind.label if entity.kind else _MEETING
        case Assessment():
            what = _ASSESSMENT
        case _:
            title: object = getattr(entity, entity.title_key)
            return same(title if isinstance(title, str) else entity.id)
    return Text(*(f"{what[lang]}, {in_words(entity.date, lang)}" for lang in (Lang.PL, Lang.EN)))
