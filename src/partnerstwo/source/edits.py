"""Edits of one file as data: said by route where the file can be read, by span where only its text is at fault.

Routes number items and name keys as the file does before any of the edits is made.
"""

from typing import TypeAlias

from partnerstwo.language.value import value
from partnerstwo.source.place import Route, Span


@value
class Put:
    """Another value in the place of a single one."""

    route: Route
    value: str


@value
class Rename:
    """Another name for a key; its value stays."""

    route: Route
    key: str


@value
class Add:
    """A new key at the end of a group of keys."""

    route: Route
    """That of the group; `()` is the file itself."""
    key: str
    value: str


@value
class Append:
    """A new item at the end of a list."""

    route: Route
    value: str


@value
class Remove:
    """A key with its value, or an item of a list, taken out; never the last one of its kind, nor a comment."""

    route: Route
    occurrence: int = 0
    """Which one, where a key stands more than once."""


@value
class Enclose:
    """A single word made a list of one: `tags: kultura` to `tags: [kultura]`."""

    route: Route


@value
class Itemise:
    """A space after each `-` of a list that became one text for want of it."""

    route: Route


@value
class Unremark:
    """One code taken out of a comment `# partnerstwo: ignore[...]`; the whole comment where it is the only one."""

    where: Span
    """The code."""


@value
class Undirect:
    """A line `%YAML 1.2` taken out."""

    where: Span


@value
class Compose:
    """Letters broken into two characters put together again (NFC), in the whole file."""


@value
class Unhide:
    """One invisible character taken out."""

    where: Span


@value
class Respace:
    """No-break spaces at the beginning of lines made ordinary ones, one for one, in the whole file."""


@value
class Untab:
    """Tabs at the beginning of lines made spaces, in the whole file; only where it does not matter how many."""


@value
class Requote:
    """A text that broke the syntax, written so that it is one value: `before` and the value, in quotes if need be."""

    where: Span
    before: str
    value: str


@value
class Rewrite:
    """A file that the program makes from the registry, made anew; nobody writes in it by hand."""

    file: str


Routed: TypeAlias = Put | Rename | Add | Append | Remove | Enclose | Itemise
"""What is said by route."""
Edit: TypeAlias = Routed | Unremark | Undirect | Compose | Unhide | Respace | Untab | Requote | Rewrite
