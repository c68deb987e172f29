"""Invented charts of every form and size, and a reader that finds where their texts and boxes stand."""

from __future__ import annotations

import math
import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import combinations, pairwise
from xml.etree import ElementTree as ET

from fontTools.ttLib import TTFont

from partnerstwo.document.blocks import (
    Bar,
    Bars,
    Chart,
    Column,
    Group,
    Kind,
    Knot,
    Links,
    Network,
    Node,
    Progress,
    Series,
    Spec,
    StackedColumns,
    Stretch,
    Table,
    Tie,
    Timeline,
)
from partnerstwo.document.charts.table import draw
from partnerstwo.document.fonts import faces
from partnerstwo.language.lang import Lang

ON = date(2026, 11, 22)
GROUPS = tuple(Group(name, at) for at, name in enumerate(("publiczny", "gospodarczy", "pozarządowy", "mieszkańcy")))
KINDS = (
    ("Gminna Biblioteka Publiczna im. Bolesława Prusa", 0),
    ("Koło Gospodyń Wiejskich „Jarzębina”", 2),
    ("Ochotnicza Straż Pożarna", 2),
    ("Piekarnia „Złoty Kłos” s.c.", 1),
    ("Zespół Szkół", 0),
    ("Bank Spółdzielczy", 1),
    ("Zakład Gospodarki Komunalnej sp. z o.o.", 0),
    ("Rada Seniorów", 3),
)
PLACES = ("w Dąbrowie", "w Zaleszanach", "w Woli", "w Nadleśnej", "w Dąbrowie Górnej")
TITLES = (
    "Szlak rowerowy",
    "Czyste źródła – ochrona brzegów rzeki i nauka o przyrodzie",
    "Seniorzy w sieci",
    "Zielona szkoła",
)
SOURCES = ("budżet JST", "budżet państwa", "EFS/EFS+", "EFRR", "inne UE", "PFRON", "Fundusz Pracy", "FIO", "prywatne")


def nodes(count: int) -> tuple[Node, ...]:
    kinds = [KINDS[at % len(KINDS)] for at in range(count)]
    return tuple(Node(f"{name} {PLACES[(at // 8 + at) % 5]}", group) for at, (name, group) in enumerate(kinds))


def links(count: int, knots: int, seed: int = 1) -> Links:
    pick = random.Random(seed)
    places = range(max(1, count - count // 8))
    joined = [
        Knot(f"{TITLES[at % 4]} {at + 1}", tuple(sorted(pick.sample(places, min(len(places), pick.randint(2, 5))))))
        for at in range(knots)
    ]
    return Links(GROUPS, nodes(count), tuple(joined))


def network(count: int, knots: int, seed: int = 1) -> Network:
    source = links(count, knots, seed)
    found = Counter(pair for knot in source.knots for pair in combinations(knot.nodes, 2))
    return Network(GROUPS, source.nodes, tuple(Tie(*pair, weight) for pair, weight in sorted(found.items())))


def ring(count: int) -> Network:
    """Everybody tied with the next."""
    return Network(GROUPS, nodes(count), tuple(Tie(one, other) for one, other in pairwise(range(count))))


def columns(years: int, series: int, seed: int = 1, largest: int = 900_000) -> StackedColumns:
    pick = random.Random(seed)
    amounts = [tuple(Decimal(pick.choice((0, pick.randint(1, largest)))) for _ in range(years)) for _ in range(series)]
    names = [SOURCES[at % len(SOURCES)] for at in range(series)]
    return StackedColumns(
        tuple(str(2026 - years + 1 + at) for at in range(years)),
        tuple(Series(name, values) for name, values in zip(names, amounts, strict=True)),
    )


def timeline(count: int) -> Timeline:
    states = (Progress.DONE, Progress.RUNNING, Progress.AHEAD)
    stretches = (
        Stretch(
            f"{TITLES[at % 4]} {at + 1}",
            date(2022 + at % 6, 1 + at % 12, 1),
            None if at % 5 == 4 else date(2024 + at % 6, 1 + at % 12, 28),
            states[at % 3],
        )
        for at in range(count)
    )
    return Timeline(tuple(stretches), ON)


def bars(count: int, kind: Kind = Kind.COUNT) -> Bars:
    its = nodes(count)
    return Bars(tuple(Bar(node.label, Decimal(at * 1000), node.group) for at, node in enumerate(its)), kind)


FORMS: dict[str, Spec] = {
    **{f"bars-{n}": bars(n) for n in (0, 1, 4, 60)},
    "bars-money": bars(6, Kind.MONEY),
    "bars-of-nothing": Bars((Bar("a", 0), Bar("b", 0))),
    "bars-below-nothing": Bars((Bar("a", -5), Bar("b", 3))),
    **{f"columns-{n}": columns(n, 4) for n in (0, 1, 5, 20, 30)},
    "columns-of-many": columns(12, 13),
    "columns-of-millions": columns(4, 3, 2, 90_000_000),
    "columns-of-groszy": columns(3, 2, 2, 9),
    "columns-counted": StackedColumns(
        ("18.11.2026",), (Series("obecni", (18,)), Series("nieobecni", (8,))), Kind.COUNT
    ),
    "columns-shared": StackedColumns(("2026",), (Series("a", (Decimal("0.25"),)),), Kind.PERCENT),
    **{f"timeline-{n}": timeline(n) for n in (0, 1, 8, 60)},
    "timeline-of-ages": Timeline(
        (Stretch("a", date.min, date.max, Progress.DONE), Stretch("b", date.max, None, Progress.AHEAD)), ON
    ),
    **{f"links-{n}": links(n, n // 3) for n in (0, 1, 5, 26, 60, 100)},
    "links-of-many": links(40, 70),
    **{f"network-{n}": network(n, n // 3) for n in (0, 1, 5, 12, 26, 45, 60, 100, 160)},
    "network-crowd": network(45, 40),
    "network-ring": ring(45),
    "network-of-pairs": Network(GROUPS, nodes(44), tuple(Tie(at, at + 1) for at in range(0, 44, 2))),
    "network-clique": Network(GROUPS, nodes(30), tuple(Tie(*pair) for pair in combinations(range(30), 2))),
}
"""Every form, empty, single, usual and too large."""

SMALL = ("bars-4", "bars-money", "columns-5", "columns-counted", "timeline-8", "links-5", "network-5", "network-60")
"""Those whose exact text is kept."""


def hostile(word: str) -> dict[str, Spec]:
    """Every form with `word` wherever it takes one."""
    group = Group(word, 1)
    its = (Node(word, 0), Node(word, 0), Node(word, 0))
    return {
        "bars": Bars((Bar(word, 1), Bar(word, Decimal(3), 5))),
        "columns": StackedColumns((word, word), (Series(word, (1, 2)), Series(word, (0, 3)))),
        "timeline": Timeline((Stretch(word, ON, None, Progress.RUNNING), Stretch(word, ON, ON, Progress.DONE)), ON),
        "links": Links((group,), its, (Knot(word, (0, 1)), Knot(word, ()))),
        "network": Network((group,), its, (Tie(0, 1, 2), Tie(1, 1))),
        "circle": Network((group,), its[:1] * 50, tuple(Tie(0, at) for at in range(1, 50))),
    }


@cache
def drawn(spec: Spec, lang: Lang = Lang.PL, prefix: str = "") -> str:
    table = Table("t", "", (Column("a", "a"),), ())
    return draw(Chart("c", "Tytuł", "Opis", spec, table), lang, prefix)


Corner = tuple[float, float]


@dataclass(frozen=True)
class Words:
    """A line of text and the four corners of the room its letters take."""

    text: str
    corners: tuple[Corner, Corner, Corner, Corner]


@dataclass(frozen=True)
class Picture:
    """What a reader of the file sees."""

    root: ET.Element

    @property
    def width(self) -> float:
        return float(self.root.attrib["width"])

    @property
    def height(self) -> float:
        return float(self.root.attrib["height"])

    def all(self, name: str) -> list[ET.Element]:
        return list(self.root.iter(f"{{http://www.w3.org/2000/svg}}{name}"))

    def words(self) -> list[Words]:
        return [_words(each) for each in self.all("text")]

    def texts(self) -> list[str]:
        return [each.text or "" for each in self.all("text")]


def picture(spec: Spec, lang: Lang = Lang.PL) -> Picture:
    return Picture(ET.fromstring(drawn(spec, lang)))


@cache
def _advances(bold: bool) -> dict[str, float]:
    font = TTFont(faces.FOLDER / f"PartnerstwoSans-{'Bold' if bold else 'Regular'}.ttf")
    em = font["head"].unitsPerEm
    return {chr(code): font["hmtx"][name][0] / em for code, name in font.getBestCmap().items()}


def measured(text: str, size: float, bold: bool = False) -> float:
    """The width by the face itself; a character that it lacks is an error."""
    return sum(_advances(bold)[char] for char in text) * size


_PLACED = re.compile(r"translate\(([-\d.]+) ([-\d.]+)\) rotate\(([-\d.]+)\)")


def _words(node: ET.Element) -> Words:
    text, size = node.text or "", float(node.attrib["font-size"])
    width = measured(text, size, node.get("font-weight") == "700")
    left = float(node.attrib["x"]) - width * {"middle": 0.5, "end": 1.0}.get(node.get("text-anchor", ""), 0.0)
    top, bottom = float(node.attrib["y"]) - 0.74 * size, float(node.attrib["y"]) + 0.2 * size
    corners = [(left, top), (left + width, top), (left + width, bottom), (left, bottom)]
    placed = _PLACED.fullmatch(node.get("transform", ""))
    if placed:
        x, y, turn = (float(each) for each in placed.groups())
        c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        corners = [(x + a * c - b * s, y + a * s + b * c) for a, b in corners]
    return Words(text, (corners[0], corners[1], corners[2], corners[3]))


def overlapping(found: list[Words], slack: float = 0.3) -> Iterator[tuple[str, str]]:
    """Pairs of texts that share more than a hair of paper (axes of separation)."""
    for one, other in combinations([each for each in found if each.text], 2):
        if all(_gap(axis, one.corners, other.corners) < -slack for axis in (*_axes(one), *_axes(other))):
            yield one.text, other.text


def _axes(words: Words) -> tuple[Corner, Corner]:
    (ax, ay), (bx, by) = words.corners[0], words.corners[1]
    length = math.hypot(bx - ax, by - ay)
    across = ((bx - ax) / length, (by - ay) / length)
    return across, (-across[1], across[0])


def _gap(axis: Corner, one: tuple[Corner, ...], other: tuple[Corner, ...]) -> float:
    first = [axis[0] * x + axis[1] * y for x, y in one]
    second = [axis[0] * x + axis[1] * y for x, y in other]
    return max(min(first) - max(second), min(second) - max(first))
