"""What pydantic refuses, as problems of our own; its words go no further."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from partnerstwo.language.labelled import Labelled
from partnerstwo.language.nearest import folded, nearest
from partnerstwo.language.text import Text
from partnerstwo.language.text import Value as Word
from partnerstwo.model.description import fields_of, label_of, record_at
from partnerstwo.model.entity import Entity, Record
from partnerstwo.model.fields import HIDDEN
from partnerstwo.model.synonyms import SYNONYMS
from partnerstwo.source.place import Route, Target
from partnerstwo.source.problem import At, Problem

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_SHAPES = {
    "tuple_type": "list",
    "list_type": "list",
    "model_type": "map",
    "model_attributes_type": "map",
    "dict_type": "map",
}
"""pydantic's own complaints that the data can cause, and the shape that was expected."""

_BULLETS = tuple("–—−•·▪‣")
"""What an office program writes before the items of a list, where YAML wants a hyphen."""


def problem_of(
    error: ErrorDetails, top: type[Entity], file: str, in_file: Callable[[Route], Route]
) -> tuple[Problem, Route]:
    """The problem for one refusal, and the route of what has to be left out, both as the file numbers its items.

    Raises `ValueError` for a refusal that our own field types should have prevented.
    """
    shown = tuple(step for step in error["loc"] if not (isinstance(step, str) and step.startswith(HIDDEN)))
    route = in_file(shown)
    key = last_key(route)
    values: dict[str, Word] = {"key": shortened(key), "field": field_name(top, route)}
    kind = error["type"]
    if kind == "missing":
        return Problem("F03", file, At(route, Target.MISSING), values=values), route
    if kind == "extra_forbidden":
        # `{amount: 1 000,50, year: 2026}`: the decimal comma has cut the amount in two.
        if error["input"] is None and key.isdecimal():
            return Problem("F02", file, At(route, Target.KEY), "comma", values), route
        variant, more = _unknown_key(key, record_at(top, route[:-1]) or _inner_record(top, error["loc"]))
        return Problem("F02", file, At(route, Target.KEY), variant, {**values, **more}), route
    code, dot, variant = kind.partition(".")
    if kind in _SHAPES or code == "F01":
        values["found"] = _found(error["input"])
        shape = _SHAPES.get(kind, variant)
        if shape == "list" and isinstance(error["input"], str) and error["input"][:1] in _BULLETS:
            return Problem("F01", file, At(route), "bullet", {**values, "sign": error["input"][:1]}), route
        return Problem("F01", file, At(route), shape, values), route
    if not dot:
        raise ValueError(f"pydantic refused with {kind!r} at {error['loc']!r}")
    context = dict(error.get("ctx", {}))
    choices = context.pop("choices", None)
    values |= {name: shortened(value) for name, value in context.items() if isinstance(value, str)}
    if isinstance(choices, type):
        variant, more = _unknown_choice(str(values["value"]), _members(choices))
        values |= more
    return Problem(code, file, At(route), variant, values), route


def last_key(route: Route) -> str:
    """The nearest key on the way to a route: that of the list, for an item."""
    return next((step for step in reversed(route) if isinstance(step, str)), "")


def field_name(top: type[Record], route: Route) -> Text:
    """The key as it stands in the file, with what it is called in Polish: „lead” (partner wiodący)."""
    key = last_key(route)
    return _named(key, label_of(top, route))


def _named(key: str, label: Text) -> Text:
    typed = shortened(key)
    return Text(f"„{typed}”" if label.pl == key else f"„{typed}” ({label.pl})", f"“{typed}”")


MOST_TOLD = 12
"""Choices that a message enumerates with their meaning."""

LONGEST = 60
"""Characters of a value that a message repeats."""


def shortened(value: str) -> str:
    """What was typed, on one line and not too long to be repeated."""
    words = " ".join(value.split())
    return words if len(words) <= LONGEST else words[:LONGEST].rstrip() + "…"


def _found(value: object) -> Text:
    """What stands where something else was expected."""
    match value:
        case str():
            return Text(f"„{shortened(value)}”", f"“{shortened(value)}”")
        case list():
            return Text("lista", "a list")
        case _:
            return Text("grupa pól", "a group of keys")


def _members(choices: type) -> list[Labelled]:
    return list(choices) if issubclass(choices, Labelled) else []


def _inner_record(top: type[Entity], loc: tuple[int | str, ...]) -> type[Record]:
    """The record of a map that stands for a text, such as `run_by: {name, sector}`."""
    found = record_at(top, loc[:1])
    return found or top


def _unknown_key(key: str, record: type[Record]) -> tuple[str, dict[str, Word]]:
    fields = fields_of(record)
    typed = folded(key)
    for words in fields:
        if typed in names_in(words.name.pl):
            return "polish", {"meant": words.key}
    if found := nearest(key, (words.key for words in fields)):
        return "near", {"meant": found}
    by_label = nearest(key, (words.name.pl for words in fields), 0.8)
    for words in fields:
        if words.name.pl == by_label:
            return "polish", {"meant": words.key}
    if issubclass(record, Entity) and key == "id":
        return "id", {}
    return "", {"known": tuple(words.key for words in fields)}


def _unknown_choice(typed: str, choices: list[Labelled]) -> tuple[str, dict[str, Word]]:
    word = folded(typed)
    for member in choices:
        if word in _words_for(member):
            return "polish", _meant(member)
    if found := nearest(typed, (member.value for member in choices)):
        return "near", {"meant": found}
    near_label = nearest(typed, (member.label.pl for member in choices))
    for member in choices:
        if member.label.pl == near_label:
            return "near", _meant(member)
    if len(choices) > MOST_TOLD:
        return "many", {}
    return "", {"allowed": tuple(_with_label(member) for member in choices)}


def _meant(member: Labelled) -> dict[str, Word]:
    return {"meant": member.value, "meant_named": _named(member.value, member.label)}


def _words_for(member: Labelled) -> list[str]:
    """What people may type for a choice besides its key: its labels, their parts, its synonyms."""
    words = (member.label.pl, member.label.en, *SYNONYMS.get(member, ()))
    return [*map(folded, words), *names_in(member.label.pl)]


def names_in(label: str) -> list[str]:
    """The names inside a label with several (`gmina / miasto`, `klub sportowy, UKS`), folded; the whole one too."""
    parts = label.replace("(", ",").replace(")", ",").replace("/", ",").replace(" lub ", ",").split(",")
    return [folded(part) for part in (label, *parts) if folded(part)]


def _with_label(member: Labelled) -> Text:
    """The key with what it means, where that says more: majority (większość partnerów)."""
    key, label = member.value, member.label
    return Text(key if folded(key) == folded(label.pl) else f"{key} ({label.pl})", key)
