"""The widths of columns on paper."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerstwo.document.blocks import Kind
from partnerstwo.document.paper.columns import (
    BREAK,
    SIDEWAYS,
    UPRIGHT,
    ColumnText,
    breakable,
    longest_word,
    measures,
)


def text(*texts: str, title: str = "a", kind: Kind = Kind.TEXT) -> ColumnText:
    return ColumnText(title, kind, texts)


def test_a_short_table_takes_half_of_the_page() -> None:
    found = measures((text("publiczny"), text("7", kind=Kind.COUNT)))
    assert sum(found.widths) == pytest.approx(UPRIGHT / 2)
    assert (found.size, found.sideways) == (9.5, False)


def test_what_is_left_over_goes_to_the_texts() -> None:
    alone = measures((text("7", kind=Kind.COUNT),))
    beside = measures((text("publiczny"), text("7", kind=Kind.COUNT)))
    assert beside.widths[1] < alone.widths[0] / 5


def test_a_narrow_column_keeps_its_line_beside_wide_ones() -> None:
    state = text("do omówienia")
    found = measures((text("zadania publiczne " * 20), state, text("wykonano w części " * 20)))
    assert found.widths[1] == state.natural(found.size)
    assert sum(found.widths) == pytest.approx(UPRIGHT)


def test_many_columns_begin_with_a_smaller_type() -> None:
    assert measures([text("x")] * 7).size == 9.5
    assert measures([text("x")] * 8).size == 8.5


def test_a_table_too_wide_for_the_page_is_turned() -> None:
    found = measures([text("przedsięwzięcie")] * 9)
    assert found.sideways
    assert sum(found.widths) <= SIDEWAYS + 0.1


def test_words_break_where_nothing_else_helps() -> None:
    found = measures([text("przedsięwzięcie")] * 20)
    assert (found.size, found.sideways) == (7.5, True)
    assert BREAK in found.columns[0].texts[0]
    assert found.columns[0].texts[0].replace(BREAK, "") == "przedsięwzięcie"


def test_an_address_breaks_after_its_signs() -> None:
    address = "https://bip.example.pl/partnerstwo"
    assert breakable(address).split(BREAK) == ["https://", "bip.", "example.", "pl/", "partnerstwo"]


def test_a_word_of_28_letters_is_whole_and_one_of_29_is_not() -> None:
    assert breakable("x" * 28) == "x" * 28
    assert breakable("x" * 29).split(BREAK) == ["x" * 12, "x" * 12, "x" * 5]


def test_words_tied_by_no_break_spaces_count_as_one_until_they_fill_a_line() -> None:
    assert breakable("a\u00a0" * 39) == "a\u00a0" * 39
    assert BREAK in breakable("a\u00a0" * 41)


@given(st.lists(st.text("abm -\u00a0ż", max_size=60), min_size=1, max_size=14))
def test_no_word_is_wider_than_its_column(words: list[str]) -> None:
    columns = [text(breakable(each), title="nagłówek") for each in words]
    found = measures(columns)
    for column, room in zip(found.columns, found.widths, strict=True):
        assert max(longest_word(each, found.size) for each in column.texts) <= room + 0.01
    assert sum(found.widths) <= (SIDEWAYS if found.sideways else UPRIGHT) + 0.01
    assert len(found.heights) == 2
