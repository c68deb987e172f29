"""P14: a completed project with a result well below its target."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.lang import Lang
from partnerstwo.language.numbers import number
from partnerstwo.language.text import Text
from partnerstwo.model.choices import ProjectStatus
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each result with both figures; a target of zero cannot be missed."""
    for project in registry.projects.values():
        if project.status is not ProjectStatus.COMPLETED:
            continue
        for index, result in enumerate(project.results):
            if result.target is None or result.actual is None:
                continue
            if result.actual * 100 < result.target * limits["percent"]:
                yield Finding(
                    project.at("results", index, "actual"),
                    {
                        "title": project.title,
                        "indicator": result.indicator,
                        "actual": _figure(result.actual),
                        "target": _figure(result.target),
                        # Rounded down: 79.9 % is not yet the limit.
                        "share": Decimal(int(result.actual * 100 / result.target)) / 100,
                        "limit": Decimal(limits["percent"]) / 100,
                    },
                )


def _figure(value: Decimal) -> Text:
    exponent = value.as_tuple().exponent
    places = max(0, -exponent) if isinstance(exponent, int) else 0
    return Text(number(value, Lang.PL, places), number(value, Lang.EN, places))


RULE = Rule(
    code="P14",
    name="result-below-target",
    kind=Kind.PRINCIPLE,
    severity=Severity.NOTICE,
    message=Text(
        "{title}: {indicator:quoted} – osiągnięto {actual} z {target} ({share:percent}, mniej niż {limit:percent})",
        "{title}: {indicator:quoted} – {actual} of {target} reached ({share:percent}, less than {limit:percent})",
    ),
    why=Text(
        "Kto zna przyczynę słabszego wyniku, lepiej zaplanuje następny projekt.",
        "Who knows why a result fell short will plan the next project better.",
    ),
    remedy=Text(
        "Sprawdź „actual” i „target”; jeśli są prawdziwe, omówcie przyczynę i zapiszcie ją w „notes” (uwaga będzie się nadal pojawiać).",
        "Check “actual” and “target”; if they are right, talk over the reason and write it in “notes” (the notice will go on appearing).",
    ),
    source=Text("slajd 13: konsekwencja w realizacji działań", "seed, slide 13: consistent follow-through"),
    example=example(
        "projects/ogrod.yaml",
        bad="""\
status: completed
end: 2026-05-31
results:
  - indicator: osoby z CIS pracujące w ogrodzie
    unit: os.
    target: 12
    actual: 9
""",
        good="""\
status: completed
end: 2026-05-31
results:
  - indicator: osoby z CIS pracujące w ogrodzie
    unit: os.
    target: 12
    actual: 10
""",
    ),
    check=check,
    limits={"percent": 80},
    judges_what_stands=True,
)
