"""How a commit is named to people; apart from git itself, so that a paper without a past loads none of it."""

from __future__ import annotations


def short(sha: str) -> str:
    """As much of a hash as people need to see."""
    return sha[:10]
