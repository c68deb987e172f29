"""Routes to lines and columns, for one file; made late and only where there is something to report."""

import codecs
from functools import cached_property

from partnerstwo.source.characters import harmless, shown
from partnerstwo.source.composing import first_document
from partnerstwo.source.graph import (
    BadSyntaxError,
    MappingNode,
    Node,
    ScalarNode,
    SecondDocumentError,
    SequenceNode,
    TooDeepError,
)
from partnerstwo.source.place import Route, Span, Target
from partnerstwo.source.remarks import Remark, remarks_in
from partnerstwo.source.text import Text
from partnerstwo.source.values import key_of, span_of


class Positions:
    """The places of one file. Composes the text once, at the first question."""

    def __init__(self, raw: bytes) -> None:
        body = raw.removeprefix(codecs.BOM_UTF8).decode("utf-8", "replace")
        self._text = Text(harmless(body))
        self._named: dict[int, dict[str | None, tuple[Node, Node]]] = {}

    def __getstate__(self) -> dict[str, object]:
        # The text is enough: the nodes are the reader's own, and are found again at the first question.
        return {"_text": self._text, "_named": {}}

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines as an editor shows them; characters that deceive (Y07) are U+FFFD, one for one."""
        return tuple(shown(line) for line in self._text.lines)

    @cached_property
    def _root(self) -> Node | None:
        try:
            return first_document(self._text)[0].root
        except (TooDeepError, BadSyntaxError, SecondDocumentError):
            return None

    @cached_property
    def remarks(self) -> tuple[Remark, ...]:
        """The comments that ask for silence; none in a file that cannot be read."""
        return () if self._root is None else remarks_in(self._text, self._root)

    def find(self, route: Route, target: Target = Target.VALUE) -> Span:
        """The place of a route; of its nearest parent when it does not exist, of the first line in an unreadable file.

        A missing key is said at the key of the map that lacks it: for a list item at its first key, for the whole
        file at the first key of the file; where the key stands without a value, at the key itself.
        """
        root = self._root
        if root is None:
            return self._text.rest(0)
        trail = self._trail(root, route)
        node, key, dash = trail[-1]
        if target is Target.MISSING and route:
            if key is not None and len(trail) == len(route) + 1:
                return span_of(key, self._text)
            return self._holder(trail[: len(route)])
        if target is Target.KEY and key is not None and len(trail) == len(route) + 1:
            return span_of(key, self._text)
        return self._value(node, key, dash)

    def reach(self, route: Route) -> Route:
        """The beginning of the route that stands in the file: `("participants", 1)` where the item is a plain text."""
        return route if self._root is None else route[: len(self._trail(self._root, route)) - 1]

    def _trail(self, root: Node, route: Route) -> list["_Step"]:
        """The nodes from the root along a route, as far as they exist."""
        trail: list[_Step] = [(root, None, None)]
        for step in route:
            node = trail[-1][0]
            if isinstance(node, MappingNode):
                pair = self._pairs(node).get(step) if isinstance(step, str) else None
                if pair is None:
                    break
                trail.append((pair[1], pair[0], None))
            elif isinstance(node, SequenceNode) and isinstance(step, int) and 0 <= step < len(node.value):
                trail.append((node.value[step], None, node))
            else:
                break
        return trail

    def _pairs(self, holder: MappingNode) -> dict[str | None, tuple[Node, Node]]:
        """Key → the first pair of a map that bears it; looked through once, however many places are asked for."""
        named = self._named.get(id(holder))
        if named is None:
            named = self._named[id(holder)] = {}
            for pair in holder.value:
                named.setdefault(key_of(pair[0]), pair)
        return named

    def _value(self, node: Node, key: Node | None, parent: Node | None) -> Span:
        if isinstance(node, ScalarNode) and node.start_mark.index == node.end_mark.index:
            if key is not None:
                return span_of(key, self._text)
            if parent is not None:
                dash = self._text.characters.rfind("-", parent.start_mark.index, node.start_mark.index)
                return self._text.span(max(dash, 0), max(dash, 0) + 1)
        return span_of(node, self._text)

    def _holder(self, trail: list["_Step"]) -> Span:
        node, key, parent = trail[-1]
        if key is not None:
            return span_of(key, self._text)
        if isinstance(node, MappingNode) and node.value:
            return span_of(node.value[0][0], self._text)
        return self._value(node, key, parent)


_Step = tuple[Node, Node | None, Node | None]
"""A node, the key that leads to it, and the list it is an item of."""
