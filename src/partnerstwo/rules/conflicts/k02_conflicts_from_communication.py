"""K02: conflicts that come from communication time and again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.choices import ConflictCause
from partnerstwo.registry.composition import running
from partnerstwo.registry.conflicts import of_partnership
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Counts the conflicts of the partnership and of its projects, settled ones too: what matters is the pattern."""
    for partnership in running(registry, on):
        found = of_partnership(registry, partnership, on)
        causes = [each.conflict.cause for each in found]
        n = causes.count(ConflictCause.COMMUNICATION)
        if len(found) >= limits["conflicts"] and n * 100 >= len(found) * limits["percent"]:
            yield Finding(
                partnership.key("conflicts") if partnership.conflicts else partnership.whole(),
                {"name": partnership.name, "n": n, "total": len(found)},
            )


RULE = Rule(
    code="K02",
    name="conflicts-from-communication",
    kind=Kind.PRINCIPLE,
    severity=Severity.NOTICE,
    message=Text(
        "{name}: spory, których przyczyną jest komunikacja: {n} z {total}",
        "{name}: conflicts caused by communication: {n} of {total}",
    ),
    why=Text(
        "Gdy spory wciąż biorą się z komunikacji, zwykle brakuje nie dobrej woli, lecz zasad przekazywania informacji.",
        "Where conflicts keep coming from communication, what is usually missing is not good will but rules for passing on information.",
    ),
    remedy=Text(
        "Ustalcie zasady komunikacji: kto, komu, jak i kiedy przekazuje informacje; zapiszcie je w „decisions” spotkania.",
        "Agree on rules of communication (who tells whom, how and when) and write them into the “decisions” of a meeting.",
    ),
    source=Text(
        "slajd 30: konflikty wynikające z błędów w komunikacji",
        "seed, slide 30: conflicts that come from mistakes in communication",
    ),
    example=example(
        "partnerships/razem.yaml",
        bad="""\
conflicts:
  - opened: 2025-02-03
    cause: communication
    closed: 2025-03-03
  - opened: 2025-09-01
    cause: communication
    closed: 2025-09-20
  - opened: 2026-02-02
    cause: money
    closed: 2026-02-27
""",
        good="""\
conflicts:
  - opened: 2025-02-03
    cause: communication
    closed: 2025-03-03
  - opened: 2025-09-01
    cause: roles
    closed: 2025-09-20
  - opened: 2026-02-02
    cause: money
    closed: 2026-02-27
""",
    ),
    check=check,
    limits={"conflicts": 3, "percent": 50},
    reads=("projects",),
)
