"""Z02a: a membership that rests on an order or a statute."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.choices import Basis
from partnerstwo.registry.composition import composition, running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each active member whose basis is not voluntary."""
    for partnership in running(registry, on):
        for each in composition(registry, partnership, on).active:
            if each.member.basis in (Basis.ORDER, Basis.STATUTORY):
                yield Finding(
                    each.at("basis"),
                    {"partner": registry.partner_name(each.member.partner), "basis": each.member.basis.label},
                )


RULE = Rule(
    code="Z02a",
    name="membership-not-voluntary",
    kind=Kind.PRINCIPLE,
    severity=Severity.ERROR,
    message=Text(
        "{partner}: członkostwo nie jest dobrowolne (podstawa: {basis})",
        "{partner}: membership is not voluntary (basis: {basis})",
    ),
    why=Text(
        "Partnerstwo opiera się na dobrowolnym uczestnictwie; z polecenia lub z mocy ustawy nie powstaje partner.",
        "A partnership rests on voluntary membership; an order or a statute does not make a partner.",
    ),
    remedy=Text(
        "Uzyskaj deklarację lub umowę i wpisz „basis: declaration” albo „basis: agreement” wraz z dowodem.",
        "Obtain a declaration or an agreement and write “basis: declaration” or “basis: agreement” with its evidence.",
    ),
    source=Text("slajd 13: dobrowolność uczestnictwa", "seed, slide 13: voluntary membership"),
    example=example(
        "partnerships/razem.yaml",
        bad="""\
members:
  - partner: gmina-lipowo
    since: 2024-01-10
    evidence: umowa GL.0000.1.2024
  - partner: brzoza
    since: 2024-01-10
    evidence: umowa GL.0000.1.2024
  - partner: tartak
    since: 2024-01-10
    evidence: umowa GL.0000.1.2024
  - partner: rada-seniorow
    since: 2024-01-10
    evidence: umowa GL.0000.1.2024
  - partner: gops-lipowo
    since: 2024-01-10
    basis: order
    evidence: zarządzenie 1/2024
""",
        good="""\
members:
  - partner: gmina-lipowo
    since: 2024-01-10
    evidence: umowa GL.0000.1.2024
  - partner: brzoza
    since: 2024-01-10
    evidence: umowa GL.0000.1.2024
  - partner: tartak
    since: 2024-01-10
    evidence: umowa GL.0000.1.2024
  - partner: rada-seniorow
    since: 2024-01-10
    evidence: umowa GL.0000.1.2024
  - partner: gops-lipowo
    since: 2024-01-10
    basis: declaration
    evidence: deklaracja z 10.01.2024
""",
    ),
    check=check,
    judges_what_stands=True,
)
