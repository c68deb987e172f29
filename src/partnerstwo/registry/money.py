"""The money of projects: what was awarded and spent, in which year, from which source, and who holds it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import TypeVar

from partnerstwo.language.value import value
from partnerstwo.model.choices import EU_SOURCES, FundingSource
from partnerstwo.model.project import Funding, Project

TOLERANCE = Decimal("0.01")
"""Sums that differ by no more than this are the same: shares of a grant are rounded."""

LEAST_JOINT = 2
"""A project is joint from so many distinct participants on."""

G = TypeVar("G")


@value
class Line:
    """One entry of a project's `funding`, with the year it counts for."""

    project: Project
    index: int
    entry: Funding

    @property
    def year(self) -> int | None:
        """The year that is stated, else that of the project's start; None where neither is known."""
        if self.entry.year is not None:
            return self.entry.year
        return self.project.start.year if self.project.start else None

    @property
    def year_stated(self) -> bool:
        """Whether the entry names its year; if not, the report says how it was assigned."""
        return self.entry.year is not None


@value
class Total:
    """Sums over lines, in zlotys."""

    awarded: Decimal = Decimal(0)
    spent: Decimal = Decimal(0)
    """Over the lines that state it: compare it with `awarded` only where `settled` equals `lines`."""
    lines: int = 0
    settled: int = 0
    """Lines that state what was spent."""


def lines(projects: Iterable[Project]) -> tuple[Line, ...]:
    """The entries of `funding` of all these projects, in the order of the projects and of their files."""
    return tuple(
        Line(project, index, entry) for project in projects for index, entry in enumerate(project.funding or ())
    )


def total(chosen: Iterable[Line]) -> Total:
    """All these lines together."""
    listed = tuple(chosen)
    spent = [line.entry.spent for line in listed if line.entry.spent is not None]
    return Total(
        awarded=sum((line.entry.amount for line in listed), Decimal(0)),
        spent=sum(spent, Decimal(0)),
        lines=len(listed),
        settled=len(spent),
    )


def by_year(chosen: Iterable[Line]) -> dict[int | None, Total]:
    """Totals by year, in order; lines of no known year come last, under None."""
    groups = _grouped(chosen, lambda line: line.year)
    return {year: groups[year] for year in sorted(groups, key=lambda year: (year is None, year or 0))}


def by_source(chosen: Iterable[Line]) -> dict[FundingSource, Total]:
    """Totals by source, in the order of the sources; only those that occur."""
    groups = _grouped(chosen, lambda line: line.entry.source)
    return {source: groups[source] for source in FundingSource if source in groups}


def _grouped(chosen: Iterable[Line], key: Callable[[Line], G]) -> dict[G, Total]:
    groups: dict[G, list[Line]] = {}
    for line in chosen:
        groups.setdefault(key(line), []).append(line)
    return {name: total(group) for name, group in groups.items()}


def is_joint(project: Project) -> bool:
    """Whether at least two distinct partners take part: only such money was raised together (slide 28)."""
    return len({participant.partner for participant in project.participants}) >= LEAST_JOINT


def shares(project: Project) -> dict[str, Decimal | None]:
    """What each partner holds, in the order of the file; None where no amount is given.

    A partner that is listed twice holds the sum.
    """
    held: dict[str, Decimal | None] = {}
    for participant in project.participants:
        before = held.get(participant.partner)
        if before is None or participant.amount is None:
            held[participant.partner] = participant.amount if before is None else before
        else:
            held[participant.partner] = before + participant.amount
    return held


def shares_sum(project: Project) -> Decimal:
    """The amounts of all participants together; zero where none is given."""
    return sum((amount for amount in shares(project).values() if amount is not None), Decimal(0))


def sole_holder(project: Project) -> str | None:
    """The partner of a joint project that holds all the money, if one does.

    That is certain when the others have zero, and also when its amount is all the funding there is.
    """
    held = shares(project)
    holders = [partner for partner, amount in held.items() if amount]
    if len(held) < LEAST_JOINT or len(holders) != 1:
        return None
    told = all(amount is not None for amount in held.values())
    awarded = total(lines([project])).awarded
    covers_all = awarded > 0 and abs(shares_sum(project) - awarded) <= TOLERANCE
    return holders[0] if told or covers_all else None


def records_money(project: Project) -> bool:
    """Whether the project says that it has money; `funding: []` says that it has none."""
    if project.funding is not None:
        return any(entry.amount for entry in project.funding)
    return bool(project.total) or any(shares(project).values())


def from_the_union(project: Project) -> bool:
    """Whether some of its money comes from the European Union."""
    return any(entry.source in EU_SOURCES for entry in project.funding or ())
