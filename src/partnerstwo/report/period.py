"""The time a report speaks of."""

from __future__ import annotations

from datetime import date

from partnerstwo.language.dates import NBSP, PartialDate, in_words
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text
from partnerstwo.language.value import value

_FROM_TO = Text("od {first} do {last}", "from {first} to {last}")
_IN_PERIOD = Text("w okresie {period}", "{period}")


@value
class Period:
    """From one day to another, inclusive, seen from the day `on`.

    Raises `ValueError` for a period that ends before it begins or begins after `on`: whoever asks must refuse it.
    """

    first: date
    last: date
    on: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"no period from {self.first} to {self.last}")

    @property
    def as_of(self) -> date:
        """The last day that is told of, on which things are judged: the end, or `on` while it is not over."""
        return min(self.on, self.last)

    @property
    def years(self) -> range:
        """The calendar years it touches: money is known by year only."""
        return range(self.first.year, self.as_of.year + 1)

    @property
    def one_year(self) -> bool:
        """Whether it is a calendar year, or its beginning."""
        return (self.first.month, self.first.day) == (1, 1) and self.first.year == self.last.year

    @property
    def whole_year(self) -> bool:
        """Whether it is a calendar year to its end."""
        return self.one_year and (self.last.month, self.last.day) == (12, 31)

    @property
    def past(self) -> bool:
        """Whether it ended before the day it is seen from: what the files say of today is not true of it."""
        return self.as_of < self.on

    @property
    def cuts_a_year(self) -> bool:
        """Whether it tells of a part of some calendar year only, while money is known for all of it."""
        last = self.as_of
        return (self.first.month, self.first.day) != (1, 1) or (last.month, last.day) != (12, 31)

    def holds(self, day: PartialDate | None) -> bool:
        """Whether the date may fall into what is told of it."""
        return day is not None and day.first() <= self.as_of and self.first <= day.last()

    def label(self, lang: Lang) -> str:
        """`2026 r.`, `od 1 stycznia 2026 r. do 22 listopada 2026 r.`"""
        if self.whole_year:
            return in_words(PartialDate(self.first.year), lang)
        return _FROM_TO.format(lang, {"first": in_words(self.first, lang), "last": in_words(self.last, lang)})

    def within(self, lang: Lang) -> str:
        """`w 2026 r.`, `w okresie od 1 marca 2025 r. do 30 czerwca 2026 r.`"""
        return self.in_its_years(lang) if self.one_year else _IN_PERIOD.format(lang, {"period": self.label(lang)})

    def in_its_years(self, lang: Lang) -> str:
        """The calendar years, after a preposition: `w 2026 r.`, `w latach 2024–2026`."""
        first, last = self.years[0], self.years[-1]
        if first == last:
            return f"w{NBSP}{first}{NBSP}r." if lang is Lang.PL else f"in{NBSP}{first}"
        return f"w{NBSP}latach {first}–{last}" if lang is Lang.PL else f"in {first}–{last}"


def year_to(on: date) -> Period:
    """The calendar year of the day, up to the day."""
    return Period(date(on.year, 1, 1), on, on)


def whole_year(year: int, on: date) -> Period:
    """A calendar year."""
    return Period(date(year, 1, 1), date(year, 12, 31), on)


def between(first: date, last: date, on: date) -> Period:
    """Any period."""
    return Period(first, last, on)
