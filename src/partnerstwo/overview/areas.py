"""Where registries are, by their TERC codes: the area they share, and how many of them make a table of areas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from partnerstwo.language.labelled import Labelled
from partnerstwo.language.lang import Lang
from partnerstwo.language.order import SortKey, sort_key
from partnerstwo.language.text import Text
from partnerstwo.overview.digest import Digest
from partnerstwo.overview.figures import Figures, together

MOST_ROWS = 60
"""A table with more rows is no longer read; registries are then told by county, counties by voivodeship."""

_VOIVODESHIPS = {
    "02": Text("dolnośląskie", "Dolnośląskie"),
    "04": Text("kujawsko-pomorskie", "Kujawsko-Pomorskie"),
    "06": Text("lubelskie", "Lubelskie"),
    "08": Text("lubuskie", "Lubuskie"),
    "10": Text("łódzkie", "Łódzkie"),
    "12": Text("małopolskie", "Małopolskie"),
    "14": Text("mazowieckie", "Mazowieckie"),
    "16": Text("opolskie", "Opolskie"),
    "18": Text("podkarpackie", "Podkarpackie"),
    "20": Text("podlaskie", "Podlaskie"),
    "22": Text("pomorskie", "Pomorskie"),
    "24": Text("śląskie", "Śląskie"),
    "26": Text("świętokrzyskie", "Świętokrzyskie"),
    "28": Text("warmińsko-mazurskie", "Warmińsko-Mazurskie"),
    "30": Text("wielkopolskie", "Wielkopolskie"),
    "32": Text("zachodniopomorskie", "Zachodniopomorskie"),
}
"""By the first two digits of TERC (GUS, TERYT); they have not changed since 1999."""
_VOIVODESHIP = Text("województwo {name}", "{name} voivodeship")
_COUNTY = Text("powiat {code}", "county {code}")
_COMMUNE = Text("gmina {code}", "commune {code}")
_NOWHERE = Text("bez kodu TERC", "no TERC code")


class Level(Labelled):
    """What a row of a table stands for."""

    REGISTRY = "registry", "rejestr", "registry"
    COUNTY = "county", "powiat", "county"
    VOIVODESHIP = "voivodeship", "województwo", "voivodeship"


@dataclass(frozen=True, slots=True)
class Row:
    """One registry, or those of one area together."""

    label: str
    code: str | None
    folders: tuple[str, ...]
    """The registries that it stands for."""
    figures: Figures


@dataclass(frozen=True, slots=True)
class Rows:
    """What the tables list, in alphabetical order."""

    level: Level
    rows: tuple[Row, ...]


def common_area(digests: Sequence[Digest], lang: Lang) -> str | None:
    """The smallest area that all registries lie in, in words; None where that is the country or not known."""
    codes = [each.area for each in digests]
    for length in (7, 4, 2):
        prefixes = {code[:length] if code is not None and len(code) >= length else None for code in codes}
        if len(prefixes) == 1 and (shared := prefixes.pop()) is not None:
            match length:
                case 2:
                    return _VOIVODESHIP.format(lang, {"name": _VOIVODESHIPS[shared]})
                case 4:
                    return _county(shared, _learned(digests), lang)
                case _:
                    return _COMMUNE.format(lang, {"code": shared})
    return None


def rows(digests: Sequence[Digest], lang: Lang, *, every: bool = False) -> Rows:
    """A row for each registry; where they are too many, for each county, and where these are too, each voivodeship.

    `every`: registries however many.
    """
    if every or len(digests) <= MOST_ROWS:
        return Rows(Level.REGISTRY, tuple(_single(each) for each in digests))
    counties = _by(digests, 4)
    if len(counties) <= MOST_ROWS:
        learned = _learned(digests)
        return Rows(Level.COUNTY, _sums(counties, lambda code: _county(code, learned, lang), lang))
    return Rows(Level.VOIVODESHIP, _sums(_by(digests, 2), lambda code: _VOIVODESHIPS[code][lang], lang))


def _single(each: Digest) -> Row:
    return Row(each.name, each.area, (each.folder,), each.figures)


def _by(digests: Iterable[Digest], length: int) -> dict[str | None, list[Digest]]:
    groups: dict[str | None, list[Digest]] = {}
    for each in digests:
        known = each.area is not None and len(each.area) >= length
        groups.setdefault(each.area[:length] if each.area is not None and known else None, []).append(each)
    return groups


def _sums(groups: dict[str | None, list[Digest]], named: Callable[[str], str], lang: Lang) -> tuple[Row, ...]:
    def row(code: str | None, held: list[Digest]) -> Row:
        label = _NOWHERE[lang] if code is None else named(code)
        return Row(label, code, tuple(each.folder for each in held), together(each.figures for each in held))

    return tuple(sorted((row(code, held) for code, held in groups.items()), key=_order))


def _order(row: Row) -> tuple[bool, SortKey, str]:
    return row.code is None, sort_key(row.label), row.code or ""


def _learned(digests: Iterable[Digest]) -> dict[str, str]:
    """The names of counties as most registries write them."""
    told: dict[str, Counter[str]] = {}
    for each in digests:
        for code, name in each.counties.items():
            told.setdefault(code, Counter())[name] += 1
    return {code: min(names, key=lambda name: (-names[name], sort_key(name))) for code, names in told.items()}


def _county(code: str, learned: Mapping[str, str], lang: Lang) -> str:
    return learned.get(code) or _COUNTY.format(lang, {"code": code})
