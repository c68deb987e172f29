"""The characters that lines, boxes and bars are drawn with."""

from __future__ import annotations

from partnerstwo.language.value import value


@value
class Glyphs:
    """One set of drawing characters, each one cell wide.

    `eighths` are the ends of a bar from one eighth to seven; empty where only whole cells can be drawn.
    `fills` tell the layers of a column apart without colour.
    """

    thin: str
    heavy: str
    double: str
    dotted: str
    upright: str
    corners: tuple[str, str, str, str]
    bullet: str
    tab: str
    full: str
    eighths: str
    fills: str


UNICODE = Glyphs(
    thin="─",
    heavy="━",
    double="═",
    dotted="┈",
    upright="│",
    corners=("╭", "╮", "╰", "╯"),
    bullet="•",
    tab="→",
    full="█",
    eighths="▏▎▍▌▋▊▉",
    fills="█▒░▓#=+ox:%~*",
)
ASCII = Glyphs(
    thin="-",
    heavy="=",
    double="=",
    dotted=".",
    upright="|",
    corners=("+", "+", "+", "+"),
    bullet="*",
    tab=">",
    full="#",
    eighths="",
    fills="#=.+ox:%~*@&$",
)
