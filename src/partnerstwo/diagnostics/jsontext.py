"""JSON that says everything and steers nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from partnerstwo.language.printable import REPLACEMENT, hides

_LONE = re.compile("[\ud800-\udfff]")


def json_text(value: object) -> str:
    """The value as indented JSON, one line end after it.

    What hides, reorders or commands (C1 controls, bidi marks) stands as an escape: a terminal would obey it. Half a
    pair of surrogates, which strict readers refuse in any spelling, becomes U+FFFD.
    """
    return "".join(f"{line}\n" for line in _lines(value))


def json_inside(value: object, depth: int) -> str:
    """The value as `json_text` writes it that many levels deep: without the indentation of its first line."""
    return f"\n{'  ' * depth}".join(_lines(value))


def json_item(piece: str, number: int, depth: int) -> str:
    """A piece of `json_inside` as an item of a list, with the comma that the one before it needs."""
    return f"{',' if number else ''}\n{'  ' * depth}{piece}"


def _lines(value: object) -> Iterator[str]:
    return map(_escaped, json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False).split("\n"))


def _escaped(line: str) -> str:
    if line.isprintable():
        return line
    whole = _LONE.sub(REPLACEMENT, line)
    return "".join(json.dumps(char)[1:-1] if hides(char) else char for char in whole)
