"""What changed about self-assessments."""

from __future__ import annotations

from collections.abc import Iterator

from partnerstwo.language.text import Text
from partnerstwo.model.assessment import Assessment
from partnerstwo.registry.changes.change import Change, ChangeKind
from partnerstwo.registry.changes.sides import Sides
from partnerstwo.registry.changes.telling import change, others

_ADDED = Text("przeprowadzono: {tool}", "carried out: {tool}")
_REMOVED = Text("usunięto z rejestru", "removed from the registry")


def changed(sides: Sides, old: Assessment, new: Assessment) -> Iterator[Change]:
    """What differs between two states of an assessment."""
    yield from others(sides, old, new, ChangeKind.ASSESSMENT_CHANGED, ())


def added(_: Sides, new: Assessment) -> Iterator[Change]:
    """A new entry."""
    yield change(new, ChangeKind.ASSESSMENT_ADDED, _ADDED, {"tool": new.tool.label}, day=new.date)


def removed(_: Sides, old: Assessment) -> Iterator[Change]:
    """An entry that is gone."""
    yield change(old, ChangeKind.ASSESSMENT_REMOVED, _REMOVED)
