"""Running again whenever the registry changes.

The few files are looked at twice a second instead of asking the system to tell: that needs no library, sees changes on
network drives and in containers too, and outlives the folder being renamed or deleted and put back.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Never

from partnerstwo.cli.baselines import NAME, place
from partnerstwo.cli.examination import Wanted, examine
from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.invocation import day
from partnerstwo.cli.opening import known_as
from partnerstwo.cli.output import talk
from partnerstwo.language.printable import one_line
from partnerstwo.language.text import Text

if TYPE_CHECKING:
    from partnerstwo.cli.examination import Examined
    from partnerstwo.language.lang import Lang

INTERVAL = 0.5
"""Seconds between two looks."""
CALM = 0.1
"""Seconds without a change after which a burst of them is over."""
LONGEST = 2.0
"""Seconds after which a burst is no longer waited out."""

_BEGIN = Text("[{time}] partnerstwo: sprawdzam", "[{time}] partnerstwo: checking")
_END = Text("[{time}] partnerstwo: gotowe", "[{time}] partnerstwo: done")
_FAILED = Text("partnerstwo: {reason}", "partnerstwo: {reason}")
_WAITING = Text(
    "Czekam na zmiany w {folder:quoted}; koniec: Ctrl+C", "Waiting for changes in {folder:quoted}; Ctrl+C ends"
)
_LOST = Text("bieżącego folderu już nie ma", "the current folder is gone")
_CLEAR = "\x1b[2J\x1b[3J\x1b[H"

State = tuple[object, ...]
"""What the folder looks like; another one means that something changed."""


def watch(wanted: Wanted, tell: Callable[[Examined], None]) -> Never:
    """Examines and tells, now and after each change, until it is interrupted.

    A registry that cannot be read for a while is told and waited for. Raises `CannotError` where there is none to
    begin with.
    """
    root = wanted.root().absolute()
    # From now on this folder is meant, whatever else lies above the current one.
    wanted = replace(wanted, asked=replace(wanted.asked, data=known_as(root)))
    lang = wanted.asked.language(None)
    while True:
        seen = look(root, wanted)
        lang = _once(wanted, tell, lang)
        gc.collect()
        if sys.stderr.isatty():
            talk(one_line(_WAITING.format(lang, {"folder": known_as(root)})))
        while look(root, wanted) == seen:
            time.sleep(INTERVAL)
        _calm(root, wanted)


def look(root: Path, wanted: Wanted) -> State:
    """What a run depends on: the files of the registry, its baseline, the day."""
    baseline = place(wanted.baseline, root, "")[0]
    return day(wanted.on), _mark(baseline), *_marks(root)


def _once(wanted: Wanted, tell: Callable[[Examined], None], lang: Lang) -> Lang:
    """One run, framed by lines that an editor can wait for."""
    try:
        found = examine(wanted)
    except CannotError as failure:
        _begin(lang)
        talk(_FAILED.format(lang, {"reason": failure.said(lang)}))
    except FileNotFoundError:
        _begin(lang)
        talk(_FAILED.format(lang, {"reason": _LOST}))
    else:
        lang = found.opened.lang
        _begin(lang)
        try:
            tell(found)
        except CannotError as failure:
            talk(_FAILED.format(lang, {"reason": failure.said(lang)}))
    talk(_END.format(lang, {"time": _time()}))
    return lang


def _begin(lang: Lang) -> None:
    if sys.stdout.isatty() and os.environ.get("TERM") != "dumb":
        sys.stdout.write(_CLEAR)
        sys.stdout.flush()
    talk(_BEGIN.format(lang, {"time": _time()}))


def _time() -> str:
    return datetime.now().strftime("%H:%M:%S")  # noqa: DTZ005 - the time on the clock of who looks


def _calm(root: Path, wanted: Wanted) -> None:
    """Waits until a burst of changes is over: an editor writes beside the file and renames, git writes many."""
    until = time.monotonic() + LONGEST
    seen = look(root, wanted)
    while time.monotonic() < until:
        time.sleep(CALM)
        now = look(root, wanted)
        if now == seen:
            return
        seen = now


def _marks(root: Path) -> Iterator[object]:
    from partnerstwo.source.layout import KINDS, REGISTRY

    for entry in _entries(root):
        if entry.name in (*KINDS, ".schema"):
            yield entry.name, tuple((each.name, _mark(each.path)) for each in _entries(entry.path))
        elif entry.name in (REGISTRY, NAME):
            yield entry.name, _mark(entry.path)
        elif not entry.name.startswith("."):
            # What does not belong to a registry is not read, only named.
            yield entry.name


def _entries(folder: str | Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return []


def _mark(path: str | Path) -> object:
    """What tells one state of a file from another without reading it."""
    try:
        about = os.stat(path)  # noqa: PTH116 - much the quicker for a thousand files
    except OSError:
        return None
    return about.st_mtime_ns, about.st_ctime_ns, about.st_size, about.st_ino
