"""M01: participants' amounts that add up to more than the funding."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.money import TOLERANCE, lines, shares_sum, total
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Says nothing where `funding` is not given; an empty one says that there is no money.

    Where the total covers the amounts, it is the sources that fall short of it: M03 says so.
    """
    for project in registry.projects.values():
        if project.funding is None:
            continue
        held, awarded = shares_sum(project), total(lines([project])).awarded
        covered = project.total is not None and awarded + TOLERANCE < project.total >= held - TOLERANCE
        if held > awarded + TOLERANCE and not covered:
            yield Finding(project.key("participants"), {"title": project.title, "held": held, "awarded": awarded})


RULE = Rule(
    code="M01",
    name="amounts-exceed-funding",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "{title}: suma kwot uczestników ({held:money}) przekracza finansowanie projektu ({awarded:money})",
        "{title}: the participants' amounts ({held:money}) exceed the project's funding ({awarded:money})",
    ),
    why=Text(
        "Partnerzy nie mogą podzielić między siebie więcej, niż projekt ma.",
        "Partners cannot divide among themselves more than the project has.",
    ),
    remedy=Text(
        "Popraw „amount” uczestników albo dopisz do „funding” brakujące źródło.",
        "Correct the participants' “amount”, or add the missing source to “funding”.",
    ),
    source=Text(
        "ustawa z 28 kwietnia 2022 r. o zasadach realizacji zadań finansowanych ze środków europejskich "
        "w perspektywie finansowej 2021–2027: kwota dofinansowania każdego partnera (do sprawdzenia)",
        "act of 28 April 2022 on tasks financed from European funds in 2021–2027: "
        "the amount of each partner (to be checked)",
    ),
    example=example(
        "projects/ogrod.yaml",
        bad="""\
participants:
  - partner: brzoza
    amount: 40 000,00
  - partner: tartak
    amount: 20 000,00
funding:
  - source: fio
    amount: 50 000,00
    year: 2026
""",
        good="""\
participants:
  - partner: brzoza
    amount: 40 000,00
  - partner: tartak
    amount: 10 000,00
funding:
  - source: fio
    amount: 50 000,00
    year: 2026
""",
    ),
    check=check,
)
