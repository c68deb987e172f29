"""I01: a NIP that cannot exist."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text, Value
from partnerstwo.model.checksums import NumberFault, nip_fault
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each malformed NIP, with the first thing that is wrong about it."""
    for partner in registry.partners.values():
        fault = nip_fault(partner.nip) if partner.nip is not None else None
        if fault is not None:
            values: dict[str, Value] = {
                "partner": partner.name,
                "value": partner.nip or "",
                "digits": len(partner.nip or ""),
            }
            yield Finding(partner.at("nip"), values, variant="" if fault is NumberFault.CHECK_DIGIT else fault.value)


RULE = Rule(
    code="I01",
    name="invalid-nip",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "{partner}: NIP {value} jest nieprawidłowy (błędna cyfra kontrolna)",
        "{partner}: NIP {value} is invalid (wrong check digit)",
    ),
    variants={
        "symbols": Words(
            Text(
                "{partner}: NIP „{value}” zawiera znaki inne niż cyfry",
                "{partner}: NIP “{value}” has characters other than digits",
            )
        ),
        "length": Words(
            Text(
                "{partner}: NIP {value} ma {digits:digit_acc}, a powinien mieć 10",
                "{partner}: NIP {value} has {digits:digit} instead of 10",
            )
        ),
        "zeros": Words(Text("{partner}: NIP {value} to same zera", "{partner}: NIP {value} is nothing but zeros")),
    },
    why=Text(
        "Po numerze NIP rozpoznaje się partnera w umowach i innych rejestrach; z błędną cyfrą wskazuje kogoś innego albo nikogo.",
        "Agreements and other registers know a partner by its NIP; with a wrong digit it names someone else, or no one.",
    ),
    remedy=Text(
        "Przepisz „nip” z umowy albo z rejestru REGON lub KRS; jeśli numeru nie znasz, usuń to pole.",
        "Copy “nip” from the agreement or from the REGON or KRS register; if you do not know it, remove the key.",
    ),
    source=Text(
        "budowa numeru NIP: 10 cyfr, ostatnia kontrolna (biblioteka python-stdnum)",
        "structure of the NIP: 10 digits, the last a check digit (python-stdnum)",
    ),
    example=example("partners/gmina-lipowo.yaml", bad="nip: 0005550019\n", good="nip: 000-555-00-18\n"),
    check=check,
    judges_what_stands=True,
    # A PESEL in this place is said once, and without repeating it.
    silenced_by=("D01",),
)
