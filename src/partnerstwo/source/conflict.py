"""Merge conflicts that git left in a file (Y09)."""

import re

from partnerstwo.source.problem import MOST, Problem
from partnerstwo.source.text import Text

_MARKER = re.compile(r"^(?:<{7}|>{7})(?=[ \r\n]|\Z)", re.MULTILINE)


def conflicts(text: Text, file: str) -> list[Problem]:
    """One problem a conflict, at its first marker. A line of `=` alone is none: it may underline a heading."""
    if "<<<<<<<" not in text.characters and ">>>>>>>" not in text.characters:
        return []
    problems = []
    inside = False
    for found in _MARKER.finditer(text.characters):
        opens = found[0].startswith("<")
        if opens or not inside:
            problems.append(Problem("Y09", file, text.rest(found.start())))
        if len(problems) == MOST:
            break
        inside = opens
    return problems
