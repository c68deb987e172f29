"""A patch for eyes: in colour, with nothing in it that steers a terminal."""

from __future__ import annotations

from partnerstwo.diagnostics.paint import paint, plain
from partnerstwo.language.style import Style


def shown(patch: bytes, style: Style) -> str:
    """The lines of a patch: what goes in red, what comes in green; to be read, not to be applied."""
    lines = patch.decode("utf-8", "replace").split("\n")
    return "\n".join(_line(each.removesuffix("\r").replace("\t", "    "), style) for each in lines)


def _line(line: str, style: Style) -> str:
    if line.startswith(("--- a/", "+++ b/", '--- "a/', '+++ "b/')):
        return paint(line, "strong", style)
    match line[:1]:
        case "-":
            return paint(line, "error", style)
        case "+":
            return paint(line, "good", style)
        case "@":
            return paint(line, "notice", style)
        case _:
            return plain(line, style)
