"""Blocs: votes that one entity controls in the end, through the units it runs."""

from __future__ import annotations

from partnerstwo.language.value import value
from partnerstwo.model.choices import Sector
from partnerstwo.model.partner import OutsideOperator
from partnerstwo.registry.composition import Composition, Membership
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.sectors import operators, sector_of


@value
class Bloc:
    """The voting members that have the same controlling root."""

    name: str
    """The name of the root: a partner, or an operator outside the registry."""
    sector: Sector | None
    members: tuple[Membership, ...]
    alone: bool
    """Whether the root itself is the only member, without any unit it runs."""

    @property
    def votes(self) -> int:
        """All votes of the bloc."""
        return sum(each.member.votes_held for each in self.members)


def blocs(registry: Registry, members: Composition) -> tuple[Bloc, ...]:
    """The blocs of a composition, in the order of the file."""
    return tuple(
        Bloc(
            name=registry.partner_name(root),
            sector=_sector(registry, root, group),
            members=group,
            alone=all(each.member.partner == root for each in group),
        )
        for root, group in members.by_root.items()
    )


def _sector(registry: Registry, root: str, group: tuple[Membership, ...]) -> Sector | None:
    """The root's own sector; that of its units where nothing is known of the root."""
    if partner := registry.partners.get(root):
        return sector_of(registry, partner)
    for each in group:
        if each.partner is not None:
            last = (each.partner, *operators(registry, each.partner))[-1]
            if isinstance(last.run_by, OutsideOperator):
                return last.run_by.sector
    return group[0].sector
