"""Where the result goes: standard output or a file, in what that place can show."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.invocation import Invocation
from partnerstwo.language.style import Style
from partnerstwo.language.text import Text

_LETTERS = "ąćęłńóśźż–„”…│─"
_NOT_WRITTEN = Text("nie udało się zapisać {file:quoted}: {reason}", "could not write {file:quoted}: {reason}")
_NOT_SAID = Text("nie udało się zapisać wyniku: {reason}", "could not write the result: {reason}")
_FOLDER_MISSING = Text("nie ma takiego folderu", "there is no such folder")
_REFUSED = Text("system odmówił zapisu", "the system refused")


def style(stream: TextIO, asked: Invocation) -> Style:
    """What the stream can show, as asked by option and environment (`NO_COLOR`, `FORCE_COLOR`, `TERM`)."""
    terminal = stream.isatty()
    return Style(
        colour=_colour(asked, terminal=terminal and asked.environment.get("TERM") != "dumb"),
        ascii=not _can_write(stream, _LETTERS),
        width=shutil.get_terminal_size().columns if terminal else None,
    )


def _colour(asked: Invocation, *, terminal: bool) -> bool:
    match asked.color:
        case "always":
            return True
        case "never":
            return False
        case _:
            pass
    if asked.environment.get("NO_COLOR"):
        return False
    return terminal or bool(asked.environment.get("FORCE_COLOR"))


def _can_write(stream: TextIO, letters: str) -> bool:
    try:
        letters.encode(stream.encoding or "utf-8")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def say(text: str) -> None:
    """Writes the result to standard output."""
    with _saying():
        _write(sys.stdout, text)


def say_bytes(content: bytes) -> None:
    """Writes a result whose encoding and line ends are part of its format, whatever the console prefers."""
    with _saying():
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()


@contextlib.contextmanager
def _saying() -> Iterator[None]:
    """A full disk is no mistake of the program; that a reader has enough is known to who started the command."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise CannotError(_NOT_SAID, {"reason": _REFUSED}) from error


def talk(text: str) -> None:
    """Writes what is not the result to standard error, a line."""
    _write(sys.stderr, f"{text}\n")


def _write(stream: TextIO, text: str) -> None:
    # What the encoding lacks is replaced: an old Windows console must not end in a traceback.
    encoding = stream.encoding or "utf-8"
    stream.write(text.encode(encoding, "replace").decode(encoding))
    stream.flush()


def write_file(path: str, content: bytes) -> None:
    """Puts the content in the file's place all at once, so that nobody ever reads half of it.

    A link keeps leading where it leads; a pipe or a device is written to and stays what it is.
    """
    target = Path(path)
    try:
        if target.is_symlink():
            target = target.resolve()
        if target.exists() and not target.is_file() and not target.is_dir():
            target.write_bytes(content)
            return
        mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
        descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
            if os.name == "posix":
                Path(name).chmod(mode)
            Path(name).replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise
    except FileNotFoundError as error:
        raise CannotError(_NOT_WRITTEN, {"file": path, "reason": _FOLDER_MISSING}) from error
    except OSError as error:
        raise CannotError(_NOT_WRITTEN, {"file": path, "reason": _REFUSED}) from error


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
