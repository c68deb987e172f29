"""The id that was probably meant by one that no file has."""

from __future__ import annotations

from itertools import islice

from partnerstwo.language.nearest import folded, nearest
from partnerstwo.registry.citations import citations
from partnerstwo.registry.registry import Registry


def nearest_id(registry: Registry, folder: str, typed: str) -> str | None:
    """The id of the entity whose name was typed in full, else the id most like it or shortened to it, else None."""

    def build() -> str | None:
        ids = _ids(registry, folder)
        return _ids_by_name(registry, folder).get(folded(typed)) or _like(typed, ids) or _shortened(typed, ids)

    return registry.once(("nearest", folder, typed), build)


def _like(typed: str, ids: list[str]) -> str | None:
    """The id most like it, not counting whole words that both have.

    Half of the ids of a town end in its name: that `gmina-lubicz` and `piekarnia-lubicz` share it makes neither of
    them the other.
    """
    words = typed.split("-")
    return nearest(typed, (each for each in ids if _may_be(words, each.split("-"))))


def _may_be(words: list[str], others: list[str]) -> bool:
    """Whether what is left without the words of both is alike, or is left of one of them only."""
    shared = set(words).intersection(others)
    if not shared:
        return True
    rest, other = ("-".join(word for word in each if word not in shared) for each in (words, others))
    return not rest or not other or nearest(rest, (other,)) is not None


def _shortened(typed: str, ids: list[str]) -> str | None:
    """The one id of which the typed word is a part, as `mgops` is of `mgops-przykladow`; None of several."""
    part = folded(typed)
    found = [each for each in ids if part and part in map(folded, each.split("-"))]
    return found[0] if len(found) == 1 else None


MOST_GUESSES = 20
"""For how many ids of nobody a near one is looked for; each look costs a comparison with every id."""


def mistyped(registry: Registry) -> frozenset[str]:
    """Partners that some reference to nobody probably means."""

    def build() -> frozenset[str]:
        cited = (each.id for each in citations(registry) if each.folder == "partners")
        unknown = islice((each for each in dict.fromkeys(cited) if not registry.knows("partners", each)), MOST_GUESSES)
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
