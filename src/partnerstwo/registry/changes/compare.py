"""Two states of a registry to a list of changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from partnerstwo.language.text import Text, same
from partnerstwo.model.assessment import Assessment
from partnerstwo.model.entity import Entity
from partnerstwo.model.meeting import Meeting
from partnerstwo.model.partner import Partner
from partnerstwo.model.partnership import Partnership
from partnerstwo.model.project import Project
from partnerstwo.registry.changes import assessments, meetings, partners, partnerships, projects
from partnerstwo.registry.changes.addresses import Moves, moves, readdressed
from partnerstwo.registry.changes.change import EVENTS, Change, ChangeKind
from partnerstwo.registry.changes.fields import Comparison
from partnerstwo.registry.changes.sides import Sides, headline
from partnerstwo.registry.registry import Registry

ORDER = ("partnerships", "projects", "meetings", "assessments", "partners", "registry")
"""The groups of entries, in the order in which a council asks."""

_MOVED = Text("zmieniono identyfikator: {old} → {new}", "id changed: {old} → {new}")
_UNREADABLE_NOW = Text(
    "pliku nie da się odczytać, więc nie wiadomo, co się w nim zmieniło",
    "the file cannot be read, so what changed in it is not known",
)
_UNREADABLE_NEW = Text("nowy plik, którego nie da się odczytać", "a new file that cannot be read")
_UNREADABLE_THEN = Text(
    "wcześniej pliku nie dało się odczytać, więc nie wiadomo, co się w nim zmieniło",
    "the file could not be read before, so what changed in it is not known",
)
_UNREADABLE_GONE = Text("usunięto plik, którego nie dało się odczytać", "a file that could not be read was removed")
_UNREADABLE_BOTH = Text(
    "ani wcześniej, ani teraz pliku nie da się odczytać",
    "the file could not be read before and cannot be read now",
)
_PARTLY = Text(
    "części pliku nie da się odczytać; porównano to, co się dało",
    "part of the file cannot be read; what can be read was compared",
)


def changes(old: Registry, new: Registry, since: date, on: date, names: Registry | None = None) -> tuple[Change, ...]:
    """What changed from the older state, that of the day `since`, to the newer one, that of the day `on`.

    Entries are matched by id, also by a new one, and items of lists by what they are about. Comments, order of keys
    and spelling of values are no change. `names` knows what is behind ids, where `new` is but a part of a registry.
    """
    moved = moves(old, new)
    # In the newer state, too, something may still go by the old id: that is a mistake, and no coming and going.
    sides = Sides(readdressed(old, moved), readdressed(new, moved), since, on, new if names is None else names)
    found = [*_moved(sides, moved), *_entities(sides), *_settings(sides), *meetings.overdue(sides)]
    found.sort(key=lambda each: (_group(each), each.subject))
    return tuple(replace(each, late=True) if _is_late(each, since) else each for each in found)


def _group(change: Change) -> int:
    return ORDER.index(change.subject.partition("/")[0])


def _is_late(change: Change, since: date) -> bool:
    return change.kind in EVENTS and change.day is not None and change.day.last() < since


def _moved(sides: Sides, moved: Moves) -> Iterator[Change]:
    for (folder, before), after in moved.items():
        entity = sides.new.of(folder)[after]
        values = {"old": before, "new": after}
        kind = ChangeKind.ID_CHANGED
        yield Change(kind, entity.subject, headline(entity), _MOVED, values, old=before, new=after)


def _entities(sides: Sides) -> Iterator[Change]:
    for folder in ORDER[:-1]:
        for entity_id in sorted({*sides.old.ids(folder), *sides.new.ids(folder)}):
            yield from _entity(sides, folder, entity_id)


def _entity(sides: Sides, folder: str, entity_id: str) -> Iterator[Change]:
    before, after = sides.old.of(folder).get(entity_id), sides.new.of(folder).get(entity_id)
    subject = f"{folder}/{entity_id}"
    broken = _broken(sides, subject)
    if broken is not None:
        known = after or before
        name = headline(known) if known is not None else same(sides.named(folder, entity_id))
        yield Change(ChangeKind.UNREADABLE, subject, name, broken)
    elif before is not None and after is not None:
        if before != after:
            if before.incomplete or after.incomplete:
                yield Change(ChangeKind.UNREADABLE, subject, headline(after), _PARTLY)
            yield from _changed(sides, before, after)
    elif after is not None:
        yield from _added(sides, after)
    elif before is not None:
        yield from _removed(sides, before)


def _broken(sides: Sides, subject: str) -> Text | None:
    """What to say where a file cannot be read on one side, at least; nothing where it is the same broken file."""
    then, now = (subject in registry.fragments.broken for registry in (sides.old, sides.new))
    match then, now:
        case True, True:
            before, after = (registry.fragments.unread.get(subject) for registry in (sides.old, sides.new))
            if before is not None and before == after:
                return None
            return _UNREADABLE_BOTH
        case False, True:
            return _UNREADABLE_NOW if _stands(sides.old, subject) else _UNREADABLE_NEW
        case True, False:
            return _UNREADABLE_THEN if _stands(sides.new, subject) else _UNREADABLE_GONE
        case _:
            return None


def _stands(registry: Registry, subject: str) -> bool:
    return f"{subject}.yaml" in registry.files


def _changed(sides: Sides, before: Entity, after: Entity) -> Iterator[Change]:
    match before, after:
        case Partner(), Partner():
            yield from partners.changed(sides, before, after)
        case Partnership(), Partnership():
            yield from partnerships.changed(sides, before, after)
        case Project(), Project():
            yield from projects.changed(sides, before, after)
        case Meeting(), Meeting():
            yield from meetings.changed(sides, before, after)
        case Assessment(), Assessment():
            yield from assessments.changed(sides, before, after)
        case _:
            raise TypeError(f"{before.subject} against {after.subject}")


def _added(sides: Sides, after: Entity) -> Iterator[Change]:
    match after:
        case Partner():
            yield from partners.added(sides, after)
        case Partnership():
            yield from partnerships.added(sides, after)
        case Project():
            yield from projects.added(sides, after)
        case Meeting():
            yield from meetings.added(sides, after)
        case Assessment():
            yield from assessments.added(sides, after)
        case _:
            raise TypeError(after.subject)


def _removed(sides: Sides, before: Entity) -> Iterator[Change]:
    match before:
        case Partner():
            yield from partners.removed(sides, before)
        case Partnership():
            yield from partnerships.removed(sides, before)
        case Project():
            yield from projects.removed(sides, before)
        case Meeting():
            yield from meetings.removed(sides, before)
        case Assessment():
            yield from assessments.removed(sides, before)
        case _:
            raise TypeError(before.subject)


def _settings(sides: Sides) -> Iterator[Change]:
    before, after = sides.old.settings, sides.new.settings
    broken = _broken(sides, "registry")
    if broken is not None:
        known = after or before
        yield Change(ChangeKind.UNREADABLE, "registry", headline(known) if known else same("registry.yaml"), broken)
    elif before is not None and after is not None:
        for difference in Comparison(sides).of(before, after):
            kind, name = ChangeKind.SETTINGS_CHANGED, headline(after)
            yield Change(
                kind, "registry", name, difference.text, difference.values, old=difference.old, new=difference.new
            )
