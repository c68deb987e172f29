"""A large network on a circle: nodes by group around it, ties bent through its middle."""

from __future__ import annotations

from collections.abc import Sequence
from math import atan2, cos, degrees, pi, sin

from partnerstwo.document.blocks import Network
from partnerstwo.document.charts.legend import group_keys, legend
from partnerstwo.document.charts.lettering import clean, fitted
from partnerstwo.document.charts.palette import mark
from partnerstwo.document.charts.surfaces import marked
from partnerstwo.document.charts.svg import WIDTH, Drawing, Element, figure, label, path
from partnerstwo.document.charts.ties import Joined, colour, joined, largest, notes, thickness
from partnerstwo.document.fonts.faces import width
from partnerstwo.language.lang import Lang
from partnerstwo.language.value import value

MOST = 100
_SMALL = 64
_OUTWARD = 10.0
_ROUNDS = 12


@value
class _Seat:
    """A node's place: the direction from the middle, in radians and as cosine and sine, the same on every machine."""

    angle: float
    x: float
    y: float


def draw(spec: Network, lang: Lang) -> Drawing:
    """Names read outward, so that none meets another; nodes without a tie are named under the picture.

    Of more than a hundred nodes the hundred with most ties are drawn.
    """
    whole = joined(spec)
    network = largest(whole, MOST)
    groups = [spec.nodes[at].group for at in network.nodes]
    seats = _seats(network, groups)
    size = 10.0 if len(seats) <= _SMALL else 9.0
    slots = len(seats) + len(set(groups))
    radius = max(150.0, slots * size * 1.26 / (2 * pi))
    room = WIDTH / 2 - radius - _OUTWARD - 2
    names = [fitted(clean(spec.nodes[at].label), size, room) for at in network.nodes]
    reach = [radius + _OUTWARD + width(name, size) + 2 for name in names]
    above = max(size - seat.y * far for seat, far in zip(seats, reach, strict=True))
    below = max(size + seat.y * far for seat, far in zip(seats, reach, strict=True))
    key = legend(group_keys(spec.groups))
    middle = key.height + 4 + above
    out = [*key.elements, *_curves(network, seats, radius, middle)]
    for seat, name, group in zip(seats, names, groups, strict=True):
        out.append(marked(mark(spec.groups[group].mark), *_point(seat, radius, middle), 3.6))
        out.append(_name(seat, name, size, radius, middle))
    foot = notes(spec, network, len(whole.nodes) - len(network.nodes), middle + below, lang)
    return Drawing(middle + below + foot.height + 4, (*out, *foot.elements))


def _seats(network: Joined, groups: Sequence[int]) -> list[_Seat]:
    """The place of each node, a free one between two groups, the first at the top."""
    order = _order(network, groups)
    slots = len(order) + len(set(groups))
    seats: dict[int, _Seat] = {}
    slot = 0.5
    for place, at in enumerate(order):
        if place and groups[at] != groups[order[place - 1]]:
            slot += 1
        angle = round(2 * pi * slot / slots - pi / 2, 6)
        seats[at] = _Seat(angle, round(cos(angle), 6), round(sin(angle), 6))
        slot += 1
    return [seats[at] for at in range(len(order))]


def _order(network: Joined, groups: Sequence[int]) -> list[int]:
    """Nodes group by group; in a group, turned towards whom they are tied with, a few times over; the best is kept."""
    order = sorted(range(len(groups)), key=lambda at: (groups[at], at))
    tied: list[list[tuple[int, int]]] = [[] for _ in groups]
    for (one, other), weight in network.weights.items():
        tied[one].append((other, weight))
        tied[other].append((one, weight))
    best, shortest = order, _length(network, order)
    for _ in range(_ROUNDS):
        turn = {at: 2 * pi * place / len(order) for place, at in enumerate(order)}
        towards = [
            _towards(turn[at], [(turn[other], weight) for other, weight in tied[at]]) for at in range(len(groups))
        ]
        middles = {group: _middle([turn[at] for at in order if groups[at] == group]) for group in set(groups)}
        keys = {at: (groups[at], round((towards[at] - middles[groups[at]] + pi) % (2 * pi), 4), at) for at in order}
        order = sorted(order, key=keys.__getitem__)
        length = _length(network, order)
        if length < shortest:
            best, shortest = order, length
    return best


def _towards(own: float, others: Sequence[tuple[float, int]]) -> float:
    """The mean direction of the others, drawn a little to its own."""
    x, y = cos(own) / 2, sin(own) / 2
    for turn, weight in others:
        x += weight * cos(turn)
        y += weight * sin(turn)
    return atan2(y, x)


def _middle(turns: Sequence[float]) -> float:
    return (turns[0] + turns[-1]) / 2


def _length(network: Joined, order: Sequence[int]) -> int:
    place = {at: number for number, at in enumerate(order)}
    return sum(
        weight * min(abs(place[one] - place[other]), len(order) - abs(place[one] - place[other]))
        for (one, other), weight in network.weights.items()
    )


def _point(seat: _Seat, radius: float, middle: float) -> tuple[float, float]:
    return WIDTH / 2 + radius * seat.x, middle + radius * seat.y


def _curves(network: Joined, seats: Sequence[_Seat], radius: float, middle: float) -> list[Element]:
    """The nearer two seats, the closer their curve keeps to the circle."""
    out: list[Element] = []
    for (one, other), weight in sorted(network.weights.items(), key=lambda each: (each[1], each[0])):
        apart = abs((seats[one].angle - seats[other].angle + pi) % (2 * pi) - pi) / pi
        pull = round(0.8 - 0.55 * apart, 4)
        x, y = (seats[one].x + seats[other].x) / 2 * pull, (seats[one].y + seats[other].y) / 2 * pull
        (x1, y1), (x2, y2) = _point(seats[one], radius, middle), _point(seats[other], radius, middle)
        bend = f"{figure(WIDTH / 2 + radius * x)} {figure(middle + radius * y)}"
        curve = f"M{figure(x1)} {figure(y1)}Q{bend} {figure(x2)} {figure(y2)}"
        out.append(path(curve, fill="none", stroke=colour(weight), stroke_width=thickness(weight) * 0.9))
    return out


def _name(seat: _Seat, words: str, size: float, radius: float, middle: float) -> Element:
    """A name along its radius, never upside down."""
    x, y = _point(seat, radius + _OUTWARD, middle)
    turned = seat.x < 0
    turn = degrees(seat.angle) + (180 if turned else 0)
    where = f"translate({figure(x)} {figure(y)}) rotate({figure(turn)})"
    return label(0, size * 0.34, words, size, anchor="end" if turned else "start", transform=where)
