"""From where a registry is looked at: on which day, in which language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from partnerstwo.language.lang import Lang
from partnerstwo.registry.registry import Registry


@dataclass(frozen=True, slots=True)
class Scene:
    """The registry, the day that memberships and deadlines are judged on, and the language of labels."""

    registry: Registry
    on: date
    lang: Lang
