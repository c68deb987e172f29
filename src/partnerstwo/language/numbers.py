"""Numbers, money, shares and counted nouns as each language writes them."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from partnerstwo.language.dates import NBSP
from partnerstwo.language.lang import Lang
from partnerstwo.language.nouns import NOUNS, Noun

MINUS = "\u2212"


def plural_form(n: int, lang: Lang) -> int:
    """Which form of a noun goes with `n`: 0 one, 1 few, 2 many (CLDR plural rules; English knows 0 and 2)."""
    n = abs(n)
    if n == 1:
        return 0
    if lang is Lang.PL and n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14):
        return 1
    return 2


def noun_form(n: int, noun: Noun, lang: Lang) -> str:
    """The form of the noun that goes with `n`, without the number."""
    form = plural_form(n, lang)
    return noun.pl[form] if lang is Lang.PL else noun.en[min(form, 1)]


def counted(n: int, noun: str, lang: Lang) -> str:
    """`5 spotkań`, `1 meeting`; `noun` is a key of `NOUNS`, a `KeyError` otherwise."""
    return f"{number(n, lang)}{NBSP}{noun_form(n, NOUNS[noun], lang)}"


def number(value: int | Decimal, lang: Lang, places: int = 0) -> str:
    """`1234`, `12 345`, `0,5` in Polish; `1,234` and `0.5` in English. Rounds half up."""
    rounded = Decimal(value).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    whole, _, fraction = f"{abs(rounded):f}".partition(".")
    polish = lang is Lang.PL
    # CLDR: Polish groups digits only from five on.
    if len(whole) >= (5 if polish else 4):
        head = len(whole) % 3
        groups = ([whole[:head]] if head else []) + [whole[i : i + 3] for i in range(head, len(whole), 3)]
        whole = (NBSP if polish else ",").join(groups)
    sign = MINUS if rounded < 0 else ""
    return sign + whole + (("," if polish else ".") + fraction if fraction else "")


def money(amount: Decimal, lang: Lang) -> str:
    """`12 500,00 zł`; `PLN 12,500.00`."""
    figures = number(amount, lang, 2)
    return f"{figures}{NBSP}zł" if lang is Lang.PL else f"PLN{NBSP}{figures}"


def percent(share: Decimal, lang: Lang, places: int = 0) -> str:
    """A share of one as per cent: `62 %`; `62%`."""
    figures = number(share * 100, lang, places)
    return f"{figures}{NBSP}%" if lang is Lang.PL else f"{figures}%"
