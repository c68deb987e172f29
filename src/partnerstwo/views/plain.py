"""Records as JSON has them: the keys of the files, dates in ISO form, plain numbers, no labels."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from typing import TypeAlias

from partnerstwo.language.dates import PartialDate
from partnerstwo.model.entity import Record
from partnerstwo.model.project import MONEY
from partnerstwo.source.reading import Value

Plain: TypeAlias = "str | int | float | bool | list[Plain] | dict[str, Plain] | None"
PlainMap: TypeAlias = "dict[str, Plain]"


def plain(record: Record) -> PlainMap:
    """What a record says, defaults included; what is not given is left out, and so is an empty list unless typed."""
    out: PlainMap = {}
    for key in type(record).model_fields:
        value: object = getattr(record, key)
        if value is None or (value == () and key not in record.model_fields_set):
            continue
        out[key] = money(value) if isinstance(value, Decimal) and (type(record), key) in MONEY else _plain(value)
    return out


def money(amount: Decimal) -> str:
    """Zlotys with two places ("12500.00"), as text: JSON readers round."""
    return f"{amount:.2f}"


def as_typed(value: Value) -> Plain:
    """A value of a file that gave no entity, as it was typed."""
    match value:
        case list():
            return [as_typed(item) for item in value]
        case dict():
            return {key: as_typed(item) for key, item in value.items() if item is not None}
        case _:
            return value


def _plain(value: object) -> Plain:
    match value:
        case Record():
            return plain(value)
        case Enum():
            return str(value.value)
        case bool() | int() | str():
            return value
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case PartialDate():
            return value.isoformat()
        case tuple():
            return [_plain(item) for item in value]
        case Mapping():
            return {str(key): _plain(item) for key, item in value.items()}
        case _:
            raise TypeError(f"no plain form for {type(value).__name__}")
