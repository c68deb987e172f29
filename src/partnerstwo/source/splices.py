"""Edits to splices: which characters of a text give way to which others, with its style and line ends kept."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import assert_never
from unicodedata import is_normalized, normalize

from partnerstwo.language.patterns import lazy_pattern
from partnerstwo.language.value import value
from partnerstwo.source.edits import (
    Add,
    Append,
    Compose,
    Edit,
    Enclose,
    Itemise,
    Put,
    Remove,
    Rename,
    Requote,
    Respace,
    Rewrite,
    Routed,
    Undirect,
    Unhide,
    Unremark,
    Untab,
)
from partnerstwo.source.graph import MappingNode, Node, ScalarNode, SequenceNode
from partnerstwo.source.place import Route, Span
from partnerstwo.source.quoting import written
from partnerstwo.source.remarks import Remark, remarks_in
from partnerstwo.source.slips import indents_of_odd_spaces
from partnerstwo.source.text import Text
from partnerstwo.source.values import end_of, key_of

_WORD = lazy_pattern(r"\S+")
_TABS = lazy_pattern(r"^[ ]*\t[ \t]*(?=\S)", re.MULTILINE)
_DASH = lazy_pattern(r"^[ \t]*(-)(?=[^\s-])", re.MULTILINE)
_LONE_WORD = lazy_pattern(r"\w[\w.-]*\Z")


@dataclass(frozen=True, slots=True, order=True)
class Splice:
    """What stands from one index to another gives way to a text."""

    start: int
    end: int
    text: str


def spliced(characters: str, splices: Iterable[Splice]) -> str:
    """The text with the splices made, none of which overlap."""
    out: list[str] = []
    done = 0
    for each in sorted(splices):
        out += (characters[done : each.start], each.text)
        done = each.end
    return "".join((*out, characters[done:]))


def overlapping(splices: Iterable[Splice]) -> bool:
    """Whether two of them touch the same characters, or insert at the same place."""
    return any(one.end > other.start or one.start == other.start for one, other in pairwise(sorted(splices)))


class Sheet:
    """One text on which edits are made: harmless characters as they were parsed, and those of the file, one for one."""

    def __init__(self, text: Text, root: Node | None, typed: str) -> None:
        self.text = text
        self.root = root
        """None for a text that cannot be read."""
        self.typed = typed
        self._named: dict[int, dict[str | None, list[tuple[Node, Node]]]] = {}

    def named(self, holder: MappingNode, key: str | int) -> list[tuple[Node, Node]]:
        """The pairs of a map with that key; looked through once, however many edits ask."""
        if id(holder) not in self._named:
            pairs: dict[str | None, list[tuple[Node, Node]]] = {}
            for pair in holder.value:
                pairs.setdefault(key_of(pair[0]), []).append(pair)
            self._named[id(holder)] = pairs
        return self._named[id(holder)].get(key, []) if isinstance(key, str) else []

    @cached_property
    def remarks(self) -> tuple[Remark, ...]:
        """The comments to the program."""
        return () if self.root is None else remarks_in(self.text, self.root)


def splices_of(edit: Edit, sheet: Sheet) -> tuple[Splice, ...]:
    """The splices of one edit; none where it does not fit the text."""
    text, root, typed = sheet.text, sheet.root, sheet.typed
    match edit:
        case Compose():
            words = (each for each in _WORD.finditer(typed) if not is_normalized("NFC", each[0]))
            return tuple(Splice(each.start(), each.end(), normalize("NFC", each[0])) for each in words)
        case Unhide(where):
            return (Splice(*_stretch(where, text), ""),)
        case Undirect(where):
            return (_line(text.start_of(where.line - 1), text),)
        case Respace():
            stretches = indents_of_odd_spaces(text, root)
            return tuple(Splice(start, end, " " * (end - start)) for start, end in stretches)
        case Untab():
            return untabbed(text, 2)
        case Requote(where, before, value):
            start, end = _stretch(where, text)
            # The value was read from harmless characters: what they stand for must not be lost.
            as_typed = typed[start:end] == text.characters[start:end]
            return (Splice(start, end, before + written(value)),) if as_typed else ()
        case Rewrite():
            return ()
        case _ if root is None:
            return ()
        case Unremark(where):
            return tuple(_Hand(text, root, sheet).unremark(where))
        case _:
            return tuple(_Hand(text, root, sheet).splices(edit))


def untabbed(text: Text, width: int) -> tuple[Splice, ...]:
    """Each tab at the beginning of a line as so many spaces."""
    return tuple(
        Splice(each.start(), each.end(), each[0].replace("\t", " " * width)) for each in _TABS.finditer(text.characters)
    )


def _stretch(where: Span, text: Text) -> tuple[int, int]:
    start = text.start_of(where.line - 1) + where.column - 1
    return start, text.start_of(where.end_line - 1) + where.end_column - 1


def _line(start: int, text: Text) -> Splice:
    """The whole line in which an index stands, with its end."""
    row = text.row(start)
    last = row == len(text.lines) - 1
    return Splice(text.start_of(row), len(text.characters) if last else text.start_of(row + 1), "")


@value
class _Found:
    """A value on its route: its node, its key, what holds it, and whether it stands in brackets."""

    node: Node
    key: Node | None
    holder: Node | None
    flow: bool


@value
class _Hand:
    """One text and its graph."""

    text: Text
    root: Node
    sheet: Sheet

    def splices(self, edit: Routed) -> Iterator[Splice]:
        """The splices of an edit that is said by route."""
        found = self._find(edit.route, edit.occurrence if isinstance(edit, Remove) else 0)
        if found is None:
            return
        match edit:
            case Put(value=value):
                yield from self._put(found, value)
            case Rename(key=key):
                yield from self._rename(found, key)
            case Add(key=key, value=value):
                yield from self._add(found, key, value)
            case Append(value=value):
                yield from self._append(found, value)
            case Remove():
                yield from self._remove(found)
            case Enclose():
                yield from self._enclose(found)
            case Itemise():
                yield from self._itemise(found)
            case _:
                assert_never(edit)

    def _find(self, route: Route, occurrence: int) -> _Found | None:
        """The value, where the route leads to exactly one (or, for `occurrence`, to that one of several)."""
        found = _Found(self.root, None, None, flow=False)
        for number, step in enumerate(route):
            holder = found.node
            which = occurrence if number == len(route) - 1 else 0
            if isinstance(holder, MappingNode):
                pairs = self.sheet.named(holder, step)
                if len(pairs) <= which or (len(pairs) > 1 and not which):
                    return None
                key, node = pairs[which]
            elif isinstance(holder, SequenceNode) and isinstance(step, int) and 0 <= step < len(holder.value):
                key, node = None, holder.value[step]
            else:
                return None
            found = _Found(node, key, holder, found.flow or bool(holder.flow_style))
        return found

    def _rename(self, found: _Found, key: str) -> Iterator[Splice]:
        if isinstance(found.key, ScalarNode):
            start, end = int(found.key.start_mark.index), int(found.key.end_mark.index)
            yield Splice(start, end, written(key, found.key.style, flow=found.flow))

    def _put(self, found: _Found, value: str) -> Iterator[Splice]:
        node = found.node
        if not isinstance(node, ScalarNode):
            return
        start, end = int(node.start_mark.index), end_of(node, self.text)
        if node.style in ("|", ">"):
            block = self._block(node, value) if node.style == "|" and "\n" in value else None
            yield block or Splice(start, end, written(value, flow=found.flow))
        elif start == end:
            before = self.text.characters[start - 1 : start]
            yield Splice(start, start, f"{'' if before.isspace() else ' '}{written(value, flow=found.flow)}")
        else:
            yield Splice(start, end, written(value, node.style, flow=found.flow))

    def _block(self, node: ScalarNode, value: str) -> Splice | None:
        """New lines under `|`, indented as the old ones; the first line with its signs and comment stays."""
        row = self.text.row(node.start_mark.index) + 1
        end = end_of(node, self.text)
        if row >= len(self.text.lines) or self.text.start_of(row) > end:
            return None
        first = next((line for line in self.text.lines[row:] if line.strip()), "")
        indent = first[: len(first) - len(first.lstrip(" "))]
        lines = [f"{indent}{line}" if line else "" for line in value.rstrip("\n").split("\n")]
        return Splice(self.text.start_of(row), end, self._break().join(lines))

    def _add(self, found: _Found, key: str, value: str) -> Iterator[Splice]:
        group = found.node
        if not isinstance(group, MappingNode) or not group.value or any(key_of(each) == key for each, _ in group.value):
            return
        flow = found.flow or bool(group.flow_style)
        words = f"{written(key, flow=flow)}: {written(value, flow=flow)}"
        last = group.value[-1][1]
        if group.flow_style:
            yield self._after_in_flow(end_of(last, self.text) or group.end_mark.index, words)
        else:
            first = group.value[0][0].start_mark.index
            indent = " " * (first - self.text.start_of(self.text.row(first)))
            yield self._line_after(group, indent + words)

    def _append(self, found: _Found, value: str) -> Iterator[Splice]:
        items = found.node
        if not isinstance(items, SequenceNode):
            return
        if items.flow_style:
            words = written(value, flow=True)
            if items.value:
                yield self._after_in_flow(end_of(items.value[-1], self.text), words)
            else:
                yield Splice(items.start_mark.index + 1, items.end_mark.index - 1, words)
            return
        dash = int(items.start_mark.index)
        blanks = int(items.value[0].start_mark.index) - dash - 1
        indent = " " * (dash - self.text.start_of(self.text.row(dash)))
        yield self._line_after(items, f"{indent}-{' ' * max(blanks, 1)}{written(value)}")

    def _after_in_flow(self, end: int, words: str) -> Splice:
        return Splice(end, end, f", {words}")

    def _line_after(self, node: Node, line: str) -> Splice:
        """A new line after the last one of a value, behind a comment that stands there."""
        row = self.text.row(max(end_of(node, self.text) - 1, 0))
        if row == len(self.text.lines) - 1:
            return Splice(len(self.text.characters), len(self.text.characters), self._break() + line)
        start = self.text.start_of(row + 1)
        return Splice(start, start, line + self._break())

    def _break(self) -> str:
        """The line end of the text, by its first one."""
        first = self.text.characters.find("\n")
        return "\r\n" if first > 0 and self.text.characters[first - 1] == "\r" else "\n"

    def _remove(self, found: _Found) -> Iterator[Splice]:
        holder = found.holder
        if not isinstance(holder, MappingNode | SequenceNode) or len(holder.value) < 2:
            return
        ranges = [self._range(holder, each) for each in holder.value]
        at = next(number for number, each in enumerate(holder.value) if (each[1] if found.key else each) is found.node)
        start, end = ranges[at]
        if holder.flow_style:
            yield Splice(start, ranges[at + 1][0], "") if at + 1 < len(ranges) else Splice(ranges[at - 1][1], end, "")
            return
        first, last = self.text.row(start), self.text.row(max(end - 1, start))
        if self.text.characters[self.text.start_of(first) : start].strip():
            # It shares its line with the dash before it: what comes next moves up.
            if at + 1 < len(ranges) and found.key is not None:
                yield Splice(start, ranges[at + 1][0], "")
            return
        if last == len(self.text.lines) - 1:
            # Without a final line end: the one before goes instead.
            begin = self.text.start_of(first) - 1
            begin -= self.text.characters[begin - 1 : begin] == "\r"
            yield Splice(begin, len(self.text.characters), "")
        else:
            yield Splice(self.text.start_of(first), self.text.start_of(last + 1), "")

    def _range(self, holder: MappingNode | SequenceNode, each: Node | tuple[Node, Node]) -> tuple[int, int]:
        """Start and end of a pair, or of an item with its dash."""
        if isinstance(each, tuple):
            key, value = each
            start = int(key.start_mark.index)
            return start, max(end_of(value, self.text), int(key.end_mark.index))
        start = int(each.start_mark.index)
        if not holder.flow_style:
            start = self.text.characters.rfind("-", 0, start)
        return start, max(end_of(each, self.text), start + 1)

    def _enclose(self, found: _Found) -> Iterator[Splice]:
        node = found.node
        if isinstance(node, ScalarNode) and _LONE_WORD.match(node.value) and node.style not in ("|", ">"):
            start, end = int(node.start_mark.index), end_of(node, self.text)
            yield Splice(start, end, f"[{self.text.characters[start:end]}]")

    def _itemise(self, found: _Found) -> Iterator[Splice]:
        node = found.node
        if not isinstance(node, ScalarNode) or node.style:
            return
        start, end = self.text.start_of(self.text.row(node.start_mark.index)), end_of(node, self.text)
        for each in _DASH.finditer(self.text.characters, start, end):
            yield Splice(each.end(1), each.end(1), " ")

    def unremark(self, where: Span) -> Iterator[Splice]:
        """A code taken out of its comment, or the comment out of the text."""
        for remark in self.sheet.remarks:
            spans = [span for _, span in remark.codes]
            if where not in spans:
                continue
            if len(spans) > 1:
                yield self._code(spans, spans.index(where))
                return
            start, end = _stretch(remark.where, self.text)
            row = self.text.row(start)
            before = self.text.characters[self.text.start_of(row) : start]
            if before.strip():
                yield Splice(start - len(before) + len(before.rstrip()), end, "")
            else:
                yield _line(start, self.text)
            return

    def _code(self, spans: Sequence[Span], at: int) -> Splice:
        """One of several codes, with what parts it from its neighbour."""
        stretches = [_stretch(span, self.text) for span in spans]
        if at + 1 < len(stretches):
            return Splice(stretches[at][0], stretches[at + 1][0], "")
        return Splice(stretches[at - 1][1], stretches[at][1], "")
