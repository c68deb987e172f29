"""M07: more spent from a source than it gave."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from itertools import groupby

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text, Value
from partnerstwo.model.choices import FundingSource
from partnerstwo.model.project import Project
from partnerstwo.registry.money import TOLERANCE, Line, lines
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, RelatedFinding, Rule, Words, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Source by source: what one lacks, another cannot be said to cover; what one year leaves, the next may spend."""
    for project in registry.projects.values():
        # What could not be read may be more money of the same source.
        if any(route[:1] == ("funding",) for route in project.left_out):
            continue
        for entries in _by_source(project):
            awarded = spent = Decimal(0)
            for _, of_year in groupby(entries, key=_year):
                year = list(of_year)
                awarded += sum(line.entry.amount for line in year)
                spent += sum(line.entry.spent or 0 for line in year)
                if spent > awarded + TOLERANCE:
                    yield _finding(year, spent, awarded, alone=len(year) == 1 and year[0] is entries[0])
                    break


def _by_source(project: Project) -> Iterable[list[Line]]:
    """The entries of one source, programme and contract, by year."""
    groups: dict[tuple[FundingSource, str | None, str | None], list[Line]] = {}
    for line in lines((project,)):
        groups.setdefault((line.entry.source, line.entry.programme, line.entry.contract), []).append(line)
    return [sorted(group, key=_year) for group in groups.values()]


def _year(line: Line) -> int:
    return line.year or 0


def _finding(year: list[Line], spent: Decimal, awarded: Decimal, *, alone: bool) -> Finding:
    """At the last entry of the year that says what was spent."""
    line = [each for each in year if each.entry.spent][-1]
    values: dict[str, Value] = {
        "title": line.project.title,
        "source": line.entry.source.label,
        "spent": spent,
        "amount": awarded,
    }
    place = line.project.at("funding", line.index, "spent")
    if alone or line.year is None:
        awarded_at = line.project.at("funding", line.index, "amount")
        beside = RelatedFinding(awarded_at, Text("przyznano", "awarded"))
        return Finding(place, values, label=Text("wydano", "spent"), related=(beside,))
    return Finding(place, {**values, "year": str(line.year)}, variant="together")


RULE = Rule(
    code="M07",
    name="spent-more-than-awarded",
    kind=Kind.DATA,
    severity=Severity.WARNING,
    message=Text(
        "{title}: wydano {spent:money}, a przyznano {amount:money} (źródło: {source})",
        "{title}: {spent:money} was spent, while {amount:money} was awarded (source: {source})",
    ),
    variants={
        "together": Words(
            Text(
                "{title}: do końca {year} r. wydano łącznie {spent:money}, a przyznano {amount:money} (źródło: {source})",
                "{title}: by the end of {year}, {spent:money} was spent in all, while {amount:money} was awarded (source: {source})",
            )
        )
    },
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
