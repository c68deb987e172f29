"""P12: a participant that is settled by invoice, as a contractor is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.signals import invoiced
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """At the settlement of each of them; a project with one partner alone has P01 to mend first."""
    for project in registry.projects.values():
        for index in invoiced(project):
            yield Finding(
                project.at("participants", index, "settlement"),
                {"partner": registry.partner_name(project.participants[index].partner), "title": project.title},
            )


RULE = Rule(
    code="P12",
    name="participant-sends-invoices",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{partner}: w projekcie {title:quoted} rozlicza się fakturą, jak podwykonawca, a nie partner",
        "{partner}: is settled by invoice in {title:quoted}, like a contractor and not like a partner",
    ),
    why=Text(
        "Partnerzy wnoszą wkład i dzielą się środkami; kto wystawia fakturę, ten sprzedaje usługę, a w projekcie unijnym taki wydatek może zostać zakwestionowany.",
        "Partners contribute and share the money; whoever sends an invoice sells a service, and in an EU project such a cost may be refused.",
    ),
    remedy=Text(
        "Uzgodnijcie udział partnera w środkach i wpisz „settlement: transfer” albo „settlement: own_budget”; zwykłego wykonawcę usuń z „participants”.",
        "Agree on the partner's share of the money and write “settlement: transfer” or “settlement: own_budget”; remove a mere contractor from “participants”.",
    ),
    source=Text(
        "slajd 30: partnerstwo bywa traktowane jako podwykonawstwo; wytyczne kwalifikowalności wydatków (do sprawdzenia)",
        "seed, slide 30: partnership used as subcontracting; guidelines on eligible costs (to be checked)",
    ),
    example=example(
        "projects/ogrod.yaml",
        bad="""\
participants:
  - partner: brzoza
    amount: 45 000,00
    settlement: own_budget
  - partner: tartak
    amount: 5 000,00
    settlement: invoice
""",
        good="""\
participants:
  - partner: brzoza
    amount: 45 000,00
    settlement: own_budget
  - partner: tartak
    amount: 5 000,00
    settlement: transfer
""",
    ),
    check=check,
    judges_what_stands=True,
)
