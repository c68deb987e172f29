"""A network as boxes with names, tied by lines; who works together lies close together."""

from __future__ import annotations

from partnerstwo.document.blocks import Network
from partnerstwo.document.charts.legend import group_keys, legend
from partnerstwo.document.charts.lettering import clean, widest, wrapped
from partnerstwo.document.charts.packing import arranged
from partnerstwo.document.charts.palette import MUTED, PAPER, mark
from partnerstwo.document.charts.spacing import Size
from partnerstwo.document.charts.stress import Point
from partnerstwo.document.charts.surfaces import marked
from partnerstwo.document.charts.svg import TALLEST, WIDTH, Drawing, Element, label, line, rect
from partnerstwo.document.charts.ties import Joined, colour, joined, notes, thickness
from partnerstwo.document.words import NO_DATA
from partnerstwo.language.lang import Lang
from partnerstwo.language.value import value

MOST = 45
"""More boxes than these are too many for a page; `circle` draws them."""

_CROWD = 30
_SIGN = 21.0
_EDGE = 1.5


@value
class _Box:
    words: tuple[str, ...]
    size: float

    def leading(self) -> float:
        return self.size + 2.2

    def extent(self) -> Size:
        return widest(self.words, self.size) + _SIGN + 8, len(self.words) * self.leading() + 9


def draw(spec: Network, lang: Lang) -> Drawing:
    """Nodes without a tie are named under the picture; no box touches another."""
    network = joined(spec)
    if not spec.nodes:
        return Drawing(40, (label(0, 25, NO_DATA[lang], 13, fill=MUTED),))
    key = legend(group_keys(spec.groups))
    below = notes(spec, network, 0, 0, lang).height
    size, room = (11.5, 122.0) if len(network.nodes) <= _CROWD else (10.0, 102.0)
    boxes = [_Box(wrapped(clean(spec.nodes[at].label), size, room, 3), size) for at in network.nodes]
    layout = arranged(
        [box.extent() for box in boxes],
        tuple(network.weights),
        WIDTH - 2 * _EDGE,
        TALLEST - key.height - below - 16,
    )
    top = key.height + 6
    height = layout.extent[1] if boxes else 0.0
    moved = [(x + _EDGE, y + top) for x, y in layout.points]
    out = [*key.elements, *_lines(network, moved)]
    for at, box, point in zip(network.nodes, boxes, moved, strict=True):
        out += _drawn(box, spec.groups[spec.nodes[at].group].mark, point)
    foot = notes(spec, network, 0, top + height + 4, lang)
    return Drawing(top + height + foot.height + 4, (*out, *foot.elements))


def _lines(network: Joined, points: list[Point]) -> list[Element]:
    """Straight lines, the thick ones above the thin ones."""
    return [
        line(*points[one], *points[other], colour(weight), stroke_width=thickness(weight))
        for (one, other), weight in sorted(network.weights.items(), key=lambda each: (each[1], each[0]))
    ]


def _drawn(box: _Box, number: int, middle: Point) -> list[Element]:
    width, height = box.extent()
    left, top = middle[0] - width / 2, middle[1] - height / 2
    its = mark(number)
    words = left + _SIGN + (width - _SIGN - 8) / 2
    first = middle[1] - (len(box.words) - 1) * box.leading() / 2 + box.size * 0.35
    return [
        rect(left, top, width, height, PAPER, rx=4, stroke=its.colour, stroke_width=1.5),
        marked(its, left + 11, middle[1], 4.4),
        *(
            label(words, first + at * box.leading(), each, box.size, anchor="middle")
            for at, each in enumerate(box.words)
        ),
    ]
