"""P15: a project beyond an idea that names no lead partner."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.choices import ProjectStatus
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """An idea may still look for who will lead it."""
    for project in registry.projects.values():
        if project.lead is None and project.status is not ProjectStatus.IDEA:
            yield Finding(project.missing("lead"), {"title": project.title})


RULE = Rule(
    code="P15",
    name="missing-lead",
    kind=Kind.DATA,
    severity=Severity.WARNING,
    message=Text("{title}: nie podano partnera wiodącego", "{title}: no lead partner is named"),
    why=Text(
        "Bez partnera wiodącego nie wiadomo, kto reprezentuje uczestników i odpowiada za całość.",
        "Without a lead partner nobody knows who represents the participants and answers for the whole.",
    ),
    remedy=Text(
        "Wpisz w „lead” identyfikator partnera wiodącego, jednego z uczestników.",
        "Write in “lead” the id of the lead partner, one of the participants.",
    ),
    source=Text(
        "ustawa z 28 kwietnia 2022 r. o zasadach realizacji zadań finansowanych ze środków europejskich "
        "w perspektywie finansowej 2021–2027: umowa wskazuje partnera wiodącego (do sprawdzenia)",
        "act of 28 April 2022 on tasks financed from European funds in 2021–2027: "
        "the agreement names the lead partner (to be checked)",
    ),
    example=example(
        "projects/festyn.yaml",
        bad="""\
title: Festyn rodzinny
status: planned
start: 2026-09
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
