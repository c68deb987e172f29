"""Promises about the glossary: unique names, sources, targets that exist, plain sentences."""

from __future__ import annotations

import re

import pytest

from partnerstwo.glossary.table import TERMS, THEMES, find
from partnerstwo.glossary.term import Term
from partnerstwo.language.labelled import Labelled
from partnerstwo.language.lang import Lang
from partnerstwo.language.nearest import folded
from partnerstwo.language.text import Text
from partnerstwo.principles.table import PRINCIPLES
from partnerstwo.registry.assessments import Band
from partnerstwo.registry.measures import Measure
from partnerstwo.registry.phases import ProjectState
from partnerstwo.registry.signals import Signal
from partnerstwo.rules.catalogue import RULES
from partnerstwo.views.vocabulary import meanings

SENTENCE = re.compile(r"[.?!](?=\s|$)")
ABBREVIATION = re.compile(r"\b(?:art|ust|pkt|par|pt|poz|t\.j|r|lit|z)\.")

every = pytest.mark.parametrize("term", TERMS, ids=lambda term: term.key)


def texts(term: Term) -> list[tuple[Lang, str]]:
    return [(lang, text[lang]) for lang in Lang for text in (term.name, term.meaning, term.source)]


def test_no_two_words_go_by_the_same_name() -> None:
    seen: dict[str, str] = {}
    for term in TERMS:
        for name in {folded(name) for name in term.names}:
            assert seen.setdefault(name, term.key) == term.key, name
            assert name


def test_no_word_hides_behind_the_name_or_code_of_a_rule() -> None:
    taken = {folded(name) for rule in RULES for name in (rule.code, rule.name)}
    assert [name for term in TERMS for name in term.names if folded(name) in taken] == []


def test_themes_have_keys_of_their_own_and_hold_every_word_once() -> None:
    assert len({theme.key for theme in THEMES}) == len(THEMES)
    assert [term.key for theme in THEMES for term in theme.terms] == [term.key for term in TERMS]


@every
def test_a_key_is_a_plain_slug(term: Term) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", term.key)


@every
def test_every_target_of_see_exists(term: Term) -> None:
    see = term.see
    assert set(see.rules) <= {rule.code for rule in RULES}
    assert set(see.principles) <= {principle.key for principle in PRINCIPLES}
    assert set(see.terms) <= {other.key for other in TERMS} - {term.key}
    assert [word for word in see.words if not meanings(word)] == []
    for targets in (see.rules, see.principles, see.terms, see.words):
        assert len(set(targets)) == len(targets)


@every
def test_a_meaning_is_one_to_five_whole_sentences(term: Term) -> None:
    for lang in Lang:
        meaning = ABBREVIATION.sub("", term.meaning[lang])
        assert meaning[0].isupper() or meaning[0].isdigit() or meaning[0] in "„“"
        assert meaning.endswith((".", "?", "!"))
        assert 1 <= len(SENTENCE.findall(meaning)) <= 5


@every
def test_every_word_has_a_source_in_both_languages(term: Term) -> None:
    for lang in Lang:
        assert term.source[lang]
        assert not term.source[lang].endswith((".", ";", ","))
    # What was not read in a source says so, in both languages or in neither.
    assert ("do sprawdzenia" in term.source.pl) == ("to be checked" in term.source.en)


@every
def test_words_hold_no_placeholder_and_the_quotes_of_their_language(term: Term) -> None:
    for lang, words in texts(term):
        assert not set("{}") & set(words)
        assert '"' not in words
        assert "  " not in words
        assert not ("“" in words if lang is Lang.PL else "„" in words)


def test_statutory_ppp_is_told_apart_from_the_type_by_composition() -> None:
    term = find("ppp")
    assert term is not None
    assert term.key == "partnerstwo-publiczno-prywatne"
    assert "19 grudnia 2008" in term.meaning.pl
    assert "PPP" not in term.name.pl + term.name.en


def test_the_slips_of_slide_six_are_corrected() -> None:
    act = find("2004")
    assert act is not None
    assert "nowa ustawa" in act.meaning.pl
    assert "art. 2 ust. 2" in act.meaning.pl
    amendment = find("Dz.U. 2017 poz. 573")
    assert amendment is not None
    assert "25 marca 2017" in amendment.meaning.pl


def test_the_eighty_percent_of_slide_thirty_are_a_quotation() -> None:
    conflict = find("spór")
    assert conflict is not None
    assert "nie podaje źródła" in conflict.meaning.pl
    assert "gives no source" in conflict.meaning.en


SHOWN: tuple[type[Labelled], ...] = (Measure, Band, Signal, ProjectState)


@pytest.mark.parametrize("label", [each.label for labels in SHOWN for each in labels], ids=lambda label: label.en)
def test_what_reports_and_cards_call_a_figure_can_be_explained(label: Text) -> None:
    assert [label[lang] for lang in Lang if find(label[lang]) is None] == []


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("partner-wiodący", "partner-wiodacy"),
        ("partner wiodący", "partner-wiodacy"),
        ("PARTNER_WIODACY", "partner-wiodacy"),
        ("lead partner", "partner-wiodacy"),
        ("lead-partner", "partner-wiodacy"),
        ("podmioty zatrudnienia socjalnego", "podmiot-zatrudnienia-socjalnego"),
        ("NGO", "organizacja-pozarzadowa"),
        ("trzeci sektor", "sektor-pozarzadowy"),
        ("Państwo pracowników", "panstwo-pracownikow"),
        ("workfare state", "panstwo-pracownikow"),
        ("LIJW", "lijw"),
        ("31 maja", "sprawozdanie-31-maja"),
        ("GDPR", "rodo"),
        ("okrągły stół", "okragly-stol"),
        ("ręce i nogi", "rece-i-nogi"),
        ("EFS+", "efs"),
    ],
)
def test_a_word_is_found_however_it_is_typed(typed: str, key: str) -> None:
    found = find(typed)
    assert found is not None
    assert found.key == key


@pytest.mark.parametrize("typed", ["", "-", "zażółć", "partner wiodącyy"])
def test_nothing_else_is_found(typed: str) -> None:
    assert find(typed) is None
