"""Personal numbers (PESEL) in the text of a file, comments included, whether or not the file can be read as YAML."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from itertools import islice

from partnerstwo.model.checksums import birth_year
from partnerstwo.source.figures import figures_in
from partnerstwo.source.problem import MOST, Problem
from partnerstwo.source.text import Text

# A plus makes it a phone, a neighbouring digit part of a longer number, a comma with digits an amount, and
# hexadecimal letters part of a digest.
_ALONE = re.compile(r"(?<![0-9A-Fa-f+])(?<![0-9][.,])[0-9]{11}(?![0-9A-Fa-f])(?![.,][0-9])")
_BORN = range(1900, 2048)
"""Years of birth that a PESEL of a living person can hold.

From 2048 on they are digits of phone numbers: 48 is Poland's country code.
"""


def personal_numbers(raw: bytes, file: str) -> Iterator[Problem]:
    """One D01 for each number with a date of birth and the right check digit; its digits are never repeated."""
    if figures_in(raw, b"00000000000"):
        yield from islice(_found(raw, file), MOST)


def masked(words: str) -> str:
    """The words with asterisks for the digits of personal numbers: what is told of a file goes further than it."""
    return _ALONE.sub(lambda found: "*" * len(found[0]) if _is_one(found[0]) else found[0], words)


def _is_one(digits: str) -> bool:
    return birth_year(digits) in _BORN


def _found(raw: bytes, file: str) -> Iterator[Problem]:
    text = Text(raw.removeprefix(codecs.BOM_UTF8).decode("utf-8", "replace"))
    for found in _ALONE.finditer(text.characters):
        if _is_one(found[0]):
            yield Problem("D01", file, text.span(found.start(), found.end()), values={"file": file})
