"""Z12: a partnership that has not assessed its cooperation for a year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.dates import months_before, whole_months
from partnerstwo.language.text import Text
from partnerstwo.registry.assessed import last_assessment
from partnerstwo.registry.composition import running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Silent in the first months after the founding."""
    start = months_before(on, limits["months"])
    for partnership in running(registry, on):
        if partnership.founded is not None and partnership.founded.first() >= start:
            continue
        last = last_assessment(registry, partnership, on)
        if last is None:
            yield Finding(partnership.whole(), {"name": partnership.name}, variant="never")
        elif last.last() < start:
            months = whole_months(last.last(), on)
            yield Finding(partnership.whole(), {"name": partnership.name, "months": months, "last": last})


RULE = Rule(
    code="Z12",
    name="long-without-assessment",
    kind=Kind.PRINCIPLE,
    severity=Severity.NOTICE,
    message=Text(
        "{name}: od {months:month_gen} brak wspólnej oceny współpracy (ostatnia: {last})",
        "{name}: no joint assessment of the cooperation for {months:month} (last one: {last})",
    ),
    variants={
        "never": Words(
            Text(
                "{name}: w rejestrze nie ma żadnej wspólnej oceny współpracy",
                "{name}: the registry holds no joint assessment of the cooperation",
            )
        )
    },
    why=Text(
        "Zaufania i równości nie widać w danych; pokazuje je dopiero wspólna ocena, powtarzana co roku.",
        "Data do not show trust and equality; only a joint assessment does, repeated every year.",
    ),
    remedy=Text(
        "Przeprowadźcie wspólną ocenę i dodajcie jej plik do folderu „assessments”, z polami „date”, „tool” i „scores”.",
        "Hold a joint assessment and add its file to the folder “assessments”, with “date”, “tool” and “scores”.",
    ),
    source=Text(
        "praktyka: Lokalny Indeks Jakości Współpracy, ocena co najmniej raz w roku (niezbędnik współpracy OCWIP)",
        "practice: Local Index of the Quality of Cooperation, at least once a year (OCWIP's cooperation guide)",
    ),
    example=example(
        "assessments/2026-02.yaml",
        bad="""\
date: 2025-02-15
""",
        good="""\
date: 2026-02-15
""",
    ),
    check=check,
    limits={"months": 12},
    reads=("assessments", "meetings"),
)
