"""The table of sections, in the order of the paper."""

from __future__ import annotations

from partnerstwo.report.chapter import ClosingMaker, SectionMaker
from partnerstwo.report.sections import (
    assessment,
    basis,
    composition,
    cooperation,
    free_standing,
    money,
    points,
    principles,
    projects,
    quality,
    since,
    summary,
    totals,
    weaknesses,
)

SECTIONS: tuple[SectionMaker, ...] = (
    SectionMaker("summary", summary.make, numbered=False),
    SectionMaker("since", since.make),
    SectionMaker("basis", basis.make),
    SectionMaker("composition", composition.make),
    SectionMaker("projects", projects.make),
    SectionMaker("money", money.make),
    SectionMaker("cooperation", cooperation.make),
    SectionMaker("principles", principles.make),
    SectionMaker("weaknesses", weaknesses.make),
    SectionMaker("assessment", assessment.make),
    SectionMaker("points", points.make),
)
"""The sections about one partnership."""

CLOSING: tuple[ClosingMaker, ...] = (
    ClosingMaker("totals", totals.make),
    ClosingMaker("free_standing", free_standing.make),
    ClosingMaker("since_elsewhere", since.elsewhere),
    ClosingMaker("quality", quality.make),
)
"""The sections about the whole paper, after all chapters."""
