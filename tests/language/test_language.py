"""Plurals, dates, money, order and templates, with Babel as the independent oracle."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from babel.dates import format_date
from babel.numbers import format_decimal
from babel.plural import PluralRule
from hypothesis import given
from hypothesis import strategies as st

from partnerstwo.language.dates import Case, PartialDate, in_figures, in_words, months_before, whole_months
from partnerstwo.language.lang import Lang
from partnerstwo.language.nouns import NOUNS
from partnerstwo.language.numbers import counted, money, number, percent, plural_form
from partnerstwo.language.order import sort_key
from partnerstwo.language.text import Text, Value, conjunction
from partnerstwo.language.typography import tied

CLDR_PL = PluralRule(
    {
        "one": "i = 1 and v = 0",
        "few": "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
        "many": "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14",
    }
)


@given(st.integers(0, 10**6))
def test_plural_forms_follow_cldr(n: int) -> None:
    assert ("one", "few", "many")[plural_form(n, Lang.PL)] == CLDR_PL(n)


@pytest.mark.parametrize(
    ("n", "words"),
    [
        (1, "1\u00a0partner"),
        (2, "2\u00a0partnerzy"),
        (5, "5\u00a0partnerów"),
        (22, "22\u00a0partnerzy"),
        (112, "112\u00a0partnerów"),
    ],
)
def test_partners_are_counted_in_polish(n: int, words: str) -> None:
    assert counted(n, "partner", Lang.PL) == words


def test_every_noun_has_all_its_forms() -> None:
    assert all(all(noun.pl + noun.en) for noun in NOUNS.values())
    assert list(NOUNS) == sorted(NOUNS)


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=2))
def test_numbers_are_written_as_babel_writes_them(value: Decimal) -> None:
    for lang, locale in ((Lang.PL, "pl"), (Lang.EN, "en")):
        expected = format_decimal(value, "#,##0.00", locale=locale).replace("-", "\u2212")
        if value == 0:
            expected = expected.lstrip("\u2212")
        if lang is Lang.PL and abs(value) < 10_000:  # CLDR groups Polish digits from five on; Babel does not know
            expected = expected.replace("\u00a0", "")
        assert number(value, lang, 2) == expected


def test_money_and_shares_in_both_languages() -> None:
    assert money(Decimal(11000000), Lang.PL) == "11\u00a0000\u00a0000,00\u00a0zł"
    assert money(Decimal("12500.5"), Lang.EN) == "PLN\u00a012,500.50"
    assert percent(Decimal("0.625"), Lang.PL) == "63\u00a0%"
    assert percent(Decimal("0.625"), Lang.EN, 1) == "62.5%"


@given(st.dates())
def test_days_in_words_are_those_of_babel(day: date) -> None:
    assert in_words(day, Lang.PL) == format_date(day, "d MMMM y 'r.'", locale="pl").replace(" ", "\u00a0")
    assert in_words(day, Lang.EN) == format_date(day, "d MMMM y", locale="en").replace(" ", "\u00a0")


@given(st.dates())
def test_a_month_alone_is_in_the_nominative(day: date) -> None:
    month = PartialDate(day.year, day.month)
    assert in_words(month, Lang.PL) == format_date(day, "LLLL y 'r.'", locale="pl").replace(" ", "\u00a0")


def test_months_are_declined() -> None:
    april = PartialDate(2016, 4)
    assert in_words(april, Lang.PL, Case.GENITIVE) == "kwietnia\u00a02016\u00a0r."
    assert in_words(april, Lang.PL, Case.LOCATIVE) == "kwietniu\u00a02016\u00a0r."
    assert in_words(PartialDate(2016), Lang.PL) == "2016\u00a0r."


def test_dates_in_figures() -> None:
    assert in_figures(date(2016, 4, 12), Lang.PL) == "12.04.2016"
    assert in_figures(PartialDate(2016, 4), Lang.PL) == "04.2016"
    assert in_figures(PartialDate(2016, 4), Lang.EN) == "2016-04"


def test_a_partial_date_means_its_first_and_last_day() -> None:
    assert (PartialDate(2024, 2).first(), PartialDate(2024, 2).last()) == (date(2024, 2, 1), date(2024, 2, 29))
    assert PartialDate(2026).last() == date(2026, 12, 31)
    assert PartialDate(2026) < PartialDate(2026, 1) < PartialDate(2026, 1, 1)
    assert PartialDate(2026, 1, 2, typed="02.01.2026") == PartialDate(2026, 1, 2)


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2200, 1, 1)), st.integers(0, 400))
def test_months_before_and_whole_months_agree(day: date, months: int) -> None:
    assert whole_months(months_before(day, months), day) == months


WORDS = "ABCĆDEĘFGHIJKLŁMNŃOÓPRSŚTUWYZŹŻ"


@given(st.permutations(WORDS))
def test_polish_letters_stand_in_their_places(letters: list[str]) -> None:
    assert sorted(letters, key=sort_key) == list(WORDS)


def test_order_of_names() -> None:
    names = ["Żółw", "Zebra", "Łan", "Lubicz", "Ląd", "2 Koła", "10 Kół", "Müller", "Muzeum", "„Alfa”", "Beta"]
    assert sorted(names, key=sort_key) == [
        "10 Kół",
        "2 Koła",
        "„Alfa”",
        "Beta",
        "Ląd",
        "Lubicz",
        "Łan",
        "Müller",
        "Muzeum",
        "Zebra",
        "Żółw",
    ]


@given(st.text())
def test_every_text_can_be_sorted(words: str) -> None:
    sort_key(words)


def test_a_template_takes_values_in_the_language() -> None:
    text = Text(
        "{who}: {n:meeting}, {sum:money}, {kinds:list} od {day}",
        "{who}: {n:meeting}, {sum:money}, {kinds:list} since {day}",
    )
    values: dict[str, Value] = {
        "who": Text("gmina", "commune"),
        "n": 5,
        "sum": Decimal(10),
        "kinds": ("a", "b", "c"),
        "day": PartialDate(2016, 4),
    }
    assert text.format(Lang.PL, values) == "gmina: 5\u00a0spotkań, 10,00\u00a0zł, a, b i c od 2016-04"
    assert text.format(Lang.EN, values) == "commune: 5\u00a0meetings, PLN\u00a010.00, a, b and c since 2016-04"


def test_a_template_without_its_value_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        Text("{who}", "{who}").format(Lang.PL, {})
    with pytest.raises(ValueError, match="does not fit"):
        Text("{x}", "{x}").format(Lang.PL, {"x": Decimal("0.5")})


def test_braces_in_values_are_text() -> None:
    assert Text("{a:quoted}", "{a:quoted}").format(Lang.PL, {"a": "{b}"}) == "„{b}”"


def test_conjunction() -> None:
    assert conjunction([], Lang.PL) == ""
    assert conjunction(["a"], Lang.PL) == "a"
    assert conjunction(["a", "b"], Lang.EN) == "a and b"


def test_one_letter_words_are_tied() -> None:
    assert tied("praca i nauka w domu", Lang.PL) == "praca i\u00a0nauka w\u00a0domu"
    assert tied("i o domu", Lang.PL) == "i\u00a0o\u00a0domu"
    assert tied("a house", Lang.EN) == "a house"
