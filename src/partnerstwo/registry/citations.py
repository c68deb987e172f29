"""Where the files refer to one another."""

from __future__ import annotations

from collections.abc import Iterator

from partnerstwo.language.value import value
from partnerstwo.model.entity import Entity, Place
from partnerstwo.model.meeting import Meeting
from partnerstwo.model.partnership import Partnership
from partnerstwo.model.project import Project
from partnerstwo.model.shared_records import Conflict, Risk
from partnerstwo.registry.registry import Registry
from partnerstwo.source.place import Route


@value
class Citation:
    """One reference: who refers, where, and to what."""

    by: Entity
    route: Route
    folder: str
    id: str

    @property
    def place(self) -> Place:
        """Where it stands; made when asked for, since few of very many are ever shown."""
        return self.by.at(*self.route)


def citations(registry: Registry) -> tuple[Citation, ...]:
    """Every reference to a partner or a partnership, in the order of files and of their text."""
    return registry.once("citations", lambda: tuple(_citations(registry)))


def _citations(registry: Registry) -> Iterator[Citation]:
    for partner in registry.partners.values():
        if isinstance(partner.run_by, str):
            yield _partner(partner, partner.run_by, "run_by")
    for partnership in registry.partnerships.values():
        yield from _of_partnership(partnership)
    for project in registry.projects.values():
        yield from _of_project(project)
    for meeting in registry.meetings.values():
        yield from _of_meeting(meeting)
    for assessment in registry.assessments.values():
        yield _partnership(assessment, assessment.partnership)


def _of_partnership(partnership: Partnership) -> Iterator[Citation]:
    for index, member in enumerate(partnership.members):
        yield _partner(partnership, member.partner, "members", index, "partner")
    for index, body in enumerate(partnership.bodies):
        for number, name in enumerate(body.members):
            yield _partner(partnership, name, "bodies", index, "members", number)
    yield from _risks_and_conflicts(partnership, partnership.risks, partnership.conflicts)


def _of_project(project: Project) -> Iterator[Citation]:
    if project.lead is not None:
        yield _partner(project, project.lead, "lead")
    for index, participant in enumerate(project.participants):
        yield _partner(project, participant.partner, "participants", index, "partner")
    if project.initiated_by is not None:
        yield _partner(project, project.initiated_by, "initiated_by")
    if project.partnership is not None:
        yield _partnership(project, project.partnership)
    yield from _risks_and_conflicts(project, project.risks, project.conflicts)


def _of_meeting(meeting: Meeting) -> Iterator[Citation]:
    yield _partnership(meeting, meeting.partnership)
    for index, name in enumerate(meeting.attended or ()):
        yield _partner(meeting, name, "attended", index)
    for index, decision in enumerate(meeting.decisions):
        if decision.owner is not None:
            yield _partner(meeting, decision.owner, "decisions", index, "owner")


def _risks_and_conflicts(by: Entity, risks: tuple[Risk, ...], conflicts: tuple[Conflict, ...]) -> Iterator[Citation]:
    for index, risk in enumerate(risks):
        for number, owner in enumerate(risk.owners):
            yield _partner(by, owner, "risks", index, "owners", number)
    for index, conflict in enumerate(conflicts):
        for number, party in enumerate(conflict.parties):
            yield _partner(by, party, "conflicts", index, "parties", number)


def _partner(by: Entity, partner_id: str, *route: str | int) -> Citation:
    return Citation(by, route, "partners", partner_id)


def _partnership(by: Entity, partnership_id: str) -> Citation:
    return Citation(by, ("partnership",), "partnerships", partnership_id)


@value
class Named:
    """What the references come to. There are five for each file, so of those that lead somewhere only this is kept."""

    astray: tuple[Citation, ...]
    """Those to a partner or partnership that the registry does not have, in order."""
    partners: frozenset[str]
    """Partners that something refers to."""
    by_others: frozenset[str]
    """Partners that something but themselves refers to."""


def named(registry: Registry) -> Named:
    """What the references of a whole registry come to, worked out once."""

    def build() -> Named:
        astray: list[Citation] = []
        partners: set[str] = set()
        by_others: set[str] = set()
        for each in _citations(registry):
            if not registry.knows(each.folder, each.id):
                astray.append(each)
            if each.folder == "partners":
                (partners if each.by is registry.partners.get(each.id) else by_others).add(each.id)
        return Named(tuple(astray), frozenset(partners | by_others), frozenset(by_others))

    return registry.once("named", build)


def cited(registry: Registry) -> dict[tuple[str, str], tuple[Citation, ...]]:
    """Citations by folder and id of what they refer to."""

    def build() -> dict[tuple[str, str], tuple[Citation, ...]]:
        groups: dict[tuple[str, str], list[Citation]] = {}
        for citation in citations(registry):
            groups.setdefault((citation.folder, citation.id), []).append(citation)
        return {key: tuple(group) for key, group in groups.items()}

    return registry.once("cited", build)
