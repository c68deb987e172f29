"""What a finding is known by from one run to the next: never its line, never a number that moves with the date."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from hashlib import sha256

from partnerstwo.diagnostics.diagnostic import Diagnostic, Means, Outcome
from partnerstwo.source.place import Span

LENGTH = 40
"""Hexadecimal digits of a fingerprint, as many as git uses."""

# A number with the word it counts: "12 345,67 zł", "3 miesiące", "1 month". An ISO date is a fact of the data.
_COUNTED = re.compile(r"(?<![\w-])\d[\d\s.,]*(?:\s*%|\s+\w+)?(?![\w-])")
_QUOTED = re.compile(r"(„[^”]*”|“[^”]*”)")


def fingerprints(diagnostics: Sequence[Diagnostic], apart: str = "") -> tuple[str, ...]:
    """A fingerprint each, in their order; no two of one call are equal.

    Made of code, file, subject and what the finding says without words (`Diagnostic.identity`), so that it is the same
    in both languages, after lines were inserted above it, and a month later. Findings that differ in nothing else
    are numbered in their order. `apart` names the registry where one call does not hold all of a run.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    out: list[str] = []
    for each in diagnostics:
        key = (each.code, each.file, each.subject, each.identity or settled(each.message))
        seen[key] += 1
        parts = (*key, str(seen[key]), *((apart,) if apart else ()))
        # Lengths before the parts: no text in one of them can pass for the border to the next.
        whole = "".join(f"{len(part)}:{part}" for part in parts)
        out.append(sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:LENGTH])
    return tuple(out)


def marks(outcome: Outcome) -> tuple[str, ...]:
    """The fingerprints of an outcome's findings, then of its suppressed ones.

    Equal ones are numbered before a baseline is looked at and without what was waived: that a finding is known, or
    that another was accepted, gives none a new name.
    """
    every = (*outcome.diagnostics, *outcome.suppressed)
    order = sorted(range(len(every)), key=lambda at: (_waived(every[at]), *_place(every[at])))
    told = dict(zip(order, fingerprints([every[at] for at in order], outcome.apart), strict=True))
    return tuple(told[at] for at in range(len(every)))


def _waived(diagnostic: Diagnostic) -> bool:
    return diagnostic.suppression is not None and diagnostic.suppression.means is not Means.BASELINE


def _place(diagnostic: Diagnostic) -> tuple[str, Span, str, str]:
    return diagnostic.file, diagnostic.span, diagnostic.code, diagnostic.message


def settled(message: str) -> str:
    """The message without its moving numbers; quoted text and dates stay."""
    parts = _QUOTED.split(message)
    return "".join(part if place % 2 else _COUNTED.sub("#", part) for place, part in enumerate(parts))
