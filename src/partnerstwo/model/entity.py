"""What all records share: an id that is the file's name, a place, and whether all of it could be read."""

from __future__ import annotations

import sys
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from partnerstwo.language.value import value
from partnerstwo.model import snapshot
from partnerstwo.source.place import Route, Span, Target
from partnerstwo.source.problem import At

if TYPE_CHECKING or not snapshot.fits():
    from pydantic import BaseModel, ConfigDict

    class Record(BaseModel):
        """A map in a file: frozen, unknown keys refused."""

        model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)

else:
    from partnerstwo.model.light import LightModel as Record


@value
class Place:
    """Where a finding points: a file of the registry and a route in it (or a span, where no route exists)."""

    file: str
    where: At | Span

    @property
    def subject(self) -> str:
        """The entity the file describes: `projects/ferie`, `registry`."""
        return self.file.removesuffix(".yaml")


class Entity(Record):
    """A record with a file of its own."""

    folder: ClassVar[str]
    title_key: ClassVar[str]
    """The key that names the entity as a whole: findings about all of it point there."""

    incomplete: ClassVar[bool] = False
    """Whether something in the file could not be read and was left out."""
    left_out: ClassVar[frozenset[Route]] = frozenset()
    """The routes, as the file numbers its items, of what could not be read."""

    @cached_property
    def id(self) -> str:
        """The file's name without its suffix; never repeated inside the file."""
        return ""

    @property
    def subject(self) -> str:
        """`partners/gops`: how findings, waivers and JSON name the entity."""
        return f"{self.folder}/{self.id}"

    @property
    def file(self) -> str:
        """The path of its file, relative to the data folder."""
        return f"{self.folder}/{self.id}.yaml"

    def read_from(self, entity_id: str, *, incomplete: bool, left_out: frozenset[Route] = frozenset()) -> None:
        """Says once, right after reading, which file this came from."""
        # Beside the fields, which are frozen; the id as the very text by which others refer to it.
        object.__setattr__(self, "id", sys.intern(entity_id))
        object.__setattr__(self, "incomplete", incomplete)
        object.__setattr__(self, "left_out", left_out)

    def at(self, *route: str | int) -> Place:
        """The value that the route leads to."""
        return Place(self.file, At(route))

    def key(self, *route: str | int) -> Place:
        """The key that the route ends in: for findings about all that stands under it."""
        return Place(self.file, At(route, Target.KEY))

    def missing(self, *route: str | int) -> Place:
        """A key that is not there; the place shown is that of the map that lacks it."""
        return Place(self.file, At(route, Target.MISSING))

    def whole(self) -> Place:
        """The entity as a whole: its name or title."""
        return self.at(self.title_key)
