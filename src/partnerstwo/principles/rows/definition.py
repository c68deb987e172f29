"""What the definition of slide 3 asks for."""

from __future__ import annotations

from partnerstwo.language.text import Text
from partnerstwo.principles import definition
from partnerstwo.principles.principle import Origin, Principle, nothing_shown

_SLIDE_3 = Text("slajd 3: definicja partnerstwa lokalnego", "seed, slide 3: definition of a local partnership")
_SECTOR = ("partners.legal_form", "partners.sector", "partners.run_by")
"""What the sector of a partner follows from."""

DEFINITION: tuple[Principle, ...] = (
    Principle(
        key="diversity",
        name=Text("różnorodni partnerzy", "diverse partners"),
        origin=Origin.DEFINITION,
        source=_SLIDE_3,
        facts=definition.diversity,
        doubted_by=("S04",),
        breached_by=("S01", "S11"),
        fields=(
            *_SECTOR,
            "partnerships.members.votes",
            "partnerships.members_total",
        ),
        reads=("partners",),
    ),
    Principle(
        key="systematic",
        name=Text("współpraca systematyczna", "systematic cooperation"),
        origin=Origin.DEFINITION,
        source=_SLIDE_3,
        facts=definition.rhythm,
        breached_by=("A01",),
        fields=("meetings.date", "partnerships.founded"),
        reads=("meetings",),
    ),
    Principle(
        key="lasting",
        name=Text("współpraca trwała", "lasting cooperation"),
        origin=Origin.DEFINITION,
        source=Text("slajdy 3 i 15", "seed, slides 3 and 15"),
        facts=definition.lastingness,
        breached_by=("A03",),
        fields=("partnerships.founded", "meetings.date", "projects.start", "projects.end"),
        reads=("meetings", "projects"),
    ),
    Principle(
        key="innovative",
        name=Text("innowacyjne metody i środki", "innovative methods and means"),
        origin=Origin.DEFINITION,
        source=_SLIDE_3,
        facts=nothing_shown,
        documents=definition.innovation,
        fields=("projects.innovation",),
    ),
    Principle(
        key="definite_action",
        name=Text("określone działania", "definite action"),
        origin=Origin.DEFINITION,
        source=Text("slajdy 3 i 32", "seed, slides 3 and 32"),
        facts=definition.definiteness,
        fields=("projects.goal", "projects.goals_refs", "projects.start", "projects.end"),
        reads=("projects",),
    ),
    Principle(
        key="local_purpose",
        name=Text("rozwój i tożsamość lokalna jako cel", "local development and identity as the purpose"),
        origin=Origin.DEFINITION,
        source=_SLIDE_3,
        facts=definition.purpose,
        documents=definition.strategy,
        fields=(
            "partnerships.goals.tags",
            "partnerships.goals.id",
            "projects.goals_refs",
            "partnerships.strategy_ref",
        ),
        reads=("projects",),
    ),
)
