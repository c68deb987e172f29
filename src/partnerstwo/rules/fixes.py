"""What `--fix` would do about findings: edits proved on the text of each file, and told in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from partnerstwo.diagnostics.diagnostic import Fix, Replacement
from partnerstwo.language.dates import NBSP
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.values import renumbered
from partnerstwo.rules.run import Found
from partnerstwo.source.edits import Edit, Rewrite, Routed
from partnerstwo.source.folder import Tree
from partnerstwo.source.proof import Edited, edited

MOST = 1000
"""Findings of one file that get a fix in one run; the next run sees to more."""
_MOST_BYTES = 8 * 1024 * 1024
"""How much is parsed for one file's proofs, at most: a file that resists must not hold up the run."""


def fixes(found: Sequence[Found], registry: Registry, tree: Tree, lang: Lang) -> dict[int, Fix]:
    """Number of a finding → its fix, for those that have a proved one; an accepted finding is left in peace."""
    files = frozenset(registry.files)
    asked: dict[str, list[tuple[int, tuple[Edit, ...]]]] = {}
    out: dict[int, Fix] = {}
    for number, item in enumerate(found):
        file, edits = item.finding.place.file, item.finding.edits
        if edits and item.excuse is None and all(isinstance(edit, Rewrite) for edit in edits):
            # Nothing to prove: the whole text follows from the registry.
            if (words := item.rule.words(item.finding.variant).mend) is not None:
                out[number] = Fix(_say(words, item, lang), (), edits)
            continue
        # A name that had to be escaped is that of no file as it is shown.
        if edits and item.excuse is None and file in files and "\\" not in file:
            asked.setdefault(file, []).append((number, _in_file(item, registry)))
    for file, of_file in asked.items():
        raw = tree.read(file)
        if isinstance(raw, bytes):
            bench = _Bench(raw, max(_MOST_BYTES // max(len(raw), 1), 2))
            for number, edits, done in bench.proved(of_file[:MOST]):
                words = found[number].rule.words(found[number].finding.variant).mend
                if words is not None:
                    said = _say(words, found[number], lang)
                    out[number] = Fix(said, tuple(_replacements(file, edits, done)), edits)
    return out


def _say(words: Text, item: Found, lang: Lang) -> str:
    return words.format(lang, item.finding.values).replace(NBSP, " ")


def _in_file(item: Found, registry: Registry) -> tuple[Edit, ...]:
    """The edits with their routes as the file numbers its items."""
    edits = item.finding.edits
    kept = registry.fragments.kept.get(item.finding.place.file)
    if item.by_reading or kept is None:
        return edits
    return tuple(
        replace(edit, route=renumbered(edit.route, kept)) if isinstance(edit, Routed) else edit for edit in edits
    )


def _replacements(file: str, edits: Sequence[Edit], done: Edited) -> Iterator[Replacement]:
    for edit in edits:
        for span, text in done.made[edit]:
            yield Replacement(file, span, text)


@dataclass
class _Bench:
    """One file, and how often it may still be parsed for proofs."""

    raw: bytes
    left: int

    def proved(self, asked: Sequence[tuple[int, tuple[Edit, ...]]]) -> Iterator[tuple[int, tuple[Edit, ...], Edited]]:
        """Those that hold: proved all at once, since nearly always all hold; else each half by itself."""
        if not asked or self.left <= 0:
            return
        self.left -= 2
        done = edited(self.raw, (edit for _, edits in asked for edit in edits))
        if isinstance(done, Edited):
            for number, edits in asked:
                yield number, edits, done
        elif len(asked) > 1:
            half = len(asked) // 2
            yield from self.proved(asked[:half])
            yield from self.proved(asked[half:])
