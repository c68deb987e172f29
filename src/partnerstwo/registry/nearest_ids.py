"""The id that was probably meant by one that no file has."""

from __future__ import annotations

from itertools import islice

from partnerstwo.language.nearest import folded, nearest
from partnerstwo.registry.citations import citations
from partnerstwo.registry.registry import Registry


def nearest_id(registry: Registry, folder: str, typed: str) -> str | None:
    """The id of the entity whose name was typed in full, else the id most like it, else None."""

    def build() -> str | None:
        return _ids_by_name(registry, folder).get(folded(typed)) or nearest(typed, _ids(registry, folder))

    return registry.once(("nearest", folder, typed), build)


MOST_GUESSES = 20
"""For how many references to nobody a near id is looked for; each look costs a comparison with every id."""


def mistyped(registry: Registry) -> frozenset[str]:
    """Partners that some reference to nobody probably means."""

    def build() -> frozenset[str]:
        cited = (each.id for each in citations(registry) if each.folder == "partners")
        unknown = islice((each for each in cited if not registry.knows("partners", each)), MOST_GUESSES)
        return frozenset(near for each in unknown if (near := nearest_id(registry, "partners", each)))

    return registry.once("mistyped", build)


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
