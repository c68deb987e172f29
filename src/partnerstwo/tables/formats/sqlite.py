"""All tables in one SQLite file, with keys and indexes."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO, Final

from partnerstwo.tables.table import AnyTable, Cell, Field, Row, Scene, Type, fields, rows

# SQLite itself knows five types; the words tell other programs what stands in a column.
_TYPES: Final = {
    Type.TEXT: "TEXT",
    Type.TEXTS: "TEXT",
    Type.INTEGER: "INTEGER",
    Type.BOOLEAN: "BOOLEAN",
    Type.DATE: "DATE",
    Type.MONEY: "DECIMAL(18,2)",
    Type.QUANTITY: "DECIMAL(18,4)",
    Type.SCORE: "DECIMAL(3,2)",
}

_encode: Final = json.JSONEncoder(ensure_ascii=False).encode


def write(file: BinaryIO, tables: Sequence[AnyTable], scenes: Iterable[Scene]) -> None:
    """Fills the file with the tables of all scenes. The same rows give the same bytes with the same SQLite.

    Booleans are 1 and 0, dates ISO texts, lists JSON arrays; amounts are numbers, exact to the grosz up to ten
    billion zlotys, times a thousand. Raises `OSError` where there is no room.
    """
    with TemporaryDirectory(prefix="partnerstwo-") as folder:
        made = Path(folder) / "made"
        try:
            # Nobody else sees it: it needs no journal.
            with closing(sqlite3.connect(made, isolation_level=None)) as database:
                database.execute("PRAGMA journal_mode = OFF")
                database.execute("PRAGMA synchronous = OFF")
                database.execute("BEGIN")
                for table in tables:
                    _make(database, table)
                for scene in scenes:
                    for table in tables:
                        _fill(database, table, scene)
                    del scene
                for table in tables:
                    _index(database, table)
                # Without it SQLite looks by the registry, which all rows share, for what finds one.
                database.execute("ANALYZE")
                database.execute("COMMIT")
        except sqlite3.OperationalError as error:
            raise OSError(str(error)) from error
        with made.open("rb") as whole:
            shutil.copyfileobj(whole, file)


def _make(database: sqlite3.Connection, table: AnyTable) -> None:
    columns = fields(table)
    keys = ", ".join(_quoted(field.name) for field in columns if field.key)
    lines = [*map(_declared, columns), f"PRIMARY KEY ({keys})"]
    database.execute(f"CREATE TABLE {_quoted(table.name)} (\n  " + ",\n  ".join(lines) + "\n) WITHOUT ROWID")


def _fill(database: sqlite3.Connection, table: AnyTable, scene: Scene) -> None:
    places = ", ".join("?" * len(fields(table)))
    # Names of tables and columns are the program's own.
    database.executemany(f"INSERT INTO {_quoted(table.name)} VALUES ({places})", _stored(rows(table, scene)))  # noqa: S608


def _index(database: sqlite3.Connection, table: AnyTable) -> None:
    for field in fields(table):
        if field.column.refers and field.name != "registry" and field.kind is Type.TEXT:
            name = _quoted(f"{table.name}_{field.name}")
            database.execute(f"CREATE INDEX {name} ON {_quoted(table.name)} ({_quoted(field.name)}, registry)")


def _declared(field: Field) -> str:
    return f"{_quoted(field.name)} {_TYPES[field.kind]}{' NOT NULL' if field.required else ''}"


def _quoted(name: str) -> str:
    return f'"{name}"'


def _stored(made: Iterable[Row]) -> Iterator[list[str | int | None]]:
    for row in made:
        yield [_value(cell) for cell in row]


def _value(cell: Cell) -> str | int | None:
    match cell:
        case Decimal():
            return format(cell, "f")
        case date():
            return cell.isoformat()
        case tuple():
            return _encode(cell)
        case _:
            return cell
