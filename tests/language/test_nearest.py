"""The word that was probably meant: the quick ways find what a comparison in full of every candidate finds."""

from __future__ import annotations

from difflib import SequenceMatcher

from hypothesis import given
from hypothesis import strategies as st

from partnerstwo.language.nearest import folded, nearest, nearest_of, slips

words = st.text("abcł-1", max_size=8)


def in_full(word: str, candidates: list[str]) -> str | None:
    """Every candidate compared, the first of the most like."""
    equal = [each for each in candidates if folded(each) == folded(word)]
    ratios = [SequenceMatcher(None, folded(each), folded(word), autojunk=False).ratio() for each in candidates]
    best = max(ratios, default=0.0)
    return equal[0] if equal else candidates[ratios.index(best)] if best > 0.7 else None


@given(words, st.lists(words, max_size=12))
def test_the_quick_way_finds_what_a_comparison_in_full_finds(word: str, candidates: list[str]) -> None:
    assert nearest(word, candidates) == in_full(word, candidates)


def test_what_does_not_fit_leaves_the_place_to_the_next() -> None:
    folds = [(each, folded(each)) for each in ("gmina-lubicz", "gmina-lubin")]
    assert nearest_of("gmina-lubicy", folds) == "gmina-lubicz"
    assert nearest_of("gmina-lubicy", folds, fits=lambda each: each != "gmina-lubicz") == "gmina-lubin"
    assert nearest_of("gmina-lubicy", folds, fits=lambda _: False) is None


@given(st.text("abcxyz019", max_size=8), st.data())
def test_one_slip_leads_from_any_word_to_any_word_one_slip_away(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word)))
    letter = data.draw(st.sampled_from("abcxyz019"))
    head, tail = word[:at], word[at:]
    reached = set(slips(word))
    assert {head + tail[1:], head + letter + tail, head + letter + tail[1:]} <= reached
    assert head + tail[1:2] + tail[:1] + tail[2:] in reached
    assert head + letter + letter + letter + tail not in reached
