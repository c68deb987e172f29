"""Fixes made again and again in memory, until nothing is left to fix or a fix would bring a new error.

One fix often uncovers another: a key has to be named right before the date behind it can be written right.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from partnerstwo.diagnostics.diagnostic import Diagnostic
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.editing.plan import Mended, mended
from partnerstwo.source.folder import Tree

MOST_PASSES = 10
_HIDES_OTHERS = frozenset("YF")
"""Errors of reading: once they are mended, rules may speak of what could not be judged before."""


@dataclass(frozen=True, slots=True)
class Look:
    """A registry as it stands with the texts mended so far."""

    tree: Tree
    fixable: Sequence[Diagnostic]
    """The findings that are to be fixed, as far as they can be."""
    errors: Sequence[Diagnostic]
    """All errors of all rules, whichever were asked for."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that stays as it is, because its fixes would bring this new error."""

    file: str
    error: Diagnostic


@dataclass(frozen=True, slots=True)
class Work:
    """What all passes come to."""

    before: Mapping[str, bytes | None]
    """The files that change, as they were; None: there was none."""
    after: Mapping[str, bytes]
    """The same files, as they are to be."""
    fixed: tuple[Diagnostic, ...]
    refused: tuple[Refused, ...]
    left: tuple[Diagnostic, ...] = ()
    """What was asked to be fixed, and is still found."""


def passes(look: Callable[[Mapping[str, bytes]], Look]) -> Work:
    """Fixes what `look` finds to fix, `look` being asked anew with the texts as they are after each pass."""
    before: dict[str, bytes | None] = {}
    after: dict[str, bytes] = {}
    fixed: list[Diagnostic] = []
    refused: dict[str, Refused] = {}
    here = look(after)
    for _ in range(MOST_PASSES):
        done = mended((each for each in here.fixable if each.file not in refused), here.tree)
        there = here
        while done:
            there = look({**after, **{each.file: each.after for each in done}})
            guilty = _guilty(done, here.errors, there.errors)
            if not guilty:
                break
            refused.update((each.file, each) for each in guilty)
            done = tuple(each for each in done if each.file not in refused)
        if not done:
            break
        for each in done:
            before.setdefault(each.file, each.before)
            after[each.file] = each.after
            fixed += each.fixed
        here = there
    return Work(before, after, tuple(fixed), tuple(refused[file] for file in sorted(refused)), tuple(here.fixable))


def _guilty(done: Sequence[Mended], before: Iterable[Diagnostic], after: Iterable[Diagnostic]) -> list[Refused]:
    """The files whose fixes brought a new error; all of this pass, where it cannot be told which.

    Where errors of reading were mended, what rules say now was there all along, and so was an error of reading in
    another place; in the mended line it is the fix that was wrong, unless the next pass can mend that, too:
    `date:1.3.2026` lacks a space, and then is no date as we write it.
    """
    known = Counter(_said(each) for each in before)
    known.subtract(_said(each) for each in after)
    new = [each for each in after if known[_said(each)] < 0]
    guilty: dict[str, Refused] = {}
    for error in new:
        if any(_uncovers(each) for each in done):
            wrong = error.code[0] in _HIDES_OTHERS and not error.fixable
            files = [each.file for each in done if wrong and _touches(each, error)]
        else:
            named = {error.file, *(place.file for place in error.related)}
            files = [each.file for each in done if each.file in named] or [each.file for each in done]
        for file in files:
            guilty.setdefault(file, Refused(file, error))
    return [guilty[file] for file in sorted(guilty)]


def _said(diagnostic: Diagnostic) -> tuple[str, str, str]:
    return diagnostic.code, diagnostic.file, diagnostic.message


def _touches(work: Mended, error: Diagnostic) -> bool:
    return error.file == work.file and any(error.span.line <= line <= error.span.end_line for line in work.lines)


def _uncovers(work: Mended) -> bool:
    return any(each.severity is Severity.ERROR and each.code[0] in _HIDES_OTHERS for each in work.fixed)
