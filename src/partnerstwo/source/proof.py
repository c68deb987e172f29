"""An edited text that is proved: it says what the old one said with the edits made, and nothing else was touched.

The parser is asked again and never trusted: a splice that would fold a line, lose a comment or change a type of
value anywhere is refused, and the file stays as it was.
"""

import codecs
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from typing import TypeAlias

from partnerstwo.language.value import value
from partnerstwo.source.characters import GAP, harmless
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
    Routed,
    Undirect,
    Unhide,
    Unremark,
    Untab,
)
from partnerstwo.source.graph import MappingNode, Node
from partnerstwo.source.layout import LARGEST
from partnerstwo.source.place import Span
from partnerstwo.source.reading import read
from partnerstwo.source.splices import Sheet, Splice, overlapping, spliced, splices_of, untabbed
from partnerstwo.source.text import Text
from partnerstwo.source.told import (
    Comment,
    Group,
    Items,
    Leaf,
    Pair,
    Plain,
    Told,
    comments,
    plain,
    readable_root,
    seen,
    told,
)

_PLACEHOLDER = "partnerstwo-{}"
_WIDTHS = range(1, 9)
"""How wide editors show a tab."""


class Refusal(Enum):
    """Why a text was not edited."""

    UNREADABLE = "unreadable"
    """It is no plain registry YAML: not UTF-8, broken, with anchors, tags or a second document."""
    NOWHERE = "nowhere"
    """What was to be edited is not there, or written so that it cannot be edited alone."""
    OVERLAP = "overlap"
    """Two of the edits touch the same place."""
    UNPROVED = "unproved"
    """The new text would say something else than was asked for, or lose a comment."""


@value
class Edited:
    """A text with edits made and proved."""

    raw: bytes
    made: Mapping[Edit, tuple[tuple[Span, str], ...]]
    """For each edit the places in the old text, and what stands in the new one instead."""
    lines: frozenset[int]
    """The lines of the new text, from 1, that were touched."""


def edited(raw: bytes, edits: Iterable[Edit]) -> Edited | Refusal:
    """The file with all the edits made, BOM and line ends kept; or why it stays as it is."""
    bom = codecs.BOM_UTF8 if raw.startswith(codecs.BOM_UTF8) else b""
    if len(raw) > LARGEST:
        return Refusal.UNREADABLE
    try:
        typed = raw.removeprefix(bom).decode("utf-8")
    except UnicodeDecodeError:
        return Refusal.UNREADABLE
    asked = tuple(dict.fromkeys(edits))
    return _Case(typed, bom, asked).edited() if asked else Edited(raw, {}, frozenset())


@value
class _Case:
    typed: str
    bom: bytes
    edits: tuple[Edit, ...]

    def edited(self) -> Edited | Refusal:
        text = Text(harmless(self.typed))
        root = readable_root(text)
        if not isinstance(root, MappingNode) and not _mends_syntax(self.edits):
            return Refusal.UNREADABLE
        readable = root if isinstance(root, MappingNode) else None
        sheet = Sheet(text, readable, self.typed)
        made = {edit: splices_of(edit, sheet) for edit in self.edits}
        if not all(made.values()):
            return Refusal.NOWHERE
        splices = [each for of_edit in made.values() for each in of_edit]
        if overlapping(splices):
            return Refusal.OVERLAP
        new = spliced(self.typed, splices)
        after = Text(harmless(new))
        new_root = readable_root(after)
        if not isinstance(new_root, MappingNode):
            return Refusal.UNPROVED
        if readable is None or all(isinstance(edit, Requote) for edit in self.edits):
            proved = self._mended(text, after, new_root)
        else:
            about_comments = [
                each for edit in made if isinstance(edit, Unremark | Compose | Unhide) for each in made[edit]
            ]
            proved = self._as_asked(text, readable, after, new_root, about_comments)
        if not proved:
            return Refusal.UNPROVED
        places = {
            edit: tuple((text.span(each.start, each.end), each.text) for each in sorted(of_edit))
            for edit, of_edit in made.items()
        }
        return Edited(self.bom + new.encode(), places, frozenset(_touched(splices, after)))

    def _as_asked(self, text: Text, root: Node, after: Text, new_root: Node, splices: list[Splice]) -> bool:
        as_seen = any(isinstance(edit, Compose | Unhide) for edit in self.edits)
        if any(isinstance(edit, Respace) for edit in self.edits):
            # What was indented by no-break spaces moves to where it looks to stand: the same words, in their order.
            alike = _words(told(root)) == _words(told(new_root)) and _means_what_it_seems(after)
            if len(self.edits) > 1 or not alike:
                return False
        else:
            expected = told(root)
            if not _changed(expected, self.edits):
                return False
            if plain(expected, as_seen=as_seen) != plain(told(new_root), as_seen=as_seen):
                return False
        left = _remaining(comments(text, root), splices)
        now = [each.words for each in comments(after, new_root)]
        return [seen(each) for each in left] == [seen(each) for each in now] if as_seen else left == now

    def _mended(self, text: Text, after: Text, new_root: Node) -> bool:
        """Whether a text that could not be read can be read in one way only, now that it can be.

        A value put in quotes: with a plain word in its place the file says the same but for that word. Tabs: the
        file says the same however wide they are. No-break spaces become what they look like, one for one.
        """
        quotes = [edit for edit in self.edits if isinstance(edit, Requote)]
        if len(quotes) not in (0, len(self.edits)) or (not quotes and len(self.edits) > 1):
            return False
        if quotes:
            return self._one_value_each(quotes, text, after, new_root)
        if not _means_what_it_seems(after):
            return False
        if isinstance(self.edits[0], Untab):
            said = {_said(Text(spliced(text.characters, untabbed(text, width)))) for width in _WIDTHS}
            return len(said) == 1 and None not in said
        return GAP not in after.characters

    def _one_value_each(self, quotes: Sequence[Requote], text: Text, after: Text, new_root: Node) -> bool:
        stand_ins = {_PLACEHOLDER.format(number): edit.value for number, edit in enumerate(quotes)}
        if any(each in text.characters for each in stand_ins):
            return False
        plainly: list[Splice] = []
        for stand_in, edit in zip(stand_ins, quotes, strict=True):
            plainly += splices_of(Requote(edit.where, edit.before, stand_in), Sheet(text, None, text.characters))
        simple = Text(spliced(text.characters, plainly))
        simple_root = readable_root(simple)
        if simple_root is None:
            return False
        expected = told(simple_root)
        replaced = 0
        for leaf in _leaves(expected):
            if leaf.value in stand_ins:
                leaf.value = stand_ins[leaf.value]
                replaced += 1
        alike = [each.words for each in comments(simple, simple_root)] == [
            each.words for each in comments(after, new_root)
        ]
        return replaced == len(quotes) and plain(expected) == plain(told(new_root)) and alike


def _touched(splices: Iterable[Splice], after: Text) -> Iterator[int]:
    moved = 0
    for each in sorted(splices):
        start = each.start + moved
        moved += len(each.text) - (each.end - each.start)
        yield from range(after.row(start) + 1, after.row(start + len(each.text)) + 2)


def _mends_syntax(edits: Iterable[Edit]) -> bool:
    return all(isinstance(edit, Requote | Respace | Untab) for edit in edits)


def _means_what_it_seems(text: Text) -> bool:
    """Whether YAML takes nothing in the text for something else than a reader does (Y10)."""
    return all(problem.code == "Y07" for problem in read(text.characters.encode(), "").problems)


def _said(text: Text) -> Plain:
    """What a text says, comments too; None if it cannot be read."""
    root = readable_root(text)
    if root is None:
        return None
    return plain(told(root)), tuple(each.words for each in comments(text, root))


def _changed(value: Told, edits: Iterable[Edit]) -> bool:
    """Makes the edits on the values; whether all of them had something to change.

    Routes are those before any edit: places are looked up first, and removals are made at the end.
    """
    named: _Named = {}
    steps = [(edit, _at(value, edit, named)) for edit in edits]
    if not all(_change(edit, found) for edit, found in steps if not isinstance(edit, Remove)):
        return False
    return all(_take(found) for edit, found in steps if isinstance(edit, Remove))


@value
class _At:
    """A value in its holder."""

    value: Told
    pair: Pair | None = None
    holder: Told | None = None


_Named: TypeAlias = dict[int, dict[str | None, list[Pair]]]
"""Group of keys → key → its pairs, for the groups that edits have asked about."""


def _pairs(group: Group, key: str | int, named: _Named) -> list[Pair]:
    if id(group) not in named:
        named[id(group)] = {}
        for pair in group.pairs:
            if isinstance(pair.key, Leaf):
                named[id(group)].setdefault(pair.key.value, []).append(pair)
    return named[id(group)].get(key, []) if isinstance(key, str) else []


def _at(value: Told, edit: Edit, named: _Named) -> _At | None:
    if not isinstance(edit, Routed):
        return None
    route, occurrence = edit.route, edit.occurrence if isinstance(edit, Remove) else 0
    found = _At(value)
    for number, step in enumerate(route):
        holder = found.value
        if isinstance(holder, Group):
            pairs = _pairs(holder, step, named)
            which = occurrence if number == len(route) - 1 else 0
            if len(pairs) <= which:
                return None
            found = _At(pairs[which].value, pairs[which], holder)
        elif isinstance(holder, Items) and isinstance(step, int) and step < len(holder.items):
            found = _At(holder.items[step], None, holder)
        else:
            return None
    return found


def _change(edit: Edit, found: _At | None) -> bool:
    match edit:
        case Unremark() | Undirect() | Compose() | Unhide():
            return True
        case _ if found is None:
            return False
        case Put(value=value) if isinstance(found.value, Leaf):
            found.value.value = value
        case Rename(key=key) if found.pair is not None:
            found.pair.key = Leaf(key)
        case Add(key=key, value=value) if isinstance(found.value, Group):
            found.value.pairs.append(Pair(Leaf(key), Leaf(value)))
        case Append(value=value) if isinstance(found.value, Items):
            found.value.items.append(Leaf(value))
        case Enclose():
            return _replace(found, Items([found.value]))
        case Itemise() if isinstance(found.value, Leaf) and found.value.value is not None:
            words = found.value.value.split(" -")
            return _replace(found, Items([Leaf(each.removeprefix("-")) for each in words]))
        case _:
            return False
    return True


def _replace(found: _At, value: Told) -> bool:
    if found.pair is not None:
        found.pair.value = value
    elif isinstance(found.holder, Items):
        found.holder.items[_index(found.holder, found.value)] = value
    else:
        return False
    return True


def _take(found: _At | None) -> bool:
    if found is None:
        return False
    if found.pair is not None and isinstance(found.holder, Group):
        found.holder.pairs.remove(found.pair)
    elif isinstance(found.holder, Items):
        del found.holder.items[_index(found.holder, found.value)]
    else:
        return False
    return True


def _index(holder: Items, value: Told) -> int:
    return next(number for number, each in enumerate(holder.items) if each is value)


def _leaves(value: Told) -> Iterator[Leaf]:
    match value:
        case Leaf():
            yield value
        case Group(pairs=pairs):
            for pair in pairs:
                yield from _leaves(pair.key)
                yield from _leaves(pair.value)
        case Items(items=items):
            for item in items:
                yield from _leaves(item)


def _words(value: Told) -> list[str]:
    """Every word that is said, in order, without the no-break spaces that a key or value begins with."""
    return [leaf.value.strip("\u00a0\u202f\u2007 ") for leaf in _leaves(value) if leaf.value is not None]


def _remaining(before: Sequence[Comment], splices: Sequence[Splice]) -> list[str]:
    """The comments as they are to be left: touched only by the edits that are about comments."""
    out = []
    for comment in before:
        inside = [each for each in splices if each.start < comment.end and each.end > comment.start]
        moved = [
            Splice(max(each.start - comment.start, 0), min(each.end, comment.end) - comment.start, each.text)
            for each in inside
        ]
        if words := spliced(comment.words, moved).rstrip():
            out.append(words)
    return out
