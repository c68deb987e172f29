"""One file on its way to an entity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from partnerstwo.language.nearest import nearest
from partnerstwo.language.text import Value as Word
from partnerstwo.model.assessment import Assessment
from partnerstwo.model.core import ValidationError
from partnerstwo.model.description import record_at
from partnerstwo.model.entity import Entity
from partnerstwo.registry.cause import meant_by, value_meant_by
from partnerstwo.registry.refusal import field_name, last_key, problem_of, shortened
from partnerstwo.registry.slug import id_of
from partnerstwo.registry.values import nothing, renamed, renumbered, replaced, stands
from partnerstwo.source.place import Route, Target
from partnerstwo.source.problem import At, Problem
from partnerstwo.source.reading import Value

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

MOST_ROUNDS = 20
"""How often the rest is tried again; each round leaves out what the last one refused."""


@dataclass
class Draft:
    """One file on its way to an entity: what does not fit is named, left out, and the rest tried again."""

    file: str
    kind: type[Entity]
    data: Mapping[str, Value]
    gone: set[Route]
    problems: list[Problem] = field(default_factory=list)
    kept: dict[Route, tuple[int, ...]] = field(default_factory=dict)
    readable: Mapping[str, Value] = field(default_factory=dict)
    gaps: bool = True
    """Whether nothing may stand behind some key or item."""
    guessed: bool = False
    """Whether something is read as what was probably meant, so that the entity is not lost to a typo."""

    def entity(self) -> Entity | None:
        """The entity without what could not be read, or None if something it cannot be without is gone."""
        whole = not (self.gaps or self.gone)
        if not whole:
            self._empty_items((), self.data)
        for attempt in range(MOST_ROUNDS):
            self.readable = self.data if whole and attempt == 0 else self._pruned()
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
        said: list[Problem] = []
        errors = [(error["type"] == "missing", *self._problem(error)) for error in refused.errors(include_url=False)]
        meant = {target: route for _, problem, route in errors if (target := meant_by(problem)) is not None}
        for missing, problem, route in errors:
            # What reading already had to leave out is missing for a reason that has been told.
            if route not in self.gone and not (missing and route in meant):
                said.append(self._if_empty(problem, route) if missing else problem)
            if missing and route in meant:
                continue
            if (value := value_meant_by(problem)) is not None:
                self.guessed = True
                self.data = replaced(self.data, route, value)
                continue
            left_out = route[:-1] if missing else route
            alive = alive and left_out != ()
            self.gone.add(left_out)
        if say:
            self.problems.extend(said)
        for target, route in meant.items():
            self.data = renamed(self.data, route, target[-1])
        return alive or self._named_by_id()

    def _problem(self, error: ErrorDetails) -> tuple[Problem, Route]:
        return problem_of(error, self.kind, self.file, self._in_file)

    def _if_empty(self, problem: Problem, route: Route) -> Problem:
        """The same problem, or that of a key that is there and says nothing."""
        if not stands(self.data, route):
            return problem
        return replace(problem, variant="empty", where=At(route))

    def _named_by_id(self) -> bool:
        """A nameless partner or project still has its file's name; most else that is missing ends the draft.

        A registry that does not say who keeps it is read too: its waivers and limits must not go with the owner.
        """
        names = [key for key in ("name", "title", "owner") if self._lacks(key)]
        if not names:
            return False
        self.data = {**self.data, **dict.fromkeys(names, id_of(self.file))}
        self.gone -= {(), *((key,) for key in names)}
        self.guessed = True
        return True

    def _lacks(self, key: str) -> bool:
        known = self.kind.model_fields.get(key)
        return known is not None and known.is_required() and not isinstance(self.readable.get(key), str)

    def _without_foreign_scores(self, entity: Entity) -> Entity:
        if not isinstance(entity, Assessment):
            return entity
        foreign = entity.foreign_scores()
        for key in foreign:
            where = At(("scores", key), Target.KEY)
            free = [each for each in entity.known_scores() if each not in entity.scores]
            near = nearest(key, free, 0.8)
            values: dict[str, Word] = {"key": shortened(key)}
            if near is not None:
                values["meant"] = near
            else:
                values.update(tool=entity.tool.label, known=entity.known_scores())
            self.problems.append(Problem("F02", self.file, where, "near" if near else "score", values))
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
                if nothing(item) and here not in self.gone:
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
            if self._speaks((key,), value) and (key,) not in self.gone
        }

    def _speaks(self, route: Route, value: Value) -> bool:
        """Whether something is given, or a key that the model does not know: that is told, filled in or not."""
        if not nothing(value):
            return True
        holder = record_at(self.kind, route[:-1])
        return holder is not None and route[-1] not in holder.model_fields

    def _without_gone(self, route: Route, value: Value) -> Value:
        if isinstance(value, dict):
            return {
                key: self._without_gone((*route, key), item)
                for key, item in value.items()
                if self._speaks((*route, key), item) and (*route, key) not in self.gone
            }
        if isinstance(value, list):
            numbers = tuple(index for index in range(len(value)) if (*route, index) not in self.gone)
            if len(numbers) < len(value):
                self.kept[route] = numbers
            return [self._without_gone((*route, index), value[index]) for index in numbers]
        return value

    def _in_file(self, route: Route) -> Route:
        return renumbered(route, self.kept)
