"""What follows for a project: the state of its partnership, who does what, signals, money by source and year."""

from __future__ import annotations

from partnerstwo.document.blocks import Block, Cell, Column, Fact, Facts, Kind, Section, Table
from partnerstwo.language.dates import in_figures
from partnerstwo.language.text import Text
from partnerstwo.model.choices import Stage
from partnerstwo.model.project import Project
from partnerstwo.registry.money import Total, by_source, by_year, lines, total
from partnerstwo.registry.phases import Ground, Standing, standing
from partnerstwo.registry.signals import Signal, judged, signals
from partnerstwo.registry.stages import Part, parts
from partnerstwo.views import projects
from partnerstwo.views.derived import funds
from partnerstwo.views.plain import PlainMap
from partnerstwo.views.scene import Scene

_STATE = Text("partnerstwo projektowe", "project partnership")
_GROUND = Text("skąd ten stan", "why this state")
_DAYS = {
    Ground.AHEAD: Text("{ground} (początek: {day})", "{ground} (start: {day})"),
    Ground.GOING_ON: Text("{ground} (koniec: {day})", "{ground} (end: {day})"),
    Ground.NO_AGREEMENT: Text("{ground} (koniec projektu: {day})", "{ground} (end of the project: {day})"),
    Ground.AGREEMENT_OPEN: Text("{ground} (koniec projektu: {day})", "{ground} (end of the project: {day})"),
    Ground.AGREEMENT_HOLDS: Text("{ground} (do {day})", "{ground} (until {day})"),
    Ground.AGREEMENT_OVER: Text("{ground} (ostatni dzień: {day})", "{ground} (last day: {day})"),
}
_STAGES = Text("Kto uczestniczy w poszczególnych etapach", "Who takes part in which stages")
_PARTNER = Text("partner", "partner")
_SIGNALS = Text("sygnały podwykonawstwa", "signals of subcontracting")
_NOT_JUDGED = Text("za mało danych, by je ocenić", "too few data to tell")
_SHOWN = Text("{n} (oceniono {of} z {all})", "{n} ({of} of {all} judged)")
_NAMED = Text("{shown}: {names}", "{shown}: {names}")
_PARTNERS = Text("liczba uczestników", "number of participants")
_AWARDED = Text("środki przyznane", "funds awarded")
_SPENT = Text("środki wydane", "funds spent")
_BY_SOURCE = Text("Środki według źródeł", "Funds by source")
_BY_YEAR = Text("Środki według lat", "Funds by year")
_NO_YEAR = Text("rok nieznany", "year unknown")
_TOTAL = Text("razem", "total")


def derived(project: Project, scene: Scene) -> PlainMap:
    """The same for JSON."""
    return projects.derived(project, scene)


def follows(project: Project, scene: Scene) -> tuple[Block | Section, ...]:
    """The same as blocks."""
    lang = scene.lang
    entries = lines([project])
    whole = total(entries)
    now = standing(project, scene.on)
    facts = [
        Fact(_STATE[lang], now.state.label[lang]),
        Fact(_GROUND[lang], _ground(now, scene)),
        Fact(_PARTNERS[lang], len({each.partner for each in project.participants}), Kind.COUNT),
        Fact(_AWARDED[lang], funds(project), Kind.MONEY),
    ]
    if whole.settled:
        facts.append(Fact(_SPENT[lang], whole.spent, Kind.MONEY))
    facts.append(Fact(_SIGNALS[lang], _signals(project, scene)))
    sources: list[tuple[str, Total]] = [(source.label[lang], sums) for source, sums in by_source(entries).items()]
    years = [(_NO_YEAR[lang] if year is None else str(year), sums) for year, sums in by_year(entries).items()]
    return (
        Facts(tuple(facts)),
        *_stages(project, scene),
        *_sums("funds_by_source", _BY_SOURCE[lang], Text("źródło", "source")[lang], sources, whole, scene),
        *_sums("funds_by_year", _BY_YEAR[lang], Text("rok", "year")[lang], years, whole, scene),
    )


def _ground(now: Standing, scene: Scene) -> str:
    ground = now.ground.label[scene.lang]
    if now.day is None:
        return ground
    return _DAYS[now.ground].format(scene.lang, {"ground": ground, "day": in_figures(now.day, scene.lang)})


def _signals(project: Project, scene: Scene) -> str:
    """How many of the four there are, of those that the file says enough about: silence is no clean bill."""
    known = len(judged(project))
    if not known:
        return _NOT_JUDGED[scene.lang]
    found = signals(project)
    shown = _SHOWN.format(scene.lang, {"n": len(found), "of": known, "all": len(Signal)})
    if not found:
        return shown
    return _NAMED.format(scene.lang, {"shown": shown, "names": tuple(signal.label for signal in found)})


def _stages(project: Project, scene: Scene) -> tuple[Section, ...]:
    """A row for each partner: yes or empty, and a dash where the file does not say what it does."""
    listed = parts(project)
    if not any(part.stages for part in listed):
        return ()
    lang = scene.lang
    columns = (
        Column("partner", _PARTNER[lang], header=True),
        *(Column(stage.value, stage.label[lang]) for stage in Stage),
    )
    rows = tuple(
        (
            scene.registry.partner_name(part.partner),
            *(_takes_part(part, stage) for stage in Stage),
        )
        for part in listed
    )
    return (Section("stages", _STAGES[lang], (Table("stages", "", columns, rows),)),)


def _takes_part(part: Part, stage: Stage) -> Cell:
    if stage in part.stages:
        return True
    return "" if part.stages else None


def _sums(
    key: str, title: str, first: str, groups: list[tuple[str, Total]], whole: Total, scene: Scene
) -> tuple[Section, ...]:
    """A table of sums; one row alone says nothing that the facts do not say."""
    if len(groups) < 2:
        return ()
    columns = (
        Column("group", first, header=True),
        Column("awarded", Text("przyznano", "awarded")[scene.lang], Kind.MONEY),
        Column("spent", Text("wydano", "spent")[scene.lang], Kind.MONEY),
    )
    rows = tuple((name, *_amounts(sums)) for name, sums in groups)
    table = Table(key, "", columns, rows, total=(_TOTAL[scene.lang], *_amounts(whole)))
    return (Section(key, title, (table,)),)


def _amounts(sums: Total) -> tuple[Cell, Cell]:
    return sums.awarded, sums.spent if sums.settled else None
