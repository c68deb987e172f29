"""How the modules of this folder make their changes."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping

from partnerstwo.language.dates import PartialDate
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text, Value
from partnerstwo.model.entity import Entity
from partnerstwo.registry.changes.change import Change, ChangeKind
from partnerstwo.registry.changes.fields import Comparison, Difference
from partnerstwo.registry.changes.sides import Sides, headline


def change(
    entity: Entity,
    kind: ChangeKind,
    text: Text,
    values: Mapping[str, Value] | None = None,
    *,
    partner: str | None = None,
    day: PartialDate | None = None,
    old: str | None = None,
    new: str | None = None,
) -> Change:
    """A change of the entity."""
    return Change(kind, entity.subject, headline(entity), text, values or {}, partner, day, old, new)


def told(entity: Entity, kind: ChangeKind, difference: Difference, partner: str | None = None) -> Change:
    """A difference of a field as a change."""
    return change(
        entity,
        kind,
        difference.text,
        difference.values,
        partner=partner,
        old=difference.old,
        new=difference.new,
    )


def others(sides: Sides, old: Entity, new: Entity, kind: ChangeKind, without: Container[str]) -> Iterator[Change]:
    """The fields that have no words of their own."""
    for difference in Comparison(sides).of(old, new, without):
        yield told(new, kind, difference)


def heading(text: Text, values: Mapping[str, Value]) -> Text:
    """Words with their values put in, to stand before the names of fields."""
    return Text(text.format(Lang.PL, values), text.format(Lang.EN, values))
