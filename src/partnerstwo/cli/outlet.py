"""Where the tables of the export go: standard output, a file each, one database; of one registry, or of several."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from partnerstwo.cli.each import Failed, attempt
from partnerstwo.cli.failure import CannotError, visible_lines
from partnerstwo.cli.list import tell_incomplete
from partnerstwo.cli.opening import known_as, locate, opened_at
from partnerstwo.cli.output import fill_file, say, say_bytes, talk
from partnerstwo.language.dates import NBSP
from partnerstwo.language.printable import one_line
from partnerstwo.language.text import Text, Value
from partnerstwo.language.value import value
from partnerstwo.registry.slug import slug_of
from partnerstwo.tables.catalogue import TABLES
from partnerstwo.tables.registries import registry_key
from partnerstwo.tables.table import Scene, fields, rows

if TYPE_CHECKING:
    from datetime import date

    from partnerstwo.cli.invocation import Invocation
    from partnerstwo.cli.opening import Opened
    from partnerstwo.language.lang import Lang
    from partnerstwo.tables.table import AnyTable, Marked, Row

_NO_FOLDER = Text("nie udało się założyć folderu {folder:quoted}", "the folder {folder:quoted} could not be made")
_SAME_KEY = Text(
    "{first:quoted} i {second:quoted} mają ten sam klucz: {key:quoted}; zmień „area” albo „name” w jednym z nich "
    "(registry.yaml) albo zapisz je osobno, z --registry",
    "{first:quoted} and {second:quoted} have the same key: {key:quoted}; change “area” or “name” of one of them "
    "(registry.yaml), or write them one by one, with --registry",
)
_SKIPPED = Text("partnerstwo: {folder}: {reason}", "partnerstwo: {folder}: {reason}")
_INCOMPLETE = Text("{folder}: plików nieodczytanych w całości: {n}", "{folder}: {n:file} not read in full")
_WRITTEN = Text("zapisano {file}", "wrote {file}")
_WRITTEN_ALL = Text("zapisano w folderze {folder}: {n:file}", "wrote into the folder {folder}: {n:file}")
_AT_ONCE = 1 << 16
_CANNOT = 2
_LONGEST = 100
"""Characters of a key; a folder's name may have a few more."""


@value
class Target:
    """What is written, and where to."""

    format: str
    tables: tuple[str, ...]
    output: str | None
    folder: bool = False
    """Whether `output` is a folder, with a file for each table; of several registries, a folder for each in it."""

    def chosen(self) -> list[AnyTable]:
        """The tables, in their own order."""
        return [table for table in TABLES if table.name in self.tables]


def export_one(asked: Invocation, target: Target, on: date, key: str | None) -> None:
    """Writes the tables of one registry. Raises `CannotError`."""
    # By one process: pyarrow may be loaded by now, and no process that runs threads is to be forked.
    opened = opened_at(locate(asked), asked)
    scene = _scene(opened, target, on, key or registry_key(opened.registry))
    if target.folder and target.output is not None:
        _fill_folder(Path(target.output), target, scene, opened.lang)
        _tell(_WRITTEN_ALL, opened.lang, {"folder": target.output, "n": len(target.tables)})
    else:
        _fill_one(target, [scene], opened.lang)
    tell_incomplete(opened.registry, opened.lang)


def export_several(roots: Sequence[Path], asked: Invocation, target: Target, on: date) -> int:
    """Writes the tables of all registries, one after the other; no more than one is held in memory.

    One that cannot be read is told and left out. The exit code: 2 where there was one, else 0. Raises `CannotError`
    where nothing is written, since two have the same key, or where a place cannot be written to.
    """
    lang = asked.language(None)
    scenes = _Scenes(_keyed(roots), asked, target, on)
    if target.folder and target.output is not None:
        for scene in scenes:
            _fill_folder(Path(target.output, scene.key), target, scene, lang)
            del scene
        _tell(_WRITTEN_ALL, lang, {"folder": target.output, "n": scenes.opened * len(target.tables)})
    else:
        _fill_one(target, scenes, lang)
    return _CANNOT if scenes.opened < len(roots) else 0


def _keyed(roots: Sequence[Path]) -> dict[str, Path]:
    """What tells each registry from the others, before any of them is read in full."""
    from partnerstwo.registry.load import load
    from partnerstwo.source.folder import Folder, Memory
    from partnerstwo.source.layout import REGISTRY

    found: dict[str, Path] = {}
    for root in roots:
        raw = Folder(root).read(REGISTRY)
        registry = load(Memory({REGISTRY: raw} if isinstance(raw, bytes) else {}))
        # It becomes the name of a folder, whatever somebody wrote for an area.
        said = registry_key(registry) if registry.settings else _name_of(root)
        key = slug_of(said)[:_LONGEST].strip("-") or "registry"
        if key in found:
            names = {"first": known_as(found[key]), "second": known_as(root)}
            raise CannotError(_SAME_KEY, {**names, "key": key})
        found[key] = root
    return found


def _name_of(root: Path) -> str:
    """The name of the folder, or of that above `data`: for a registry that does not say its own."""
    whole = Path(os.path.abspath(root))  # noqa: PTH100 - a link is called what the user called it
    return whole.parent.name if whole.name == "data" else whole.name


class _Scenes:
    """What the tables are made of, registry by registry; each is gone before the next one is read."""

    def __init__(self, roots: Mapping[str, Path], asked: Invocation, target: Target, on: date) -> None:
        self._roots = roots
        self._asked = asked
        self._target = target
        self._on = on
        self.opened = 0
        """How many could be read."""

    def __iter__(self) -> Iterator[Scene]:
        lang = self._asked.language(None)
        for key, root in self._roots.items():
            # A registry's entities refer to one another; what is left of the first are modules, which stay.
            gc.collect()
            gc.freeze()
            scene = attempt(root, partial(self._read, root, key), self._asked)
            if isinstance(scene, Failed):
                _tell(_SKIPPED, lang, {"folder": known_as(root), "reason": scene.reason})
                continue
            self.opened += 1
            if incomplete := len(scene.registry.incomplete):
                _tell(_INCOMPLETE, lang, {"folder": known_as(root), "n": incomplete})
            yield scene
            del scene

    def _read(self, root: Path, key: str) -> Scene:
        # Each says what concerns it alone; the tables have no language but that of their columns' meanings.
        return _scene(opened_at(root, replace(self._asked, data=str(root))), self._target, self._on, key)


def _scene(opened: Opened, target: Target, on: date, key: str) -> Scene:
    return Scene(opened.registry, key, on, _findings(opened, on) if "findings" in target.tables else ())


def _findings(opened: Opened, on: date) -> tuple[Marked, ...]:
    """What `validate` would say on the day, with what waivers and the baseline accept marked."""
    from partnerstwo.cli.baselines import accepted, known, marked
    from partnerstwo.cli.checking import checked

    found = marked(checked(opened, on))
    before = known(None, opened.tree.root, opened.folder)
    return found if before is None else accepted(found, before)


def _fill_folder(folder: Path, target: Target, scene: Scene, lang: Lang) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotError(_NO_FOLDER, {"folder": str(folder)}) from error
    for table in target.chosen():
        _fill(str(folder / f"{table.name}.{target.format}"), table, target.format, [scene], lang)


def _fill_one(target: Target, scenes: Iterable[Scene], lang: Lang) -> None:
    """Everything to one place: a database of all tables, or one table."""
    from partnerstwo.tables.formats import sqlite

    if target.output is None:
        _say_lines(_lines(target.chosen()[0], target.format, scenes))
        return
    if target.format == "sqlite":
        fill_file(target.output, lambda file: sqlite.write(file, target.chosen(), scenes))
    else:
        _fill(target.output, target.chosen()[0], target.format, scenes, lang)
    _tell(_WRITTEN, lang, {"file": target.output})


def _tell(text: Text, lang: Lang, values: Mapping[str, Value]) -> None:
    talk(one_line(text.format(lang, values).replace(NBSP, " ")))


def _fill(file: str, table: AnyTable, written: str, scenes: Iterable[Scene], lang: Lang) -> None:
    def fill(out: BinaryIO) -> None:
        if written == "parquet":
            from partnerstwo.tables.formats import parquet

            parquet.write(out, fields(table), _rows(table, scenes), lang)
        else:
            out.writelines(_lines(table, written, scenes))

    fill_file(file, fill)


def _lines(table: AnyTable, written: str, scenes: Iterable[Scene]) -> Iterator[bytes]:
    from partnerstwo.tables.formats import csv, jsonl

    made = jsonl.lines if written == "jsonl" else csv.lines
    return made(fields(table), _rows(table, scenes))


def _rows(table: AnyTable, scenes: Iterable[Scene]) -> Iterator[Row]:
    for scene in scenes:
        yield from rows(table, scene)
        del scene


def _say_lines(lines: Iterable[bytes]) -> None:
    """To standard output as they are; on a terminal without what would command it."""
    seen = sys.stdout.isatty()
    block: list[bytes] = []
    size = 0
    for line in lines:
        block.append(line)
        size += len(line)
        if size > _AT_ONCE:
            _say_block(b"".join(block), seen=seen)
            block, size = [], 0
    _say_block(b"".join(block), seen=seen)


def _say_block(block: bytes, *, seen: bool) -> None:
    if seen:
        say(visible_lines(block.decode().replace("\r\n", "\n")))
    else:
        say_bytes(block)
