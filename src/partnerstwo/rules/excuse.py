"""What excuses a finding: a waiver in `registry.yaml`, or a comment at the line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from partnerstwo.diagnostics.diagnostic import Means
from partnerstwo.language.dates import PartialDate
from partnerstwo.language.nearest import nearest
from partnerstwo.language.text import Value
from partnerstwo.language.value import value
from partnerstwo.model.entity import Place
from partnerstwo.model.settings import Settings, Waiver
from partnerstwo.registry.nearest_ids import nearest_id
from partnerstwo.registry.registry import ENTITIES, Registry
from partnerstwo.rules.rule import Finding, Rule
from partnerstwo.source.edits import Unremark
from partnerstwo.source.place import Span

if TYPE_CHECKING:
    from partnerstwo.source.remarks import Remark

UNEXCUSED = frozenset("YFW")
"""Families that nothing excuses: what cannot be read cannot be accepted, and an excuse cannot excuse itself."""
WHOLE = "registry"


@value
class Excuse:
    """One rule, and for what it is not to be reported."""

    code: str
    means: Means
    place: Place
    """Where it says so."""
    reason: str
    subject: str | None
    """The only entity that it is about; None: all of them."""
    line: int | None = None
    """The only line that it is about."""
    until: PartialDate | None = None


@value
class Fault:
    """A finding about an excuse, and the W rule that it belongs to."""

    code: str
    finding: Finding


def excuses(registry: Registry, rules: Mapping[str, Rule], on: date) -> Iterator[Excuse | Fault]:
    """The excuses that hold on the day; for the others, why they do not."""
    if registry.settings is not None:
        for index, waiver in enumerate(registry.settings.waivers):
            yield from _of_waiver(registry.settings, index, waiver, registry, rules, on)
    for file, positions in registry.fragments.remarked.items():
        for remark in positions.remarks:
            yield from _of_remark(file, remark, rules)


def _of_remark(file: str, remark: Remark, rules: Mapping[str, Rule]) -> Iterator[Excuse | Fault]:
    whole = Place(file, remark.where)
    if not remark.codes:
        yield Fault("W04", Finding(whole, variant="form"))
    unreasoned: list[str] = []
    for typed, span in remark.codes:
        place = Place(file, span)
        rule = _rule(typed, rules)
        if isinstance(rule, str):
            yield _no_such_rule(place, typed, rule, rules)
        elif not remark.reason:
            unreasoned.append(rule.code)
        else:
            yield Excuse(rule.code, Means.COMMENT, place, remark.reason, place.subject, remark.line)
    if unreasoned:
        yield Fault("W01", Finding(whole, {"code": tuple(unreasoned)}, "comment"))


def _of_waiver(
    settings: Settings, index: int, waiver: Waiver, registry: Registry, rules: Mapping[str, Rule], on: date
) -> Iterator[Excuse | Fault]:
    place = settings.at("waivers", index, "rule")
    rule = _rule(waiver.rule, rules)
    if isinstance(rule, str):
        yield _no_such_rule(place, waiver.rule, rule, rules)
        return
    if waiver.subject is not None and not _knows(registry, waiver.subject):
        yield _no_such_subject(settings.at("waivers", index, "subject"), waiver.subject, registry)
        return
    route = registry.source_route(settings.file, ("waivers", index, "reason"))
    # A reason that could not be read is told as that; until it is mended, it counts as one.
    if waiver.reason is None and route not in settings.left_out:
        yield Fault("W01", Finding(settings.missing("waivers", index, "reason"), {"code": rule.code}))
        return
    if waiver.until is not None and waiver.until.last() < on:
        values: dict[str, Value] = {"code": rule.code, "until": waiver.until}
        yield Fault("W02", Finding(settings.at("waivers", index, "until"), values))
        return
    yield Excuse(rule.code, Means.WAIVER, place, waiver.reason or "", waiver.subject, until=waiver.until)


def _rule(typed: str, rules: Mapping[str, Rule]) -> Rule | str:
    """The rule that may be excused, else the variant that says why there is none."""
    found = next((rule for code, rule in rules.items() if code.casefold() == typed.casefold()), None)
    if found is None:
        return "rule"
    return "family" if found.code[0] in UNEXCUSED else found


def _no_such_rule(place: Place, typed: str, variant: str, rules: Mapping[str, Rule]) -> Fault:
    if variant == "family":
        return Fault("W04", Finding(place, {"code": typed}, variant))
    named = {rule.name: rule.code for rule in rules.values()}
    near = named.get(typed) or nearest(typed, [code for code in rules if code[0] not in UNEXCUSED], 0.5)
    return Fault("W04", Finding(place, {"code": typed, "near": near or ""}, "rule_near" if near else ""))


def _knows(registry: Registry, subject: str) -> bool:
    folder, _, entity_id = subject.partition("/")
    if not entity_id:
        return subject == WHOLE
    return any(kind.folder == folder for kind in ENTITIES) and registry.knows(folder, entity_id)


def _no_such_subject(place: Place, typed: str, registry: Registry) -> Fault:
    """Also where only the folder is missing or the suffix is there: `gops`, `partners/gops.yaml`."""
    folder, slash, entity_id = typed.removesuffix(".yaml").removeprefix("data/").rpartition("/")
    folders = [kind.folder for kind in ENTITIES if not slash or kind.folder == folder] or [k.folder for k in ENTITIES]
    exact = [f"{each}/{entity_id}" for each in folders if registry.knows(each, entity_id)]
    guesses = [f"{each}/{near}" for each in folders if (near := nearest_id(registry, each, entity_id))]
    near = next(iter(exact), None) or nearest(typed, guesses, 0)
    return Fault("W04", Finding(place, {"subject": typed, "near": near or ""}, "subject_near" if near else "subject"))


def judged(excuse: Excuse, registry: Registry, rule: Rule) -> bool:
    """Whether the rule could have said all that it has to say about what the excuse is about."""
    if registry.unread.intersection(rule.reads):
        return False
    if excuse.subject is None:
        return not registry.unread and not registry.incomplete
    # What was left out may be the very thing that was accepted.
    return excuse.subject not in registry.incomplete


def unused(left: Iterable[Excuse]) -> Iterator[Fault]:
    """W03 for each of these."""
    for excuse in left:
        variant = "comment" if excuse.means is Means.COMMENT else ""
        where = excuse.place.where
        edits = (Unremark(where),) if excuse.means is Means.COMMENT and isinstance(where, Span) else ()
        yield Fault("W03", Finding(excuse.place, {"code": excuse.code}, variant, edits=edits))
