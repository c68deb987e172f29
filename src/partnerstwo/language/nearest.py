"""The word that was probably meant."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher

_PLAIN = str.maketrans("łŁ", "lL")
MOST_CANDIDATES = 2000


def folded(word: str) -> str:
    """Lower case without Polish marks, spaces, hyphens and underscores, to compare what people type."""
    bare = unicodedata.normalize("NFD", word.translate(_PLAIN)).casefold()
    return "".join(letter for letter in bare if letter.isalnum())


def nearest(word: str, candidates: Iterable[str], likeness: float = 0.7) -> str | None:
    """The candidate most like `word`, or None if none is like it; ties go to the first in order.

    Equal after `folded` beats any other. Only candidates of about the same length are compared in full,
    so that thousands of ids cost little.
    """
    if len(word) > 100:
        return None
    key = folded(word)
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(key)
    best, best_ratio, compared = None, likeness, 0
    for candidate in candidates:
        other = folded(candidate)
        if other == key:
            return candidate
        if not key or not other or compared >= MOST_CANDIDATES:
            continue
        if 2 * min(len(key), len(other)) < best_ratio * (len(key) + len(other)):
            continue
        matcher.set_seq1(other)
        if matcher.quick_ratio() <= best_ratio:
            continue
        compared += 1
        ratio = matcher.ratio()
        if ratio > best_ratio:
            best, best_ratio = candidate, ratio
    return best
