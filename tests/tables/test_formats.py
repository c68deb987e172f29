"""The four formats hold the same values, whatever stands in them."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import tempfile
from collections.abc import Sequence
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pyarrow import parquet as arrow_parquet

from partnerstwo.language.dates import PartialDate
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import same
from partnerstwo.registry.load import load
from partnerstwo.source.folder import Memory
from partnerstwo.tables.catalogue import TABLES
from partnerstwo.tables.formats import csv as csv_format
from partnerstwo.tables.formats import jsonl, parquet, sqlite
from partnerstwo.tables.table import SCALES, AnyTable, Cell, Column, Field, Row, Scene, Table, Type, fields, rows
from tests.tables.duck import asked
from tests.tables.exported import ON, REGISTRIES, scene

Thing = tuple[int, str, tuple[str, ...], int | None, bool, Decimal, Decimal | None, Decimal, PartialDate | None]
FORMULAS = ("=", "+", "-", "@", "\t", "＝", "＋", "－", "＠")


def column(name: str, kind: Type, at: int) -> Column[Thing]:
    return Column(name, kind, lambda _, thing: thing[at], same("A sentence."), key=at == 0)


def odd(things: Sequence[Thing]) -> Table[Thing]:
    """A table with a column of every type."""
    kinds = (Type.INTEGER, Type.TEXT, Type.TEXTS, Type.INTEGER, Type.BOOLEAN, *SCALES, Type.PARTIAL)
    names = ("nr", "text", "texts", "count", "flag", "money", "quantity", "score", "day")
    listed = tuple(column(name, kind, at) for at, (name, kind) in enumerate(zip(names, kinds, strict=True)))
    return Table("odd", same("Odd."), lambda _: things, listed)


NOWHERE = Scene(load(Memory({})), "r", ON)


def back(text: str, field: Field) -> Cell:
    """A cell of CSV (an apostrophe taken off a text) or of SQLite, as text, by the type of its column."""
    match field.kind:
        case Type.INTEGER:
            return int(text)
        case Type.BOOLEAN:
            return {"true": True, "false": False, "1": True, "0": False}[text]
        case Type.DATE:
            return date.fromisoformat(text)
        case Type.TEXTS:
            return tuple(json.loads(text))
        case Type.TEXT:
            return text
        case _:
            return Decimal(text)


def from_csv(raw: bytes, listed: Sequence[Field]) -> list[Row]:
    head, *found = csv.reader(io.StringIO(raw.decode(), newline=""), strict=True)
    assert head == [each.name for each in listed]
    return [
        tuple(
            None if cell == "" else back(cell.removeprefix("'"), each) for cell, each in zip(row, listed, strict=True)
        )
        for row in found
    ]


def from_jsonl(raw: bytes, listed: Sequence[Field]) -> list[Row]:
    found: list[Row] = []
    for line in raw.decode().split("\n")[:-1]:
        thing = json.loads(line, parse_float=Decimal)
        assert list(thing) == [each.name for each in listed]
        cells = zip(thing.values(), listed, strict=True)
        found.append(
            tuple(
                date.fromisoformat(cell)
                if each.kind is Type.DATE and cell
                else tuple(cell)
                if isinstance(cell, list)
                else cell
                for cell, each in cells
            )
        )
    return found


def from_sqlite(path: Path, table: AnyTable) -> list[Row]:
    listed = fields(table)
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        keys = ", ".join(each.name for each in listed if each.key)
        found = database.execute(f"SELECT * FROM {table.name} ORDER BY {keys}").fetchall()
    return [
        tuple(
            None if cell is None else quantized(back(str(cell), each), each)
            for cell, each in zip(row, listed, strict=True)
        )
        for row in found
    ]


def quantized(cell: Cell, field: Field) -> Cell:
    return round(cell, SCALES[field.kind][1]) if isinstance(cell, Decimal) else cell


def from_parquet(path: Path) -> list[Row]:
    found = asked(f"FROM read_parquet('{path}')")
    return [tuple(tuple(cell) if isinstance(cell, list) else cell for cell in row) for row in found]


def assert_same_in_all(table: AnyTable, here: Scene, folder: Path) -> None:
    listed, expected = fields(table), list(rows(table, here))
    assert from_csv(b"".join(csv_format.lines(listed, expected)), listed) == expected
    assert from_jsonl(b"".join(jsonl.lines(listed, expected)), listed) == expected
    with (folder / "t.sqlite").open("wb") as file:
        sqlite.write(file, [table], [here])
    key = [number for number, each in enumerate(listed) if each.key]
    assert from_sqlite(folder / "t.sqlite", table) == sorted(expected, key=lambda row: [row[number] for number in key])
    with (folder / "t.parquet").open("wb") as file:
        parquet.write(file, listed, expected, Lang.PL)
    assert from_parquet(folder / "t.parquet") == expected


texts = st.one_of(
    st.text(st.characters(codec=None, exclude_categories=())),
    st.sampled_from(
        ["", "=1+1", "'=x", "''", "-5", "@a", "\t=1", "a,b", 'a"b', "a\nb", "a\r\nb", "\r", "\0", "a\0b", "\ud800",
         "🦊👩‍👧", "null", "NULL", "true", "[]", "\ufeff", "\u2028", "\u202egnp", "\x85",
         "\x1b[31m", " a ", "0012", "Ωμέγα", "'"]
    ),
)  # fmt: skip
sums = st.decimals(0, Decimal("9999999999999.99"), places=2)
days = st.builds(
    PartialDate, st.integers(1800, 2199), st.none() | st.integers(1, 12)
) | st.dates(date(1800, 1, 1), date(2199, 12, 31)).map(PartialDate.of)  # fmt: skip
things = st.lists(
    st.tuples(
        texts, st.lists(texts, max_size=3).map(tuple), st.none() | st.integers(0, 999_999_999), st.booleans(), sums,
        st.none() | st.decimals(0, Decimal("99999999999.9999"), places=4), st.decimals(1, 5, places=2),
        st.none() | days,
    ),
    max_size=5,
)  # fmt: skip


@given(things)
@example([("=cmd()", ("a", "=b"), None, False, Decimal("0.10"), None, Decimal(1), PartialDate(2016, 4))])
@settings(max_examples=60, deadline=None)
def test_hostile_values_are_the_same_in_all_formats(found: list[Any]) -> None:
    table = odd([(number, *each) for number, each in enumerate(found, 1)])
    with tempfile.TemporaryDirectory() as folder:
        assert_same_in_all(table, NOWHERE, Path(folder))


@pytest.mark.parametrize("name", REGISTRIES)
def test_registries_are_the_same_in_all_formats(name: str, tmp_path: Path) -> None:
    here = scene(REGISTRIES[name], name)
    for table in TABLES:
        assert_same_in_all(table, here, tmp_path)


@given(texts)
@settings(deadline=None)
def test_no_cell_of_csv_begins_a_formula(text: str) -> None:
    table = odd([(1, text, (text,), None, True, Decimal(1), None, Decimal(1), None)])
    raw = b"".join(csv_format.lines(fields(table), rows(table, NOWHERE)))
    for cell in list(csv.reader(io.StringIO(raw.decode(), newline="")))[1]:
        assert not cell.startswith(FORMULAS)


def test_lines_of_json_hold_nothing_that_commands_a_terminal() -> None:
    table = odd([(1, "a\x1b[31m\x85\u202e\u2028b", (), None, True, Decimal(1), None, Decimal(1), None)])
    (line,) = jsonl.lines(fields(table), rows(table, NOWHERE))
    assert line.decode().removesuffix("\n").isprintable()


def test_text_that_breaks_programs_is_marked() -> None:
    table = odd([(1, "a\0b\ud800", ("\0",), None, True, Decimal(1), None, Decimal(1), None)])
    ((_, _, text, listed, *_),) = rows(table, NOWHERE)
    assert (text, listed) == ("a\ufffdb\ufffd", ("\ufffd",))


def test_parquet_has_exact_types_and_says_what_columns_mean(tmp_path: Path) -> None:
    table = next(each for each in TABLES if each.name == "participants")
    with (tmp_path / "t.parquet").open("wb") as file:
        parquet.write(file, fields(table), [], Lang.EN)
    schema = arrow_parquet.read_schema(tmp_path / "t.parquet")
    assert str(schema.field("amount").type) == "decimal128(18, 2)"
    assert str(schema.field("stages").type) == "list<element: string not null>"
    assert schema.field("amount").nullable
    assert not schema.field("number").nullable
    assert schema.field("amount").metadata[b"comment"] == b"Its share of the money."


def test_sqlite_has_keys_and_indexes(tmp_path: Path) -> None:
    with (tmp_path / "t.sqlite").open("wb") as file:
        sqlite.write(file, TABLES, [scene(REGISTRIES["baza"])])
    with closing(sqlite3.connect(tmp_path / "t.sqlite")) as database:
        assert [each[1] for each in database.execute("PRAGMA table_info(participants)") if each[5]] == [
            "registry", "project", "number"
        ]  # fmt: skip
        plan = database.execute(
            "EXPLAIN QUERY PLAN SELECT * FROM participants WHERE registry = 'r' AND partner = 'x'"
        ).fetchall()
        assert "participants_partner" in plan[0][3]
        assert {
            each[0]
            for each in database.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            )
        } == {table.name for table in TABLES}


def test_a_large_table_is_written_in_row_groups(tmp_path: Path) -> None:
    number = parquet.AT_ONCE + 1
    table = odd([(each, "x", (), None, True, Decimal(1), None, Decimal(1), None) for each in range(number)])
    with (tmp_path / "t.parquet").open("wb") as file:
        parquet.write(file, fields(table), rows(table, NOWHERE), Lang.PL)
    found = arrow_parquet.ParquetFile(tmp_path / "t.parquet")
    assert (found.metadata.num_rows, found.metadata.num_row_groups) == (number, 2)
