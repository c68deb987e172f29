"""Writing a file so that nobody ever sees half of it, and nobody's work is lost.

The new text is written beside the old one, flushed to the disk, and put in its place by one step of the file system:
whoever is killed, or runs out of disk, leaves the old file whole. Right before that step the file is read again:
where it is no longer what was edited, it stays as it is. Another hard link to the old file, such as one of a backup,
keeps the old text.
"""

import contextlib
import errno
import os
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path
from typing import BinaryIO, Final

from partnerstwo.source import hints
from partnerstwo.source.folder import Folder
from partnerstwo.source.layout import KINDS, REGISTRY
from partnerstwo.source.problem import Problem

SUFFIX: Final = ".partnerstwo-tmp"
"""How the names of temporary files end; they begin with a dot, so that none is read as data."""


class Trouble(Enum):
    """Why a file was not written."""

    CHANGED = "changed"
    """Somebody else changed or deleted it meanwhile."""
    ODD = "odd"
    """It is no regular file of the registry: a link out of it, a pipe, a folder."""
    READ_ONLY = "read_only"
    """Nobody is meant to write to it."""
    FULL = "full"
    """There is no room."""
    REFUSED = "refused"
    """The system refuses."""


def replace(tree: Folder, file: str, before: bytes | None, after: bytes) -> Trouble | None:
    """Puts a new text in the place of an old one (None: of none), or says why the file stays as it is.

    A link inside the registry keeps leading where it leads; owner, mode and access list stay.
    """
    try:
        if before is None:
            return _create(Path(tree.root) / file, after)
        place = tree.place(file)
        if isinstance(place, Problem):
            return Trouble.CHANGED if place.variant == "unreadable" else Trouble.ODD
        # The owner's own file could be replaced all the same; that it is read-only says that it should not.
        if not os.stat(place).st_mode & 0o222:  # noqa: PTH116
            return Trouble.READ_ONLY
        changed = False

        def unchanged() -> bool:
            nonlocal changed
            changed = tree.place(file) != place or _bytes(place) != before
            return not changed

        put(Path(place), after, if_so=unchanged)
    except FileNotFoundError:
        # Its folder went away with it.
        return Trouble.CHANGED
    except OSError as error:
        return Trouble.FULL if out_of_room(error) else Trouble.REFUSED
    return Trouble.CHANGED if changed else None


def out_of_room(error: OSError) -> bool:
    """Whether it was the disk, or one's share of it, that was full."""
    return error.errno in (errno.ENOSPC, errno.EDQUOT)


def _bytes(place: str) -> bytes:
    """What stands there now, without waiting where a pipe has taken the place."""
    descriptor = os.open(place, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0))
    with os.fdopen(descriptor, "rb") as file:
        return file.read()


def _create(target: Path, content: bytes) -> Trouble | None:
    """A new file, whole from the first moment; one that somebody else made meanwhile stays."""
    if os.path.lexists(target) and not stat.S_ISREG(target.lstat().st_mode):
        return Trouble.ODD
    taken = False

    def free() -> bool:
        nonlocal taken
        taken = os.path.lexists(target)
        return not taken

    put(target, content, if_so=free)
    return Trouble.CHANGED if taken else None


def put(target: Path, content: bytes, *, if_so: Callable[[], bool] = lambda: True) -> None:
    """Puts the content in the file's place all at once, if at the last moment it is still to be done.

    Raises `OSError`, with the old file whole and nothing left beside it.
    """
    put_written(target, lambda file: file.write(content), if_so=if_so)


def put_written(target: Path, write: Callable[[BinaryIO], object], *, if_so: Callable[[], bool] = lambda: True) -> None:
    """`put` for a content that is written piece by piece: `write` is given an empty file beside the target."""
    with putting(target, if_so=if_so) as file:
        write(file)


@contextlib.contextmanager
def putting(target: Path, *, if_so: Callable[[], bool] = lambda: True) -> Iterator[BinaryIO]:
    """An empty file beside the target, which takes its place at the end; where anything is raised, none is left."""
    status = target.stat() if target.exists() else None
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:40]}.", suffix=SUFFIX)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(descriptor)
            if os.name == "posix":
                _take_after(descriptor, target, status)
        if not if_so():
            Path(name).unlink()
            return
        Path(name).replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
    _flush_folder(target.parent)


def _take_after(descriptor: int, target: Path, status: os.stat_result | None) -> None:
    """Owner, mode, access list and labels of the old file; those of any new file where there was none."""
    if status is None:
        os.fchmod(descriptor, 0o666 & ~_umask())
        return
    # Only root may give a file away; without that the text is what counts.
    with contextlib.suppress(OSError):
        os.fchown(descriptor, status.st_uid, status.st_gid)
    os.fchmod(descriptor, stat.S_IMODE(status.st_mode))
    if sys.platform == "linux":
        _take_labels(descriptor, target)


def _take_labels(descriptor: int, target: Path) -> None:
    """Extended attributes, of which the access list (ACL) is one; not all can be set by anyone."""
    with contextlib.suppress(OSError):
        for name in os.listxattr(target):
            with contextlib.suppress(OSError):
                os.setxattr(descriptor, name, os.getxattr(target, name))


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current


def _flush_folder(folder: Path) -> None:
    """The new name reaches the disk, too; Windows has no handles of folders, and some file systems refuse."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def sweep(root: Path) -> None:
    """Takes away what a killed run left of a registry's files; only for who holds the lock, so that none is in use.

    Other files of the data folder, such as a report, are written without a lock, and linked folders are not ours.
    """
    folders = (root / folder for folder in (*KINDS, hints.FOLDER))
    left = ((root, f".{REGISTRY}.*{SUFFIX}"), *((each, f".*{SUFFIX}") for each in folders if not each.is_symlink()))
    for folder, pattern in left:
        with contextlib.suppress(OSError):
            for each in folder.glob(pattern):
                if each.is_file() and not each.is_symlink():
                    each.unlink()
