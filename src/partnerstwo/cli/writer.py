"""The right to write in a registry: one command at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from partnerstwo.cli.failure import CannotError
from partnerstwo.language.text import Text

_BUSY = Text(
    "inne polecenie zapisuje teraz w rejestrze {folder:quoted}; spróbuj za chwilę",
    "another command is writing to the registry {folder:quoted}; try again in a moment",
)


@contextmanager
def only_writer(root: Path) -> Iterator[bool]:
    """Keeps other commands from writing in the folder; whether it can, since some file systems have no locks.

    Raises `CannotError` where another command is at it for long, `OSError` where the folder cannot be opened.
    """
    from partnerstwo.source.lock import BusyError, held

    try:
        with held(root) as alone:
            yield alone
    except BusyError:
        raise CannotError(_BUSY, {"folder": str(root)}) from None
