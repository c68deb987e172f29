"""From a folder to a registry: every file becomes an entity as far as it can, and problems with their places."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from partnerstwo.language.dates import PartialDate
from partnerstwo.language.each import Each
from partnerstwo.model.assessment import Assessment
from partnerstwo.model.entity import Entity, Record
from partnerstwo.model.meeting import Meeting
from partnerstwo.model.partner import Partner
from partnerstwo.model.partnership import Partnership
from partnerstwo.model.project import Project
from partnerstwo.model.settings import Settings
from partnerstwo.registry.cause import explained, explained_unread
from partnerstwo.registry.draft import Draft
from partnerstwo.registry.personal_numbers import personal_numbers
from partnerstwo.registry.registry import ENTITIES, Fragments, Registry
from partnerstwo.registry.slug import id_of, is_slug, slug_of
from partnerstwo.registry.values import Kept, renumbered
from partnerstwo.source.figures import figures_in
from partnerstwo.source.folder import Tree
from partnerstwo.source.place import FILE_START, Route
from partnerstwo.source.problem import At, Problem, Related
from partnerstwo.source.reading import Value, read
from partnerstwo.source.typed import MARK

if TYPE_CHECKING:
    from partnerstwo.source.positions import Positions

SETTINGS_FILE = "registry.yaml"
_DOTTED_DATE = re.compile(rb"(?<![0-9.])(?<![A-Za-z] )[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}")
"""What may be a date as a value of its own: not one in a sentence, nor the end of a reference (`OPS.0641.2.2025`)."""

E = TypeVar("E", bound=Entity)


FEWEST = 1000
"""Files from which on it pays to share them out; for fewer, the helpers take longer to come than they save."""
_SHELVES = 48
"""Parts that a registry is read in: several for each process, so that all end together, and not very many, since what
two parts have in common is no longer kept once."""


def load(tree: Tree, progress: Callable[[int, int], None] | None = None, each: Each = map) -> Registry:
    """Reads all files of the tree. Whatever the data gets wrong is in `problems`; nothing is raised for it.

    `progress` is called with the number of files read and their total; `each` works through the parts of a large one.
    """
    listing = tree.scan()
    files, total = listing.files, len(listing.files)
    house = _House(list(listing.problems))
    house.ids(files)

    def read_shelf(shelf: range) -> _House:
        taken = _House([])
        for number in shelf:
            taken.take(tree, files[number])
            if progress is not None:
                progress(number + 1, total)
        return taken

    length = -(-total // _SHELVES) if total >= FEWEST else total
    shelves = [range(start, min(start + length, total)) for start in range(0, total, length or 1)]
    for taken in each(read_shelf, shelves):
        house.add(taken)
    if progress is not None and total:
        progress(total, total)
    return Registry(
        settings=next(iter(house.of(Settings).values()), None),
        partners=house.of(Partner),
        partnerships=house.of(Partnership),
        projects=house.of(Project),
        meetings=house.of(Meeting),
        assessments=house.of(Assessment),
        files=listing.files,
        problems=tuple(house.problems),
        fragments=Fragments(house.broken, house.unread, house.kept, dict(sorted(house.remarked.items()))),
        hints=tree.hints(),
    )


@dataclass
class _House:
    """What has been read so far."""

    problems: list[Problem]
    entities: dict[type[Entity], dict[str, Entity]] = field(default_factory=dict)
    broken: dict[str, Mapping[str, Value]] = field(default_factory=dict)
    unread: dict[str, bytes] = field(default_factory=dict)
    kept: dict[str, Kept] = field(default_factory=dict)
    remarked: dict[str, Positions] = field(default_factory=dict)

    def of(self, kind: type[E]) -> dict[str, E]:
        """The entities of one kind, in order of id."""
        found = self.entities.get(kind, {})
        return {key: entity for key, entity in sorted(found.items()) if isinstance(entity, kind)}

    def ids(self, files: tuple[str, ...]) -> None:
        """Says which ids are no slugs (F07), and which differ only in case (F11)."""
        first: dict[str, str] = {}
        for file in sorted(files, key=lambda name: (not is_slug(id_of(name)), name)):
            typed = id_of(file)
            other = first.setdefault(file.casefold(), file)
            if other != file:
                values = {"id": typed, "other": id_of(other)}
                related = (Related(FILE_START, "first", other),)
                self.problems.append(Problem("F11", file, FILE_START, values=values, related=related))
            elif file != SETTINGS_FILE and not is_slug(typed):
                meant = slug_of(typed)
                values = {"id": typed, "meant": meant} if meant else {"id": typed}
                variant = "" if meant else "unnameable"
                self.problems.append(Problem("F07", file, FILE_START, variant, values))

    def add(self, other: _House) -> None:
        """Takes over what was read elsewhere of later files."""
        self.problems.extend(other.problems)
        for kind, found in other.entities.items():
            self.entities.setdefault(kind, {}).update(found)
        self.broken.update(other.broken)
        self.unread.update(other.unread)
        self.kept.update(other.kept)
        self.remarked.update(other.remarked)

    def take(self, tree: Tree, file: str) -> None:
        """Reads one file."""
        kind = _kind_of(file)
        raw = tree.read(file)
        if isinstance(raw, Problem):
            self.problems.append(raw)
            self.broken[file.removesuffix(".yaml")] = {}
            return
        self.problems.extend(personal_numbers(raw, file))
        reading = read(raw, file)
        if reading.data is None:
            from partnerstwo.registry.mends import with_syntax_edits

            self.problems.extend(with_syntax_edits(explained_unread(reading.problems), kind, raw))
            self._leave(file, raw, {})
            return
        if MARK in raw:
            self._listen(file, raw)
        draft = Draft(file, kind, reading.data, set(reading.dropped), gaps=reading.gaps)
        entity = draft.entity()
        if reading.problems or draft.problems:
            from partnerstwo.registry.mends import with_edits

            for problems in explained(reading.problems, draft.problems):
                self.problems.extend(with_edits(problems, kind, reading.data, reading.dropped))
        if draft.kept:
            self.kept[file] = draft.kept
        if entity is None:
            self._leave(file, raw, draft.readable)
            return
        # Most files leave nothing out: those share the one set that is empty.
        left_out = {"left_out": frozenset(draft.gone)} if draft.gone else {}
        entity.read_from(id_of(file), incomplete=bool(draft.gone) or draft.guessed, **left_out)
        self.entities.setdefault(kind, {})[entity.id] = entity
        if figures_in(raw, b".0.0000", b".00.0000") and _DOTTED_DATE.search(raw):
            from partnerstwo.registry.mends import with_edits

            self.problems.extend(with_edits(_dotted_dates(entity, file, draft.kept), kind, reading.data))

    def _listen(self, file: str, raw: bytes) -> None:
        """Keeps the places of a file that has comments to the program."""
        from partnerstwo.source.positions import Positions

        if (positions := Positions(raw)).remarks:
            self.remarked[file] = positions

    def _leave(self, file: str, raw: bytes, readable: Mapping[str, Value]) -> None:
        """Keeps what is known of a file that gives no entity."""
        subject = file.removesuffix(".yaml")
        self.broken[subject] = readable
        self.unread[subject] = raw


def _dotted_dates(entity: Entity, file: str, kept: Kept) -> Iterator[Problem]:
    for route, when in _dates(entity, ()):
        if when.typed:
            values = {"value": when.typed, "iso": when.isoformat()}
            yield Problem("Y12", file, At(renumbered(route, kept)), values=values)


def _dates(value: object, route: Route) -> Iterator[tuple[Route, PartialDate]]:
    if isinstance(value, PartialDate):
        yield route, value
    elif isinstance(value, Record):
        for key, item in value:
            yield from _dates(item, (*route, key))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _dates(item, (*route, index))


def _kind_of(file: str) -> type[Entity]:
    if file == SETTINGS_FILE:
        return Settings
    folder = file.partition("/")[0]
    return next(kind for kind in ENTITIES if kind.folder == folder)
