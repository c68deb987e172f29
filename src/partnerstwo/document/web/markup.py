"""Markup that no data can become part of: it is a type of its own, and text enters it only escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from typing import NewType

from partnerstwo.document.longwords import LONG, pieces
from partnerstwo.language.printable import REPLACEMENT, code_lines, one_line

Markup = NewType("Markup", str)
"""Well-formed HTML. Only this module makes it of text; a picture or a sheet of our own is declared to be it."""

NONE = Markup("")

_VOID = frozenset({"link", "meta", "wbr"})
# Code points that never stand for a character: a parser may take them for a mistake.
_NO_CHARACTER = re.compile(
    "[\ufdd0-\ufdef" + "".join(f"{chr(p + 0xFFFE)}{chr(p + 0xFFFF)}" for p in range(0, 0x110000, 0x10000)) + "]"
)
_LONG = re.compile(rf"\S{{{LONG + 1},}}")


def words(text: str) -> Markup:
    """A line of text, its controls and disguises made visible, its spaces kept apart from markup."""
    return _escaped(one_line(text))


def words_with_breaks(text: str) -> Markup:
    """The same for a cell of a table: a word longer than `LONG` may break."""
    line = one_line(text)
    out: list[str] = []
    last = 0
    for long in _LONG.finditer(line):
        out += [_escaped(line[last : long.start()]), "<wbr>".join(map(_escaped, pieces(long.group())))]
        last = long.end()
    return Markup("".join([*out, _escaped(line[last:])]))


def verbatim(text: str) -> Markup:
    """Lines that are read letter by letter; tabs and spaces stay."""
    return _escaped("\n".join(code_lines(text)))


def element(name: str, /, *inside: Markup, **attributes: str | None) -> Markup:
    """An element; `aria_label` becomes `aria-label`, `class_` becomes `class`, None leaves an attribute out."""
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_escaped(one_line(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    end = "" if name in _VOID else f"{''.join(inside)}</{name}>"
    return Markup(f"<{name}{given}>{end}")


def joined(parts: Iterable[Markup]) -> Markup:
    """Parts that stand on lines of their own; what is empty takes none."""
    return Markup("\n".join(part for part in parts if part))


def run_on(parts: Iterable[Markup]) -> Markup:
    """Parts that follow each other without a space."""
    return Markup("".join(parts))


def _escaped(text: str) -> Markup:
    return Markup(escape(_NO_CHARACTER.sub(REPLACEMENT, text), quote=True))
