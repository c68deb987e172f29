"""Projects in a period: begun, running, completed, prepared, given up."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from partnerstwo.language.order import SortKey, sort_key
from partnerstwo.language.value import value
from partnerstwo.model.choices import ProjectStatus
from partnerstwo.model.project import Project
from partnerstwo.registry.phases import Phase, ProjectState, phase, project_state
from partnerstwo.registry.timeline import completed, given_up, parted, started, took_place
from partnerstwo.report.period import Period


@value
class Portfolio:
    """Projects as on the last day that the period tells of, each tuple by beginning and title."""

    went_on: tuple[Project, ...]
    """Begun, and not over before the period."""
    started: tuple[Project, ...]
    running: tuple[Project, ...]
    """Running on the last day."""
    completed: tuple[Project, ...]
    """Completed within the period."""
    given_up: tuple[Project, ...]
    prepared: tuple[Project, ...]
    """None in a past period: nobody knows what was being prepared then."""
    undated: tuple[Project, ...]
    """Completed at a time that is not known: they may belong to any period."""
    dissolved: tuple[Project, ...]
    """Projects whose partnership was dissolved within the period."""
    to_be_dissolved: tuple[Project, ...]


def portfolio(projects: Iterable[Project], period: Period) -> Portfolio:
    """The projects sorted by what the period tells of them."""
    listed = tuple(sorted(projects, key=_order))
    first, last = period.first, period.as_of
    went_on = tuple(each for each in listed if took_place(each, first, last))
    return Portfolio(
        went_on=went_on,
        started=tuple(each for each in listed if started(each, first, last)),
        running=tuple(each for each in went_on if phase(each, last) is Phase.RUNNING),
        completed=tuple(each for each in listed if completed(each, first, last)),
        given_up=tuple(each for each in listed if given_up(each, first, last)),
        prepared=tuple(each for each in listed if not period.past and phase(each, last) is Phase.PREPARED),
        undated=tuple(
            each
            for each in listed
            if each.status is ProjectStatus.COMPLETED and each.end is None and each not in went_on
        ),
        dissolved=tuple(each for each in listed if parted(each, first, last)),
        to_be_dissolved=tuple(each for each in listed if project_state(each, last) is ProjectState.TO_BE_DISSOLVED),
    )


def _order(project: Project) -> tuple[date, SortKey, str]:
    return project.start.first() if project.start else date.max, sort_key(project.title), project.id
