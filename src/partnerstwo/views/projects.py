"""Projects, as `list` shows them."""

from __future__ import annotations

from partnerstwo.document.blocks import Kind
from partnerstwo.language.order import sort_key
from partnerstwo.language.text import Text
from partnerstwo.model.choices import ProjectStatus, Stage
from partnerstwo.model.project import Project
from partnerstwo.registry.money import by_source, by_year, lines
from partnerstwo.registry.phases import standing
from partnerstwo.registry.signals import judged, signals
from partnerstwo.registry.stages import parts
from partnerstwo.views.derived import funds
from partnerstwo.views.filters import STAGE, partnership_id, year
from partnerstwo.views.listing import Filter, Keep, Listing, Part
from partnerstwo.views.plain import Plain, PlainMap, money, plain
from partnerstwo.views.scene import Scene
from partnerstwo.views.wanted import choice


def derived(project: Project, scene: Scene) -> PlainMap:
    """What follows for a project."""
    awarded = funds(project)
    years: dict[str, Plain] = {
        "unknown" if when is None else str(when): money(total.awarded)
        for when, total in by_year(lines([project])).items()
    }
    now = standing(project, scene.on)
    return {
        "state": now.state.value,
        "state_ground": now.ground.value,
        "state_date": None if now.day is None else now.day.isoformat(),
        "partners": len({each.partner for each in project.participants}),
        "funds": None if awarded is None else money(awarded),
        "funds_by_source": {
            source.value: money(total.awarded) for source, total in by_source(lines([project])).items()
        },
        "funds_by_year": years,
        "stages": {
            stage.value: [part.partner for part in parts(project) if stage in part.stages]
            for stage in Stage
            if any(part.stages for part in parts(project))
        },
        "signals": [signal.value for signal in signals(project)],
        "signals_judged": [signal.value for signal in judged(project)],
    }


def _item(project: Project, scene: Scene) -> PlainMap:
    head: PlainMap = {"id": project.id, "incomplete": project.incomplete}
    return {**head, **plain(project), "derived": derived(project, scene)}


def _with_status(typed: str, _: Scene) -> Keep[Project]:
    wanted = choice(typed, ProjectStatus, STAGE)
    return lambda project: project.status is wanted


def _of_partnership(typed: str, scene: Scene) -> Keep[Project]:
    wanted = partnership_id(typed, scene)
    return lambda project: project.partnership == wanted


def _in_year(typed: str, scene: Scene) -> Keep[Project]:
    wanted = year(typed)

    def runs(project: Project) -> bool:
        first, last = project.start or project.end, project.end
        if first is None:
            return False
        # Work that is not known to have ended goes on; a plan without an end counts for its first year.
        open_ended = scene.on.year if project.status is ProjectStatus.ONGOING else first.year
        return first.year <= wanted <= (last.year if last else max(first.year, open_ended))

    return runs


def _lead(project: Project, scene: Scene) -> str | None:
    return None if project.lead is None else scene.registry.partner_name(project.lead)


PROJECTS: Listing[Project] = Listing(
    name="projects",
    title=Text("Projekty", "Projects"),
    folder="projects",
    names=("projects", "project", "projekty", "projekt"),
    entries=lambda scene: scene.registry.projects.values(),
    id=lambda project: project.id,
    order=lambda project: (sort_key(project.title),),
    words=lambda project: (project.title,),
    parts=(
        Part("id", Text("identyfikator", "id"), lambda project, _: project.id, Kind.IDENTIFIER),
        Part("title", Text("tytuł", "title"), lambda project, _: project.title, header=True, field="title"),
        Part("status", Text("stan", "status"), lambda p, scene: p.status.label[scene.lang], field="status"),
        Part("start", Text("od", "start"), lambda project, _: project.start, Kind.DATE, field="start"),
        Part("end", Text("do", "end"), lambda project, _: project.end, Kind.DATE, field="end"),
        Part("lead", Text("partner wiodący", "lead partner"), _lead, field="lead", spare=True),
        Part(
            "participants",
            Text("uczestnicy", "participants"),
            lambda project, _: len({each.partner for each in project.participants}),
            Kind.COUNT,
            spare=True,
        ),
        Part("funds", Text("środki", "funds"), lambda project, _: funds(project), Kind.MONEY),
    ),
    filters=(Filter("status", _with_status), Filter("year", _in_year), Filter("partnership", _of_partnership)),
    item=_item,
)
