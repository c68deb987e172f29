"""Dates as people know them: whole, or only a month or a year, and in words."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from functools import total_ordering

from partnerstwo.language.lang import Lang

NBSP = "\u00a0"


@total_ordering
@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, a month or a year, as exactly as it is known (after Popolo's partial dates).

    A beginning is its first day and an end its last day, so `until: 2026` holds through 31 December.
    """

    year: int
    month: int | None = None
    day: int | None = None
    typed: str = field(default="", compare=False)
    """The text that was typed, where it differs from the ISO form."""

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """The whole date as a partial one."""
        return cls(day.year, day.month, day.day)

    def first(self) -> date:
        """The first day it can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    def last(self) -> date:
        """The last day it can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def isoformat(self) -> str:
        """`2016`, `2016-04` or `2016-04-12`."""
        parts = [f"{self.year:04}"]
        if self.month is not None:
            parts.append(f"{self.month:02}")
        if self.day is not None:
            parts.append(f"{self.day:02}")
        return "-".join(parts)

    def __str__(self) -> str:
        return self.isoformat()

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, PartialDate):
            return NotImplemented
        return self._key() < other._key()

    def _key(self) -> tuple[int, int, int]:
        return self.year, self.month or 0, self.day or 0


class Case(Enum):
    """The grammatical case of a month standing alone in Polish: kwiecień, od kwietnia, w kwietniu."""

    NOMINATIVE = 0
    GENITIVE = 1
    LOCATIVE = 2


_MONTHS_PL = (
    ("styczeń", "stycznia", "styczniu"),
    ("luty", "lutego", "lutym"),
    ("marzec", "marca", "marcu"),
    ("kwiecień", "kwietnia", "kwietniu"),
    ("maj", "maja", "maju"),
    ("czerwiec", "czerwca", "czerwcu"),
    ("lipiec", "lipca", "lipcu"),
    ("sierpień", "sierpnia", "sierpniu"),
    ("wrzesień", "września", "wrześniu"),
    ("październik", "października", "październiku"),
    ("listopad", "listopada", "listopadzie"),
    ("grudzień", "grudnia", "grudniu"),
)
_MONTHS_EN = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def in_words(when: date | PartialDate, lang: Lang, case: Case = Case.NOMINATIVE) -> str:
    """`12 kwietnia 2016 r.`, `kwiecień 2016 r.`, `2016 r.`; `12 April 2016`, `April 2016`, `2016`.

    Spaces inside are no-break spaces. `case` matters only for a Polish month without a day.
    """
    whole = PartialDate.of(when) if isinstance(when, date) else when
    polish = lang is Lang.PL
    parts: list[str] = []
    if whole.day is not None:
        parts.append(str(whole.day))
    if whole.month is not None:
        form = Case.GENITIVE if whole.day is not None else case
        parts.append(_MONTHS_PL[whole.month - 1][form.value] if polish else _MONTHS_EN[whole.month - 1])
    parts.append(str(whole.year))
    if polish:
        parts.append("r.")
    return NBSP.join(parts)


def in_figures(when: date | PartialDate, lang: Lang) -> str:
    """The short form for tables: `12.04.2016`, `04.2016`, `2016`; in English the ISO form."""
    if lang is not Lang.PL:
        return when.isoformat()
    return ".".join(reversed(when.isoformat().split("-")))


def months_before(day: date, months: int) -> date:
    """The same day so many months earlier; the last day of that month where it has no such day."""
    year, month0 = divmod(day.year * 12 + day.month - 1 - months, 12)
    if year < 1:
        return date.min
    return date(year, month0 + 1, min(day.day, calendar.monthrange(year, month0 + 1)[1]))


def last_months(day: date, months: int) -> date:
    """The first day of so many months that end with the day: of 12 to 31 December, the 1 January before."""
    before = months_before(day, months)
    return before + timedelta(days=1) if before > date.min else before


def whole_months(start: date, end: date) -> int:
    """Full months from `start` to `end`; 0 if `end` comes first."""
    months = (end.year - start.year) * 12 + end.month - start.month
    last = calendar.monthrange(end.year, end.month)[1]
    if end.day < start.day and end.day != last:
        months -= 1
    return max(months, 0)
