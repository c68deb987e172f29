"""What was asked for: a choice, an id or a column by what people type, or the error that names the nearest."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from partnerstwo.language.labelled import Labelled
from partnerstwo.language.lang import Lang
from partnerstwo.language.nearest import folded, nearest
from partnerstwo.language.text import Text

L = TypeVar("L", bound=Labelled)
T = TypeVar("T")

_BETWEEN = re.compile(r"[(),/]| lub | or ")


class UnknownError(ValueError):
    """What was typed is none of the known; says what is nearest and what there is."""

    def __init__(self, what: Text, typed: str, near: str | None, known: Sequence[str]) -> None:
        super().__init__(typed)
        self.what = what
        """What was looked for, in the genitive: `formy prawnej`."""
        self.typed = typed
        self.near = near
        self.known = tuple(known)


def named(typed: str, names: Mapping[T, Sequence[str]], what: Text) -> T:
    """The key one of whose names was typed, without regard to case, Polish marks and spaces.

    The first name of each is the one that errors list. Raises `UnknownError`.
    """
    word = folded(typed)
    for key, spellings in names.items():
        if word and word in map(folded, spellings):
            return key
    near = nearest(typed, (name for spellings in names.values() for name in spellings))
    raise UnknownError(what, typed, near, [spellings[0] for spellings in names.values()])


def choice(typed: str, choices: type[L], what: Text) -> L:
    """The choice by its key, or by its Polish or English label or a part of it."""
    return named(typed, {member: spellings(member) for member in choices}, what)


def spellings(member: Labelled) -> list[str]:
    """How a choice may be typed: key, labels, and the names inside labels such as `gmina / miasto`."""
    labels = [member.label[lang] for lang in Lang]
    parts: Iterable[str] = (part.strip() for words in labels for part in _BETWEEN.split(words))
    return list(dict.fromkeys([str(member.value), *labels, *(part for part in parts if len(part) > 1)]))
