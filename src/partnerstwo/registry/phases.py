"""How far a project and its partnership are on a day."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from partnerstwo.language.dates import PartialDate
from partnerstwo.language.labelled import Labelled
from partnerstwo.language.value import value
from partnerstwo.model.choices import ProjectStatus
from partnerstwo.model.project import Project


class Phase(Labelled):
    """Where a project stands on a day; the status in the file is that of the day it was written."""

    PREPARED = "prepared", "w przygotowaniu", "in preparation"
    RUNNING = "running", "w realizacji", "running"
    COMPLETED = "completed", "zakończony", "completed"
    ABANDONED = "abandoned", "zaniechany", "abandoned"


class ProjectState(Labelled):
    """How far a project partnership is: it is formed for its project and dissolved with it (slide 15)."""

    PLANNED = "planned", "planowane", "planned"
    RUNNING = "running", "działa", "running"
    TO_BE_DISSOLVED = "to_be_dissolved", "do rozwiązania", "to be dissolved"
    DISSOLVED = "dissolved", "rozwiązane", "dissolved"


class Ground(Labelled):
    """What a state of a project partnership follows from."""

    AHEAD = "ahead", "projekt jeszcze się nie rozpoczął", "the project has not begun"
    GOING_ON = "going_on", "projekt trwa", "the project is going on"
    NO_AGREEMENT = (
        "no_agreement",
        "projekt się skończył, a zawarcia umowy partnerskiej nie odnotowano",
        "the project is over, and no agreement that was concluded is on record",
    )
    AGREEMENT_OPEN = (
        "agreement_open",
        "projekt się skończył, a umowa partnerska nie ma daty końca",
        "the project is over, and its agreement has no last day",
    )
    AGREEMENT_HOLDS = (
        "agreement_holds",
        "projekt się skończył, a umowa partnerska jeszcze obowiązuje",
        "the project is over, and its agreement still holds",
    )
    AGREEMENT_OVER = "agreement_over", "umowa partnerska już nie obowiązuje", "the agreement no longer holds"


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


def concluded(project: Project) -> bool:
    """Whether the project has an agreement that was made, not only one that is being prepared."""
    agreement = project.agreement
    return agreement is not None and any((agreement.signed, agreement.ref, agreement.dissolved))


@value
class Standing:
    """The state of a project partnership on a day, and why it is that one."""

    state: ProjectState
    ground: Ground
    day: PartialDate | None
    """The date that decides: the start of the project, its end, the end of its agreement; None where none is known."""


def standing(project: Project, on: date) -> Standing:
    """The state of the project partnership on the day.

    A project that is over keeps its partnership until the agreement is dissolved or ends; where no agreement
    was concluded there is nothing left to dissolve.
    """
    match phase(project, on):
        case Phase.PREPARED:
            return Standing(ProjectState.PLANNED, Ground.AHEAD, project.start)
        case Phase.RUNNING:
            return Standing(ProjectState.RUNNING, Ground.GOING_ON, project.end)
        case Phase.COMPLETED | Phase.ABANDONED:
            end = dissolved(project)
            if not concluded(project):
                return Standing(ProjectState.DISSOLVED, Ground.NO_AGREEMENT, project.end)
            if end is None:
                return Standing(ProjectState.TO_BE_DISSOLVED, Ground.AGREEMENT_OPEN, project.end)
            if end.last() <= on:
                return Standing(ProjectState.DISSOLVED, Ground.AGREEMENT_OVER, end)
            return Standing(ProjectState.TO_BE_DISSOLVED, Ground.AGREEMENT_HOLDS, end)
        case unknown:
            assert_never(unknown)


def project_state(project: Project, on: date) -> ProjectState:
    """The state alone."""
    return standing(project, on).state
