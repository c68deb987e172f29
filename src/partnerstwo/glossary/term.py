"""A word of the glossary: what it means, who says so, and where to read on."""

from __future__ import annotations

from dataclasses import dataclass

from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text


@dataclass(frozen=True, slots=True)
class See:
    """Where a word leads; the tests prove that every target exists."""

    rules: tuple[str, ...] = ()
    """Codes of rules."""
    words: tuple[str, ...] = ()
    """Keys and values of the data files."""
    principles: tuple[str, ...] = ()
    """Keys of principles."""
    terms: tuple[str, ...] = ()
    """Keys of other words of the glossary."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word that the founding slides use or that a reader of our output meets."""

    key: str
    """A Polish slug: `partner-wiodacy`."""
    name: Text
    meaning: Text
    """Two to four plain sentences."""
    source: Text
    """A slide, an act with its date, a published practice; "to be checked" where the act was not at hand."""
    aliases: tuple[str, ...] = ()
    """What else people type for it, in either language."""
    see: See = See()

    @property
    def names(self) -> tuple[str, ...]:
        """All that it goes by."""
        return (self.key, *(self.name[lang] for lang in Lang), *self.aliases)
