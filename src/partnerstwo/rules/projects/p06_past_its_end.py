"""P06: a project whose end has passed and that is still planned, applied for or in progress."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.choices import ProjectStatus
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example

UNFINISHED = (ProjectStatus.PLANNED, ProjectStatus.APPLIED, ProjectStatus.ONGOING)


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """The last day still counts: `end: 2026-06` has passed on 1 July."""
    for project in registry.projects.values():
        if project.status not in UNFINISHED or project.end is None:
            continue
        backwards = project.start is not None and project.end.last() < project.start.first()  # F09 says so
        if project.end.last() < on and not backwards:
            yield Finding(
                project.at("end"),
                {"title": project.title, "end": project.end, "status": project.status.label},
            )


RULE = Rule(
    code="P06",
    name="past-its-end",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{title}: termin ({end}) minął, a stan to nadal {status:quoted}",
        "{title}: the end date ({end}) has passed, yet the status is still {status:quoted}",
    ),
    why=Text(
        "Konsekwencja w realizacji działań to także projekt zakończony na czas albo nowy, uzgodniony termin.",
        "Following through also means a project that ends on time, or a new date that was agreed.",
    ),
    remedy=Text(
        "Wpisz „status: completed” albo „status: abandoned”; jeśli projekt jeszcze trwa, podaj nowy termin w „end”.",
        "Write “status: completed” or “status: abandoned”; if the project goes on, put the new date in “end”.",
    ),
    source=Text(
        "slajdy 13 i 32: konsekwencja w realizacji działań, gotowość na czas",
        "seed, slides 13 and 32: following through, being ready on time",
    ),
    example=example(
        "projects/ogrod.yaml",
        bad="""\
status: ongoing
end: 2026-05-31
""",
        good="""\
status: completed
end: 2026-05-31
""",
    ),
    check=check,
    judges_what_stands=True,
)
