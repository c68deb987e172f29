"""The ids of a registry, from the names of its files: Tab must not wait until a whole registry is read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from partnerstwo.cli.completion.candidate import Candidate
from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.invocation import Invocation

if TYPE_CHECKING:
    from partnerstwo.source.folder import Folder

MOST_NAMES = 60
"""Entries whose names are looked up; of more only the ids are offered."""

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
# Enough for an explanation; what this does not understand stays without one.
_NAME = re.compile(
    rb"""^(?:name|title):[ \t]+(?P<quote>["']?)(?P<name>[^\r\n]*?)(?P=quote)[ \t]*(?:[ \t]#.*)?$""", re.MULTILINE
)


def entries(asked: Invocation, folders: Iterable[str], typed: str) -> tuple[Candidate, ...]:
    """Ids of the folders that fit what was typed, plain or as `partners/gops`; nothing where there is no registry."""
    from partnerstwo.cli.opening import locate
    from partnerstwo.source.folder import Folder

    try:
        tree = Folder(locate(asked))
    except CannotError:
        return ()
    wanted = tuple(folders)
    places: dict[str, list[str]] = {}
    for file in tree.scan().files:
        folder, _, name = file.removesuffix(".yaml").partition("/")
        if folder in wanted and _SLUG.fullmatch(name):
            places.setdefault(name, []).append(folder)
    found = list(_fitting(places, typed))
    named = len(found) <= MOST_NAMES
    return tuple(Candidate(value, _name(tree, folder, name) if named else "") for value, folder, name in found)


def _fitting(places: dict[str, list[str]], typed: str) -> Iterator[tuple[str, str, str]]:
    """What is offered, with folder and id: an id that stands in two folders bears its folder, if that is possible."""
    full = [(f"{folder}/{name}", folder, name) for name, folders in places.items() for folder in folders]
    if "/" in typed:
        yield from (each for each in full if each[0].startswith(typed))
        return
    plain = [(name, folders[0], name) for name, folders in places.items() if len(folders) == 1]
    twice = [each for each in full if len(places[each[2]]) > 1]
    found = [each for each in sorted(plain + twice) if each[0].startswith(typed)]
    # Shells want words that begin as typed: `go` cannot become `partners/gops`.
    yield from found or [(name, folders[0], name) for name, folders in places.items() if name.startswith(typed)]


def _name(tree: Folder, folder: str, name: str) -> str:
    raw = tree.read(f"{folder}/{name}.yaml")
    found = _NAME.search(raw) if isinstance(raw, bytes) else None
    return found["name"].decode("utf-8", "replace").strip() if found else ""
