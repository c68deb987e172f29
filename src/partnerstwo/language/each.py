"""`map`, and whatever does the same in another way: a function is handed what works through many tasks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol, TypeVar

T = TypeVar("T")
R = TypeVar("R")


class Each(Protocol):
    """The results of the work for each of the tasks, in their order."""

    def __call__(self, work: Callable[[T], R], tasks: Sequence[T], /) -> Iterable[R]:
        """As `map`, which stands for it where nothing is said; the tasks may be done in any order, and elsewhere."""
