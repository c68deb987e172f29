"""The same work on each of several registries, by as many processes as are wanted and pay."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Generator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.opening import known_as
from partnerstwo.cli.workers import WorkerLostError, can_fork, in_order, shared_out
from partnerstwo.language.text import Text
from partnerstwo.source.layout import KINDS, REGISTRY
from partnerstwo.source.whereabouts import held

T = TypeVar("T")

PAYS = 400
"""Files from which on a second process saves more than it costs: each loads by itself what few registries need."""

_UNREADABLE = Text("nie można odczytać folderu", "the folder cannot be read")
_NO_REGISTRY = Text("nie ma pliku registry.yaml, który da się odczytać", "there is no registry.yaml that can be read")
_LOST = Text(
    "proces, który sprawdzał {folder:quoted}, został przerwany (może zabrakło pamięci); spróbuj z --jobs 1",
    "the process that checked {folder:quoted} was ended (perhaps memory ran out); try --jobs 1",
)


def over_each(roots: Sequence[Path], work: Callable[[int], T], jobs: int) -> Generator[T]:
    """`work(0)`, `work(1)` and so on in the order of the registries; what it needs should be loaded before.

    `work` has to see to it that nothing is raised. Raises `CannotError` where a process came to an end.
    """

    def clean(number: int) -> T:
        done = work(number)
        # A registry's entities refer to one another; what is left then are modules, which nobody need look at again.
        gc.collect()
        gc.freeze()
        return done

    weights = [_files_in(root) for root in roots]
    processes = min(jobs, len(roots))
    if processes < 2 or not can_fork() or sum(weights) < PAYS:
        yield from map(clean, range(len(roots)))
        return
    # What the first one loads, the processes need not load again, each for itself.
    first = 0 if weights[0] * processes > sum(weights) else 1
    yield from map(clean, range(first))
    try:
        yield from in_order(lambda number: clean(first + number), shared_out(weights[first:], processes))
    except WorkerLostError as error:
        raise CannotError(_LOST, {"folder": known_as(roots[first + error.number])}) from error


def readable(root: Path) -> None:
    """Raises `CannotError` where it is no registry, or nobody can say whether it is one."""
    try:
        os.stat(root / REGISTRY, follow_symlinks=False)  # noqa: PTH116
    except FileNotFoundError:
        pass
    except OSError as error:
        raise CannotError(_UNREADABLE) from error
    if held(os.fspath(root)) != os.fspath(root):
        raise CannotError(_NO_REGISTRY)


def _files_in(root: Path) -> int:
    """About how many files a registry has: the entries of its folders."""
    count = 1
    for kind in KINDS:
        with suppress(OSError):
            count += len(os.listdir(root / kind))  # noqa: PTH208
    return count
