"""What keeps the registry true: statuses that run out, records to review, waivers that end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain

from partnerstwo.language.dates import PartialDate, months_before
from partnerstwo.language.text import Text, Value
from partnerstwo.model.choices import ProjectStatus
from partnerstwo.model.entity import Entity
from partnerstwo.model.partner import Status
from partnerstwo.registry.dues.due import WHOM, Asked, Due, DueKind
from partnerstwo.registry.statuses import latest_statuses

NAMED = 3
"""How many records to review are named; of more the number is said."""

_STATUS = Text("Koniec ważności: {status}", "End of validity: {status}")
_GRANTED = Text("{granted}", "{granted}")
_REVIEW = Text("Przegląd w rejestrze: {n:entry}", "Review in the registry: {n:entry}")
_SEVERAL = Text("{whom} i jeszcze {rest}", "{whom} and {rest} more")
_AFTER = Text("{months:month} od ostatniego przeglądu", "{months:month} from the last review")
_WAIVER = Text("Koniec odstępstwa od reguły {rule}", "End of the waiver of rule {rule}")
_REASON = Text("uzasadnienie: {reason}", "reason: {reason}")


def statuses(asked: Asked) -> Iterator[Due]:
    """Of each kind of status the one that runs longest: an older one that was renewed is history."""
    for partner in asked.partners():
        for held in latest_statuses(partner):
            when = held.status.valid_to
            closing = partner.closed is not None and partner.closed.last() <= held.ends()
            if when is None or closing:
                continue
            late = when.last() < asked.on
            # What could not be read may be the newer decision.
            if late and partner.incomplete:
                continue
            granted = _granted(held.status)
            values: dict[str, Value] = {"status": held.status.kind.label, "granted": granted, "whom": partner.name}
            place = partner.at("statuses", held.index, "valid_to")
            yield Due(DueKind.STATUS_END, when, place, _STATUS, WHOM, late, _GRANTED if granted else None, values)


def _granted(status: Status) -> str:
    return ", ".join(part for part in (status.authority, status.number) if part)


def reviews(asked: Asked) -> Iterator[Due]:
    """One for each day, however many records: who reviews them all in one week would otherwise drown in it."""
    months = asked.terms.review_months
    by_day: dict[date, list[str]] = {}
    for name, reviewed in _reviewed(asked):
        by_day.setdefault(months_before(reviewed.last(), -months), []).append(name)
    for day, names in by_day.items():
        rest = len(names) - NAMED
        values: dict[str, Value] = {"n": len(names), "months": months, "whom": tuple(names[:NAMED]), "rest": rest}
        whom = _SEVERAL if rest > 0 else WHOM
        place = asked.whole("reviewed")
        yield Due(DueKind.REVIEW, PartialDate.of(day), place, _REVIEW, whom, day < asked.on, _AFTER, values)


def _reviewed(asked: Asked) -> Iterator[tuple[str, PartialDate]]:
    """Records that are still meant to be true and say when they were reviewed last: who uses no key promised none."""
    over = (ProjectStatus.COMPLETED, ProjectStatus.ABANDONED)
    named: Iterable[tuple[Entity, str, PartialDate | None]] = chain(
        ((each, each.name, each.reviewed) for each in asked.partnerships()),
        ((each, each.title, each.reviewed) for each in asked.projects() if each.status not in over),
        ((each, each.name, each.reviewed) for each in asked.partners()),
    )
    for entity, name, reviewed in named:
        if reviewed is not None and reviewed.first() <= asked.on and not entity.incomplete:
            yield name, reviewed


def waivers(asked: Asked) -> Iterator[Due]:
    """Waivers with a last day; one that has passed excuses nothing any more and still stands in `registry.yaml`."""
    settings = asked.registry.settings
    if settings is None:
        return
    subjects = _subjects(asked)
    for index, waiver in enumerate(settings.waivers):
        if waiver.until is None or (waiver.subject is not None and waiver.subject not in subjects):
            continue
        values: dict[str, Value] = {
            "rule": waiver.rule,
            "reason": waiver.reason or "",
            "whom": subjects.get(waiver.subject or "", settings.name),
        }
        source = _REASON if waiver.reason else None
        place = settings.at("waivers", index, "until")
        late = waiver.until.last() < asked.on
        yield Due(DueKind.WAIVER_END, waiver.until, place, _WAIVER, WHOM, late, source, values)


def _subjects(asked: Asked) -> dict[str, str]:
    """What waivers may name, with the words for it."""
    found = {each.subject: each.name for each in asked.partnerships()}
    found |= {each.subject: each.name for each in asked.partners()}
    found |= {each.subject: each.title for each in asked.projects()}
    if asked.partnership is None:
        settings = asked.registry.settings
        found |= {"registry": settings.name} if settings else {}
        found |= {each.subject: each.id for each in asked.registry.entities() if each.subject not in found}
    return found
