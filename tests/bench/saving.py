"""How a generated registry gets onto the disk: each file as an editor saves it, or with a fault."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from random import Random
from typing import TypeAlias

from tests.bench.faults import fault

Marked: TypeAlias = tuple[str, bytes, str | None]
"""A file's path, its bytes, and the name of the fault that it holds, if it holds one."""


def saved(path: str, text: str, broken: float, chance: Random) -> Marked:
    """The file, of which a share is broken."""
    if chance.random() < broken:
        name, raw = fault(path, text, chance)
        return path, raw, name
    return path, _bytes(text, chance), None


def put(folder: Path, files: Iterable[Marked]) -> None:
    """The files of one registry in a folder, which must be new or empty."""
    for kind in ("partners", "partnerships", "projects", "meetings", "assessments"):
        (folder / kind).mkdir(parents=True)
    for path, raw, _ in files:
        (folder / path).write_bytes(raw)


def _bytes(text: str, chance: Random) -> bytes:
    """Now and then with the line ends of Windows, or with a byte order mark."""
    drawn = chance.random()
    if drawn < 0.01:
        text = text.replace("\n", "\r\n")
    return text.encode("utf-8-sig" if 0.01 <= drawn < 0.015 else "utf-8")
