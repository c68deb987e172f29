"""One commune of the invented country: its partners, its partnership, and what they did together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

from tests.bench.names import (
    COUNTY_SLOTS,
    SLOTS,
    TITLES,
    WITH_KRS,
    WITH_NIP,
    WITH_REGON,
    Slot,
    Town,
    town,
)
from tests.bench.partnership import Network, papers
from tests.bench.project import project

COMMUNE = len(SLOTS)
"""Partners of a commune."""
COUNTY = 10
"""Communes of a county."""
REGION = 6
"""Counties of a region, which has a network of its own."""
FEWEST = 4
"""Partners that make a partnership of three sectors; a smaller rest of a registry has none."""

File = tuple[str, str]
"""Path and text."""


@dataclass(frozen=True, slots=True)
class Guest:
    """A partner of a commune that acts in other registries, too."""

    key: str
    sector: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune and the share of its partners that the registry holds."""

    seed: int
    number: int
    size: int
    area: str = ""
    """Its TERC code where it is not to follow from the number."""
    guests: tuple[Guest, ...] = ()

    @property
    def town(self) -> Town:
        return town(self.number)

    @property
    def slots(self) -> tuple[Slot, ...]:
        seat = (*SLOTS[: -len(COUNTY_SLOTS)], *COUNTY_SLOTS)
        return (seat if self.number % COUNTY == 0 else SLOTS)[: self.size]

    def ids(self, *sectors: str) -> list[str]:
        """Its partners of these sectors: guests first, then in order of the slots."""
        guests = [guest.key for guest in self.guests if guest.sector in sectors]
        return guests + [self.id_of(slot) for slot in self.slots if slot.sector in sectors]

    def id_of(self, slot: Slot) -> str:
        return f"{slot.key}-{self.town.slug}"

    def office(self, key: str) -> int:
        """What the official numbers of a seat's county office are made of."""
        return self.number * COMMUNE + [slot.key for slot in self.slots].index(key)

    def random(self, about: str) -> Random:
        """Chance of its own for each thing, so that a change of one leaves the others alone."""
        return Random(f"{self.seed}/{self.number}/{about}")

    def files(self, projects: int) -> Iterator[File]:
        """All its files: partners, the partnership with its papers, so many projects."""
        chance = self.random("partners")
        for at, slot in enumerate(self.slots):
            yield f"partners/{self.id_of(slot)}.yaml", _lines(self._partner(slot, at, chance))
        for guest in self.guests:
            yield f"partners/{guest.key}.yaml", _lines(guest.lines)
        if self.size < FEWEST:
            return
        network = self._network()
        for path, lines in papers(network, self.random("papers")):
            yield path, _lines(lines)
        chance = self.random("projects")
        for at in range(projects):
            key, title = TITLES[at % len(TITLES)]
            again = f"-{at // len(TITLES) + 1}" if at >= len(TITLES) else ""
            # Only a registry of several communes holds one of another commune.
            elsewhere = chance.random() < 0.05 and self.number and not self.area
            external = "fundacja-razem-lipodolin" if elsewhere else None
            told = project(f"{title} – {self.town.name}{again}", network, external, chance)
            yield f"projects/{key}-{self.town.slug}{again}.yaml", _lines(told)

    def _network(self) -> Network:
        """The partnership of the commune: no sector has more than half of the votes."""
        by_sector = [self.ids(sector) for sector in ("public", "business", "ngo")]
        most = 2 * min(len(ids) for ids in by_sector)
        chosen = [each for ids in by_sector for each in ids[:most]] + self.ids("resident")
        return Network(
            key=f"razem-{self.town.slug}",
            name=f"Partnerstwo Lokalne „Razem” – {self.town.name}",
            area=self._terc(),
            members=tuple(chosen),
            coordinator=f"gmina-{self.town.slug}",
            founded=2012 + self.number % 12,
        )

    def _terc(self) -> str:
        """A code of the right shape that no commune has: counties 50 to 60 do not exist."""
        if self.area:
            return self.area
        number, region = divmod(self.number, 16)
        county, commune = divmod(number, 99)
        return f"{2 * region + 2:02}{50 + county % 11}{commune + 1:02}{1 + self.number % 3}"

    def _partner(self, slot: Slot, at: int, chance: Random) -> Iterator[str]:
        number = self.number * COMMUNE + at
        place = self.town
        name = slot.name.format(t=place.name, w=place.within, c=place.county)
        if chance.random() < 0.2:
            yield f"# {place.name}: wpis z {chance.randrange(1, 13)}.{chance.randrange(2018, 2026)}, przykład"
        yield f"name: {_quoted(name, chance)}"
        yield f"legal_form: {slot.form}"
        yield f"area: {self._terc()}"
        yield f"seat: {place.name}"
        if slot.operator is not None:
            yield f"run_by: {slot.operator}-{place.slug}"
        yield from _numbers(slot, number, chance)
        if slot.form in ("cis", "kis"):
            yield f"statuses:\n  - kind: {slot.form}\n    authority: Wojewoda (przykład)\n    number: PRZYKŁAD-{number}"
            yield f"    valid_from: 2022-0{1 + at % 9}-01\n    valid_to: 2031-12-31"
        yield "contact:\n  unit: sekretariat"
        yield f"  email: sekretariat@{slot.key}.{place.slug}.example"
        if chance.random() < 0.5:
            yield f"  www: https://{slot.key}.{place.slug}.example"
        if chance.random() < 0.3:
            yield "  phone: 00 000 00 00 # numer przykładowy"
        if chance.random() < 0.25:
            yield f"tags: [{', '.join(chance.sample(('senior', 'młodzież', 'kultura', 'praca', 'środowisko'), 2))}]"
        if chance.random() < 0.15:
            yield "notes: |\n  Deklaracja złożona na spotkaniu.\n  Kontakt przez sekretariat: najlepiej rano."
        yield f"reviewed: {_day(2026, chance)}"


def _numbers(slot: Slot, number: int, chance: Random) -> Iterator[str]:
    if slot.form in WITH_NIP:
        nip = nip_of(number)
        yield f"nip: {nip}" if chance.random() < 0.7 else f"nip: {nip[:3]}-{nip[3:6]}-{nip[6:8]}-{nip[8:]}"
    if slot.form in WITH_REGON:
        regon = regon_of(number)
        yield f"regon: {regon}" if chance.random() < 0.7 else f'regon: "{regon}"'
    if slot.form in WITH_KRS:
        yield f"krs: 9999{number % 1_000_000:06}"
    if slot.form == "school_public":
        yield f"rspo: 9{number % 1_000_000:06}"


def nip_of(number: int) -> str:
    """A number of the right shape that no office gives: 000 is no tax office. Each number has another one."""
    for step in range(10):
        # A check of 10 is no digit; then the next stem is taken, and the last place of the stem is kept for that.
        stem = f"00{number % 1_000_000:06}{step}"
        check = sum(int(digit) * weight for digit, weight in zip(stem, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
        if check < 10 and stem.strip("0"):
            return f"{stem}{check}"
    raise AssertionError(number)


def regon_of(number: int) -> str:
    """A number of the right shape that no office gives: 99 is no region."""
    stem = f"99{number % 1_000_000:06}"
    check = sum(int(digit) * weight for digit, weight in zip(stem, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    return f"{stem}{check % 10}"


def _quoted(text: str, chance: Random) -> str:
    """Plain, in double or in single quotes, as three clerks would write it."""
    drawn = chance.random()
    if drawn < 0.8:
        return text
    return f'"{text}"' if drawn < 0.95 else f"'{text}'"


def _day(year: int, chance: Random) -> str:
    """The same day as people write it: whole, without the day, and now and then with dots (Y12 is a notice)."""
    month, day = chance.randrange(1, 9), chance.randrange(1, 28)
    drawn = chance.random()
    if drawn < 0.7:
        return f"{year}-{month:02}-{day:02}"
    return f"{year}-{month:02}" if drawn < 0.97 else f"{day:02}.{month:02}.{year}"


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def county_network(communes: Sequence[Commune]) -> Network:
    """The partnership of a county: of each commune the same few, with the county's own offices."""
    seat = communes[0].town
    members = [f"{slot.key}-{seat.slug}" for slot in COUNTY_SLOTS]
    for each in communes:
        members.extend(f"{key}-{each.town.slug}" for key in ("gmina", "tartak", "bank-spoldzielczy", "fundacja-razem"))
    return Network(
        key=f"powiat-{seat.slug}",
        name=f"Partnerstwo na rzecz Zatrudnienia – powiat {seat.county}",
        area=communes[0]._terc()[:4],
        members=tuple(members),
        coordinator=f"pup-{seat.slug}",
        founded=2014,
    )


def region_network(communes: Sequence[Commune]) -> Network:
    """A network over many counties: two partners of each commune, more than a hundred members."""
    seat = communes[0].town
    keys = (("gmina", "tartak"), ("stowarzyszenie-razem", "piekarnia"), ("fundacja-razem", "biblioteka"))
    members = [f"{key}-{each.town.slug}" for at, each in enumerate(communes) for key in keys[at % len(keys)]]
    return Network(
        key=f"region-{seat.slug}",
        name=f"Sieć Partnerstw Lokalnych – {seat.name} i okolice",
        area=communes[0]._terc()[:2],
        members=tuple(members),
        coordinator=f"gmina-{seat.slug}",
        founded=2018,
    )
