"""F09: something that ends before it begins."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.periods import periods
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, RelatedFinding, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Projects, memberships, statuses, agreements, calls, partnerships and conflicts; at the end date."""
    for period in periods(registry):
        if period.backwards:
            yield Finding(
                period.entity.at(*period.end_route),
                {
                    "name": period.name,
                    "start": period.start,
                    "start_key": period.start_key,
                    "end": period.end,
                    "end_key": period.end_key,
                },
                label=Text("koniec", "end"),
                related=(RelatedFinding(period.entity.at(*period.start_route), Text("początek", "beginning")),),
            )


RULE = Rule(
    code="F09",
    name="end-before-start",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "{name}: koniec {end} („{end_key}”) jest wcześniejszy niż początek {start} („{start_key}”)",
        "{name}: ends {end} (“{end_key}”), before it begins {start} (“{start_key}”)",
    ),
    why=Text(
        "Odwróconego okresu nie ma w żadnym dniu, więc znika on ze składu i z zestawień.",
        "A period that runs backwards holds on no day, so it vanishes from composition and tables.",
    ),
    remedy=Text(
        "Sprawdź obie daty w dokumencie i popraw „{start_key}” albo „{end_key}”.",
        "Check both dates in the document and mend “{start_key}” or “{end_key}”.",
    ),
    source=Text("model danych: okresy z oboma dniami włącznie", "data model: periods with both days inclusive"),
    example=example(
        "partners/cis-brzoza.yaml",
        bad="""\
statuses:
  - kind: cis
    valid_from: 2042-01-02
    valid_to: 2029-01-01
""",
        good="""\
statuses:
  - kind: cis
    valid_from: 2024-01-02
    valid_to: 2029-01-01
""",
    ),
    check=check,
    judges_what_stands=True,
)
