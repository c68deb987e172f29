"""What the model says of itself: the fields of a map at any route, with their words."""

from __future__ import annotations

import types
from collections.abc import Iterable, Iterator
from enum import Enum
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

from partnerstwo.language.text import Text, same
from partnerstwo.language.value import value
from partnerstwo.model.entity import Record
from partnerstwo.model.label import Label
from partnerstwo.source.place import Route


@value
class FieldWords:
    """A key, its words and whether it must be there."""

    key: str
    name: Text
    description: Text
    required: bool


@cache
def fields_of(record: type[Record]) -> tuple[FieldWords, ...]:
    """The fields of a record in the order of the model."""
    out: list[FieldWords] = []
    for key, info in record.model_fields.items():
        words = next((item for item in info.metadata if isinstance(item, Label)), None)
        if words is None:
            raise TypeError(f"{record.__name__}.{key} has no label")
        out.append(FieldWords(key, words.name, words.description, info.is_required()))
    return tuple(out)


def record_at(top: type[Record], route: Route) -> type[Record] | None:
    """The record whose map stands at the route, or None where no record does."""
    current: type[Record] | None = top
    for step in route:
        if isinstance(step, int):
            continue
        if current is None or step not in current.model_fields:
            return None
        current = _record_in(current.model_fields[step].annotation)
    return current


def label_of(top: type[Record], route: Route) -> Text:
    """The words for the last key of the route; the key itself where the model has none."""
    keys = tuple(step for step in route if isinstance(step, str))
    if not keys:
        return same("")
    holder = record_at(top, keys[:-1])
    if holder is not None:
        for words in fields_of(holder):
            if words.key == keys[-1]:
                return words.name
    return same(keys[-1])


def records_of(top: type[Record]) -> tuple[type[Record], ...]:
    """The record and all that are nested in it."""
    found: dict[type[Record], None] = {top: None}
    for info in top.model_fields.values():
        nested = _record_in(info.annotation)
        if nested is not None and nested not in found:
            found.update(dict.fromkeys(records_of(nested)))
    return tuple(found)


def choices_of(record: type[Record], key: str) -> type[Enum] | None:
    """The closed choice that the field takes (or takes a list of), if it does."""
    for part in _parts(record.model_fields[key].annotation):
        if isinstance(part, type) and issubclass(part, Enum):
            return part
    return None


def _record_in(annotation: object) -> type[Record] | None:
    return next((part for part in _parts(annotation) if isinstance(part, type) and issubclass(part, Record)), None)


def _parts(annotation: Any) -> Iterator[Any]:
    """The classes inside `Annotated`, `X | None`, `tuple[X, ...]` and `dict[K, V]`."""
    if get_origin(annotation) in (Annotated, Union, types.UnionType, tuple, dict):
        arguments: Iterable[Any] = get_args(annotation)
        for argument in arguments:
            yield from _parts(argument)
    else:
        yield annotation
