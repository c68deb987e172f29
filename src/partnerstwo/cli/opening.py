"""Finding the registry and reading it, with a sign of life where it takes long."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from partnerstwo.cli.cores import cores
from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.invocation import Invocation
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text
from partnerstwo.language.value import value
from partnerstwo.source.folder import Folder
from partnerstwo.source.whereabouts import held, nearest

if TYPE_CHECKING:
    from partnerstwo.registry.registry import Registry

_NO_REGISTRY = Text(
    "nie znaleziono rejestru: w {folder:quoted} nie ma pliku registry.yaml. Wskaż folder przez --data DIR "
    "albo załóż rejestr: partnerstwo init",
    "no registry found: there is no registry.yaml in {folder:quoted}. Name the folder with --data DIR "
    "or make a registry: partnerstwo init",
)
_NOWHERE = Text(
    "nie znaleziono rejestru: ani tu, ani w folderach powyżej nie ma registry.yaml ani data/registry.yaml. "
    "Wskaż folder przez --data DIR albo załóż rejestr: partnerstwo init",
    "no registry found: neither here nor above is there a registry.yaml or data/registry.yaml. "
    "Name the folder with --data DIR or make a registry: partnerstwo init",
)
_NO_FOLDER = Text("nie ma folderu {folder:quoted}", "there is no folder {folder:quoted}")
_READING = Text("Czytam pliki", "Reading files")
PATIENCE = 1.0
"""Seconds before a progress bar appears."""


@value
class Opened:
    """A registry that was read, its folder, and the language to speak of it."""

    registry: Registry
    tree: Folder
    folder: str
    """The folder as people know it: relative to where they stand, if it is below."""
    lang: Lang


def open_registry(asked: Invocation) -> Opened:
    """Finds and reads the registry, a large one by all processor cores. Raises `CannotError` where there is none."""
    return opened_at(locate(asked), asked, jobs=cores())


def opened_at(root: Path, asked: Invocation, unsaved: Mapping[str, bytes] | None = None, jobs: int = 1) -> Opened:
    """Reads the registry in the folder, with unsaved texts in place of what its files hold."""
    from partnerstwo.cli.sharing import shared
    from partnerstwo.registry.load import load

    tree = Folder(root, unsaved or {}) if unsaved or asked.witness is None else asked.witness.folder(root)
    with progress(asked) as told:
        registry = load(tree, told, shared(jobs, tree))
    language = registry.settings.language if registry.settings else None
    return Opened(registry, tree, known_as(root), asked.language(language.lang() if language else None))


def locate(asked: Invocation, near: Path | None = None) -> Path:
    """The data folder: `--data`, else `PARTNERSTWO_DATA`, else the nearest upwards."""
    named = asked.data_folder()
    if named is not None:
        # Unlike `Path.is_dir`, this takes a name that is too long for one that is not there.
        if not os.path.isdir(named):  # noqa: PTH112
            raise CannotError(_NO_FOLDER, {"folder": named})
        if found := held(named):
            return Path(found)
        raise CannotError(_NO_REGISTRY, {"folder": named})
    for start in (Path.cwd(), near):
        if start is not None and (found := nearest(os.fspath(start))):
            return Path(found)
    raise CannotError(_NOWHERE)


def known_as(root: Path) -> str:
    """The folder as people know it: relative to where they stand, if it is below."""
    absolute = Path(os.path.abspath(root))  # noqa: PTH100 - a link is shown as the user named it
    try:
        return absolute.relative_to(os.path.abspath(".")).as_posix()  # noqa: PTH100
    except ValueError:
        return absolute.as_posix()


@contextmanager
def progress(asked: Invocation, title: Text = _READING) -> Iterator[Callable[[int, int], None] | None]:
    """A progress bar on standard error, for a person who waits longer than a second."""
    if not sys.stderr.isatty() or asked.environment.get("TERM") == "dumb":
        yield None
        return
    started = time.monotonic()
    bar: list[Callable[[int, int], None]] = []

    def told(done: int, total: int) -> None:
        if not bar and time.monotonic() - started > PATIENCE:
            bar.append(_bar(title[asked.language(None)]))
        for show in bar:
            show(done, total)

    yield told


def _bar(title: str) -> Callable[[int, int], None]:
    from rich.console import Console
    from rich.progress import Progress

    live = Progress(console=Console(stderr=True), transient=True)
    task = live.add_task(title)
    live.start()

    def show(done: int, total: int) -> None:
        if done % 50 == 0 or done == total:
            live.update(task, completed=done, total=total)
        if done == total:
            live.stop()

    return show
