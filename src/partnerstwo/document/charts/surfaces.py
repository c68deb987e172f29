"""Marks and filled surfaces as elements of a picture."""

from __future__ import annotations

from partnerstwo.document.charts.palette import PAPER, Fill, Mark, Pattern, Shape
from partnerstwo.document.charts.svg import Element, element, figure, rect

# Corners around the middle for a radius of one; sizes are evened out by eye, since a square looks bigger than a circle.
_CORNERS: dict[Shape, tuple[tuple[float, float], ...]] = {
    Shape.SQUARE: ((-0.86, -0.86), (0.86, -0.86), (0.86, 0.86), (-0.86, 0.86)),
    Shape.DIAMOND: ((0, -1.22), (1.22, 0), (0, 1.22), (-1.22, 0)),
    Shape.TRIANGLE: ((0, -1.15), (1.15, 0.85), (-1.15, 0.85)),
    Shape.HEXAGON: ((1.1, 0), (0.55, 0.95), (-0.55, 0.95), (-1.1, 0), (-0.55, -0.95), (0.55, -0.95)),
    Shape.CROSS: (
        (-0.4, -1.1), (0.4, -1.1), (0.4, -0.4), (1.1, -0.4), (1.1, 0.4), (0.4, 0.4),
        (0.4, 1.1), (-0.4, 1.1), (-0.4, 0.4), (-1.1, 0.4), (-1.1, -0.4), (-0.4, -0.4),
    ),
}  # fmt: skip


def marked(mark: Mark, x: float, y: float, radius: float) -> Element:
    """A mark around a point."""
    if mark.shape is Shape.CIRCLE:
        return element("circle", cx=x, cy=y, r=radius, fill=mark.colour)
    corners = _CORNERS[mark.shape]
    points = " ".join(f"{figure(x + radius * dx)},{figure(y + radius * dy)}" for dx, dy in corners)
    return element("polygon", points=points, fill=mark.colour)


def surface(x: float, y: float, width: float, height: float, fill: Fill, name: str, round_by: float = 0) -> Element:
    """A rectangle of a fill, its outline inside; `name` is that of `definition`."""
    stroke = min(1.0, width / 2, height / 2)
    return rect(
        x + stroke / 2,
        y + stroke / 2,
        width - stroke,
        height - stroke,
        paint(fill, name),
        rx=round_by or None,
        stroke=fill.outline,
        stroke_width=stroke,
    )


def paint(fill: Fill, name: str) -> str:
    """What stands in the attribute `fill`."""
    return fill.ground if fill.pattern is Pattern.SOLID else f"url(#{name})"


def definitions(fills: tuple[tuple[Fill, str], ...]) -> tuple[Element, ...]:
    """The patterns of the fills under their names; nothing if all are solid."""
    patterns = tuple(_pattern(fill, name) for fill, name in fills if fill.pattern is not Pattern.SOLID)
    return (element("defs", *patterns),) if patterns else ()


def _pattern(fill: Fill, name: str) -> Element:
    size = 7.0 if fill.pattern in {Pattern.DOTS, Pattern.CROSSED} else 5.0
    turn = {Pattern.RISING: "rotate(45)", Pattern.FALLING: "rotate(-45)", Pattern.CROSSED: "rotate(45)"}
    figures: tuple[Element, ...]
    if fill.pattern is Pattern.DOTS:
        figures = (element("circle", cx=3.5, cy=3.5, r=1.5, fill=fill.drawn),)
    elif fill.pattern is Pattern.LEVEL:
        figures = (rect(0, 0, size, 1.4, fill.drawn),)
    else:
        # After the turn these stripes rise or fall by 45 degrees.
        figures = (rect(0, 0, 1.6, size, fill.drawn),)
        if fill.pattern is Pattern.CROSSED:
            figures = (*figures, rect(0, 0, size, 1.6, fill.drawn))
    return element(
        "pattern",
        rect(0, 0, size, size, fill.ground or PAPER),
        *figures,
        id=name,
        width=size,
        height=size,
        patternUnits="userSpaceOnUse",
        patternTransform=turn.get(fill.pattern),
    )
