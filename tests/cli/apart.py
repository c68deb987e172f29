"""Runs of the program in children of the test, which need load nothing, each with surroundings of its own."""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, NamedTuple

from partnerstwo.cli import main, start
from partnerstwo.cli.verdicts import Question


class Done(NamedTuple):
    """What a run said, and whether it went its whole way (or knew its verdict)."""

    code: int
    out: bytes
    err: bytes
    whole: bool

    @property
    def said(self) -> tuple[int, bytes, bytes]:
        """What a person sees."""
        return self[:3]


def run(
    *words: str,
    folder: Path,
    environment: Mapping[str, str],
    before: Callable[[], object] = lambda: None,
    out: int | None = None,
) -> Done:
    """Runs the program with the words; `before` is called in its process first, `out` takes what it says."""
    with tempfile.TemporaryFile() as said, tempfile.TemporaryFile() as told, tempfile.TemporaryFile() as way:
        child = os.fork()
        if child == 0:
            try:
                code = _child(words, folder, environment, before, out or said.fileno(), told.fileno(), way)
            except BaseException:
                os.write(told.fileno(), traceback.format_exc().encode())
                code = 99
            os._exit(code)
        _, status = os.waitpid(child, 0)
        return Done(os.waitstatus_to_exitcode(status), _all(said), _all(told), _all(way) == b"whole")


def _child(
    words: tuple[str, ...],
    folder: Path,
    environment: Mapping[str, str],
    before: Callable[[], object],
    out: int,
    err: int,
    way: IO[bytes],
) -> int:
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    os.dup2(out, 1)
    os.dup2(err, 2)
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.argv = ["partnerstwo", *words]
    run_program = main.run

    def noted(asked: Question | None = None) -> None:
        way.write(b"whole")
        way.flush()
        run_program(asked)

    main.run = noted
    before()
    try:
        start.run()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    return 0


def _all(file: IO[bytes]) -> bytes:
    file.seek(0)
    return file.read()
