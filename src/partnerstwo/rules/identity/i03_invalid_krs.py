"""I03: a KRS number that cannot exist, most often one without its leading zeros."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.checksums import NumberFault, krs_fault
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example
from partnerstwo.source.edits import Put

DIGITS = 10
MOST_IN_USE = 7
"""Digits of the numbers given so far, without their zeros; a longer one, or one with some zeros, lacks another digit."""


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each malformed number; one that only lacks its zeros is offered with them."""
    for partner in registry.partners.values():
        number = partner.krs
        fault = krs_fault(number) if number is not None else None
        if number is None or fault is None:
            continue
        padded = number.zfill(DIGITS)
        only_short = fault is NumberFault.LENGTH and krs_fault(padded) is None
        variant = "" if fault is NumberFault.LENGTH else fault.value
        lost_zeros = only_short and len(number) <= MOST_IN_USE and not number.startswith("0")
        yield Finding(
            partner.at("krs"),
            {"partner": partner.name, "value": number, "digits": len(number), "padded": padded},
            variant="padded" if only_short else variant,
            edits=(Put(("krs",), padded),) if lost_zeros else (),
        )


RULE = Rule(
    code="I03",
    name="invalid-krs",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "{partner}: KRS {value} ma {digits:digit_acc}, a powinien mieć 10",
        "{partner}: KRS {value} has {digits:digit} instead of 10",
    ),
    variants={
        "padded": Words(
            Text(
                "{partner}: KRS {value} ma {digits:digit_acc}, a powinien mieć 10; z zerami na początku: {padded}",
                "{partner}: KRS {value} has {digits:digit} instead of 10; with its leading zeros: {padded}",
            ),
            Text(
                "Dopisz w „krs” zera na początku i porównaj numer z wyszukiwarką KRS.",
                "Write the leading zeros in “krs” and compare the number with the KRS register.",
            ),
            mend=Text("Wpisuje {padded}.", "Writes {padded}."),
        ),
        "symbols": Words(
            Text(
                "{partner}: KRS „{value}” zawiera znaki inne niż cyfry",
                "{partner}: KRS “{value}” has characters other than digits",
            )
        ),
        "zeros": Words(Text("{partner}: KRS {value} to same zera", "{partner}: KRS {value} is nothing but zeros")),
    },
    why=Text(
        "Numer KRS ma zawsze 10 cyfr; bez zer na początku nie znajdzie go żadna wyszukiwarka.",
        "A KRS number always has 10 digits; without its leading zeros no search will find it.",
    ),
    remedy=Text(
        "Przepisz „krs” z wyszukiwarki KRS, wszystkie 10 cyfr; jeśli numeru nie znasz, usuń to pole.",
        "Copy “krs” from the KRS register, all 10 digits; if you do not know it, remove the key.",
    ),
    source=Text(
        "budowa numeru KRS: 10 cyfr z zerami na początku (do sprawdzenia)",
        "structure of the KRS number: 10 digits with leading zeros (to be checked)",
    ),
    example=example("partners/tartak.yaml", bad="krs: 123456\n", good="krs: 0000123456\n"),
    check=check,
    judges_what_stands=True,
    # A PESEL in this place is said once, and without repeating it.
    silenced_by=("D01",),
)
