"""From where a registry is looked at: on which day, in which language."""

from __future__ import annotations

from datetime import date

from partnerstwo.language.lang import Lang
from partnerstwo.language.value import value
from partnerstwo.registry.registry import Registry


@value
class Scene:
    """The registry, the day that memberships and deadlines are judged on, and the language of labels."""

    registry: Registry
    on: date
    lang: Lang
