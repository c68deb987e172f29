"""Pictures as values: elements of SVG, and the one place that writes them.

Elements carry attributes only: no style sheet, no script, no reference to anything outside. Ids and
references to them (`url(#hatch)`) are written with the prefix of the picture, so that many pictures can
stand on one page.
"""

from __future__ import annotations

from typing import Literal
from xml.sax.saxutils import escape

from partnerstwo.document.charts.palette import INK
from partnerstwo.document.fonts.faces import FAMILY, Weight
from partnerstwo.language.printable import REPLACEMENT, one_line
from partnerstwo.language.value import value

WIDTH = 642.0
"""The width of every picture: 170 mm, the text of a page, at 96 pixels an inch."""

USUAL = 416.0
"""The height a picture keeps to where its form can: 110 mm."""

TALLEST = 850.0
"""The height no picture exceeds, so that it fits on a page: 225 mm."""

Attribute = str | int | float
Anchor = Literal["start", "middle", "end"]

_FACES = f"{FAMILY}, Lato, Carlito, Arial, sans-serif"
# XML has no place for these, and `printable` lets them pass: they are unassigned, not hidden.
_NO_XML = str.maketrans({"\ufffe": REPLACEMENT, "\uffff": REPLACEMENT})


@value
class Element:
    """An element with its attributes in order and either text or children."""

    name: str
    attributes: tuple[tuple[str, Attribute], ...] = ()
    children: tuple[Element, ...] = ()
    text: str = ""


@value
class Drawing:
    """What a form of chart makes: elements in the order of painting, `WIDTH` wide."""

    height: float
    elements: tuple[Element, ...]


def element(name: str, *children: Element, **attributes: Attribute | None) -> Element:
    """An element; `stroke_width=1` becomes `stroke-width="1"`, and None leaves an attribute out."""
    given = tuple((key.replace("_", "-"), value) for key, value in attributes.items() if value is not None)
    return Element(name, given, children)


def line(x1: float, y1: float, x2: float, y2: float, stroke: str, **paint: Attribute | None) -> Element:
    """A straight line."""
    return element("line", x1=x1, y1=y1, x2=x2, y2=y2, stroke=stroke, **paint)


def rect(x: float, y: float, width: float, height: float, fill: str, **paint: Attribute | None) -> Element:
    """A rectangle by its left upper corner."""
    return element("rect", x=x, y=y, width=width, height=height, fill=fill, **paint)


def path(commands: str, **paint: Attribute | None) -> Element:
    """A path; its numbers are written by `figure`."""
    return element("path", d=commands, **paint)


def label(
    x: float,
    y: float,
    text: str,
    size: float,
    *,
    fill: str = INK,
    anchor: Anchor = "start",
    weight: Weight = Weight.REGULAR,
    transform: str | None = None,
) -> Element:
    """A line of text; `y` is where its letters stand."""
    bold = "700" if weight is Weight.BOLD else None
    placed = None if anchor == "start" else anchor
    bare = element(
        "text", x=x, y=y, font_size=size, fill=fill, text_anchor=placed, font_weight=bold, transform=transform
    )
    return Element(bare.name, bare.attributes, (), text)


def figure(value: float) -> str:
    """A number with two decimal places at most: the same on every machine."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def written(drawing: Drawing, title: str, description: str, prefix: str) -> str:
    """The picture as text, with a title and a description for who cannot see it."""
    about: list[Element] = []
    spoken: dict[str, str] = {}
    for name, role, words in (("title", "aria-labelledby", title), ("desc", "aria-describedby", description)):
        if words.strip():
            about.append(Element(name, (("id", name),), (), one_line(words)))
            spoken[role] = f"{prefix}{name}"
    root: tuple[tuple[str, Attribute], ...] = (
        ("xmlns", "http://www.w3.org/2000/svg"),
        ("width", WIDTH),
        ("height", drawing.height),
        ("viewBox", f"0 0 {figure(WIDTH)} {figure(drawing.height)}"),
        ("role", "img"),
        *spoken.items(),
        ("font-family", _FACES),
    )
    return _markup(Element("svg", root, (*about, *drawing.elements)), prefix)


def _markup(node: Element, prefix: str) -> str:
    attributes = "".join(f' {name}="{_value(name, value, prefix)}"' for name, value in node.attributes)
    inside = _escaped(node.text) + "".join(_markup(child, prefix) for child in node.children)
    return f"<{node.name}{attributes}>{inside}</{node.name}>" if inside else f"<{node.name}{attributes}/>"


def _value(name: str, value: Attribute, prefix: str) -> str:
    if not isinstance(value, str):
        return figure(value)
    if name == "id":
        value = f"{prefix}{value}"
    elif value.startswith("url(#"):
        value = value.replace("url(#", f"url(#{prefix}", 1)
    return _escaped(value).replace('"', "&quot;")


def _escaped(text: str) -> str:
    return escape(text.translate(_NO_XML))
