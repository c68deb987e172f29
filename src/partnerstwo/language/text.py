"""Words in both languages, and the one place that puts values into them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from string import Formatter

from partnerstwo.language import numbers
from partnerstwo.language.dates import PartialDate
from partnerstwo.language.lang import Lang
from partnerstwo.language.value import value


@value
class Text:
    """The same words in Polish and in English.

    Both fields are required, so a missing translation does not type-check. As a template it holds
    `{name}` for a value as it is, `{name:money}`, `{name:percent}`, `{name:list}` (with "i"/"and"
    before the last), `{name:quoted}`, or `{name:NOUN}` for a counted noun of `language/nouns.py`
    ("1 spotkanie", "5 spotkań").
    """

    pl: str
    en: str

    def __getitem__(self, lang: Lang) -> str:
        return self.pl if lang is Lang.PL else self.en

    def format(self, lang: Lang, values: Mapping[str, Value]) -> str:
        """The words in one language with the values put in.

        Raises `KeyError` for a placeholder without a value and `ValueError` for a value that does not
        fit its placeholder: both are mistakes of the program, never of the data.
        """
        out: list[str] = []
        for literal, name, spec, _ in Formatter().parse(self[lang]):
            out.append(literal)
            if name is not None:
                out.append(say(values[name], spec or "", lang))
        return "".join(out)

    def placeholders(self, lang: Lang) -> frozenset[tuple[str, str]]:
        """Names and formats of the placeholders, to compare the two languages."""
        return frozenset((name, spec or "") for _, name, spec, _ in Formatter().parse(self[lang]) if name is not None)


Scalar = str | int | Decimal | date | PartialDate | Text
Value = Scalar | tuple[Scalar, ...]


def same(words: str) -> Text:
    """Words that are alike in both languages: a name, a number, an address."""
    return Text(words, words)


def say(value: Value, spec: str, lang: Lang) -> str:
    """One value in words; `spec` as in `Text`."""
    match value:
        case tuple():
            parts = [say(item, "quoted" if spec == "quoted" else "", lang) for item in value]
            return conjunction(parts, lang) if spec == "list" else ", ".join(parts)
        case Text():
            return _quoted(value[lang], lang) if spec == "quoted" else value[lang]
        case str():
            return _quoted(value, lang) if spec == "quoted" else value
        case date() | PartialDate():
            return value.isoformat()
        case int() if spec == "":
            return numbers.number(value, lang)
        case int() | Decimal() if spec == "money":
            return numbers.money(Decimal(value), lang)
        case int() | Decimal() if spec == "percent":
            return numbers.percent(Decimal(value), lang)
        case int():
            return numbers.counted(value, spec, lang)
        case _:
            raise ValueError(f"{value!r} does not fit the placeholder format {spec!r}")


def conjunction(parts: list[str], lang: Lang) -> str:
    """ "a", "a i b", "a, b i c"."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {'i' if lang is Lang.PL else 'and'} {parts[-1]}"


def _quoted(words: str, lang: Lang) -> str:
    return f"„{words}”" if lang is Lang.PL else f"“{words}”"
