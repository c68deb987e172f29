"""What a table of the export is: columns with type, meaning and value, and the rows they make of a registry."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_EVEN, Context, Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from partnerstwo.language.dates import PartialDate
from partnerstwo.language.labelled import Labelled
from partnerstwo.language.printable import REPLACEMENT
from partnerstwo.language.text import Text
from partnerstwo.model.entity import Entity, Record
from partnerstwo.registry.registry import Registry

if TYPE_CHECKING:
    from partnerstwo.diagnostics.diagnostic import Diagnostic

Marked = tuple["Diagnostic", str | None]
"""A finding and its fingerprint; a waived one has none."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What the tables are made of."""

    registry: Registry
    key: str
    """What tells the registry from others in one database."""
    on: date
    findings: Sequence[Marked] = ()

    def number(self, entity: Entity, key: str, index: int) -> int:
        """Which item of its list, as the file counts, from 1: what could not be read counts, too."""
        return int(self.registry.source_route(entity.file, (key, index))[-1]) + 1


class Type(Enum):
    """What a column holds. A file format has a type of its own for each."""

    TEXT = "text"
    TEXTS = "texts"
    """A list of texts; JSON where the format knows no lists."""
    INTEGER = "integer"
    BOOLEAN = "boolean"
    MONEY = "decimal(18,2)"
    QUANTITY = "decimal(18,4)"
    SCORE = "decimal(3,2)"
    DATE = "date"
    PARTIAL = "partial date"
    """A date as exactly as it is known: text, its first day, its last day."""


SCALES: Final = {Type.MONEY: (18, 2), Type.QUANTITY: (18, 4), Type.SCORE: (3, 2)}
"""Digits in all and after the point."""

Given = str | int | Decimal | date | PartialDate | Sequence[str] | None
"""What a registry says."""
Cell = str | int | Decimal | date | tuple[str, ...] | None
"""What a file holds; texts without NUL and half surrogates, never empty."""
Row = tuple[Cell, ...]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """A column, and how a row's thing gives it."""

    name: str
    kind: Type
    value: Callable[[Scene, T], Given]
    meaning: Text | tuple[type[Record], str]
    """Words, or the field of the model whose words these are."""
    key: bool = False
    """Whether it is part of what tells rows apart."""
    required: bool = False
    choices: type[Labelled] | None = None
    """The closed choice whose keys it holds; the table `labels` has their words."""
    refers: str = ""
    """The table whose rows it names, in the column of the same registry; a mistyped id names none."""


@dataclass(frozen=True, slots=True)
class Table(Generic[T]):
    """A table: `things` are what its rows are about, in the order of the rows."""

    name: str
    meaning: Text
    things: Callable[[Scene], Iterable[T]]
    columns: tuple[Column[T], ...]


AnyTable = Table[Any]


@dataclass(frozen=True, slots=True)
class Field:
    """A column as files have it: one of a single value, or one of the three of a partial date."""

    name: str
    kind: Type
    column: Column[Any]

    @property
    def required(self) -> bool:
        """Whether every row has a value."""
        return self.column.required or self.column.key

    @property
    def key(self) -> bool:
        """Whether it is part of what tells rows apart."""
        return self.column.key


REGISTRY: Final[Column[Any]] = Column(
    "registry",
    Type.TEXT,
    lambda scene, _: scene.key,
    Text("Klucz rejestru; odróżnia rejestry w jednej bazie.", "Key of the registry; tells registries apart."),
    key=True,
    refers="registries",
)
"""The first column of every table."""


def columns(table: AnyTable) -> tuple[Column[Any], ...]:
    """The columns of a table, that of the registry first."""
    return (REGISTRY, *table.columns)


def fields(table: AnyTable) -> tuple[Field, ...]:
    """The columns as files have them."""
    return tuple(field for column in columns(table) for field in _fields(column))


def rows(table: AnyTable, scene: Scene) -> Iterator[Row]:
    """The rows, one cell for each of the fields; made one by one."""
    readers = [(column.value, column.kind) for column in columns(table)]
    for thing in table.things(scene):
        cells: list[Cell] = []
        for value, kind in readers:
            given = value(scene, thing)
            if kind is Type.PARTIAL:
                cells += _three(given)
            else:
                cells.append(_cell(given, kind))
        yield tuple(cells)


def _fields(column: Column[Any]) -> tuple[Field, ...]:
    if column.kind is not Type.PARTIAL:
        return (Field(column.name, column.kind, column),)
    return (
        Field(column.name, Type.TEXT, column),
        Field(f"{column.name}_first", Type.DATE, column),
        Field(f"{column.name}_last", Type.DATE, column),
    )


def _three(given: Given) -> tuple[Cell, Cell, Cell]:
    if not isinstance(given, PartialDate):
        return None, None, None
    return given.isoformat(), given.first(), given.last()


_EXACT: Final = Context(prec=24, rounding=ROUND_HALF_EVEN)
_BROKEN = re.compile("[\0\ud800-\udfff]")


def _cell(given: Given, kind: Type) -> Cell:
    if given is None:
        return None
    match kind:
        case Type.TEXT:
            return _text(given) or None
        case Type.TEXTS:
            return tuple(map(_text, given)) if isinstance(given, tuple | list) else ()
        case Type.MONEY | Type.QUANTITY | Type.SCORE if isinstance(given, Decimal | int):
            return Decimal(given).quantize(Decimal(1).scaleb(-SCALES[kind][1]), context=_EXACT)
        case _ if isinstance(given, int | date):
            return given
        case _:
            raise TypeError(f"{given!r} is no {kind.value}")


def _text(given: object) -> str:
    """The text without what programs break at: NUL, which ends texts in C, and half a pair of surrogates."""
    text = str.__str__(given) if isinstance(given, str) else ""
    return text if text.isprintable() else _BROKEN.sub(REPLACEMENT, text)
