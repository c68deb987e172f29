"""What changed since a recorded state, and the findings that this concerns: those in it, and those it brought about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.narrowing import files_of
from partnerstwo.cli.past import commit_of, refusal
from partnerstwo.language.dates import NBSP
from partnerstwo.language.printable import one_line
from partnerstwo.language.text import Text, Value

if TYPE_CHECKING:
    from datetime import date

    from partnerstwo.cli.opening import Opened
    from partnerstwo.diagnostics.diagnostic import Diagnostic
    from partnerstwo.rules.selection import Selection
    from partnerstwo.source.folder import Memory, Tree
    from partnerstwo.source.git import Commit, Repository

_TOLD = Text(
    "Od wersji {sha} z dnia {day} – zmiany: {changed:file}.",
    "Since revision {sha} of {day} – changed: {changed:file}.",
)
_EMPTY = Text(
    "--since: {typed:quoted} nie wskazuje żadnego stanu; jeśli to wartość zmiennej CI, w tym uruchomieniu jej nie ma, "
    "więc pomiń opcję --since",
    "--since: {typed:quoted} names no state; if that is what a variable of CI holds, it has no value in this run, "
    "so leave --since out",
)
_BLANK = re.compile(r"\s*|.*/|0{40,64}")
"""What is left of a revision where a variable is empty; zeros are what forges give for "before the first push"."""
_LEFT = Text(
    " Pominięto wyniki, których zmiany nie dotyczą: {left}.", " Findings left out that this does not concern: {left}."
)


@dataclass(frozen=True, slots=True)
class Since:
    """A recorded state, held against the files as they are."""

    commit: Commit
    changed: frozenset[str]
    """Files added, changed or deleted since; one with another name counts as both."""
    known: frozenset[str]
    """Fingerprints of what was already found then; not looked for where nothing changed."""
    names: frozenset[str]
    """What stood in the folder then, of the registry or not."""

    def concerns(self, diagnostic: Diagnostic, fingerprint: str | None) -> bool:
        """Whether the finding lies in what changed, or was not there before: whatever a change breaks is shown."""
        if not self.changed:
            return False
        if not self.changed.isdisjoint(files_of(diagnostic)):
            return True
        if diagnostic.suppression is not None or self._stood(diagnostic):
            return False
        return fingerprint not in self.known

    def told(self, opened: Opened, left: int) -> str:
        """What was compared, in a line."""
        from partnerstwo.source.revision import short

        values: dict[str, Value] = {
            "sha": short(self.commit.sha),
            "day": self.commit.day,
            "changed": len(self.changed),
            "left": left,
        }
        told = _TOLD.format(opened.lang, values) + (_LEFT.format(opened.lang, values) if left else "")
        return told.replace(NBSP, " ")

    def _stood(self, diagnostic: Diagnostic) -> bool:
        """Whether it is a remark about something beside the registry that was there before; git keeps no such file."""
        from partnerstwo.diagnostics.severity import Severity

        return diagnostic.code == "Y11" and diagnostic.severity is Severity.NOTICE and diagnostic.file in self.names


def since(opened: Opened, typed: str, on: date, selection: Selection) -> Since:
    """The state that a tag, a branch, a commit or a date names; of a branch, the one at which this one left it.

    So what others have since brought to the branch is not held against who works on this one. The registry of then is
    judged on the same day. Raises `CannotError` where there is no such state.
    """
    from partnerstwo.source.folder import Memory
    from partnerstwo.source.git import GitError, Trouble, repository

    if _BLANK.fullmatch(typed):
        raise CannotError(_EMPTY, {"typed": one_line(typed)})
    try:
        held = repository(opened.tree.root)
        commit = held.parting(commit_of(held, typed)[0])
        try:
            before = held.read(commit)
        except GitError as error:
            if error.trouble is not Trouble.NOT_THERE:
                raise
            # The registry came later, so all of it is new.
            before = Memory({})
        return _compared(opened, held, commit, before, on, selection)
    except GitError as error:
        raise refusal(error, opened.folder) from error


def _compared(
    opened: Opened, held: Repository, commit: Commit, before: Memory, on: date, selection: Selection
) -> Since:
    changed = frozenset(_changed(before, opened.tree))
    known = frozenset(_found(before, opened, on, selection)) if changed else frozenset()
    return Since(commit, changed, known, held.names(commit))


def _changed(before: Memory, now: Tree) -> Iterator[str]:
    was, files = frozenset(before.scan().files), frozenset(now.scan().files)
    yield from was ^ files
    for file in was & files:
        old, new = before.read(file), now.read(file)
        # A file that cannot be read is looked at rather than passed over.
        if not isinstance(old, bytes) or not isinstance(new, bytes) or _lines(old) != _lines(new):
            yield file
    hints_then, hints_now = before.hints() or {}, now.hints() or {}
    for path in hints_then.keys() | hints_now.keys():
        if _lines(hints_then.get(path, b"")) != _lines(hints_now.get(path, b"")):
            yield path


def _lines(raw: bytes) -> bytes:
    """The text without the sort of its line ends, which git may change on the way to the disk."""
    return raw.replace(b"\r\n", b"\n")


def _found(tree: Tree, opened: Opened, on: date, selection: Selection) -> Iterable[str]:
    from partnerstwo.diagnostics.fingerprint import fingerprints
    from partnerstwo.registry.load import load
    from partnerstwo.rules.catalogue import RULES
    from partnerstwo.rules.diagnose import diagnose
    from partnerstwo.rules.run import run

    registry = load(tree)
    found = diagnose(run(registry, on, RULES, selection), registry, tree, opened.lang)
    return fingerprints([each for each in found if each.suppression is None])
