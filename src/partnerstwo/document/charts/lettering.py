"""Text that has to fit into a width."""

from __future__ import annotations

from bisect import bisect_right

from partnerstwo.document.fonts.faces import Weight, covered, width
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import one_line
from partnerstwo.language.typography import held

ELLIPSIS = "…"


def clean(text: str) -> str:
    """Text as a picture shows it: one line, without spaces in a row, each character one that the faces have.

    Names are Polish in a paper of either language, so lines are parted as Polish has it.
    """
    return held(" ".join(part for part in covered(one_line(text)).split(" ") if part), Lang.PL)


def fitted(text: str, size: float, room: float, weight: Weight = Weight.REGULAR) -> str:
    """The text, cut and ended with an ellipsis where it is wider than `room`."""
    if width(text, size, weight) <= room:
        return text
    # A longer beginning is never narrower; letter by letter, a page of text would take minutes.
    kept = bisect_right(range(len(text) + 1), room, key=lambda kept: width(_cut(text, kept), size, weight)) - 1
    # Whole words, where that costs little.
    space = text.rfind(" ", 0, kept + 1)
    return _cut(text, space if space > kept * 0.8 else kept) if kept > 0 else ""


def _cut(text: str, kept: int) -> str:
    return text[:kept].rstrip(" \u00a0,.;:–-„(") + ELLIPSIS


def wrapped(text: str, size: float, room: float, lines: int, weight: Weight = Weight.REGULAR) -> tuple[str, ...]:
    """The text in at most so many lines, none wider than `room`; what does not fit ends in an ellipsis.

    Lines break at spaces, never at no-break spaces; a word that is too wide is cut. The lines of a text
    that takes two are about as long as each other, so that no word stands alone.
    """
    out = _broken(text, size, room, weight)
    if len(out) > lines:
        out = [*out[: lines - 1], " ".join(out[lines - 1 :])]
    elif len(out) > 1:
        out = _evened(out, text, size, room, weight)
    return tuple(fitted(each, size, room, weight) for each in out)


def paragraph(text: str, size: float, room: float) -> tuple[str, ...]:
    """The text in as many lines as it needs."""
    return tuple(fitted(each, size, room) for each in _broken(text, size, room, Weight.REGULAR))


def widest(lines: tuple[str, ...], size: float, weight: Weight = Weight.REGULAR) -> float:
    """The width of the widest line."""
    return max((width(each, size, weight) for each in lines), default=0.0)


def _broken(text: str, size: float, room: float, weight: Weight) -> list[str]:
    out: list[str] = []
    current = ""
    for word in text.split(" "):
        longer = f"{current} {word}" if current else word
        if not current or width(longer, size, weight) <= room:
            current = longer
        else:
            out.append(current)
            current = word
    return [*out, current]


def _evened(lines: list[str], text: str, size: float, room: float, weight: Weight) -> list[str]:
    """The same number of lines in the narrowest width that holds them."""
    best = lines
    narrower = room
    while narrower > room / 3:
        narrower -= room / 24
        tried = _broken(text, size, narrower, weight)
        if len(tried) > len(lines):
            break
        best = tried
    return best
