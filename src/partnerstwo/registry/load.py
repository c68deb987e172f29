"""From a folder to a registry: every file becomes an entity as far as it can, and problems with their places."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from pydantic import ValidationError

from partnerstwo.language.dates import PartialDate
from partnerstwo.language.text import Value as Word
from partnerstwo.model.assessment import Assessment
from partnerstwo.model.entity import Entity, Record
from partnerstwo.model.meeting import Meeting
from partnerstwo.model.partner import Partner
from partnerstwo.model.partnership import Partnership
from partnerstwo.model.project import Project
from partnerstwo.model.settings import Settings
from partnerstwo.registry.cause import explained, explained_unread
from partnerstwo.registry.personal_numbers import personal_numbers
from partnerstwo.registry.refusal import field_name, last_key, problem_of, shortened
from partnerstwo.registry.registry import ENTITIES, Fragments, Registry
from partnerstwo.registry.slug import is_slug, slug_of
from partnerstwo.source.folder import Tree
from partnerstwo.source.place import FILE_START, Route, Target
from partnerstwo.source.problem import At, Problem, Related
from partnerstwo.source.reading import Value, read

SETTINGS_FILE = "registry.yaml"
_DOTTED_DATE = re.compile(rb"[0-9]\.[0-9]{1,2}\.[0-9]{4}")
MOST_ROUNDS = 20

E = TypeVar("E", bound=Entity)


def load(tree: Tree, progress: Callable[[int, int], None] | None = None) -> Registry:
    """Reads all files of the tree. Whatever the data gets wrong is in `problems`; nothing is raised for it.

    `progress` is called with the number of files read and their total.
    """
    listing = tree.scan()
    house = _House(list(listing.problems))
    house.ids(listing.files)
    for done, file in enumerate(listing.files, 1):
        house.take(tree, file)
        if progress is not None:
            progress(done, len(listing.files))
    return Registry(
        settings=next(iter(house.of(Settings).values()), None),
        partners=house.of(Partner),
        partnerships=house.of(Partnership),
        projects=house.of(Project),
        meetings=house.of(Meeting),
        assessments=house.of(Assessment),
        files=listing.files,
        problems=tuple(house.problems),
        fragments=Fragments(house.broken, house.kept),
    )


@dataclass
class _House:
    """What has been read so far."""

    problems: list[Problem]
    entities: dict[type[Entity], dict[str, Entity]] = field(default_factory=dict)
    broken: dict[str, Mapping[str, Value]] = field(default_factory=dict)
    kept: dict[str, Mapping[Route, tuple[int, ...]]] = field(default_factory=dict)

    def of(self, kind: type[E]) -> dict[str, E]:
        """The entities of one kind, in order of id."""
        found = self.entities.get(kind, {})
        return {key: entity for key, entity in sorted(found.items()) if isinstance(entity, kind)}

    def ids(self, files: tuple[str, ...]) -> None:
        """Says which ids are no slugs (F07), and which differ only in case (F11)."""
        first: dict[str, str] = {}
        for file in sorted(files, key=lambda name: (not is_slug(_id_of(name)), name)):
            typed = _id_of(file)
            other = first.setdefault(file.casefold(), file)
            if other != file:
                values = {"id": typed, "other": _id_of(other)}
                related = (Related(FILE_START, "first", other),)
                self.problems.append(Problem("F11", file, FILE_START, values=values, related=related))
            elif file != SETTINGS_FILE and not is_slug(typed):
                meant = slug_of(typed)
                values = {"id": typed, "meant": meant} if meant else {"id": typed}
                variant = "" if meant else "unnameable"
                self.problems.append(Problem("F07", file, FILE_START, variant, values))

    def take(self, tree: Tree, file: str) -> None:
        """Reads one file."""
        kind = _kind_of(file)
        raw = tree.read(file)
        if isinstance(raw, Problem):
            self.problems.append(raw)
            self.broken[file.removesuffix(".yaml")] = {}
            return
        self.problems.extend(personal_numbers(raw, file))
        reading = read(raw, file)
        if reading.data is None:
            self.problems.extend(explained_unread(reading.problems))
            self.broken[file.removesuffix(".yaml")] = {}
            return
        draft = _Draft(file, kind, reading.data, set(reading.dropped))
        entity = draft.entity()
        for problems in explained(reading.problems, draft.problems):
            self.problems.extend(problems)
        if draft.kept:
            self.kept[file] = draft.kept
        if entity is None:
            self.broken[file.removesuffix(".yaml")] = draft.readable
            return
        entity.read_from(_id_of(file), incomplete=bool(draft.gone))
        self.entities.setdefault(kind, {})[entity.id] = entity
        if _DOTTED_DATE.search(raw):
            self.problems.extend(_dotted_dates(entity, file, draft.kept))


@dataclass
class _Draft:
    """One file on its way to an entity: what does not fit is named, left out, and the rest tried again."""

    file: str
    kind: type[Entity]
    data: Mapping[str, Value]
    gone: set[Route]
    problems: list[Problem] = field(default_factory=list)
    kept: dict[Route, tuple[int, ...]] = field(default_factory=dict)
    readable: Mapping[str, Value] = field(default_factory=dict)

    def entity(self) -> Entity | None:
        """The entity without what could not be read, or None if something it cannot be without is gone."""
        self._empty_items((), self.data)
        for attempt in range(MOST_ROUNDS):
            self.readable = self._pruned()
            try:
                entity = self.kind.model_validate(self.readable)
            except ValidationError as refused:
                if not self._leave_out(refused, say=attempt == 0):
                    return None
            else:
                return self._without_foreign_scores(entity)
        return None

    def _leave_out(self, refused: ValidationError, *, say: bool) -> bool:
        """Leaves out each place that pydantic refused; only the first round's are news to the reader."""
        alive = True
        for error in refused.errors(include_url=False):
            problem, route = problem_of(error, self.kind, self.file, self._in_file)
            # What reading already had to leave out is missing for a reason that has been told.
            if say and route not in self.gone:
                self.problems.append(self._if_empty(problem, route) if error["type"] == "missing" else problem)
            if error["type"] == "missing":
                route = route[:-1]
            alive = alive and route != ()
            self.gone.add(route)
        return alive or self._named_by_id()

    def _if_empty(self, problem: Problem, route: Route) -> Problem:
        """The same problem, or that of a key that is there and says nothing."""
        if not _stands(self.data, route):
            return problem
        return replace(problem, variant="empty", where=At(route))

    def _named_by_id(self) -> bool:
        """A nameless partner or project still has its file's name; anything else that is missing ends the draft."""
        title = self.kind.title_key
        if title not in ("name", "title") or isinstance(self.readable.get(title), str):
            return False
        self.data = {**self.data, title: _id_of(self.file)}
        self.gone -= {(), (title,)}
        self.gone.add(("\0title",))
        return True

    def _without_foreign_scores(self, entity: Entity) -> Entity:
        if not isinstance(entity, Assessment):
            return entity
        foreign = entity.foreign_scores()
        for key in foreign:
            where = At(("scores", key), Target.KEY)
            values: dict[str, Word] = {"key": shortened(key), "tool": entity.tool.label, "known": entity.known_scores()}
            self.problems.append(Problem("F02", self.file, where, "score", values))
            self.gone.add(("scores", key))
        scores = {key: score for key, score in entity.scores.items() if key not in foreign}
        return entity.model_copy(update={"scores": scores}) if foreign else entity

    def _empty_items(self, route: Route, value: object) -> None:
        """Names the list items in which nothing stands (F03)."""
        if isinstance(value, Mapping):
            for key, item in value.items():
                self._empty_items((*route, key), item)
        elif isinstance(value, list):
            for index, item in enumerate(value):
                here = (*route, index)
                if _nothing(item) and here not in self.gone:
                    values: dict[str, Word] = {"key": shortened(last_key(here)), "field": field_name(self.kind, here)}
                    self.problems.append(Problem("F03", self.file, At(here), "item", values))
                    self.gone.add(here)
                else:
                    self._empty_items(here, item)

    def _pruned(self) -> dict[str, Value]:
        self.kept = {}
        return {
            key: self._without_gone((key,), value)
            for key, value in self.data.items()
            if not _nothing(value) and (key,) not in self.gone
        }

    def _without_gone(self, route: Route, value: Value) -> Value:
        if isinstance(value, dict):
            return {
                key: self._without_gone((*route, key), item)
                for key, item in value.items()
                if not _nothing(item) and (*route, key) not in self.gone
            }
        if isinstance(value, list):
            numbers = tuple(index for index in range(len(value)) if (*route, index) not in self.gone)
            if len(numbers) < len(value):
                self.kept[route] = numbers
            return [self._without_gone((*route, index), value[index]) for index in numbers]
        return value

    def _in_file(self, route: Route) -> Route:
        return _renumbered(route, self.kept)


def _renumbered(route: Route, kept: Mapping[Route, tuple[int, ...]]) -> Route:
    found: Route = ()
    for step in route:
        numbers = kept.get(found)
        found = (*found, numbers[step] if numbers is not None and isinstance(step, int) else step)
    return found


def _stands(value: object, route: Route) -> bool:
    """Whether the file has the last key of the route, with something behind it or not."""
    for step in route:
        match value:
            case dict() if step in value:
                value = value[step]
            case list() if isinstance(step, int):
                value = value[step]
            case _:
                return False
    return True


def _nothing(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _dotted_dates(entity: Entity, file: str, kept: Mapping[Route, tuple[int, ...]]) -> Iterator[Problem]:
    for route, when in _dates(entity, ()):
        if when.typed:
            values = {"value": when.typed, "iso": when.isoformat()}
            yield Problem("Y12", file, At(_renumbered(route, kept)), values=values)


def _dates(value: object, route: Route) -> Iterator[tuple[Route, PartialDate]]:
    if isinstance(value, PartialDate):
        yield route, value
    elif isinstance(value, Record):
        for key in type(value).model_fields:
            yield from _dates(getattr(value, key), (*route, key))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _dates(item, (*route, index))


def _kind_of(file: str) -> type[Entity]:
    if file == SETTINGS_FILE:
        return Settings
    folder = file.partition("/")[0]
    return next(kind for kind in ENTITIES if kind.folder == folder)


def _id_of(file: str) -> str:
    return file.rpartition("/")[2].removesuffix(".yaml")
