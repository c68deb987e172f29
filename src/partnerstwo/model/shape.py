"""What a field takes, as a value: a single typed value, a choice, a list, a group of keys, or one of several."""

from __future__ import annotations

import types
from dataclasses import dataclass
from typing import Annotated, Any, TypeAlias, Union, get_args, get_origin

from partnerstwo.language.labelled import Labelled
from partnerstwo.model.entity import Record
from partnerstwo.model.fields import ShortForm, Typed


@dataclass(frozen=True, slots=True)
class One:
    """A single value."""

    typed: Typed


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few keys."""

    choices: type[Labelled]


@dataclass(frozen=True, slots=True)
class Several:
    """A list."""

    item: Shape


@dataclass(frozen=True, slots=True)
class Group:
    """A map of a record."""

    record: type[Record]
    short: str | None = None
    """The key that a plain text in place of the map stands for."""


@dataclass(frozen=True, slots=True)
class Keyed:
    """A map with keys of the user's own."""

    value: Shape


@dataclass(frozen=True, slots=True)
class Either:
    """Any of these."""

    options: tuple[Shape, ...]


Shape: TypeAlias = One | Choice | Several | Group | Keyed | Either


def shape_of(record: type[Record], key: str) -> Shape:
    """What the field takes when it is given. Raises `TypeError` for a type that the model should not use."""
    info = record.model_fields[key]
    return _shape(info.annotation, tuple(info.metadata))


def _shape(annotation: Any, marks: tuple[object, ...]) -> Shape:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _shape(arguments[0], (*arguments[1:], *marks))
    if origin in (Union, types.UnionType):
        given = tuple(each for each in arguments if each is not type(None))
        return _shape(given[0], marks) if len(given) == 1 else Either(tuple(_shape(each, ()) for each in given))
    if origin is tuple:
        return Several(_shape(arguments[0], ()))
    if origin is dict:
        return Keyed(_shape(arguments[1], ()))
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return Group(annotation, next((mark.key for mark in marks if isinstance(mark, ShortForm)), None))
    if isinstance(annotation, type) and issubclass(annotation, Labelled):
        return Choice(annotation)
    typed = next((mark for mark in marks if isinstance(mark, Typed)), None)
    if typed is None:
        raise TypeError(f"{annotation!r} has no mark that says what it is read as")
    return One(typed)
