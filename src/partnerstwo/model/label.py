"""Fields that know their names and what belongs in them, in both languages."""

from __future__ import annotations

from partnerstwo.language.text import Text
from partnerstwo.language.value import value


@value
class Label:
    """What a field is called and what belongs in it; stands in the `Annotated` metadata of the field."""

    name: Text
    description: Text


def label(pl: str, en: str, pl_description: str, en_description: str) -> Label:
    """Short for a `Label`, so that a field with all its words fits a few lines."""
    return Label(Text(pl, en), Text(pl_description, en_description))
