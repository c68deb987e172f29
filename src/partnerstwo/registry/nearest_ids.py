"""The id that was probably meant by one that no file has."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from partnerstwo.language.nearest import folded, nearest, nearest_of, slips
from partnerstwo.registry.citations import named
from partnerstwo.registry.registry import Registry


def nearest_id(registry: Registry, folder: str, typed: str) -> str | None:
    """The id of the entity whose name was typed in full, else the id most like it or shortened to it, else None."""

    def build() -> str | None:
        named = _ids_by_name(registry, folder).get(folded(typed))
        return named or _like(registry, folder, typed) or _shortened(typed, _folds(registry, folder))

    return registry.once(("nearest", folder, typed), build)


def _like(registry: Registry, folder: str, typed: str) -> str | None:
    """The id most like it, not counting whole words that both have; one that a single slip explains before any other.

    Half of the ids of a town end in its name: that `gmina-lubicz` and `piekarnia-lubicz` share it makes neither of
    them the other.
    """
    if len(typed) > 100:
        # As `nearest_of` does; the slips of a long text are its square.
        return None
    words, ids = typed.split("-"), _ids_by_fold(registry, folder)
    close = sorted({(ids[each], each) for each in slips(folded(typed)) if each in ids})

    def fits(each: str) -> bool:
        return _may_be(words, each.split("-"))

    return nearest_of(typed, close, fits=fits) or nearest_of(typed, _folds(registry, folder).items(), fits=fits)


def _may_be(words: list[str], others: list[str]) -> bool:
    """Whether what is left without the words of both is alike, or is left of one of them only."""
    shared = set(words).intersection(others)
    if not shared:
        return True
    rest, other = ("-".join(word for word in each if word not in shared) for each in (words, others))
    return not rest or not other or nearest(rest, (other,)) is not None


def _shortened(typed: str, folds: Mapping[str, str]) -> str | None:
    """The one id of which the typed word is a part, as `mgops` is of `mgops-przykladow`; None of several."""
    part = folded(typed)
    found = [each for each, fold in folds.items() if part and part in fold and part in map(folded, each.split("-"))]
    return found[0] if len(found) == 1 else None


MOST_GUESSES = 20
"""For how many ids of nobody a near one is looked for; each look may cost a comparison with every id."""


def mistyped(registry: Registry) -> frozenset[str]:
    """Partners that some reference to nobody probably means."""

    def build() -> frozenset[str]:
        astray = dict.fromkeys(each.id for each in named(registry).astray if each.folder == "partners")
        unknown = islice(astray, MOST_GUESSES)
        return frozenset(near for each in unknown if (near := nearest_id(registry, "partners", each)))

    return registry.once("mistyped", build)


def _folds(registry: Registry, folder: str) -> dict[str, str]:
    """All ids of the folder in order, with what is left of them without marks and hyphens."""
    return registry.once(("folds", folder), lambda: {each: folded(each) for each in registry.ids(folder)})


def _ids_by_fold(registry: Registry, folder: str) -> Mapping[str, str]:
    def build() -> dict[str, str]:
        return {fold: each for each, fold in reversed(_folds(registry, folder).items())}

    return registry.once(("ids_by_fold", folder), build)


def _ids_by_name(registry: Registry, folder: str) -> Mapping[str, str]:
    def build() -> dict[str, str]:
        names = {
            "partners": {each.id: each.name for each in registry.partners.values()},
            "partnerships": {each.id: each.name for each in registry.partnerships.values()},
        }
        return {folded(name): entity_id for entity_id, name in names.get(folder, {}).items()}

    return registry.once(("ids_by_name", folder), build)
