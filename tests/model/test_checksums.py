"""Official numbers: which pass, and what is wrong with the others."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from stdnum.pl import nip, regon

from partnerstwo.model import checksums
from partnerstwo.model.checksums import NumberFault, TercFault

NIP_WEIGHTS = (6, 5, 7, 2, 3, 4, 5, 6, 7)
REGON_WEIGHTS = (8, 9, 2, 3, 4, 5, 6, 7)
PESEL_WEIGHTS = (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)
FULL_WIDTH = str.maketrans("0123456789", "".join(chr(0xFF10 + digit) for digit in range(10)))


def total(weights: tuple[int, ...], digits: str) -> int:
    return sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True))


def digits(count: int) -> st.SearchStrategy[str]:
    return st.text("0123456789", min_size=count, max_size=count)


@st.composite
def nips(draw: st.DrawFn) -> str:
    first = draw(digits(9))
    check = total(NIP_WEIGHTS, first) % 11
    assume(check < 10 and first.strip("0"))
    return f"{first}{check}"


@st.composite
def regons(draw: st.DrawFn) -> str:
    """With a check digit other than 0, which stands for two remainders and so misses some slips."""
    first = draw(digits(8))
    check = total(REGON_WEIGHTS, first) % 11
    assume(0 < check < 10)
    return f"{first}{check}"


@st.composite
def pesels(draw: st.DrawFn) -> str:
    born = draw(st.dates(date(1800, 1, 1), date(2299, 12, 31)))
    month = born.month + {18: 80, 19: 0, 20: 20, 21: 40, 22: 60}[born.year // 100]
    first = f"{born.year % 100:02}{month:02}{born.day:02}{draw(digits(4))}"
    return f"{first}{-total(PESEL_WEIGHTS, first) % 10}"


def with_another_digit(number: str, position: int, step: int) -> str:
    return f"{number[:position]}{(int(number[position]) + step) % 10}{number[position + 1 :]}"


@given(nips(), st.integers(0, 9), st.integers(1, 9))
def test_every_single_wrong_digit_breaks_a_nip(number: str, position: int, step: int) -> None:
    assert checksums.valid_nip(number)
    assert not checksums.valid_nip(with_another_digit(number, position, step))


@given(regons(), st.integers(0, 8), st.integers(1, 9))
def test_every_single_wrong_digit_breaks_a_regon(number: str, position: int, step: int) -> None:
    assert checksums.valid_regon(number)
    assert not checksums.valid_regon(with_another_digit(number, position, step))


@given(pesels(), st.integers(0, 10), st.integers(1, 9))
def test_every_single_wrong_digit_breaks_a_pesel(number: str, position: int, step: int) -> None:
    assert checksums.valid_pesel(number)
    assert not checksums.valid_pesel(with_another_digit(number, position, step))


@given(digits(9), digits(1))
def test_python_stdnum_takes_the_same_nips(first: str, last: str) -> None:
    assume(first.strip("0"))
    right = str(total(NIP_WEIGHTS, first) % 11)[-1]
    for number in (first + last, first + right):
        assert checksums.valid_nip(number) is nip.is_valid(number)


@given(digits(8), digits(4), digits(1))
def test_python_stdnum_takes_the_same_regons(first: str, unit: str, last: str) -> None:
    assume(first.strip("0"))
    for check in (last, regon.calc_check_digit(first)):
        number = f"{first}{check}"
        right = regon.calc_check_digit(number + unit)
        for each in (number, f"{number}{unit}{last}", f"{number}{unit}{right}"):
            assert checksums.valid_regon(each) is regon.is_valid(each)


@given(nips())
def test_digits_of_another_script_are_no_number(number: str) -> None:
    assert checksums.nip_fault(number.translate(FULL_WIDTH)) is NumberFault.SYMBOLS


@given(nips(), st.integers(1, 9))
def test_a_nip_with_a_space_inside_is_not_repaired(number: str, position: int) -> None:
    assert checksums.nip_fault(f"{number[:position]} {number[position:]}") is NumberFault.SYMBOLS


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        ("1111111111", None),
        ("9462575811", None),
        ("1111111112", NumberFault.CHECK_DIGIT),
        ("0000000000", NumberFault.ZEROS),
        ("111111111", NumberFault.LENGTH),
        ("11111111111", NumberFault.LENGTH),
        ("PL1111111111", NumberFault.SYMBOLS),
        ("", NumberFault.SYMBOLS),
    ],
)
def test_what_is_wrong_with_a_nip(number: str, fault: NumberFault | None) -> None:
    assert checksums.nip_fault(number) is fault


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        ("123456785", None),
        ("12345678512347", None),
        ("123456786", NumberFault.CHECK_DIGIT),
        ("12345678612342", NumberFault.CHECK_DIGIT),
        ("12345678512348", NumberFault.CHECK_DIGIT),
        ("000000000", NumberFault.ZEROS),
        ("00000000000000", NumberFault.ZEROS),
        ("1234567", NumberFault.LENGTH),
        ("12345678x", NumberFault.SYMBOLS),
    ],
)
def test_what_is_wrong_with_a_regon(number: str, fault: NumberFault | None) -> None:
    assert checksums.regon_fault(number) is fault


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        ("0000123456", None),
        ("123456", NumberFault.LENGTH),
        ("0000000000", NumberFault.ZEROS),
        ("KRS0000123", NumberFault.SYMBOLS),
    ],
)
def test_what_is_wrong_with_a_krs_number(number: str, fault: NumberFault | None) -> None:
    assert checksums.krs_fault(number) is fault


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        ("1", None),
        ("1234567", None),
        ("12345678", NumberFault.LENGTH),
        ("0000", NumberFault.ZEROS),
        ("RSPO12345", NumberFault.SYMBOLS),
        ("１２３", NumberFault.SYMBOLS),
        ("", NumberFault.SYMBOLS),
    ],
)
def test_what_is_wrong_with_an_rspo_number(number: str, fault: NumberFault | None) -> None:
    assert checksums.rspo_fault(number) is fault


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("0663011", None),
        ("0663", None),
        ("06", None),
        ("32", None),
        ("3299019", None),
        ("066301", TercFault.LENGTH),
        ("07", TercFault.VOIVODESHIP),
        ("00", TercFault.VOIVODESHIP),
        ("34", TercFault.VOIVODESHIP),
        ("0600", TercFault.COUNTY),
        ("0663001", TercFault.COMMUNE),
        ("0663010", TercFault.KIND),
        ("0663016", TercFault.KIND),
        ("0663017", TercFault.KIND),
        ("06.63", TercFault.SYMBOLS),
        ("０６", TercFault.SYMBOLS),
    ],
)
def test_what_is_wrong_with_a_terc_code(code: str, fault: TercFault | None) -> None:
    assert checksums.terc_fault(code) is fault
    assert checksums.valid_terc(code) is (fault is None)


@pytest.mark.parametrize("number", ["44051401358", "02381307589", "00000000000", "4405140135", "4405140135９"])
def test_no_pesel_without_a_birthday_and_a_check_digit(number: str) -> None:
    assert not checksums.valid_pesel(number)


def test_the_century_of_birth_is_read_from_the_month() -> None:
    # Both numbers are the examples of python-stdnum's documentation.
    assert checksums.birth_year("44051401359") == 1944
    assert checksums.birth_year("02211307589") == 2002
