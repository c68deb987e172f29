"""Entries that go by another id than before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from partnerstwo.model.entity import Entity, Record
from partnerstwo.model.partner import Partner
from partnerstwo.registry.citations import citations
from partnerstwo.registry.registry import ENTITIES, Registry
from partnerstwo.source.place import Route

T = TypeVar("T", bound=Entity)
Moves = Mapping[tuple[str, str], str]
"""Folder and old id → new id."""


def moves(old: Registry, new: Registry) -> Moves:
    """Entries that left one id and stand under another: partners of the same KRS, REGON or NIP, else equal entries."""
    found: dict[tuple[str, str], str] = {}
    for folder in (kind.folder for kind in ENTITIES):
        alike: dict[str, list[Entity]] = {}
        for key, entity in new.of(folder).items():
            if not old.knows(folder, key):
                for mark in _marks(entity):
                    alike.setdefault(mark, []).append(entity)
        taken: set[str] = set()
        for key, before in old.of(folder).items():
            if not new.knows(folder, key):
                candidates = (after for mark in _marks(before) for after in alike.get(mark, ()))
                after = next((each for each in candidates if each.id not in taken and _same(before, each)), None)
                if after is not None:
                    found[folder, key] = after.id
                    taken.add(after.id)
    return found


def _marks(entity: Entity) -> list[str]:
    """Words of which two states of one entry share at least one, the telling ones first."""
    numbers = _numbers(entity).items() if isinstance(entity, Partner) else ()
    return [*(f"{kind} {number}" for kind, number in numbers), f"title {getattr(entity, entity.title_key)}"]


def readdressed(registry: Registry, moved: Moves) -> Registry:
    """The registry as it would be if the new ids had stood in it."""
    if not moved:
        return registry
    routes: dict[str, list[tuple[Route, str]]] = {}
    for each in citations(registry):
        if (each.folder, each.id) in moved:
            routes.setdefault(each.by.subject, []).append((each.route, moved[each.folder, each.id]))

    def table(entities: Mapping[str, T]) -> dict[str, T]:
        out: dict[str, T] = {}
        for entity in entities.values():
            copy = _with(entity, routes.get(entity.subject, ()), moved.get((entity.folder, entity.id), entity.id))
            out[copy.id] = copy
        return out

    return replace(
        registry,
        partners=table(registry.partners),
        partnerships=table(registry.partnerships),
        projects=table(registry.projects),
        meetings=table(registry.meetings),
        assessments=table(registry.assessments),
        _derived={},
    )


def _same(before: Entity, after: Entity) -> bool:
    if isinstance(before, Partner) and isinstance(after, Partner):
        was, now = _numbers(before), _numbers(after)
        both = was.keys() & now.keys()
        if any(was[kind] == now[kind] for kind in both):
            # A unit may use its town's NIP, but never its REGON or KRS.
            return not any(was[kind] != now[kind] for kind in both - {"nip"})
    # Not `dict(before)`: a record also holds what it has worked out, such as the path of its file.
    return all(getattr(before, key) == getattr(after, key) for key in type(before).model_fields)


def _numbers(partner: Partner) -> dict[str, str]:
    numbers = {"krs": partner.krs, "regon": partner.regon, "nip": partner.nip}
    return {kind: number for kind, number in numbers.items() if number}


def _with(entity: T, changes: Iterable[tuple[Route, str]], entity_id: str) -> T:
    copy = entity
    for route, value in changes:
        put = _put(copy, route, value)
        if not isinstance(put, type(entity)):
            raise TypeError(f"{route} leads out of {entity.subject}")
        copy = put
    if entity_id != entity.id:
        copy = copy.model_copy()
        copy.read_from(entity_id, incomplete=entity.incomplete)
    return copy


def _put(value: object, route: Route, new: str) -> object:
    match value, route:
        case _, ():
            return new
        case Record(), (str(key), *rest):
            return value.model_copy(update={key: _put(getattr(value, key), tuple(rest), new)})
        case tuple(), (int(index), *rest):
            return (*value[:index], _put(value[index], tuple(rest), new), *value[index + 1 :])
        case _:
            raise TypeError(f"no {route} in {type(value).__name__}")
