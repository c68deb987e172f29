"""P16: a project beyond an idea without the dates that its status asks for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.choices import ProjectStatus
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example

NEEDED: Mapping[ProjectStatus, tuple[str, ...]] = {
    ProjectStatus.IDEA: (),
    ProjectStatus.PLANNED: ("start",),
    ProjectStatus.APPLIED: ("start",),
    ProjectStatus.ONGOING: ("start", "end"),
    ProjectStatus.COMPLETED: ("start", "end"),
    ProjectStatus.ABANDONED: ("start",),
}


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding a project, that names the date or both."""
    for project in registry.projects.values():
        given = {"start": project.start, "end": project.end}
        lacking = [key for key in NEEDED[project.status] if given[key] is None]
        if lacking:
            yield Finding(
                project.missing(lacking[0]),
                {"title": project.title, "status": project.status.label},
                variant="" if len(lacking) > 1 else lacking[0],
            )


RULE = Rule(
    code="P16",
    name="missing-dates",
    kind=Kind.DATA,
    severity=Severity.WARNING,
    message=Text(
        "{title} ({status}): nie podano dat rozpoczęcia i zakończenia",
        "{title} ({status}): neither a start nor an end date",
    ),
    variants={
        "start": Words(
            Text("{title} ({status}): nie podano daty rozpoczęcia", "{title} ({status}): no start date"),
            Text(
                "Dopisz „start”; wystarczy rok albo miesiąc, na przykład 2026-04.",
                "Add “start”; a year or a month will do, such as 2026-04.",
            ),
        ),
        "end": Words(
            Text("{title} ({status}): nie podano daty zakończenia", "{title} ({status}): no end date"),
            Text(
                "Dopisz „end”; wystarczy rok albo miesiąc, na przykład 2026-04.",
                "Add “end”; a year or a month will do, such as 2026-04.",
            ),
        ),
    },
    why=Text(
        "Daty mówią, kiedy projekt trwa; bez nich nie wiadomo, w sprawozdaniu za który rok go pokazać.",
        "Dates say when the project runs; without them nobody knows which year's report it belongs in.",
    ),
    remedy=Text(
        "Dopisz „start” i „end”; wystarczy rok albo miesiąc, na przykład 2026-04.",
        "Add “start” and “end”; a year or a month will do, such as 2026-04.",
    ),
    source=Text(
        "slajd 3: „określone działania i inicjatywy”",
        "seed, slide 3: “specified actions and initiatives”",
    ),
    example=example(
        "projects/festyn.yaml",
        bad="""\
title: Festyn rodzinny
status: planned
lead: brzoza
participants: [brzoza, tartak]
""",
        good="""\
title: Festyn rodzinny
status: planned
start: 2026-09
lead: brzoza
participants: [brzoza, tartak]
""",
    ),
    check=check,
)
