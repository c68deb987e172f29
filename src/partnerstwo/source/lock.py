"""One writer at a time: a lock on the folder of a registry, which leaves no file in it and dies with its process."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

PATIENCE: Final = 10.0
"""Seconds that a second writer waits: as long as a large registry takes."""
_PAUSE = 0.05


class BusyError(Exception):
    """Another command holds the lock."""


@contextmanager
def held(root: Path, patience: float | None = None) -> Iterator[bool]:
    """Holds the lock of a folder; whether there is one, since some file systems have none.

    Without a lock a change of somebody else is still seen before anything is written. Raises `BusyError`.
    """
    descriptor = _open(root)
    try:
        yield _wait(descriptor, PATIENCE if patience is None else patience)
    finally:
        os.close(descriptor)


def _wait(descriptor: int, patience: float) -> bool:
    end = time.monotonic() + patience
    while True:
        try:
            _take(descriptor)
        except (BlockingIOError, PermissionError):
            if time.monotonic() >= end:
                raise BusyError from None
            time.sleep(_PAUSE)
        except OSError:
            return False
        else:
            return True


if sys.platform == "win32":
    import msvcrt
    import tempfile
    from hashlib import sha256

    def _open(root: Path) -> int:
        """A file of the system's temporary folder stands for the registry: a folder cannot be locked."""
        name = sha256(os.path.realpath(root).casefold().encode()).hexdigest()[:16]
        return os.open(Path(tempfile.gettempdir()) / f"partnerstwo-{name}.lock", os.O_RDWR | os.O_CREAT)

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _open(root: Path) -> int:
        return os.open(root, os.O_RDONLY)

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
