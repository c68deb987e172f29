"""Projects by how far they are."""

from __future__ import annotations

from partnerstwo.model.choices import ProjectStatus
from partnerstwo.model.project import Project
from partnerstwo.registry.denial import stated
from partnerstwo.registry.registry import Registry


def begun(registry: Registry) -> tuple[Project, ...]:
    """Projects from `ongoing` on: in progress or completed. An abandoned one may never have begun."""
    return tuple(
        project
        for project in registry.projects.values()
        if project.status in (ProjectStatus.ONGOING, ProjectStatus.COMPLETED)
    )


LEAST_FOR_A_CONCEPT = 3
"""Two partners talk anyway; from so many on nobody knows what all of them understood."""


def without_concept(project: Project) -> bool:
    """Whether several partners work on it and nothing says that all of them agreed on its concept (slide 30)."""
    partners = {participant.partner for participant in project.participants}
    return len(partners) >= LEAST_FOR_A_CONCEPT and not stated(project.concept_agreed)
