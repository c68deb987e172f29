"""How far a project is on a day, and when its partnership was dissolved."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from partnerstwo.language.dates import PartialDate
from partnerstwo.language.labelled import Labelled
from partnerstwo.model.choices import ProjectStatus
from partnerstwo.model.project import Project


class Phase(Labelled):
    """Where a project stands on a day; the status in the file is that of the day it was written."""

    PREPARED = "prepared", "w przygotowaniu", "in preparation"
    RUNNING = "running", "w realizacji", "running"
    COMPLETED = "completed", "zakończony", "completed"
    ABANDONED = "abandoned", "zaniechany", "abandoned"


def phase(project: Project, on: date) -> Phase:
    """The phase on the day: a project completed later was still running then, one begun later was being prepared.

    A project that was given up counts as such on every day: the files do not say when.
    """
    match project.status:
        case ProjectStatus.IDEA | ProjectStatus.PLANNED | ProjectStatus.APPLIED:
            return Phase.PREPARED
        case ProjectStatus.ABANDONED:
            return Phase.ABANDONED
        case ProjectStatus.ONGOING | ProjectStatus.COMPLETED:
            if project.start is not None and on < project.start.first():
                return Phase.PREPARED
            # Of an end known to the month or year only, the first day that it can mean counts.
            over = project.end is None or project.end.first() <= on
            return Phase.COMPLETED if over and project.status is ProjectStatus.COMPLETED else Phase.RUNNING
        case _:
            assert_never(project.status)


def under_way(project: Project, on: date) -> bool:
    """Whether it has begun by the day: running or completed."""
    return phase(project, on) in (Phase.RUNNING, Phase.COMPLETED)


def dissolved(project: Project) -> PartialDate | None:
    """When the project partnership ended: dissolved, else the last day of its agreement; None while unknown."""
    return None if project.agreement is None else project.agreement.dissolved or project.agreement.until


def to_be_dissolved(project: Project, on: date) -> bool:
    """Whether the project is over and its agreement still holds on the day (slide 15)."""
    if project.agreement is None or phase(project, on) not in (Phase.COMPLETED, Phase.ABANDONED):
        return False
    end = dissolved(project)
    return end is None or end.last() > on
