"""The rules as the schema of `registry.yaml` knows them."""

from __future__ import annotations

from collections.abc import Iterable

from partnerstwo.rules.excuse import UNEXCUSED
from partnerstwo.rules.limits import UNITS, unit_of
from partnerstwo.rules.rule import Rule
from partnerstwo.schema.rulebook import Limit, RuleEntry


def rulebook(rules: Iterable[Rule]) -> tuple[RuleEntry, ...]:
    """One entry a rule."""
    return tuple(_entry(rule) for rule in rules)


def _entry(rule: Rule) -> RuleEntry:
    limits = {name: Limit(default, *UNITS[unit_of(name)]) for name, default in rule.limits.items()}
    return RuleEntry(rule.code, rule.name, rule.why, rule.code[0] not in UNEXCUSED, limits)
