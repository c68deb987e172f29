"""I07: one official number on two partners."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.checksums import valid_krs, valid_nip, valid_regon
from partnerstwo.model.legal_form import Number
from partnerstwo.model.partner import Partner
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.sectors import root_of
from partnerstwo.rules.rule import Finding, Limits, RelatedFinding, Rule, Words, example

FORMS = ((Number.KRS, valid_krs), (Number.REGON, valid_regon), (Number.NIP, valid_nip))


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each later partner that bears a number of an earlier one.

    Malformed numbers are left to I01–I03. A NIP is shared rightly by units of one operator, which settle VAT
    together, so it is compared only between roots, and only where all of both files could be read.
    """
    for kind, valid in FORMS:
        first: dict[str, dict[str, Partner]] = {}
        for partner in registry.partners.values():
            number = partner.number(kind)
            if number is None or (kind is Number.NIP and partner.incomplete):
                continue
            # KRS and REGON are never shared rightly, so there each partner is compared with the first of all.
            root = root_of(registry, partner) if kind is Number.NIP else ""
            holders = first.setdefault(number, {})
            other = next((each for of, each in holders.items() if kind is not Number.NIP or of != root), None)
            if other is not None and valid(number):
                yield _finding(kind, number, partner, other)
            holders.setdefault(root, partner)


def _finding(kind: Number, number: str, partner: Partner, other: Partner) -> Finding:
    return Finding(
        partner.at(kind.value),
        {"partner": partner.name, "other": other.name, "kind": kind.label, "number": number},
        variant="nip" if kind is Number.NIP else "",
        related=(RelatedFinding(other.at(kind.value), Text("{other}: ten sam numer", "{other}: the same number")),),
    )


RULE = Rule(
    code="I07",
    name="shared-number",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "{partner}: {kind} {number} ma już inny wpis: {other}",
        "{partner}: {kind} {number} already stands in another record: {other}",
    ),
    variants={
        "nip": Words(
            Text(
                "{partner}: NIP {number} ma już inny wpis: {other}, a wpisy nie mają wspólnego podmiotu prowadzącego",
                "{partner}: NIP {number} already stands in another record: {other}, and the two have no operator in common",
            ),
            Text(
                "Popraw „nip” albo wpisz w „run_by”, kto prowadzi jednostkę, która rozlicza się pod cudzym NIP-em.",
                "Correct “nip”, or say in “run_by” who runs the unit that settles its tax under another's NIP.",
            ),
            Severity.WARNING,
        )
    },
    why=Text(
        "Numer należy do jednego podmiotu; dwa wpisy z tym samym numerem to pomyłka albo ten sam partner policzony dwa razy.",
        "A number belongs to one entity; two records with the same number are a slip, or one partner counted twice.",
    ),
    remedy=Text(
        "Popraw numer w jednym z wpisów; jeśli to ten sam podmiot, zostaw jeden wpis i popraw odwołania do drugiego.",
        "Correct the number in one of the records; if it is the same entity, keep one and mend the references to the other.",
    ),
    source=Text(
        "praktyka rejestrów; wspólny NIP jednostek jednej gminy – do sprawdzenia",
        "practice of registers; one NIP shared by the units of a commune: to be checked",
    ),
    example=example("partners/tartak.yaml", bad="krs: 9999955504\n", good="krs: 9999955503\n"),
    check=check,
    judges_what_stands=True,
)
