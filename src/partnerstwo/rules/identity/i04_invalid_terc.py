"""I04: a TERC code that cannot exist."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.checksums import TercFault, terc_fault
from partnerstwo.model.entity import Place
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each malformed code of the registry, its partners and its partnerships."""
    for name, code, place in _codes(registry):
        fault = terc_fault(code)
        if fault is not None:
            yield Finding(
                place,
                {"name": name, "value": code, "digits": len(code)},
                variant="" if fault is TercFault.LENGTH else fault.value,
            )


def _codes(registry: Registry) -> Iterator[tuple[str, str, Place]]:
    settings = registry.settings
    if settings is not None and settings.area is not None:
        yield settings.name, settings.area, settings.at("area")
    for partner in registry.partners.values():
        if partner.area is not None:
            yield partner.name, partner.area, partner.at("area")
    for partnership in registry.partnerships.values():
        for index, code in enumerate(partnership.area):
            yield partnership.name, code, partnership.at("area", index)


RULE = Rule(
    code="I04",
    name="invalid-terc",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "{name}: kod TERC {value} ma {digits:digit_acc}, a powinien mieć 7 (gmina), 4 (powiat) lub 2 (województwo)",
        "{name}: TERC code {value} has {digits:digit} instead of 7 (commune), 4 (county) or 2 (voivodeship)",
    ),
    variants={
        "symbols": Words(
            Text(
                "{name}: kod TERC „{value}” zawiera znaki inne niż cyfry",
                "{name}: TERC code “{value}” has characters other than digits",
            )
        ),
        "voivodeship": Words(
            Text(
                "{name}: kod TERC {value} zaczyna się od cyfr, których nie ma żadne województwo (parzyste 02–32)",
                "{name}: TERC code {value} begins with digits of no voivodeship (even, 02–32)",
            )
        ),
        "county": Words(
            Text(
                "{name}: w kodzie TERC {value} powiat ma numer 00 (numeracja: 01–99)",
                "{name}: in TERC code {value} the county has the number 00 (they run 01–99)",
            )
        ),
        "commune": Words(
            Text(
                "{name}: w kodzie TERC {value} gmina ma numer 00 (numeracja: 01–99)",
                "{name}: in TERC code {value} the commune has the number 00 (they run 01–99)",
            )
        ),
        "kind": Words(
            Text(
                "{name}: kod TERC {value} kończy się cyfrą, która nie oznacza żadnego rodzaju gminy (1–5, 8, 9)",
                "{name}: TERC code {value} ends in a digit that means no kind of commune (1–5, 8, 9)",
            )
        ),
    },
    why=Text(
        "Kod TERC łączy wpis z gminą i jej danymi statystycznymi; błędny wskazuje inne miejsce albo żadne.",
        "A TERC code ties the record to a commune and its statistics; a wrong one names another place, or none.",
    ),
    remedy=Text(
        "Przepisz kod do „area” z rejestru TERYT (eteryt.stat.gov.pl), razem z zerem na początku.",
        "Copy the code into “area” from the TERYT register (eteryt.stat.gov.pl), with its leading zero.",
    ),
    source=Text("GUS, rejestr TERYT: budowa kodu TERC", "Statistics Poland, TERYT register: structure of TERC codes"),
    example=example("partners/tartak.yaml", bad="area: 660992\n", good="area: 0660992\n"),
    check=check,
    judges_what_stands=True,
    # A PESEL in this place is said once, and without repeating it.
    silenced_by=("D01",),
)
