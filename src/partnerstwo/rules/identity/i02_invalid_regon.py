"""I02: a REGON that cannot exist."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text, Value
from partnerstwo.model.checksums import NumberFault, regon_fault
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each malformed REGON, with the first thing that is wrong about it."""
    for partner in registry.partners.values():
        fault = regon_fault(partner.regon) if partner.regon is not None else None
        if fault is not None:
            values: dict[str, Value] = {
                "partner": partner.name,
                "value": partner.regon or "",
                "digits": len(partner.regon or ""),
            }
            yield Finding(partner.at("regon"), values, variant="" if fault is NumberFault.CHECK_DIGIT else fault.value)


RULE = Rule(
    code="I02",
    name="invalid-regon",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "{partner}: REGON {value} jest nieprawidłowy (błędna cyfra kontrolna)",
        "{partner}: REGON {value} is invalid (wrong check digit)",
    ),
    variants={
        "symbols": Words(
            Text(
                "{partner}: REGON „{value}” zawiera znaki inne niż cyfry",
                "{partner}: REGON “{value}” has characters other than digits",
            )
        ),
        "length": Words(
            Text(
                "{partner}: REGON {value} ma {digits:digit_acc}, a powinien mieć 9 lub 14",
                "{partner}: REGON {value} has {digits:digit} instead of 9 or 14",
            )
        ),
        "zeros": Words(Text("{partner}: REGON {value} to same zera", "{partner}: REGON {value} is nothing but zeros")),
    },
    why=Text(
        "Po numerze REGON rozpoznaje się jednostki, które nie mają KRS ani własnego NIP-u; z błędną cyfrą wskazuje kogoś innego albo nikogo.",
        "Units without a KRS number or a NIP of their own are known by their REGON; with a wrong digit it names someone else, or no one.",
    ),
    remedy=Text(
        "Przepisz „regon” z wyszukiwarki REGON; jeśli numeru nie znasz, usuń to pole.",
        "Copy “regon” from the REGON register; if you do not know it, remove the key.",
    ),
    source=Text(
        "budowa numeru REGON: 9 lub 14 cyfr, ostatnia kontrolna (biblioteka python-stdnum)",
        "structure of the REGON: 9 or 14 digits, the last a check digit (python-stdnum)",
    ),
    example=example("partners/gmina-lipowo.yaml", bad="regon: 995550018\n", good="regon: 995550017\n"),
    check=check,
    judges_what_stands=True,
    # A PESEL in this place is said once, and without repeating it.
    silenced_by=("D01",),
)
