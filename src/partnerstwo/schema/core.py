"""What ordinary YAML loaders make of an unquoted text that our files keep as it was typed."""

from __future__ import annotations

import re

_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None}
_INTEGER = re.compile(r"[-+]?[0-9]+")
_BASES = ((re.compile(r"0x[0-9a-fA-F]+"), 16), (re.compile(r"0o[0-7]+"), 8))
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")


def loaded(text: str) -> str | int | float | bool | None:
    """The value by the core schema of YAML 1.2: `0012` is 12 there, `true` is no text."""
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    for pattern, base in _BASES:
        if pattern.fullmatch(text):
            return int(text, base)
    if _FLOAT.fullmatch(text):
        number = float(text)
        return int(number) if number.is_integer() else number
    return text
