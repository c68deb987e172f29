"""Comments that ask for silence: where they stand, what they are about, and that they never break anything."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerstwo.source.place import Span
from partnerstwo.source.positions import Positions
from partnerstwo.source.remarks import Remark


def remarks(text: str) -> tuple[Remark, ...]:
    return Positions(text.encode()).remarks


def test_codes_and_reason_have_their_places() -> None:
    (found,) = remarks("name: Gmina Żółw  # partnerstwo: ignore[Z05, S01] bo tak\n")
    assert found.where == Span(1, 19, 1, 57)
    assert [code for code, _ in found.codes] == ["Z05", "S01"]
    assert [span for _, span in found.codes] == [Span(1, 41, 1, 44), Span(1, 46, 1, 49)]
    assert (found.reason, found.line) == ("bo tak", 1)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: 1 # partnerstwo: ignore[Z05] x\nb: 2\n", 1),
        ("# partnerstwo: ignore[Z05] x\na: 1\n", 2),
        ("a: 1\n\n  # partnerstwo: ignore[Z05] x\n\n# inny\n\nb: 2\n", 7),
        ("a: 1\n# partnerstwo: ignore[Z05] x\n# partnerstwo: zwykły\nb: 2\n", 4),
        ("a: 1\n# partnerstwo: ignore[Z05] x", 2),
        ("a: 1\n# partnerstwo: ignore[Z05] x\n\n", 4),
        ("\ufeffa: 1 # partnerstwo: ignore[Z05] x\r\nb: 2\r\n", 1),
    ],
)
def test_a_comment_is_about_its_own_line_or_the_next_that_says_something(text: str, line: int) -> None:
    assert [each.line for each in remarks(text)] == [line]


@pytest.mark.parametrize(
    "text",
    [
        "a: '# partnerstwo: ignore[Z05] x'\n",
        'a: "x\n  # partnerstwo: ignore[Z05] x"\n',
        "a: |\n  # partnerstwo: ignore[Z05] x\n  y\n",
        "a: >-\n  y\n\n  # partnerstwo: ignore[Z05] x\nb: 1\n",
        "'# partnerstwo: ignore[Z05] x': 1\n",
        "a: [b, 'c # partnerstwo: ignore[Z05] x']\n",
        "a: b\n# partnerstwo: o czym jest ten plik\n# partnerstwo ignore[Z05]\n",
    ],
)
def test_values_and_other_comments_ask_for_nothing(text: str) -> None:
    assert remarks(text) == ()


def test_after_a_block_text_a_comment_is_a_comment_again() -> None:
    (found,) = remarks("a: |\n  tekst\n# partnerstwo: ignore[Z05] x\nb: 1\n")
    assert (found.where.line, found.line) == (3, 4)


@pytest.mark.parametrize(
    "words", ["ignore Z05 x", "ignoruj[Z05] x", "ignore[] x", "ignore[ , ] x", "ignore[Z05", "ignore"]
)
def test_a_comment_without_the_right_form_is_kept_without_codes(words: str) -> None:
    (found,) = remarks(f"a: 1 # partnerstwo: {words}\n")
    assert found.codes == ()


@given(st.text(st.sampled_from("ab: -[]{}#'\"|>\n\t,")), st.text(st.sampled_from("ab: -[]#'\"|\n")))
def test_no_text_around_a_comment_breaks_the_reader(before: str, after: str) -> None:
    text = f"{before}# partnerstwo: ignore[Z05] x{after}"
    positions = Positions(text.encode())
    for each in positions.remarks:
        line = positions.lines[each.where.line - 1]
        assert line[each.where.column - 1 :].startswith("# partnerstwo")
        assert each.where.line <= each.line <= len(positions.lines)


def test_thousands_of_comments_are_read_in_one_go() -> None:
    text = "# partnerstwo: ignore[Z05] x\n" * 20_000 + "a: 1\n" * 1
    assert {each.line for each in remarks(text)} == {20_001}
