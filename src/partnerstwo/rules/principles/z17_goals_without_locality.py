"""Z17: goals of which none is marked as local development or local identity."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.composition import running
from partnerstwo.registry.goals import serves_development, serves_identity
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Example, Finding, Limits, Rule, Snippet


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each partnership with goals (without any it is Z16's); either mark suffices."""
    for partnership in running(registry, on):
        if partnership.goals and not any(
            serves_development(goal) or serves_identity(goal) for goal in partnership.goals
        ):
            yield Finding(partnership.key("goals"), {"name": partnership.name})


_NO_REFS = Snippet("projects/ogrod.yaml", "goals_refs: []\n")

RULE = Rule(
    code="Z17",
    name="goals-without-locality",
    kind=Kind.PRINCIPLE,
    severity=Severity.NOTICE,
    message=Text(
        "{name}: żaden cel nie jest oznaczony jako rozwój lokalny ani tożsamość lokalna",
        "{name}: no goal is marked as local development or local identity",
    ),
    why=Text(
        "Partnerstwo lokalne ma rozwijać lokalne środowisko społeczno-gospodarcze i budować tożsamość lokalną mieszkańców.",
        "A local partnership is to develop the local social and economic environment and to build the residents' local identity.",
    ),
    remedy=Text(
        "Celowi, który temu służy, dopisz „tags: [local_development]” albo „tags: [local_identity]”; jeśli żaden nie służy, uzgodnijcie taki cel.",
        "Add “tags: [local_development]” or “tags: [local_identity]” to the goal that serves this; if none does, agree on one.",
    ),
    source=Text("slajd 3: definicja partnerstwa lokalnego", "seed, slide 3: definition of a local partnership"),
    example=Example(
        bad=(Snippet("partnerships/razem.yaml", "goals:\n  - Więcej miejsc pracy dla osób wykluczonych\n"), _NO_REFS),
        good=(
            Snippet(
                "partnerships/razem.yaml",
                "goals:\n  - text: Więcej miejsc pracy dla osób wykluczonych\n    tags: [local_development]\n",
            ),
            _NO_REFS,
        ),
    ),
    check=check,
)
