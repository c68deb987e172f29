"""Work shared out to processes, and its results in the order of the work.

Each process has a pipe of its own, which is read only when its result is the next: what nobody has read yet stays in
the pipes, and who has filled his waits. So memory stays bounded, however slow the reader is.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from typing import BinaryIO, Never, TypeVar

T = TypeVar("T")

_LENGTH = 8
"""Bytes that tell how long the result after them is."""
_ROOM = 1 << 20
"""Bytes a pipe should hold: so far a process may be ahead of the reader."""


class WorkerLostError(Exception):
    """A process came to an end before its work did: somebody killed it, or it needed too much memory."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number
        """The piece of work whose result is missing."""


def can_fork() -> bool:
    """Whether work can be shared out at all; where processes have to begin anew, they take longer than they save."""
    # On macOS a forked process may not use the system's libraries.
    return sys.platform == "linux"


def shared_out(weights: Sequence[int], processes: int) -> list[int]:
    """Which process does which piece: each goes to the one with the least to do so far."""
    loads = [0] * processes
    shares = []
    for weight in weights:
        least = loads.index(min(loads))
        loads[least] += weight
        shares.append(least)
    return shares


def in_order(work: Callable[[int], T], shares: Sequence[int]) -> Generator[T]:
    """`work(0)`, `work(1)` and so on, each done by the process that `shares` names.

    `work` has to see to it that nothing is raised. Raises `WorkerLostError`. However it ends, no process is left.
    """
    import signal

    processes: list[int] = []
    pipes: list[BinaryIO] = []
    # Who started us may not want to know of children that end: then the system forgets ours before they are seen off.
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    try:
        with _undisturbed():
            for process in range(max(shares, default=-1) + 1):
                number, pipe = _started(work, [at for at, share in enumerate(shares) if share == process], pipes)
                processes.append(number)
                pipes.append(pipe)
        for at, share in enumerate(shares):
            yield _received(pipes[share], at)
    finally:
        with _undisturbed():
            for pipe in pipes:
                pipe.close()
            for number in processes:
                # Who has done all his work is gone; who has not need not go on.
                os.kill(number, signal.SIGTERM)
                os.waitpid(number, 0)


@contextlib.contextmanager
def _undisturbed() -> Iterator[None]:
    """Ctrl+C has to wait: no process may be started, or ended, that nobody knows of.

    It reaches all processes of a terminal. Those that are started here never hear of it: one is enough to end them.
    """
    import signal

    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _started(work: Callable[[int], T], mine: Sequence[int], others: Sequence[BinaryIO]) -> tuple[int, BinaryIO]:
    sys.stdout.flush()
    sys.stderr.flush()
    reading, writing = os.pipe()
    number = os.fork()
    if number == 0:
        _labour(work, mine, writing, [reading, *(other.fileno() for other in others)])
    os.close(writing)
    _widen(reading)
    return number, os.fdopen(reading, "rb")


def _labour(work: Callable[[int], T], mine: Sequence[int], writing: int, foreign: Sequence[int]) -> Never:
    """The life of a process; nothing of the program it was forked from may go on in it."""
    code = 1
    try:
        import pickle

        # As long as anybody holds the reading end, nobody learns that the reader is gone.
        for each in foreign:
            os.close(each)
        with os.fdopen(writing, "wb") as pipe:
            for number in mine:
                result = pickle.dumps(work(number), pickle.HIGHEST_PROTOCOL)
                pipe.write(len(result).to_bytes(_LENGTH, "big"))
                pipe.write(result)
                pipe.flush()
        code = 0
    finally:
        # Where the reader has left, or worse: it sees the end of the pipe, and says so if it still waits.
        os._exit(code)


def _received(pipe: BinaryIO, number: int) -> T:  # type: ignore[type-var]  # what was sent is what `work` gave
    import pickle

    head = pipe.read(_LENGTH)
    length = int.from_bytes(head, "big")
    result = pipe.read(length) if len(head) == _LENGTH else b""
    if len(head) < _LENGTH or len(result) < length:
        raise WorkerLostError(number)
    received: T = pickle.loads(result)  # noqa: S301 - our own process wrote it
    return received


def _widen(pipe: int) -> None:
    with contextlib.suppress(ImportError, AttributeError, OSError):
        import fcntl

        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _ROOM)
