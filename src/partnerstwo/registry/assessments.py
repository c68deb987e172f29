"""What marks say: bands, means, and the change since the assessment before."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from partnerstwo.language.labelled import Labelled
from partnerstwo.language.lang import Lang
from partnerstwo.language.numbers import number
from partnerstwo.language.text import Text
from partnerstwo.language.value import value
from partnerstwo.model.assessment import Assessment
from partnerstwo.model.choices import AssessmentTool
from partnerstwo.model.partnership import Partnership
from partnerstwo.model.tools import PLANES, areas_of
from partnerstwo.registry.registry import Registry

STRONG = Decimal("4.0")
BORDERLINE = Decimal("3.0")
"""Where the bands begin (Wilder: 4.0–5.0 strength, 3.0–3.9 to be discussed, 1.0–2.9 concern)."""
_TENTH = Decimal("0.1")


class Band(Labelled):
    """What a mark from 1 to 5 calls for, whichever tool gave it."""

    STRENGTH = "strength", "mocna strona", "strength"
    DISCUSS = "discuss", "do omówienia", "to be discussed"
    ACTION = "action", "wymaga działania", "calls for action"


def band(mark: Decimal) -> Band:
    """The band of a mark as it is shown: of a mean its one place, so that "4,0" is never "to be discussed"."""
    if mark >= STRONG:
        return Band.STRENGTH
    return Band.DISCUSS if mark >= BORDERLINE else Band.ACTION


def tenths(mean: Decimal) -> Decimal:
    """Rounded half up to one place; never minus zero."""
    return mean.quantize(_TENTH, ROUND_HALF_UP) + 0


def written(mark: Decimal) -> Text:
    """A mark with at least one place, as it was typed: "3,0", "3,75"."""
    exponent = mark.normalize().as_tuple().exponent
    places = max(1, -exponent) if isinstance(exponent, int) else 1
    return Text(number(mark, Lang.PL, places), number(mark, Lang.EN, places))


def signed(change: Decimal) -> Text:
    """A change with its sign: "+0,2", "−0,3"; "0,0" for none."""
    return Text(*(("+" if change > 0 else "") + number(change, lang, 1) for lang in (Lang.PL, Lang.EN)))


@value
class Mean:
    """A mean of marks and how many of those that the tool asks for went into it."""

    value: Decimal
    """One place."""
    scored: int
    of: int

    @property
    def band(self) -> Band:
        """What it calls for."""
        return band(self.value)


def in_order(assessment: Assessment) -> tuple[tuple[str, Decimal], ...]:
    """Keys and marks in the order of the tool's table; of a tool without one, in that of the file."""
    keys = assessment.known_scores() or tuple(assessment.scores)
    return tuple((key, assessment.scores[key]) for key in keys if key in assessment.scores)


def overall(assessment: Assessment) -> Mean | None:
    """The mean of all marks given; None without any. It is no index: that would need weights that nobody published."""
    return _mean(assessment, assessment.known_scores() or tuple(assessment.scores))


def by_plane(assessment: Assessment) -> dict[str, Mean | None]:
    """For the Model's own tool the mean of each plane over its scored areas; nothing for another tool."""
    if assessment.tool is not AssessmentTool.LIJW:
        return {}
    return {plane: _mean(assessment, areas_of(plane)) for plane in PLANES}


def _mean(assessment: Assessment, keys: tuple[str, ...]) -> Mean | None:
    marks = [assessment.scores[key] for key in keys if key in assessment.scores]
    return Mean(tenths(_average(marks)), len(marks), len(keys)) if marks else None


def _average(figures: Iterable[Decimal]) -> Decimal:
    listed = tuple(figures)
    return sum(listed, Decimal(0)) / len(listed)


@value
class Trend:
    """Two assessments with the same tool, compared over the keys that both scored; at least one."""

    before: Assessment
    now: Assessment

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys in both, in the order of the later one."""
        return tuple(key for key in self.now.scores if key in self.before.scores)

    def change(self, key: str) -> Decimal | None:
        """How much a mark rose (or fell, below zero), one place; None for a key that only one of them scored."""
        if key not in self.now.scores or key not in self.before.scores:
            return None
        return tenths(self.now.scores[key] - self.before.scores[key])

    @property
    def overall(self) -> Decimal:
        """How much the mean of the common keys rose or fell, one place."""
        return tenths(_average(self.now.scores[key] - self.before.scores[key] for key in self.keys))


def held(registry: Registry, partnership: Partnership, on: date) -> tuple[Assessment, ...]:
    """The assessments made by the day, in order of date."""
    made = registry.assessments_of.get(partnership.id, ())
    return tuple(each for each in made if each.date.first() <= on)


def newest(registry: Registry, partnership: Partnership, on: date) -> tuple[Assessment, ...]:
    """The newest assessment by the day with each tool, the latest of them first; older ones are history."""
    by_tool = {each.tool: each for each in held(registry, partnership, on)}
    return tuple(sorted(by_tool.values(), key=lambda each: (each.date, each.id), reverse=True))


def previous(registry: Registry, assessment: Assessment) -> Assessment | None:
    """The assessment with the same tool before it; None for the first."""
    series = [each for each in registry.assessments_of.get(assessment.partnership, ()) if each.tool is assessment.tool]
    place = next((index for index, each in enumerate(series) if each.id == assessment.id), 0)
    return series[place - 1] if place else None


def trend(registry: Registry, assessment: Assessment) -> Trend | None:
    """The change since the one before; None without one, or without a key that both scored."""
    before = previous(registry, assessment)
    compared = None if before is None else Trend(before, assessment)
    return compared if compared is not None and compared.keys else None
