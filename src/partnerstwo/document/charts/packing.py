"""The parts of a network that hang together, each laid out alone, then set beside and under each other."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

from partnerstwo.document.charts.spacing import GAP, Size, apart, cleared, in_rows, scaled
from partnerstwo.document.charts.stress import Pair, Point, parts, places, upright
from partnerstwo.language.value import value

_FRAMES = ((0.42, 1.35), (0.55, 2.0), (0.8, 3.0))
"""The share of the paper that boxes take with the gaps around them, and how much wider than high it is.

The less they take, the easier lines are followed; the next is tried where that is too high.
"""

_EVENED = (0.0, 0.35, 0.6, 0.85)
"""How far the places of a crowd are drawn towards those in rows, if it cannot be parted otherwise."""

_GROWTHS = (1.0, 1.08, 1.17, 1.26)
_BETWEEN = 20.0


@value
class Layout:
    """The middle of each box, and how wide and high all of them are."""

    points: tuple[Point, ...]
    extent: Size


def arranged(sizes: Sequence[Size], pairs: Sequence[Pair], width: float, tallest: float) -> Layout:
    """The boxes apart from each other, tied ones close together, as loosely as the height allows.

    Where even the closest is too high they stand in rows.
    """
    for frame in _FRAMES:
        laid = _shelved([(part, _laid(part, sizes, pairs, width, frame)) for part in parts(len(sizes), pairs)], width)
        if laid.extent[1] <= tallest:
            return laid
    return _trimmed(in_rows(upright(places(len(sizes), pairs), wide=False), sizes, width), sizes)


def _laid(part: Sequence[int], sizes: Sequence[Size], pairs: Sequence[Pair], width: float, frame: Size) -> Layout:
    """One part, in the lowest frame in which its boxes keep apart."""
    place = {at: number for number, at in enumerate(part)}
    its = [sizes[at] for at in part]
    ties = [(place[one], place[other]) for one, other in pairs if one in place]
    area = 0.0
    for across, down in its:
        area += (across + GAP) * (down + GAP)
    widest, highest = max(size[0] for size in its), max(size[1] for size in its)
    across = min(max(sqrt(area * frame[1] / frame[0]), widest * min(len(its), 2) + GAP), width)
    down = max(area / frame[0] / across, highest)
    found = upright(places(len(its), ties), wide=down <= across)
    rows = in_rows(found, its, across)
    for evened in _EVENED:
        for growth in _GROWTHS:
            paper = (across, down * growth)
            spaced = apart(_between(scaled(found, its, paper), scaled(rows, its, paper), evened), its, paper)
            if spaced is not None:
                return _trimmed(cleared(spaced, its, ties, paper), its)
    return _trimmed(rows, its)


def _between(points: Sequence[Point], others: Sequence[Point], share: float) -> list[Point]:
    """The points moved by a share of the way to the others."""
    return [(x + (a - x) * share, y + (b - y) * share) for (x, y), (a, b) in zip(points, others, strict=True)]


def _shelved(laid: Sequence[tuple[Sequence[int], Layout]], width: float) -> Layout:
    """The parts from the highest to the lowest in rows, each row in the middle of the picture."""
    points: dict[int, Point] = {}
    top = reach = 0.0
    waiting = sorted(laid, key=lambda each: (-each[1].extent[1], each[0][0]))
    while waiting:
        row = [waiting.pop(0)]
        taken = row[0][1].extent[0]
        for each in list(waiting):
            if taken + _BETWEEN + each[1].extent[0] <= width:
                taken += _BETWEEN + each[1].extent[0]
                row.append(each)
                waiting.remove(each)
        left = (width - taken) / 2
        height = row[0][1].extent[1]
        for part, layout in row:
            down = top + (height - layout.extent[1]) / 2
            for at, (x, y) in zip(part, layout.points, strict=True):
                points[at] = (x + left, y + down)
            left += layout.extent[0] + _BETWEEN
        reach = top + height
        top = reach + _BETWEEN
    return Layout(tuple(points[at] for at in range(len(points))), (width, reach))


def _trimmed(points: Sequence[Point], sizes: Sequence[Size]) -> Layout:
    """The boxes without empty paper around them."""
    boxes = list(zip(points, sizes, strict=True))
    left = min(x - size[0] / 2 for (x, _), size in boxes)
    top = min(y - size[1] / 2 for (_, y), size in boxes)
    right = max(x + size[0] / 2 for (x, _), size in boxes)
    bottom = max(y + size[1] / 2 for (_, y), size in boxes)
    return Layout(tuple((x - left, y - top) for x, y in points), (right - left, bottom - top))
