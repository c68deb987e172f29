"""Projects that belong to no partnership."""

from __future__ import annotations

from collections.abc import Iterator

from partnerstwo.document.blocks import Block, Column, Kind, Section, Table
from partnerstwo.language.text import Text
from partnerstwo.model.project import Project
from partnerstwo.registry.phases import phase
from partnerstwo.report.chapter import Paper
from partnerstwo.report.funds import funds
from partnerstwo.report.portfolio import portfolio

_TITLE = Text("Projekty poza partnerstwami", "Projects outside partnerships")
_INTRO = Text(
    "Te projekty nie są wpisane do żadnego partnerstwa lokalnego; nie są ujęte w poprzednich częściach.",
    "These projects are entered in no local partnership; the sections above leave them out.",
)
_CAPTION = Text("Projekty poza partnerstwami", "Projects outside partnerships")
_PROJECT = Text("projekt", "project")
_STATE = Text("stan", "state")
_FROM = Text("od", "from")
_TO = Text("do", "to")
_LEAD = Text("partner wiodący", "lead partner")
_PARTNERS = Text("partnerzy", "partners")
_SUM = Text("Środki tych projektów {years}: {sum:money}.", "Funds of these projects {years}: {sum:money}.")


def make(paper: Paper) -> Section | None:
    """None where every project of the period has its partnership, or the paper is about one only."""
    if not paper.complete:
        return None
    loose = [each for each in paper.registry.projects.values() if not _housed(paper, each)]
    work = portfolio(loose, paper.period)
    shown = (*work.went_on, *work.given_up, *work.prepared, *work.undated)
    if not shown:
        return None
    return Section("free_standing", _TITLE[paper.lang], tuple(_blocks(paper, shown, loose)))


def _housed(paper: Paper, project: Project) -> bool:
    return project.partnership is not None and paper.registry.knows("partnerships", project.partnership)


def _blocks(paper: Paper, shown: tuple[Project, ...], loose: list[Project]) -> Iterator[Block]:
    lang = paper.lang
    yield paper.voice.paragraph(_INTRO)
    columns = (
        Column("project", _PROJECT[lang], header=True),
        Column("state", _STATE[lang]),
        Column("from", _FROM[lang], Kind.DATE),
        Column("to", _TO[lang], Kind.DATE),
        Column("lead", _LEAD[lang]),
        Column("partners", _PARTNERS[lang], Kind.COUNT),
    )
    rows = tuple(
        (
            each.title,
            phase(each, paper.period.as_of).label[lang],
            each.start,
            each.end,
            paper.registry.partner_name(each.lead) if each.lead is not None else None,
            len({part.partner for part in each.participants}),
        )
        for each in shown
    )
    yield Table("free_standing", _CAPTION[lang], columns, rows)
    awarded = funds(loose, paper.period).awarded.awarded
    if awarded:
        yield paper.voice.paragraph(_SUM, years=paper.period.in_its_years(lang), sum=awarded)
