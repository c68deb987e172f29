"""I06: a partner without a number that its legal form has."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.legal_form import TRAITS
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each partner, with all the numbers it lacks."""
    for partner in registry.partners.values():
        missing = [kind for kind in TRAITS[partner.legal_form].expects if partner.number(kind) is None]
        if missing:
            yield Finding(
                partner.whole(),
                {
                    "partner": partner.name,
                    "form": partner.legal_form.label,
                    "numbers": tuple(kind.label for kind in missing),
                    "keys": tuple(kind.value for kind in missing),
                },
            )


RULE = Rule(
    code="I06",
    name="missing-number",
    kind=Kind.DATA,
    severity=Severity.WARNING,
    message=Text(
        "{partner}: brak danych oczekiwanych dla formy „{form}”: {numbers:list}",
        "{partner}: expected for the form “{form}” but missing: {numbers:list}",
    ),
    why=Text(
        "Urzędowe numery odróżniają partnerów o podobnych nazwach i pozwalają sprawdzić ich w innych rejestrach.",
        "Official numbers tell partners with similar names apart and let anyone look them up in other registers.",
    ),
    remedy=Text(
        "Dopisz na podstawie umowy albo publicznych rejestrów (REGON, KRS, RSPO, TERYT): {keys:quoted}.",
        "Add from the agreement or the public registers (REGON, KRS, RSPO, TERYT): {keys:quoted}.",
    ),
    source=Text(
        "numery właściwe formom prawnym: rejestry REGON, KRS, RSPO i TERYT (do sprawdzenia)",
        "numbers that go with the legal forms: REGON, KRS, RSPO and TERYT registers (to be checked)",
    ),
    example=example(
        "partners/brzoza.yaml",
        bad="area:\nnip: 0005550047\nregon: 995550046\nkrs:\n",
        good="area: 0660992\nnip: 0005550047\nregon: 995550046\nkrs: 9999955504\n",
    ),
    check=check,
)
