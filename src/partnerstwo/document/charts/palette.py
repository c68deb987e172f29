"""The colours, shapes and fills that tell things apart, each readable without the others.

A sector has a colour and a shape; a layer of a column has a colour and a pattern; a state of a timeline has a
pattern. The tests compute their contrast by the formula of WCAG 2.1: at least 4.5 to 1 for text, 3 to 1 for
marks.
"""

from __future__ import annotations

from enum import StrEnum

from partnerstwo.language.value import value

INK = "#1a1f2b"
MUTED = "#4a5160"
PAPER = "#ffffff"
GRID = "#d5dae1"
"""Lines that only guide the eye: they carry nothing that the figures do not say."""

TIE = "#6f7a8d"
BAND = "#f3f5f8"
ALERT = "#b3261e"
ACCENT = "#1b4f8a"


class Shape(StrEnum):
    """The outline of a mark."""

    CIRCLE = "circle"
    SQUARE = "square"
    DIAMOND = "diamond"
    TRIANGLE = "triangle"
    HEXAGON = "hexagon"
    CROSS = "cross"


@value
class Mark:
    """How a group (a sector) is told from the others."""

    shape: Shape
    colour: str


MARKS = (
    Mark(Shape.CIRCLE, "#1b4f8a"),
    Mark(Shape.SQUARE, "#b34c0e"),
    Mark(Shape.DIAMOND, "#1f7a5c"),
    Mark(Shape.TRIANGLE, "#7b3f98"),
    Mark(Shape.HEXAGON, "#806600"),
    Mark(Shape.CROSS, "#a3195b"),
)


class Pattern(StrEnum):
    """How a surface is filled."""

    SOLID = "solid"
    RISING = "rising"
    FALLING = "falling"
    DOTS = "dots"
    CROSSED = "crossed"
    LEVEL = "level"


@value
class Fill:
    """A surface: its ground, what is drawn on it, and the outline that shows it on paper.

    `text` is the colour of a label on it, None where the pattern needs a plate of paper under the label.
    """

    pattern: Pattern
    ground: str
    drawn: str
    outline: str
    text: str | None


FILLS = (
    Fill(Pattern.SOLID, "#1b4f8a", "#1b4f8a", "#1b4f8a", PAPER),
    Fill(Pattern.SOLID, "#f5b967", "#f5b967", "#8a5200", INK),
    Fill(Pattern.RISING, "#e3f1ec", "#1f7a5c", "#1f7a5c", None),
    Fill(Pattern.CROSSED, "#f3eaf8", "#7b3f98", "#7b3f98", None),
    Fill(Pattern.DOTS, "#fbf3d6", "#806600", "#806600", None),
    Fill(Pattern.FALLING, "#fbe6ef", "#a3195b", "#a3195b", None),
    Fill(Pattern.SOLID, "#8a98aa", "#8a98aa", "#4a5160", INK),
    Fill(Pattern.LEVEL, "#ffffff", "#4a5160", "#4a5160", None),
)
"""Neighbours in a column stand apart by their outlines and a stripe of paper between them."""

DONE = Fill(Pattern.SOLID, "#c9cfd8", "#c9cfd8", "#4a5160", INK)
RUNNING = Fill(Pattern.SOLID, ACCENT, ACCENT, ACCENT, PAPER)
AHEAD = Fill(Pattern.RISING, PAPER, ACCENT, ACCENT, None)


def mark(number: int) -> Mark:
    """The mark of a group; the seventh looks like the first."""
    return MARKS[number % len(MARKS)]
