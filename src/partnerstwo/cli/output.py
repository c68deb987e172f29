"""Where the result goes: standard output or a file, in what that place can show."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, TextIO

from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.invocation import Invocation
from partnerstwo.cli.terminal import links
from partnerstwo.language.printable import to_ascii
from partnerstwo.language.style import Style
from partnerstwo.language.text import Text

_LETTERS = "ąćęłńóśźż–„”…│─"
_OTHERS = "".join(map(chr, (*range(0xA1, 0x180), *range(0x2010, 0x2040), 0x20AC)))
"""Letters and signs of which a stream that lacks some of ours may have some: windows-1250, cp852, ISO 8859-2."""
_NOT_WRITTEN = Text("nie udało się zapisać {file:quoted}: {reason}", "could not write {file:quoted}: {reason}")
_NOT_SAID = Text("nie udało się zapisać wyniku: {reason}", "could not write the result: {reason}")
_listeners: list[Callable[[TextIO, bytes], None]] = []
_FOLDER_MISSING = Text("nie ma takiego folderu", "there is no such folder")
_FULL = Text("brak miejsca na dysku", "the disk is full")
_REFUSED = Text("system odmówił zapisu", "the system refused")


def style(stream: TextIO, asked: Invocation) -> Style:
    """What the stream can show, as asked by option and environment (`NO_COLOR`, `FORCE_COLOR`, `TERM`)."""
    terminal = stream.isatty()
    capable = terminal and asked.environment.get("TERM") != "dumb"
    colour = _colour(asked, terminal=capable)
    whole = _can_write(stream, _LETTERS)
    return Style(
        colour=colour,
        ascii=not whole,
        letters="" if whole else "".join(letter for letter in _OTHERS if _can_write(stream, letter)),
        width=_columns() if terminal else None,
        links=links(asked.environment, terminal=capable and colour, folder="."),
    )


def _columns() -> int:
    from shutil import get_terminal_size

    return get_terminal_size().columns


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


def overhear(listener: Callable[[TextIO, bytes], None]) -> None:
    """From now on the listener is told what is written, before it is, and to which stream."""
    _listeners.append(listener)


def say(text: str, stream: TextIO | None = None) -> None:
    """Writes the result to standard output, or to the stream that stands for it."""
    with _saying():
        _write(stream or sys.stdout, text)


def say_bytes(content: bytes) -> None:
    """Writes a result whose encoding and line ends are part of its format, whatever the console prefers."""
    with _saying():
        for each in _listeners:
            each(sys.stdout, content)
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
        raise not_said(error) from error


def not_said(error: OSError) -> CannotError:
    """The result could not be written to standard output."""
    return CannotError(_NOT_SAID, {"reason": _FULL if error.errno == errno.ENOSPC else _REFUSED})


@contextlib.contextmanager
def reader_may_leave() -> Iterator[None]:
    """Whoever has read enough and closes the pipe changes nothing of what was found, nor of the exit code."""
    try:
        yield
    except BrokenPipeError:
        forget_reader()


def forget_reader() -> None:
    """Whatever is still to be written to standard output goes nowhere, without a complaint at the end."""
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - kept until the end


def talk(text: str) -> None:
    """Writes what is not the result to standard error, a line; where nobody listens, that is no failure."""
    try:
        _write(sys.stderr, f"{text}\n")
    except OSError:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - kept until the end


def _write(stream: TextIO, text: str) -> None:
    # What the encoding lacks loses its marks or is replaced: an old Windows console must not end in a traceback.
    encoding = stream.encoding or "utf-8"
    if not _can_write(stream, text):
        lacking = {letter for letter in set(text) if not _can_write(stream, letter)}
        text = "".join(to_ascii(letter) if letter in lacking else letter for letter in text)
    content = text.encode(encoding, "replace")
    for each in _listeners:
        each(stream, content)
    stream.write(content.decode(encoding))
    stream.flush()


def write_file(path: str, content: bytes) -> None:
    """Puts the content in the file's place all at once, so that nobody ever reads half of it.

    A link keeps leading where it leads; a pipe or a device is written to and stays what it is.
    """
    fill_file(path, lambda file: file.write(content))


def fill_file(path: str, write: Callable[[BinaryIO], object]) -> None:
    """`write_file` for a content that `write` puts piece by piece into the file it is given."""
    with filled_file(path) as file:
        write(file)


@contextlib.contextmanager
def filled_file(path: str) -> Iterator[BinaryIO]:
    """The file to fill, which is put in its place at the end. An `OSError` meanwhile is one of writing it."""
    from partnerstwo.source.replacing import out_of_room, putting

    target = Path(path)
    try:
        if target.is_symlink():
            target = target.resolve()
        odd = target.exists() and not target.is_file() and not target.is_dir()
        with target.open("wb") if odd else putting(target) as file:
            yield file
    except FileNotFoundError as error:
        raise CannotError(_NOT_WRITTEN, {"file": path, "reason": _FOLDER_MISSING}) from error
    except OSError as error:
        raise CannotError(_NOT_WRITTEN, {"file": path, "reason": _FULL if out_of_room(error) else _REFUSED}) from error
