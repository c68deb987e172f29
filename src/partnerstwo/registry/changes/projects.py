"""What changed about projects: how far they are, who takes part, money, agreement, results."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from partnerstwo.language.dates import PartialDate
from partnerstwo.language.text import Text, Value
from partnerstwo.model.choices import ProjectStatus
from partnerstwo.model.project import Agreement, Funding, Project
from partnerstwo.registry.changes import conflicts
from partnerstwo.registry.changes.change import Change, ChangeKind
from partnerstwo.registry.changes.fields import Comparison, quantity, shortened
from partnerstwo.registry.changes.pairing import pairs
from partnerstwo.registry.changes.sides import Sides
from partnerstwo.registry.changes.telling import change, heading, others, told

_ADDED = Text("nowy projekt w rejestrze (stan: {status})", "new project in the registry (status: {status})")
_ADDED_WITH_MONEY = Text(
    "nowy projekt w rejestrze (stan: {status}; środki: {sum:money})",
    "new project in the registry (status: {status}; funds: {sum:money})",
)
_REMOVED = Text("usunięto z rejestru", "removed from the registry")
_STARTED = Text("rozpoczęto realizację", "started")
_COMPLETED = Text("zakończono", "completed")
_ABANDONED = Text("zaniechano", "abandoned")
_STATUS = Text("stan: {old} → {new}", "status: {old} → {new}")
_DATES = {"start": Text("początek realizacji", "beginning"), "end": Text("koniec realizacji", "end")}
_LEAD = Text("partner wiodący: {old} → {new}", "lead partner: {old} → {new}")
_NEW_LEAD = Text("partner wiodący: {new}", "lead partner: {new}")
_NO_LEAD = Text("usunięto partnera wiodącego: {old}", "lead partner removed: {old}")
_CAME = Text("nowy uczestnik: {partner}", "new participant: {partner}")
_WENT = Text("usunięto uczestnika: {partner}", "participant removed: {partner}")
_PARTICIPANT = Text("uczestnik {partner}", "participant {partner}")
_MONEY = Text("środki: dodano {sum:money} ({source})", "funds: {sum:money} added ({source})")
_MONEY_GONE = Text("środki: usunięto {sum:money} ({source})", "funds: {sum:money} removed ({source})")
_MONEY_MOVED = Text("środki ({source}): {old:money} → {new:money}", "funds ({source}): {old:money} → {new:money}")
_SPENT = Text("wydatki ({source}): {new:money}", "spent ({source}): {new:money}")
_SPENT_MOVED = Text("wydatki ({source}): {old:money} → {new:money}", "spent ({source}): {old:money} → {new:money}")
_FUNDS = Text("środki ({source})", "funds ({source})")
_SIGNED = Text("podpisano umowę partnerską", "partnership agreement signed")
_DISSOLVED = Text("rozwiązano partnerstwo projektowe", "project partnership dissolved")
_AGREEMENT = Text("umowa partnerska", "partnership agreement")
_RESULT_ADDED = Text("nowy wskaźnik: {indicator}", "new indicator: {indicator}")
_RESULT_REACHED = Text("osiągnięto: {indicator} – {new}", "reached: {indicator} – {new}")
_RESULT_REMOVED = Text("usunięto wskaźnik: {indicator}", "indicator removed: {indicator}")
_RESULT = Text("wskaźnik {indicator}", "indicator {indicator}")

_OWN = ("status", "start", "end", "lead", "participants", "funding", "agreement", "results", *conflicts.KEYS)


def changed(sides: Sides, old: Project, new: Project) -> Iterator[Change]:
    """What differs between two states of a project."""
    yield from _status(old, new)
    for difference in Comparison(sides, names=_DATES).of(old, new, _all_but("start", "end")):
        yield told(new, ChangeKind.PROJECT_DATES, difference)
    yield from _lead(sides, old, new)
    yield from _participants(sides, old, new)
    yield from _funding(sides, old, new)
    yield from _agreement(sides, old, new)
    yield from _results(sides, old, new)
    yield from conflicts.changed(sides, old, new)
    yield from others(sides, old, new, ChangeKind.PROJECT_CHANGED, _OWN if old.funding or new.funding else _NO_MONEY)


_NO_MONEY = tuple(key for key in _OWN if key != "funding")
"""Where neither has an item, that money was never spoken of and that there is none may still differ."""


def added(_: Sides, new: Project) -> Iterator[Change]:
    """A new entry, with its money as a whole."""
    values: dict[str, Value] = {"status": new.status.label}
    total = sum((each.amount for each in new.funding or ()), Decimal(0))
    if total:
        values["sum"] = total
    text = _ADDED_WITH_MONEY if total else _ADDED
    yield change(new, ChangeKind.PROJECT_ADDED, text, values, day=new.start, new=str(new.status.value))


def removed(_: Sides, old: Project) -> Iterator[Change]:
    """An entry that is gone."""
    yield change(old, ChangeKind.PROJECT_REMOVED, _REMOVED)


def _all_but(*keys: str) -> frozenset[str]:
    return frozenset(Project.model_fields) - frozenset(keys)


def _status(old: Project, new: Project) -> Iterator[Change]:
    if old.status is new.status:
        return
    was, now = str(old.status.value), str(new.status.value)
    match new.status:
        case ProjectStatus.ONGOING if old.status not in (ProjectStatus.COMPLETED, ProjectStatus.ABANDONED):
            yield change(new, ChangeKind.PROJECT_STARTED, _STARTED, day=new.start, old=was, new=now)
        case ProjectStatus.COMPLETED:
            yield change(new, ChangeKind.PROJECT_COMPLETED, _COMPLETED, day=new.end, old=was, new=now)
        case ProjectStatus.ABANDONED:
            yield change(new, ChangeKind.PROJECT_ABANDONED, _ABANDONED, old=was, new=now)
        case _:
            values: dict[str, Value] = {"old": old.status.label, "new": new.status.label}
            yield change(new, ChangeKind.PROJECT_STATUS, _STATUS, values, old=was, new=now)


def _lead(sides: Sides, old: Project, new: Project) -> Iterator[Change]:
    if old.lead == new.lead:
        return
    values: dict[str, Value] = {}
    if old.lead is not None:
        values["old"] = sides.named("partners", old.lead)
    if new.lead is not None:
        values["new"] = sides.named("partners", new.lead)
    text = _NEW_LEAD if old.lead is None else _NO_LEAD if new.lead is None else _LEAD
    yield change(new, ChangeKind.PROJECT_LEAD, text, values, partner=new.lead, old=old.lead, new=new.lead)


def _participants(sides: Sides, old: Project, new: Project) -> Iterator[Change]:
    for before, after in pairs(old.participants, new.participants):
        either = after or before
        partner = either.partner if either is not None else ""
        who: dict[str, Value] = {"partner": sides.named("partners", partner)}
        if before is None:
            yield change(new, ChangeKind.PARTICIPANT_JOINED, _CAME, who, partner=partner)
        elif after is None:
            yield change(new, ChangeKind.PARTICIPANT_LEFT, _WENT, who, partner=partner)
        else:
            for difference in Comparison(sides, heading(_PARTICIPANT, who)).of(before, after):
                yield told(new, ChangeKind.PARTICIPANT_CHANGED, difference, partner)


def _funding(sides: Sides, old: Project, new: Project) -> Iterator[Change]:
    for before, after in pairs(old.funding or (), new.funding or ()):
        if before is None and after is not None:
            values: dict[str, Value] = {"sum": after.amount, "source": _source(after)}
            day = None if after.year is None else PartialDate(after.year)
            yield change(new, ChangeKind.MONEY_ADDED, _MONEY, values, day=day, new=f"{after.amount:.2f}")
            yield from _spent(new, None, after)
        elif after is None and before is not None:
            values = {"sum": before.amount, "source": _source(before)}
            yield change(new, ChangeKind.MONEY_REMOVED, _MONEY_GONE, values, old=f"{before.amount:.2f}")
        elif before is not None and after is not None:
            yield from _funds(sides, new, before, after)


def _funds(sides: Sides, new: Project, before: Funding, after: Funding) -> Iterator[Change]:
    source = _source(after)
    if before.amount != after.amount:
        values: dict[str, Value] = {"source": source, "old": before.amount, "new": after.amount}
        old_sum, new_sum = f"{before.amount:.2f}", f"{after.amount:.2f}"
        yield change(new, ChangeKind.MONEY_CHANGED, _MONEY_MOVED, values, old=old_sum, new=new_sum)
    yield from _spent(new, before.spent, after)
    without = ("amount", "spent") if after.spent is not None else ("amount",)
    for difference in Comparison(sides, heading(_FUNDS, {"source": source})).of(before, after, without):
        yield told(new, ChangeKind.MONEY_CHANGED, difference)


def _spent(new: Project, before: Decimal | None, funding: Funding) -> Iterator[Change]:
    if funding.spent is None or before == funding.spent:
        return
    values: dict[str, Value] = {"source": _source(funding), "new": funding.spent}
    if before is not None:
        values["old"] = before
    old_sum = None if before is None else f"{before:.2f}"
    text = _SPENT if before is None else _SPENT_MOVED
    yield change(new, ChangeKind.MONEY_SPENT, text, values, old=old_sum, new=f"{funding.spent:.2f}")


def _source(funding: Funding) -> Text:
    label = funding.source.label
    return label if funding.year is None else Text(f"{label.pl}, {funding.year} r.", f"{label.en}, {funding.year}")


def _agreement(sides: Sides, old: Project, new: Project) -> Iterator[Change]:
    before, after = old.agreement, new.agreement
    without: list[str] = []
    if _newly(before, after, "signed"):
        day = after.signed if after else None
        yield change(new, ChangeKind.AGREEMENT_SIGNED, _SIGNED, day=day)
        without.append("signed")
    if _newly(before, after, "dissolved"):
        day = after.dissolved if after else None
        yield change(new, ChangeKind.AGREEMENT_DISSOLVED, _DISSOLVED, day=day)
        without.append("dissolved")
    if before is None and without:
        # Of a new agreement its signature is the news, not each of its particulars.
        return
    for difference in Comparison(sides, _AGREEMENT).of(before, after, without):
        yield told(new, ChangeKind.AGREEMENT_CHANGED, difference)


def _newly(before: Agreement | None, after: Agreement | None, key: str) -> bool:
    return getattr(before, key, None) is None and getattr(after, key, None) is not None


def _results(sides: Sides, old: Project, new: Project) -> Iterator[Change]:
    for before, after in pairs(old.results, new.results):
        either = after or before
        about: dict[str, Value] = {"indicator": shortened(either.indicator) if either is not None else ""}
        without: tuple[str, ...] = ()
        if after is None:
            yield change(new, ChangeKind.RESULT_CHANGED, _RESULT_REMOVED, about)
            continue
        if after.actual is not None and (before is None or before.actual is None):
            values: dict[str, Value] = {**about, "new": quantity(after.actual)}
            yield change(new, ChangeKind.RESULT_CHANGED, _RESULT_REACHED, values, new=f"{after.actual:f}")
            without = ("actual",)
        elif before is None:
            yield change(new, ChangeKind.RESULT_CHANGED, _RESULT_ADDED, about)
        if before is not None:
            for difference in Comparison(sides, heading(_RESULT, about)).of(before, after, without):
                yield told(new, ChangeKind.RESULT_CHANGED, difference)
