"""Many registries of towns: several counties in several voivodeships, with organisations that act in more than one.

The first of a county is that of the county itself, with its offices and a second commune now and then.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

from tests.bench.commune import COMMUNE, Commune
from tests.bench.guests import guests
from tests.bench.saving import Marked, put, saved

TOWNS = 5
"""Registries of a county."""
MOST = 7_000
"""Above it, official numbers would be given twice."""
_VOIVODESHIPS, _COUNTIES = 16, 10


def country(registries: int, broken: float = 0.0, seed: int = 7) -> Iterator[tuple[str, Iterator[Marked]]]:
    """Each registry: its folder's name, and its files; `registry.yaml` is never broken."""
    if not 1 <= registries <= MOST:
        raise ValueError(f"1 to {MOST:,} registries")
    for number in range(registries):
        home, rest = _communes(number, seed)
        yield f"{home.area}-{home.town.slug}", _files(number, home, rest, broken, seed)


def write_country(folder: Path, registries: int, broken: float = 0.0, seed: int = 7) -> Path:
    """The registries as files, each in the `data` of a folder of its own; gives the folder."""
    for name, files in country(registries, broken, seed):
        put(folder / name / "data", files)
    return folder


def _communes(number: int, seed: int) -> tuple[Commune, Commune | None]:
    """The commune of the registry, and the neighbour that a county's holds."""
    least, most = (COMMUNE, 60) if number % TOWNS == 0 else (20, COMMUNE)
    size = Random(f"{seed}/size/{number}").randrange(least, most + 1)
    home = Commune(seed, 2 * number, min(size, COMMUNE), _terc(number))
    if size <= COMMUNE:
        return home, None
    return home, Commune(seed, 2 * number + 1, size - COMMUNE, f"{home.area[:4]}{99 - int(home.area[4:6]):02}2")


def _terc(number: int) -> str:
    """Two neighbouring counties of a voivodeship, then two of the next one, in rounds.

    Counties 50 to 59 do not exist, so no code is a real commune's.
    """
    county, town = divmod(number, TOWNS)
    again, county = divmod(county, _COUNTIES * _VOIVODESHIPS)
    pair, second = divmod(county, 2)
    pair, voivodeship = divmod(pair, _VOIVODESHIPS)
    return f"{2 * voivodeship + 2:02}{50 + 2 * pair + second}{again * TOWNS + town + 1:02}{1 + number % 3}"


def _files(number: int, home: Commune, rest: Commune | None, broken: float, seed: int) -> Iterator[Marked]:
    yield "registry.yaml", _registry(number, home).encode(), None
    seat, _ = _communes(number - number % TOWNS, seed)
    home = replace(home, guests=guests(home, seat, Random(f"{seed}/guests/{number}")))
    for commune in (home, rest):
        for path, text in commune.files(commune.size // 5) if commune else ():
            yield saved(path, text, broken, Random(f"{seed}/fault/{number}/{path}"))


def _registry(number: int, home: Commune) -> str:
    whole = number % TOWNS == 0
    name = f"powiatu {home.town.county}ego" if whole else f"gminy {home.town.name}"
    return (
        "# Rejestr do pomiarów: wszystko w nim jest zmyślone.\n"
        f"name: Rejestr partnerstw lokalnych {name} (przykład)\n"
        f"owner: {'Starostwo' if whole else 'Urząd'} w {home.town.within} (przykład)\n"
        f"area: {home.area[:4] if whole else home.area}\nlanguage: pl\n"
    )
