"""Text that a spreadsheet will show and never run."""

from __future__ import annotations

import re

from partnerstwo.language.printable import visible

# A spreadsheet takes a cell that begins like this for a formula (OWASP, "CSV injection"); the wide forms too.
_FORMULA = ("=", "+", "-", "@", "\t", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def like_formula(text: str) -> bool:
    """Whether a spreadsheet would take it for a formula."""
    return text.startswith(_FORMULA)


def inert(text: str) -> str:
    """The text with an apostrophe before what would begin a formula, control characters as U+FFFD; its lines stay."""
    guard = "'" if like_formula(text) else ""
    lines = re.split(r"\r\n|\n|\r", text)
    return guard + "\n".join("\t".join(visible(part) for part in each.split("\t")) for each in lines)
