"""What changed about risks and conflicts, which partnerships and projects share."""

from __future__ import annotations

from collections.abc import Iterator

from partnerstwo.language.text import Text
from partnerstwo.model.partnership import Partnership
from partnerstwo.model.project import Project
from partnerstwo.registry.changes.change import Change, ChangeKind
from partnerstwo.registry.changes.fields import Comparison, shortened
from partnerstwo.registry.changes.pairing import pairs
from partnerstwo.registry.changes.sides import Sides
from partnerstwo.registry.changes.telling import change, told

KEYS = ("risks", "conflicts")
"""The fields that are told here."""

_RISK = Text("ryzyko", "risk")
_RISK_ADDED = Text("nowe ryzyko: {text}", "new risk: {text}")
_RISK_REMOVED = Text("usunięto ryzyko: {text}", "risk removed: {text}")
_OPENED = Text("nowy spór (przyczyna: {cause})", "new conflict (cause: {cause})")
_CLOSED = Text("rozstrzygnięto spór (przyczyna: {cause})", "conflict settled (cause: {cause})")
_REMOVED = Text("usunięto zapis o sporze (przyczyna: {cause})", "record of a conflict removed (cause: {cause})")
_CONFLICT = Text("spór", "conflict")


def changed(sides: Sides, old: Partnership | Project, new: Partnership | Project) -> Iterator[Change]:
    """What differs in risks and conflicts."""
    for before, after in pairs(old.risks, new.risks):
        if after is None:
            text = shortened(before.text) if before is not None else ""
            yield change(new, ChangeKind.RISK_CHANGED, _RISK_REMOVED, {"text": text})
        elif before is None:
            yield change(new, ChangeKind.RISK_CHANGED, _RISK_ADDED, {"text": shortened(after.text)})
        else:
            for difference in Comparison(sides, _RISK).of(before, after):
                yield told(new, ChangeKind.RISK_CHANGED, difference)
    yield from _conflicts(sides, old, new)


def _conflicts(sides: Sides, old: Partnership | Project, new: Partnership | Project) -> Iterator[Change]:
    for before, after in pairs(old.conflicts, new.conflicts):
        if after is None:
            if before is not None:
                yield change(new, ChangeKind.CONFLICT_CHANGED, _REMOVED, {"cause": before.cause.label})
            continue
        cause = {"cause": after.cause.label}
        if before is None:
            yield change(new, ChangeKind.CONFLICT_OPENED, _OPENED, cause, day=after.opened)
        closed = after.closed is not None and (before is None or before.closed is None)
        if closed:
            yield change(new, ChangeKind.CONFLICT_CLOSED, _CLOSED, cause, day=after.closed)
        if before is not None:
            without = ("closed", "resolution") if closed else ()
            for difference in Comparison(sides, _CONFLICT).of(before, after, without):
                yield told(new, ChangeKind.CONFLICT_CHANGED, difference)
