"""Field types: each turns the text that was typed into a value, or says which rule it breaks.

The readers raise `PydanticCustomError` whose type is `CODE.variant` (`F06.negative`); `registry/load` makes
problems of them. They parse and normalise only; checksums and the like are rules.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Any, get_args

from partnerstwo.language.dates import PartialDate
from partnerstwo.language.labelled import Labelled
from partnerstwo.language.patterns import lazy_pattern
from partnerstwo.model.core import PydanticCustomError

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

HIDDEN = "\0"
"""Starts the steps of an error's place that exist only in the model and not in the file."""


def _problem(kind: str, value: object, **values: object) -> PydanticCustomError:
    return PydanticCustomError(kind, "{value}", {"value": value if isinstance(value, str) else "", **values})


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _problem("F01.text", value)
    return value.strip()


def _reference(value: object) -> str:
    """An id. The same ones come again and again, and with them the text that is the file's own name is shared."""
    return sys.intern(_text(value))


_TRUE = frozenset({"tak", "true", "yes"})
_FALSE = frozenset({"nie", "false", "no"})


def _flag(value: object) -> bool:
    word = value.strip().lower() if isinstance(value, str) else ""
    if word in _TRUE:
        return True
    if word in _FALSE:
        return False
    raise _problem("F01.flag", value)


_COUNT = lazy_pattern(r"[0-9]{1,9}")


def _count(value: object) -> int:
    if not isinstance(value, str) or not _COUNT.fullmatch(value.strip()):
        raise _problem("F01.count", value)
    return int(value)


_SCORE = lazy_pattern(r"([0-9])(?:[.,]([0-9]{1,2}))?")


def _score(value: object) -> Decimal:
    match = _SCORE.fullmatch(value.strip()) if isinstance(value, str) else None
    score = Decimal(f"{match[1]}.{match[2] or 0}") if match else Decimal(0)
    if not 1 <= score <= 5:
        raise _problem("F01.score", value)
    return score


_NUMBER = lazy_pattern(r"[0-9]{1,12}(?:[.,][0-9]{1,4})?")


def _amount_of_result(value: object) -> Decimal:
    """A measured quantity, such as people trained or kilometres."""
    compact = re.sub(r"(?<=[0-9])[ \u00a0\u202f](?=[0-9]{3})", "", value.strip()) if isinstance(value, str) else ""
    if not _NUMBER.fullmatch(compact):
        raise _problem("F01.number", value)
    return Decimal(compact.replace(",", "."))


_CURRENCY = lazy_pattern(r"\s*(?:zł|zl|pln)\.?$", re.IGNORECASE)
_SPACES = lazy_pattern(r"[\u00a0\u2007\u2009\u202f]")
_PLAIN_MONEY = lazy_pattern(r"([0-9]{1,15}|[0-9]{1,3}(?: [0-9]{3}){1,4})(?:[.,]([0-9]{1,2}))?")
_DOTTED_MONEY = lazy_pattern(r"([0-9]{1,3}(?:\.[0-9]{3}){1,4}),([0-9]{1,2})|([0-9]{1,3}(?:\.[0-9]{3}){2,4})")
_AMBIGUOUS = lazy_pattern(r"[0-9]{1,3}[.,][0-9]{3}")
_DECIMALS = lazy_pattern(r"[0-9 ]+[.,][0-9]{3,}")


def _money(value: object) -> Decimal:
    figures = _SPACES.sub(" ", _CURRENCY.sub("", _text(value)))
    if match := _PLAIN_MONEY.fullmatch(figures):
        return Decimal(f"{match[1].replace(' ', '')}.{match[2] or 0}")
    if match := _DOTTED_MONEY.fullmatch(figures):
        return Decimal(f"{(match[1] or match[3]).replace('.', '')}.{match[2] or 0}")
    if figures.startswith(("-", "\u2212")) and _PLAIN_MONEY.fullmatch(figures[1:].strip()):
        raise _problem("F06.negative", value)
    if _AMBIGUOUS.fullmatch(figures):
        whole, thousandths = re.split("[.,]", figures)
        raise _problem("F06.ambiguous", value, thousands=whole + thousandths, decimals=f"{whole}.{thousandths[:2]}")
    if _DECIMALS.fullmatch(figures):
        raise _problem("F06.decimals", value)
    raise _problem("F06.number", value)


FIRST_YEAR, LAST_YEAR = 1800, 2199
_ISO = lazy_pattern(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_POLISH = lazy_pattern(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})(?:\s*r\.?)?")
_GUESSES = (
    # (pattern, groups that are year, month, day)
    (lazy_pattern(r"([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})"), (1, 2, 3)),
    (lazy_pattern(r"([0-9]{1,2})[-/]([0-9]{1,2})[-/]([0-9]{4})(?:\s*r\.?)?"), (3, 2, 1)),
    (lazy_pattern(r"([0-9]{4})[-./]([0-9]{1,2})"), (1, 2)),
    (lazy_pattern(r"([0-9]{1,2})[-./]([0-9]{4})(?:\s*r\.?)?"), (2, 1)),
    (lazy_pattern(r"([0-9]{4})\s*r\.?"), (1,)),
)


@lru_cache(10_000)
def read_date(typed: str) -> PartialDate | None:
    """The date that the text means, or None. `12.04.2016` keeps its text, so that Y12 can speak of it.

    Meetings and accessions share their days: most dates were read before, and equal ones are kept once.
    """
    text = typed.strip()
    if match := _ISO.fullmatch(text):
        return _calendar_date([int(part) for part in match.groups() if part is not None])
    if match := _POLISH.fullmatch(text):
        return _calendar_date([int(match[3]), int(match[2]), int(match[1])], typed=text)
    return None


def _calendar_date(parts: Sequence[int], typed: str = "") -> PartialDate | None:
    if not FIRST_YEAR <= parts[0] <= LAST_YEAR:
        return None
    try:
        date(*[*parts, 1, 1][:3])
    except ValueError:
        return None
    month, day = (*parts[1:], None, None)[:2]
    return PartialDate(parts[0], month, day, typed)


def _guess_date(typed: str) -> PartialDate | None:
    """What a date in another shape was probably meant to be."""
    for pattern, groups in _GUESSES:
        if match := pattern.fullmatch(typed.strip()):
            return _calendar_date([int(match[group]) for group in groups])
    return None


def _date(value: object) -> PartialDate:
    typed = _text(value)
    if found := read_date(typed):
        return found
    if guess := _guess_date(typed):
        raise _problem("F05.guess", value, guess=guess.isoformat())
    known = _ISO.fullmatch(typed) or _POLISH.fullmatch(typed)
    raise _problem("F05.calendar" if known else "F05.form", value)


_SEPARATORS = lazy_pattern(r"[\s\u00a0\u202f-]")


def _identifier(value: object) -> str:
    return _SEPARATORS.sub("", _text(value))


def _nip(value: object) -> str:
    number = _identifier(value)
    return number[2:] if number[:2].upper() == "PL" else number


class Reader:
    """Says which function reads the value: what it gives back is what the field holds."""

    __slots__ = ("read",)

    def __init__(self, read: Callable[[object], object]) -> None:
        self.read = read

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Nothing but the function: it gives the type that the annotation names, or raises."""
        from pydantic_core.core_schema import no_info_plain_validator_function

        return no_info_plain_validator_function(self.read)


class Before:
    """Says which function prepares what was typed for the type that it stands beside."""

    __slots__ = ("read",)

    def __init__(self, read: Callable[[object], object]) -> None:
        self.read = read

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """The function, then the type; so the places of errors inside stay those of the file."""
        from pydantic_core.core_schema import no_info_before_validator_function

        return no_info_before_validator_function(self.read, handler(source))


class Choice:
    """The key of a choice, nothing else."""

    __slots__ = ("choices", "keys")

    def __init__(self, choices: type[Labelled]) -> None:
        self.choices = choices
        self.keys = {str(member.value): member for member in choices}

    def __repr__(self) -> str:
        return f"Choice({self.choices.__name__})"

    def read(self, value: object) -> Labelled:
        """The choice of that key."""
        found = self.keys.get(value) if isinstance(value, str) else None
        if found is None:
            found = self.keys.get(_text(value))
        if found is None:
            raise _problem("F04.", value, choices=self.choices)
        return found


def one_of(choices: type[Labelled]) -> Reader:
    """A reader for `Annotated[Sector, one_of(Sector)]`."""
    return Reader(Choice(choices).read)


class ShortForm(Before):
    """Says that a plain text stands for a map with this one key: `a` for `{partner: a}`."""

    __slots__ = ("key",)

    def __init__(self, key: str) -> None:
        self.key = key
        super().__init__(self.expanded)

    def __repr__(self) -> str:
        return f"ShortForm({self.key!r})"

    def expanded(self, value: object) -> object:
        """The map that a text stands for."""
        return {self.key: value} if isinstance(text_or_map(value), str) else value


TEXT, MAP = f"{HIDDEN}text", f"{HIDDEN}map"


class TextOrRecord(Before):
    """Says that of two types the text is the first and the map the second; a hidden step of an error's place tells."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(text_or_map)

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """A union. The refusal stands before it: what a discriminator raises would leave pydantic as it is."""
        from pydantic_core.core_schema import no_info_before_validator_function, tagged_union_schema

        text, record = (handler.generate_schema(each) for each in get_args(source))
        union = tagged_union_schema({TEXT: text, MAP: record}, discriminator=shape_tag)
        return no_info_before_validator_function(self.read, union)


def shape_tag(value: object) -> str:
    """Which of the two types reads the value."""
    return TEXT if isinstance(value, str) else MAP


def text_or_map(value: object) -> object:
    """Nothing but a text or a map goes on to a field that takes either."""
    if isinstance(value, str | dict):
        return value
    raise _problem("F01.text_or_map", value)


class Typed(Enum):
    """What a single value is read as; stands beside the validator that reads it, for who describes the fields."""

    WORDS = "words"
    FLAG = "flag"
    COUNT = "count"
    SCORE = "score"
    QUANTITY = "quantity"
    MONEY = "money"
    DATE = "date"
    NIP = "nip"
    REGON = "regon"
    KRS = "krs"
    RSPO = "rspo"
    TERC = "terc"
    PARTNER = "partner"
    PARTNERSHIP = "partnership"
    GOAL = "goal"
    SUBJECT = "subject"
    RULE = "rule"


Words = Annotated[str, Reader(_text), Typed.WORDS]
"""Text for people."""
PartnerId = Annotated[str, Reader(_reference), Typed.PARTNER]
"""The id of a partner; whether it exists is a rule."""
PartnershipId = Annotated[str, Reader(_reference), Typed.PARTNERSHIP]
"""The id of a partnership."""
GoalId = Annotated[str, Reader(_text), Typed.GOAL]
"""The id of one of the goals of a partnership."""
Subject = Annotated[str, Reader(_text), Typed.SUBJECT]
"""An entity with its folder: `partners/gops`."""
RuleCode = Annotated[str, Reader(_text), Typed.RULE]
"""The code of a rule."""
Flag = Annotated[bool, Reader(_flag), Typed.FLAG]
"""`tak nie true false yes no`, in any case."""
Count = Annotated[int, Reader(_count), Typed.COUNT]
"""A whole number, digits only."""
Score = Annotated[Decimal, Reader(_score), Typed.SCORE]
"""A mark from 1 to 5 with up to two places, comma or point."""
Quantity = Annotated[Decimal, Reader(_amount_of_result), Typed.QUANTITY]
"""A measured number, zero or more."""
Money = Annotated[Decimal, Reader(_money), Typed.MONEY]
"""An amount in zlotys: `12500`, `12500.00`, `12 500,00`, `12.500,00`, with or without `zł`/`PLN`."""
When = Annotated[PartialDate, Reader(_date), Typed.DATE]
"""A date known to the day, the month or the year."""
Nip = Annotated[str, Reader(_nip), Typed.NIP]
"""A NIP without separators and without the prefix PL."""
Regon = Annotated[str, Reader(_identifier), Typed.REGON]
"""A REGON as text: spaces and hyphens go, leading zeros stay; so with the next three."""
Krs = Annotated[str, Reader(_identifier), Typed.KRS]
"""A number in the court register."""
Rspo = Annotated[str, Reader(_identifier), Typed.RSPO]
"""A number in the register of schools."""
Terc = Annotated[str, Reader(_identifier), Typed.TERC]
"""The code of a commune, county or voivodeship."""
