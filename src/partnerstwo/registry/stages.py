"""Who plans, designs, implements and delivers a project."""

from __future__ import annotations

from partnerstwo.language.value import value
from partnerstwo.model.choices import ProjectStatus, Stage
from partnerstwo.model.entity import Place
from partnerstwo.model.project import Project

CONCEPTION = frozenset({Stage.PLAN, Stage.DESIGN})
"""The stages in which a project gets its shape."""
DELIVERY = frozenset({Stage.DELIVER})
NOTHING_DELIVERED = (ProjectStatus.IDEA, ProjectStatus.ABANDONED)
"""Projects whose division of work proves nothing: it is not settled yet, or never came about."""


@value
class Part:
    """What one partner does in one project, all its items taken together."""

    project: Project
    index: int
    """The first item that names the partner."""
    partner: str
    stages: frozenset[Stage]
    """Empty where the file does not say."""

    @property
    def only_delivery(self) -> bool:
        """Whether it carries out and does nothing else."""
        return self.stages == DELIVERY

    @property
    def conceives(self) -> bool:
        """Whether it has a say in what is done."""
        return bool(self.stages & CONCEPTION)

    def at(self) -> Place:
        """The item."""
        return self.project.at("participants", self.index)


def parts(project: Project) -> tuple[Part, ...]:
    """The partners of a project with their stages, in the order of the file."""
    items: dict[str, list[int]] = {}
    for index, participant in enumerate(project.participants):
        items.setdefault(participant.partner, []).append(index)
    return tuple(
        Part(
            project,
            indexes[0],
            partner,
            frozenset(stage for index in indexes for stage in project.participants[index].stages),
        )
        for partner, indexes in items.items()
    )


def mere_deliverers(project: Project) -> tuple[Part, ...]:
    """The partners that only carry out what others plan or design (slide 30)."""
    if project.status in NOTHING_DELIVERED:
        return ()
    listed = parts(project)
    return tuple(part for part in listed if part.only_delivery) if any(part.conceives for part in listed) else ()
