"""Conflicts of a partnership and of its projects."""

from __future__ import annotations

from datetime import date

from partnerstwo.language.value import value
from partnerstwo.model.partnership import Partnership
from partnerstwo.model.project import Project
from partnerstwo.model.shared_records import Conflict
from partnerstwo.registry.registry import Registry


@value
class Recorded:
    """A conflict and where it is recorded."""

    entity: Partnership | Project
    index: int
    conflict: Conflict

    def is_open(self, on: date) -> bool:
        """Whether it had begun by the day and was not settled on it."""
        closed = self.conflict.closed
        return self.conflict.opened.first() <= on and (closed is None or closed.first() > on)


def recorded(entity: Partnership | Project) -> tuple[Recorded, ...]:
    """The conflicts in one file, in its order."""
    return tuple(Recorded(entity, index, conflict) for index, conflict in enumerate(entity.conflicts))


def of_partnership(registry: Registry, partnership: Partnership, on: date) -> tuple[Recorded, ...]:
    """Those of the partnership and of its projects that had begun by the day, in the order of files."""
    projects = registry.projects_of.get(partnership.id, ())
    found = [*recorded(partnership), *(each for project in projects for each in recorded(project))]
    return tuple(each for each in found if each.conflict.opened.first() <= on)
