"""A comparison with the two states that it is made of."""

from __future__ import annotations

from collections.abc import Container
from datetime import date

from partnerstwo.language.value import value
from partnerstwo.registry.changes.change import Change
from partnerstwo.registry.registry import Registry
from partnerstwo.source.revision import short


@value
class State:
    """A state of the registry, and since when it is known."""

    registry: Registry
    day: date
    """The day whose registry it is."""
    commit: str | None = None
    """The hash of the commit that recorded it; None for the files as they are."""
    subject: str = ""
    """What the commit was called."""

    @property
    def short(self) -> str:
        """As much of the hash as people need to see; nothing for the files as they are."""
        return short(self.commit or "")


@value
class Compared:
    """What changed from one state to another."""

    earlier: State
    later: State
    changes: tuple[Change, ...]

    def about(self, subjects: Container[str]) -> tuple[Change, ...]:
        """The changes of these entries."""
        return tuple(each for each in self.changes if each.subject in subjects)
