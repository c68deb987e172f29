"""What the goals of a partnership are about (slide 3): local development, local identity."""

from __future__ import annotations

from partnerstwo.language.nearest import folded
from partnerstwo.model.partnership import Goal

_DEVELOPMENT = frozenset(map(folded, ("local_development", "rozwój lokalny")))
_IDENTITY = frozenset(map(folded, ("local_identity", "tożsamość lokalna")))


def serves_development(goal: Goal) -> bool:
    """Whether the goal is marked as one of local development; the Polish words are as good as the key."""
    return any(folded(tag) in _DEVELOPMENT for tag in goal.tags)


def serves_identity(goal: Goal) -> bool:
    """Whether the goal is marked as one of local identity; the Polish words are as good as the key."""
    return any(folded(tag) in _IDENTITY for tag in goal.tags)
