"""Findings that say the same of many places: the first ones are shown, of the others it is told where they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from partnerstwo.diagnostics.diagnostic import Diagnostic, Outcome
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.language.dates import NBSP
from partnerstwo.language.text import Text, Value
from partnerstwo.language.value import value

MOST_ALIKE = 10
"""How many equal findings are shown before the rest is only told of."""
MOST_FILES = 5
"""How many files are named where the rest is; it says how many more there are."""

_MORE = Text("... i jeszcze {n:similar} ({code}): {files}", "... and {n:similar} ({code}): {files}")
_MORE_FILES = Text("{files} i w {n:file_loc}", "{files} and in {n:file_loc}")
_SEE = Text(
    "wszystkie: partnerstwo validate{where} --select {code} --format concise{notices}",
    "all of them: partnerstwo validate{where} --select {code} --format concise{notices}",
)


@value
class Folded:
    """Those of one kind that are not shown."""

    code: str
    severity: Severity
    diagnostics: tuple[Diagnostic, ...]

    def words(self, outcome: Outcome) -> Iterator[str]:
        """How many, in which files, and how to see them."""
        counts: dict[str, int] = {}
        for each in self.diagnostics:
            counts[each.file] = counts.get(each.file, 0) + 1
        named = [
            outcome.path(file) + (f" ({count})" if count > 1 else "")
            for file, count in sorted(counts.items(), key=lambda item: -item[1])[:MOST_FILES]
        ]
        files, lang = ", ".join(named), outcome.lang
        if len(counts) > MOST_FILES:
            files = _MORE_FILES.format(lang, {"files": files, "n": len(counts) - MOST_FILES})
        told: dict[str, Value] = {"n": len(self.diagnostics), "code": self.code, "files": files}
        yield _MORE.format(lang, told).replace(NBSP, " ")
        notices = " --notices" if self.severity is Severity.NOTICE else ""
        where = ""
        if outcome.apart:
            # Of several registries the command has to name the one; alone it is found as it was.
            from shlex import quote

            where = f" {quote(outcome.data)}"
        yield _SEE.format(lang, {"where": where, "code": self.code, "notices": notices})


def folded(diagnostics: Iterable[Diagnostic]) -> tuple[list[Diagnostic], list[Folded]]:
    """Those to be shown, in their order, and the rest by kind.

    Alike are findings of one rule, one wording and one severity: only the names and numbers in them differ. Two
    wordings of a rule tell of two things, and one is never hidden behind ten of the other.
    """
    shown: list[Diagnostic] = []
    kinds: dict[tuple[str, str, Severity], list[Diagnostic]] = {}
    for each in diagnostics:
        kind = kinds.setdefault((each.code, each.variant, each.severity), [])
        kind.append(each)
        if len(kind) <= MOST_ALIKE:
            shown.append(each)
    rest = [
        Folded(code, severity, tuple(kind[MOST_ALIKE:]))
        for (code, _, severity), kind in sorted(kinds.items())
        if len(kind) > MOST_ALIKE
    ]
    return shown, rest
