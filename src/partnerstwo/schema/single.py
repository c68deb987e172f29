"""Single values as schemas: what may be typed, and what is said where something else is.

A loader has already turned `krs: 0000123456` into a number and left `open: tak` a text: both are taken, and nothing
is refused that the program might accept. A message ends in the code of the rule that says the same.
"""

from __future__ import annotations

from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text
from partnerstwo.model.fields import FIRST_YEAR, LAST_YEAR, Typed
from partnerstwo.schema.json import Fragment, Json

_FEBRUARY = "02(?:-(?:0[1-9]|[12][0-9]))?"
_SHORT = "(?:04|06|09|11)(?:-(?:0[1-9]|[12][0-9]|30))?"
_LONG = "(?:01|03|05|07|08|10|12)(?:-(?:0[1-9]|[12][0-9]|3[01]))?"
_YEAR = "(?:18|19|20|21)[0-9]{2}"
_DOTTED_DAY = r"(?:(?:0?[1-9]|[12][0-9])\.(?:0?[1-9]|1[0-2])|30\.(?:0?[13-9]|1[0-2])|31\.(?:0?[13578]|1[02]))"
_DOTTED = rf"{_DOTTED_DAY}\.{_YEAR}(?:\s*r\.?)?"
_SPACE = "[ \u00a0\u2007\u2009\u202f]"
_PLAIN_MONEY = rf"(?:[0-9]{{1,15}}|[0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}}){{1,4}})(?:[.,][0-9]{{1,2}})?"
_DOTTED_MONEY = r"[0-9]{1,3}(?:\.[0-9]{3}){1,4},[0-9]{1,2}|[0-9]{1,3}(?:\.[0-9]{3}){2,4}"
_CURRENCY = r"(?:\s*(?:[zZ][łŁlL]|[pP][lL][nN])\.?)?"


def _digits(*lengths: int, before: str = "") -> str:
    counts = "|".join(f"(?:[0-9][\\s-]*){{{length}}}" for length in lengths)
    return f"^[\\s-]*{before}(?:{counts})$"


_PATTERNS: dict[Typed, str] = {
    Typed.FLAG: r"^\s*(?:[tT][aA][kK]|[tT][rR][uU][eE]|[yY][eE][sS]|[nN][iI][eE]|[fF][aA][lL][sS][eE]|[nN][oO])\s*$",
    Typed.COUNT: r"^\s*[0-9]{1,9}\s*$",
    Typed.SCORE: r"^\s*(?:[1-4](?:[.,][0-9]{1,2})?|5(?:[.,]0{1,2})?)\s*$",
    Typed.QUANTITY: "^\\s*[0-9]{1,12}(?:[ \u00a0\u202f][0-9]{3,})*(?:[.,][0-9]{1,4})?\\s*$",
    Typed.MONEY: rf"^\s*(?:{_PLAIN_MONEY}|{_DOTTED_MONEY}){_CURRENCY}\s*$",
    Typed.DATE: rf"^\s*(?:{_YEAR}(?:-(?:{_FEBRUARY}|{_SHORT}|{_LONG}))?|{_DOTTED})\s*$",
    Typed.NIP: _digits(10, before=r"(?:[pP][\s-]*[lL][\s-]*)?"),
    Typed.REGON: _digits(9, 14),
    Typed.KRS: _digits(10),
    Typed.RSPO: r"^[\s-]*(?:[0-9][\s-]*){1,10}$",
    Typed.TERC: _digits(2, 4, 7),
}

_TYPES: dict[Typed, tuple[str, ...]] = {
    Typed.FLAG: ("string", "boolean"),
    Typed.COUNT: ("string", "integer"),
    Typed.SCORE: ("string", "number"),
    Typed.QUANTITY: ("string", "number"),
    Typed.MONEY: ("string", "number"),
    Typed.DATE: ("string", "integer"),
    **dict.fromkeys((Typed.NIP, Typed.REGON, Typed.KRS, Typed.RSPO, Typed.TERC), ("string", "integer")),
}
_ANY = ("string", "number", "boolean")
"""A text for people may look like a number or a truth value."""

_BOUNDS: dict[Typed, tuple[int, int | None]] = {
    Typed.COUNT: (0, 999_999_999),
    Typed.SCORE: (1, 5),
    Typed.QUANTITY: (0, None),
    Typed.MONEY: (0, None),
    Typed.DATE: (FIRST_YEAR, LAST_YEAR),
    Typed.NIP: (1, 9_999_999_999),
    Typed.REGON: (1, 99_999_999_999_999),
    Typed.KRS: (1, 9_999_999_999),
    Typed.RSPO: (1, 9_999_999_999),
    Typed.TERC: (1, 9_999_999),
}

_MESSAGES: dict[Typed, Text] = {
    Typed.FLAG: Text("Wpisz „tak” albo „nie” (F01)", "Write “yes” or “no” (F01)"),
    Typed.COUNT: Text("Wpisz liczbę całkowitą cyframi, np. 2 (F01)", "Write a whole number in digits, such as 2 (F01)"),
    Typed.SCORE: Text("Wpisz ocenę od 1 do 5, np. 4 albo 4,25 (F01)", "Write a mark from 1 to 5, such as 4.25 (F01)"),
    Typed.QUANTITY: Text("Wpisz liczbę cyframi, np. 12 albo 3,5 (F01)", "Write a number in digits, such as 12 (F01)"),
    Typed.MONEY: Text(
        "Wpisz kwotę, np. 12500, 12500.50 albo 12 500,50 (F06)", "Write an amount, such as 12500 or 12 500,50 (F06)"
    ),
    Typed.DATE: Text(
        "Wpisz datę: 2016, 2016-04 albo 2016-04-12 (F05)", "Write a date: 2016, 2016-04 or 2016-04-12 (F05)"
    ),
    Typed.NIP: Text("NIP ma 10 cyfr (I01)", "A NIP has 10 digits (I01)"),
    Typed.REGON: Text("REGON ma 9 albo 14 cyfr (I02)", "A REGON has 9 or 14 digits (I02)"),
    Typed.KRS: Text(
        "KRS ma 10 cyfr, z zerami na początku (I03)", "A KRS number has 10 digits, leading zeros included (I03)"
    ),
    Typed.RSPO: Text("Numer RSPO składa się z cyfr (I05)", "An RSPO number is made of digits (I05)"),
    Typed.TERC: Text(
        "Kod TERC ma 7 cyfr (gmina), 4 (powiat) albo 2 (województwo) (I04)",
        "A TERC code has 7 digits (commune), 4 (county) or 2 (voivodeship) (I04)",
    ),
    Typed.WORDS: Text(
        "Wpisz jedną wartość, bez „- ” i bez pól pod spodem (F01)",
        "Write a single value, without “- ” and without keys under it (F01)",
    ),
}

_EMPTY = Text("Wpisz wartość: pole wymagane jest puste (F03)", "Write a value: a required key is empty (F03)")

_EXAMPLES: dict[Typed, tuple[Json, ...]] = {
    # Two at least: an editor types a single example for the user without being asked.
    Typed.DATE: ("2026-04-12", "2026-04", 2026),
    Typed.MONEY: ("12 500,00", 12500),
}


def single(typed: Typed, lang: Lang, *, optional: bool = False) -> Fragment:
    """The schema of a value that is no reference (for those see `ids`); an optional one may be empty."""
    message = _MESSAGES[typed][lang]
    types = [*_TYPES.get(typed, _ANY), *(["null"] if optional else [])]
    fragment: Fragment = {"type": types, "errorMessage": message}
    if typed in _PATTERNS:
        pattern = rf"^\s*$|{_PATTERNS[typed]}" if optional else _PATTERNS[typed]
        fragment |= {"pattern": pattern, "patternErrorMessage": message}
    elif not optional:
        fragment |= {"pattern": r"\S", "patternErrorMessage": _EMPTY[lang]}
    if typed in _BOUNDS:
        least, most = _BOUNDS[typed]
        fragment["minimum"] = least
        if most is not None:
            fragment["maximum"] = most
    if typed in _EXAMPLES:
        fragment["examples"] = _EXAMPLES[typed]
    if typed is Typed.FLAG:
        words = ("tak", "nie") if lang is Lang.PL else ("yes", "no")
        fragment["defaultSnippets"] = [{"label": word, "body": word} for word in words]
    return fragment
