"""All that the models say of some folders and of random data: `python -m tests.model.told FOLDER... [--pydantic]`.

Light models and pydantic's own cannot stand in one process; so two print this, and the prints are compared.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

if __name__ == "__main__" and "--pydantic" in sys.argv:
    import tests.model.without_stored  # noqa: F401

from partnerstwo.language.labelled import Labelled
from partnerstwo.model.core import ValidationError
from partnerstwo.model.description import records_of
from partnerstwo.model.entity import Entity, Record
from partnerstwo.model.settings import Settings
from partnerstwo.registry.load import load
from partnerstwo.registry.registry import ENTITIES
from partnerstwo.source.folder import Folder

KINDS: tuple[type[Entity], ...] = (Settings, *ENTITIES)
RECORDS = {record.__name__: record for kind in KINDS for record in records_of(kind)}
ROUNDS = 400
TEXTS = (
    "",
    " ",
    "a",
    "tak",
    "nie",
    "12",
    "4,5",
    "2016-04",
    "12.04.2016",
    "1 000,50 zł",
    "member",
    "public",
    "gmina",
    "own",
    "x" * 99,
)


def told(folders: list[str]) -> Iterator[str]:
    """The lines."""
    for folder in folders:
        yield from _registry(Path(folder))
    for kind in KINDS:
        random = Random(kind.__name__)
        for _ in range(ROUNDS):
            yield from _judged(kind, _map(random, kind, 0))
    for name, record in sorted(RECORDS.items()):
        for key, field in record.model_fields.items():
            annotation = re.sub(" at 0x[0-9a-f]+", "", str(field.annotation))
            marks = [type(mark).__name__ for mark in field.metadata]
            yield f"{name} {key} {annotation} {field.is_required()} {marks}"


def _registry(folder: Path) -> Iterator[str]:
    registry = load(Folder(folder))
    yield f"{folder} {registry.fragments.broken} {registry.fragments.kept}"
    yield from map(repr, registry.problems)
    for entity in registry.entities():
        yield f"{entity.id} {entity.subject} {entity.file} {entity.incomplete} {sorted(map(repr, entity.left_out))}"
        yield from _values(entity)


def _judged(kind: type[Entity], data: dict[str, Any]) -> Iterator[str]:
    try:
        entity = kind.model_validate(data)
    except ValidationError as refused:
        for error in refused.errors(include_url=False):
            yield f"{error['type']} {error['loc']} {error['input']!r} {error.get('ctx')}"
    else:
        yield from _values(entity)


def _map(random: Random, record: type[Record], depth: int) -> dict[str, Any]:
    """Some of its keys, and rarely one that it does not have."""
    wanted = random.choice((0.1, 0.5, 0.9))
    keys = [key for key, each in record.model_fields.items() if each.is_required() or random.random() < wanted]
    if random.random() < 0.05:
        keys.append("nobody_knows")
    return {key: _value(random, record, key, depth) for key in keys if random.random() < 0.98}


def _value(random: Random, record: type[Record], key: str, depth: int) -> Any:
    """Mostly what fits, or nearly."""
    field = record.model_fields.get(key)
    seen = str(field.annotation) if field else ""
    inner = [each for each in RECORDS.values() if each.__name__ in seen] or [record]
    choices = [each for each in Labelled.__subclasses__() if each.__name__ in seen]

    def one() -> Any:
        if depth < 3 and inner != [record] and random.random() < 0.9:
            return _map(random, random.choice(inner), depth + 1)
        if choices and random.random() < 0.9:
            return random.choice(list(random.choice(choices))).value
        return (
            random.choice(("2020-05-01", "3", "tak", *TEXTS))
            if random.random() < 0.97
            else random.choice(([], {}, None, ["a"]))
        )

    if "dict" in seen:
        return {random.choice(("openness", "A01", "x")): one() for _ in range(2)}
    return [one() for _ in range(random.randint(0, 3))] if "tuple" in seen and random.random() < 0.97 else one()


def _values(value: object) -> Iterator[str]:
    if isinstance(value, Record):
        yield f"{type(value).__name__} {sorted(value.model_fields_set)} {value == value.model_copy()}"
        for key in type(value).model_fields:
            yield key
            yield from _values(getattr(value, key))
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield f"{number}"
            yield from _values(item)
    else:
        yield f"{type(value).__name__} {value!r}"


if __name__ == "__main__":
    lines = told([each for each in sys.argv[1:] if each != "--pydantic"])
    sys.stdout.writelines(f"{line}\n" for line in lines)
    sys.stderr.write(" ".join(sorted({"pydantic", "pydantic_core"} & set(sys.modules))))
