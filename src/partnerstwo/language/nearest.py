"""The word that was probably meant."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from string import ascii_lowercase, digits

_PLAIN = str.maketrans("łŁ", "lL")
_TYPED = ascii_lowercase + digits
MOST_CANDIDATES = 2000


def folded(word: str) -> str:
    """Lower case without Polish marks, spaces, hyphens and underscores, to compare what people type."""
    bare = unicodedata.normalize("NFD", word.translate(_PLAIN)).casefold()
    return "".join(filter(str.isalnum, bare))


def nearest(word: str, candidates: Iterable[str], likeness: float = 0.7) -> str | None:
    """The candidate most like `word`, or None if none is like it; ties go to the first in order.

    Equal after `folded` beats any other.
    """
    return nearest_of(word, ((each, folded(each)) for each in candidates), likeness)


def nearest_of(
    word: str,
    candidates: Iterable[tuple[str, str]],
    likeness: float = 0.7,
    fits: Callable[[str], bool] = lambda _: True,
) -> str | None:
    """The same of candidates that are given with what `folded` makes of them, those left out that do not fit.

    Only candidates of about the same length and letters are compared in full, so that thousands of ids cost little.
    """
    if len(word) > 100:
        return None
    from difflib import SequenceMatcher

    key = folded(word)
    letters = Counter(key)
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(key)
    best, best_ratio, compared = None, likeness, 0
    for candidate, other in candidates:
        if other == key:
            return candidate
        if not key or not other or compared >= MOST_CANDIDATES:
            continue
        enough = best_ratio * (len(key) + len(other)) / 2
        if min(len(key), len(other)) <= enough:
            continue
        if sum(map(min, letters.values(), map(other.count, letters))) <= enough or not fits(candidate):
            continue
        compared += 1
        matcher.set_seq1(other)
        ratio = matcher.ratio()
        if ratio > best_ratio:
            best, best_ratio = candidate, ratio
    return best


def slips(key: str) -> Iterator[str]:
    """All that one slip makes of a folded word: a letter or digit left out, put in or another, two of them swapped."""
    for at in range(len(key) + 1):
        head, tail = key[:at], key[at:]
        yield head + tail[1:]
        yield head + tail[1:2] + tail[:1] + tail[2:]
        for letter in _TYPED:
            yield head + letter + tail
            yield head + letter + tail[1:]
