"""A plain command line read at once; whatever needs an answer (help, a refusal, a rarer form) is left to Typer.

Typer takes as long to load as a town's registry to be read.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import FunctionType
from typing import TypeAlias

from partnerstwo.cli.declared import Argument, Option, Parameter, parameters

Given: TypeAlias = dict[str, bool | str | list[str]]
"""Values by the parameter's name; what was not given has the function's own default."""


def given(function: FunctionType, words: Sequence[str]) -> Given | None:
    """What the words after the command's name give; None where Typer is to read them.

    Long options by their whole names and words that begin with no dash are plain. A test holds it to what Typer reads.
    """
    declared = parameters(function)
    options = {each.declared.name: each for each in declared if isinstance(each.declared, Option)}
    found: Given = {}
    alone: list[str] = []
    left = iter(words)
    for word in left:
        if not word.startswith("-"):
            alone.append(word)
            continue
        name, equals, value = word.partition("=")
        option = options.get(name)
        if option is None or (option.flag and equals):
            return None
        if option.flag:
            found[option.name] = True
            continue
        value = value if equals else next(left, "")
        if not value or value.startswith("-"):
            return None
        _put(found, option, value)
    for place in declared:
        if not isinstance(place.declared, Argument):
            continue
        if place.required and not alone:
            return None
        taken = len(alone) if place.many else 1
        for value in alone[:taken]:
            _put(found, place, value)
        del alone[:taken]
    return None if alone else found


def _put(found: Given, parameter: Parameter, value: str) -> None:
    if not parameter.many:
        found[parameter.name] = value
        return
    values = found.setdefault(parameter.name, [])
    assert isinstance(values, list)
    values.append(value)
