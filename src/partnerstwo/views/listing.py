"""A list of one kind: its columns, its filters, its order, and the table or items made of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field, replace
from datetime import date
from decimal import Decimal
from typing import Generic, TypeVar

from partnerstwo.document.blocks import Cell, Column, Kind, Table
from partnerstwo.document.words import row_texts
from partnerstwo.language.dates import PartialDate
from partnerstwo.language.nearest import folded
from partnerstwo.language.order import SortKey, sort_key
from partnerstwo.language.text import Text
from partnerstwo.language.value import value
from partnerstwo.views.fragment import Fragment, fragments
from partnerstwo.views.plain import PlainMap
from partnerstwo.views.scene import Scene
from partnerstwo.views.wanted import named

E = TypeVar("E")

EMPTY = Text("Brak wpisów.", "No entries.")
COLUMN = Text("kolumny", "column")
SEARCH = "search"
ROOMY = 100
"""A screen of so many columns shows every list whole."""

Keep = Callable[[E], bool]


@value
class Part(Generic[E]):
    """A column and what stands in it."""

    key: str
    title: Text
    cell: Callable[[E, Scene], Cell]
    kind: Kind = Kind.TEXT
    header: bool = False
    field: str = ""
    """The key of the file that the column repeats: of a broken file it may still be known."""
    spare: bool = False
    """Whether a narrow screen may do without it."""


@value
class Filter(Generic[E]):
    """An option that narrows the list; `read` raises `UnknownError` for a value that does not exist."""

    name: str
    read: Callable[[str, Scene], Keep[E]]


@value
class Query:
    """Which entries are wanted: values of filters by name, a column to sort by, former members too."""

    filters: Mapping[str, str] = field(default_factory=dict)
    sort: str | None = None
    former: bool = False


class NoSuchFilterError(ValueError):
    """A filter that makes no sense for the kind."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(name)
        self.name = name
        self.known = known


@value
class Listing(Generic[E]):
    """One KIND of `list`."""

    name: str
    title: Text
    folder: str
    """Where broken files of the kind stand; empty where an entry is no file."""
    names: tuple[str, ...]
    """What else people call it."""
    entries: Callable[[Scene], Iterable[E]]
    id: Callable[[E], str]
    order: Callable[[E], tuple[SortKey, ...]]
    words: Callable[[E], Iterable[str]]
    """What `--search` looks into, besides the id."""
    parts: tuple[Part[E], ...]
    filters: tuple[Filter[E], ...]
    item: Callable[[E, Scene], PlainMap]
    current: Callable[[E, Scene], bool] | None = None
    """Whether an entry holds on the day; None where `--all` makes no sense."""

    def known_filters(self) -> tuple[str, ...]:
        """The options that this kind takes."""
        return (*(each.name for each in self.filters), SEARCH, *(("all",) if self.current else ()))

    def table(self, scene: Scene, query: Query) -> Table:
        """The list as a table, broken files too, as far as they could be read."""
        columns = tuple(Column(p.key, p.title[scene.lang], p.kind, p.header) for p in self.parts)
        chosen, broken = self._chosen(scene, query), self._broken(scene, query)
        rows = [(self._ordinal(entry), self._row(entry, scene)) for entry in chosen]
        rows += [(_name_first(each), self._broken_row(each, scene)) for each in broken]
        rows.sort(key=lambda row: row[0])
        if query.sort is not None:
            at = self._column(query.sort)
            rows.sort(key=lambda row: _cell_order(row[1][at]))
        return Table(self.name, "", columns, tuple(row for _, row in rows), empty=EMPTY[scene.lang])

    def fitted(self, table: Table, width: int | None, scene: Scene) -> tuple[Table, tuple[str, ...]]:
        """The table for a screen of that width, and the titles of columns that it had to leave out."""
        if width is None or width >= ROOMY or _whole_width(table, scene) <= width:
            return table, ()
        kept = [at for at, part in enumerate(self.parts) if not part.spare]
        columns = tuple(table.columns[at] for at in kept)
        rows = tuple(tuple(row[at] for at in kept) for row in table.rows)
        left_out = tuple(part.title[scene.lang] for part in self.parts if part.spare)
        return replace(table, columns=columns, rows=rows), left_out

    def items(self, scene: Scene, query: Query) -> list[PlainMap]:
        """The same entries in the same order, for JSON."""
        sort = None if query.sort is None else self._column(query.sort)
        found = [(self._ordinal(e), self._sorted_by(self._row(e, scene), sort), self.item(e, scene))
                 for e in self._chosen(scene, query)]  # fmt: skip
        for each in self._broken(scene, query):
            known: PlainMap = {"id": each.id, "incomplete": True, **each.plain()}
            found.append((_name_first(each), self._sorted_by(self._broken_row(each, scene), sort), known))
        found.sort(key=lambda entry: (entry[1], entry[0]))
        return [item for _, _, item in found]

    def ids(self, scene: Scene, query: Query) -> list[str]:
        """Ids in the order of the list, each once."""
        return list(dict.fromkeys(str(item["id"]) for item in self.items(scene, query)))

    def _chosen(self, scene: Scene, query: Query) -> Iterator[E]:
        keeps = [*self._keeps(scene, query)]
        if self.current is not None and not query.former:
            current = self.current
            keeps.append(lambda entry: current(entry, scene))
        for entry in self.entries(scene):
            if all(keep(entry) for keep in keeps):
                yield entry

    def _keeps(self, scene: Scene, query: Query) -> Iterator[Keep[E]]:
        table = {each.name: each.read for each in self.filters}
        for name, typed in query.filters.items():
            if name == SEARCH:
                yield self._searched(folded(typed))
            elif name in table:
                yield table[name](typed, scene)
            else:
                raise NoSuchFilterError(name, self.known_filters())
        if query.former and self.current is None:
            raise NoSuchFilterError("all", self.known_filters())

    def _searched(self, word: str) -> Keep[E]:
        return lambda entry: any(word in folded(text) for text in (self.id(entry), *self.words(entry)))

    def _broken(self, scene: Scene, query: Query) -> list[Fragment]:
        """Broken files, unless a filter asks for what nobody can know of them."""
        if not self.folder or set(query.filters) - {SEARCH}:
            return []
        word = folded(query.filters.get(SEARCH, ""))
        return [
            each
            for each in fragments(scene.registry, self.folder)
            if any(word in folded(text) for text in (each.id, each.name))
        ]

    def _row(self, entry: E, scene: Scene) -> tuple[Cell, ...]:
        return tuple(part.cell(entry, scene) for part in self.parts)

    def _broken_row(self, each: Fragment, scene: Scene) -> tuple[Cell, ...]:
        return tuple(
            each.id if part.key == "id" else each.name if part.header else each.cell(part.field, part.kind, scene.lang)
            for part in self.parts
        )

    def _ordinal(self, entry: E) -> tuple[SortKey, ...]:
        return (*self.order(entry), sort_key(self.id(entry)))

    def _column(self, typed: str) -> int:
        names = {at: (part.key, part.title.pl, part.title.en) for at, part in enumerate(self.parts)}
        return named(typed, names, COLUMN)

    def _sorted_by(self, row: tuple[Cell, ...], at: int | None) -> _Order:
        return _cell_order(None if at is None else row[at])


_Order = tuple[int, Decimal, str, SortKey]
_NO_WORDS: SortKey = sort_key("")


def _cell_order(cell: Cell) -> _Order:
    """Numbers, dates, texts in alphabetical order; what is not given comes last."""
    match cell:
        case None:
            return 3, Decimal(0), "", _NO_WORDS
        case bool() | int() | Decimal():
            return 0, Decimal(cell), "", _NO_WORDS
        case date() | PartialDate():
            return 1, Decimal(0), cell.isoformat(), _NO_WORDS
        case str():
            return 2, Decimal(0), "", sort_key(cell)


def _whole_width(table: Table, scene: Scene) -> int:
    titles = [column.title for column in table.columns]
    texts = [titles, *(row_texts(table, row, scene.lang) for row in table.rows)]
    return sum(max(map(len, column)) + 2 for column in zip(*texts, strict=True)) - 2


def _name_first(each: Fragment) -> tuple[SortKey, ...]:
    return sort_key(each.name), sort_key(each.id)
