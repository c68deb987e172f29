"""What a run reads of a registry, as a digest: noted while it reads, or taken at a glance to see if all is as it was.

The glance knows plain registries only: folders and regular files, where everything can be read and nothing is a link
or out of place. Of any other it says nothing. So its few lines need not agree with all that `folder` knows: where both
speak, they say the same, and a test holds them to it.
"""

from __future__ import annotations

import os
import stat
from _blake2 import blake2b

from partnerstwo.source import hints
from partnerstwo.source.layout import KINDS, LARGEST, REGISTRY, SUFFIX, looks_lost, passed_over

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

SIZE = 32
"""Bytes of a digest."""

MANY = 1000
"""Files from which on a second process takes half of them; at ten thousand that saves two fifths of the time."""
_CHUNK = 1 << 16
# Windows has none of these.
_NO_LINKS = getattr(os, "O_NOFOLLOW", 0)
_FLAGS = os.O_RDONLY | _NO_LINKS | sum(getattr(os, name, 0) for name in ("O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC"))


def digest(content: bytes) -> bytes:
    """A content by which nobody finds another that has the same."""
    return blake2b(content, digest_size=SIZE).digest()


def total(files: Sequence[str], digests: bytes, schemas: bytes) -> bytes:
    """The digest of a registry: its files by name, their digests in the same order, and what `of_schemas` says."""
    names = "\0".join(files).encode("utf-8", "surrogateescape")
    return digest(b"".join((len(names).to_bytes(8, "big"), names, digests, schemas)))


def of_schemas(found: dict[str, bytes] | None) -> bytes:
    """The digest of the schemas that lie beside the data; None where there is no folder of them."""
    if found is None:
        return b"none"
    return b"".join(digest(found[path]) if path in found else bytes(SIZE) for path in hints.PATHS)


def glance(root: str, *, schemas: bool, jobs: int = 1) -> bytes | None:
    """What `total` says of the folder as it is now; None where it is not plain.

    `schemas` says whether those beside the data count, `jobs` how many processes may work at once. Raises `OSError`
    where something cannot be read.
    """
    listed = _listed(root)
    if listed is None:
        return None
    files, beside = listed
    digests = _digests(root, files) if jobs == 1 or len(files) < MANY else _digests_by_two(root, files)
    if digests is None:
        return None
    found = _schemas(root) if schemas and beside else None
    return total(files, digests, of_schemas(found) if schemas else b"")


def whole(path: str, most: int, *, links: bool = True) -> bytes:
    """All of a regular file. Raises `OSError` also where it is none, or holds more than `most` bytes."""
    descriptor = os.open(path, _FLAGS & ~_NO_LINKS if links else _FLAGS)
    try:
        content = _rest(descriptor, b"", most)
    finally:
        os.close(descriptor)
    if content is None:
        raise OSError
    return content


def _listed(root: str) -> tuple[list[str], bool] | None:
    """The files in order, and whether there is a folder of schemas."""
    files = []
    first = []
    beside = False
    with os.scandir(root) as entries:
        for entry in entries:
            name = entry.name
            if name == REGISTRY:
                if not entry.is_file(follow_symlinks=False):
                    return None
                first.append(name)
            elif name in KINDS:
                found = _of_kind(entry) if entry.is_dir(follow_symlinks=False) else None
                if found is None:
                    return None
                files += found
            elif name == hints.FOLDER:
                if not entry.is_dir(follow_symlinks=False):
                    return None
                beside = True
            elif looks_lost(name) or (not name.startswith(".") and entry.is_dir(follow_symlinks=False)):
                return None
    files.sort()
    return first + files, beside


def _of_kind(kind: os.DirEntry[str]) -> list[str] | None:
    files = []
    folder = kind.name
    with os.scandir(kind.path) as entries:
        for entry in entries:
            name = entry.name
            if name.endswith(SUFFIX) and not passed_over(name) and entry.is_file(follow_symlinks=False):
                # A name that has to be shown otherwise than it is.
                if not name.isprintable() or "\\" in name:
                    return None
                files.append(f"{folder}/{name}")
            elif not passed_over(name):
                return None
    return files


def _schemas(root: str) -> dict[str, bytes] | None:
    found = {}
    for path in hints.PATHS:
        try:
            found[path] = whole(f"{root}/{path}", hints.LARGEST, links=False)
        except FileNotFoundError:
            continue
    return found


def _digests(root: str, files: Sequence[str]) -> bytes | None:
    """The digests of the files, in a row; None where one is larger than a file may be, or is no file any more."""
    found = []
    # A function call for each file would take a tenth of the time.
    for file in files:
        descriptor = os.open(f"{root}/{file}", _FLAGS)
        try:
            content = os.read(descriptor, _CHUNK)
            if not content or len(content) == _CHUNK:
                rest = _rest(descriptor, content, LARGEST)
                if rest is None:
                    return None
                content = rest
        finally:
            os.close(descriptor)
        found.append(blake2b(content, digest_size=SIZE).digest())
    return b"".join(found)


def _digests_by_two(root: str, files: Sequence[str]) -> bytes | None:
    """The same, with half of the work done by a child of this process."""
    half = len(files) // 2
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        # Nothing of the parent's is to be done by the child, whatever happens to it.
        try:
            left = memoryview(_digests(root, files[half:]) or b"")
            while left:
                left = left[os.write(writing, left) :]
        finally:
            os._exit(0)
    os.close(writing)
    try:
        first = _digests(root, files[:half])
        second = []
        while first is not None and (more := os.read(reading, _CHUNK)):
            second.append(more)
    finally:
        # Who still writes is told so.
        os.close(reading)
        os.waitpid(child, 0)
    digests = (first or b"") + b"".join(second)
    return digests if len(digests) == SIZE * len(files) else None


def _rest(descriptor: int, content: bytes, most: int) -> bytes | None:
    """All of a regular file of which some has been read; None where it is none, or holds too much."""
    # Since it was listed, something else may have taken its place; a pipe gives no bytes, a device any number of them.
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        return None
    while len(content) <= most and (more := os.read(descriptor, most)):
        content += more
    return content if len(content) <= most else None
