"""How projects are spread over partners and sectors: who starts and leads them, whom they join, who holds the money."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from partnerstwo.model.choices import THREE_SECTORS, Sector
from partnerstwo.model.project import Project
from partnerstwo.registry.money import is_joint, records_money, shares
from partnerstwo.registry.raised import received
from partnerstwo.registry.ratio import Ratio, of_cases
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.sectors import sector_of


def sectors_of(registry: Registry, project: Project) -> frozenset[Sector]:
    """The sectors of the participants, as far as they are known; members of the partnership or not."""
    partners = (registry.partners.get(part.partner) for part in project.participants)
    found = (sector_of(registry, partner) for partner in partners if partner is not None)
    return frozenset(sector for sector in found if sector is not None)


def across_three(registry: Registry, projects: Sequence[Project]) -> Ratio:
    """Projects that join all three sectors, of all these."""
    return of_cases(sum(sectors_of(registry, each) >= set(THREE_SECTORS) for each in projects), len(projects))


def leads(projects: Iterable[Project]) -> Ratio:
    """Distinct lead partners beside the projects with one: 1 where each has a lead of its own."""
    return _distinct(each.lead for each in projects)


def initiators(projects: Iterable[Project]) -> Ratio:
    """Distinct partners that started projects, beside the projects of which that is told (slide 32)."""
    return _distinct(each.initiated_by for each in projects)


def public_leads(registry: Registry, projects: Iterable[Project]) -> Ratio:
    """Projects led by the public sector, of those whose lead has a known sector (subsidiarity, slide 9)."""
    partners = (registry.partners.get(each.lead) for each in projects if each.lead is not None)
    sectors = [sector_of(registry, partner) for partner in partners if partner is not None]
    known = [sector for sector in sectors if sector is not None]
    return of_cases(known.count(Sector.PUBLIC), len(known))


def largest_holder(projects: Iterable[Project]) -> Ratio:
    """What the partner with the most money of joint projects holds, of all amounts stated there, in zlotys.

    The cases are partners with an amount above zero. An amount is that of the whole project: files do not split it.
    """
    held = _held(projects)
    return Ratio(max(held.values(), default=Decimal(0)), sum(held.values(), Decimal(0)), len(held))


def largest_sector(registry: Registry, projects: Iterable[Project]) -> Ratio:
    """The same for the sector with the most money; None counts as a sector of its own."""
    groups = received(registry, (each for each in projects if is_joint(each)))
    amounts = [each.amount for each in groups]
    return Ratio(max(amounts, default=Decimal(0)), sum(amounts, Decimal(0)), sum(each.partners for each in groups))


def telling_amounts(projects: Iterable[Project]) -> Ratio:
    """Joint projects in which some partner's amount is stated, of those that have money."""
    joint = [each for each in projects if is_joint(each) and records_money(each)]
    return of_cases(sum(any(shares(each).values()) for each in joint), len(joint))


def _held(projects: Iterable[Project]) -> dict[str, Decimal]:
    held: dict[str, Decimal] = {}
    for project in projects:
        for partner, amount in shares(project).items() if is_joint(project) else ():
            if amount:
                held[partner] = held.get(partner, Decimal(0)) + amount
    return held


def _distinct(partners: Iterable[str | None]) -> Ratio:
    named = [partner for partner in partners if partner is not None]
    return of_cases(len(set(named)), len(named))
