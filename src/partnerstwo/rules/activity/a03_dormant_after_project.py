"""A03: a partnership in which nothing has happened since its last project ended."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.dates import months_before, whole_months
from partnerstwo.language.text import Text
from partnerstwo.model.choices import ProjectStatus
from partnerstwo.model.project import Project
from partnerstwo.registry.composition import running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Example, Finding, Limits, RelatedFinding, Rule, Snippet

NEVER_RUN = (ProjectStatus.IDEA, ProjectStatus.ABANDONED)
"""Projects that say nothing of whether the partnership works."""


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """A planned project counts as the next one; a meeting after the last project's end counts however old it is (A01)."""
    limit = months_before(on, limits["months"])
    for partnership in running(registry, on):
        last = _last(project for project in registry.projects_of.get(partnership.id, ()))
        if last is None or last.end is None or last.end.last() >= limit:
            continue
        ended = last.end.last()
        meetings = registry.meetings_of.get(partnership.id, ())
        if any(each.date.last() > ended and each.date.first() <= on for each in meetings):
            continue
        yield Finding(
            partnership.whole(),
            {"name": partnership.name, "n": whole_months(ended, on), "project": last.title, "end": last.end},
            related=(RelatedFinding(last.at("end"), Text("koniec ostatniego projektu", "end of the last project")),),
        )


def _last(projects: Iterator[Project]) -> Project | None:
    """The completed project that ended last; None if another may still run or its end is not known."""
    run = [project for project in projects if project.status not in NEVER_RUN]
    if not run or any(project.status is not ProjectStatus.COMPLETED or project.end is None for project in run):
        return None
    return max(run, key=lambda project: (project.end.last() if project.end else date.min, project.id))


RULE = Rule(
    code="A03",
    name="dormant-after-project",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{name}: brak projektów i spotkań od {n:month_gen}; ostatni projekt: {project:quoted} (do {end})",
        "{name}: no project and no meeting for {n:month}; the last project: {project:quoted} (until {end})",
    ),
    why=Text(
        "Partnerstwo lokalne trwa po zakończeniu projektu i realizuje kolejne zadania; rozwiązuje się tylko partnerstwo projektowe.",
        "A local partnership goes on after a project and takes up further tasks; only a project partnership is dissolved.",
    ),
    remedy=Text(
        "Zwołaj spotkanie i dopisz je do „meetings” albo wpisz kolejny projekt; jeśli partnerstwo już nie działa, wpisz „ended”.",
        "Call a meeting and record it in “meetings”, or enter the next project; if the partnership no longer works, write “ended”.",
    ),
    source=Text(
        "slajd 15: partnerstwo lokalne trwa po zakończeniu projektu",
        "seed, slide 15: a local partnership lasts beyond the project",
    ),
    example=Example(
        bad=(
            Snippet(
                "projects/ogrod.yaml",
                """\
status: completed
start: 2024-10-01
end: 2025-05-31
agreement:
  signed: 2024-09-20
  until: 2025-06-30
""",
            ),
            Snippet("meetings/2026-04-10-zgromadzenie.yaml", "date: 2025-04-10\n"),
        ),
        good=(
            Snippet(
                "projects/ogrod.yaml",
                """\
status: completed
start: 2024-10-01
end: 2025-05-31
agreement:
  signed: 2024-09-20
  until: 2025-06-30
""",
            ),
            Snippet("meetings/2026-04-10-zgromadzenie.yaml", "date: 2026-04-10\n"),
        ),
    ),
    check=check,
    limits={"months": 12},
    reads=("meetings", "projects"),
)
