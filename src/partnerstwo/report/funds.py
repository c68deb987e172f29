"""Money of joint projects in a period."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from partnerstwo.language.value import value
from partnerstwo.model.choices import FundingSource, ProjectStatus
from partnerstwo.model.project import Project
from partnerstwo.registry.money import Line, Total, is_joint, records_money, total
from partnerstwo.registry.phases import under_way
from partnerstwo.registry.raised import from_source, in_years, raised, sought
from partnerstwo.report.period import Period


@value
class Funds:
    """What joint projects were awarded: only projects of two partners or more that had begun count (slide 28)."""

    lines: tuple[Line, ...]
    """All years, past and to come."""
    in_period: tuple[Line, ...]
    """Those of the calendar years that the period touches."""
    projects: tuple[Project, ...]
    """The projects with money in these years, the largest amount first."""
    single: int
    """Projects with money left out because one partner alone does them."""
    requested: Decimal
    """What applications that are not decided yet ask for."""
    planned: Decimal
    """What plans without an application estimate."""

    @property
    def awarded(self) -> Total:
        """Sums of the period."""
        return total(self.in_period)

    def from_source(self, source: FundingSource) -> Total:
        """Sums of the period from one source."""
        return total(from_source(self.in_period, source))

    def of_project(self, project: Project) -> Total:
        """Sums of the period for one project."""
        return total(line for line in self.in_period if line.project is project)

    @property
    def without_year(self) -> Decimal:
        """Money of which no year is known."""
        return total(line for line in self.lines if line.year is None).awarded


def funds(projects: Iterable[Project], period: Period) -> Funds:
    """The money of these projects."""
    listed = tuple(projects)
    every = raised(listed, period.as_of)
    chosen = in_years(every, period.years)
    # The status of an application is that of today, not that of a past period.
    ahead = () if period.past else sought(listed, period.as_of)
    sums: dict[str, Decimal] = {}
    for line in chosen:
        sums[line.project.id] = sums.get(line.project.id, Decimal(0)) + line.entry.amount
    paid = [project for project in listed if sums.get(project.id)]
    return Funds(
        lines=every,
        in_period=chosen,
        projects=tuple(sorted(paid, key=lambda project: (-sums[project.id], project.id))),
        single=sum(records_money(each) and not is_joint(each) and under_way(each, period.as_of) for each in listed),
        requested=total(line for line in ahead if line.project.status is ProjectStatus.APPLIED).awarded,
        planned=total(line for line in ahead if line.project.status is ProjectStatus.PLANNED).awarded,
    )
