"""Projects along the calendar: those of the period and those in preparation."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import assert_never

from partnerstwo.document.blocks import Chart, Column, Kind, Progress, Stretch, Table, Timeline
from partnerstwo.language.text import Text, Value
from partnerstwo.model.project import Project
from partnerstwo.registry.phases import Phase, phase
from partnerstwo.report.chapter import Chapter
from partnerstwo.report.portfolio import Portfolio

_CAPTION = Text("Projekty w czasie", "Projects in time")
_ALT = Text(
    "Najwcześniejszy początek: {first}; najpóźniejszy podany koniec: {last}; projekty zakończone: {done}, "
    "w realizacji: {running}, w przygotowaniu: {ahead}.",
    "Earliest start: {first}; latest end that is stated: {last}; projects completed: {done}, running: {running}, "
    "in preparation: {ahead}.",
)
_ALT_OPEN = Text(
    "Najwcześniejszy początek: {first}; końca nie podano; projekty zakończone: {done}, w realizacji: {running}, "
    "w przygotowaniu: {ahead}.",
    "Earliest start: {first}; no end is stated; projects completed: {done}, running: {running}, in preparation: "
    "{ahead}.",
)
_UNDATED = Text("{said} Bez dat, które dałoby się pokazać: {n}.", "{said} Without dates that could be shown: {n}.")
_PROJECT = Text("projekt", "project")
_STATE = Text("stan", "state")
_FROM = Text("od", "from")
_TO = Text("do", "to")

FEWEST_DRAWN = 2
"""One project in time is told better by its two dates."""


def schedule(chapter: Chapter, work: Portfolio) -> Chart | None:
    """None where fewer than two projects have dates that can be drawn; the table has the others, too."""
    told = sorted((*work.went_on, *work.prepared), key=lambda each: each.start.first() if each.start else date.max)
    stretches = tuple(drawn for project in told if (drawn := _stretch(chapter, project)) is not None)
    if len(stretches) < FEWEST_DRAWN:
        return None
    caption = _CAPTION[chapter.lang]
    spec = Timeline(stretches, chapter.period.as_of)
    said = _alt(chapter, stretches)
    if undated := len(told) - len(stretches):
        said = chapter.voice.say(_UNDATED, said=said, n=undated)
    return Chart("schedule", caption, said, spec, _table(chapter, caption, told))


def _stretch(chapter: Chapter, project: Project) -> Stretch | None:
    """Of partial dates the whole month or year. What has no start, or ends before it, has no place in time."""
    progress = _progress(phase(project, chapter.period.as_of))
    if project.start is None or progress is None:
        return None
    first, last = project.start.first(), project.end.last() if project.end else None
    # A completed project without an end did not go on for ever.
    if (last is None and progress is Progress.DONE) or (last is not None and last < first):
        return None
    return Stretch(project.title, first, last, progress)


def _progress(reached: Phase) -> Progress | None:
    match reached:
        case Phase.COMPLETED:
            return Progress.DONE
        case Phase.RUNNING:
            return Progress.RUNNING
        case Phase.PREPARED:
            return Progress.AHEAD
        case Phase.ABANDONED:
            return None
        case _:
            assert_never(reached)


def _alt(chapter: Chapter, stretches: Sequence[Stretch]) -> str:
    reached = [each.progress for each in stretches]
    values: dict[str, Value] = {
        "first": min(each.first for each in stretches),
        "done": reached.count(Progress.DONE),
        "running": reached.count(Progress.RUNNING),
        "ahead": reached.count(Progress.AHEAD),
    }
    ends = [each.last for each in stretches if each.last is not None]
    if not ends:
        return chapter.voice.say(_ALT_OPEN, **values)
    return chapter.voice.say(_ALT, last=max(ends), **values)


def _table(chapter: Chapter, caption: str, projects: Sequence[Project]) -> Table:
    lang = chapter.lang
    columns = (
        Column("project", _PROJECT[lang], header=True),
        Column("state", _STATE[lang]),
        Column("from", _FROM[lang], Kind.DATE),
        Column("to", _TO[lang], Kind.DATE),
    )
    rows = tuple((each.title, phase(each, chapter.period.as_of).label[lang], each.start, each.end) for each in projects)
    return Table("schedule", caption, columns, rows)
