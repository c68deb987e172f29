"""The key to a picture: what its marks and fills stand for."""

from __future__ import annotations

from typing import assert_never

from partnerstwo.document.blocks import Group
from partnerstwo.document.charts.lettering import clean, fitted
from partnerstwo.document.charts.palette import INK, Fill, Mark, mark
from partnerstwo.document.charts.surfaces import marked, surface
from partnerstwo.document.charts.svg import WIDTH, Element, figure, label, path
from partnerstwo.document.fonts.faces import width
from partnerstwo.language.value import value

SIZE = 12.0
ROW = 20.0
_GAP = 22.0


@value
class Swatch:
    """A fill under the name of its pattern."""

    fill: Fill
    name: str


@value
class Arrow:
    """The tip of a bar that goes on."""


Sign = Mark | Swatch | Arrow


@value
class Key:
    """One entry."""

    sign: Sign
    words: str


@value
class Legend:
    """The entries drawn, and the height they take."""

    elements: tuple[Element, ...]
    height: float


def legend(keys: tuple[Key, ...], left: float = 0.0, top: float = 0.0) -> Legend:
    """Entries beside each other, in as many rows as they need; no row is drawn without entries."""
    out: list[Element] = []
    x, y = left, top
    for key in keys:
        indent = 26.0 if isinstance(key.sign, Swatch) else 18.0
        words = fitted(clean(key.words), SIZE, WIDTH - left - indent - 2)
        room = indent + width(words, SIZE)
        if x > left and x + room > WIDTH:
            x, y = left, y + ROW
        out += [_sign(key.sign, x, y), label(x + indent, y + 14, words, SIZE)]
        x += room + _GAP
    return Legend(tuple(out), y - top + ROW if keys else 0.0)


def group_keys(groups: tuple[Group, ...]) -> tuple[Key, ...]:
    """An entry for each group, with the shape and colour it has everywhere."""
    return tuple(Key(mark(group.mark), group.label) for group in groups)


def _sign(sign: Sign, x: float, y: float) -> Element:
    match sign:
        case Mark():
            return marked(sign, x + 7, y + 10, 5)
        case Swatch():
            return surface(x, y + 4, 20, 12, sign.fill, sign.name)
        case Arrow():
            tip = f"M{figure(x + 2)} {figure(y + 10)}H{figure(x + 12)}M{figure(x + 8)} {figure(y + 5)}"
            return path(
                f"{tip}L{figure(x + 13)} {figure(y + 10)}L{figure(x + 8)} {figure(y + 15)}",
                fill="none",
                stroke=INK,
                stroke_width=1.6,
            )
        case _:
            assert_never(sign)
