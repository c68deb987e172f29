"""The numbers that the overview gives of a registry, and of several together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import reduce

from partnerstwo.language.labelled import Labelled
from partnerstwo.model.choices import FundingSource, PartnershipType, Sector
from partnerstwo.registry.money import Total


class Standing(Labelled):
    """What is known of a principle in one partnership; the first that applies."""

    BREACHED = "breached", "naruszona", "breached"
    WAIVED = "waived", "odstępstwo", "waived"
    CONFIRMED = "confirmed", "potwierdzona danymi", "confirmed by data"
    UNPROVED = "unproved", "dane nie wystarczają", "data do not suffice"
    UNKNOWN = "unknown", "brak danych", "no data"


@dataclass(frozen=True, slots=True)
class Findings:
    """How good the data are, by number of findings; accepted ones do not count."""

    errors: int = 0
    """In the data; breaches of principles are told by principle."""
    warnings: int = 0
    notices: int = 0
    unreviewed: int = 0
    """Entries that nobody has reviewed for long."""
    sensitive: int = 0
    """Findings that could shame a single partner."""
    unread: int = 0
    """Files that could not be read, or not in full."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What adds up over registries."""

    partnerships: int = 0
    """Those that existed in the period."""
    lacking: int = 0
    """Partnerships without a sector that they declare."""
    breached: int = 0
    """Partnerships with a breached principle."""
    silent: int = 0
    """Partnerships without a meeting in the period."""
    partners: int = 0
    """Members of the partnerships on the day; in one registry each counts once."""
    joined: int = 0
    left: int = 0
    started: int = 0
    running: int = 0
    completed: int = 0
    meetings: int = 0
    conflicts: int = 0
    """Not settled on the day."""
    single: int = 0
    """Projects with money left out because one partner alone does them."""
    without_year: Decimal = Decimal(0)
    types: Mapping[PartnershipType | None, int] = field(default_factory=dict)
    sectors: Mapping[Sector | None, int] = field(default_factory=dict)
    sources: Mapping[FundingSource, Total] = field(default_factory=dict)
    """Money of joint projects in the years of the period."""
    principles: Mapping[tuple[str, Standing], int] = field(default_factory=dict)
    """By the key of the principle: in how many partnerships it stands so."""
    codes: frozenset[str] = frozenset()
    """The rules whose findings breach a principle."""
    findings: Findings = Findings()

    @property
    def money(self) -> Total:
        """All sources together."""
        return reduce(_added, self.sources.values(), Total())


def together(parts: Iterable[Figures]) -> Figures:
    """The sums."""
    return reduce(_sum, parts, Figures())


def _sum(one: Figures, other: Figures) -> Figures:
    return Figures(
        partnerships=one.partnerships + other.partnerships,
        lacking=one.lacking + other.lacking,
        breached=one.breached + other.breached,
        silent=one.silent + other.silent,
        partners=one.partners + other.partners,
        joined=one.joined + other.joined,
        left=one.left + other.left,
        started=one.started + other.started,
        running=one.running + other.running,
        completed=one.completed + other.completed,
        meetings=one.meetings + other.meetings,
        conflicts=one.conflicts + other.conflicts,
        single=one.single + other.single,
        without_year=one.without_year + other.without_year,
        types=Counter(one.types) + Counter(other.types),
        sectors=Counter(one.sectors) + Counter(other.sectors),
        sources=_sources(one.sources, other.sources),
        principles=Counter(one.principles) + Counter(other.principles),
        codes=one.codes | other.codes,
        findings=_all_findings(one.findings, other.findings),
    )


def _sources(one: Mapping[FundingSource, Total], other: Mapping[FundingSource, Total]) -> dict[FundingSource, Total]:
    nothing = Total()
    return {
        source: _added(one.get(source, nothing), other.get(source, nothing))
        for source in FundingSource
        if source in one or source in other
    }


def _added(one: Total, other: Total) -> Total:
    return Total(
        one.awarded + other.awarded, one.spent + other.spent, one.lines + other.lines, one.settled + other.settled
    )


def _all_findings(one: Findings, other: Findings) -> Findings:
    return Findings(
        one.errors + other.errors,
        one.warnings + other.warnings,
        one.notices + other.notices,
        one.unreviewed + other.unreviewed,
        one.sensitive + other.sensitive,
        one.unread + other.unread,
    )
