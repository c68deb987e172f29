"""The principles that the founding slides name (10–14, 16)."""

from __future__ import annotations

from partnerstwo.language.text import Text
from partnerstwo.model.choices import AssessmentTool
from partnerstwo.model.tools import TRUST
from partnerstwo.principles import membership, money, work
from partnerstwo.principles.principle import Feed, Origin, Principle

_SLIDE_12 = Text("slajd 12", "seed, slide 12")
_SLIDE_13 = Text("slajd 13", "seed, slide 13")
_SLIDE_14 = Text("slajd 14", "seed, slide 14")
_SLIDE_16 = Text("slajd 16", "seed, slide 16")
_SECTOR = ("partners.legal_form", "partners.sector", "partners.run_by")
"""What the sector of a partner follows from."""
_LIJW = AssessmentTool.LIJW
_PARTNER = AssessmentTool.TRUST_VALUE

SEED: tuple[Principle, ...] = (
    Principle(
        key="equal_rights",
        name=Text("równość praw", "equal rights"),
        origin=Origin.SEED,
        source=Text("slajdy 12 i 13", "seed, slides 12 and 13"),
        facts=membership.votes,
        documents=membership.founding,
        # With a majority of its own one decides for all, however equal the votes of each.
        breached_by=("S11", "Z01", "Z05"),
        fields=(
            "partnerships.members.votes",
            "partnerships.members.role",
            "partnerships.members_total",
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
            "partnerships.members_total",
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
            "meetings.kind",
            "meetings.attended",
            "meetings.attended_count",
            "meetings.minutes",
            "projects.participants",
            "partnerships.members_total",
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
            "partnerships.founded",
            "partnerships.members.since",
            "partnerships.members_total",
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
            "partnerships.documents.url",
            "partnerships.council_reports.bip",
            "partnerships.openness.procedure",
            "meetings.minutes",
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
            "partners.run_by",
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
            "projects.participants",
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
            "partners.legal_form",
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
        # A project that lists every partner would make all of them look active.
        breached_by=("A03", "P08", "R06", "Z10"),
        fields=(
            "meetings.attended",
            "meetings.decisions.owner",
            "meetings.decisions.done",
            "projects.participants",
            "partnerships.founded",
            "partnerships.members.since",
            "partnerships.members_total",
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
        doubted_by=("S04",),
        breached_by=("S01", "S02", "S09"),
        fields=(
            *_SECTOR,
            "partners.voices",
            "partners.statuses",
            "partnerships.members.votes",
            "partnerships.members_total",
        ),
        reads=("partners",),
    ),
)
