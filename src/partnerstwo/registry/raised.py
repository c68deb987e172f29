"""Money raised together: that of joint projects which have begun."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from partnerstwo.language.value import value
from partnerstwo.model.choices import FundingSource, Sector
from partnerstwo.model.project import Project
from partnerstwo.registry.money import Line, is_joint, lines, shares
from partnerstwo.registry.phases import Phase, phase, under_way
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.sectors import sector_of


def raised(projects: Iterable[Project], on: date) -> tuple[Line, ...]:
    """The funding of joint projects (slide 28) that had begun by the date: what is only applied for is not raised."""
    return lines(project for project in projects if is_joint(project) and under_way(project, on))


def sought(projects: Iterable[Project], on: date) -> tuple[Line, ...]:
    """The funding that joint projects in preparation count on: an estimate or an application."""
    return lines(project for project in projects if is_joint(project) and phase(project, on) is Phase.PREPARED)


def in_years(chosen: Iterable[Line], years: range) -> tuple[Line, ...]:
    """The lines that count for these years."""
    return tuple(line for line in chosen if line.year is not None and line.year in years)


def from_source(chosen: Iterable[Line], source: FundingSource) -> tuple[Line, ...]:
    """The lines of one source."""
    return tuple(line for line in chosen if line.entry.source is source)


@value
class Received:
    """What the partners of one sector hold in several projects."""

    sector: Sector | None
    """None: the sector of the partner is not known."""
    partners: int
    amount: Decimal


def received(registry: Registry, projects: Iterable[Project]) -> tuple[Received, ...]:
    """Amounts of participants by sector, in the order of the sectors; only what the files state, zero left out."""
    held: dict[Sector | None, dict[str, Decimal]] = {}
    for project in projects:
        for partner_id, amount in shares(project).items():
            if amount:
                partner = registry.partners.get(partner_id)
                group = held.setdefault(sector_of(registry, partner) if partner else None, {})
                group[partner_id] = group.get(partner_id, Decimal(0)) + amount
    order: tuple[Sector | None, ...] = (*Sector, None)
    return tuple(
        Received(sector, len(held[sector]), sum(held[sector].values(), Decimal(0)))
        for sector in order
        if sector in held
    )
