"""Personal numbers in the text of a file."""

from __future__ import annotations

import pytest

from partnerstwo.registry.personal_numbers import masked, personal_numbers
from partnerstwo.source.place import Span
from partnerstwo.source.problem import Problem

# The example of python-stdnum's documentation.
PESEL = "44051401359"


def found(text: str) -> list[Problem]:
    return list(personal_numbers(text.encode(), "partners/a.yaml"))


@pytest.mark.parametrize(
    "text",
    [PESEL, f"PESEL:{PESEL}.", f"(PESEL{PESEL})", f'notes: "{PESEL}"', f"# {PESEL}", f"{PESEL},", f"x-{PESEL}-y"],
)
def test_a_number_is_found_whatever_stands_around_it(text: str) -> None:
    assert [problem.code for problem in found(text)] == ["D01"]


@pytest.mark.parametrize(
    "text",
    [
        f"1{PESEL}",
        f"{PESEL}0",
        f"+{PESEL}",
        f"{PESEL},12",
        f"{PESEL}.50",
        f"1.{PESEL}",
        f"{PESEL}ab12",
        f"c0ffee{PESEL}",
        "44051401358",
        "02381307589",
        "44 051 401 359",
        "",
    ],
)
def test_parts_of_other_numbers_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_a_phone_with_the_country_code_is_no_person_born_in_2048() -> None:
    assert found("48221205008") == []


def test_the_place_counts_code_points_without_the_mark_at_the_start() -> None:
    problems = list(personal_numbers(f"\ufeffname: Żuk\nnotes: ąę {PESEL}\r\n".encode(), "partners/a.yaml"))
    assert [problem.where for problem in problems] == [Span(2, 11, 2, 22)]


def test_the_number_itself_is_never_repeated() -> None:
    assert PESEL not in str(found(PESEL)[0].values)


def test_twenty_findings_a_file_are_enough() -> None:
    assert len(found(f"{PESEL}\n" * 50)) == 20


def test_words_are_told_without_it_and_other_numbers_stay() -> None:
    assert masked(f"„{PESEL}”, NIP 0005550030 i 44051401358") == "„***********”, NIP 0005550030 i 44051401358"
