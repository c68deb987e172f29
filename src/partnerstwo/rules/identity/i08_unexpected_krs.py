"""I08: a KRS number on a partner whose legal form is not entered in that register."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.checksums import valid_krs
from partnerstwo.model.legal_form import TRAITS, Number
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each such number; a malformed one is I03's. Only forms that surely have none are judged."""
    for partner in registry.partners.values():
        number = partner.krs
        if number is not None and valid_krs(number) and Number.KRS in TRAITS[partner.legal_form].lacks:
            yield Finding(
                partner.at("krs"),
                {"partner": partner.name, "form": partner.legal_form.label, "number": number},
            )


RULE = Rule(
    code="I08",
    name="unexpected-krs",
    kind=Kind.DATA,
    severity=Severity.NOTICE,
    message=Text(
        "{partner}: podano numer KRS {number}, a forma „{form}” nie podlega wpisowi do KRS",
        "{partner}: KRS number {number} is given, yet the form “{form}” is not entered in the KRS",
    ),
    why=Text(
        "Taka forma nie ma numeru KRS: numer należy do kogoś innego albo forma prawna jest inna, a od niej zależy sektor.",
        "Such a form has no KRS number: the number belongs to someone else, or the legal form is another one, and the sector follows from it.",
    ),
    remedy=Text(
        "Sprawdź numer w wyszukiwarce KRS: jeśli to ten partner, popraw „legal_form”, a jeśli ktoś inny, usuń „krs”.",
        "Look the number up in the KRS register: if it is this partner, correct “legal_form”; if someone else, remove “krs”.",
    ),
    source=Text(
        "formy prawne, które podlegają wpisowi do Krajowego Rejestru Sądowego (do sprawdzenia)",
        "legal forms that are entered in the National Court Register (to be checked)",
    ),
    example=example("partners/gops-lipowo.yaml", bad="krs: 0000123456\n", good="krs:\n"),
    check=check,
    judges_what_stands=True,
    # A number copied from another partner is said once.
    silenced_by=("I07",),
)
