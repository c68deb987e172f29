"""M07: more spent from a source than it gave."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.money import TOLERANCE, lines
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Entry by entry: what one source lacks, another cannot be said to cover."""
    for line in lines(registry.projects.values()):
        entry = line.entry
        if entry.spent is not None and entry.spent > entry.amount + TOLERANCE:
            yield Finding(
                line.project.at("funding", line.index, "spent"),
                {
                    "title": line.project.title,
                    "source": entry.source.label,
                    "spent": entry.spent,
                    "amount": entry.amount,
                },
            )


RULE = Rule(
    code="M07",
    name="spent-more-than-awarded",
    kind=Kind.DATA,
    severity=Severity.WARNING,
    message=Text(
        "{title}: wydano {spent:money}, a przyznano {amount:money} (źródło: {source})",
        "{title}: {spent:money} was spent, while {amount:money} was awarded (source: {source})",
    ),
    why=Text(
        "Ze źródła nie można wydać więcej, niż ono dało; różnicę pokrył ktoś, kogo rejestr nie wymienia.",
        "A source cannot yield more than it gave; somebody whom the registry does not name paid the difference.",
    ),
    remedy=Text(
        "Sprawdź „spent” i „amount”; jeśli różnicę pokrył partner, dopisz ją jako źródło „own” albo „private”.",
        "Check “spent” and “amount”; if a partner paid the difference, add it as a source: “own” or “private”.",
    ),
    source=Text(
        "praktyka: standard IATI (środki przyznane i wydane)", "practice: the IATI standard (commitments and spending)"
    ),
    example=example(
        "projects/ogrod.yaml",
        bad="""\
funding:
  - source: fio
    amount: 45 000,00
    year: 2026
    spent: 45 310,00
  - source: private
    amount: 5 000,00
    year: 2026
""",
        good="""\
funding:
  - source: fio
    amount: 45 000,00
    year: 2026
    spent: 44 310,00
  - source: private
    amount: 5 000,00
    year: 2026
""",
    ),
    check=check,
    judges_what_stands=True,
)
