"""How Polish sets a line: no one-letter word at its end."""

from __future__ import annotations

import re

from partnerstwo.language.dates import NBSP
from partnerstwo.language.lang import Lang

_ORPHAN = re.compile(r"(?<!\w)([aiouwzAIOUWZ]) +(?=\S)")


def tied(words: str, lang: Lang) -> str:
    """The words with a no-break space after each one-letter word (Polish only)."""
    return _ORPHAN.sub(rf"\1{NBSP}", words) if lang is Lang.PL else words
