"""How a line is set: no one-letter word at its end, no figure parted from what it counts."""

from __future__ import annotations

import re

from partnerstwo.language.dates import NBSP
from partnerstwo.language.lang import Lang

_ORPHAN = re.compile(r"(?<!\w)([aiouwzAIOUWZ]) +(?=\S)")
_FIGURES = (
    # "2 z 3", "2 of 3"
    (re.compile(r"(?<=\d)[ \u00a0](z|of)[ \u00a0](?=\d)"), rf"{NBSP}\1{NBSP}"),
    # A dash ends a line and never begins one. The space after it stays plain: a line may be broken behind a dash anyway
    # (rule LB12a of Unicode), and a no-break space would then be seen at the beginning of the next.
    (re.compile(r"(?<=\S) –(?= )"), f"{NBSP}–"),
    # "z ich inicjatywy: 2", "(… w obu: 11)"
    (re.compile(r": (?=\d+(?:[).,;:]|$))"), f":{NBSP}"),
    # "(5 partnerów)", "12 marca 2004 r."
    (re.compile(r"(?:^|(?<=[\s(]))(\d{1,3}) (?=[^\W\d_]{2})"), rf"\1{NBSP}"),
    (re.compile(r"(?<=\d) (?=r\.)"), NBSP),
    # "art. 5", "nr 1", "od 1 do 5"
    (re.compile(r"\b(art\.|ust\.|poz\.|nr|od|do|po|to) (?=\d)"), rf"\1{NBSP}"),
)


def capital(words: str) -> str:
    """The words with a capital letter at their beginning."""
    return words[:1].upper() + words[1:]


def tied(words: str, lang: Lang) -> str:
    """The words with a no-break space after each one-letter word (Polish only)."""
    return _ORPHAN.sub(rf"\1{NBSP}", words) if lang is Lang.PL else words


def held(words: str, lang: Lang) -> str:
    """The same for paper and pictures: figures, too, stay with what they count, and dashes end lines.

    Only spaces become no-break spaces: the text is as long as it was unless spaces followed each other.
    """
    out = tied(words, lang)
    for where, instead in _FIGURES:
        out = where.sub(instead, out)
    return out
