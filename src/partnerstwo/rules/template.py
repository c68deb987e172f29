"""The words of a rule before anything was found."""

from __future__ import annotations

from string import Formatter

from partnerstwo.language.lang import Lang
from partnerstwo.language.nouns import NOUNS
from partnerstwo.language.numbers import noun_form
from partnerstwo.language.text import Text


def template(text: Text, lang: Lang) -> str:
    """A message with its values as `<name>`, for reading: nothing was found yet that they could stand for."""
    out: list[str] = []
    for literal, name, spec, _ in Formatter().parse(text[lang]):
        out.append(literal)
        if name is None:
            continue
        quoted = ("„", "”") if lang is Lang.PL else ("“", "”")
        before, after = quoted if spec == "quoted" else ("", "")
        noun = f" {noun_form(5, NOUNS[spec], lang)}" if spec in NOUNS else ""
        out.append(f"{before}<{name}>{noun}{after}")
    return "".join(out)
