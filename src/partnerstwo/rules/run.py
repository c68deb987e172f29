"""All rules over a registry: findings, with those that another finding makes needless taken out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from partnerstwo.language.each import Each
from partnerstwo.language.value import value
from partnerstwo.model.entity import Place
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.excuse import Excuse, Fault, excuses, judged, unused
from partnerstwo.rules.limits import limits_of, senseless
from partnerstwo.rules.places import route_of, span_of
from partnerstwo.rules.rule import Finding, RelatedFinding, Rule, found_by_reading
from partnerstwo.rules.selection import Selection
from partnerstwo.source.place import Target
from partnerstwo.source.problem import At, Problem


@value
class Found:
    """A finding and the rule that made it."""

    rule: Rule
    finding: Finding
    excuse: Excuse | None = None
    """What accepts it: it is then told as suppressed, and counts for nothing."""

    @property
    def by_reading(self) -> bool:
        """Whether reading the file found it, and no check of the registry."""
        return self.rule.check is found_by_reading


TOGETHER = 4
"""Rules that are run one after the other, wherever that is: neighbours often look up the same."""


class RuleFailedError(Exception):
    """A rule raised: a mistake of the program, told with the rule's code."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def run(
    registry: Registry, on: date, rules: Iterable[Rule], selection: Selection, each: Each = map
) -> tuple[Found, ...]:
    """What the selected rules find on a date, silenced findings left out and excused ones marked.

    An excused finding still silences others: who accepts that members are not all entered yet (S12) does not
    ask to hear that a sector is missing among those that are. `each` works through the rules, a few
    at a time. Raises `RuleFailedError` when a rule itself fails.
    """
    table = {rule.code: rule for rule in rules}
    found = [
        Found(table[problem.code], _finding(problem, table[problem.code]))
        for problem in registry.problems
        if problem.code in table
    ]
    chosen = [rule for rule in table.values() if selection.holds(rule.code)]

    def judge(start: int) -> list[tuple[str, Finding]]:
        few = chosen[start : start + TOGETHER]
        return [(rule.code, finding) for rule in few for finding in _checked(rule, registry, on)]

    # From the last to the first: the rules about reading, which stand first, take no time, so that all end together.
    starts = range(0, len(chosen), TOGETHER)[::-1]
    for told in reversed(list(each(judge, starts))):
        found.extend(Found(table[code], finding) for code, finding in told)
    marked, faults = _excused(found, registry, on, table, selection)
    found = [*marked, *(Found(table[fault.code], fault.finding) for fault in faults if fault.code in table)]
    return tuple(_audible([each for each in found if selection.holds(each.rule.code)]))


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
    place = Place(problem.file, problem.where)
    return Finding(place, problem.values, problem.variant, related=related, edits=problem.edits)


def _excused(
    found: list[Found], registry: Registry, on: date, table: Mapping[str, Rule], selection: Selection
) -> tuple[list[Found], list[Fault]]:
    """The findings with what excuses them, and what is wrong with excuses and limits.

    An excuse is unused only if its rule was run and could judge; one for a finding that another silences is used.
    """
    read = list(excuses(registry, table, on))
    holding = [each for each in read if isinstance(each, Excuse)]
    faults = [each for each in read if isinstance(each, Fault)]
    faults.extend(Fault("W05", finding) for finding in senseless(registry, table))
    fitting: dict[_Scope, list[Excuse]] = {}
    for excuse in holding:
        fitting.setdefault((excuse.code, excuse.subject, excuse.line), []).append(excuse)
    used: set[Excuse] = set()
    marked: list[Found] = []
    for each in found:
        accepted = [excuse for scope in _scopes(each, registry) for excuse in fitting.get(scope, ())] if fitting else []
        used.update(accepted)
        marked.append(replace(each, excuse=accepted[0]) if accepted else each)
    left = (
        each
        for each in holding
        if each not in used
        and selection.holds(each.code)
        and judged(each, registry, table[each.code])
        and not _told_for_all(each, found, registry)
    )
    return marked, [*faults, *unused(left)]


def _told_for_all(excuse: Excuse, found: list[Found], registry: Registry) -> bool:
    """Whether the rule says of a whole list or map what the comment, on one of its lines, accepts of an item.

    So many lack the same that one finding at the key speaks for all: once the others are mended, it speaks of the item.
    """
    if excuse.line is None:
        return False
    positions = registry.fragments.remarked[excuse.place.file]
    for each in found:
        where = each.finding.place.where
        if each.rule.code == excuse.code and each.finding.place.subject == excuse.subject and isinstance(where, At):
            whole = positions.find(route_of(each.finding.place, positions, registry, by_reading=each.by_reading))
            if where.target is Target.KEY and whole.line <= excuse.line <= whole.end_line:
                return True
    return False


_Scope = tuple[str, str | None, int | None]
"""A code, and the subject and line that an excuse is about, where it is about one."""


def _scopes(found: Found, registry: Registry) -> Iterator[_Scope]:
    """The scopes of the excuses that would accept it: of the whole registry, of its subject, of its line."""
    code, place = found.rule.code, found.finding.place
    yield code, None, None
    yield code, place.subject, None
    positions = registry.fragments.remarked.get(place.file)
    if positions is not None:
        yield code, place.subject, span_of(place, positions, registry, by_reading=found.by_reading).line


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
