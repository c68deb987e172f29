"""What changed about partnerships: members, goals, rules, what was reported to the council."""

from __future__ import annotations

from collections.abc import Iterator

from partnerstwo.language.text import Text, Value
from partnerstwo.model.partnership import Member, Partnership
from partnerstwo.registry.changes import conflicts
from partnerstwo.registry.changes.change import Change, ChangeKind
from partnerstwo.registry.changes.fields import Comparison, shortened
from partnerstwo.registry.changes.pairing import pairs
from partnerstwo.registry.changes.sides import Sides
from partnerstwo.registry.changes.telling import change, heading, others, told

_ADDED = Text("nowe partnerstwo w rejestrze ({n:partner})", "new partnership in the registry ({n:partner})")
_REMOVED = Text("usunięto z rejestru", "removed from the registry")
_ENDED = Text("rozwiązano partnerstwo", "the partnership was dissolved")
_TO_END = Text("partnerstwo zostanie rozwiązane", "the partnership is to be dissolved")
_JOINED = Text("przystąpił partner: {partner}", "joined: {partner}")
_TO_JOIN = Text("przystąpi partner: {partner}", "is to join: {partner}")
_LEFT = Text("wystąpił partner: {partner}", "left: {partner}")
_TO_LEAVE = Text("wystąpi partner: {partner}", "is to leave: {partner}")
_UNLISTED = Text("usunięto zapis o członkostwie: {partner}", "record of a membership removed: {partner}")
_MEMBER = Text("partner {partner}", "partner {partner}")
_DATES = {"since": Text("data przystąpienia", "joined"), "until": Text("data wystąpienia", "left")}
_GOAL_ADDED = Text("nowy cel: {text}", "new goal: {text}")
_GOAL_REMOVED = Text("usunięto cel: {text}", "goal removed: {text}")
_GOAL = Text("cel", "goal")
_APPLIED = Text("zgłoszenie do partnerstwa: {who}", "application to join: {who}")
_APPLIED_REMOVED = Text("usunięto zgłoszenie: {who}", "application removed: {who}")
_REPORTED = Text("złożono radzie sprawozdanie za {year} r.", "report for {year} submitted to the council")
_REPORT_ENTERED = Text("wpisano sprawozdanie dla rady za {year} r.", "report to the council for {year} entered")
_REPORT_REMOVED = Text("usunięto sprawozdanie dla rady za {year} r.", "report to the council for {year} removed")
_REPORT = Text("sprawozdanie dla rady za {year} r.", "report to the council for {year}")

_OWN = ("members", "goals", "applications", "council_reports", *conflicts.KEYS)


def changed(sides: Sides, old: Partnership, new: Partnership) -> Iterator[Change]:
    """What differs between two states of a partnership."""
    ended = old.ended is None and new.ended is not None
    if ended:
        text = _TO_END if sides.ahead(new.ended) else _ENDED
        yield change(new, ChangeKind.PARTNERSHIP_ENDED, text, day=new.ended)
    yield from _members(sides, old, new)
    yield from _goals(sides, old, new)
    yield from _council_reports(sides, old, new)
    yield from _applications(sides, old, new)
    yield from conflicts.changed(sides, old, new)
    yield from others(sides, old, new, ChangeKind.PARTNERSHIP_CHANGED, (*_OWN, "ended") if ended else _OWN)


def added(_: Sides, new: Partnership) -> Iterator[Change]:
    """A new entry; its members are not told one by one."""
    members = len({member.partner for member in new.members})
    yield change(new, ChangeKind.PARTNERSHIP_ADDED, _ADDED, {"n": members}, day=new.founded)


def removed(_: Sides, old: Partnership) -> Iterator[Change]:
    """An entry that is gone."""
    yield change(old, ChangeKind.PARTNERSHIP_REMOVED, _REMOVED)


def _members(sides: Sides, old: Partnership, new: Partnership) -> Iterator[Change]:
    for before, after in pairs(old.members, new.members):
        if after is None:
            if before is not None:
                values: dict[str, Value] = {"partner": sides.named("partners", before.partner)}
                yield change(new, ChangeKind.MEMBER_REMOVED, _UNLISTED, values, partner=before.partner)
        else:
            yield from _member(sides, new, before, after)


def _member(sides: Sides, new: Partnership, before: Member | None, after: Member) -> Iterator[Change]:
    who: dict[str, Value] = {"partner": sides.named("partners", after.partner)}
    if before is None:
        text = _TO_JOIN if sides.ahead(after.since) else _JOINED
        yield change(new, ChangeKind.MEMBER_JOINED, text, who, partner=after.partner, day=after.since)
    left = after.until is not None and (before is None or before.until is None)
    if left:
        text = _TO_LEAVE if sides.ahead(after.until) else _LEFT
        yield change(new, ChangeKind.MEMBER_LEFT, text, who, partner=after.partner, day=after.until)
    if before is None:
        return
    without = ["partner"]
    if left:
        without += ["until", "exit_reason"]
    if before.votes_held == after.votes_held:
        # `votes: 1` says what holds without it.
        without.append("votes")
    for difference in Comparison(sides, heading(_MEMBER, who), _DATES).of(before, after, without):
        yield told(new, ChangeKind.MEMBER_CHANGED, difference, after.partner)


def _goals(sides: Sides, old: Partnership, new: Partnership) -> Iterator[Change]:
    for before, after in pairs(old.goals, new.goals):
        if before is None and after is not None:
            yield change(new, ChangeKind.GOAL_CHANGED, _GOAL_ADDED, {"text": shortened(after.text)})
        elif after is None and before is not None:
            yield change(new, ChangeKind.GOAL_CHANGED, _GOAL_REMOVED, {"text": shortened(before.text)})
        else:
            for difference in Comparison(sides, _GOAL).of(before, after):
                yield told(new, ChangeKind.GOAL_CHANGED, difference)


def _applications(sides: Sides, old: Partnership, new: Partnership) -> Iterator[Change]:
    for before, after in pairs(old.applications, new.applications):
        if before is None and after is not None:
            who = {"who": shortened(after.who)}
            yield change(new, ChangeKind.APPLICATION_CHANGED, _APPLIED, who, day=after.date)
        elif after is None and before is not None:
            yield change(new, ChangeKind.APPLICATION_CHANGED, _APPLIED_REMOVED, {"who": shortened(before.who)})
        elif after is not None:
            who = {"who": shortened(after.who)}
            for difference in Comparison(sides, heading(_APPLIED, who)).of(before, after):
                yield told(new, ChangeKind.APPLICATION_CHANGED, difference)


def _council_reports(sides: Sides, old: Partnership, new: Partnership) -> Iterator[Change]:
    for before, after in pairs(old.council_reports, new.council_reports):
        if after is None:
            year = str(before.year) if before is not None else ""
            yield change(new, ChangeKind.PARTNERSHIP_CHANGED, _REPORT_REMOVED, {"year": year})
            continue
        about: dict[str, Value] = {"year": str(after.year)}
        submitted = after.submitted is not None and (before is None or before.submitted is None)
        if submitted:
            yield change(new, ChangeKind.COUNCIL_REPORT, _REPORTED, about, day=after.submitted)
        elif before is None:
            yield change(new, ChangeKind.PARTNERSHIP_CHANGED, _REPORT_ENTERED, about)
        if before is not None:
            without = ("submitted",) if submitted else ()
            for difference in Comparison(sides, heading(_REPORT, about)).of(before, after, without):
                yield told(new, ChangeKind.PARTNERSHIP_CHANGED, difference)
