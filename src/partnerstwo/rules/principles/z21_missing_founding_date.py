"""Z21: a partnership without the date of its founding."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.composition import running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each partnership of unknown age."""
    for partnership in running(registry, on):
        if partnership.founded is None:
            yield Finding(partnership.missing("founded"), {"name": partnership.name})


RULE = Rule(
    code="Z21",
    name="missing-founding-date",
    kind=Kind.DATA,
    severity=Severity.WARNING,
    message=Text("{name}: brak daty powstania", "{name}: no founding date"),
    why=Text(
        "Od daty powstania liczą się trwałość partnerstwa i członkostwa, którym nie wpisano daty.",
        "The age of the partnership counts from this date, and so do memberships without a date of their own.",
    ),
    remedy=Text(
        "Wpisz w „founded” datę powstania; wystarczy rok albo miesiąc, np. „2016-04”.",
        "Write the date in “founded”; a year or a month is enough, such as “2016-04”.",
    ),
    source=Text(
        "slajdy 3 i 15: trwałość partnerstwa lokalnego",
        "seed, slides 3 and 15: a local partnership is lasting",
    ),
    example=example(
        "partnerships/razem.yaml",
        bad="""\
founded:
""",
        good="""\
founded: 2024-01-10
""",
    ),
    check=check,
)
