"""What YAML takes without a word and nobody means: `-a`, `name: #1`, `"C:\\test"` (Y10)."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import chain, islice

from partnerstwo.language.patterns import lazy_pattern
from partnerstwo.source.edits import Edit, Requote, Respace
from partnerstwo.source.graph import MappingNode, Node, ScalarNode, SequenceNode
from partnerstwo.source.place import Span
from partnerstwo.source.problem import MOST, Problem
from partnerstwo.source.text import Text
from partnerstwo.source.values import end_of, is_path, key_of, span_of

_ODD_SPACES = "\xa0\u202f\u2007"
_ODD_INDENT = lazy_pattern(rf"^[ ]*([{_ODD_SPACES}][{_ODD_SPACES} \t]*)(?=\S)", re.MULTILINE)
_SWALLOWED = lazy_pattern(r"[ \t]*[:-][ \t]+(#[^\s#].*)")
_NUMBER = lazy_pattern(r"-[\d., ]+\Z")


def has_odd_spaces(text: Text) -> bool:
    """Whether a text holds no-break spaces at all."""
    return any(space in text.characters for space in _ODD_SPACES)


def slips(root: Node, text: Text, file: str) -> list[Problem]:
    """At least the first `MOST` in the values and those in the indentation."""
    problems = list(islice(_in_node(root, None, text, file), MOST))
    if has_odd_spaces(text):
        problems += odd_indents(text, file, _unindented(root))
    return problems


def odd_indents(text: Text, file: str, inside: list[tuple[int, int]]) -> list[Problem]:
    """Lines that begin with no-break spaces, outside of the texts given by start and end, in order."""
    stretches = _odd_indents(text, inside)
    places = (text.span(start, end) for start, end in stretches)
    return [Problem("Y10", file, place, "nbsp_indentation", edits=(Respace(),)) for place in places]


def indents_of_odd_spaces(text: Text, root: Node | None) -> list[tuple[int, int]]:
    """Start and end of the no-break spaces that lines begin with, also between ordinary ones."""
    return _odd_indents(text, [] if root is None else _unindented(root))


def _odd_indents(text: Text, inside: list[tuple[int, int]]) -> list[tuple[int, int]]:
    starts = [start for start, _ in inside]
    out = []
    for found in _ODD_INDENT.finditer(text.characters):
        before = bisect_left(starts, found.start()) - 1
        if before < 0 or found.start() >= inside[before][1]:
            out.append((found.start(1), found.end(1)))
    return out


def _unindented(node: Node) -> list[tuple[int, int]]:
    """The quoted and block texts, whose lines may begin with anything, in the order of the file."""
    if isinstance(node, ScalarNode):
        return [(node.start_mark.index, node.end_mark.index)] if node.style else []
    children = chain.from_iterable(node.value) if isinstance(node, MappingNode) else node.value
    return [stretch for child in children for stretch in _unindented(child)]


def _in_node(node: Node, key: ScalarNode | None, text: Text, file: str) -> Iterator[Problem]:
    if isinstance(node, MappingNode):
        for key_node, value in node.value:
            yield from _in_node(value, key_node if isinstance(key_node, ScalarNode) else None, text, file)
    elif isinstance(node, SequenceNode):
        for item in node.value:
            if isinstance(item, ScalarNode) and item.value == "" and not item.style:
                yield from _swallowed(text.characters.rfind("-", 0, item.start_mark.index), None, text, file)
            yield from _in_node(item, None, text, file)
    else:
        yield from _in_scalar(node, key, text, file)


def _in_scalar(node: ScalarNode, key: ScalarNode | None, text: Text, file: str) -> Iterator[Problem]:
    if node.style == '"':
        if is_path(node, text):
            place = span_of(node, text)
            yield Problem("Y10", file, place, "backslash", {"key": _name(key)}, edits=_as_typed(node, place, text))
    elif not node.style:
        if node.value == "" and key is not None:
            yield from _swallowed(key.end_mark.index, key, text, file)
        elif "-" in node.value:
            yield from _dashes(node, key, text, file)


def _as_typed(node: ScalarNode, place: Span, text: Text) -> tuple[Edit, ...]:
    """The path as it looks; where a backslash is doubled somewhere, it was partly written for YAML."""
    typed = text.characters[node.start_mark.index + 1 : node.end_mark.index - 1]
    meant = not re.search(r"\\\\|\\\"|\n", typed)
    return (Requote(place, "", typed),) if meant else ()


def _name(key: ScalarNode | None) -> str:
    return "" if key is None else key_of(key) or ""


def _swallowed(after: int, key: ScalarNode | None, text: Text, file: str) -> Iterator[Problem]:
    found = _SWALLOWED.match(text.characters, max(after, 0))
    if found:
        yield Problem("Y10", file, text.rest(found.start(1)), "comment_swallowed", {"key": _name(key)})


def _dashes(node: ScalarNode, key: ScalarNode | None, text: Text, file: str) -> Iterator[Problem]:
    """List items that became one text: no space after the dash, or a text before the list."""
    start, end = node.start_mark.index, end_of(node, text)
    first, last = text.row(start), text.row(end)
    values: dict[str, str | int] = {"key": _name(key)}
    for row in range(first, last + 1):
        begin = start if row == first else text.start_of(row)
        line = text.lines[row][begin - text.start_of(row) :]
        word = line.lstrip(" \t")
        place = text.rest(begin + len(line) - len(word))
        if row == first and (key is None or text.row(key.start_mark.index) == row):
            continue
        if row > first and word.startswith("- "):
            yield Problem("Y10", file, text.rest(start), "list_under_text", values)
            return
        if word.startswith("-") and word[1:2].strip("-") and not _NUMBER.match(word):
            yield Problem("Y10", file, place, "dash_without_space", values)
            return
