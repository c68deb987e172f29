"""The job could not be done: exit code 2, with words for the person who asked."""

from __future__ import annotations

from collections.abc import Mapping

from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import visible
from partnerstwo.language.text import Text, Value

LONGEST = 500
"""Letters of a value that are repeated to who typed it."""


class CannotError(Exception):
    """Bad usage, no registry, an unreadable folder, an unknown rule or id."""

    def __init__(self, text: Text, values: Mapping[str, Value] | None = None) -> None:
        super().__init__(text.en)
        self.text = text
        self.values = values or {}

    def said(self, lang: Lang) -> str:
        """The words for a terminal: what somebody typed may be of any length, and hold anything."""
        values = {name: shortened(each) if isinstance(each, str) else each for name, each in self.values.items()}
        return visible_lines(self.text.format(lang, values))


class MisusedError(Exception):
    """The command line makes no sense; the message says why, in the language of who typed it."""


def visible_lines(text: str) -> str:
    """The text in its lines, nothing in it that commands a terminal."""
    return "\n".join(visible(line) for line in text.split("\n"))


def shortened(typed: str) -> str:
    """As much of what somebody typed as is worth repeating."""
    return f"{typed[:LONGEST]}…" if len(typed) > LONGEST else typed
