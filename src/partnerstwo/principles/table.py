"""The table of principles: those of the seed, what its definition asks for, those of the JST–NGO Model."""

from __future__ import annotations

from partnerstwo.language.text import Text
from partnerstwo.model.choices import AssessmentTool
from partnerstwo.model.tools import TRUST
from partnerstwo.principles import definition, membership, money, work
from partnerstwo.principles.principle import Feed, Origin, Principle, nothing_shown

_SLIDE_3 = Text("slajd 3: definicja partnerstwa lokalnego", "seed, slide 3: definition of a local partnership")
_SLIDE_12 = Text("slajd 12", "seed, slide 12")
_SLIDE_13 = Text("slajd 13", "seed, slide 13")
_SLIDE_14 = Text("slajd 14", "seed, slide 14")
_SLIDE_16 = Text("slajd 16", "seed, slide 16")
_ACT = Text(
    "slajd 22; art. 5 ust. 3 ustawy z 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie",
    "seed, slide 22; act of 24 April 2003 on public benefit, art. 5 par. 3",
)
_MODEL = Text("slajd 22: Model współpracy JST–NGO", "seed, slide 22: the JST–NGO Model")
_LIJW = AssessmentTool.LIJW
_PARTNER = AssessmentTool.TRUST_VALUE

_SEED: tuple[Principle, ...] = (
    Principle(
        key="equal_rights",
        name=Text("równość praw", "equal rights"),
        origin=Origin.SEED,
        source=Text("slajdy 12 i 13", "seed, slides 12 and 13"),
        facts=membership.votes,
        documents=membership.founding,
        breached_by=("Z01", "Z05"),
        fields=(
            "partnerships.members.votes",
            "partnerships.members.role",
            "partnerships.founding",
        ),
    ),
    Principle(
        key="no_mere_executor",
        name=Text("nikt nie jest tylko wykonawcą", "nobody is a mere executor"),
        origin=Origin.SEED,
        source=_SLIDE_12,
        facts=work.stages,
        documents=work.concepts,
        breached_by=("M04", "P10", "P12", "Z09"),
        fields=(
            "projects.participants.stages",
            "projects.concept_agreed",
        ),
        feeds=(Feed(_PARTNER, ("power",)),),
        reads=("projects",),
    ),
    Principle(
        key="voluntary_membership",
        name=Text("dobrowolność uczestnictwa", "voluntary membership"),
        origin=Origin.SEED,
        source=_SLIDE_13,
        facts=membership.basis,
        documents=membership.accession,
        breached_by=("Z02a",),
        fields=(
            "partnerships.members.basis",
            "partnerships.members.evidence",
        ),
    ),
    Principle(
        key="joint_problem_solving",
        name=Text("wspólne rozwiązywanie problemów", "joint problem solving"),
        origin=Origin.SEED,
        source=_SLIDE_13,
        facts=work.engagement,
        documents=work.minutes,
        breached_by=("A03", "P01"),
        fields=(
            "meetings.attended",
            "meetings.attended_count",
            "meetings.minutes",
            "projects.participants",
        ),
        feeds=(Feed(_PARTNER, ("involvement",)),),
        reads=("meetings", "projects"),
    ),
    Principle(
        key="openness",
        name=Text("otwartość na nowych partnerów", "openness to new partners"),
        origin=Origin.SEED,
        source=_SLIDE_13,
        facts=membership.openness,
        documents=membership.procedure,
        breached_by=("Z03", "Z05", "Z06", "Z22"),
        fields=(
            "partnerships.openness",
            "partnerships.members.since",
            "partnerships.applications",
        ),
    ),
    Principle(
        key="follow_through",
        name=Text("konsekwencja w działaniu", "following through"),
        origin=Origin.SEED,
        source=_SLIDE_13,
        facts=work.follow_through,
        documents=work.council_reports,
        breached_by=("P06", "Z11"),
        fields=(
            "meetings.decisions.due",
            "meetings.decisions.done",
            "partnerships.council_reports",
        ),
        feeds=(Feed(_PARTNER, ("reliability",)),),
        reads=("meetings",),
    ),
    Principle(
        key="honesty_and_trust",
        name=Text("uczciwość i wzajemne zaufanie", "honesty and mutual trust"),
        origin=Origin.SEED,
        source=_SLIDE_13,
        facts=money.honesty,
        documents=money.published,
        breached_by=("K01", "M07"),
        fields=(
            "projects.funding.spent",
            "partnerships.conflicts",
            "projects.conflicts",
            "partnerships.documents",
        ),
        feeds=(Feed(_PARTNER, TRUST),),
        reads=("projects",),
    ),
    Principle(
        key="beside_local_authority",
        name=Text(
            "współpraca z władzą lokalną, nie jej zastępowanie", "working with local authority, not in its place"
        ),
        origin=Origin.SEED,
        source=_SLIDE_14,
        facts=work.beside_authority,
        documents=work.resolutions,
        breached_by=("S06", "Z15"),
        fields=(
            "partners.legal_form",
            "meetings.decisions.kind",
            "partnerships.council_reports.resolution",
            "partnerships.strategy_ref",
        ),
        feeds=(
            Feed(_LIJW, ("1.1_informing", "1.2_cocreating", "1.3_consulting", "1.4_implementing", "1.5_evaluating")),
        ),
        reads=("meetings",),
    ),
    Principle(
        key="absorption_of_funds",
        name=Text("pozyskiwanie funduszy, zwłaszcza EFS", "absorbing funds, the ESF above all"),
        origin=Origin.SEED,
        source=_SLIDE_14,
        facts=money.absorption,
        documents=money.contracts,
        fields=(
            "projects.funding.source",
            "projects.funding.amount",
            "projects.funding.contract",
        ),
        feeds=(Feed(_LIJW, ("2.1_financial",)),),
        reads=("projects",),
    ),
    Principle(
        key="civic_activation",
        name=Text("uaktywnianie obywateli", "activating citizens"),
        origin=Origin.SEED,
        source=_SLIDE_14,
        facts=work.activation,
        fields=(
            "partners.voices",
            "projects.participants",
            "projects.initiated_by",
        ),
        feeds=(Feed(_LIJW, ("3.1_civic_initiatives",)),),
        reads=("partners", "projects"),
    ),
    Principle(
        key="real_cooperation",
        name=Text("współpraca rzeczywista, a nie deklarowana", "real, not declared cooperation"),
        origin=Origin.SEED,
        source=_SLIDE_16,
        facts=membership.real,
        breached_by=("A03", "R06", "Z10"),
        fields=(
            "meetings.attended",
            "meetings.decisions.owner",
            "projects.participants",
            "partnerships.members.since",
        ),
        feeds=(Feed(_PARTNER, ("resources",)),),
        reads=("meetings", "projects"),
    ),
    Principle(
        key="social_participation",
        name=Text("udział trzech sektorów i pięciu środowisk", "three sectors and five constituencies take part"),
        origin=Origin.SEED,
        source=Text("slajdy 10–12: zasada społecznej partycypacji", "seed, slides 10–12: social participation"),
        facts=membership.participation,
        breached_by=("S01", "S02", "S09"),
        fields=(
            "partners.legal_form",
            "partners.sector",
            "partners.voices",
            "partners.statuses",
            "partnerships.members.votes",
        ),
        reads=("partners",),
    ),
)

_DEFINITION: tuple[Principle, ...] = (
    Principle(
        key="diversity",
        name=Text("różnorodni partnerzy", "diverse partners"),
        origin=Origin.DEFINITION,
        source=_SLIDE_3,
        facts=definition.diversity,
        breached_by=("S01", "S11"),
        fields=("partners.legal_form", "partners.run_by", "partnerships.members"),
        reads=("partners",),
    ),
    Principle(
        key="systematic",
        name=Text("współpraca systematyczna", "systematic cooperation"),
        origin=Origin.DEFINITION,
        source=_SLIDE_3,
        facts=definition.rhythm,
        breached_by=("A01",),
        fields=("meetings.date",),
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
        fields=("partnerships.goals.tags", "partnerships.strategy_ref", "projects.goals_refs"),
        reads=("projects",),
    ),
)

_MODEL_ROWS: tuple[Principle, ...] = (
    Principle(
        key="subsidiarity",
        name=Text("pomocniczość", "subsidiarity"),
        origin=Origin.MODEL,
        source=_ACT,
        facts=work.leads,
        fields=(
            "projects.lead",
            "partners.legal_form",
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

PRINCIPLES: tuple[Principle, ...] = (*_SEED, *_DEFINITION, *_MODEL_ROWS)
"""Every principle of the seed, then what its definition asks for, then the seven of the Model."""
