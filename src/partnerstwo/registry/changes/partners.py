"""What changed about partners."""

from __future__ import annotations

from collections.abc import Iterator

from partnerstwo.language.text import Text
from partnerstwo.model.partner import Partner
from partnerstwo.registry.changes.change import Change, ChangeKind
from partnerstwo.registry.changes.sides import Sides
from partnerstwo.registry.changes.telling import change, others

_ADDED = Text("wpisano do rejestru ({form})", "entered in the registry ({form})")
_REMOVED = Text("usunięto z rejestru", "removed from the registry")
_CLOSED = Text("zakończono działalność", "closed down")


def changed(sides: Sides, old: Partner, new: Partner) -> Iterator[Change]:
    """What differs between two states of a partner."""
    without: tuple[str, ...] = ()
    if old.closed is None and new.closed is not None:
        yield change(new, ChangeKind.PARTNER_CLOSED, _CLOSED, day=new.closed, new=new.closed.isoformat())
        without = ("closed",)
    yield from others(sides, old, new, ChangeKind.PARTNER_CHANGED, without)


def added(_: Sides, new: Partner) -> Iterator[Change]:
    """A new entry."""
    yield change(new, ChangeKind.PARTNER_ADDED, _ADDED, {"form": new.legal_form.label})


def removed(_: Sides, old: Partner) -> Iterator[Change]:
    """An entry that is gone."""
    yield change(old, ChangeKind.PARTNER_REMOVED, _REMOVED)
