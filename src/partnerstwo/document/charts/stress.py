"""Places for the nodes of a network in which those that are few steps apart lie close together.

Stress majorisation (Gansner, Koren, North 2004). The same on every machine: after the first places, which are
rounded, only additions, multiplications, divisions and square roots are done, one after the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin, sqrt

Point = tuple[float, float]
Pair = tuple[int, int]

_ROUNDS = 90
_NEARLY = 1e-9


def places(count: int, pairs: Sequence[Pair]) -> list[Point]:
    """A place for each of `count` nodes, about as far from each other as the steps between them."""
    steps = distances(count, pairs)
    order = _walk(count, pairs)
    found = [(0.0, 0.0)] * count
    for place, at in enumerate(order):
        angle = 2 * pi * place / count
        radius = count / 4
        found[at] = (round(radius * cos(angle), 6), round(radius * sin(angle), 6))
    for _ in range(_ROUNDS):
        for at in range(count):
            found[at] = _pulled(at, found, steps[at])
    return found


def distances(count: int, pairs: Sequence[Pair]) -> list[list[int]]:
    """The steps between each two nodes; a little more than the longest way where there is none."""
    steps = _steps(count, pairs)
    far = max((max(each.values()) for each in steps), default=0) + 1
    return [[each.get(at, far) for at in range(count)] for each in steps]


def parts(count: int, pairs: Sequence[Pair]) -> list[list[int]]:
    """The nodes in groups that hang together."""
    steps = _steps(count, pairs)
    return [part for at in range(count) if (part := sorted(steps[at]))[0] == at]


def upright(points: Sequence[Point], wide: bool) -> list[Point]:
    """The points turned so that they reach farthest from left to right, or from top to bottom if not `wide`."""
    if not points:
        return []
    middle_x, middle_y = _mean([x for x, _ in points]), _mean([y for _, y in points])
    moved = [(x - middle_x, y - middle_y) for x, y in points]
    xx, yy = _mean([x * x for x, _ in moved]), _mean([y * y for _, y in moved])
    xy = _mean([x * y for x, y in moved])
    spread = sqrt((xx - yy) * (xx - yy) + 4 * xy * xy)
    along = (spread + xx - yy) / 2
    length = sqrt(along * along + xy * xy)
    c, s = (along / length, xy / length) if length > _NEARLY else (1.0, 0.0)
    turned = [(x * c + y * s, y * c - x * s) for x, y in moved]
    return turned if wide else [(-y, x) for x, y in turned]


def _steps(count: int, pairs: Sequence[Pair]) -> list[dict[int, int]]:
    """For each node the nodes it leads to, and in how many steps."""
    neighbours = _neighbours(count, pairs)
    out: list[dict[int, int]] = []
    for start in range(count):
        steps = {start: 0}
        queue = [start]
        for at in queue:
            for other in neighbours[at]:
                if other not in steps:
                    steps[other] = steps[at] + 1
                    queue.append(other)
        out.append(steps)
    return out


def _pulled(at: int, found: Sequence[Point], steps: Sequence[int]) -> Point:
    x, y = found[at]
    sum_x = sum_y = weights = 0.0
    for other, (its_x, its_y) in enumerate(found):
        if other == at:
            continue
        weight = 1.0 / (steps[other] * steps[other])
        dx, dy = x - its_x, y - its_y
        apart = sqrt(dx * dx + dy * dy) or _NEARLY
        sum_x += weight * (its_x + steps[other] * dx / apart)
        sum_y += weight * (its_y + steps[other] * dy / apart)
        weights += weight
    return (sum_x / weights, sum_y / weights) if weights else (x, y)


def _walk(count: int, pairs: Sequence[Pair]) -> list[int]:
    """All nodes, neighbours after each other."""
    neighbours = _neighbours(count, pairs)
    out: list[int] = []
    seen: set[int] = set()
    for start in sorted(range(count), key=lambda at: (-len(neighbours[at]), at)):
        stack = [start]
        while stack:
            at = stack.pop()
            if at not in seen:
                seen.add(at)
                out.append(at)
                stack += reversed(neighbours[at])
    return out


def _neighbours(count: int, pairs: Sequence[Pair]) -> list[list[int]]:
    found: list[set[int]] = [set() for _ in range(count)]
    for one, other in pairs:
        if one != other:
            found[one].add(other)
            found[other].add(one)
    return [sorted(each) for each in found]


def _mean(values: Sequence[float]) -> float:
    # `sum` adds floats in another way since Python 3.12.
    total = 0.0
    for value in values:
        total += value
    return total / len(values)
