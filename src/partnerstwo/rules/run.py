"""All rules over a registry: findings, with those that another finding makes needless taken out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from partnerstwo.model.entity import Place
from partnerstwo.model.settings import SINGLE
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, RelatedFinding, Rule
from partnerstwo.rules.selection import Selection
from partnerstwo.source.problem import Problem


@dataclass(frozen=True, slots=True)
class Found:
    """A finding and the rule that made it."""

    rule: Rule
    finding: Finding


class RuleFailedError(Exception):
    """A rule raised: a mistake of the program, told with the rule's code."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def run(registry: Registry, on: date, rules: Iterable[Rule], selection: Selection) -> tuple[Found, ...]:
    """What the selected rules find on a date, silenced findings left out.

    Raises `RuleFailedError` when a rule itself fails.
    """
    table = {rule.code: rule for rule in rules}
    found = [
        Found(table[problem.code], _finding(problem, table[problem.code]))
        for problem in registry.problems
        if selection.holds(problem.code)
    ]
    for rule in table.values():
        if selection.holds(rule.code):
            found.extend(Found(rule, finding) for finding in _checked(rule, registry, on))
    return tuple(_audible(found))


def limits_of(rule: Rule, registry: Registry) -> Limits:
    """The rule's limits, with those of `registry.yaml` over the defaults; unknown names change nothing."""
    own = registry.settings.thresholds.get(rule.code, {}) if registry.settings else {}
    if SINGLE in own and len(rule.limits) == 1:
        return dict.fromkeys(rule.limits, own[SINGLE])
    return {name: own.get(name, default) for name, default in rule.limits.items()}


def _checked(rule: Rule, registry: Registry, on: date) -> Iterator[Finding]:
    if registry.unread.intersection(rule.reads):
        return
    try:
        for finding in rule.check(registry, on, limits_of(rule, registry)):
            if rule.judges_what_stands or finding.place.subject not in registry.incomplete:
                yield finding
    except Exception as error:
        raise RuleFailedError(rule.code) from error


def _finding(problem: Problem, rule: Rule) -> Finding:
    related = tuple(
        RelatedFinding(Place(other.file or problem.file, other.where), rule.words(other.variant).message)
        for other in problem.related
    )
    return Finding(Place(problem.file, problem.where), problem.values, problem.variant, related=related)


def _audible(found: list[Found]) -> Iterator[Found]:
    """The findings that no reported finding of the same subject and aspect silences."""
    aspects: dict[tuple[str, str], set[str]] = {}
    for item in found:
        aspects.setdefault((item.rule.code, item.finding.place.subject), set()).add(item.finding.aspect)
    for item in found:
        here = item.finding
        louder = (aspects.get((code, here.place.subject), set()) for code in item.rule.silenced_by)
        if not any("" in heard or here.aspect in heard or (heard and not here.aspect) for heard in louder):
            yield item
