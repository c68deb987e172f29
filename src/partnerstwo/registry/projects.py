"""Projects by how far they are."""

from __future__ import annotations

from partnerstwo.model.choices import ProjectStatus
from partnerstwo.model.project import Project
from partnerstwo.registry.registry import Registry


def begun(registry: Registry) -> tuple[Project, ...]:
    """Projects from `ongoing` on: in progress or completed. An abandoned one may never have begun."""
    return tuple(
        project
        for project in registry.projects.values()
        if project.status in (ProjectStatus.ONGOING, ProjectStatus.COMPLETED)
    )
