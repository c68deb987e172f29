"""Which rules a run reports: `--select` and `--ignore`."""

from __future__ import annotations

from collections.abc import Iterable

from partnerstwo.language.nearest import nearest
from partnerstwo.language.value import value

ALWAYS = "Y"
"""The family that cannot be left out: what cannot be read cannot be judged."""


class UnknownCodeError(ValueError):
    """A code or prefix that no rule has."""

    def __init__(self, code: str, near: str | None) -> None:
        super().__init__(code)
        self.code = code
        self.near = near


@value
class Selection:
    """Prefixes of codes; first `select`, then `ignore`, and the longer prefix wins."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def holds(self, code: str) -> bool:
        """Whether findings of the rule are reported."""
        if code.startswith(ALWAYS):
            return True
        chosen = _longest(code, self.select) if self.select else 0
        return chosen >= 0 and chosen > _longest(code, self.ignore)


def _longest(code: str, prefixes: Iterable[str]) -> int:
    return max((len(prefix) for prefix in prefixes if code.startswith(prefix)), default=-1)


def selection(select: Iterable[str], ignore: Iterable[str], codes: Iterable[str]) -> Selection:
    """A selection from what was typed: lists of codes with commas between.

    Raises `UnknownCodeError` for one that is the beginning of no code.
    """
    known = tuple(codes)
    return Selection(_prefixes(select, known), _prefixes(ignore, known))


def _prefixes(typed: Iterable[str], known: tuple[str, ...]) -> tuple[str, ...]:
    prefixes = [part.strip() for item in typed for part in item.split(",") if part.strip()]
    out: list[str] = []
    for prefix in prefixes:
        # Z02a has a small letter: codes are compared without case and kept as the catalogue writes them.
        match = next((code for code in known if code.casefold().startswith(prefix.casefold())), None)
        if match is None:
            raise UnknownCodeError(prefix, nearest(prefix, known, 0.5))
        out.append(match[: len(prefix)])
    return tuple(out)
