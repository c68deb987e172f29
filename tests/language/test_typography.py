"""Lines are set so that nothing that belongs together is parted."""

from __future__ import annotations

import pytest

from partnerstwo.language.lang import Lang
from partnerstwo.language.typography import held, tied


def _shown(words: str) -> str:
    return words.replace("\u00a0", "~")


def test_one_letter_words_are_tied_in_polish_only() -> None:
    assert _shown(tied("Dom w lesie i w polu", Lang.PL)) == "Dom w~lesie i~w~polu"
    assert _shown(tied("a house i know", Lang.EN)) == "a house i know"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("projekty: 2 z 3.", "projekty: 2~z~3."),
        ("z ich inicjatywy: 2", "z~ich inicjatywy:~2"),
        ("ocenione w obu: 11).", "ocenione w~obu:~11)."),
        ("gospodarczy – 6, mieszkańcy – 2", "gospodarczy~– 6, mieszkańcy~– 2"),
        ("Zespół (5 partnerów)", "Zespół (5~partnerów)"),
        ("2 ustalenia czekają", "2~ustalenia czekają"),
        ("w skali od 1 do 5.", "w~skali od~1~do~5."),
        ("art. 5 ustawy z dnia 12 marca 2004 r.", "art.~5~ustawy z~dnia 12~marca 2004~r."),
        ("w latach 2024 i 2025", "w~latach 2024 i~2025"),
        ("nr MGOPS.0640.1.2023 na 27 miejsc", "nr MGOPS.0640.1.2023 na 27~miejsc"),
    ],
)
def test_a_figure_stays_with_what_it_counts(words: str, shown: str) -> None:
    assert _shown(held(words, Lang.PL)) == shown


def test_english_figures_are_held_too() -> None:
    assert _shown(held("led by others: 2 of 3; non-governmental – 11", Lang.EN)) == (
        "led by others: 2~of~3; non-governmental~– 11"
    )


def test_holding_twice_changes_nothing_more() -> None:
    once = held("Aktywni – z centrum: 5 z 7 (3 osoby), art. 5", Lang.PL)
    assert held(once, Lang.PL) == once
