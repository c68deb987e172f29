"""Words that can mean one key, or one choice, alone: what `--fix` may write without asking.

Of a value no guess is made: its name in either language, or a true synonym, however it is spelled (case, Polish marks,
spaces, hyphens). Of a key one slip of the finger is made good, where the file then says what it was read to say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from unicodedata import normalize

from partnerstwo.language.labelled import Labelled
from partnerstwo.language.nearest import folded
from partnerstwo.model.description import choices_of, fields_of, record_at
from partnerstwo.model.entity import Entity
from partnerstwo.model.synonyms import SAME
from partnerstwo.registry.draft import Draft
from partnerstwo.registry.values import renamed, value_at
from partnerstwo.source.place import Route
from partnerstwo.source.problem import At, Problem
from partnerstwo.source.reading import Value

MOST_ROUNDS = 3
"""How often a file is read again for its keys; each round leaves out those of which the last one told ill."""


def sure_choice(typed: str, route: Route, kind: type[Entity]) -> str | None:
    """The choice that was named, for the value of a field; None for anything that takes a guess."""
    keys = tuple(step for step in route if isinstance(step, str))
    record = record_at(kind, keys[:-1])
    choices = choices_of(record, keys[-1]) if record is not None and keys[-1] in record.model_fields else None
    if choices is None or not issubclass(choices, Labelled):
        return None
    word = _spelled(typed)
    found = {each.value for each in choices if word in _names(each)}
    return found.pop() if len(found) == 1 else None


def _names(choice: Labelled) -> set[str]:
    """What names this choice alone, however it is spelled."""
    label, _, rest = choice.label.pl.partition(" (")
    names = (choice.value, choice.label.pl, choice.label.en, label if rest.endswith(")") else "", *SAME.get(choice, ()))
    return {_spelled(each) for each in names if each}


def _spelled(word: str) -> str:
    """A word without what may be spelled otherwise; its other signs count: `gmina?` is a question."""
    return folded(word) + "".join(sorted(letter for letter in normalize("NFC", word) if _counts(letter)))


def _counts(letter: str) -> bool:
    return not (letter.isalnum() or letter.isspace() or letter in "-_\u2010\u2011\u2013")


def sure_keys(
    problems: Iterable[Problem], kind: type[Entity], data: Mapping[str, Value], gone: Iterable[Route] = ()
) -> dict[Route, str]:
    """Route of a key that the record does not have → the key that was meant, proved on what the file says."""
    asked: dict[Route, str] = {}
    for problem in problems:
        if problem.code == "F02" and isinstance(problem.where, At) and isinstance(problem.values.get("meant"), str):
            route = problem.where.route
            meant = _sure_key(route, kind, data)
            if meant is not None and meant == problem.values["meant"]:
                asked[route] = meant
    # Of two keys that can only mean the same one, a person has to choose.
    times = Counter((*route[:-1], meant) for route, meant in asked.items())
    asked = {route: meant for route, meant in asked.items() if times[(*route[:-1], meant)] == 1}
    proof = _Proof(kind, data, tuple(gone)) if asked else None
    for _ in range(MOST_ROUNDS):
        if not asked or proof is None:
            break
        wrong = proof.wrong(asked)
        if not wrong:
            return asked
        asked = {route: meant for route, meant in asked.items() if route not in wrong}
    return {}


def _sure_key(route: Route, kind: type[Entity], data: Mapping[str, Value]) -> str | None:
    holder, record, typed = value_at(data, route[:-1]), record_at(kind, route[:-1]), route[-1]
    if record is None or not isinstance(typed, str) or not isinstance(holder, dict):
        return None
    word = _spelled(typed)
    names = {words.key: (_spelled(words.key), _spelled(words.name.pl)) for words in fields_of(record)}
    found = {key for key, of_key in names.items() if word in of_key}
    if not found and len(word) > 3:
        found = {key for key, of_key in names.items() if any(_one_slip(word, each) for each in of_key)}
    meant = found.pop() if len(found) == 1 else None
    return None if meant in holder else meant


def _one_slip(typed: str, meant: str) -> bool:
    """Whether one letter is missing, too many or another, or two neighbours changed places.

    A digit or a sign is no slip: `email2` is a second address.
    """
    if [each for each in typed if not each.isalpha()] != [each for each in meant if not each.isalpha()]:
        return False
    start = next((n for n, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), min(len(typed), len(meant)))
    rest, other = typed[start:], meant[start:]
    swapped = rest[:2] == other[:2][::-1] and rest[2:] == other[2:]
    return rest[1:] == other or rest == other[1:] or (rest[1:] == other[1:] and rest != other) or swapped


class _Proof:
    """What a file was read to say, to be held against what it would say with other keys."""

    def __init__(self, kind: type[Entity], data: Mapping[str, Value], gone: Sequence[Route]) -> None:
        self._kind = kind
        self._data = data
        self._gone = gone
        self._said, self._problems = self._read(data)

    def wrong(self, keys: Mapping[Route, str]) -> set[Route]:
        """Those of the keys behind which a value is then found wrong; all, where it cannot be told whose fault it is.

        None, where the file with these keys says all that it was read to say.
        """
        data = dict(self._data)
        for route, meant in keys.items():
            data = renamed(data, route, meant)
        said, problems = self._read(data)
        targets = {(*route[:-1], meant): route for route, meant in keys.items()}
        new = [each for each in problems - self._problems if isinstance(each[2], At)]
        if len(new) == len(problems - self._problems) and said is not None:
            alike = self._said is None or _without(self._said, (), targets) == _without(said, (), targets)
            if not new and alike:
                return set()
            behind = [_begun_by(each[2].route, targets) for each in new if isinstance(each[2], At)]
            if new and all(behind):
                return {targets[target] for target in behind if target}
        return set(keys)

    def _read(self, data: Mapping[str, Value]) -> tuple[dict[str, object] | None, Counter[tuple[str, str, object]]]:
        draft = Draft("", self._kind, data, set(self._gone))
        entity = draft.entity()
        said = None if entity is None else entity.model_dump()
        # Lists are compared by the number of what is left in them, the same on both sides.
        return said, Counter((each.code, each.variant, each.where) for each in draft.problems)


def _begun_by(route: Route, targets: Container[Route]) -> Route | None:
    """The beginning of the route that is one of the targets."""
    return next((route[:end] for end in range(1, len(route) + 1) if route[:end] in targets), None)


def _without(value: object, route: Route, targets: Container[Route]) -> object:
    """What is said, but for the keys that were not read before."""
    match value:
        case dict():
            items = ((key, (*route, key)) for key in value)
            return {key: _without(value[key], here, targets) for key, here in items if here not in targets}
        case list() | tuple():
            return [_without(item, (*route, number), targets) for number, item in enumerate(value)]
        case _:
            return value
