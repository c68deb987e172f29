"""Invariants over the table of rules."""

from __future__ import annotations

import re

import pytest

from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.rule import Rule

FAMILIES = "YWFIRSZAPMKLD"


def texts(rule: Rule) -> list[Text]:
    out = [rule.message, rule.why, rule.remedy, rule.source]
    for words in rule.variants.values():
        out += [words.message, *([words.remedy] if words.remedy else [])]
    return out


def order(code: str) -> tuple[int, int, str]:
    match = re.fullmatch(r"([A-Z])(\d\d)([a-z]?)", code)
    assert match, code
    return FAMILIES.index(match[1]), int(match[2]), match[3]


def test_codes_are_unique_and_in_order() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == sorted(set(codes), key=order)


def test_names_are_unique_and_state_the_wrong_thing() -> None:
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)
    for name in names:
        assert re.fullmatch(r"[a-z]+(-[a-z0-9]+)+", name), name
        assert not re.match(r"(no-|check-|require-|use-|must-)", name), name


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_both_languages_use_the_same_values(rule: Rule) -> None:
    for text in texts(rule):
        assert {name for name, _ in text.placeholders(Lang.PL)} == {name for name, _ in text.placeholders(Lang.EN)}
        assert text.pl.strip() == text.pl
        assert text.en.strip() == text.en
        assert text.pl
        assert text.en


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_sentences_of_advice_end_and_messages_do_not(rule: Rule) -> None:
    for lang in Lang:
        assert rule.why[lang].endswith(".")
        assert rule.remedy[lang].endswith(".")
        assert not rule.message[lang].endswith(".")
        for words in rule.variants.values():
            assert not words.message[lang].endswith(".")
            assert words.remedy is None or words.remedy[lang].endswith(".")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_silencers_exist(rule: Rule) -> None:
    assert set(rule.silenced_by) <= {each.code for each in RULES} - {rule.code}
