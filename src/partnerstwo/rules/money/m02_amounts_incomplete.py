"""M02: amounts given for some participants and not for others."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.money import shares
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding a project, at the first participant without an amount; zero is an amount."""
    for project in registry.projects.values():
        held = shares(project)
        lacking = [partner for partner, amount in held.items() if amount is None]
        if not 0 < len(lacking) < len(held):
            continue
        first = [participant.partner for participant in project.participants].index(lacking[0])
        yield Finding(
            project.missing("participants", first, "amount"),
            {
                "title": project.title,
                "n": len(lacking),
                "all": len(held),
                "partners": tuple(registry.partner_name(partner) for partner in lacking),
            },
        )


RULE = Rule(
    code="M02",
    name="amounts-incomplete",
    kind=Kind.DATA,
    severity=Severity.WARNING,
    message=Text(
        "{title}: nie podano kwoty dla {n} z {all} uczestników: {partners}",
        "{title}: no amount for {n} of {all} participants: {partners}",
    ),
    why=Text(
        "Z umowy partnerskiej ma wynikać kwota każdego partnera; lista z lukami tego nie pokazuje.",
        "The agreement has to show the amount of each partner; a list with gaps does not.",
    ),
    remedy=Text(
        "Wpisz „amount” każdemu uczestnikowi; kto nie ma środków w projekcie, ma „amount: 0”.",
        "Write an “amount” for every participant; one without money in the project has “amount: 0”.",
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
    amount: 30 000,00
  - partner: tartak
""",
        good="""\
participants:
  - partner: brzoza
    amount: 30 000,00
  - partner: tartak
    amount: 20 000,00
""",
    ),
    check=check,
    # When one partner holds all the money, the others' amounts are known: zero.
    silenced_by=("M04",),
)
