"""P01: a project with fewer than two distinct participants."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.money import is_joint
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """The same partner listed twice is still one."""
    for project in registry.projects.values():
        if is_joint(project):
            continue
        entries = len(project.participants)
        if entries < 2:
            yield Finding(project.key("participants"), {"title": project.title, "n": entries})
        else:
            partner = registry.partner_name(project.participants[0].partner)
            yield Finding(
                project.key("participants"),
                {"title": project.title, "n": entries, "partner": partner},
                variant="repeated",
            )


RULE = Rule(
    code="P01",
    name="single-participant",
    kind=Kind.PRINCIPLE,
    severity=Severity.ERROR,
    message=Text(
        "{title}: {n:participant}; projekt partnerski wymaga co najmniej dwóch",
        "{title}: {n:participant}; a partnership project needs at least two",
    ),
    variants={
        "repeated": Words(
            Text(
                "{title}: {n:entry} tego samego partnera ({partner}); projekt partnerski wymaga co najmniej dwóch różnych",
                "{title}: {n:entry} for the same partner ({partner}); a partnership project needs at least two different ones",
            )
        )
    },
    why=Text(
        "Partnerstwo działa wspólnie; to, co robi jeden partner, jest jego własnym projektem.",
        "A partnership works jointly; what one partner does alone is its own project.",
    ),
    remedy=Text(
        "Dopisz do „participants” pozostałych partnerów; projektu, który prowadzi jeden podmiot, nie wpisuj do rejestru.",
        "Add the other partners to “participants”; keep a project that one body runs alone out of the registry.",
    ),
    source=Text(
        "slajdy 3, 15 i 32: wspólne działanie w projekcie",
        "seed, slides 3, 15 and 32: working jointly in a project",
    ),
    example=example(
        "projects/festyn.yaml",
        bad="""\
title: Festyn rodzinny
status: planned
start: 2026-09
lead: brzoza
participants: [brzoza]
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
    # Who forgot to list the lead partner has one thing to mend, not two.
    silenced_by=("P02",),
)
