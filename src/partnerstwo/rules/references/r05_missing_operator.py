"""R05: a unit that does not say who runs it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.legal_form import TRAITS
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each partner of a form that needs an operator."""
    for partner in registry.partners.values():
        if TRAITS[partner.legal_form].needs_operator and partner.run_by is None:
            yield Finding(partner.missing("run_by"), {"partner": partner.name, "form": partner.legal_form.label})


RULE = Rule(
    code="R05",
    name="missing-operator",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "{partner}: nie podano podmiotu prowadzącego, a forma „{form}” tego wymaga",
        "{partner}: does not say who runs it, which the form “{form}” requires",
    ),
    why=Text(
        "Centrum, klub czy inna jednostka należy do sektora tego, kto ją prowadzi; bez niego nie da się ocenić składu partnerstwa.",
        "A centre, a club or another unit belongs to the sector of who runs it; without it the composition of a partnership cannot be judged.",
    ),
    remedy=Text(
        "Dopisz „run_by”: identyfikator partnera albo, gdy nie ma go w rejestrze, jego „name” i „sector”.",
        "Add “run_by”: a partner's id or, where it is not in the registry, its “name” and “sector”.",
    ),
    source=Text(
        "ustawa z 13.06.2003 o zatrudnieniu socjalnym: kto może prowadzić CIS i KIS (do sprawdzenia); praktyka jednostek gminy i powiatu",
        "act of 13 June 2003 on social employment: who may run a CIS or KIS (to be checked); practice of commune and county units",
    ),
    example=example("partners/cis-brzoza.yaml", bad="run_by:\n", good="run_by: brzoza\n"),
    check=check,
)
