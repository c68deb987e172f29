"""Contrast by the formula of WCAG 2.1, and signs that do not need colour."""

from __future__ import annotations

from itertools import combinations

from partnerstwo.document.charts.palette import (
    AHEAD,
    ALERT,
    BAND,
    DONE,
    FILLS,
    INK,
    MARKS,
    MUTED,
    PAPER,
    RUNNING,
    TIE,
    Pattern,
)


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)


def test_the_formula_gives_the_examples_of_wcag() -> None:
    assert round(contrast("#000000", "#ffffff"), 2) == 21
    assert round(contrast("#777777", "#ffffff"), 2) == 4.48


def test_text_stands_out_from_paper_and_from_bands() -> None:
    for colour in (INK, MUTED, ALERT, *(mark.colour for mark in MARKS)):
        assert contrast(colour, PAPER) >= 4.5, colour
        assert contrast(colour, BAND) >= 4.5, colour


def test_text_stands_out_from_the_fill_it_is_written_on() -> None:
    for fill in (*FILLS, DONE, RUNNING):
        if fill.text is not None:
            assert contrast(fill.text, fill.ground) >= 4.5, fill


def test_marks_and_lines_stand_out_from_paper() -> None:
    for colour in (TIE, *(mark.colour for mark in MARKS)):
        assert contrast(colour, PAPER) >= 3, colour


def test_every_fill_has_an_outline_that_stands_out_from_paper_and_bands() -> None:
    for fill in (*FILLS, DONE, RUNNING, AHEAD):
        assert contrast(fill.outline, PAPER) >= 3, fill
        assert contrast(fill.outline, BAND) >= 3, fill


def test_patterns_are_seen_on_their_ground() -> None:
    for fill in (*FILLS, AHEAD):
        if fill.pattern is not Pattern.SOLID:
            assert contrast(fill.drawn, fill.ground) >= 3, fill


def test_marks_differ_in_shape() -> None:
    assert len({mark.shape for mark in MARKS}) == len(MARKS)


def test_fills_differ_without_colour() -> None:
    for one, other in combinations(FILLS, 2):
        differ = one.pattern is not other.pattern or contrast(one.ground, other.ground) >= 1.3
        assert differ, (one, other)


def test_states_of_a_timeline_differ_without_colour() -> None:
    assert AHEAD.pattern is not Pattern.SOLID
    assert contrast(DONE.ground, RUNNING.ground) >= 3
