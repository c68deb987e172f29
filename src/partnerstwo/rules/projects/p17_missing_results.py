"""P17: a completed project without results."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.choices import ProjectStatus
from partnerstwo.registry.money import records_money
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """A warning where the project had money, a notice where it had none."""
    for project in registry.projects.values():
        if project.status is ProjectStatus.COMPLETED and not project.results:
            yield Finding(
                project.missing("results"),
                {"title": project.title},
                severity=None if records_money(project) else Severity.NOTICE,
            )


RULE = Rule(
    code="P17",
    name="missing-results",
    kind=Kind.DATA,
    severity=Severity.WARNING,
    message=Text(
        "{title}: projekt zakończony, a nie podano rezultatów",
        "{title}: the project is completed, yet no results are given",
    ),
    why=Text(
        "Wspólna praca ma mieć „ręce i nogi”; bez rezultatów nie wiadomo, co projekt dał mieszkańcom.",
        "Joint work has to hold together; without results nobody knows what residents got from the project.",
    ),
    remedy=Text(
        "Wpisz w „results” co najmniej jeden wskaźnik („indicator”): ile planowano („target”) i ile osiągnięto („actual”).",
        "Write at least one indicator (“indicator”) in “results”: what was planned (“target”) and what was reached (“actual”).",
    ),
    source=Text(
        "slajd 32: „ręce i nogi”; praktyka: wskaźniki SMART",
        "seed, slide 32: work that holds together; practice: SMART indicators",
    ),
    example=example(
        "projects/ogrod.yaml",
        bad="""\
status: completed
end: 2026-05-31
results: []
""",
        good="""\
status: completed
end: 2026-05-31
results:
  - indicator: osoby z CIS pracujące w ogrodzie
    unit: os.
    target: 12
    actual: 13
""",
    ),
    check=check,
)
