"""What the definition of slide 3 asks for, beyond the principles: diverse, systematic, lasting, to a purpose."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from partnerstwo.language.dates import last_months, months_before
from partnerstwo.language.lang import Lang
from partnerstwo.language.numbers import number
from partnerstwo.language.text import Text
from partnerstwo.model.choices import THREE_SECTORS, Sector
from partnerstwo.principles.membership import members
from partnerstwo.principles.principle import Evidence, Fact, Inquiry, spoken
from partnerstwo.principles.work import begun
from partnerstwo.registry.attendance import attendances
from partnerstwo.registry.goals import serves_development, serves_identity
from partnerstwo.registry.phases import Phase, phase
from partnerstwo.registry.ratio import FEWEST

WINDOW_MONTHS = 24
LONGEST_GAP = timedelta(days=366)
"""Meetings that are further apart are not systematic (A01 has the same year)."""
LASTING_MONTHS = 24


def diversity(inquiry: Inquiry) -> Iterator[Fact]:
    """Blau's index over the sectors of voting partners: the chance that two drawn at random differ in sector."""
    composed = members(inquiry)
    if not composed.certain or not composed.all_entered or len(composed.voting) < FEWEST:
        return
    total = len(composed.voting)
    counts = [sum(each.sector is sector for each in composed.voting) for sector in Sector]
    index = 1 - sum((Decimal(count) / total) ** 2 for count in counts)
    yield Fact(
        Text(
            "różnorodność sektorów (wskaźnik Blaua, od 0 – jeden sektor – do 0,75 – cztery grupy po równo): {index}",
            "diversity of sectors (Blau's index, from 0, one sector, to 0.75, four equal groups): {index}",
        ),
        {"index": Text(number(index, Lang.PL, 2), number(index, Lang.EN, 2))},
        confirms=composed.sectors == frozenset(THREE_SECTORS),
    )


def rhythm(inquiry: Inquiry) -> Iterator[Fact]:
    """How regularly it meets; the gap that is open on the day counts, too."""
    since = last_months(inquiry.on, WINDOW_MONTHS)
    held = [each.meeting.date for each in attendances(inquiry.registry, inquiry.partnership, since, inquiry.on)]
    if not held:
        return
    gaps = [max(later.first() - earlier.last(), timedelta(0)) for earlier, later in pairwise(held)]
    longest = max([*gaps, held[0].first() - _silent_since(inquiry, since), inquiry.on - held[-1].first()])
    yield Fact(
        Text(
            "spotkania w ostatnich 24 miesiącach: {n}; najdłuższy czas bez odnotowanego spotkania, w dniach: {days}",
            "meetings in the last 24 months: {n}; the longest time without one on record, in days: {days}",
        ),
        {"n": len(held), "days": longest.days},
        confirms=len(held) > 1 and longest <= LONGEST_GAP,
    )


def _silent_since(inquiry: Inquiry, since: date) -> date:
    """The day from which the first meeting was waited for: two meetings after long silence are no rhythm."""
    founded = inquiry.partnership.founded
    return since if founded is None else max(since, founded.last())


def lastingness(inquiry: Inquiry) -> Iterator[Fact]:
    """How long it has existed, and whether it went on after a project ended (slide 15)."""
    founded = inquiry.partnership.founded
    if founded is not None and founded.first() <= inquiry.on:
        yield Fact(
            Text("działa od: {founded}", "exists since: {founded}"),
            {"founded": spoken(founded)},
            confirms=founded.last() <= months_before(inquiry.on, LASTING_MONTHS),
        )
    projects = begun(inquiry)
    ends = [each.end for each in projects if each.end is not None and phase(each, inquiry.on) is Phase.COMPLETED]
    if not ends:
        return
    first = min(ends, key=lambda end: end.last())
    meetings = [
        each
        for each in attendances(inquiry.registry, inquiry.partnership, date.min, inquiry.on)
        if each.meeting.date.first() > first.last()
    ]
    later = [each for each in projects if each.start is not None and each.start.first() > first.last()]
    yield Fact(
        Text(
            "po zakończeniu pierwszego projektu (koniec: {end}): spotkania – {meetings}, rozpoczęte projekty – "
            "{projects}",
            "after its first project ended ({end}): meetings – {meetings}, projects begun – {projects}",
        ),
        {"end": spoken(first), "meetings": len(meetings), "projects": len(later)},
        confirms=bool(meetings or later),
    )


def innovation(inquiry: Inquiry) -> Iterator[Evidence]:
    """Projects that say what is new about them."""
    projects = begun(inquiry)
    new = [each for each in projects if each.innovation is not None]
    if new:
        yield Evidence(
            Text("projekty z opisem nowych metod: {n} z {total}", "projects that describe new methods: {n} of {total}"),
            {"n": len(new), "total": len(projects)},
        )


def definiteness(inquiry: Inquiry) -> Iterator[Fact]:
    """Whether projects say what they are for and when."""
    projects = begun(inquiry)
    if not projects:
        return
    told = sum(bool(each.goal or each.goals_refs) and None not in (each.start, each.end) for each in projects)
    yield Fact(
        Text(
            "projekty z celem i terminami: {n} z {total}",
            "projects with a goal, a beginning and an end: {n} of {total}",
        ),
        {"n": told, "total": len(projects)},
        confirms=FEWEST <= told == len(projects),
    )


def purpose(inquiry: Inquiry) -> Iterator[Fact]:
    """Whether its goals are about local development and local identity, and whether projects serve them."""
    goals = inquiry.partnership.goals
    if not goals:
        return
    development = sum(map(serves_development, goals))
    identity = sum(map(serves_identity, goals))
    served = {goal.id for goal in goals if goal.id is not None}
    projects = sum(bool(served.intersection(each.goals_refs)) for each in begun(inquiry))
    yield Fact(
        Text(
            "cele: {n}, w tym rozwój lokalny – {development}, tożsamość lokalna – {identity}; projekty, które "
            "realizują cele partnerstwa: {projects}",
            "goals: {n}, of these local development – {development}, local identity – {identity}; projects that "
            "serve the partnership's goals: {projects}",
        ),
        {"n": len(goals), "development": development, "identity": identity, "projects": projects},
        confirms=development > 0 and identity > 0 and projects > 0,
    )


def strategy(inquiry: Inquiry) -> Iterator[Evidence]:
    """The strategy that the partnership serves."""
    if inquiry.partnership.strategy_ref is not None:
        yield Evidence(Text("{ref}", "{ref}"), {"ref": inquiry.partnership.strategy_ref})
