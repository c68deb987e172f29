"""What the schema of `registry.yaml` needs to know of a rule; the rules themselves stand above this package."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from partnerstwo.language.text import Text


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit of a rule: its default, and what can be meant."""

    default: int
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class RuleEntry:
    """A rule by code."""

    code: str
    name: str
    why: Text
    excusable: bool
    limits: Mapping[str, Limit] = field(default_factory=dict)
