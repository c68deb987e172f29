"""Who belongs to a partnership on a date, and what that makes it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cached_property

from partnerstwo.language.value import value
from partnerstwo.model.choices import THREE_SECTORS, PartnershipType, Sector
from partnerstwo.model.entity import Place
from partnerstwo.model.partner import Partner
from partnerstwo.model.partnership import Member, Partnership
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.sectors import root_of, sector_of


@value
class Membership:
    """One item of `members`, with the partner it names, where that is known."""

    partnership: Partnership
    index: int
    member: Member
    partner: Partner | None
    """None: no such partner, or its file could not be read."""
    sector: Sector | None
    root: str
    starts: date
    """The first day; a membership without `since` counts from the founding."""
    ends: date
    """The last day, inclusive."""

    def at(self, *route: str | int) -> Place:
        """A place inside the item; without a route the item itself."""
        return self.partnership.at("members", self.index, *route)

    def missing(self, key: str) -> Place:
        """A key that the item lacks."""
        return self.partnership.missing("members", self.index, key)

    @property
    def read(self) -> bool:
        """Whether all of the partner's file could be read: a typo in its `sector` must not move it to another."""
        return self.partner is not None and not self.partner.incomplete

    def active(self, on: date) -> bool:
        """Whether it holds on the date; with the partnership every membership ends."""
        if not self.starts <= on <= self.ends:
            return False
        return self.partnership.ended is None or on <= self.partnership.ended.last()


def memberships(registry: Registry, partnership: Partnership) -> tuple[Membership, ...]:
    """All memberships, past ones too, in the order of the file."""

    def build() -> tuple[Membership, ...]:
        return tuple(_membership(registry, partnership, index) for index in range(len(partnership.members)))

    return registry.once(("memberships", partnership.id), build)


def memberships_by_partner(registry: Registry, partnership: Partnership) -> Mapping[str, tuple[Membership, ...]]:
    """All memberships, past ones too, by the id of the partner; each in the order of the file."""

    def build() -> dict[str, tuple[Membership, ...]]:
        groups: dict[str, list[Membership]] = {}
        for each in memberships(registry, partnership):
            groups.setdefault(each.member.partner, []).append(each)
        return {partner: tuple(group) for partner, group in groups.items()}

    return registry.once(("memberships_by_partner", partnership.id), build)


def all_named(registry: Registry, partnership: Partnership) -> bool:
    """Whether every member's id is that of a partner; a mistyped one (R01) may be anybody's."""
    return registry.once(
        ("all_named", partnership.id),
        lambda: all(registry.knows("partners", member.partner) for member in partnership.members),
    )


def _membership(registry: Registry, partnership: Partnership, index: int) -> Membership:
    member = partnership.members[index]
    partner = registry.partners.get(member.partner)
    since = member.since or partnership.founded
    return Membership(
        partnership,
        index,
        member,
        partner,
        sector_of(registry, partner) if partner else None,
        root_of(registry, partner) if partner else member.partner,
        since.first() if since else date.min,
        member.until.last() if member.until else date.max,
    )


@value
class Composition:
    """The active members on a date; shares are shares of votes, residents never fill a sector."""

    partnership: Partnership
    on: date
    active: tuple[Membership, ...]

    @cached_property
    def entered(self) -> int:
        """How many partners that makes; one that is entered twice counts once."""
        return len({each.member.partner for each in self.active})

    @cached_property
    def all_entered(self) -> bool:
        """Whether these are all: what holds for some of many need not hold for all.

        `members_total` is the number of today: whoever joined after the day is one of them.
        """
        total = self.partnership.members_total
        later = {each.partner for each in self.partnership.members if each.until is None}
        return total is None or total <= max(self.entered, len(later))

    @cached_property
    def voting(self) -> tuple[Membership, ...]:
        """Active members with a vote."""
        return tuple(each for each in self.active if each.member.votes_held > 0)

    @cached_property
    def known(self) -> bool:
        """Whether every active member's file could be read in full; if not, nobody can say what none of them is."""
        return all(each.read for each in self.active)

    @cached_property
    def certain(self) -> bool:
        """Whether the sector of every voting member is known; if not, nobody can say what is missing."""
        return all(each.read and each.sector is not None for each in self.voting)

    @cached_property
    def sectors(self) -> frozenset[Sector]:
        """Which of the three sectors have a voting member."""
        return frozenset(each.sector for each in self.voting if each.sector in THREE_SECTORS)

    @cached_property
    def type(self) -> PartnershipType:
        """The type by composition (slide 10)."""
        match len(self.sectors), Sector.PUBLIC in self.sectors:
            case 3, _:
                return PartnershipType.PUBLIC_PRIVATE_SOCIAL
            case 2, True:
                has_ngo = Sector.NGO in self.sectors
                return PartnershipType.PUBLIC_SOCIAL if has_ngo else PartnershipType.PUBLIC_PRIVATE
            case 2, False:
                return PartnershipType.NO_PUBLIC
            case _:
                return PartnershipType.SINGLE_SECTOR

    @cached_property
    def known_type(self) -> PartnershipType | None:
        """The type, or None where nobody can say: a sector is unknown, or not all members are entered."""
        return self.type if self.certain and self.voting and self.all_entered else None

    @cached_property
    def votes(self) -> int:
        """All votes."""
        return sum(each.member.votes_held for each in self.voting)

    @cached_property
    def votes_by_sector(self) -> dict[Sector, int]:
        """Votes of each sector, residents too, in the order of the sectors."""
        return {
            sector: sum(each.member.votes_held for each in self.voting if each.sector is sector)
            for sector in Sector
            if any(each.sector is sector for each in self.voting)
        }

    @cached_property
    def by_root(self) -> dict[str, tuple[Membership, ...]]:
        """Voting members by who controls them in the end, in the order of the file."""
        groups: dict[str, list[Membership]] = {}
        for each in self.voting:
            groups.setdefault(each.root, []).append(each)
        return {root: tuple(group) for root, group in groups.items()}

    def share(self, votes: int) -> Decimal:
        """Votes as a share of one; zero where nobody votes."""
        return Decimal(votes) / self.votes if self.votes else Decimal(0)


def composition(registry: Registry, partnership: Partnership, on: date) -> Composition:
    """The composition on a date, worked out once."""

    def build() -> Composition:
        return Composition(
            partnership, on, tuple(each for each in memberships(registry, partnership) if each.active(on))
        )

    return registry.once(("composition", partnership.id, on), build)


def running(registry: Registry, on: date) -> tuple[Partnership, ...]:
    """Partnerships that exist on the date: founded (or of unknown age) and not ended."""
    return tuple(
        each
        for each in registry.partnerships.values()
        if (each.founded is None or each.founded.first() <= on) and (each.ended is None or on <= each.ended.last())
    )
