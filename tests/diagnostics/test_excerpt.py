"""Places drawn on lines, each with the exact drawing that is expected."""

from __future__ import annotations

from textwrap import dedent

import pytest

from partnerstwo.diagnostics.excerpt import Highlight, Margin, excerpt, extent, needed
from partnerstwo.language.style import Style
from partnerstwo.source.place import Span

LINES = dict(
    enumerate(
        [
            "name: Młyn",
            "since: 2024-01-10, until: 2023-05-31",
            "notes: >-",
            "  pierwszy wiersz",
            "  drugi – dłuższy",
            "members:",
            "  - partner: a",
            "    tags: [b,",
            "      c]",
            *[f"  - x{n}" for n in range(10, 20)],
            "koniec",
        ],
        start=1,
    )
)


def drawn(*places: tuple[Span, str], style: Style = Style()) -> str:
    marks = [Highlight(span, label, "faint", primary=n == 0) for n, (span, label) in enumerate(places)]
    digits = max(len(str(extent(span)[1])) for span, _ in places)
    return "".join(f"{line}\n" for line in excerpt(marks, LINES, Margin(digits, style)))


def drawing(text: str) -> str:
    return dedent(text).removeprefix("\n")


def test_two_places_of_one_line_share_their_row() -> None:
    assert drawn((Span(2, 27, 2, 37), "koniec"), (Span(2, 8, 2, 18), "początek")) == drawing("""
          |
        2 | since: 2024-01-10, until: 2023-05-31
          |        ----------         ^^^^^^^^^^ koniec
          |        |
          |        początek
        """)


def test_three_labels_hang_one_below_the_other() -> None:
    places = ((Span(2, 27, 2, 37), "koniec"), (Span(2, 1, 2, 6), "pole"), (Span(2, 8, 2, 18), "początek"))
    assert drawn(*places) == drawing("""
          |
        2 | since: 2024-01-10, until: 2023-05-31
          | -----  ----------         ^^^^^^^^^^ koniec
          | |      |
          | |      początek
          | pole
        """)


def test_places_that_overlap_stand_in_rows_of_their_own() -> None:
    assert drawn((Span(2, 8, 2, 12), "rok"), (Span(2, 8, 2, 18), "data")) == drawing("""
          |
        2 | since: 2024-01-10, until: 2023-05-31
          |        ^^^^ rok
          |        ---------- data
        """)


def test_lines_stand_in_their_order_with_dots_between() -> None:
    assert drawn((Span(20, 1, 20, 7), "tu"), (Span(1, 1, 1, 5), ""), (Span(2, 1, 2, 6), "tam")) == drawing("""
           |
         1 | name: Młyn
           | ----
         2 | since: 2024-01-10, until: 2023-05-31
           | ----- tam
        ...
        20 | koniec
           | ^^^^^^ tu
        """)


def test_a_stretch_of_lines_has_a_bar_from_its_beginning_to_its_end() -> None:
    assert drawn((Span(3, 8, 5, 18), "za długie")) == drawing("""
          |
        3 |   notes: >-
          |  ________^
        4 | |   pierwszy wiersz
        5 | |   drugi – dłuższy
          | |_________________^ za długie
        """)


def test_a_stretch_that_begins_its_line_needs_no_row_for_that() -> None:
    assert drawn((Span(7, 5, 9, 9), "wpis")) == drawing("""
          |
        7 | /   - partner: a
        8 | |     tags: [b,
        9 | |       c]
          | |________^ wpis
        """)


def test_the_middle_of_a_long_stretch_is_left_out() -> None:
    assert drawn((Span(10, 3, 20, 1), "lista")) == drawing("""
           |
        10 | /   - x10
        11 | |   - x11
        12 | |   - x12
        13 | |   - x13
        ...  |
        19 | |   - x19
           | |_______^ lista
        """)


def test_an_empty_place_is_one_caret_also_at_the_end_of_a_line() -> None:
    assert drawn((Span(1, 6, 1, 6), "tu brakuje")) == drawing("""
          |
        1 | name: Młyn
          |      ^ tu brakuje
        """)
    assert drawn((Span(1, 11, 1, 11), "")).endswith("  |           ^\n")
    assert drawn((Span(1, 99, 1, 99), "")).endswith("  |           ^\n")


def test_a_line_that_is_not_there_has_its_words_only() -> None:
    assert drawn((Span(99, 1, 99, 1), "")) == ""
    assert drawn((Span(99, 1, 99, 1), "pierwszy z nich")) == "   = pierwszy z nich\n"


def test_a_stretch_whose_end_is_not_known_is_marked_to_the_end_of_its_line() -> None:
    assert drawn((Span(20, 1, 25, 3), "")) == "   |\n20 | koniec\n   | ^^^^^^\n"


def test_a_label_that_does_not_fit_stands_below_and_further_to_the_left() -> None:
    label = "Gminny Ośrodek Pomocy Społecznej: ten sam numer"
    assert drawn((Span(2, 27, 2, 37), label), style=Style(50)) == drawing("""
          |
        2 | since: 2024-01-10, until: 2023-05-31
          |                           ^^^^^^^^^^
          |                       Gminny Ośrodek Pomocy
          |                       Społecznej: ten sam
          |                       numer
        """)


@pytest.mark.parametrize(
    ("span", "lines"),
    [
        (Span(3, 1, 3, 1), [3]),
        (Span(3, 1, 5, 1), [3, 4]),
        (Span(3, 1, 5, 2), [3, 4, 5]),
        (Span(3, 1, 8, 2), [3, 4, 5, 6, 7, 8]),
        (Span(3, 1, 90, 2), [3, 4, 5, 6, 90]),
    ],
)
def test_the_lines_that_a_place_needs(span: Span, lines: list[int]) -> None:
    assert list(needed(span)) == lines
