"""What is kept of one registry: a few hundred numbers, so that memory does not grow with what was read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from partnerstwo.diagnostics.diagnostic import Diagnostic
from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.lang import Lang
from partnerstwo.model.checksums import valid_terc
from partnerstwo.model.legal_form import LegalForm
from partnerstwo.overview.figures import Figures, Findings, Standing
from partnerstwo.principles.state import PrincipleState
from partnerstwo.registry.composition import composition
from partnerstwo.registry.money import by_source
from partnerstwo.registry.movements import joined, left
from partnerstwo.registry.registry import Registry
from partnerstwo.report.build import Request, chapter_of, paper_of
from partnerstwo.report.chapter import Chapter, Paper
from partnerstwo.report.concern import SHAMING
from partnerstwo.report.funds import funds
from partnerstwo.report.period import Period
from partnerstwo.report.portfolio import portfolio

NOT_REVIEWED = "A02"


@dataclass(frozen=True, slots=True)
class Digest:
    """One registry."""

    folder: str
    """As people know it."""
    name: str
    """As it calls itself; the folder, where that could not be read."""
    area: str | None
    """Its TERC code, where it states one that can be right."""
    counties: Mapping[str, str]
    """Names of counties that it learned from their own records, by the four digits of their codes."""
    figures: Figures


def digest(
    registry: Registry,
    folder: str,
    period: Period,
    diagnostics: tuple[Diagnostic, ...],
    on_last_day: tuple[Diagnostic, ...] | None = None,
) -> Digest:
    """The digest; the findings are those of full runs, as `report.build` wants them."""
    # No word of it is kept, so any language will do.
    paper = paper_of(registry, Request(period, Lang.PL), diagnostics, on_last_day)
    settings = registry.settings
    area = settings.area if settings is not None and settings.area is not None else ""
    return Digest(
        folder,
        settings.name if settings is not None else folder,
        area if valid_terc(area) else None,
        _counties(registry),
        _figures(paper, [chapter_of(paper, each) for each in paper.partnerships]),
    )


def _counties(registry: Registry) -> dict[str, str]:
    return {
        each.area[:4]: each.name
        for each in registry.partners.values()
        if each.legal_form is LegalForm.POWIAT
        and each.area is not None
        and valid_terc(each.area)
        and len(each.area) > 3
    }


def _figures(paper: Paper, chapters: list[Chapter]) -> Figures:
    registry, period = paper.registry, paper.period
    last = [composition(registry, each, period.as_of) for each in paper.partnerships]
    members = {each.member.partner: each.sector for one in last for each in one.active}
    projects = registry.projects.values()
    work, paid = portfolio(projects, period), funds(projects, period)
    return Figures(
        partnerships=len(chapters),
        lacking=sum(bool(each.missing_sectors) for each in chapters),
        breached=sum(any(state.breaches for state in each.states) for each in chapters),
        silent=sum(not _meetings(each) for each in chapters),
        partners=len(members),
        joined=sum(len(joined(registry, each.partnership, period.first, period.as_of)) for each in chapters),
        left=sum(len(left(registry, each.partnership, period.first, period.as_of)) for each in chapters),
        started=len(work.started),
        running=len(work.running),
        completed=len(work.completed),
        meetings=sum(map(_meetings, chapters)),
        conflicts=sum(each.open_conflicts for each in chapters),
        single=paid.single,
        without_year=paid.without_year,
        types=Counter(each.members.known_type for each in chapters),
        sectors=Counter(members.values()),
        sources=by_source(paid.in_period),
        principles=Counter((state.principle.key, _standing(state)) for each in chapters for state in each.states),
        codes=frozenset(code for each in chapters for state in each.states for code in state.breaches),
        findings=_findings(paper),
    )


def _meetings(chapter: Chapter) -> int:
    held = chapter.registry.meetings_of.get(chapter.partnership.id, ())
    return sum(chapter.period.holds(each.date) for each in held)


def _standing(state: PrincipleState) -> Standing:
    if state.breaches:
        return Standing.BREACHED
    if state.departures:
        return Standing.WAIVED
    if state.confirmed:
        return Standing.CONFIRMED
    return Standing.UNKNOWN if state.unknown else Standing.UNPROVED


def _findings(paper: Paper) -> Findings:
    found = paper.diagnostics
    return Findings(
        errors=sum(each.severity is Severity.ERROR and each.kind is Kind.DATA for each in found),
        warnings=_of(found, Severity.WARNING),
        notices=_of(found, Severity.NOTICE),
        unreviewed=len({each.subject for each in found if each.code == NOT_REVIEWED}),
        sensitive=sum(each.code in SHAMING for each in found),
        unread=len(paper.incomplete),
    )


def _of(found: Iterable[Diagnostic], severity: Severity) -> int:
    return sum(each.severity is severity for each in found)
