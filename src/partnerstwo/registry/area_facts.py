"""What a registry knows of the Model's areas 2.3 and 3.3: plain numbers, never a mark."""

from __future__ import annotations

from datetime import date

from partnerstwo.language.value import value
from partnerstwo.model.choices import THREE_SECTORS
from partnerstwo.model.partnership import Partnership
from partnerstwo.registry.attendance import attendances
from partnerstwo.registry.composition import composition
from partnerstwo.registry.movements import joined, left
from partnerstwo.registry.phases import Phase, ProjectState, phase, project_state
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.timeline import completed, parted, took_place


@value
class ProjectPartnerships:
    """Area 2.3, of the projects that two partners or more carry out together."""

    went_on: int
    """Projects that went on between the two days."""
    partners: int
    """Partners that took part in them, each counted once."""
    running: int
    """Running on the last day."""
    completed: int
    """Completed between the two days."""
    dissolved: int
    """Project partnerships dissolved between the two days."""
    to_be_dissolved: int
    """Those that outlive their projects on the last day."""


@value
class LocalPartnership:
    """Area 3.3, of the partnership itself."""

    members: int
    """Partners on the last day."""
    sectors: int
    """How many of the three sectors have a voting partner."""
    joined: int
    left: int
    meetings: int
    decisions: int


def project_partnerships(registry: Registry, partnership: Partnership, start: date, end: date) -> ProjectPartnerships:
    """The facts of area 2.3 between the two days, inclusive."""
    of_several = [
        each
        for each in registry.projects_of.get(partnership.id, ())
        if len({part.partner for part in each.participants}) > 1
    ]
    went_on = [each for each in of_several if took_place(each, start, end)]
    return ProjectPartnerships(
        went_on=len(went_on),
        partners=len({part.partner for each in went_on for part in each.participants}),
        running=sum(phase(each, end) is Phase.RUNNING for each in went_on),
        completed=sum(completed(each, start, end) for each in of_several),
        dissolved=sum(parted(each, start, end) is not None for each in of_several),
        to_be_dissolved=sum(project_state(each, end) is ProjectState.TO_BE_DISSOLVED for each in of_several),
    )


def local_partnership(registry: Registry, partnership: Partnership, start: date, end: date) -> LocalPartnership:
    """The facts of area 3.3 between the two days, inclusive."""
    members = composition(registry, partnership, end)
    meetings = attendances(registry, partnership, start, end)
    return LocalPartnership(
        members=members.entered,
        sectors=sum(sector in members.sectors for sector in THREE_SECTORS),
        joined=len(joined(registry, partnership, start, end)),
        left=len(left(registry, partnership, start, end)),
        meetings=len(meetings),
        decisions=sum(len(each.meeting.decisions) for each in meetings),
    )
