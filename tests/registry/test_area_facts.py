"""Facts about areas 2.3 and 3.3, counted by hand."""

from __future__ import annotations

from datetime import date

from partnerstwo.registry.area_facts import (
    LocalPartnership,
    ProjectPartnerships,
    local_partnership,
    project_partnerships,
)
from partnerstwo.registry.load import load
from partnerstwo.registry.registry import Registry
from partnerstwo.source.folder import Memory
from tests.report.papers import changed

START, END = date(2026, 1, 1), date(2026, 6, 30)
FAIR = """\
title: Jarmark
status: completed
start: 2025-05
end: 2026-05-31
participants: [tartak, rada-seniorow]
partnership: razem
agreement: {signed: 2025-04-30}
"""


def registry(**projects: str) -> Registry:
    return load(Memory(changed({f"projects/{name}.yaml": text for name, text in projects.items()})))


def test_joint_projects_and_their_partnerships_are_counted() -> None:
    alone = FAIR.replace("tartak, rada-seniorow", "tartak")
    over = FAIR.replace("2026-05-31", "2025-12-31").replace("2025-04-30", "2025-04-30, dissolved: 2026-01-31")
    found = registry(a=FAIR, b=alone, c=over)
    facts = project_partnerships(found, found.partnerships["razem"], START, END)
    # The garden (three partners) runs; the fair is over but not dissolved; the older one was dissolved in January.
    assert facts == ProjectPartnerships(went_on=2, partners=4, running=1, completed=1, dissolved=1, to_be_dissolved=1)


def test_partners_sectors_and_meetings_are_counted() -> None:
    found = registry()
    facts = local_partnership(found, found.partnerships["razem"], START, END)
    assert facts == LocalPartnership(members=6, sectors=3, joined=0, left=0, meetings=1, decisions=1)
    earlier = local_partnership(found, found.partnerships["razem"], date(2025, 1, 1), date(2025, 12, 31))
    assert earlier == LocalPartnership(members=6, sectors=3, joined=1, left=0, meetings=0, decisions=0)
