"""Sectors as pictures tell them apart: in one order, each with a mark of its own."""

from __future__ import annotations

from collections.abc import Iterable

from partnerstwo.document.blocks import Group, Node
from partnerstwo.language.lang import Lang
from partnerstwo.language.order import SortKey, sort_key
from partnerstwo.language.text import Text
from partnerstwo.language.value import value
from partnerstwo.model.choices import Sector
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.sectors import sector_of

ORDER: tuple[Sector | None, ...] = (*Sector, None)
"""A sector's place is its mark, in every picture of every paper; partners whose sector is not known come last."""
_UNKNOWN = Text("sektor nieustalony", "sector not known")


def mark(sector: Sector | None) -> int:
    """The shape and colour of a sector."""
    return ORDER.index(sector)


def name(sector: Sector | None, lang: Lang) -> str:
    """Its label; words for a sector that is not known."""
    return (sector.label if sector else _UNKNOWN)[lang]


@value
class Cast:
    """The partners of a picture, sector by sector, in each by name."""

    partners: tuple[str, ...]
    """Their ids."""
    sectors: tuple[Sector | None, ...]
    """Of each its sector."""
    names: tuple[str, ...]
    """Of each its name."""

    @property
    def present(self) -> tuple[Sector | None, ...]:
        """The sectors that occur, in order."""
        return tuple(sector for sector in ORDER if sector in self.sectors)

    def groups(self, lang: Lang) -> tuple[Group, ...]:
        """The sectors that occur, for a legend."""
        return tuple(Group(name(sector, lang), mark(sector)) for sector in self.present)

    def nodes(self) -> tuple[Node, ...]:
        """The partners, each in its group."""
        return tuple(
            Node(name, self.present.index(sector)) for name, sector in zip(self.names, self.sectors, strict=True)
        )

    def place(self) -> dict[str, int]:
        """Id → place among the nodes."""
        return {partner: at for at, partner in enumerate(self.partners)}

    def within(self, chosen: frozenset[str]) -> dict[Sector | None, list[str]]:
        """The names of some of them by sector."""
        out: dict[Sector | None, list[str]] = {}
        for partner, sector, called in zip(self.partners, self.sectors, self.names, strict=True):
            if partner in chosen:
                out.setdefault(sector, []).append(called)
        return out


def cast(registry: Registry, partners: Iterable[str]) -> Cast:
    """The partners with these ids, each once; an id without a file stands there as it is."""

    def told(partner: str) -> tuple[int, SortKey, str, Sector | None, str]:
        known = registry.partners.get(partner)
        sector = None if known is None else sector_of(registry, known)
        called = registry.partner_name(partner)
        return mark(sector), sort_key(called), partner, sector, called

    listed = sorted((told(partner) for partner in set(partners)), key=lambda each: each[:3])
    return Cast(tuple(each[2] for each in listed), tuple(each[3] for each in listed), tuple(each[4] for each in listed))
