"""L01: no report to the council on the year before, from the spring on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.entity import Place
from partnerstwo.model.partnership import Partnership
from partnerstwo.registry.composition import running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example

REMINDER = (4, 1)
"""Month and day after which the report is asked for."""
DEADLINE = (5, 31)
"""Month and day by which the council and the public bulletin must have it."""


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Speaks only where the partnership keeps `council_reports`: the duty itself is the commune executive's."""
    year = on.year - 1
    if on <= date(on.year, *REMINDER):
        return
    deadline = date(on.year, *DEADLINE)
    for partnership in running(registry, on):
        founded_later = partnership.founded is not None and partnership.founded.first().year > year
        submitted = any(each.year == year and each.submitted for each in partnership.council_reports)
        if not partnership.council_reports or founded_later or submitted:
            continue
        yield Finding(
            _place(partnership, year),
            {"name": partnership.name, "year": str(year), "deadline": deadline},
            variant="late" if on > deadline else "",
        )


def _place(partnership: Partnership, year: int) -> Place:
    """The report that was entered but not submitted, else the list that lacks it."""
    for index, report in enumerate(partnership.council_reports):
        if report.year == year:
            return partnership.missing("council_reports", index, "submitted")
    return partnership.key("council_reports")


RULE = Rule(
    code="L01",
    name="missing-council-report",
    kind=Kind.PRINCIPLE,
    severity=Severity.NOTICE,
    message=Text(
        "{name}: do {deadline} należy złożyć radzie sprawozdanie za rok {year}",
        "{name}: the report on {year} is due to the council by {deadline}",
    ),
    variants={
        "late": Words(
            Text(
                "{name}: brak sprawozdania za rok {year}; termin złożenia go radzie minął {deadline}",
                "{name}: no report on {year}; it was due to the council by {deadline}",
            ),
            severity=Severity.WARNING,
        )
    },
    why=Text(
        "Organ wykonawczy składa radzie i ogłasza w BIP sprawozdanie z programu współpracy za poprzedni rok, nie później niż do 31 maja.",
        "The executive submits the report on the cooperation programme for the past year to the council, and publishes it, not later than 31 May.",
    ),
    remedy=Text(
        "Złóż sprawozdanie i dopisz do „council_reports” rok („year”), datę złożenia („submitted”) i adres w BIP („bip”).",
        "Submit the report and add its “year”, the date “submitted” and its “bip” address to “council_reports”.",
    ),
    source=Text(
        "ustawa z 24.04.2003 o działalności pożytku publicznego i o wolontariacie, art. 5a ust. 3",
        "act of 24 April 2003 on public benefit and volunteer work, art. 5a(3)",
    ),
    example=example(
        "partnerships/razem.yaml",
        bad="council_reports:\n  - year: 2024\n    submitted: 2025-05-22\n",
        good="council_reports:\n  - year: 2024\n    submitted: 2025-05-22\n  - year: 2025\n    submitted: 2026-05-20\n",
    ),
    check=check,
)
