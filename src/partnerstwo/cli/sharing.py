"""Work shared out to several processes, with the results in order, as one process would have them.

Unlike the pieces that `workers` hands out for good, these are small parts of one whole: this process works, too, and
whatever others do not bring back it does itself.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple, Never, TypeVar

from partnerstwo.language.each import Each
from partnerstwo.source.folder import Folder

T = TypeVar("T")
R = TypeVar("R")

MOST_TASKS = 256
"""A ticket is one byte."""
_SEEN = -1
"""Stands in place of a number before what was seen of the files."""


def shared(jobs: int, tree: Folder | None = None) -> Each:
    """`map` by so many processes: this one and helpers that are forked off it for as long as it takes.

    What helpers do not bring back, because they failed or were killed, is done here: nothing is lost but time. The
    folder that they read from learns what they saw.
    """
    return partial(_shared, jobs, tree) if jobs > 1 else map


class _Helper(NamedTuple):
    pid: int
    answers: int
    """Where it says what it did."""


def _shared(jobs: int, tree: Folder | None, work: Callable[[T], R], tasks: Sequence[T]) -> list[R]:
    if not 1 < len(tasks) <= MOST_TASKS:
        return list(map(work, tasks))
    # A town needs none of this, nor of what this needs.
    from partnerstwo.cli.workers import can_fork

    if not can_fork():
        return list(map(work, tasks))
    done: dict[int, R] = {}
    helpers: list[_Helper] = []
    # Everybody draws a ticket when done with the last: tasks differ, and processors have other work, too.
    tickets, box = os.pipe()
    try:
        os.write(box, bytes(range(len(tasks))))
        os.close(box)
        for _ in range(min(jobs, len(tasks)) - 1):
            helper = _helper(lambda number: work(tasks[number]), tickets, tree)
            if helper is None:
                break
            helpers.append(helper)
        for number in _drawn(tickets):
            done[number] = work(tasks[number])
        for helper in helpers:
            _listen(helper, done, tree)
    finally:
        os.close(tickets)
        for helper in helpers:
            _dismiss(helper)
    return [done[number] if number in done else work(tasks[number]) for number in range(len(tasks))]


def _drawn(tickets: int) -> Iterator[int]:
    while ticket := os.read(tickets, 1):
        yield ticket[0]


def _helper(work: Callable[[int], object], tickets: int, tree: Folder | None) -> _Helper | None:
    """A process of its own; None where there is none to be had."""
    import signal

    answers, mouth = os.pipe()
    # Who started this process may have told the system that nobody asks how children end.
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    # Between its birth and its first step an interruption would send it on as a second one of this process.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        pid = os.fork()
        if pid == 0:
            os.close(answers)
            _help(work, tickets, mouth, tree)
    except OSError:
        os.close(answers)
        return None
    finally:
        os.close(mouth)
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    return _Helper(pid, answers)


def _help(work: Callable[[int], object], tickets: int, mouth: int, tree: Folder | None) -> Never:
    """The life of a helper: it draws tickets, works, and tells its answers when none is left.

    Whatever happens, it goes no further than this, says nothing else to anybody, and leaves what is open as it is.
    """
    import signal

    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
        nowhere = os.open(os.devnull, os.O_RDWR)
        for standard in (0, 1, 2):
            os.dup2(nowhere, standard)
        # Kept as bytes, which are small: there is nobody to listen yet.
        said = [_bytes(number, work(number)) for number in _drawn(tickets)]
        if tree is not None:
            said.append(_bytes(_SEEN, tree.seen()))
        with open(mouth, "wb", closefd=False) as stream:
            stream.writelines(said)
    finally:
        os._exit(0)


def _bytes(number: int, answer: object) -> bytes:
    import pickle

    return pickle.dumps((number, answer), pickle.HIGHEST_PROTOCOL)


def _listen(helper: _Helper, done: dict[int, R], tree: Folder | None) -> None:
    """Puts down the answers by number, as far as they come whole."""
    import pickle

    with open(helper.answers, "rb", closefd=False) as stream:
        while True:
            try:
                number, answer = pickle.load(stream)  # noqa: S301 - our own process wrote it
            except (EOFError, pickle.UnpicklingError):
                return
            if number != _SEEN:
                done[number] = answer
            elif tree is not None:
                tree.attest(answer)


def _dismiss(helper: _Helper) -> None:
    """Sees a helper off that has finished, or that nobody waits for any more."""
    import signal

    os.close(helper.answers)
    os.kill(helper.pid, signal.SIGKILL)
    os.waitpid(helper.pid, 0)
