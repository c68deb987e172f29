"""What the sections of the overview are made from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from partnerstwo.language.lang import Lang
from partnerstwo.language.order import SortKey, sort_key
from partnerstwo.overview.areas import Rows, rows
from partnerstwo.overview.digest import Digest
from partnerstwo.overview.figures import Figures, together
from partnerstwo.registry.organisations import Organisation, Organisations
from partnerstwo.report.period import Period
from partnerstwo.report.voice import Voice

MOST_ORGANISATIONS = 30
"""More in a table are no longer read; annexes hold them all."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A registry that could not be read at all."""

    folder: str
    reason: str


@dataclass(frozen=True, slots=True)
class People:
    """The organisations of all registries, each counted once."""

    count: int = 0
    unidentified: int = 0
    """Entries without a number that tells who it is."""
    shared: int = 0
    """How many are in more than one registry."""
    contradicted: int = 0
    """How many of these the registries describe differently."""
    broadest: tuple[Organisation, ...] = ()
    """Those in most registries, the broadest first."""
    contradictory: tuple[Organisation, ...] = ()


@dataclass(frozen=True)
class Overview:
    """Several registries in one period."""

    digests: tuple[Digest, ...]
    """In alphabetical order, each under a name of its own; from `arranged`."""
    unread: tuple[Unread, ...]
    people: People
    period: Period
    lang: Lang
    internal: bool = False
    every: bool = False
    """Whether tables hold all rows, as an annex does, and not only what a page can bear."""

    @property
    def voice(self) -> Voice:
        """How it speaks."""
        return Voice(self.lang)

    @cached_property
    def total(self) -> Figures:
        """All registries together."""
        return together(each.figures for each in self.digests)

    @cached_property
    def rows(self) -> Rows:
        """What its tables list."""
        return rows(self.digests, self.lang, every=self.every)

    def names(self, folders: Iterable[str]) -> list[str]:
        """The names of the registries in these folders, in alphabetical order."""
        return sorted((self._names[each] for each in folders), key=sort_key)

    def places(self, folders: Iterable[str]) -> list[tuple[str, int]]:
        """The rows that the registries in these folders belong to, in their order, and how many belong to each."""
        wanted = Counter(self._rows[each] for each in folders)
        return [(row.label, wanted[at]) for at, row in enumerate(self.rows.rows) if wanted[at]]

    @cached_property
    def _rows(self) -> dict[str, int]:
        return {folder: at for at, row in enumerate(self.rows.rows) for folder in row.folders}

    @cached_property
    def _names(self) -> dict[str, str]:
        return {each.folder: each.name for each in self.digests}


def arranged(digests: Iterable[Digest], *, shortened: bool = True) -> tuple[Digest, ...]:
    """In alphabetical order; where several have one name, the folder tells them apart.

    `shortened`: words with which all names begin or end are left out: "Rejestr partnerstw lokalnych gminy Lipowo" is
    "gminy Lipowo" among its like. A registry that only its folder names has no part in this.
    """
    listed = list(digests)
    if shortened:
        names = _apart(each.name for each in listed if each.name != each.folder)
        listed = [replace(each, name=names.get(each.name, each.name)) for each in listed]
    listed.sort(key=lambda each: (sort_key(each.name), each.folder))
    often = Counter(each.name for each in listed)
    return tuple(
        replace(each, name=f"{each.name} ({each.folder})") if often[each.name] > 1 else each for each in listed
    )


def _apart(names: Iterable[str]) -> dict[str, str]:
    """The names without the words that all of them share at their ends; none where one would lose all its words."""
    words = {name: name.split() for name in names}
    if len(words) < 2:
        return {}
    first = _shared([*words.values()])
    last = _shared([each[first:][::-1] for each in words.values()])
    kept = {name: " ".join(each[first : len(each) - last]) for name, each in words.items()}
    return kept if all(kept.values()) else {}


def _shared(lines: Sequence[Sequence[str]]) -> int:
    """With how many equal words all lines begin."""
    return next((at for at, words in enumerate(zip(*lines, strict=False)) if len(set(words)) > 1), min(map(len, lines)))


def gathered(organisations: Organisations, *, every: bool = False) -> People:
    """The organisations counted, and as many of them named as a table holds."""
    shared = contradicted = 0
    broadest: list[Organisation] = []
    contradictory: list[Organisation] = []
    for one in organisations.shared():
        if every or shared < MOST_ORGANISATIONS:
            broadest.append(one)
        shared += 1
        if one.contradictions:
            if every or contradicted < MOST_ORGANISATIONS:
                contradictory.append(one)
            contradicted += 1
    return People(
        organisations.count(),
        organisations.unidentified(),
        shared,
        contradicted,
        tuple(sorted(broadest, key=_broadest_first)),
        tuple(contradictory),
    )


def _broadest_first(one: Organisation) -> tuple[int, SortKey, str]:
    return -len(one.registries), sort_key(one.name), one.number
