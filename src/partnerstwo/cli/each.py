"""The same work on each of several registries, by as many processes as are wanted and pay."""

from __future__ import annotations

import gc
import os
import traceback
from collections.abc import Callable, Generator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from partnerstwo.cli.failure import CannotError, mistake
from partnerstwo.cli.opening import known_as
from partnerstwo.cli.workers import WorkerLostError, can_fork, in_order, shared_out
from partnerstwo.language.printable import one_line
from partnerstwo.language.text import Text
from partnerstwo.source.layout import KINDS, REGISTRY
from partnerstwo.source.whereabouts import held

if TYPE_CHECKING:
    from partnerstwo.cli.invocation import Invocation

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
    """`work(0)`, `work(1)` and so on in the order of the registries.

    `work` has to see to it that nothing is raised. Raises `CannotError` where a process came to an end.
    """
    # What every registry needs is loaded once for all processes.
    import partnerstwo.registry.load
    import partnerstwo.rules.catalogue
    import partnerstwo.rules.diagnose
    import partnerstwo.rules.run  # noqa: F401

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


class Failed(NamedTuple):
    """Why nothing can be said of a registry, in a line."""

    reason: str


def attempt(root: Path, work: Callable[[], T], asked: Invocation) -> T | Failed:
    """What `work` gives for one of several registries. Whatever goes wrong in it keeps no other from its turn."""
    lang = asked.language(None)
    try:
        readable(root)
        return work()
    except CannotError as failure:
        return Failed(one_line(failure.said(lang)))
    except Exception as error:
        if asked.environment.get("PARTNERSTWO_DEBUG"):
            traceback.print_exc()
        return Failed(mistake(error, lang))


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
