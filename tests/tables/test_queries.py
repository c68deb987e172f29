"""The queries of the dictionary do what it says, in DuckDB and in SQLite, over many registries.

`python -m tests.tables.spark` runs them in Spark.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import duckdb
import pytest

from partnerstwo.tables.queries import QUERIES, SETTINGS
from tests.tables.duck import asked
from tests.tables.exported import REGISTRIES, export, export_all
from tests.tables.spark import told

BY_WORDS = {each.meaning.en: each for each in QUERIES}
SHARED = "Organisations that are in several registries:"
LATE = "Decisions past their day and not done:"
OF_THEIR_OWN = (SHARED, LATE)
"""Queries that find nothing in these registries, which are in order."""


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which all registries stand exported."""
    folder = tmp_path_factory.mktemp("country")
    export_all(folder, "parquet")
    return folder


@pytest.fixture
def connected(place: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """DuckDB, told of the tables by the code that the dictionary shows."""
    monkeypatch.chdir(place)
    exec(next(each.code for each in SETTINGS if each.meaning.en.startswith("DuckDB")), {})
    yield
    for (name,) in asked("SELECT view_name FROM duckdb_views() WHERE NOT internal"):
        duckdb.sql(f"DROP VIEW {name}")


@pytest.mark.usefixtures("connected")
@pytest.mark.parametrize("words", [each for each in BY_WORDS if each not in OF_THEIR_OWN])
def test_every_query_finds_something(words: str) -> None:
    assert asked(BY_WORDS[words].code)


@pytest.mark.usefixtures("connected")
def test_votes_by_sector_of_the_base() -> None:
    found = asked(BY_WORDS["Votes by sector in running partnerships:"].code)
    assert [row[1:] for row in found if row[0] == "baza"] == [
        ("razem", "business", 1, 1), ("razem", "ngo", 2, 2), ("razem", "public", 2, 2), ("razem", "resident", 1, 1)
    ]  # fmt: skip


def test_an_organisation_is_found_in_two_registries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, numbers in (("a", "krs: 0000123456\nnip: 1234563218"), ("b", "krs: 123456"), ("c", "krs: 0000123456")):
        folder = tmp_path / name / "partners"
        folder.mkdir(parents=True)
        (tmp_path / name / "registry.yaml").write_text("name: R\nowner: U\n", "utf-8")
        (folder / f"brzoza-{name}.yaml").write_text(
            f"name: Brzoza {name}\nlegal_form: association\n{numbers}\n", "utf-8"
        )
        export("--data", str(tmp_path / name), "--registry", name, "--format", "parquet", "--output",
               str(tmp_path / "export" / name), "--table", "partners")  # fmt: skip
    monkeypatch.chdir(tmp_path)
    query = BY_WORDS[SHARED].code
    with duckdb.connect() as database:
        database.sql("CREATE VIEW partners AS FROM 'export/*/partners.parquet'")
        assert database.sql(query).fetchall() == [("krs:0000123456", "Brzoza a", 2)]


MEETING = """\
partnership: razem
date: 2026-03-01
decisions:
  - {text: Spóźnione, due: 2026-10, owner: brzoza}
  - {text: Zrobione, due: 2026-10, done: 2026-09}
  - {text: W tym miesiącu, due: 2026-11}
"""


def test_only_a_decision_whose_last_day_is_over_is_late(tmp_path: Path) -> None:
    for file, text in (("registry.yaml", "name: R\nowner: U\n"), ("meetings/m.yaml", MEETING)):
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).write_text(text, "utf-8")
    export("--data", str(tmp_path), "--registry", "r", "--output", str(tmp_path / "r.sqlite"))
    with closing(sqlite3.connect(tmp_path / "r.sqlite")) as database:
        assert database.execute(BY_WORDS[LATE].code).fetchall() == [("r", "razem", "2026-10", "brzoza", "Spóźnione")]


@pytest.mark.usefixtures("connected")
def test_sqlite_answers_the_same(place: Path) -> None:
    with closing(sqlite3.connect(":memory:")) as database:
        for name, folder in REGISTRIES.items():
            file = place / f"{name}.sqlite"
            export("--data", str(folder), "--registry", name, "--output", str(file))
            database.execute("ATTACH ? AS one", (str(file),))
            for table, made in database.execute(
                "SELECT name, sql FROM one.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            ).fetchall():
                if name == next(iter(REGISTRIES)):
                    database.execute(made)
                database.execute(f"INSERT INTO {table} SELECT * FROM one.{table}")
            database.commit()
            database.execute("DETACH one")
        for query in QUERIES:
            assert told(database.execute(query.code).fetchall()) == told(asked(query.code)), query.code


@pytest.mark.usefixtures("connected")
def test_lists_are_spread_as_the_dictionary_says(place: Path) -> None:
    counted = "SELECT stage, count(*) FROM ({}) s GROUP BY stage ORDER BY stage"
    here = asked(counted.format("SELECT unnest(stages) AS stage FROM participants WHERE registry = 'przyklad'"))
    file = place / "one.sqlite"
    export("--data", str(REGISTRIES["przyklad"]), "--registry", "przyklad", "--output", str(file))
    with closing(sqlite3.connect(file)) as database:
        spread = "SELECT value AS stage FROM participants, json_each(participants.stages)"
        found = database.execute(counted.format(spread)).fetchall()
    assert found == here
    assert [stage for stage, _ in found] == ["deliver", "design", "implement", "plan"]
