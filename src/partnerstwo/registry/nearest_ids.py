"""The id that was probably meant by one that no file has."""

from __future__ import annotations

from partnerstwo.language.nearest import folded, nearest
from partnerstwo.registry.registry import Registry


def nearest_id(registry: Registry, folder: str, typed: str) -> str | None:
    """The id of the entity whose name was typed in full, else the id most like it, else None."""
    return _ids_by_name(registry, folder).get(folded(typed)) or nearest(typed, _ids(registry, folder))


def _ids(registry: Registry, folder: str) -> list[str]:
    return registry.once(("ids", folder), lambda: registry.ids(folder))


def _ids_by_name(registry: Registry, folder: str) -> dict[str, str]:
    def build() -> dict[str, str]:
        names = {
            "partners": {each.id: each.name for each in registry.partners.values()},
            "partnerships": {each.id: each.name for each in registry.partnerships.values()},
        }
        return {folded(name): entity_id for entity_id, name in names.get(folder, {}).items()}

    return registry.once(("ids_by_name", folder), build)
