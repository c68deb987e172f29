"""All that a registry folder says, as far as it could be read."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from partnerstwo.language.value import value
from partnerstwo.model.assessment import Assessment
from partnerstwo.model.entity import Entity
from partnerstwo.model.meeting import Meeting
from partnerstwo.model.partner import Partner
from partnerstwo.model.partnership import Partnership
from partnerstwo.model.project import Project
from partnerstwo.model.settings import Settings
from partnerstwo.registry.values import Kept, renumbered
from partnerstwo.source.place import Route
from partnerstwo.source.problem import Problem
from partnerstwo.source.reading import Value

if TYPE_CHECKING:
    from partnerstwo.source.positions import Positions

ENTITIES: tuple[type[Entity], ...] = (Partner, Partnership, Project, Meeting, Assessment)
"""The kinds of records with a folder of their own, in the order people think of them."""

T = TypeVar("T", bound=Entity)
D = TypeVar("D")


@value
class Fragments:
    """What is known of files that could not become an entity, and of items that were left out."""

    broken: Mapping[str, Mapping[str, Value]] = field(default_factory=dict)
    """Subject (`partners/gops`) → the keys that could be read, of each file that gave no entity."""
    unread: Mapping[str, bytes] = field(default_factory=dict)
    """The text of each of these files, as far as there is one."""
    kept: Mapping[str, Kept] = field(default_factory=dict)
    """What was kept of the lists of each file from which something was left out."""
    remarked: Mapping[str, Positions] = field(default_factory=dict)
    """The places of each file that has comments to the program."""


@dataclass(frozen=True)
class Registry:
    """Entities by id, in order of id, and what went wrong on the way.

    Look-ups are built once, when first asked for, so that each rule stays linear.
    """

    settings: Settings | None
    partners: Mapping[str, Partner]
    partnerships: Mapping[str, Partnership]
    projects: Mapping[str, Project]
    meetings: Mapping[str, Meeting]
    assessments: Mapping[str, Assessment]
    files: tuple[str, ...]
    problems: tuple[Problem, ...] = ()
    fragments: Fragments = Fragments()  # noqa: RUF009 - a value
    hints: Mapping[str, bytes] | None = None
    """The schemas for editors beside the data, by path; None where the registry keeps none."""
    _derived: dict[Hashable, object] = field(default_factory=dict, repr=False, compare=False)

    def once(self, key: Hashable, build: Callable[[], D]) -> D:
        """What `build` returns, built the first time the key is asked for.

        For what the modules of this folder derive; a key always stands for the same kind of value.
        """
        if key not in self._derived:
            self._derived[key] = build()
        return self._derived[key]  # type: ignore[return-value]

    def of(self, folder: str) -> Mapping[str, Entity]:
        """The entities of one folder."""
        return self._tables[folder]

    @cached_property
    def _tables(self) -> Mapping[str, Mapping[str, Entity]]:
        return {
            "partners": self.partners,
            "partnerships": self.partnerships,
            "projects": self.projects,
            "meetings": self.meetings,
            "assessments": self.assessments,
        }

    def entities(self) -> Iterable[Entity]:
        """All entities, folder by folder."""
        for kind in ENTITIES:
            yield from self.of(kind.folder).values()

    def knows(self, folder: str, entity_id: str) -> bool:
        """Whether there is a file for the id, readable or not: a reference to a broken file is no error."""
        return entity_id in self._tables[folder] or f"{folder}/{entity_id}" in self.fragments.broken

    def ids(self, folder: str) -> list[str]:
        """All ids of a folder, of broken files too, in order."""
        prefix = f"{folder}/"
        broken = [subject.removeprefix(prefix) for subject in self.fragments.broken if subject.startswith(prefix)]
        return sorted([*self.of(folder), *broken])

    @cached_property
    def unread(self) -> frozenset[str]:
        """Folders in which some file could not be read, or not all of it, or belongs to no known partnership."""
        broken = {subject.partition("/")[0] for subject in self.fragments.broken}
        partly = {entity.folder for entity in self.entities() if entity.incomplete}
        of_partnerships: tuple[Project | Meeting | Assessment, ...] = (
            *self.projects.values(),
            *self.meetings.values(),
            *self.assessments.values(),
        )
        astray = {
            each.folder
            for each in of_partnerships
            if each.partnership is not None and not self.knows("partnerships", each.partnership)
        }
        return frozenset(broken | partly | astray)

    @cached_property
    def incomplete(self) -> frozenset[str]:
        """Subjects of which something, or all, could not be read."""
        partly = {entity.subject for entity in self.entities() if entity.incomplete}
        if self.settings is not None and self.settings.incomplete:
            partly.add(self.settings.subject)
        return frozenset(partly | self.fragments.broken.keys())

    def partner_name(self, partner_id: str) -> str:
        """The partner's name as far as it is known, else the id."""
        if partner := self.partners.get(partner_id):
            return partner.name
        name = self.fragments.broken.get(f"partners/{partner_id}", {}).get("name")
        return name if isinstance(name, str) else partner_id

    def source_route(self, file: str, route: Route) -> Route:
        """The route as the file numbers its items, where the registry left some out."""
        return renumbered(route, self.fragments.kept.get(file, {}))

    @cached_property
    def projects_of(self) -> Mapping[str, tuple[Project, ...]]:
        """Projects by the id of their partnership."""
        return _grouped((project.partnership, project) for project in self.projects.values())

    @cached_property
    def meetings_of(self) -> Mapping[str, tuple[Meeting, ...]]:
        """Meetings by the id of their partnership, in order of date."""
        by_date = sorted(self.meetings.values(), key=lambda meeting: (meeting.date, meeting.id))
        return _grouped((meeting.partnership, meeting) for meeting in by_date)

    @cached_property
    def assessments_of(self) -> Mapping[str, tuple[Assessment, ...]]:
        """Assessments by the id of their partnership, in order of date."""
        by_date = sorted(self.assessments.values(), key=lambda assessment: (assessment.date, assessment.id))
        return _grouped((assessment.partnership, assessment) for assessment in by_date)

    @cached_property
    def projects_with(self) -> Mapping[str, tuple[Project, ...]]:
        """Projects by the id of each participant."""
        return _grouped(
            (partner, project)
            for project in self.projects.values()
            for partner in dict.fromkeys(participant.partner for participant in project.participants)
        )


def _grouped(pairs: Iterable[tuple[str | None, T]]) -> dict[str, tuple[T, ...]]:
    groups: dict[str, list[T]] = {}
    for key, entity in pairs:
        if key is not None:
            groups.setdefault(key, []).append(entity)
    return {key: tuple(group) for key, group in groups.items()}
