"""Official numbers: whether one is well formed, and what is wrong with it if not.

A number is ASCII digits of the right count, not all zeros. Nothing here says that a number was issued. The sums of NIP
and REGON are our own, since each run asks for thousands, and the tests hold them against python-stdnum; only a PESEL,
which no registry should have, is asked of python-stdnum itself.
"""

from __future__ import annotations

import re
from collections.abc import Container
from enum import Enum
from operator import mul


class NumberFault(Enum):
    """What is wrong with a NIP, REGON, KRS or RSPO number; the first that applies."""

    SYMBOLS = "symbols"
    """Something else than ASCII digits, or nothing at all."""
    LENGTH = "length"
    """Too many or too few digits."""
    ZEROS = "zeros"
    """Nothing but zeros, which the checksums of NIP and REGON let pass."""
    CHECK_DIGIT = "check_digit"
    """The last digit does not follow from the others."""


class TercFault(Enum):
    """What is wrong with a TERC code (voivodeship, county, commune, kind); the first that applies."""

    SYMBOLS = "symbols"
    LENGTH = "length"
    VOIVODESHIP = "voivodeship"
    COUNTY = "county"
    COMMUNE = "commune"
    KIND = "kind"


_DIGITS = re.compile(r"[0-9]+")
RSPO_LENGTHS = range(1, 8)
_KINDS = "1234589"
"""Commune kinds of TERC: 1 urban, 2 rural, 3 mixed with 4 and 5 as its parts, 8 and 9 city districts."""


def nip_fault(number: str) -> NumberFault | None:
    """What is wrong with a NIP without separators: 10 digits, the last a check digit."""
    return _shape_fault(number, (10,)) or _check_fault(valid=_nip_sum_holds(number))


def regon_fault(number: str) -> NumberFault | None:
    """What is wrong with a REGON without separators: 9 digits, or 14 for a local unit, each with a check digit."""
    return _shape_fault(number, (9, 14)) or _check_fault(valid=_regon_sum_holds(number))


def krs_fault(number: str) -> NumberFault | None:
    """What is wrong with a KRS number without separators: 10 digits with leading zeros, no check digit."""
    return _shape_fault(number, (10,))


def rspo_fault(number: str) -> NumberFault | None:
    """What is wrong with an RSPO number without separators: one to seven digits, no check digit."""
    return _shape_fault(number, RSPO_LENGTHS)


def terc_fault(code: str) -> TercFault | None:
    """What is wrong with a TERC code: 2 digits a voivodeship, 4 a county, 7 a commune with its kind.

    Ranges only (voivodeships are even, 02 to 32); the list of communes changes every year and is not held here.
    """
    if not _DIGITS.fullmatch(code):
        return TercFault.SYMBOLS
    if len(code) not in (2, 4, 7):
        return TercFault.LENGTH
    if not 2 <= int(code[:2]) <= 32 or int(code[:2]) % 2:
        return TercFault.VOIVODESHIP
    if code[2:4] == "00":
        return TercFault.COUNTY
    if code[4:6] == "00":
        return TercFault.COMMUNE
    return TercFault.KIND if code[6:] and code[6] not in _KINDS else None


def valid_nip(number: str) -> bool:
    """Whether it is a well-formed NIP."""
    return nip_fault(number) is None


def valid_regon(number: str) -> bool:
    """Whether it is a well-formed REGON of 9 or 14 digits."""
    return regon_fault(number) is None


def valid_krs(number: str) -> bool:
    """Whether it is a well-formed KRS number."""
    return krs_fault(number) is None


def valid_terc(code: str) -> bool:
    """Whether it is a TERC code in the ranges that are in use."""
    return terc_fault(code) is None


def valid_pesel(number: str) -> bool:
    """Whether it could be a PESEL: 11 digits, a date of birth that exists, the right check digit."""
    return birth_year(number) is not None


def birth_year(number: str) -> int | None:
    """The year of birth that a PESEL holds, or None for a number that is no PESEL."""
    from stdnum.pl import pesel  # 30 ms that a clean registry need not spend

    if _shape_fault(number, (11,)) is not None or not pesel.is_valid(number):
        return None
    return int(pesel.get_birth_date(number).year)


def _shape_fault(number: str, lengths: Container[int]) -> NumberFault | None:
    if not _DIGITS.fullmatch(number):
        return NumberFault.SYMBOLS
    if len(number) not in lengths:
        return NumberFault.LENGTH
    return None if number.strip("0") else NumberFault.ZEROS


def _check_fault(*, valid: bool) -> NumberFault | None:
    return None if valid else NumberFault.CHECK_DIGIT


_NIP = (6, 5, 7, 2, 3, 4, 5, 6, 7)
_REGON = (8, 9, 2, 3, 4, 5, 6, 7)
_LOCAL_UNIT = (2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8)
"""Weights of the digits before the check digit, which is the weighted sum modulo 11."""


def _nip_sum_holds(number: str) -> bool:
    # No NIP is issued whose sum leaves 10.
    return _sum(number, _NIP) == int(number[-1])


def _regon_sum_holds(number: str) -> bool:
    """The number of a local unit begins with that of its enterprise, check digit and all."""
    whole = _sum(number, _REGON) % 10 == int(number[8])
    return whole and (len(number) == 9 or _sum(number, _LOCAL_UNIT) % 10 == int(number[13]))


def _sum(number: str, weights: tuple[int, ...]) -> int:
    total: int = sum(map(mul, weights, map(int, number)))
    return total % 11
