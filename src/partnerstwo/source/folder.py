"""The folder of a registry: which files it has, and their bytes; nothing outside it is ever opened."""

import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from partnerstwo.source import hints
from partnerstwo.source.characters import first_hostile
from partnerstwo.source.layout import KINDS, LARGEST, REGISTRY, SUFFIX, belongs, in_order, looks_lost, passed_over
from partnerstwo.source.place import FILE_START
from partnerstwo.source.problem import Problem

_CHUNK = 1 << 16
# Windows has none of these.
_FLAGS = os.O_RDONLY | sum(
    getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_BINARY")
)


@dataclass(frozen=True)
class Listing:
    """The files of a registry: `registry.yaml` if it is there, then `kind/name.yaml`, by code point."""

    files: tuple[str, ...]
    """Every file of that name, the unreadable ones too: what refers to them is no mistake."""
    problems: tuple[Problem, ...]


class Tree(Protocol):
    """Where the files of a registry come from."""

    def scan(self) -> Listing:
        """Which files there are."""

    def read(self, file: str) -> bytes | Problem:
        """The bytes of a file that `scan` named, or why there are none."""

    def hints(self) -> Mapping[str, bytes] | None:
        """The schemas for editors that lie beside the data, by path; None where there is no folder of them."""


def too_large(file: str) -> Problem:
    """The problem of a file over the limit."""
    return Problem("Y08", file, FILE_START, "size", {"limit": "1 MiB"})


@dataclass(frozen=True)
class Memory:
    """The same over texts in memory."""

    texts: Mapping[str, bytes]

    def scan(self) -> Listing:
        """All texts whose names fit a registry."""
        return Listing(in_order({name for name in self.texts if belongs(name)}), ())

    def read(self, file: str) -> bytes | Problem:
        """The text of a name."""
        raw = self.texts[file]
        return too_large(file) if len(raw) > LARGEST else raw

    def hints(self) -> Mapping[str, bytes] | None:
        """The texts of those names, if there are any."""
        return {path: self.texts[path] for path in hints.PATHS if path in self.texts} or None


@dataclass(frozen=True)
class Folder:
    """A registry on disk, under unsaved texts from an editor."""

    root: Path
    overlay: Mapping[str, bytes] = field(default_factory=dict)

    def scan(self) -> Listing:
        """Lists names; what is wrong with a single file is said by `read`."""
        files = {name for name in self.overlay if belongs(name)}
        problems: list[Problem] = []
        try:
            entries = _entries(self.root)
        except OSError:
            return Listing(in_order(files), (_problem(".", "unreadable"),))
        for entry in entries:
            if entry.name == REGISTRY:
                files.add(REGISTRY)
            elif entry.name in KINDS:
                self._scan_kind(entry, files, problems)
            elif looks_lost(entry.name) or (_is_folder(entry) and not entry.name.startswith(".")):
                variant = "suffix" if entry.name == "registry.yml" else "unknown_folder"
                problems.append(_problem(shown(entry.name), variant))
        return Listing(in_order(files), tuple(sorted(problems, key=lambda p: (p.file, p.variant))))

    def _scan_kind(self, kind: "os.DirEntry[str]", files: set[str], problems: list[Problem]) -> None:
        if kind.is_symlink() and not self._holds(kind.path):
            problems.append(_problem(kind.name, "symlink_outside"))
            return
        try:
            entries = _entries(kind.path)
        except OSError:
            problems.append(_problem(kind.name, "unreadable"))
            return
        for entry in entries:
            name = entry.name
            if passed_over(name):
                continue
            file = f"{kind.name}/{shown(name)}"
            if name.endswith(SUFFIX):
                files.add(file)
            else:
                problems.append(_problem(file, "nested" if _is_folder(entry) else "suffix"))

    def read(self, file: str) -> bytes | Problem:
        """The bytes of a regular file inside the folder, at most `LARGEST` of them."""
        if file in self.overlay:
            raw = self.overlay[file]
            return too_large(file) if len(raw) > LARGEST else raw
        if not belongs(file):
            raise ValueError(file)
        try:
            path = self.place(file)
            return path if isinstance(path, Problem) else _bytes(path, file)
        except OSError:
            return _problem(file, "unreadable")

    def seen(self) -> bytes | None:
        """What this process has read, for the one that it reads for; None where no notes are taken."""
        return None

    def attest(self, seen: bytes | None) -> None:
        """Takes note of what another process has `seen`."""

    def place(self, file: str) -> str | Problem:
        """The way to the regular file itself, past links inside the folder; or why there is none to go."""
        try:
            path = self._path(file)
            status = os.lstat(path)
            if stat.S_ISLNK(status.st_mode) or os.path.islink(os.path.dirname(path)):  # noqa: PTH114, PTH120
                if not self._holds(path):
                    return _problem(file, "symlink_outside")
                path = os.path.realpath(path, strict=True)
                status = os.lstat(path)
            if not stat.S_ISREG(status.st_mode):
                return _problem(file, "not_regular")
        except OSError:
            return _problem(file, "unreadable")
        return path

    def hints(self) -> Mapping[str, bytes] | None:
        """The regular files of the folder; what is no folder, or cannot be read, is as good as not there."""
        folder = f"{os.fspath(self.root)}/{hints.FOLDER}"
        if not os.path.isdir(folder) or os.path.islink(folder):  # noqa: PTH112, PTH114
            return None
        found = {path: _small(f"{os.fspath(self.root)}/{path}", path) for path in hints.PATHS}
        return {path: raw for path, raw in found.items() if raw is not None}

    def _path(self, file: str) -> str:
        """The way to a file; a name that had to be escaped is looked up among its neighbours."""
        path = f"{os.fspath(self.root)}/{file}"
        if "\\" not in file:
            return path
        folder, _, name = path.rpartition("/")
        return next((entry.path for entry in _entries(folder) if shown(entry.name) == name), path)

    def _holds(self, path: str) -> bool:
        root = os.path.realpath(self.root)
        return os.path.realpath(path).startswith(root.rstrip(os.sep) + os.sep)


def shown(name: str) -> str:
    """A file name as it can be printed: what is undecodable or deceives stands as an escape."""
    if first_hostile(name) is None and "\n" not in name and "\t" not in name:
        return name
    return "".join(_escape(c) if c in "\n\t" or first_hostile(c) else c for c in name)


def _escape(character: str) -> str:
    number = ord(character)
    # Python keeps a byte it cannot decode as U+DC80 to U+DCFF.
    if 0xDC80 <= number <= 0xDCFF:
        number -= 0xDC00
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}"


def _small(path: str, file: str) -> bytes | None:
    try:
        raw = _bytes(path, file, hints.LARGEST)
    except OSError:
        return None
    return raw if isinstance(raw, bytes) else None


def _bytes(path: str, file: str, most: int = LARGEST) -> bytes | Problem:
    descriptor = os.open(path, _FLAGS)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            return _problem(file, "not_regular")
        if status.st_size > most:
            return too_large(file)
        chunks = list(_chunks(descriptor, max(status.st_size + 1, 512), most))
    finally:
        os.close(descriptor)
    raw = b"".join(chunks)
    return too_large(file) if len(raw) > most else raw


def _chunks(descriptor: int, first: int, most: int) -> Iterator[bytes]:
    """The file up to one chunk over the limit: it may grow while it is read."""
    size = 0
    while size <= most and (chunk := os.read(descriptor, first if not size else _CHUNK)):
        size += len(chunk)
        yield chunk


def _entries(path: str | Path) -> list["os.DirEntry[str]"]:
    with os.scandir(path) as entries:
        return list(entries)


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    # A link to a folder is not followed: what it holds is elsewhere.
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _problem(file: str, variant: str) -> Problem:
    return Problem("Y11", file, FILE_START, variant)
