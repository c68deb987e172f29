"""M03: a total that is not the sum of the sources."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.money import TOLERANCE, lines, total
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Says nothing where one of the two is not given; an empty `funding` says that there is no money."""
    for project in registry.projects.values():
        if project.total is None or project.funding is None:
            continue
        awarded = total(lines([project])).awarded
        if abs(project.total - awarded) > TOLERANCE:
            yield Finding(project.at("total"), {"title": project.title, "total": project.total, "awarded": awarded})


RULE = Rule(
    code="M03",
    name="total-differs-from-funding",
    kind=Kind.DATA,
    severity=Severity.WARNING,
    message=Text(
        "{title}: wartość ogółem ({total:money}) różni się od sumy źródeł finansowania ({awarded:money})",
        "{title}: the total ({total:money}) differs from the sum of the sources ({awarded:money})",
    ),
    why=Text(
        "Dwie różne kwoty tego samego projektu podważają wiarygodność każdego sprawozdania, w którym się pojawią.",
        "Two different totals of one project undermine every report in which they appear.",
    ),
    remedy=Text(
        "Popraw „total” albo dopisz do „funding” brakujące źródło, także wkład własny („own”) i rzeczowy („in_kind”).",
        "Correct “total”, or add the missing source to “funding”, own (“own”) and in-kind (“in_kind”) contributions too.",
    ),
    source=Text("praktyka: montaż finansowy projektu", "practice: a project's financial plan"),
    example=example(
        "projects/ogrod.yaml",
        bad="""\
total: 60 000,00
""",
        good="""\
total: 50 000,00
""",
    ),
    check=check,
)
