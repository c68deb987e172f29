"""Consequences whose cause the reader has seen: one fault, one message.

`tags:` with `-a` under it is a slip (Y10) to the reader and no list (F01) to the model; the graver problem stays,
because something is lost, and takes the slip's words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from partnerstwo.source.edits import Edit, Itemise
from partnerstwo.source.place import Route, Span
from partnerstwo.source.problem import At, Problem

SLIP = "Y10"
CAUSES: dict[tuple[str, str], tuple[str, ...]] = {
    ("F01", "list"): ("dash_without_space", "list_under_text"),
    ("F03", "empty"): ("comment_swallowed",),
}
"""Code and variant of a refusal, and the slips of the same key that lead to it."""
FOLDED = ("dash_without_space", "list_under_text")
REFUSED_TEXT = frozenset({"F01", "F04", "F05", "F06"})
"""What refuses a text that a list was folded into: `kind: board` with the items of a lost `attended:` under it."""

ODD_INDENT = "nbsp_indentation"
UNSEEN = frozenset({"bidi", "zero_width"})
_ODD_SPACES = ("\u00a0", "\u202f", "\u2007")


def explained(read: Sequence[Problem], refused: Iterable[Problem]) -> tuple[list[Problem], list[Problem]]:
    """The problems of one file, those of the reader first, with each slip told where its consequence is.

    The first slip that fits goes with the first refusal; slips without a consequence stay as they are.
    """
    left = list(read)
    out: list[Problem] = []
    for problem in refused:
        cause = next((slip for slip in left if slip.code == SLIP and _leads_to(slip, problem)), None)
        if cause is None:
            out.append(problem)
        else:
            left.remove(cause)
            code = "F01" if cause.variant in FOLDED else problem.code
            out.append(replace(problem, code=code, variant=cause.variant, edits=_edits(cause, problem)))
    return left, out


def _edits(slip: Problem, problem: Problem) -> tuple[Edit, ...]:
    """Where a list was expected, a text of which each line begins with a dash is that list."""
    dashes = (slip.variant, problem.code, problem.variant) == ("dash_without_space", "F01", "list")
    return (Itemise(problem.where.route),) if dashes and isinstance(problem.where, At) else ()


def _leads_to(slip: Problem, problem: Problem) -> bool:
    if slip.variant == ODD_INDENT:
        # The key took the spaces for its own: `"\u00a0\u00a0email"` is a key of no record.
        key = problem.where.route[-1] if isinstance(problem.where, At) and problem.where.route else ""
        return problem.code == "F02" and isinstance(key, str) and key.startswith(_ODD_SPACES)
    slips = CAUSES.get((problem.code, problem.variant), FOLDED if problem.code in REFUSED_TEXT else ())
    if slip.variant in slips and not slip.values["key"]:
        # An item of a list, which no key leads to: `- plan` with `- design` one column too far under it.
        return " -" in str(problem.values.get("value", ""))
    return slip.variant in slips and slip.values["key"] == problem.values["key"]


def meant_by(problem: Problem) -> Route | None:
    """The route of the key that a misspelled one was probably meant to be; that key is then not missing."""
    meant = problem.values.get("meant")
    if problem.code != "F02" or not isinstance(meant, str) or not isinstance(problem.where, At):
        return None
    return (*problem.where.route[:-1], meant)


def value_meant_by(problem: Problem) -> str | None:
    """The choice that another word was probably meant to be: `zakończony` is `completed`."""
    meant = problem.values.get("meant")
    return meant if problem.code == "F04" and isinstance(meant, str) else None


def explained_unread(read: Sequence[Problem]) -> list[Problem]:
    """The problems of a file that is no YAML: what nobody sees, or no-break spaces as indentation, broke it."""
    unseen = {_line(problem) for problem in read if problem.code == "Y07" and problem.variant in UNSEEN}
    read = [problem for problem in read if problem.code != "Y01" or _line(problem) not in unseen]
    odd = [problem for problem in read if problem.code == SLIP and problem.variant == ODD_INDENT]
    broken = next((problem for problem in read if problem.code == "Y01"), None)
    if broken is None or not odd:
        return list(read)
    said = replace(broken, where=odd[0].where, variant=ODD_INDENT, values={})
    return [said, *(problem for problem in read if problem is not broken and problem not in odd)]


def _line(problem: Problem) -> int:
    return problem.where.line if isinstance(problem.where, Span) else 0
