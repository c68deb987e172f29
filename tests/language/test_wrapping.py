"""Text in lines for a screen: nothing is lost, nothing is too wide, what belongs together stays together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from partnerstwo.language.printable import cells
from partnerstwo.language.wrapping import wrapped

WORDS = st.lists(st.text("aż日e\u0301i1,„", min_size=1, max_size=12), max_size=30)


@given(WORDS, st.integers(4, 60))
def test_nothing_is_lost_and_nothing_is_too_wide(words: list[str], width: int) -> None:
    text = " ".join(words)
    lines = wrapped(text, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(cells(line) <= width for line in lines)


def test_a_text_that_fits_and_one_without_a_width_stay_as_they_are() -> None:
    assert wrapped("raz  dwa", 8) == ["raz  dwa"]
    assert wrapped("raz dwa " * 100, None) == ["raz dwa " * 100]
    assert wrapped("", 10) == [""]


def test_numbers_and_one_letter_words_are_not_parted_from_what_follows() -> None:
    assert wrapped("Wydano razem 1 200 000 zł na to", 20) == ["Wydano razem", "1 200 000 zł na to"]
    assert wrapped("Błędy: 3. Uwagi: 12.", 16) == ["Błędy: 3.", "Uwagi: 12."]
    assert wrapped("Spotkanie odbyło się w szkole", 23) == ["Spotkanie odbyło się", "w szkole"]


def test_only_a_word_wider_than_a_line_is_broken() -> None:
    assert wrapped("ab abcdefghij", 5) == ["ab", "abcde", "fghij"]
