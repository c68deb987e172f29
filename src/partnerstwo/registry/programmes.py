"""Whether a partnership's records speak of a year's programme of cooperation with non-governmental organisations."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.language.nearest import folded
from partnerstwo.language.patterns import lazy_pattern
from partnerstwo.model.partnership import Partnership
from partnerstwo.registry.registry import Registry

_PROGRAMME = lazy_pattern(r"program[a-z]{0,3}wspolprac|cooperationprogram|program(?:me)?ofcooperation")
"""As `folded` leaves it: no spaces, no Polish letters."""
_YEAR = lazy_pattern(r"(?<![0-9])20[0-9]{2}(?![0-9])")


def speaks_of_programme(registry: Registry, partnership: Partnership, year: int, on: date) -> bool:
    """Whether a document published by the day, or a topic or decision of this year's meetings, names it.

    A programme for several years ("na lata 2025–2027") is that of each of them.
    """
    return any(_names(text, year) for text in _texts(registry, partnership, on))


def _texts(registry: Registry, partnership: Partnership, on: date) -> Iterator[str]:
    for document in partnership.documents:
        if document.date is None or document.date.first() <= on:
            yield document.title
    for meeting in registry.meetings_of.get(partnership.id, ()):
        if meeting.date.year == on.year and meeting.date.first() <= on:
            yield from meeting.topics
            yield from (decision.text for decision in meeting.decisions)


def _names(text: str, year: int) -> bool:
    years = [int(found) for found in _YEAR.findall(text)]
    return bool(years) and min(years) <= year <= max(years) and _PROGRAMME.search(folded(text)) is not None
