"""A real shell on a real (pseudo) terminal, with a hand that presses Tab."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import shlex
import signal
import struct
import sys
import termios
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

LONGEST = 20.0
"""Seconds that a machine under load may take for an answer."""
READY = "%ready%"
_TERMINAL = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|[()][0-9A-Za-z]|[=>]|\][^\x07]*\x07)|\r|[\x00-\x08]")


@dataclass
class Shell:
    """A running shell."""

    name: str
    terminal: int

    def press(self, keys: str) -> None:
        """Types."""
        os.write(self.terminal, keys.encode())

    def until(self, mark: str, seconds: float = LONGEST) -> str:
        """What the terminal showed until the mark came, control sequences taken out."""
        end = time.monotonic() + seconds
        seen = b""
        while mark.encode() not in _TERMINAL.sub(b"", seen):
            left = end - time.monotonic()
            if left <= 0 or not select.select([self.terminal], [], [], left)[0]:
                raise TimeoutError(f"{self.name}: no {mark!r} in {seen!r}")
            seen += os.read(self.terminal, 65536)
        return _TERMINAL.sub(b"", seen).decode("utf-8", "replace")

    def run(self, line: str) -> str:
        """What a line prints."""
        # The mark is written apart, so that the line itself, which the terminal echoes, does not hold it.
        self.press(f" {line}; printf '%s%s\\n' '%rea' 'dy%'\r")
        return self.until(READY)

    def quiet(self, seconds: float) -> str:
        """What the terminal shows until it has been still for so long."""
        end = time.monotonic() + LONGEST
        seen = b""
        while time.monotonic() < end and select.select([self.terminal], [], [], seconds)[0]:
            seen += os.read(self.terminal, 65536)
        return _TERMINAL.sub(b"", seen).decode("utf-8", "replace")

    def completed(self, typed: str) -> str:
        """The line as it stands after typing and Tab: its words, each in `<...>`, quotes taken off by the shell."""
        # The line becomes what another command is given, which shows what the program would get. What is typed while
        # the shell still thinks waits for it.
        self.press(f"{typed}\t\x01printf '<%s>' \x05; printf '%s%s\\n' '%rea' 'dy%'\r")
        shown = self.until(READY).replace("\n", "")
        found = re.findall(r"(?:<[^<>]*>)+(?=%ready%)", shown)
        return str(found[-1]) if found else shown

    def listed(self, typed: str, mark: str) -> str:
        """What the shell lists after Tab, pressed until the mark is there."""
        self.press(typed)
        seen = ""
        end = time.monotonic() + LONGEST
        while mark not in seen:
            if time.monotonic() > end:
                raise TimeoutError(f"{self.name}: no {mark!r} in {seen!r}")
            self.press("\t")
            seen += self.quiet(0.5)
        self.press("\x05\x15\r")
        self.run(":")
        return seen


@contextmanager
def shell(command: str, folder: Path, environment: Mapping[str, str]) -> Iterator[Shell]:
    """A shell of 200 columns that finds `partnerstwo` on its path."""
    programs = folder / "programs"
    programs.mkdir(exist_ok=True)
    program = programs / "partnerstwo"
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m partnerstwo "$@"\n')
    program.chmod(0o755)
    words = shlex.split(command)
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(folder)
        os.execvpe(words[0], words, {**environment, "PATH": f"{programs}:{os.environ['PATH']}"})
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 200, 0, 0))
    try:
        yield Shell(words[0], terminal)
    finally:
        os.kill(child, signal.SIGKILL)
        os.close(terminal)
        os.waitpid(child, 0)
