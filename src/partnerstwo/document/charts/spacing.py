"""Boxes in a frame, moved apart until none touches another."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

from partnerstwo.document.charts.stress import Pair, Point

Size = tuple[float, float]

GAP = 9.0
"""The paper between two boxes."""

_SWEEPS = 40
_STEP = 7.0
_CLEARINGS = 16
_LONGEST = (165.0, 120.0)


def scaled(points: Sequence[Point], sizes: Sequence[Size], frame: Size) -> list[Point]:
    """The points stretched until their boxes fill the frame or a step is long enough, in the middle of it."""
    across = _stretched([x for x, _ in points], [width for width, _ in sizes], frame[0], _LONGEST[0])
    down = _stretched([y for _, y in points], [height for _, height in sizes], frame[1], _LONGEST[1])
    return list(zip(across, down, strict=True))


def apart(points: Sequence[Point], sizes: Sequence[Size], frame: Size) -> list[Point] | None:
    """The boxes around the points moved a little way; None where the frame proves too small.

    First each two that are too close push each other. In a crowd that never ends, so what is still too close
    then is set one under the other.
    """
    found = [_inside(point, size, frame) for point, size in zip(points, sizes, strict=True)]
    for _ in range(_SWEEPS):
        moved = False
        for one in range(len(found)):
            for other in range(one):
                moved |= _push(one, other, found, sizes, frame)
        if not moved:
            return found
    return _stacked(found, sizes, frame)


def cleared(points: Sequence[Point], sizes: Sequence[Size], pairs: Sequence[Pair], frame: Size) -> list[Point]:
    """The boxes moved away from lines that only pass by, as far as that succeeds: such a line looks like a tie."""
    best = found = list(points)
    passing = _passing(best, sizes, pairs)
    fewest = len(passing)
    for _ in range(_CLEARINGS):
        if not passing:
            break
        moved = list(found)
        for at, (one, other) in passing:
            moved[at] = _aside(moved[at], moved[one], moved[other])
        spaced = apart(moved, sizes, frame)
        if spaced is None:
            break
        found = spaced
        passing = _passing(found, sizes, pairs)
        if len(passing) < fewest:
            best, fewest = found, len(passing)
    return best


def in_rows(points: Sequence[Point], sizes: Sequence[Size], width: float) -> list[Point]:
    """The boxes in rows from the highest to the lowest point: always possible."""
    found = [(0.0, 0.0)] * len(points)
    top = 0.0
    waiting = sorted(range(len(points)), key=lambda at: (points[at][1], at))
    while waiting:
        row: list[int] = []
        taken = 0.0
        while waiting and (not row or taken + sizes[waiting[0]][0] <= width):
            taken += sizes[waiting[0]][0] + GAP
            row.append(waiting.pop(0))
        boxes = taken - GAP * len(row)
        between = max((width - boxes) / (len(row) + 1), GAP)
        highest = max(sizes[at][1] for at in row)
        left = (width - boxes - between * (len(row) - 1)) / 2
        for at in sorted(row, key=lambda at: (points[at][0], at)):
            found[at] = (left + sizes[at][0] / 2, top + highest / 2)
            left += sizes[at][0] + between
        top += highest + 2 * GAP
    return found


def _stretched(values: Sequence[float], lengths: Sequence[float], room: float, longest: float) -> list[float]:
    low, high = min(values), max(values)
    if high - low < 1e-6:
        return [room / 2] * len(values)
    factor = min(max(room - max(lengths), 0.0) / (high - low), longest)
    return [room / 2 + (value - (low + high) / 2) * factor for value in values]


def _inside(point: Point, size: Size, frame: Size) -> Point:
    x = min(max(point[0], size[0] / 2), frame[0] - size[0] / 2)
    return x, min(max(point[1], size[1] / 2), frame[1] - size[1] / 2)


def _push(one: int, other: int, found: list[Point], sizes: Sequence[Size], frame: Size) -> bool:
    """Whether two boxes were too close; then each gives way by half, along the shorter way."""
    (x, y), (its_x, its_y) = found[one], found[other]
    across = (sizes[one][0] + sizes[other][0]) / 2 + GAP - abs(x - its_x)
    down = (sizes[one][1] + sizes[other][1]) / 2 + GAP - abs(y - its_y)
    if across <= 0.01 or down <= 0.01:
        return False
    if down <= across * 1.4:
        way = (down / 2 + 0.02) * (1 if y >= its_y else -1)
        found[one], found[other] = (x, y + way), (its_x, its_y - way)
    else:
        way = (across / 2 + 0.02) * (1 if x >= its_x else -1)
        found[one], found[other] = (x + way, y), (its_x - way, its_y)
    for at in (one, other):
        found[at] = _inside(found[at], sizes[at], frame)
    return True


def _stacked(points: Sequence[Point], sizes: Sequence[Size], frame: Size) -> list[Point] | None:
    """The boxes moved up and down only, those that share a column in the order of their height."""
    order = sorted(range(len(points)), key=lambda at: (points[at][1], at))
    falling = _settled(order, points, sizes, frame[1])
    mirrored = [(x, frame[1] - y) for x, y in points]
    rising = _settled(order[::-1], mirrored, sizes, frame[1])
    if falling is None or rising is None:
        return None
    # Both keep the same order, so what lies half way between them keeps it too.
    return [(x, (falling[at] + frame[1] - rising[at]) / 2) for at, (x, _) in enumerate(points)]


def _settled(order: Sequence[int], points: Sequence[Point], sizes: Sequence[Size], height: float) -> list[float] | None:
    """The boxes pushed down until none lies on another, then up until all are in the frame."""
    ys = [y for _, y in points]
    for place, at in enumerate(order):
        ys[at] = max([ys[at], sizes[at][1] / 2, *(ys[it] + _need(it, at, points, sizes) for it in order[:place])])
    for place, at in reversed(list(enumerate(order))):
        below = (ys[it] - _need(at, it, points, sizes) for it in order[place + 1 :])
        ys[at] = min([ys[at], height - sizes[at][1] / 2, *below])
    return ys if all(y >= size[1] / 2 - 1e-6 for y, size in zip(ys, sizes, strict=True)) else None


def _need(upper: int, lower: int, points: Sequence[Point], sizes: Sequence[Size]) -> float:
    """How far one box must be above another; nothing where they are beside each other."""
    if (sizes[upper][0] + sizes[lower][0]) / 2 + GAP - abs(points[upper][0] - points[lower][0]) <= 0.01:
        return -inf
    return (sizes[upper][1] + sizes[lower][1]) / 2 + GAP


def _passing(points: Sequence[Point], sizes: Sequence[Size], pairs: Sequence[Pair]) -> list[tuple[int, Pair]]:
    """Boxes and lines that cross them without beginning or ending there."""
    return [
        (at, pair)
        for pair in pairs
        for at in range(len(points))
        if at not in pair and _crosses(points[pair[0]], points[pair[1]], points[at], sizes[at])
    ]


def _crosses(start: Point, end: Point, middle: Point, size: Size) -> bool:
    """Whether a line goes through a box (Liang and Barsky)."""
    if (start[0] < middle[0]) is (end[0] < middle[0]) and _beyond(start[0], end[0], middle[0], size[0] / 2):
        return False
    if (start[1] < middle[1]) is (end[1] < middle[1]) and _beyond(start[1], end[1], middle[1], size[1] / 2):
        return False
    enter, leave = 0.0, 1.0
    for axis in (0, 1):
        way = end[axis] - start[axis]
        low, high = middle[axis] - size[axis] / 2 - start[axis], middle[axis] + size[axis] / 2 - start[axis]
        if abs(way) < 1e-9:
            if low > 0 or high < 0:
                return False
            continue
        first, last = sorted((low / way, high / way))
        enter, leave = max(enter, first), min(leave, last)
    return enter < leave


def _beyond(start: float, end: float, middle: float, half: float) -> bool:
    """Whether both ends lie on the same side, farther than the edge: most lines are told by this."""
    return min(abs(start - middle), abs(end - middle)) >= half


def _aside(point: Point, start: Point, end: Point) -> Point:
    """A step away from a line, at a right angle to it."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    side = dx * (point[1] - start[1]) - dy * (point[0] - start[0])
    length = abs(dx) + abs(dy)
    if not length:
        return point
    way = _STEP / length * (1 if side >= 0 else -1)
    return point[0] - dy * way, point[1] + dx * way
