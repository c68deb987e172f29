"""P09: a project in progress or completed that names no goal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.money import records_money
from partnerstwo.registry.projects import begun
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """A warning where the project has money, a notice where it has none."""
    for project in begun(registry):
        if project.goal is None and not project.goals_refs:
            yield Finding(
                project.missing("goal"),
                {"title": project.title, "status": project.status.label},
                severity=None if records_money(project) else Severity.NOTICE,
            )


RULE = Rule(
    code="P09",
    name="missing-goal",
    kind=Kind.DATA,
    severity=Severity.WARNING,
    message=Text("{title} ({status}): nie podano celu projektu", "{title} ({status}): the project names no goal"),
    why=Text(
        "Środki pozyskuje się na zadania wynikające z celów partnerstwa; bez celu nie da się ocenić, co projekt dał.",
        "Money is raised for tasks that follow from the partnership's goals; without a goal nobody can judge what the project brought.",
    ),
    remedy=Text(
        "Wpisz w „goal”, co i do kiedy ma się zmienić, albo wskaż cele partnerstwa w „goals_refs”.",
        "Write in “goal” what is to change and by when, or name the partnership's goals in “goals_refs”.",
    ),
    source=Text(
        "slajd 28: zadania wynikające z celów partnerstwa; praktyka: cele SMART",
        "seed, slide 28: tasks that follow from the partnership's goals; practice: SMART goals",
    ),
    example=example(
        "projects/ogrod.yaml",
        bad="""\
goal:
goals_refs: []
""",
        good="""\
goal: Ogród, w którym pracuje 12 osób z CIS
goals_refs: [praca]
""",
    ),
    check=check,
)
