"""The limits of rules: those of `registry.yaml` over the defaults, as far as they make sense."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from partnerstwo.language.nearest import nearest
from partnerstwo.language.text import Value
from partnerstwo.model.entity import Place
from partnerstwo.model.settings import SINGLE, Settings
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule

UNITS: Mapping[str, tuple[int, int]] = {
    "conflicts": (1, 100),
    "days": (1, 3650),
    "members": (2, 1000),
    "months": (1, 600),
    "percent": (1, 100),
    "projects": (2, 1000),
}
"""The last word of a limit's name → its least and greatest value that can be meant."""


def unit_of(limit: str) -> str:
    """What a limit counts: `warning_months` counts months."""
    return limit.rpartition("_")[2]


def makes_sense(limit: str, value: int) -> bool:
    """Whether a value can be meant."""
    least, most = UNITS[unit_of(limit)]
    return least <= value <= most


def limits_of(rule: Rule, registry: Registry) -> Limits:
    """The rule's limits, with those of `registry.yaml` over the defaults; what makes no sense (W05) changes nothing."""
    own = registry.settings.thresholds.get(rule.code, {}) if registry.settings else {}
    if SINGLE in own and len(rule.limits) == 1:
        own = dict.fromkeys(rule.limits, own[SINGLE])
    sensible = {name: value for name, value in own.items() if name in rule.limits and makes_sense(name, value)}
    return {**rule.limits, **sensible}


def senseless(registry: Registry, rules: Mapping[str, Rule]) -> Iterator[Finding]:
    """W05: thresholds of no rule, of a limit that the rule does not have, or with a value that cannot be meant."""
    settings = registry.settings
    if settings is None:
        return
    for code, own in settings.thresholds.items():
        rule = rules.get(code)
        if rule is None:
            yield _unknown(settings.key("thresholds", code), "rule", code, rules)
        elif not rule.limits:
            yield Finding(settings.key("thresholds", code), {"code": code}, "none")
        elif SINGLE in own and len(rule.limits) > 1:
            values: dict[str, Value] = {"code": code, "value": own[SINGLE], "known": _named(rule)}
            yield Finding(settings.at("thresholds", code), values, "which")
        else:
            yield from _of_rule(settings, rule, own)


def _of_rule(settings: Settings, rule: Rule, own: Mapping[str, int]) -> Iterator[Finding]:
    for typed, value in own.items():
        limit = next(iter(rule.limits)) if typed == SINGLE else typed
        route = ("thresholds", rule.code) if typed == SINGLE else ("thresholds", rule.code, typed)
        if limit not in rule.limits:
            values: dict[str, Value] = {"code": rule.code, "limit": limit, "known": _named(rule)}
            yield Finding(settings.key(*route), values, "limit")
        elif not makes_sense(limit, value):
            least, most = UNITS[unit_of(limit)]
            values = {"code": rule.code, "limit": limit, "value": value, "least": least, "most": most}
            yield Finding(settings.at(*route), values)
    yield from _out_of_order(settings, rule, {**rule.limits, **own})


def _out_of_order(settings: Settings, rule: Rule, limits: Limits) -> Iterator[Finding]:
    """A notice that would come after the warning never comes."""
    for earlier, value in limits.items():
        later = earlier.replace("notice_", "warning_")
        if later != earlier and later in limits and value > limits[later]:
            values: dict[str, Value] = {"code": rule.code, "limit": earlier, "other": later}
            yield Finding(settings.key("thresholds", rule.code), values, "order")


def _unknown(place: Place, variant: str, code: str, rules: Mapping[str, Rule]) -> Finding:
    near = nearest(code, rules, 0.5)
    return Finding(place, {"code": code, "near": near or ""}, f"{variant}_near" if near else variant)


def _named(rule: Rule) -> tuple[str, ...]:
    return tuple(rule.limits)
