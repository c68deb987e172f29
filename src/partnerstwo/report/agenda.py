"""What waits: overdue decisions, and advice on which the council has not taken a position."""

from __future__ import annotations

from datetime import date

from partnerstwo.model.choices import DecisionKind
from partnerstwo.registry.decisions import Progress, Taken, decisions
from partnerstwo.report.chapter import Chapter

ADVICE = (DecisionKind.RECOMMENDATION, DecisionKind.OPINION)


def _waiting(chapter: Chapter, progress: Progress) -> tuple[Taken, ...]:
    taken = decisions(chapter.registry, chapter.partnership, date.min, chapter.period.as_of)
    return tuple(each for each in taken if each.progress(chapter.period.as_of) is progress)


def overdue(chapter: Chapter) -> tuple[Taken, ...]:
    """Decisions whose term is over and that are not done, old ones too, in order of date."""
    return _waiting(chapter, Progress.OVERDUE)


def under_way(chapter: Chapter) -> tuple[Taken, ...]:
    """Decisions that are not done and not late, old ones too, in order of date."""
    return _waiting(chapter, Progress.OPEN)


def open_advice(chapter: Chapter) -> tuple[Taken, ...]:
    """Recommendations and opinions that are not done, late or not."""
    return tuple(each for each in (*overdue(chapter), *under_way(chapter)) if each.decision.kind in ADVICE)
