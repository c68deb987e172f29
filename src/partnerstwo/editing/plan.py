"""Fixes of findings put together: for each file, the edits that hold at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from partnerstwo.diagnostics.diagnostic import Diagnostic
from partnerstwo.source.edits import Edit, Rewrite
from partnerstwo.source.folder import Tree
from partnerstwo.source.proof import Edited, edited


@dataclass(frozen=True, slots=True)
class Mended:
    """One file with fixes made."""

    file: str
    before: bytes
    after: bytes
    fixed: tuple[Diagnostic, ...]
    """The findings that were mended."""
    lines: frozenset[int]
    """The lines of the new text that were touched."""


def mended(diagnostics: Iterable[Diagnostic], tree: Tree) -> tuple[Mended, ...]:
    """The files with the fixes of these findings, as many as can be made together; the others need another look."""
    by_file: dict[str, list[Diagnostic]] = {}
    for each in diagnostics:
        if each.fix is not None and not any(isinstance(edit, Rewrite) for edit in each.fix.edits):
            by_file.setdefault(each.file, []).append(each)
    out = []
    for file, asked in sorted(by_file.items()):
        raw = tree.read(file)
        if isinstance(raw, bytes) and (done := _together(raw, asked)) is not None:
            fixed, result = done
            out.append(Mended(file, raw, result.raw, fixed, result.lines))
    return tuple(out)


def _together(raw: bytes, asked: Sequence[Diagnostic]) -> tuple[tuple[Diagnostic, ...], Edited] | None:
    """As many as hold at once: all, else those of each half, else those of the first half that has any."""
    done = edited(raw, _edits(asked))
    if isinstance(done, Edited):
        return tuple(asked), done
    if len(asked) == 1:
        return None
    halves = [_together(raw, asked[: len(asked) // 2]), _together(raw, asked[len(asked) // 2 :])]
    held = [each for each in halves if each is not None]
    if len(held) == 2:
        both = (*held[0][0], *held[1][0])
        if isinstance(done := edited(raw, _edits(both)), Edited):
            return both, done
    return held[0] if held else None


def _edits(diagnostics: Iterable[Diagnostic]) -> list[Edit]:
    return [edit for each in diagnostics if each.fix is not None for edit in each.fix.edits]
