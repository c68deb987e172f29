"""Timelines as lines of text."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerstwo.document.blocks import Chart, Column, Document, Progress, Section, Stretch, Table, Timeline
from partnerstwo.document.render import terminal
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import cells
from partnerstwo.language.style import Style
from tests.document import hostile

DONE = Stretch("Ogród", date(2025, 1, 1), date(2025, 6, 30), Progress.DONE)
RUNNING = Stretch("Dowóz seniorów", date(2025, 7, 1), date(2026, 12, 31), Progress.RUNNING)
OPEN = Stretch("Klub", date(2026, 1, 1), None, Progress.RUNNING)
AHEAD = Stretch("Park", date(2026, 7, 1), date(2026, 12, 31), Progress.AHEAD)
ON = date(2026, 1, 15)


def show(*stretches: Stretch, on: date = ON, style: Style = Style(80), lang: Lang = Lang.PL) -> list[str]:
    """What stands between the caption and the table of a chart."""
    data = Table("t", "Dane", (Column("p", "projekt", header=True),), (("tabela",),))
    chart = Chart("t", "W czasie", "Słowa.", Timeline(stretches, on), data)
    document = Document("", "", lang, on, (Section("s", "", (chart,)),))
    lines = terminal.render(document, style).replace("\u00a0", " ").splitlines()
    return [line for line in lines[2 : lines.index("projekt")] if line]


def test_stretches_stand_under_their_years_with_a_stroke_at_the_day() -> None:
    assert show(DONE, RUNNING, AHEAD) == [
        "               2025                    2026",
        "         Ogród ▒▒▒▒▒▒▒▒▒▒▒▒            │",
        "Dowóz seniorów            █████████████│███████████████████████",
        "          Park                         │          ░░░░░░░░░░░░░",
        "██ w realizacji   ▒▒ zakończone   ░░ w przygotowaniu   │ stan na 15.01.2026",
    ]


def test_an_open_end_is_an_arrow_and_the_legend_says_so() -> None:
    assert show(DONE, OPEN)[2:] == [
        " Klub                         │██████████████████████→",
        "██ w realizacji   ▒▒ zakończone   │ stan na 15.01.2026   → bez daty zakończenia",
    ]


def test_without_colour_and_beyond_ascii_the_states_still_differ() -> None:
    found = "\n".join(show(DONE, RUNNING, AHEAD, style=Style(80, ascii=True)))
    assert all(ord(letter) < 128 for letter in found)
    assert "## w realizacji   == zakonczone   .. w przygotowaniu   | stan na 15.01.2026" in found


def test_english_words() -> None:
    assert show(DONE, RUNNING, lang=Lang.EN)[-1] == "██ running   ▒▒ completed   │ as of 2026-01-15"


def test_a_stretch_of_one_cell_is_not_hidden_by_the_day() -> None:
    one = Stretch("Dzień", ON, ON, Progress.RUNNING)
    assert "█" in show(DONE, one, AHEAD)[2]


def test_a_long_label_goes_on_below_and_the_stroke_with_it() -> None:
    long = Stretch("Przegląd dostępności i poprawki w urzędzie", date(2025, 1, 1), date(2025, 3, 31), Progress.DONE)
    assert show(long, AHEAD)[1:3] == [
        " Przegląd dostępności i poprawki ▒▒▒▒▒▒                  │",
        "                      w urzędzie                         │",
    ]


@pytest.mark.parametrize("width", [24, 26])
def test_where_there_is_no_room_only_the_table_remains(width: int) -> None:
    assert show(RUNNING, AHEAD, style=Style(width)) == []


def test_without_a_limit_labels_are_not_broken() -> None:
    long = Stretch("słowo " * 30 + "koniec", date(2025, 1, 1), date(2025, 3, 31), Progress.DONE)
    assert len(show(long, AHEAD, style=Style())) == 4


@pytest.mark.parametrize("text", hostile.HOSTILE)
def test_hostile_labels_stay_labels(text: str) -> None:
    found = show(Stretch(text, date(2025, 1, 1), date(2025, 3, 31), Progress.DONE), AHEAD)
    assert all(cells(line) <= 80 for line in found)
    assert "\x1b" not in "".join(found)


@given(
    st.lists(
        st.tuples(st.dates(), st.none() | st.integers(0, 200_000), st.sampled_from(Progress)), min_size=1, max_size=8
    ),
    st.dates(),
    st.integers(24, 120),
)
def test_no_line_is_wider_than_the_screen(drawn: list[tuple[date, int | None, Progress]], on: date, width: int) -> None:
    stretches = [
        Stretch("Ogród przy bibliotece", first, _later(first, days), progress) for first, days, progress in drawn
    ]
    assert all(cells(line) <= width for line in show(*stretches, on=on, style=Style(width)))


def _later(first: date, days: int | None) -> date | None:
    return None if days is None else date.fromordinal(min(first.toordinal() + days, date.max.toordinal()))
