"""Projects of the period: what began, went on and ended, who did what, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from partnerstwo.document.blocks import Block, Cell, Column, Kind, Section, Table
from partnerstwo.language.labelled import Labelled
from partnerstwo.language.order import sort_key
from partnerstwo.language.text import Text
from partnerstwo.model.choices import ProjectStatus, Stage
from partnerstwo.model.project import Project
from partnerstwo.registry.money import lines, total
from partnerstwo.registry.phases import Phase, dissolved, phase
from partnerstwo.registry.spread import initiators, leads, public_leads
from partnerstwo.report.chapter import Chapter
from partnerstwo.report.charts.participation import participation
from partnerstwo.report.charts.schedule import schedule
from partnerstwo.report.portfolio import Portfolio, portfolio

_TITLE = Text("Projekty", "Projects")
_COUNTS = Text(
    "Projekty rozpoczęte w tym okresie: {started}; zakończone: {completed}; w realizacji na dzień {day}: {running}; "
    "w przygotowaniu: {prepared}; zaniechane: {given_up}.",
    "Projects begun in this period: {started}; completed: {completed}; running on {day}: {running}; "
    "in preparation: {prepared}; given up: {given_up}.",
)
_COUNTS_PAST = Text(
    "Projekty rozpoczęte w tym okresie: {started}; zakończone: {completed}; w realizacji na dzień {day}: {running}; "
    "zaniechane: {given_up}.",
    "Projects begun in this period: {started}; completed: {completed}; running on {day}: {running}; "
    "given up: {given_up}.",
)
_RESULTS_NOTE = Text(
    "Rezultaty podano według wpisów z {day}, także te osiągnięte po tym okresie.",
    "Results are those on record on {day}, including what was reached after this period.",
)
_LEADS = Text(
    "Partnerzy wiodący w tych projektach: {leads}; projekty prowadzone przez partnerów spoza sektora publicznego: "
    "{others} z {n}.",
    "Lead partners of these projects: {leads}; projects led by partners outside the public sector: {others} of {n}.",
)
_INITIATORS = Text(
    "Partnerzy, z których inicjatywy powstały te projekty: {initiators}; projekty ze wskazanym inicjatorem: "
    "{told} z {n}.",
    "Partners on whose initiative these projects began: {initiators}; projects that name theirs: {told} of {n}.",
)
_UNDATED = Text(
    "Projekty zakończone, ale bez daty, nie są ujęte: {n}.", "Completed projects without a date are left out: {n}."
)
_CAPTION = Text("Projekty realizowane w tym okresie", "Projects carried out in this period")
_PROJECT = Text("projekt", "project")
_STATE = Text("stan", "state")
_FROM = Text("od", "from")
_TO = Text("do", "to")
_LEAD = Text("partner wiodący", "lead partner")
_PARTNERS = Text("partnerzy", "partners")
_ROLES_CAPTION = Text("Ilu partnerów bierze udział w każdym etapie", "How many partners take part in each stage")
_RESULTS_CAPTION = Text("Rezultaty projektów", "Results of projects")
_INDICATOR = Text("wskaźnik", "indicator")
_TARGET = Text("cel", "target")
_ACTUAL = Text("osiągnięto", "reached")
_SHARE = Text("wykonanie", "share")
_UNIT = Text("jednostka", "unit")
_DISSOLVED = Text("Partnerstwa projektowe rozwiązane w tym okresie:", "Project partnerships dissolved in this period:")
_DISSOLVED_ITEM = Text("{title} – {day}", "{title} – {day}")
_TO_DISSOLVE = Text(
    "Projekty zakończone lub zaniechane, których umowa partnerska nadal trwa:",
    "Projects completed or given up whose agreement still holds:",
)
_UNTIL = Text("{title} (do {day})", "{title} (until {day})")
_PREPARED_CAPTION = Text("Projekty w przygotowaniu", "Projects in preparation")
_START = Text("planowany początek", "planned start")
_SUM = Text("planowane środki", "planned funds")


def make(chapter: Chapter) -> Section | None:
    """None where the partnership has no project that the period can tell of."""
    work = portfolio(chapter.projects, chapter.period)
    told = (work.went_on, work.given_up, work.prepared, work.undated, work.dissolved, work.to_be_dissolved)
    if not any(told):
        return None
    return Section("projects", _TITLE[chapter.lang], tuple(_blocks(chapter, work)))


def _blocks(chapter: Chapter, work: Portfolio) -> Iterator[Block]:
    voice = chapter.voice
    yield voice.paragraph(
        _COUNTS_PAST if chapter.period.past else _COUNTS,
        started=len(work.started),
        completed=len(work.completed),
        day=chapter.period.as_of,
        running=len(work.running),
        prepared=len(work.prepared),
        given_up=len(work.given_up),
    )
    if work.undated:
        yield voice.paragraph(_UNDATED, n=len(work.undated))
    in_time = schedule(chapter, work)
    if in_time is not None:
        yield in_time
    if work.went_on:
        yield _table(chapter, work.went_on, dated=in_time is None)
        yield from _leads(chapter, work.went_on)
        yield from _initiators(chapter, work.went_on)
        taking_part = participation(chapter, work.went_on)
        if taking_part is not None:
            yield taking_part
        yield from _roles(chapter, work.went_on)
        yield from _results(chapter, work.went_on)
    if work.dissolved:
        yield voice.paragraph(_DISSOLVED)
        days = ((project, dissolved(project)) for project in work.dissolved)
        yield voice.bullets(
            voice.say(_DISSOLVED_ITEM, title=project.title, day=day) for project, day in days if day is not None
        )
    if work.to_be_dissolved:
        yield voice.paragraph(_TO_DISSOLVE)
        yield voice.bullets(_still_bound(chapter, project) for project in work.to_be_dissolved)
    if work.prepared:
        yield _prepared(chapter, work.prepared)


def _still_bound(chapter: Chapter, project: Project) -> str:
    end = dissolved(project)
    return project.title if end is None else chapter.voice.say(_UNTIL, title=project.title, day=end)


def _table(chapter: Chapter, projects: Sequence[Project], *, dated: bool) -> Table:
    """Its dates only where no schedule tells them."""
    lang = chapter.lang
    columns = (
        Column("project", _PROJECT[lang], header=True),
        Column("state", _STATE[lang]),
        *((Column("from", _FROM[lang], Kind.DATE), Column("to", _TO[lang], Kind.DATE)) if dated else ()),
        Column("lead", _LEAD[lang]),
        Column("partners", _PARTNERS[lang], Kind.COUNT),
    )
    rows = tuple(
        (
            project.title,
            phase(project, chapter.period.as_of).label[lang],
            *((project.start, project.end) if dated else ()),
            chapter.registry.partner_name(project.lead) if project.lead is not None else None,
            len({part.partner for part in project.participants}),
        )
        for project in projects
    )
    return Table("projects", _CAPTION[lang], columns, rows)


def _leads(chapter: Chapter, projects: Sequence[Project]) -> Iterator[Block]:
    led = [project.lead for project in projects if project.lead is not None]
    partners = [chapter.registry.partners.get(lead) for lead in led]
    if len(led) < 2 or None in partners:
        return
    public = public_leads(chapter.registry, projects)
    yield chapter.voice.paragraph(_LEADS, leads=leads(projects).part, n=len(led), others=public.whole - public.part)


def _initiators(chapter: Chapter, projects: Sequence[Project]) -> Iterator[Block]:
    """How far initiative is spread over partners (slide 32); who it was is told by the records."""
    found = initiators(projects)
    if found.whole:
        yield chapter.voice.paragraph(_INITIATORS, initiators=found.part, told=found.whole, n=len(projects))


def _roles(chapter: Chapter, projects: Sequence[Project]) -> Iterator[Block]:
    """Only numbers: who merely delivers is not for the public paper."""
    told = [project for project in projects if any(part.stages for part in project.participants)]
    if not told:
        return
    lang = chapter.lang
    columns = (
        Column("project", _PROJECT[lang], header=True),
        *(Column(stage.value, stage.label[lang], Kind.COUNT) for stage in Stage),
    )
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (project.title, *(_in_stage(project, stage) for stage in Stage)) for project in told
    )
    yield Table("stages", _ROLES_CAPTION[lang], columns, rows)


def _in_stage(project: Project, stage: Stage) -> int:
    return len({part.partner for part in project.participants if stage in part.stages})


def _results(chapter: Chapter, projects: Sequence[Project]) -> Iterator[Block]:
    lang = chapter.lang
    columns = (
        Column("indicator", _INDICATOR[lang], header=True),
        Column("project", _PROJECT[lang]),
        Column("unit", _UNIT[lang]),
        Column("target", _TARGET[lang], Kind.COUNT),
        Column("actual", _ACTUAL[lang], Kind.COUNT),
        Column("share", _SHARE[lang], Kind.PERCENT),
    )
    rows = tuple(
        (
            result.indicator,
            project.title,
            result.unit,
            result.target,
            result.actual,
            result.actual / result.target if result.target and result.actual is not None else None,
        )
        for project in projects
        for result in project.results
    )
    if rows:
        yield Table("results", _RESULTS_CAPTION[lang], columns, rows)
        if chapter.period.past:
            yield chapter.voice.paragraph(_RESULTS_NOTE, day=chapter.period.on)


def _stage(project: Project) -> Labelled:
    """Its status; what has a later start than the day of the paper is only in preparation, whatever the file says."""
    ahead = (ProjectStatus.IDEA, ProjectStatus.PLANNED, ProjectStatus.APPLIED)
    return project.status if project.status in ahead else Phase.PREPARED


def _prepared(chapter: Chapter, projects: Sequence[Project]) -> Table:
    lang = chapter.lang
    columns = (
        Column("project", _PROJECT[lang], header=True),
        Column("state", _STATE[lang]),
        Column("start", _START[lang], Kind.DATE),
        Column("sum", _SUM[lang], Kind.MONEY),
    )
    rows = tuple(
        (
            project.title,
            _stage(project).label[lang],
            project.start,
            None if project.funding is None else total(lines([project])).awarded,
        )
        for project in sorted(projects, key=lambda each: sort_key(each.title))
    )
    return Table("prepared", _PREPARED_CAPTION[lang], columns, rows)
