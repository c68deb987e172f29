"""What projects promised and what they reached."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from partnerstwo.language.value import value
from partnerstwo.model.project import Project, Result


@value
class Measured:
    """An indicator of a project of which both target and result are known."""

    project: Project
    result: Result
    target: Decimal
    actual: Decimal

    @property
    def share(self) -> Decimal | None:
        """The result as a share of the target; None for a target of zero."""
        return self.actual / self.target if self.target else None

    def reached(self, least: Decimal = Decimal(1)) -> bool:
        """Whether at least that share of the target was reached."""
        return self.actual >= self.target * least


def measured(projects: Iterable[Project]) -> tuple[Measured, ...]:
    """The indicators with target and result, in the order of projects and files."""
    return tuple(
        Measured(project, result, result.target, result.actual)
        for project in projects
        for result in project.results
        if result.target is not None and result.actual is not None
    )
