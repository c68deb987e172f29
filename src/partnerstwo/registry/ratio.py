"""A ratio that remembers what it was made of."""

from __future__ import annotations

from decimal import Decimal

from partnerstwo.language.value import value

FEWEST = 5
"""Below so many cases no ratio is given: two of three is no rate."""


@value
class Ratio:
    """A part beside its whole: counts, or amounts in zlotys."""

    part: int | Decimal
    whole: int | Decimal
    cases: int
    """How many members, pairs, projects ... it rests on; zero where it is not known what the whole would be."""

    @property
    def value(self) -> Decimal | None:
        """The part as a share of one (an average may exceed it); None below `FEWEST` cases."""
        return Decimal(self.part) / self.whole if self.whole and self.cases >= FEWEST else None


def of_cases(part: int, whole: int) -> Ratio:
    """Some of several cases."""
    return Ratio(part, whole, whole)
