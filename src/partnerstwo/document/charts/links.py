"""Who takes part in what: nodes by group on the left, what they have in common on the right, curves between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from partnerstwo.document.blocks import Knot, Links
from partnerstwo.document.charts.lettering import clean, fitted, widest, wrapped
from partnerstwo.document.charts.palette import INK, MUTED, mark
from partnerstwo.document.charts.surfaces import marked
from partnerstwo.document.charts.svg import TALLEST, USUAL, WIDTH, Drawing, Element, figure, label, path, rect
from partnerstwo.document.fonts.faces import Weight
from partnerstwo.document.words import LEFT_OUT, NO_DATA
from partnerstwo.language.lang import Lang
from partnerstwo.language.value import value

MOST_NODES = 60
MOST_KNOTS = 37
_HEADING = 23.0
_NOTE = 20.0
_LABELS = 270.0
_CURVES = 142.0
_KNOT_SIZE = 12.0
_LEADING = 14.0
_ROUNDS = 12


@value
class _Order:
    """The nodes of each group that has any, and the knots, from top to bottom."""

    groups: tuple[tuple[int, tuple[int, ...]], ...]
    knots: tuple[int, ...]


@value
class _Knot:
    """A knot in its place; `y` is its middle, `reach` the height of its bar."""

    at: int
    words: tuple[str, ...]
    y: float
    reach: float


def draw(spec: Links, lang: Lang) -> Drawing:
    """Both sides in an order that keeps the curves short.

    Of more than sixty nodes only those with a link are drawn, at most the sixty with most links, and at
    most 37 knots, those with most nodes. A line says how many are left out.
    """
    if not spec.nodes:
        return Drawing(40, (label(0, 25, NO_DATA[lang], 13, fill=MUTED),))
    shown = _folded(spec)
    left_out = len(spec.nodes) - len(shown.nodes) + len(spec.knots) - len(shown.knots)
    order = _ordered(shown)
    room = TALLEST - _NOTE - 6
    pitch = min(17.0, (room - _HEADING * len(order.groups)) / len(shown.nodes))
    size = min(12.5, max(9.5, pitch * 0.74))
    names = [fitted(clean(node.label), size, _LABELS) for node in shown.nodes]
    left = max(widest(tuple(names), size) + 14, 130.0)
    ys, height = _heights(order, pitch)
    knots, height = _placed(shown, order, ys, left + _CURVES, height)
    out = _curves(shown, knots, ys, left)
    out += _left(shown, order, names, ys, left, size)
    out += _right(knots, left + _CURVES)
    if left_out:
        height += _NOTE
        out.append(label(0, height - 4, LEFT_OUT.format(lang, {"n": left_out}), 11, fill=MUTED))
    return Drawing(height, tuple(out))


def _folded(spec: Links) -> Links:
    """What a page can hold, with the places of the nodes counted anew."""
    knots = tuple(spec.knots[at] for at in _first(MOST_KNOTS, [len(set(knot.nodes)) for knot in spec.knots]))
    kept = list(range(len(spec.nodes)))
    if len(spec.nodes) > MOST_NODES:
        degrees = [0] * len(spec.nodes)
        for knot in knots:
            for at in sorted(set(knot.nodes)):
                degrees[at] += 1
        linked = [at for at in kept if degrees[at]]
        kept = [linked[at] for at in _first(MOST_NODES, [degrees[at] for at in linked])] or kept[:MOST_NODES]
    place = {old: new for new, old in enumerate(kept)}
    renumbered = (Knot(knot.label, tuple(sorted({place[at] for at in knot.nodes if at in place}))) for knot in knots)
    return replace(spec, nodes=tuple(spec.nodes[at] for at in kept), knots=tuple(renumbered))


def _first(most: int, sizes: Sequence[int]) -> list[int]:
    """The places of the largest, in their own order."""
    return sorted(sorted(range(len(sizes)), key=lambda at: (-sizes[at], at))[:most])


def _ordered(spec: Links) -> _Order:
    """Each side by the mean place of what it is linked with on the other, a few times over; the best is kept."""
    groups = [[at for at, node in enumerate(spec.nodes) if node.group == group] for group in range(len(spec.groups))]
    knots = list(range(len(spec.knots)))
    best, shortest = _frozen(groups, knots), _length(spec, groups, knots)
    of: dict[int, list[int]] = {at: [] for at in range(len(spec.nodes))}
    for number, knot in enumerate(spec.knots):
        for at in knot.nodes:
            of[at].append(number)
    for _ in range(_ROUNDS):
        rank = _ranks(groups)
        knots = sorted(knots, key=lambda knot: (_mean([rank[at] for at in spec.knots[knot].nodes]), knot))
        place = {knot: float(at) for at, knot in enumerate(knots)}
        # Who is linked with nothing stands last in its group.
        groups = [sorted(group, key=lambda at: (not of[at], _mean([place[k] for k in of[at]]), at)) for group in groups]
        length = _length(spec, groups, knots)
        if length < shortest:
            best, shortest = _frozen(groups, knots), length
    return best


def _frozen(groups: list[list[int]], knots: list[int]) -> _Order:
    return _Order(tuple((at, tuple(group)) for at, group in enumerate(groups) if group), tuple(knots))


def _ranks(groups: list[list[int]]) -> dict[int, float]:
    """The place of each node as a share of the height."""
    flat = [at for group in groups for at in group]
    return {at: (place + 0.5) / len(flat) for place, at in enumerate(flat)}


def _mean(values: Sequence[float]) -> float:
    total = 0.0
    for each in values:
        total += each
    return round(total / len(values), 9) if values else 0.0


def _length(spec: Links, groups: list[list[int]], knots: list[int]) -> float:
    rank = _ranks(groups)
    total = 0.0
    for place, knot in enumerate(knots):
        for at in spec.knots[knot].nodes:
            total += abs(rank[at] - (place + 0.5) / len(knots))
    return round(total, 9)


def _heights(order: _Order, pitch: float) -> tuple[dict[int, float], float]:
    """The middle of each node, and the height of the side; a heading stands above each group."""
    ys: dict[int, float] = {}
    y = 0.0
    for _, members in order.groups:
        y += _HEADING
        for at in members:
            ys[at] = y + pitch / 2
            y += pitch
    return ys, y + 4


def _placed(
    spec: Links, order: _Order, ys: dict[int, float], x: float, height: float
) -> tuple[tuple[_Knot, ...], float]:
    """The knots beside the middle of their nodes as far as their labels let them, and the height needed."""
    words = {at: wrapped(clean(spec.knots[at].label), _KNOT_SIZE, WIDTH - x - 14, 2) for at in order.knots}
    if sum(len(each) * _LEADING + 8 for each in words.values()) > max(height, USUAL):
        words = {at: (fitted(clean(spec.knots[at].label), _KNOT_SIZE, WIDTH - x - 14),) for at in order.knots}
    needs = [len(words[at]) * _LEADING + 8 for at in order.knots]
    height = max(height, sum(needs) + 4)
    spare = (height - sum(needs) - 4) / max(len(needs), 1)
    needs = [need + min(spare * 0.6, _LEADING) for need in needs]
    tops: list[float] = []
    free = 2.0
    for at, need in zip(order.knots, needs, strict=True):
        middle = _mean([ys[node] for node in spec.knots[at].nodes]) or free + need / 2
        tops.append(max(free, middle - need / 2))
        free = tops[-1] + need
    lowest = height - 2
    for at in reversed(range(len(tops))):
        tops[at] = min(tops[at], lowest - needs[at])
        lowest = tops[at]
    return tuple(
        _Knot(at, words[at], top + need / 2, min(len(words[at]) * _LEADING + 3, 6 + 2.2 * len(spec.knots[at].nodes)))
        for at, top, need in zip(order.knots, tops, needs, strict=True)
    ), height


def _curves(spec: Links, knots: Sequence[_Knot], ys: dict[int, float], left: float) -> list[Element]:
    """A curve from each node to its own point of a knot's bar, in the order of the nodes, so that few cross."""
    out: list[Element] = []
    start, end = left + 10, left + _CURVES - 3
    middle = figure((start + end) / 2)
    for knot in knots:
        ends = sorted(spec.knots[knot.at].nodes, key=lambda at: ys[at])
        for place, at in enumerate(ends):
            y = knot.y + (knot.reach - 3) * ((place + 0.5) / len(ends) - 0.5)
            from_, to = figure(ys[at]), figure(y)
            curve = f"M{figure(start)} {from_}C{middle} {from_} {middle} {to} {figure(end)} {to}"
            colour = mark(spec.groups[spec.nodes[at].group].mark).colour
            out.append(path(curve, fill="none", stroke=colour, stroke_width=1.3))
    return out


def _left(
    spec: Links, order: _Order, names: Sequence[str], ys: dict[int, float], left: float, size: float
) -> list[Element]:
    out: list[Element] = []
    linked = {at for knot in spec.knots for at in knot.nodes}
    for group, members in order.groups:
        its = mark(spec.groups[group].mark)
        top = ys[members[0]] - (ys[members[1]] - ys[members[0]] if len(members) > 1 else 17.0) / 2
        words = fitted(clean(spec.groups[group].label), 12.5, left, Weight.BOLD)
        out += [
            marked(its, 7, top - 9.5, 5),
            label(19, top - 5, words, 12.5, fill=its.colour, weight=Weight.BOLD),
        ]
        for at in members:
            colour = INK if at in linked else MUTED
            out.append(label(left - 6, ys[at] + size * 0.34, names[at], size, fill=colour, anchor="end"))
            out.append(marked(its, left + 5, ys[at], min(4.0, size * 0.33)))
    return out


def _right(knots: Sequence[_Knot], x: float) -> list[Element]:
    out: list[Element] = []
    for knot in knots:
        out.append(rect(x - 3, knot.y - knot.reach / 2, 6, knot.reach, INK, rx=2))
        first = knot.y - (len(knot.words) - 1) * _LEADING / 2 + 4.1
        out += [label(x + 11, first + at * _LEADING, words, _KNOT_SIZE) for at, words in enumerate(knot.words)]
    return out
