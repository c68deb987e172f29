"""Closed choices that know their names in both languages."""

from __future__ import annotations

from enum import StrEnum

from partnerstwo.language.text import Text


class Labelled(StrEnum):
    """A closed choice: the key that stands in YAML, and its Polish and English label.

    Members are written `KEY = "key", "etykieta", "label"`.
    """

    label: Text

    def __new__(cls, key: str, pl: str, en: str) -> Labelled:
        """A member whose value is the YAML key."""
        member = str.__new__(cls, key)
        member._value_ = key
        member.label = Text(pl, en)
        return member
