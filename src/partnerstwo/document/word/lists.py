"""Lists in Word: their marks once, and a number for each list that counts from one."""

from __future__ import annotations

from partnerstwo.document.word.markup import Markup, w
from partnerstwo.document.word.styles import BLUE


def bullets(number: int) -> Markup:
    """The abstract list of bullets."""
    level = w(
        "lvl",
        w("start", val=1),
        w("numFmt", val="bullet"),
        w("lvlText", val="•"),
        w("lvlJc", val="left"),
        w("pPr", w("ind", left=357, hanging=357)),
        w("rPr", w("color", val=BLUE)),
        ilvl=0,
    )
    return w("abstractNum", w("multiLevelType", val="singleLevel"), level, abstractNumId=number)


def numbers(number: int) -> Markup:
    """The abstract list of numbers."""
    level = w(
        "lvl",
        w("start", val=1),
        w("numFmt", val="decimal"),
        w("lvlText", val="%1."),
        w("lvlJc", val="left"),
        w("pPr", w("ind", left=357, hanging=357)),
        ilvl=0,
    )
    return w("abstractNum", w("multiLevelType", val="singleLevel"), level, abstractNumId=number)


def a_list(number: int, abstract: int) -> Markup:
    """A list that begins with its first number."""
    again = w("lvlOverride", w("startOverride", val=1), ilvl=0)
    return w("num", w("abstractNumId", val=abstract), again, numId=number)
