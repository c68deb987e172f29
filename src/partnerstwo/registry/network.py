"""The network of a partnership: which members worked together in its projects."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import combinations

from partnerstwo.language.value import value
from partnerstwo.model.choices import Sector
from partnerstwo.model.partnership import Partnership
from partnerstwo.model.project import Project
from partnerstwo.registry.composition import all_named, composition
from partnerstwo.registry.ratio import Ratio
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.timeline import took_place


@dataclass(frozen=True, slots=True, order=True)
class Tie:
    """Two members that worked together; their ids are in order."""

    first: str
    second: str
    projects: int
    """In how many projects."""


@value
class Network:
    """Members joined by projects, after the usual measures of social network analysis.

    Two members are tied when they take part in the same project of the partnership. Meetings tie nobody: at a general
    assembly everyone meets everyone, so such ties would only tell who came. Partners that are no members on the last
    day are not in the network.
    """

    sectors: Mapping[str, Sector | None]
    """The members by id, in the order of the file; None where the sector is not known."""
    ties: tuple[Tie, ...]
    """In order."""
    whole: bool = True
    """Whether all members are entered and named right; if not, no share of members or pairs is given."""

    @cached_property
    def degrees(self) -> Mapping[str, int]:
        """With how many others each member is tied, in the order of the members."""
        found = Counter(partner for tie in self.ties for partner in (tie.first, tie.second))
        return {member: found[member] for member in self.sectors}

    @property
    def isolates(self) -> tuple[str, ...]:
        """Members without a tie, in the order of the members; they may well come to every meeting."""
        return tuple(member for member, degree in self.degrees.items() if degree == 0)

    @property
    def isolated(self) -> Ratio:
        """Members without a tie, of all members."""
        return Ratio(len(self.isolates), len(self.sectors), self._cases)

    @property
    def density(self) -> Ratio:
        """Pairs that are tied, of all pairs: 2E / (N (N − 1))."""
        size = len(self.sectors)
        return Ratio(len(self.ties), size * (size - 1) // 2, self._cases)

    @property
    def average_degree(self) -> Ratio:
        """With how many others a member is tied on average: 2E / N."""
        return Ratio(2 * len(self.ties), len(self.sectors), self._cases)

    @property
    def centralisation(self) -> Ratio:
        """Freeman's degree centralisation, Σ(dmax − di) / ((N − 1)(N − 2)): 0 all alike, 1 all through one member."""
        size = len(self.sectors)
        highest = max(self.degrees.values(), default=0)
        distance = sum(highest - degree for degree in self.degrees.values())
        return Ratio(distance, (size - 1) * (size - 2) if size > 2 else 0, self._cases)

    @property
    def across_sectors(self) -> Ratio:
        """Ties between different sectors (residents beside the three), of those whose two sectors are known."""
        pairs = [(self.sectors[tie.first], self.sectors[tie.second]) for tie in self.ties]
        known = [(one, other) for one, other in pairs if one is not None and other is not None]
        return self._of_ties(sum(one is not other for one, other in known), len(known))

    @property
    def repeated(self) -> Ratio:
        """Pairs that worked together in two projects or more, of those that are tied."""
        return self._of_ties(sum(tie.projects > 1 for tie in self.ties), len(self.ties))

    @property
    def _cases(self) -> int:
        return len(self.sectors) if self.whole else 0

    def _of_ties(self, part: int, ties: int) -> Ratio:
        return Ratio(part, ties, min(ties, self._cases))


def projects_within(registry: Registry, partnership: Partnership, start: date, end: date) -> tuple[Project, ...]:
    """The projects of a partnership that took place between the two days, inclusive, by id."""
    return tuple(each for each in registry.projects_of.get(partnership.id, ()) if took_place(each, start, end))


def network(registry: Registry, partnership: Partnership, start: date, end: date) -> Network:
    """The members on the day `end`, tied by the projects that took place between the two days, inclusive.

    Takes time in proportion to the pairs that projects really bring together, not to all pairs of members.
    """

    def build() -> Network:
        members = composition(registry, partnership, end)
        sectors = {each.member.partner: each.sector for each in members.active}
        ties = ties_of(projects_within(registry, partnership, start, end), sectors)
        return Network(sectors, ties, members.all_entered and all_named(registry, partnership))

    return registry.once(("network", partnership.id, start, end), build)


def ties_of(projects: Iterable[Project], members: Iterable[str]) -> tuple[Tie, ...]:
    """The ties that projects make between these members, in order."""
    known = frozenset(members)
    shared: Counter[tuple[str, str]] = Counter()
    for project in projects:
        shared.update(combinations(sorted({part.partner for part in project.participants} & known), 2))
    return tuple(sorted(Tie(first, second, count) for (first, second), count in shared.items()))
