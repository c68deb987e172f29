"""Carets stand under the marked text whatever the line is made of: wcwidth is the oracle for widths."""

from __future__ import annotations

import pytest
import wcwidth
from hypothesis import assume, example, given
from hypothesis import strategies as st

from partnerstwo.diagnostics.row import row
from partnerstwo.language.printable import cells, visible
from partnerstwo.language.style import Style

NFD = "a\u0301 o\u0301z\u0307"
FAMILY = "👨\u200d👩\u200d👧"
PIECES = ("a", "ż", "Ł", "„", "…", NFD, "\u0301", "日", "本", "한", "👍", "👍🏽", "❤\ufe0f", FAMILY, "\t", " ")
ODD = ("\u00a0", "\u202f", "\u3000", "\u200b", "\u202e", "\ufeff", "\x1b", "\x07", "- ", ": ", "🇵🇱", "Ａ", "ﾊ")
LINES = st.lists(st.sampled_from(PIECES + ODD) | st.characters(categories=["L", "N", "Mn", "P", "S"]), max_size=30)


def expected(text: str) -> str:
    """What stands in front of the caret: tabs and odd blanks as spaces, signs that only shape others left out."""
    wide_blanks = text.replace("\t", "    ").replace("\u3000", "  ").replace("\u00a0", " ").replace("\u202f", " ")
    kept = (c for c in wide_blanks if not ("\ufe00" <= c <= "\ufe0f" or "\U0001f3fb" <= c <= "\U0001f3ff"))
    return visible("".join(kept))


def settled(text: str) -> bool:
    """Whether the table of Python's Unicode and that of wcwidth say the same of each letter."""
    return all(wcwidth.wcwidth(char) == cells(char) for char in expected(text))


@given(LINES, st.integers(0, 40), st.integers(0, 40))
@example(["日", "本", NFD, "zło", ": ", "nie"], 9, 12)
@example(["\t", "\t", "x"], 2, 3)
@example([FAMILY, "x"], 5, 6)
@example(["\u3164", "a", "\u17b4"], 0, 0)
def test_the_mark_begins_where_the_terminal_shows_its_first_letter(pieces: list[str], start: int, length: int) -> None:
    line = "".join(pieces) + "x"
    start = min(start, len(line) - 1)
    # A mark, a blank at the end or what is not shown has no cell of its own to stand in.
    assume(settled(line) and line[start:].strip() and cells(expected(line[start])) > 0)
    if not line[start : start + length].strip():
        length = len(line) - start
    shown = row(line, Style(), range(start, start + length))
    before = expected(line[:start])
    assert shown.start(start) == sum(wcwidth.wcwidth(char) for char in before)
    assert shown.text.startswith(before.rstrip())
    stretch = expected(line[start : start + length])
    assert shown.width(start, start + length) == max(sum(wcwidth.wcwidth(char) for char in stretch), 1)


@given(LINES, st.integers(0, 40), st.integers(0, 40), st.integers(20, 60), st.booleans())
def test_a_row_keeps_to_the_width_and_the_mark_to_the_row(
    pieces: list[str], start: int, length: int, width: int, ascii_only: bool
) -> None:
    line = "".join(pieces * 3)
    start = min(start, len(line))
    shown = row(line, Style(ascii=ascii_only), range(start, start + length), width)
    assert cells(shown.text) <= width
    assert 0 <= shown.start(start) <= max(width, cells(line.replace("\t", "    ")))
    assert len(shown.edges) == len(line) + 1
    assert list(shown.edges) == sorted(shown.edges)
    if ascii_only:
        assert shown.text.isascii()


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("a\tb", "a    b"),
        ("Ola\u200bKot", "Ola\ufffdKot"),
        (FAMILY, "👨\ufffd👩\ufffd👧"),
        ("❤\ufe0f", "❤"),
        ("1\u00a0200", "1 200"),
        ("koniec   ", "koniec"),
    ],
)
def test_what_hides_is_seen_and_what_only_shapes_is_left_out(line: str, shown: str) -> None:
    assert row(line, Style()).text == shown


def test_blanks_are_signs_where_they_are_what_is_marked() -> None:
    line = "\t\u00a0name: 1\u00a0200"
    assert row(line, Style(), range(2)).text == "→   ␣name: 1 200"
    assert row(line, Style(ascii=True), range(2)).text == "->  _name: 1 200"
    assert row(line, Style(), range(2, 6)).text == "     name: 1 200"


def test_a_mark_on_a_combining_sign_stands_under_its_letter() -> None:
    shown = row("xa\u0301y", Style())
    assert (shown.start(2), shown.width(2, 3)) == (1, 1)


def test_letters_that_become_longer_in_ascii_move_the_mark() -> None:
    line = "„a”… nie"
    shown = row(line, Style(ascii=True))
    assert shown.text == '"a"... nie'
    assert shown.text[shown.start(line.index("nie")) :] == "nie"


def test_a_stream_keeps_the_letters_that_it_has() -> None:
    assert row("źle – „ż”", Style(ascii=True, letters="źż")).text == 'źle - "ż"'


def test_a_long_line_is_shown_around_the_mark() -> None:
    line = "name: " + "日" * 500 + " nie " + "ż" * 500
    start = line.index("nie")
    shown = row(line, Style(), range(start, start + 3), 60)
    assert shown.text.startswith("...日")
    assert shown.text.endswith("ż...")
    assert 58 <= cells(shown.text) <= 60
    head, _, _ = shown.text.partition("nie")
    assert cells(head) == shown.start(start)
