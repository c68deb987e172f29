"""M06: a project in progress or completed that says nothing about its funding."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.projects import begun
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """An empty list is an answer: the project costs nothing."""
    for project in begun(registry):
        if project.funding is None:
            yield Finding(project.missing("funding"), {"title": project.title, "status": project.status.label})


RULE = Rule(
    code="M06",
    name="missing-funding",
    kind=Kind.DATA,
    severity=Severity.NOTICE,
    message=Text("{title} ({status}): brak danych o finansowaniu", "{title} ({status}): no data on funding"),
    why=Text(
        "Rada pyta, ile środków pozyskano i skąd; brak wpisu nie znaczy, że projekt nic nie kosztował.",
        "The council asks how much money was raised and from where; no entry does not mean that the project cost nothing.",
    ),
    remedy=Text(
        "Wpisz źródła i kwoty w „funding”; projekt bezkosztowy zapisz jako „funding: []”.",
        "Write sources and amounts in “funding”; a project without cost is “funding: []”.",
    ),
    source=Text(
        "slajd 28: pozyskiwanie środków finansowych",
        "seed, slide 28: raising money",
    ),
    example=example(
        "projects/ogrod.yaml",
        bad="""\
funding:
""",
        good="""\
funding:
  - source: fio
    amount: 45 000,00
    year: 2026
  - source: private
    amount: 5 000,00
    year: 2026
""",
    ),
    check=check,
)
