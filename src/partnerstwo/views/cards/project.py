"""What follows for a project: the state of its partnership, its money by source and year."""

from __future__ import annotations

from partnerstwo.document.blocks import Block, Cell, Column, Fact, Facts, Kind, Section, Table
from partnerstwo.language.text import Text
from partnerstwo.model.project import Project
from partnerstwo.registry.money import Total, by_source, by_year, lines, total
from partnerstwo.registry.phases import project_state
from partnerstwo.views import projects
from partnerstwo.views.derived import funds
from partnerstwo.views.plain import PlainMap
from partnerstwo.views.scene import Scene

_STATE = Text("partnerstwo projektowe", "project partnership")
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
    facts = [
        Fact(_STATE[lang], project_state(project, scene.on).label[lang]),
        Fact(_PARTNERS[lang], len({each.partner for each in project.participants}), Kind.COUNT),
        Fact(_AWARDED[lang], funds(project), Kind.MONEY),
    ]
    if whole.settled:
        facts.append(Fact(_SPENT[lang], whole.spent, Kind.MONEY))
    sources: list[tuple[str, Total]] = [(source.label[lang], sums) for source, sums in by_source(entries).items()]
    years = [(_NO_YEAR[lang] if year is None else str(year), sums) for year, sums in by_year(entries).items()]
    return (
        Facts(tuple(facts)),
        *_sums("funds_by_source", _BY_SOURCE[lang], Text("źródło", "source")[lang], sources, whole, scene),
        *_sums("funds_by_year", _BY_YEAR[lang], Text("rok", "year")[lang], years, whole, scene),
    )


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
