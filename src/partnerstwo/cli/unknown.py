"""A name that is none of the known, as a refusal with the nearest and the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerstwo.cli.failure import CannotError
from partnerstwo.language.printable import one_line
from partnerstwo.language.text import Text

if TYPE_CHECKING:
    from partnerstwo.views.wanted import UnknownError

MOST = 15
"""How many known names are listed."""

_NEAR = Text(
    "nie ma {what} {typed:quoted} (czy chodziło o {near:quoted}?); są: {known}",
    "there is no {what} {typed:quoted} (did you mean {near:quoted}?); there are: {known}",
)
_NEAR_ALONE = Text(
    "nie ma {what} {typed:quoted} (czy chodziło o {near:quoted}?)",
    "there is no {what} {typed:quoted} (did you mean {near:quoted}?)",
)
_KNOWN = Text("nie ma {what} {typed:quoted}; są: {known}", "there is no {what} {typed:quoted}; there are: {known}")
_NONE = Text("nie ma {what} {typed:quoted}", "there is no {what} {typed:quoted}")


def unknown(error: UnknownError) -> CannotError:
    """The refusal; ids and names come from files, so they are made harmless."""
    listed = tuple(one_line(name) for name in error.known[:MOST]) + (("…",) if len(error.known) > MOST else ())
    match bool(error.near), bool(listed):
        case True, True:
            text = _NEAR
        case True, False:
            text = _NEAR_ALONE
        case False, True:
            text = _KNOWN
        case _:
            text = _NONE
    near = one_line(error.near or "")
    return CannotError(text, {"what": error.what, "typed": one_line(error.typed), "near": near, "known": listed})
