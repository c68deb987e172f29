"""I05: a number in the school register (RSPO) that cannot exist."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.checksums import RSPO_LENGTHS, NumberFault, rspo_fault
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Example, Finding, Limits, Rule, Snippet, Words


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each malformed number, with the first thing that is wrong about it."""
    for partner in registry.partners.values():
        number = partner.rspo
        fault = rspo_fault(number) if number is not None else None
        if number is not None and fault is not None:
            yield Finding(
                partner.at("rspo"),
                {"partner": partner.name, "value": number, "digits": len(number), "most": max(RSPO_LENGTHS)},
                variant="" if fault is NumberFault.SYMBOLS else fault.value,
            )


_SCHOOL = """\
name: Szkoła Podstawowa w Lipowie
legal_form: school_public
area: 0660992
regon: 995550098
"""
_INITIATOR = Snippet("projects/ogrod.yaml", "initiated_by: szkola-lipowo\n")

RULE = Rule(
    code="I05",
    name="invalid-rspo",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "{partner}: RSPO „{value}” zawiera znaki inne niż cyfry",
        "{partner}: RSPO “{value}” has characters other than digits",
    ),
    variants={
        "length": Words(
            Text(
                "{partner}: RSPO {value} ma {digits:digit_acc}, a może mieć najwyżej {most}",
                "{partner}: RSPO {value} has {digits:digit}; at most {most} are possible",
            )
        ),
        "zeros": Words(Text("{partner}: RSPO {value} to same zera", "{partner}: RSPO {value} is nothing but zeros")),
    },
    why=Text(
        "Po numerze RSPO każdy odnajdzie szkołę w publicznym rejestrze; błędny numer wskazuje inną szkołę albo żadną.",
        "By its RSPO number anyone finds a school in the public register; a wrong one names another school, or none.",
    ),
    remedy=Text(
        "Przepisz numer z rejestru RSPO do pola „rspo”, same cyfry; jeśli go nie znasz, usuń to pole.",
        "Copy “rspo” from the RSPO register, digits only; if you do not know it, remove the key.",
    ),
    source=Text(
        "budowa numeru RSPO: od jednej do siedmiu cyfr (do sprawdzenia)",
        "structure of the RSPO number: one to seven digits (to be checked)",
    ),
    example=Example(
        bad=(Snippet("partners/szkola-lipowo.yaml", _SCHOOL + "rspo: 12345/SP\n"), _INITIATOR),
        good=(Snippet("partners/szkola-lipowo.yaml", _SCHOOL + "rspo: 12345\n"), _INITIATOR),
    ),
    check=check,
    judges_what_stands=True,
    # A PESEL in this place is said once, and without repeating it.
    silenced_by=("D01",),
)
