"""Organisations that act in several registries: a county's offices, a voivodeship's and the country's foundations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from tests.bench.commune import Commune, Guest, nip_of, regon_of

FIRST = 900_000
"""The number from which theirs begin; those of the communes end before it, up to 7,000 registries."""


@dataclass(frozen=True, slots=True)
class _Known:
    """An organisation as the offices know it, and how a clerk who errs describes it."""

    key: str
    name: str
    form: str
    sector: str
    other: tuple[str, str]


_VOIVODESHIP = (
    _Known("fundacja-most", "Fundacja „Most”", "foundation", "ngo", ("association", "ngo")),
    _Known("spoldzielnia-wspolna", "Spółdzielnia „Wspólna”", "social_cooperative", "ngo", ("cooperative", "business")),
    _Known("bank-ziemski", "Bank Spółdzielczy Ziemski", "cooperative", "business", ("company", "business")),
)
"""What every voivodeship has, each its own."""
_COUNTRY = (
    _Known("fundacja-szerokie-tory", "Fundacja „Szerokie Tory”", "foundation", "ngo", ("association", "ngo")),
    _Known("zwiazek-seniora", "Stowarzyszenie „Senior”", "association", "ngo", ("foundation", "ngo")),
    _Known("siec-sklepow", "Sieć Sklepów „Obok” sp. z o.o.", "company", "business", ("cooperative", "business")),
    _Known("spoldzielnia-kraj", "Spółdzielnia „Kraj”", "cooperative", "business", ("social_cooperative", "ngo")),
)


def guests(commune: Commune, seat: Commune, chance: Random) -> tuple[Guest, ...]:
    """Who of elsewhere acts in the commune, whose county has that seat."""
    county = () if commune.number == seat.number else tuple(_offices(seat, chance))
    voivodeship = int(commune.area[:2])
    return (
        *county,
        *_some(_VOIVODESHIP, f"{voivodeship:02}", FIRST + voivodeship * len(_VOIVODESHIP), 0.3, chance),
        *_some(_COUNTRY, "14", FIRST + 1_000, 0.08, chance),
    )


def _offices(seat: Commune, chance: Random) -> Iterator[Guest]:
    """The county and its job centre, which now and then gives the county's NIP for its own."""
    town = seat.town
    powiat, pup = seat.office("powiat"), seat.office("pup")
    county = chance.random() < 0.4
    if county:
        numbers = (f"nip: {nip_of(powiat)}", f"regon: {regon_of(powiat)}")
        yield _guest(
            f"powiat-{town.slug}", "public", f"Powiat {town.county}", "powiat", f"area: {seat.area[:4]}", *numbers
        )
    if chance.random() < 0.6:
        operator = f" powiat-{town.slug}" if county else f"\n  name: Powiat {town.county}\n  sector: public"
        numbers = (f"regon: {regon_of(pup)}", *((f"nip: {nip_of(powiat)}",) if chance.random() < 0.3 else ()))
        name = f"Powiatowy Urząd Pracy w {town.within}" if chance.random() < 0.8 else f"PUP {town.name}"
        yield _guest(f"pup-{town.slug}", "public", name, "pup", f"area: {seat.area}", f"run_by:{operator}", *numbers)


def _some(known: Sequence[_Known], area: str, first: int, share: float, chance: Random) -> Iterator[Guest]:
    """A share of them; now and then one of another form, under another id, in capitals."""
    for at, each in enumerate(known):
        if chance.random() >= share:
            continue
        form, sector = each.other if chance.random() < 0.06 else (each.form, each.sector)
        name = each.name.upper() if chance.random() < 0.1 else each.name
        key = each.key if chance.random() < 0.7 else f"{each.key}-oddzial"
        yield _guest(key, sector, name, form, f"area: {area}", *_numbers(first + at))


def _numbers(number: int) -> tuple[str, ...]:
    return f"krs: 9999{number:06}", f"regon: {regon_of(number)}", f"nip: {nip_of(number)}"


def _guest(key: str, sector: str, name: str, form: str, *more: str) -> Guest:
    head = (f"name: {name}", f"legal_form: {form}")
    return Guest(key, sector, (*head, *more, "contact:\n  unit: sekretariat", "reviewed: 2026-06"))
