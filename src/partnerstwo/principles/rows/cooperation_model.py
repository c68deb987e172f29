"""The seven principles of the JST–NGO Model (slide 22)."""

from __future__ import annotations

from partnerstwo.language.text import Text
from partnerstwo.model.choices import AssessmentTool
from partnerstwo.principles import membership, money, work
from partnerstwo.principles.principle import Feed, Origin, Principle, nothing_shown

_ACT = Text(
    "slajd 22; art. 5 ust. 3 ustawy z 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie",
    "seed, slide 22; act of 24 April 2003 on public benefit, art. 5 par. 3",
)
_MODEL = Text("slajd 22: Model współpracy JST–NGO", "seed, slide 22: the JST–NGO Model")
_SECTOR = ("partners.legal_form", "partners.sector", "partners.run_by")
"""What the sector of a partner follows from."""
_LIJW = AssessmentTool.LIJW

MODEL: tuple[Principle, ...] = (
    Principle(
        key="subsidiarity",
        name=Text("pomocniczość", "subsidiarity"),
        origin=Origin.MODEL,
        source=_ACT,
        facts=work.leads,
        fields=(
            "projects.lead",
            *_SECTOR,
        ),
        feeds=(Feed(_LIJW, ("2.1_financial", "2.2_nonfinancial")),),
        reads=("partners", "projects"),
    ),
    Principle(
        key="sovereignty",
        name=Text("suwerenność stron", "sovereignty of the parties"),
        origin=Origin.MODEL,
        source=_ACT,
        facts=membership.independence,
        documents=membership.leaving,
        breached_by=("S11", "Z02a"),
        fields=(
            "partners.run_by",
            "partnerships.members.votes",
            "partnerships.members_total",
            "partnerships.exit_rule",
        ),
        reads=("partners",),
    ),
    Principle(
        key="partnership",
        name=Text("partnerstwo", "partnership"),
        origin=Origin.MODEL,
        source=_ACT,
        facts=work.joint_projects,
        documents=work.agreements,
        breached_by=("M04", "P01", "S03", "Z01", "Z09"),
        fields=(
            "projects.participants",
            *_SECTOR,
            "projects.agreement.signed",
        ),
        feeds=(Feed(_LIJW, ("2.3_project_partnership", "3.3_local_partnership")),),
        reads=("partners", "projects"),
    ),
    Principle(
        key="effectiveness",
        name=Text("efektywność", "effectiveness"),
        origin=Origin.MODEL,
        source=_ACT,
        facts=work.results,
        fields=(
            "projects.results.target",
            "projects.results.actual",
        ),
        reads=("projects",),
    ),
    Principle(
        key="transparency",
        name=Text("jawność", "transparency"),
        origin=Origin.MODEL,
        source=_ACT,
        facts=work.reports_on_time,
        documents=work.publications,
        breached_by=("L01",),
        fields=(
            "partnerships.council_reports",
            "partnerships.documents.url",
            "partnerships.openness.procedure",
            "meetings.minutes",
        ),
        feeds=(Feed(_LIJW, ("1.1_informing",)),),
    ),
    Principle(
        key="fair_competition",
        name=Text("uczciwa konkurencja", "fair competition"),
        origin=Origin.MODEL,
        source=_ACT,
        facts=money.open_calls,
        documents=money.calls,
        breached_by=("P11",),
        fields=(
            "projects.agreement.open_call",
            "projects.funding.source",
            "projects.lead",
            "projects.participants",
            *_SECTOR,
        ),
        reads=("partners", "projects"),
    ),
    Principle(
        key="equal_opportunities",
        name=Text("równość szans", "equal opportunities"),
        origin=Origin.MODEL,
        source=_MODEL,
        facts=nothing_shown,
        documents=work.accessibility,
        fields=("partnerships.documents.title", "projects.documents.title"),
    ),
)
