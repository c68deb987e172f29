"""The job could not be done: exit code 2, with words for the person who asked."""

from __future__ import annotations

from collections.abc import Mapping

from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import visible
from partnerstwo.language.text import Text, Value

LONGEST = 500
"""Letters of a value that are repeated to who typed it."""

_INTERNAL = Text(
    "błąd programu{where}: {kind}. Zgłoś go autorom wraz z tą treścią; szczegóły: PARTNERSTWO_DEBUG=1",
    "a mistake in the program{where}: {kind}. Please report it; details: PARTNERSTWO_DEBUG=1",
)
_IN_RULE = Text(" w regule {code}", " in rule {code}")


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


def mistake(error: Exception, lang: Lang) -> str:
    """The words for a mistake of the program: where it is, and that its authors want to know."""
    code = getattr(error, "code", "") if type(error).__name__ == "RuleFailedError" else ""
    where = _IN_RULE.format(lang, {"code": code}) if code else ""
    cause = error.__cause__ or error
    return _INTERNAL.format(lang, {"where": where, "kind": type(cause).__name__})


def visible_lines(text: str) -> str:
    """The text in its lines, nothing in it that commands a terminal."""
    return "\n".join(visible(line) for line in text.split("\n"))


def shortened(typed: str) -> str:
    """As much of what somebody typed as is worth repeating."""
    return f"{typed[:LONGEST]}…" if len(typed) > LONGEST else typed
