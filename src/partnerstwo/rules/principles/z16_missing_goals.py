"""Z16: a partnership that names no goal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.composition import running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Example, Finding, Limits, Rule, Snippet


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each partnership without goals."""
    for partnership in running(registry, on):
        if not partnership.goals:
            yield Finding(partnership.missing("goals"), {"name": partnership.name})


RULE = Rule(
    code="Z16",
    name="missing-goals",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text("{name}: nie podano celów partnerstwa", "{name}: no goals given"),
    why=Text(
        "Partnerstwo służy określonym działaniom na rzecz rozwoju lokalnego; bez celów nie wiadomo, po co działa.",
        "A partnership serves definite actions for local development; without goals nobody knows what it is for.",
    ),
    remedy=Text(
        "Dopisz „goals”: po jednym celu w wierszu, a „id” tam, gdzie cel mają wskazywać projekty.",
        "Add “goals”, one to a line, with an “id” where projects are to refer to it.",
    ),
    source=Text("slajd 3: definicja partnerstwa lokalnego", "seed, slide 3: definition of a local partnership"),
    example=Example(
        bad=(Snippet("partnerships/razem.yaml", "goals:\n"), Snippet("projects/ogrod.yaml", "goals_refs: []\n")),
        good=(
            Snippet(
                "partnerships/razem.yaml",
                "goals:\n  - text: Więcej miejsc pracy dla osób wykluczonych\n    tags: [local_development]\n",
            ),
            Snippet("projects/ogrod.yaml", "goals_refs: []\n"),
        ),
    ),
    check=check,
)
