"""Keeping the verdict of a run for `verdicts`: what was said, and what of the outside it followed from."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from partnerstwo.cli import verdicts
from partnerstwo.cli.verdicts import ERR, LARGEST, OUT, Question
from partnerstwo.source.evidence import digest
from partnerstwo.source.folder import Folder
from partnerstwo.source.witness import Notes, Watched

MOST = 64
"""Verdicts that are kept; the oldest go."""

_TOLD = (0, 1)
"""Exit codes of a verdict; any other stands for a failure, which may be over by the next time."""
_SOON = 2_000_000_000
"""Nanoseconds before the start: a file of the program changed since then may not be the one that was loaded."""
_STANDARD = Path(os.__file__).parent
"""Python's own modules change with Python, whose version is a part of the question."""


class Witness:
    """Sees what a run reads and says. In any doubt, and for more than one registry, nothing is kept."""

    def __init__(self, asked: Question) -> None:
        self._asked = asked
        self._streams = sys.stdout, sys.stderr
        self._notes: Notes | None = None
        self._baseline = b"", b""
        self._said: list[bytes] = []
        self._room = LARGEST
        self._doubtful = False

    def folder(self, root: Path) -> Folder:
        """The folder of a registry, watched."""
        self._doubt(self._notes is not None or not _same(root, self._asked.root))
        watched = Watched(root)
        self._notes = watched.notes
        return watched

    def baseline(self, path: Path, content: bytes | None) -> None:
        """The file of the baseline as it was read; None where there is none."""
        found = os.fsencode(path), b"" if content is None else digest(content)
        self._doubt(self._baseline not in ((b"", b""), found))
        self._baseline = found

    def checkout(self, told: str | None) -> None:
        """Where the repository was found to begin."""
        self._doubt(told != self._asked.checkout)

    def said(self, stream: TextIO, content: bytes) -> None:
        """What was written to one of the standard streams."""
        self._doubt(stream not in self._streams)
        self._room -= len(content)
        if self._doubtful or self._room < 0:
            self._doubt(True)
            return
        self._said.append((OUT if stream is self._streams[0] else ERR) + content)

    def doubt(self) -> None:
        """Nothing is kept of this run."""
        self._doubt(True)

    def keep(self, status: int) -> None:
        """Keeps the verdict, if there is one to stand by; where that cannot be done, nobody misses it."""
        if self._notes is None:
            return
        from partnerstwo.registry.load import FEWEST

        evidence = self._notes.evidence()
        # A stream that was closed meanwhile has been replaced.
        whole = (sys.stdout, sys.stderr) == self._streams and verdicts.today() == self._asked.day
        if self._doubtful or evidence is None or status not in _TOLD or not whole:
            return
        with contextlib.suppress(OSError, ValueError):
            # Helpers, which do a part of the work for a large registry, may have loaded more than this process.
            paths = sorted({*_program(), *(_sources() if self._notes.count() >= FEWEST else ())})
            if _changed_since(paths, self._asked.started - _SOON) or _lies_in(self._asked.folder, self._asked.root):
                return
            registry, schemas = evidence
            parts = [
                self._asked.key, os.fsencode("\0".join(paths)), verdicts.state(paths), registry,
                b"schemas" if schemas else b"", *self._baseline, str(status).encode(), *self._said,
            ]  # fmt: skip
            _put(self._asked, verdicts.packed(parts))

    def _doubt(self, reason: bool) -> None:
        if reason:
            self._doubtful = True
            self._said.clear()


def _same(one: Path, other: str) -> bool:
    try:
        return os.path.samefile(one, other)  # noqa: PTH121
    except OSError:
        return False


def _program() -> Iterator[str]:
    """The files and folders of what was loaded: sources, data, and where Python would look for others."""
    loaded = {file for each in list(sys.modules.values()) if (file := getattr(each, "__file__", None))}
    folders = {os.path.dirname(file) for file in loaded}  # noqa: PTH120
    for each in loaded | folders | set(sys.path):
        # The zip of the standard library is not there, as a rule.
        if not _is_standard(each):
            yield os.path.abspath(each)  # noqa: PTH100
    yield os.fspath(_STANDARD)
    yield from (each for each in _own() if not each.endswith(".py"))


def _sources() -> Iterator[str]:
    """All sources of the program, loaded or not."""
    return (each for each in _own() if each.endswith(".py"))


def _own() -> Iterator[str]:
    import partnerstwo

    top = os.path.dirname(partnerstwo.__file__)  # noqa: PTH120
    for folder, folders_in, files in os.walk(top):
        folders_in[:] = [name for name in folders_in if name != "__pycache__"]
        yield from (f"{folder}/{name}" for name in files)


def _is_standard(path: str) -> bool:
    return path.startswith(f"{_STANDARD}/") and "site-packages" not in path and "dist-packages" not in path


def _changed_since(paths: list[str], moment: int) -> bool:
    for path in paths:
        try:
            status = os.stat(path)  # noqa: PTH116
        except OSError:
            continue
        if max(status.st_mtime_ns, status.st_ctime_ns) >= moment:
            return True
    return False


def _lies_in(folder: str, root: str) -> bool:
    """Whether the verdicts would lie in the registry, which would change it."""
    return os.path.realpath(folder).startswith(os.path.realpath(root).rstrip("/") + "/")


def _put(asked: Question, entry: bytes) -> None:
    """Puts an entry in its place all at once. Raises `OSError`."""
    above = os.path.dirname(asked.folder)  # noqa: PTH120
    if _foreign(above):
        raise PermissionError
    os.makedirs(os.path.dirname(above), exist_ok=True)  # noqa: PTH103, PTH120
    for each in (above, asked.folder):
        with contextlib.suppress(FileExistsError):
            os.mkdir(each, 0o700)  # noqa: PTH102
    folder = verdicts.opened(asked.folder)
    unfinished = f"{asked.name}.{os.getpid()}"
    try:
        try:
            _write(folder, unfinished, entry)
            os.rename(unfinished, asked.name, src_dir_fd=folder, dst_dir_fd=folder)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(unfinished, dir_fd=folder)
            raise
        _prune(folder)
    finally:
        os.close(folder)


def _foreign(folder: str) -> bool:
    """Whether root would make this folder among somebody else's, as under `sudo`: its owner could not use it then."""
    while not os.path.lexists(folder):
        folder = os.path.dirname(folder)  # noqa: PTH120
    return os.geteuid() == 0 != os.stat(folder).st_uid  # noqa: PTH116


def _write(folder: int, name: str, entry: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    with open(os.open(name, flags, 0o600, dir_fd=folder), "wb") as file:  # noqa: PTH123
        file.write(entry)


def _prune(folder: int) -> None:
    """Removes the oldest, and with them what a run that was ended left unfinished."""
    ages = []
    for name in os.listdir(folder):
        with contextlib.suppress(OSError):
            ages.append((os.stat(name, dir_fd=folder, follow_symlinks=False).st_mtime_ns, name))
    for _, name in sorted(ages, reverse=True)[MOST:]:
        with contextlib.suppress(OSError):
            os.unlink(name, dir_fd=folder)
