"""The data of an entity as blocks: every field under its label, ids with the names behind them."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property

from partnerstwo.document.blocks import Block, Cell, Column, Fact, Facts, Kind, Section, Table
from partnerstwo.document.words import cell_text
from partnerstwo.language.dates import PartialDate
from partnerstwo.language.labelled import Labelled
from partnerstwo.language.text import Text
from partnerstwo.language.typography import capital
from partnerstwo.model.description import FieldWords, fields_of
from partnerstwo.model.entity import Entity, Record
from partnerstwo.model.project import MONEY
from partnerstwo.registry.citations import citations
from partnerstwo.source.place import Route
from partnerstwo.views.scene import Scene

_EMPTY = Text("lista pusta", "empty list")
_YEAR = "year"


def name_and_id(name: str, entity_id: str) -> str:
    """`Gmina Lipowo (gmina-lipowo)`; the id alone where nothing else is known."""
    return entity_id if name == entity_id else f"{name} ({entity_id})"


def title_of(scene: Scene, folder: str, entity_id: str) -> str:
    """The name or title of an entity as far as it is known, else its id."""
    entity = scene.registry.of(folder).get(entity_id)
    if entity is None:
        return scene.registry.partner_name(entity_id) if folder == "partners" else entity_id
    title: object = getattr(entity, entity.title_key)
    return title if isinstance(title, str) else entity_id


class Given:
    """The fields of one entity, but for those that its card shows in a way of its own."""

    def __init__(self, entity: Entity, scene: Scene, without: tuple[str, ...] = ()) -> None:
        self._entity = entity
        self._scene = scene
        self._without = without

    def blocks(self) -> tuple[Block | Section, ...]:
        """Single values as facts, then each map and list in a section of its own."""
        facts: list[Fact] = []
        sections: list[Section] = []
        for words, value in self._fields(self._entity):
            if words.key in self._without:
                continue
            self._place(words, value, (words.key,), facts, sections)
        return (*((Facts(tuple(facts)),) if facts else ()), *sections)

    @cached_property
    def _names(self) -> Mapping[Route, str]:
        return {
            each.route: title_of(self._scene, each.folder, each.id)
            for each in citations(self._scene.registry)
            if each.by.subject == self._entity.subject
        }

    def _fields(self, record: Record) -> list[tuple[FieldWords, object]]:
        found: list[tuple[FieldWords, object]] = []
        for words in fields_of(type(record)):
            value: object = getattr(record, words.key)
            # What was typed, and no defaults; an empty list says something: `funding: []` is "no cost".
            if value is not None and words.key in record.model_fields_set:
                found.append((words, value))
        return found

    def _place(
        self, words: FieldWords, value: object, route: Route, facts: list[Fact], sections: list[Section]
    ) -> None:
        name = words.name[self._scene.lang]
        match value:
            case Record():
                inner: list[Fact] = []
                deeper: list[Section] = []
                for part, held in self._fields(value):
                    self._place(part, held, (*route, part.key), inner, deeper)
                blocks: tuple[Block | Section, ...] = ((Facts(tuple(inner)),) if inner else ()) + tuple(deeper)
                sections.append(Section(words.key, capital(name), blocks))
            case tuple() if value and isinstance(value[0], Record):
                items = [item for item in value if isinstance(item, Record)]
                sections.append(Section(words.key, capital(name), (self._table(words.key, items, route),)))
            case _:
                cell, kind = self._cell(value, self._entity if len(route) == 1 else None, route)
                facts.append(Fact(name, cell, kind))

    def _table(self, key: str, items: list[Record], route: Route) -> Table:
        rows = [{words.key: value for words, value in self._fields(item)} for item in items]
        shown = [words for words in fields_of(type(items[0])) if any(words.key in row for row in rows)]
        columns: list[Column] = []
        cells: list[list[Cell]] = [[] for _ in items]
        for words in shown:
            kind = Kind.TEXT
            for number, (item, row) in enumerate(zip(items, rows, strict=True)):
                cell, found = self._cell(row.get(words.key), item, (*route, number, words.key))
                cells[number].append(cell)
                kind = found if cell is not None else kind
            columns.append(Column(words.key, words.name[self._scene.lang], kind, header=not columns))
        return Table(key, "", tuple(columns), tuple(tuple(row) for row in cells))

    def _cell(self, value: object, record: Record | None, route: Route) -> tuple[Cell, Kind]:
        key = route[-1]
        match value:
            case None:
                return None, Kind.TEXT
            case ():
                return _EMPTY[self._scene.lang], Kind.TEXT
            case Labelled():
                return value.label[self._scene.lang], Kind.TEXT
            case bool():
                return value, Kind.TEXT
            case int():
                return value, Kind.TEXT if key == _YEAR else Kind.COUNT
            case Decimal():
                return value, Kind.MONEY if (type(record), key) in MONEY else Kind.COUNT
            case PartialDate():
                return value, Kind.DATE
            case str():
                return self._named(value, route, single=record is self._entity), Kind.TEXT
            case _:
                return self._text(value, route), Kind.TEXT

    def _named(self, words: str, route: Route, *, single: bool) -> str:
        """An id as the name behind it; with the id itself where there is room."""
        name = self._names.get(route, words)
        return name_and_id(name, words) if single else name

    def _text(self, value: object, route: Route) -> str:
        match value:
            case tuple():
                return ", ".join(self._text(item, (*route, number)) for number, item in enumerate(value))
            case Record():
                pairs = (
                    f"{w.name[self._scene.lang]}: {self._text(v, (*route, w.key))}" for w, v in self._fields(value)
                )
                return "; ".join(pairs)
            case _:
                cell, kind = self._cell(value, None, route)
                return cell_text(cell, kind, self._scene.lang)
