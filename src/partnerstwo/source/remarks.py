"""Comments that speak to the program: `# partnerstwo: ignore[Z05] reason`."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from partnerstwo.language.patterns import lazy_pattern
from partnerstwo.language.value import value
from partnerstwo.source.graph import MappingNode, Node, ScalarNode
from partnerstwo.source.place import Span
from partnerstwo.source.text import Text
from partnerstwo.source.values import end_of

_ADDRESSED = lazy_pattern(r"(?:^|(?<=[ \t]))#[ \t]*partnerstwo[ \t]*:[ \t]*ignor\w*", re.IGNORECASE | re.MULTILINE)
"""`# partnerstwo: opis` is a comment like any other: only the word makes it ours, also misspelt or in Polish."""
_FORM = lazy_pattern(
    r"#[ \t]*partnerstwo[ \t]*:[ \t]*ignore[ \t]*\[(?P<codes>[^\]\n]*)\](?P<reason>[^\n]*)", re.IGNORECASE
)
_CODE = lazy_pattern(r"[^\s,]+")


@value
class Remark:
    """One comment that asks for silence about findings of one line."""

    where: Span
    """The comment, from its `#` to the end of the line."""
    line: int
    """The line it is about, from 1: its own, or, where it stands alone, the next one that says something."""
    codes: tuple[tuple[str, Span], ...]
    """The codes in brackets, each with its place; none where the comment has not the right form."""
    reason: str


def remarks_in(text: Text, root: Node) -> tuple[Remark, ...]:
    """The comments of that kind in a file, in order; the same words inside a value are a value."""
    found = list(_ADDRESSED.finditer(text.characters))
    if not found:
        return ()
    inside = sorted(_scalars(root, text))
    starts = [start for start, _ in inside]
    below = _rows_below(text)
    out: list[Remark] = []
    for each in found:
        before = bisect_right(starts, each.start()) - 1
        if before < 0 or each.start() >= inside[before][1]:
            out.append(_remark(each.start(), text, below))
    return tuple(out)


def _scalars(root: Node, text: Text) -> Iterator[tuple[int, int]]:
    """Start and end of every text in the file."""
    waiting: list[Node] = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ScalarNode):
            yield node.start_mark.index, end_of(node, text)
        elif isinstance(node, MappingNode):
            waiting.extend(each for pair in node.value for each in pair)
        else:
            waiting.extend(node.value)


def _remark(start: int, text: Text, below: list[int]) -> Remark:
    row = text.row(start)
    where = text.rest(start)
    alone = not text.characters[text.start_of(row) : start].strip()
    line = (below[row] if alone else row) + 1
    form = _FORM.match(text.characters, start)
    if form is None:
        return Remark(where, line, (), "")
    first = form.start("codes")
    codes = tuple(
        (found[0], text.span(first + found.start(), first + found.end())) for found in _CODE.finditer(form["codes"])
    )
    return Remark(where, line, codes, form["reason"].strip().lstrip("-–—:").strip())


def _rows_below(text: Text) -> list[int]:
    """For each row the next one that is neither empty nor a comment; at the end of the file, its last row."""
    below = list(range(len(text.lines)))
    for row in range(len(below) - 2, -1, -1):
        following = text.lines[row + 1].strip()
        below[row] = below[row + 1] if not following or following.startswith("#") else row + 1
    return below
