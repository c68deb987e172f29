"""M04: one partner with all the money while others have tasks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.money import shares_sum
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.signals import money_with_one
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """At the amount of the partner that holds the money."""
    for project in registry.projects.values():
        held = money_with_one(project)
        if held is None:
            continue
        index = [each.partner if each.amount else "" for each in project.participants].index(held.partner)
        yield Finding(
            project.at("participants", index, "amount"),
            {
                "title": project.title,
                "partner": registry.partner_name(held.partner),
                "amount": shares_sum(project),
                "others": tuple(registry.partner_name(partner) for partner in held.others),
            },
        )


RULE = Rule(
    code="M04",
    name="money-with-one-partner",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{title}: wszystkie środki ({amount:money}) ma {partner}, choć zadania mają też: {others}",
        "{title}: all the money ({amount:money}) is with {partner}, though others have tasks too: {others}",
    ),
    why=Text(
        "Partner, który ma zadania, a nie ma środków, staje się podwykonawcą; partnerstwo dzieli też pieniądze i ryzyko.",
        "A partner with tasks and no money becomes a subcontractor; a partnership also shares money and risk.",
    ),
    remedy=Text(
        "Uzgodnijcie podział środków i popraw „amount”; pracę nieodpłatną i rzeczy też wpisz kwotą, w „funding” jako „in_kind”.",
        "Agree how to divide the money and correct “amount”; enter unpaid work and goods as amounts too, in “funding” as “in_kind”.",
    ),
    source=Text(
        "slajd 30: partnerstwo traktowane jako podwykonawstwo",
        "seed, slide 30: partnership used as subcontracting",
    ),
    example=example(
        "projects/ogrod.yaml",
        bad="""\
participants:
  - partner: brzoza
    tasks: koordynacja
    amount: 50 000,00
  - partner: tartak
    tasks: materiały
    amount: 0
""",
        good="""\
participants:
  - partner: brzoza
    tasks: koordynacja
    amount: 45 000,00
  - partner: tartak
    tasks: materiały
    amount: 5 000,00
""",
    ),
    check=check,
)
