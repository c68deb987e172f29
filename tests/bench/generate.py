"""Registries of any size, the same bytes for the same seed: `python -m tests.bench.generate DIR --partners N`.

Or many small ones, each in a folder of its own: `python -m tests.bench.generate DIR --registries N` (`country`).

Nothing in them exists. A registry of N partners has N/5 projects and a partnership for each commune of 50, with its
meetings and its assessment; counties and regions have partnerships of their own. A clean one has no error and no
warning on `ON`; of a broken one a share of the files holds one fault each, and all others are as in the clean one.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random

from tests.bench.commune import COMMUNE, COUNTY, REGION, Commune, county_network, region_network
from tests.bench.country import write_country
from tests.bench.partnership import Network, papers
from tests.bench.saving import Marked, put, saved

ON = date(2026, 9, 30)
"""The day on which a clean registry is clean."""

_REGISTRY = """\
# Rejestr do pomiarów: wszystko w nim jest zmyślone.
name: Rejestr partnerstw lokalnych (przykład)
owner: Urząd Zmyślony, Wydział Spraw Społecznych
area: 02
language: pl
"""


def files(partners: int, broken: float = 0.0, seed: int = 7) -> Iterator[tuple[str, bytes]]:
    """The files of a registry, path and bytes; `registry.yaml` is never broken."""
    for path, raw, _ in marked(partners, broken, seed):
        yield path, raw


def marked(partners: int, broken: float = 0.0, seed: int = 7) -> Iterator[Marked]:
    """The same with the name of the fault that the file holds, if it holds one."""
    yield "registry.yaml", _REGISTRY.encode(), None
    for path, text in _texts(partners, seed):
        yield saved(path, text, broken, Random(f"{seed}/fault/{path}"))


def write(folder: Path, partners: int, broken: float = 0.0, seed: int = 7) -> Path:
    """The registry as files in a folder, which must be new or empty; gives the folder."""
    put(folder, marked(partners, broken, seed))
    return folder


def _texts(partners: int, seed: int) -> Iterator[tuple[str, str]]:
    communes = [
        Commune(seed, number, min(COMMUNE, partners - number * COMMUNE)) for number in range(-(-partners // COMMUNE))
    ]
    for commune in communes:
        yield from commune.files(commune.size // 5)
    whole = [commune for commune in communes if commune.size == COMMUNE]
    for start in range(0, len(whole) - COUNTY + 1, COUNTY):
        yield from _papers(county_network(whole[start : start + COUNTY]), seed)
    for start in range(0, len(whole) - COUNTY * REGION + 1, COUNTY * REGION):
        yield from _papers(region_network(whole[start : start + COUNTY * REGION]), seed)


def _papers(network: Network, seed: int) -> Iterator[tuple[str, str]]:
    for path, lines in papers(network, Random(f"{seed}/{network.key}")):
        yield path, "".join(f"{line}\n" for line in lines)


def main() -> None:
    """Writes one registry, or many."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.generate", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR")
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--partners", type=int, default=1000, metavar="N", help="one registry of so many partners")
    size.add_argument("--registries", type=int, metavar="N", help="so many registries of 20 to 60 partners")
    parser.add_argument("--broken", type=float, default=0.0, metavar="RATE", help="share of files with a fault")
    parser.add_argument("--seed", type=int, default=7)
    asked = parser.parse_args()
    if asked.registries is None:
        write(asked.folder, asked.partners, asked.broken, asked.seed)
    else:
        write_country(asked.folder, asked.registries, asked.broken, asked.seed)


if __name__ == "__main__":
    main()
