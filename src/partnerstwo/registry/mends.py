"""What would mend a problem of reading: edits that change no meaning and take no knowledge.

Tempting and left to a person: the choice nearest to a word, a synonym that may be another (`szkoła` may be a private
one), an amount that can be read in two ways, `03/04/2016`, a lone `#` after a key (a comment, perhaps), a missing
value, windows-1250 (another encoding would give other letters), a misspelled id of a partner that may yet be entered,
and quotes inside quotes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from partnerstwo.language.patterns import lazy_pattern
from partnerstwo.language.value import value
from partnerstwo.model.description import fields_of, record_at, records_of
from partnerstwo.model.entity import Entity
from partnerstwo.registry.slug import id_of
from partnerstwo.registry.sure_words import sure_choice, sure_keys
from partnerstwo.registry.values import value_at
from partnerstwo.source.edits import Edit, Enclose, Put, Remove, Rename, Respace
from partnerstwo.source.place import Route
from partnerstwo.source.problem import At, Problem
from partnerstwo.source.reading import Value
from partnerstwo.source.unreadable import syntax_edits

_LONE_WORD = lazy_pattern(r"\w[\w.-]*\Z")
_SURE_DATES = (
    lazy_pattern(r"[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}"),
    lazy_pattern(r"(?:1[3-9]|2[0-9]|3[01])[-/][0-9]{1,2}[-/][0-9]{4}(?:\s*r\.?)?"),
    lazy_pattern(r"[0-9]{4}[-.][0-9]{1,2}"),
    lazy_pattern(r"[0-9]{1,2}[-./][0-9]{4}(?:\s*r\.?)?"),
    lazy_pattern(r"[0-9]{4}\s*r\.?"),
)
"""Dates that only one day, month or year can be meant by; a slash after a year may also part two years."""


def with_edits(
    problems: Iterable[Problem], kind: type[Entity], data: Mapping[str, Value], gone: Iterable[Route] = ()
) -> Iterator[Problem]:
    """The problems of a file that was read, each with the edits that mend it, where there are any.

    `gone` are the values that could not be read.
    """
    every = tuple(problems)
    keys = sure_keys(every, kind, data, gone)
    for problem in every:
        edits = () if problem.edits else tuple(_edits(problem, kind, data, keys))
        yield replace(problem, edits=edits) if edits else problem


def with_syntax_edits(problems: Iterable[Problem], kind: type[Entity], raw: bytes) -> Iterator[Problem]:
    """The same of a file that is no YAML as it stands."""
    keys = frozenset(words.key for record in records_of(kind) for words in fields_of(record))
    for problem in problems:
        if problem.code == "Y01":
            yield replace(problem, edits=syntax_edits(raw, problem, keys))
        else:
            yield problem


@value
class _Case:
    """A problem at a route, and what stands there."""

    problem: Problem
    route: Route
    kind: type[Entity]
    data: Mapping[str, Value]
    sure_keys: Mapping[Route, str]

    @property
    def value(self) -> str:
        """The text at the route; empty where there is none."""
        found = value_at(self.data, self.route)
        return found if isinstance(found, str) else ""

    def told(self, name: str) -> str:
        """A value of the problem's words."""
        found = self.problem.values.get(name)
        return found if isinstance(found, str) else ""


def _edits(
    problem: Problem, kind: type[Entity], data: Mapping[str, Value], keys: Mapping[Route, str]
) -> Iterator[Edit]:
    mend = _MENDS.get((problem.code, problem.variant))
    if mend is not None and isinstance(problem.where, At):
        yield from mend(_Case(problem, problem.where.route, kind, data, keys))


def _enclosed(case: _Case) -> Iterator[Edit]:
    if _LONE_WORD.match(case.value) and record_at(case.kind, case.route) is None:
        yield Enclose(case.route)


def _renamed(case: _Case) -> Iterator[Edit]:
    if (key := case.sure_keys.get(case.route)) is not None:
        yield Rename(case.route, key)


def _without_id(case: _Case) -> Iterator[Edit]:
    if case.value == id_of(case.problem.file):
        yield Remove(case.route)


def _respaced(case: _Case) -> Iterator[Edit]:
    del case
    yield Respace()


def _chosen(case: _Case) -> Iterator[Edit]:
    if case.value and (key := sure_choice(case.value, case.route, case.kind)):
        yield Put(case.route, key)


def _guessed_date(case: _Case) -> Iterator[Edit]:
    if any(pattern.fullmatch(case.value.strip()) for pattern in _SURE_DATES):
        yield Put(case.route, case.told("guess"))


def _undotted(case: _Case) -> Iterator[Edit]:
    if case.value:
        yield Put(case.route, case.told("iso"))


_MENDS: Mapping[tuple[str, str], Callable[[_Case], Iterator[Edit]]] = {
    ("F01", "list"): _enclosed,
    ("F02", "id"): _without_id,
    ("F02", "nbsp_indentation"): _respaced,
    ("F02", "near"): _renamed,
    ("F02", "polish"): _renamed,
    ("F04", "near"): _chosen,
    ("F04", "polish"): _chosen,
    ("F05", "guess"): _guessed_date,
    ("Y12", ""): _undotted,
}
"""Code and variant of a problem, and what mends it."""
