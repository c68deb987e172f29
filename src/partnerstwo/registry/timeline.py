"""Projects in a stretch of time: begun in it, going on, over, given up."""

from __future__ import annotations

from datetime import date

from partnerstwo.language.dates import PartialDate
from partnerstwo.model.choices import ProjectStatus
from partnerstwo.model.project import Project
from partnerstwo.registry.phases import Phase, dissolved, phase, under_way


def took_place(project: Project, start: date, end: date) -> bool:
    """Whether it had begun by `end` and was not over before `start`.

    A completed project without an end counts only if it began in that time: nobody knows how long it went on.
    """
    if not under_way(project, end):
        return False
    if project.end is not None:
        return start <= project.end.last()
    if project.status is ProjectStatus.ONGOING:
        return True
    return project.start is not None and start <= project.start.last()


def started(project: Project, start: date, end: date) -> bool:
    """Whether it began between the two days, inclusive; the first day that its start can mean counts."""
    return under_way(project, end) and project.start is not None and start <= project.start.first() <= end


def completed(project: Project, start: date, end: date) -> bool:
    """Whether it was completed between the two days, inclusive; the first day that its end can mean counts."""
    if phase(project, end) is not Phase.COMPLETED or project.end is None:
        return False
    return start <= project.end.first()


def given_up(project: Project, start: date, end: date) -> bool:
    """Whether it was given up between the two days, as far as the end of its agreement or its own dates tell."""
    if project.status is not ProjectStatus.ABANDONED:
        return False
    when = dissolved(project) or project.end or project.start
    return when is not None and start <= when.first() <= end


def parted(project: Project, start: date, end: date) -> PartialDate | None:
    """When its project partnership was dissolved, if that was between the two days and the project was over."""
    when = dissolved(project)
    over = phase(project, end) in (Phase.COMPLETED, Phase.ABANDONED)
    return when if over and when is not None and start <= when.last() <= end else None
