"""Words that say there is nothing where a document, a date or a reason belongs."""

from __future__ import annotations

_DENIALS = frozenset({"", "brak", "nie", "nie dotyczy", "nie ma", "n/d", "no", "none"})


def stated(text: str | None) -> bool:
    """Whether a text says something: `minutes: brak` is no minutes, and neither is a dash."""
    return text is not None and text.strip(" .-–—").casefold() not in _DENIALS
