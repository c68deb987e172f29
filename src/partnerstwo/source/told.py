"""What a text says, strictly: values as typed, keys in their order and as often as they stand, and comments.

Stricter than `values`, which leaves out what a registry cannot take: a proof of an edit must see that too.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TypeAlias
from unicodedata import normalize

from partnerstwo.language.patterns import lazy_pattern
from partnerstwo.language.value import value
from partnerstwo.source.characters import GAP
from partnerstwo.source.composing import first_document
from partnerstwo.source.graph import BadSyntaxError, MappingNode, Node, ScalarNode, SecondDocumentError, TooDeepError
from partnerstwo.source.text import Text
from partnerstwo.source.typed import NOTHING
from partnerstwo.source.values import end_of

_COMMENT = lazy_pattern(r"(?:^|(?<=[ \t]))#[^\n]*", re.MULTILINE)

Plain: TypeAlias = str | tuple["Plain", ...] | None
"""A value for comparing: a group of keys is `("{", (key, value), ...)`, a list `("[", item, ...)`."""


@dataclass(eq=False, slots=True)
class Leaf:
    """A single value; None for a plain "not given"."""

    value: str | None


@dataclass(eq=False, slots=True)
class Pair:
    """A key and its value."""

    key: "Told"
    value: "Told"


@dataclass(eq=False, slots=True)
class Group:
    """Keys and values in their order, the doubled ones too."""

    pairs: list[Pair]


@dataclass(eq=False, slots=True)
class Items:
    """A list."""

    items: list["Told"]


Told: TypeAlias = Leaf | Group | Items
"""Values that a proof may change in place, as an edit is to change the text."""


@value
class Comment:
    """A comment from its `#` to the end of the line, and where it stands."""

    start: int
    end: int
    words: str


def readable_root(text: Text) -> Node | None:
    """The graph of a text that is plain registry YAML: one document, no anchor, alias or tag; else None.

    The characters must be `harmless`.
    """
    try:
        graph, second = first_document(text)
    except (TooDeepError, BadSyntaxError, SecondDocumentError):
        return None
    return None if second is not None or graph.sigils or graph.refused else graph.root


def told(node: Node) -> Told:
    """All that a node says."""
    if isinstance(node, ScalarNode):
        return Leaf(None if node.value in NOTHING and not node.style else node.value)
    if isinstance(node, MappingNode):
        return Group([Pair(told(key), told(value)) for key, value in node.value])
    return Items([told(item) for item in node.value])


def plain(value: Told, *, as_seen: bool = False) -> Plain:
    """The value for comparing; `as_seen`: without what nobody sees, and letters put together."""
    match value:
        case Leaf(value=words):
            return seen(words) if as_seen and words is not None else words
        case Group(pairs=pairs):
            return ("{", *((plain(each.key, as_seen=as_seen), plain(each.value, as_seen=as_seen)) for each in pairs))
        case Items(items=items):
            return ("[", *(plain(each, as_seen=as_seen) for each in items))


def seen(words: str) -> str:
    """The words as they look; blanks at either end, which something invisible kept there, are none of them."""
    return normalize("NFC", words.replace(GAP, "")).strip(" \t")


def comments(text: Text, root: Node) -> list[Comment]:
    """The comments of a text, in order; what looks like one inside a value is a value."""
    if "#" not in text.characters:
        return []
    inside = sorted(_texts(root, text))
    starts = [start for start, _ in inside]
    out = []
    found = _COMMENT.search(text.characters)
    while found is not None:
        before = bisect_right(starts, found.start()) - 1
        if before < 0 or found.start() >= inside[before][1]:
            words = found[0].rstrip()
            out.append(Comment(found.start(), found.start() + len(words), words))
            after = found.end()
        else:
            # Behind the value a real comment may follow on the same line.
            after = max(inside[before][1], found.start() + 1)
        found = _COMMENT.search(text.characters, after)
    return out


def _texts(root: Node, text: Text) -> list[tuple[int, int]]:
    """Start and end of the value of every scalar; of a block text without its first line, which may have a comment."""
    out: list[tuple[int, int]] = []
    waiting: list[Node] = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ScalarNode):
            start = int(node.start_mark.index)
            if node.style in ("|", ">"):
                start = text.end_of(text.row(start))
            out.append((start, end_of(node, text)))
        elif isinstance(node, MappingNode):
            waiting.extend(each for pair in node.value for each in pair)
        else:
            waiting.extend(node.value)
    return out
