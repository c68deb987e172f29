"""The quick way for plainly written files: lines of `key: value` and `- item`, as nearly all are.

What this reads, the YAML reader reads just so (tests hold the two together), in a third of the time. From all else it
keeps its hands off, so that the YAML reader alone decides what such a text means and what is wrong with it.
"""

import re
from typing import Final

from partnerstwo.source.typed import NOTHING, Value

_MOST_LEVELS: Final = 20
_ELSEWHERE: Final = ("\t", "\r", "\\", "\xa0", "\u202f", "\u2007", ": {")
"""What asks for a closer look: tabs, odd line ends, escapes, the spaces that `slips` tells of, maps on one line."""
_ITEM = r"[^\W_][^][{},:\#\"'?\n]*+"
# Nothing is tried twice (`*+`): a long line of nonsense takes no longer than any other.
_LINE = re.compile(
    rf"""^(?:
        [ ]*+(?:\#.*+)?$                                            # nothing, or a comment
      | ([ ]*+) (-[ ]++)?+ (?:(\w[\w.-]{{,99}}+):(?:[ ]++|$))?+     # the indentation, the dash of an item, a key
        ( "[^"\n]*+"(?:[ ]++|$) | '[^'\n]*+'(?:[ ]++|$)             # a value: in quotes,
          | \[[ ]*+(?:{_ITEM}(?:,[ ]++{_ITEM})*+)?+\](?:[ ]++|$)    # a list on one line,
          | [|>]-?+\n(\1[ ]++)[^ \n].*+(?:\n++\5.*+)*+(?=\n)        # a long text, by the margin of its first line,
          | [^-\s?:,\[\]{{}}\#&*!|>'"%@`](?:[^:\#\n]++|:(?=\S)|(?<=\S)\#)*+   # or none of these
        )?+ (?:(?<=[ ])\#.*+)?+$
      | (.++)                                                       # what is not plain
    )""",
    re.MULTILINE | re.VERBOSE,
)


def plain(characters: str) -> dict[str, Value] | None:
    """The map that a text without hostile characters is, something behind each of its keys.

    None for a text that takes more than this to read, or says anything that somebody should be told of.
    """
    if "\r" in characters:
        # Windows ends lines so, and YAML takes both for one.
        characters = characters.replace("\r\n", "\n")
    if any(sign in characters for sign in _ELSEWHERE):
        return None
    nest = _Nest()
    for indent, dash, key, typed, _margin, odd in _LINE.findall(characters):
        if dash or key:
            if not nest.take(len(indent), dash, key, typed):
                return None
        elif typed or odd:
            return None
    return None if nest.waiting else nest.root or None


class _Nest:
    """Maps and lists inside one another, as far as the lines have come."""

    __slots__ = ("above", "column", "here", "root", "waiting")

    def __init__(self) -> None:
        self.root: dict[str, Value] = {}
        self.here: dict[str, Value] | list[Value] = self.root
        self.column = 0
        """Where the lines of `here` begin."""
        self.above: list[tuple[int, dict[str, Value] | list[Value]]] = []
        self.waiting = ""
        """The last key, where what it holds is still to come."""

    def take(self, at: int, dash: str, key: str, typed: str) -> bool:
        """One line; whether it could be taken."""
        here: dict[str, Value] | list[Value]
        if self.waiting:
            # The dashes of a list may stand right under its key.
            if at < self.column or (at == self.column and not dash) or len(self.above) > _MOST_LEVELS:
                return False
            here = [] if dash else {}
            self.here[self.waiting] = here  # type: ignore[call-overload]
            self._enter(at, here)
            self.waiting = ""
        while at < self.column or (at == self.column and not dash and isinstance(self.here, list)):
            self.column, self.here = self.above.pop()
        here = self.here
        if at != self.column or bool(dash) is isinstance(here, dict):
            return False
        if isinstance(here, dict):
            return self._put(here, key, typed)
        if not key:
            return bool(typed) and self._add(here, typed)
        item: dict[str, Value] = {}
        here.append(item)
        self._enter(at + len(dash), item)
        return self._put(item, key, typed)

    def _enter(self, column: int, inner: dict[str, Value] | list[Value]) -> None:
        self.above.append((self.column, self.here))
        self.column, self.here = column, inner

    def _put(self, into: dict[str, Value], key: str, typed: str) -> bool:
        if key in into or key in NOTHING:
            return False
        into[key] = value = _value(typed, self.column) if typed else ""
        self.waiting = "" if typed else key
        return value is not None

    def _add(self, into: list[Value], typed: str) -> bool:
        into.append(value := _value(typed, self.column))
        return value is not None


def _value(typed: str, column: int) -> Value:
    """A text or a list of texts; None where nothing is said, or not plainly."""
    if typed[0] in "|>":
        return _long_text(typed, column)
    text = typed.rstrip(" ")
    if text[0] in "\"'":
        text = text[1:-1]
        return None if not text or text.isspace() else text
    if text[0] == "[":
        items = [each.strip(" ") for each in text[1:-1].split(",")]
        return [] if items == [""] else None if NOTHING.intersection(items) else [*items]
    return None if text in NOTHING else text


def _long_text(typed: str, column: int) -> str | None:
    """The lines under a `|` or `>`; None where YAML would do more with them than to take the margin away."""
    sign, *lines = typed.split("\n")
    margin = len(lines[0]) - len(lines[0].lstrip(" "))
    if margin <= column or any(line.endswith(" ") for line in lines):
        return None
    if sign[0] == ">" and any(line[margin : margin + 1] in ("", " ") for line in lines):
        return None
    glue = "\n" if sign[0] == "|" else " "
    return glue.join(line[margin:] for line in lines) + ("" if sign[1:] else "\n")
