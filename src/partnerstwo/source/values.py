"""A graph of nodes to values as typed: text, None, lists and maps, with what the walk finds wrong on its way."""

from dataclasses import dataclass, field

from partnerstwo.source.characters import GAP, codepoint, first_hostile, harmless_value, variant, without_invisible
from partnerstwo.source.edits import Edit, Remove
from partnerstwo.source.graph import (
    DEEPEST,
    MERGE_KEY,
    Graph,
    MappingNode,
    Node,
    ScalarNode,
    SequenceNode,
    TooDeepError,
)
from partnerstwo.source.place import Route, Span
from partnerstwo.source.problem import MOST, Problem, Related
from partnerstwo.source.text import Text
from partnerstwo.source.typed import NOTHING, Value


def scalar(node: ScalarNode) -> str | None:
    """The text that was typed, or None for a plain "not given"."""
    value: str = node.value
    if node.style == '"':
        return harmless_value(value)
    if GAP in value:
        value = without_invisible(value)
    # The C parser gives a plain scalar the style "", the pure one None.
    return None if value in NOTHING and not node.style else value


def key_of(node: Node) -> str | None:
    """The text of a key, or None for one that is empty or no text."""
    return scalar(node) if isinstance(node, ScalarNode) else None


def end_of(node: Node, text: Text) -> int:
    """The index after a value: after its last scalar, because marks of block collections run on to the next token.

    A block scalar's own mark runs on too, over the line end.
    """
    while not isinstance(node, ScalarNode):
        if node.flow_style or not node.value:
            return int(node.end_mark.index)
        last = node.value[-1]
        if isinstance(node, MappingNode):
            key, node = last
            if _is_empty(node):
                node = key
        elif _is_empty(last):
            return int(last.start_mark.index)
        else:
            node = last
    end = int(node.end_mark.index)
    if node.style not in ("|", ">"):
        return end
    start = int(node.start_mark.index)
    return start + len(text.characters[start:end].rstrip())


def span_of(node: Node, text: Text) -> Span:
    """The place of a value that is not empty."""
    return text.span(node.start_mark.index, end_of(node, text))


def _is_empty(node: Node) -> bool:
    return isinstance(node, ScalarNode) and node.start_mark.index == node.end_mark.index


@dataclass(slots=True)
class Walk:
    """One walk over a graph; `problems` and `dropped` fill as it goes."""

    graph: Graph
    text: Text
    file: str
    problems: list[Problem] = field(default_factory=list)
    dropped: list[Route] = field(default_factory=list)
    slips: bool = False
    """Whether a value looks like one of those that `slips` tells about."""
    gaps: bool = False
    """Whether some key or item has nothing behind it."""
    _duplicates: int = 0

    def of_map(self, node: MappingNode, route: Route, depth: int) -> dict[str, Value]:
        """A map without its duplicate keys, merge keys and refused values."""
        if depth > DEEPEST:
            raise TooDeepError(node.start_mark.index)
        result: dict[str, Value] = {}
        firsts: dict[str, tuple[Node, Node]] = {}
        times: dict[str, int] = {}
        refused = self.graph.refused
        for key_node, node_value in node.value:
            key = key_of(key_node)
            if key is None or (refused and id(key_node) in refused):
                self._odd_key(key_node, node_value, (*route, key or ""), depth)
                continue
            if key == MERGE_KEY and not key_node.style:
                self._problem("Y05", key_node, "merge")
                self._drop(node_value, (*route, key), depth)
                continue
            if key in firsts:
                times[key] = times.get(key, 0) + 1
                again = Remove((*route, key), times[key])
                edits = (again,) if _alike(firsts[key][1], node_value) else ()
                self._duplicate(key, firsts[key][0], key_node, edits)
                self._drop(node_value, (*route, key), depth)
                result.pop(key, None)
                continue
            firsts[key] = key_node, node_value
            if key_node.style == '"':
                self._escapes(key_node)
            if refused and id(node_value) in refused:
                self._drop(node_value, (*route, key), depth)
            else:
                result[key] = self.of(node_value, (*route, key), depth + 1)
        return result

    def of(self, node: Node, route: Route, depth: int) -> Value:
        """Any value; a dropped list item leaves None in its place, so that numbers stay those of the source."""
        if isinstance(node, ScalarNode):
            if node.style == '"':
                self._escapes(node)
            elif not node.style and not self.slips:
                self.slips = self._may_slip(node)
            value = scalar(node)
            if value is None or not value or value.isspace():
                self.gaps = True
            return value
        if isinstance(node, MappingNode):
            return self.of_map(node, route, depth)
        if depth > DEEPEST:
            raise TooDeepError(node.start_mark.index)
        refused = self.graph.refused
        items: list[Value] = []
        for number, item in enumerate(node.value):
            if refused and id(item) in refused:
                self._drop(item, (*route, number), depth)
                items.append(None)
            else:
                items.append(self.of(item, (*route, number), depth + 1))
        return items

    def _may_slip(self, node: ScalarNode) -> bool:
        if not node.value:
            return "#" in self.text.characters
        folded = " -" in node.value and node.start_mark.line != node.end_mark.line
        return bool(folded or node.value[0] == "-")

    def _drop(self, node: Node, route: Route, depth: int) -> None:
        """Name the route, and look through the value all the same: its other mistakes are reported."""
        before = len(self.dropped)
        self.of(node, route, depth + 1)
        del self.dropped[before:]
        self.dropped.append(route)

    def _odd_key(self, key_node: Node, node_value: Node, route: Route, depth: int) -> None:
        if id(key_node) not in self.graph.refused:
            self._problem("Y06", key_node, "key")
        if not isinstance(key_node, ScalarNode):
            before = len(self.dropped)
            self.of(key_node, route, depth + 1)
            del self.dropped[before:]
        self._drop(node_value, route, depth)

    def _duplicate(self, key: str, first: Node, second: Node, edits: tuple[Edit, ...]) -> None:
        self._duplicates += 1
        if self._duplicates > MOST:
            return
        related = (Related(span_of(first, self.text), "first"),)
        problem = Problem("Y02", self.file, span_of(second, self.text), "", {"key": key}, related, edits)
        self.problems.append(problem)

    def _escapes(self, node: ScalarNode) -> None:
        """An escape such as `\\u202E` makes a character that the file itself may not hold."""
        self.slips = self.slips or "\\" in self.text.characters
        hostile = first_hostile(node.value.replace(GAP, ""))
        if hostile is not None and not is_path(node, self.text):
            self._problem("Y07", node, variant(hostile), {"codepoint": codepoint(hostile)})

    def _problem(self, code: str, node: Node, name: str, values: dict[str, str | int] | None = None) -> None:
        self.problems.append(Problem(code, self.file, span_of(node, self.text), name, values or {}))


def _alike(one: Node, other: Node) -> bool:
    """Whether two values say the same."""
    if isinstance(one, ScalarNode) and isinstance(other, ScalarNode):
        return bool(one.value == other.value) and scalar(one) == scalar(other)
    if isinstance(one, SequenceNode) and isinstance(other, SequenceNode):
        return len(one.value) == len(other.value) and all(map(_alike, one.value, other.value))
    if isinstance(one, MappingNode) and isinstance(other, MappingNode):
        pairs = zip(one.value, other.value, strict=False)
        return len(one.value) == len(other.value) and all(_alike(a, c) and _alike(b, d) for (a, b), (c, d) in pairs)
    return False


def is_path(node: ScalarNode, text: Text) -> bool:
    """Whether a text in double quotes looks like a path whose single backslashes YAML took for escapes."""
    raw = text.characters[node.start_mark.index + 1 : node.end_mark.index - 1]
    head, backslash, tail = raw.partition("\\")
    drive = len(head) == 2 and head[0].isascii() and head[0].isalpha() and head[1] == ":"
    return bool(backslash) and (drive or head in (".", "..")) and tail[:1] not in ("", "\\", "/", '"')
