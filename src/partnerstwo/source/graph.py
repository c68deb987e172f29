"""YAML text to a graph of nodes with marks: libyaml where it is there, pure Python otherwise, with equal results.

The scalars stay the text that was typed: no resolver looks at them. Nothing here expands an alias.
"""

import operator
import re
from collections.abc import Iterator
from dataclasses import field
from typing import Any, Final, Protocol, TypeAlias

from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from ruamel.yaml.nodes import MappingNode, ScalarNode, SequenceNode
from ruamel.yaml.tag import Tag

from partnerstwo.language.patterns import lazy_pattern
from partnerstwo.language.value import value
from partnerstwo.source.pure import PureParser

__all__ = [
    "DEEPEST",
    "MERGE_KEY",
    "BadSyntaxError",
    "Graph",
    "MappingNode",
    "Node",
    "ScalarNode",
    "SecondDocumentError",
    "SequenceNode",
    "TooDeepError",
    "compose",
    "tokens",
]

Node: TypeAlias = ScalarNode | SequenceNode | MappingNode

DEEPEST: Final = 40
"""How many collections may stand inside one another."""
MERGE_KEY: Final = "<<"
_NO_TAG: Final = Tag(suffix="")


class Parser(Protocol):
    """What both parsers offer; marks have `index`, the offset in code points."""

    def get_single_node(self) -> Any: ...
    def check_event(self) -> bool: ...
    def get_event(self) -> Any: ...
    def check_token(self) -> bool: ...
    def get_token(self) -> Any: ...


class TooDeepError(Exception):
    """More collections inside one another than `DEEPEST`; `index` is where the first too deep one begins."""

    def __init__(self, index: int) -> None:
        super().__init__(index)
        self.index = index


class SecondDocumentError(Exception):
    """A second document begins at `index`."""

    def __init__(self, index: int) -> None:
        super().__init__(index)
        self.index = index


class BadSyntaxError(Exception):
    """The reader's own complaint, for `mistakes` to put a name to; `context` and `index` are code point offsets."""

    def __init__(self, complaint: str, context: int | None, index: int) -> None:
        super().__init__(complaint, context, index)
        self.complaint = complaint
        self.context = context
        self.index = index


class _Resolver:
    """The hooks a composer calls for each node: they resolve nothing, and count how deep it is.

    The C composer calls itself for each level and would run out of stack (200 kB of `[`), so the count raises.
    """

    _depth = 0

    def descend_resolver(self, parent: Any, _index: Any) -> None:
        self._depth += 1
        # One more than the collections above: the node itself may be a scalar.
        if self._depth > DEEPEST + 1:
            raise TooDeepError(parent.start_mark.index)

    def ascend_resolver(self) -> None:
        self._depth -= 1

    def resolve(self, _kind: Any, _value: Any, _implicit: Any) -> Tag:
        return _NO_TAG


class _Pure(_Resolver, PureParser):
    pass


def _pure(characters: str) -> Parser:
    return _Pure(characters)


try:
    from _ruamel_yaml import CParser
except ImportError:
    IS_C = False
    parser = quick_parser = _pure
else:
    IS_C = True

    class _C(_Resolver, CParser):  # type: ignore[misc]
        pass

    class _QuickC(CParser):  # type: ignore[misc]
        """The same without the count: calls from C into Python are a quarter of the time."""

        descend_resolver = staticmethod(operator.is_)
        ascend_resolver = staticmethod(tuple)

        def resolve(self, _kind: Any, _value: Any, _implicit: Any) -> Tag:
            return _NO_TAG

    def _c(characters: str) -> Parser:
        return _C(characters)

    def _quick_c(characters: str) -> Parser:
        return _QuickC(characters)

    parser, quick_parser = _c, _quick_c
    """Make the parser in use; the one switch between the two readers."""


@value
class Sigil:
    """An anchor, alias, tag or merge key: what YAML offers to programmers and a register does without."""

    variant: str
    start: int
    end: int


@value
class Graph:
    """The first document: its root (None for an empty file), and the nodes whose values are not to be had."""

    root: Node | None
    sigils: tuple[Sigil, ...] = ()
    refused: frozenset[int] = field(default=frozenset())
    """`id()` of each aliased or tagged node."""


# Only where one of these can begin a node; `Razem & s-ka` and `Brawo!` stay on the quick way.
_SIGIL = lazy_pattern(r"(?:^|[\s\[{,:?-])(?:[&*][^\s]|!)", re.MULTILINE)


_DEEP_LINES = (lazy_pattern(r"\n[ \t\-?:]{15}"), lazy_pattern(r"\r[ \t\-?:]{15}"), lazy_pattern(r"\A[ \t\-?:]{15}"))


def _is_shallow(characters: str) -> bool:
    """Whether a text cannot be deeper than about `DEEPEST`: a bound from what a collection needs to begin.

    In flow that is a bracket; in block a new column at the beginning of a line, which a map and a list can share.
    """
    brackets = characters.count("[") + characters.count("{")
    return brackets <= 10 and not any(pattern.search(characters) for pattern in _DEEP_LINES)


def compose(characters: str) -> Graph:
    """The graph of a text with exactly one document; raises TooDeepError, SecondDocumentError or BadSyntaxError."""
    try:
        if any(sign in characters for sign in "&*!") and _SIGIL.search(characters):
            return _compose_events(characters)
        return Graph((quick_parser if _is_shallow(characters) else parser)(characters).get_single_node())
    except MarkedYAMLError as error:
        raise _translated(error, len(characters)) from None
    except YAMLError as error:
        raise BadSyntaxError(str(error), None, 0) from None


def _translated(error: MarkedYAMLError, size: int) -> Exception:
    context, mark = error.context_mark, error.problem_mark
    if error.context == "expected a single document in the stream":
        return SecondDocumentError(mark.index)
    complaint = f"{error.context or ''}: {error.problem or ''}"
    # A mark at the end of the stream can lie behind a final line break that is not there.
    where = min(mark.index if mark else context.index if context else 0, size)
    return BadSyntaxError(complaint, context.index if context else None, where)


def tokens(characters: str) -> Iterator[tuple[str, int, int]]:
    """Name, start and end of each token up to the first mistake."""
    source = parser(characters)
    try:
        while source.check_token():
            token = source.get_token()
            yield type(token).__name__, token.start_mark.index, token.end_mark.index
    except YAMLError:
        return


def _compose_events(characters: str) -> Graph:
    """The same graph from events, which have what nodes lose: anchors, aliases and tags, each with its place."""
    source = parser(characters)
    builder = _Builder(characters)
    documents = 0
    while source.check_event():
        event = source.get_event()
        if isinstance(event, DocumentStartEvent):
            documents += 1
            if documents == 2:
                raise SecondDocumentError(event.start_mark.index)
        else:
            builder.take(event)
    return Graph(builder.root, tuple(builder.sigils), frozenset(builder.refused))


_PROPERTY = lazy_pattern(r"\s*([&!][^\s,\[\]{}]*)")


class _Builder:
    """Nodes from events, without recursion: an open collection is a frame on a stack."""

    def __init__(self, characters: str) -> None:
        self.characters = characters
        self.root: Node | None = None
        self.sigils: list[Sigil] = []
        self.refused: set[int] = set()
        self._open: list[SequenceNode | MappingNode] = []
        self._keys: list[Node | None] = []
        """The key that waits for its value, one for each open collection."""
        self._merges: list[bool] = []
        """Whether an open collection stands under a merge key, which is reported for all that it holds."""

    def take(self, event: Any) -> None:
        match event:
            case AliasEvent():
                node = ScalarNode(_NO_TAG, "", event.start_mark, event.end_mark, style="*")
                self.refused.add(id(node))
                if not self._merging():
                    self.sigils.append(Sigil("alias", event.start_mark.index, event.end_mark.index))
                self._place(node)
            case ScalarEvent():
                node = ScalarNode(_NO_TAG, event.value, event.start_mark, event.end_mark, style=event.style)
                self._inspect(event, node)
                self._place(node)
            case SequenceStartEvent():
                self._begin(event, SequenceNode(_NO_TAG, [], event.start_mark, None, flow_style=event.flow_style))
            case MappingStartEvent():
                self._begin(event, MappingNode(_NO_TAG, [], event.start_mark, None, flow_style=event.flow_style))
            case SequenceEndEvent() | MappingEndEvent():
                self._open.pop().end_mark = event.end_mark
                self._keys.pop()
                self._merges.pop()
            case _:
                pass

    def _begin(self, event: NodeEvent, node: SequenceNode | MappingNode) -> None:
        self._inspect(event, node)
        self._merges.append(self._merging())
        self._place(node)
        self._open.append(node)
        self._keys.append(None)
        if len(self._open) > DEEPEST:
            raise TooDeepError(event.start_mark.index)

    def _place(self, node: Node) -> None:
        if not self._open:
            self.root = node
            return
        parent, key = self._open[-1], self._keys[-1]
        if isinstance(parent, SequenceNode):
            parent.value.append(node)
        elif key is None:
            self._keys[-1] = node
        else:
            parent.value.append((key, node))
            self._keys[-1] = None

    def _merging(self) -> bool:
        if not self._open:
            return False
        key = self._keys[-1]
        return self._merges[-1] or (isinstance(key, ScalarNode) and key.value == MERGE_KEY and not key.style)

    def _inspect(self, event: Any, node: Node) -> None:
        """Anchor and tag stand before the value, in any order, and the node's start mark is that of the first."""
        if event.anchor is None and event.ctag is None:
            return
        found = _PROPERTY.match(self.characters, event.start_mark.index)
        for _ in range(2):
            if found is None:
                return
            variant = "anchor" if found[1].startswith("&") else "tag"
            self.sigils.append(Sigil(variant, found.start(1), found.end(1)))
            if variant == "tag":
                self.refused.add(id(node))
            found = _PROPERTY.match(self.characters, found.end())
