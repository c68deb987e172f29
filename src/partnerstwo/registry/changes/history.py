"""The history of one entry: what each commit changed in it, in the words of the domain."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from partnerstwo.registry.changes.change import Change, ChangeKind
from partnerstwo.registry.changes.compare import changes
from partnerstwo.registry.load import load
from partnerstwo.registry.registry import Registry
from partnerstwo.source.folder import Memory
from partnerstwo.source.git import Commit, Version

_NO_DAY = date.min
"""Since then, nothing that a version records can be late."""

_BY_TIME = ChangeKind.DECISION_OVERDUE
"""What no commit changed."""


@dataclass(frozen=True, slots=True)
class Step:
    """A commit and what it changed; nothing where it touched the text only: layout, comments."""

    commit: Commit
    changes: tuple[Change, ...]


def steps(file: str, versions: Iterable[Version], names: Registry) -> tuple[Step, ...]:
    """The changes of each version, in the order of the versions; `names` knows what is behind ids."""
    return tuple(
        Step(each.commit, tuple(change for change in _changes(file, each, names) if change.kind is not _BY_TIME))
        for each in versions
    )


def _changes(file: str, version: Version, names: Registry) -> tuple[Change, ...]:
    before, after = _alone(file, version.before), _alone(file, version.after)
    return changes(before, after, _NO_DAY, version.commit.day, names)


def _alone(file: str, raw: bytes | None) -> Registry:
    texts: Mapping[str, bytes] = {} if raw is None else {file: raw}
    return load(Memory(texts))
