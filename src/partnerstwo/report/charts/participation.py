"""Which partners take part in which projects of the period."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from partnerstwo.document.blocks import Chart, Column, Knot, Links, Table
from partnerstwo.language.text import Text, Value
from partnerstwo.model.project import Project
from partnerstwo.report.chapter import Chapter
from partnerstwo.report.charts.sectors import ORDER, Cast, cast, name

_CAPTION = Text("Kto bierze udział w projektach", "Who takes part in the projects")
_ALT = Text(
    "Uczestnicy: {partners}; projekty: {projects}. Najwięcej uczestników ({most}) ma projekt „{title}”.",
    "Participants: {partners}; projects: {projects}. Most of them ({most}) take part in “{title}”.",
)
_ALT_EVEN = Text(
    "Uczestnicy: {partners}; projekty: {projects}. Najliczniejsze projekty mają ich po {most}.",
    "Participants: {partners}; projects: {projects}. The largest projects have {most} each.",
)
_SEVERAL = Text(
    "Uczestnicy co najmniej dwóch projektów: {several}.", "Participants of two projects or more: {several}."
)
_NONE_IN_SEVERAL = Text(
    "Nikt nie bierze udziału w więcej niż jednym z nich.", "Nobody takes part in more than one of them."
)
_PROJECT = Text("projekt", "project")
_WHO = Text("uczestnicy według sektorów", "participants by sector")
_OF_SECTOR = Text("{sector}: {names}", "{sector}: {names}")

FEWEST_DRAWN = 2
"""One project with its partners is a list."""


def participation(chapter: Chapter, projects: Sequence[Project]) -> Chart | Table | None:
    """Members and others that take part; a table alone for a single project, None where none names anybody."""
    crews = [(project, frozenset(part.partner for part in project.participants)) for project in projects]
    told = [(project, crew) for project, crew in crews if crew]
    if not told:
        return None
    people = cast(chapter.registry, (partner for _, crew in told for partner in crew))
    table = _table(chapter, told, people)
    if len(told) < FEWEST_DRAWN:
        return table
    place = people.place()
    knots = tuple(Knot(project.title, tuple(sorted(place[partner] for partner in crew))) for project, crew in told)
    spec = Links(people.groups(chapter.lang), people.nodes(), knots)
    return Chart("participation", table.caption, _alt(chapter, spec), spec, table)


def _alt(chapter: Chapter, spec: Links) -> str:
    voice = chapter.voice
    most = max(len(knot.nodes) for knot in spec.knots)
    largest = [knot.label for knot in spec.knots if len(knot.nodes) == most]
    values: dict[str, Value] = {"partners": len(spec.nodes), "projects": len(spec.knots), "most": most}
    said = voice.say(_ALT_EVEN, **values) if len(largest) > 1 else voice.say(_ALT, title=largest[0], **values)
    taken = Counter(node for knot in spec.knots for node in knot.nodes)
    several = sum(n > 1 for n in taken.values())
    return f"{said} {voice.say(_SEVERAL, several=several) if several else voice.say(_NONE_IN_SEVERAL)}"


def _table(chapter: Chapter, told: Sequence[tuple[Project, frozenset[str]]], people: Cast) -> Table:
    lang = chapter.lang
    columns = (
        Column("project", _PROJECT[lang], header=True),
        Column("who", _WHO[lang]),
    )
    rows = tuple((project.title, _who(chapter, people, crew)) for project, crew in told)
    return Table("participation", _CAPTION[lang], columns, rows)


def _who(chapter: Chapter, people: Cast, crew: frozenset[str]) -> str:
    by_sector = people.within(crew)
    said = (
        chapter.voice.say(_OF_SECTOR, sector=name(sector, chapter.lang), names=tuple(by_sector[sector]))
        for sector in ORDER
        if sector in by_sector
    )
    return "; ".join(said)
