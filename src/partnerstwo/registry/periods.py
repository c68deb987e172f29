"""Beginnings and ends that stand side by side in the files."""

from __future__ import annotations

from collections.abc import Iterator

from partnerstwo.language.dates import PartialDate
from partnerstwo.language.value import value
from partnerstwo.model.entity import Entity
from partnerstwo.model.partnership import Partnership
from partnerstwo.model.project import Project
from partnerstwo.registry.registry import Registry
from partnerstwo.source.place import Route


@value
class Period:
    """A beginning and an end, both given, with the route of the end."""

    entity: Entity
    name: str
    """Whose period it is, in words."""
    start: PartialDate
    start_key: str
    end: PartialDate
    end_route: Route

    @property
    def start_route(self) -> Route:
        """Where the beginning stands: beside the end."""
        return (*self.end_route[:-1], self.start_key)

    @property
    def end_key(self) -> str:
        """The key of the end."""
        return str(self.end_route[-1])

    @property
    def backwards(self) -> bool:
        """Whether it ends before it begins; partial dates are stretched as far as they go."""
        return self.end.last() < self.start.first()


def periods(registry: Registry) -> Iterator[Period]:
    """All periods of which both ends are given, file by file."""
    for partner in registry.partners.values():
        for index, status in enumerate(partner.statuses):
            route = ("statuses", index, "valid_to")
            yield from _period(partner, partner.name, ("valid_from", status.valid_from), (route, status.valid_to))
    for partnership in registry.partnerships.values():
        yield from _of_partnership(registry, partnership)
    for project in registry.projects.values():
        yield from _of_project(project)


def _of_partnership(registry: Registry, partnership: Partnership) -> Iterator[Period]:
    yield from _period(partnership, partnership.name, ("founded", partnership.founded), (("ended",), partnership.ended))
    for index, member in enumerate(partnership.members):
        name = registry.partner_name(member.partner)
        yield from _period(partnership, name, ("since", member.since), (("members", index, "until"), member.until))
    yield from _of_conflicts(partnership, partnership.name)


def _of_project(project: Project) -> Iterator[Period]:
    yield from _period(project, project.title, ("start", project.start), (("end",), project.end))
    if agreement := project.agreement:
        signed = ("signed", agreement.signed)
        yield from _period(project, project.title, signed, (("agreement", "until"), agreement.until))
        yield from _period(project, project.title, signed, (("agreement", "dissolved"), agreement.dissolved))
        if call := agreement.open_call:
            route = ("agreement", "open_call", "deadline")
            yield from _period(project, project.title, ("published", call.published), (route, call.deadline))
    yield from _of_conflicts(project, project.title)


def _of_conflicts(entity: Partnership | Project, name: str) -> Iterator[Period]:
    for index, conflict in enumerate(entity.conflicts):
        yield from _period(entity, name, ("opened", conflict.opened), (("conflicts", index, "closed"), conflict.closed))


def _period(
    entity: Entity, name: str, start: tuple[str, PartialDate | None], end: tuple[Route, PartialDate | None]
) -> Iterator[Period]:
    if start[1] is not None and end[1] is not None:
        yield Period(entity, name, start[1], start[0], end[1], end[0])
