"""Promises about the words of principles: each has its own, and they say what the table does."""

from __future__ import annotations

import pytest

from partnerstwo.language.lang import Lang
from partnerstwo.language.nearest import folded
from partnerstwo.principles.principle import Principle, nothing_recorded, nothing_shown
from partnerstwo.principles.table import PRINCIPLES
from partnerstwo.principles.words import WORDS
from partnerstwo.rules.catalogue import RULES
from partnerstwo.views.principle import principle_names

every = pytest.mark.parametrize("principle", PRINCIPLES, ids=lambda principle: principle.key)


def test_every_principle_has_words_and_no_words_are_left_over() -> None:
    assert set(WORDS) == {principle.key for principle in PRINCIPLES}


@every
def test_a_state_is_explained_exactly_where_something_can_bring_it_about(principle: Principle) -> None:
    words = WORDS[principle.key]
    assert (words.confirmed is None) == (principle.facts is nothing_shown)
    assert (words.documented is None) == (principle.documents is nothing_recorded)


@every
def test_a_meaning_is_whole_sentences_and_a_condition_is_none(principle: Principle) -> None:
    words = WORDS[principle.key]
    for lang in Lang:
        assert words.meaning[lang].endswith((".", "”."))
        for condition in (words.confirmed, words.documented):
            assert condition is None or not condition[lang].endswith(".")


def test_no_two_principles_and_no_rule_go_by_the_same_name() -> None:
    seen = {folded(rule.name): rule.code for rule in RULES}
    for principle in PRINCIPLES:
        for name in {folded(name) for name in principle_names(principle)}:
            assert seen.setdefault(name, principle.key) == principle.key, name
