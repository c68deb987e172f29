"""Alphabetical order with Polish letters in their places."""

from __future__ import annotations

import unicodedata

_ALPHABET = "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż"
_RANK = {letter: rank for rank, letter in enumerate(_ALPHABET)}

SortKey = tuple[tuple[tuple[int, int], ...], str, str]


def sort_key(words: str) -> SortKey:
    """A key for dictionary order: ą after a, ł after l, foreign marks as their base letter.

    Spaces and hyphens come before digits, digits before letters, other alphabets after them; punctuation
    does not count. Case decides only between words that are otherwise equal.
    """
    primary: list[tuple[int, int]] = []
    for letter in unicodedata.normalize("NFC", words).casefold():
        if letter in _RANK:
            primary.append((2, _RANK[letter]))
            continue
        primary.extend(rank for base in unicodedata.normalize("NFD", letter) if (rank := _rank(base)))
    return tuple(primary), words.swapcase(), words


def _rank(letter: str) -> tuple[int, int] | None:
    if letter in _RANK:
        return 2, _RANK[letter]
    if letter.isdecimal():
        return 1, int(letter)
    if letter.isspace() or letter in "-–":
        return 0, 0
    if letter.isalpha():
        return 3, ord(letter)
    return None
