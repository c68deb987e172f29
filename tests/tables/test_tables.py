"""What the tables promise of themselves: names, keys, references, words."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from partnerstwo.cli import export as command
from partnerstwo.language.lang import Lang
from partnerstwo.registry.load import load
from partnerstwo.source.folder import Memory
from partnerstwo.tables.catalogue import TABLES, choice_name
from partnerstwo.tables.dictionary import meaning
from partnerstwo.tables.registries import registry_key
from partnerstwo.tables.table import SCALES, Cell, Field, Scene, Type, columns, fields, rows
from tests.tables.duck import asked
from tests.tables.exported import ON, REGISTRIES, scene

BY_NAME = {table.name: table for table in TABLES}
# Reserved in SQLite (https://www.sqlite.org/lang_keywords.html, those that its parser refuses as a bare name) and in
# Spark's ANSI mode; DuckDB tells its own.
RESERVED = {
    *(
        "add",
        "all",
        "alter",
        "and",
        "as",
        "autoincrement",
        "between",
        "case",
        "check",
        "collate",
        "commit",
        "constraint",
    ),
    *("create", "default", "deferrable", "delete", "distinct", "drop", "else", "end", "escape", "except", "exists"),
    *("foreign", "from", "group", "having", "if", "in", "index", "insert", "intersect", "into", "is", "isnull", "join"),
    *("limit", "not", "notnull", "null", "on", "or", "order", "primary", "references", "returning", "select", "set"),
    *("table", "then", "to", "transaction", "union", "unique", "update", "using", "values", "when", "where", "user"),
}


def test_the_command_knows_the_tables_by_name() -> None:
    assert tuple(table.name for table in TABLES) == command.TABLES


def test_every_name_can_stand_in_a_query_without_quotes() -> None:
    found = asked("SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category = 'reserved'")
    reserved = RESERVED | {name for (name,) in found}
    assert len(reserved) > len(RESERVED)
    for table in TABLES:
        names = [table.name, *(each.name for each in fields(table))]
        assert all(re.fullmatch(r"[a-z][a-z_]*", name) for name in names)
        assert reserved.isdisjoint(names), table.name
        assert len(set(names[1:])) == len(names[1:]), table.name


def test_every_table_has_a_key_that_begins_with_the_registry() -> None:
    for table in TABLES:
        keys = [each.name for each in fields(table) if each.key]
        assert keys[0] == "registry"
        assert len(keys) > 1 or table.name == "registries"


def test_every_reference_names_a_table_that_has_such_rows() -> None:
    referring = [column for table in TABLES for column in columns(table) if column.refers]
    assert len(referring) > 30
    assert {column.refers for column in referring} <= set(BY_NAME)


@pytest.mark.parametrize("lang", list(Lang))
def test_every_column_says_what_it_holds_in_a_sentence(lang: Lang) -> None:
    for table in TABLES:
        for field in fields(table):
            words = meaning(field, lang)
            assert words[0].isupper(), (table.name, field.name)
            assert words.endswith((".", "…")) or " " in words, (table.name, field.name)


def fits(cell: Cell, field: Field) -> bool:
    if cell is None:
        return not field.required
    match field.kind:
        case Type.TEXT:
            return type(cell) is str and cell != "" and "\0" not in cell
        case Type.TEXTS:
            return type(cell) is tuple and all(type(each) is str for each in cell)
        case Type.INTEGER:
            return type(cell) is int and -(2**31) <= cell < 2**31
        case Type.BOOLEAN:
            return type(cell) is bool
        case Type.DATE:
            return type(cell) is date
        case _:
            digits, places = SCALES[field.kind]
            return (
                isinstance(cell, Decimal)
                and cell.as_tuple().exponent == -places
                and abs(cell) < Decimal(10) ** (digits - places)
            )


@pytest.mark.parametrize("name", REGISTRIES)
def test_every_cell_is_what_its_column_promises_and_keys_tell_rows_apart(name: str) -> None:
    here = scene(REGISTRIES[name], name)
    for table in TABLES:
        listed = fields(table)
        key = [number for number, each in enumerate(listed) if each.key]
        seen = set()
        for row in rows(table, here):
            assert len(row) == len(listed)
            assert [each.name for each, cell in zip(listed, row, strict=True) if not fits(cell, each)] == [], table.name
            seen.add(tuple(row[number] for number in key))
        assert len(seen) == len(list(rows(table, here))), table.name


@pytest.mark.parametrize("name", REGISTRIES)
def test_every_key_of_a_choice_has_its_words_in_labels(name: str) -> None:
    here = scene(REGISTRIES[name], name)
    told = {(choice, key) for _, choice, key, *_ in rows(BY_NAME["labels"], here)}
    for table in TABLES:
        for number, field in enumerate(fields(table)):
            if field.column.choices is None:
                continue
            for row in rows(table, here):
                cell = row[number]
                for key in cell if isinstance(cell, tuple) else (cell,):
                    assert key is None or (choice_name(field.column.choices), key) in told


PARTNERSHIP = b"""\
name: Razem
members:
  - partner: a
  - partner: [what]
  - partner: b
    since: 2016-04
"""


def test_items_are_numbered_as_in_the_file_though_one_could_not_be_read() -> None:
    registry = load(Memory({"registry.yaml": b"name: R\nowner: U\n", "partnerships/razem.yaml": PARTNERSHIP}))
    table = BY_NAME["memberships"]
    names = [each.name for each in fields(table)]
    found = [dict(zip(names, row, strict=True)) for row in rows(table, Scene(registry, "r", ON))]
    assert [(each["number"], each["partner"]) for each in found] == [(1, "a"), (3, "b")]
    assert (found[1]["since"], found[1]["since_first"], found[1]["since_last"]) == (
        "2016-04", date(2016, 4, 1), date(2016, 4, 30)
    )  # fmt: skip
    (partnership,) = rows(BY_NAME["partnerships"], Scene(registry, "r", ON))
    assert partnership[-1] is True


@pytest.mark.parametrize(
    ("settings", "key"),
    [
        (b"name: Rejestr gminy \xc5\x81uk\xc3\xb3w\nowner: U\narea: 0611011\n", "0611011-rejestr-gminy-lukow"),
        (b"name: Rejestr\nowner: U\n", "rejestr"),
        ("name: Ωμέγα\nowner: U\n".encode(), "registry"),
        (b"name: [\n", "registry"),
    ],
)
def test_a_registry_that_nobody_named_is_known_by_area_and_name(settings: bytes, key: str) -> None:
    assert registry_key(load(Memory({"registry.yaml": settings}))) == key


def test_the_tables_are_stored_with_what_they_mean() -> None:
    assert {path.name for path in Path(command.__file__).parents[1].joinpath("tables").glob("*.md")} == {
        "DICTIONARY.pl.md", "DICTIONARY.en.md"
    }  # fmt: skip
