"""`export` over several registries: a folder each or one file of all, keys that tell them apart, failures told."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import duckdb
import pytest

from partnerstwo.cli.export import TABLES
from partnerstwo.cli.failure import CannotError
from partnerstwo.language.text import Text
from partnerstwo.tables.queries import QUERIES
from tests.bench.country import write_country
from tests.cli.inside import ON, inside

Capture = pytest.CaptureFixture[str]
KEYS = [
    "0250-rejestr-partnerstw-lokalnych-powiatu-lipodolinskiego-przyklad",
    "0250022-rejestr-partnerstw-lokalnych-gminy-debodolin-przyklad",
    "0250033-rejestr-partnerstw-lokalnych-gminy-klonodolin-przyklad",
]


@pytest.fixture(scope="module")
def county(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_country(tmp_path_factory.mktemp("country"), 3, 0.02)


@pytest.fixture(autouse=True)
def here(tmp_path: Path, county: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "powiat").symlink_to(county)


def registry(folder: Path, name: str, area: str = "") -> None:
    folder.mkdir(parents=True)
    (folder / "registry.yaml").write_text(f"name: {name}\nowner: U\n" + (f"area: {area}\n" if area else ""), "utf-8")


@pytest.mark.parametrize("written", ["jsonl", "csv", "parquet"])
def test_each_registry_has_a_folder_with_what_it_exports_alone(capsys: Capture, tmp_path: Path, written: str) -> None:
    done = inside(capsys, "export", "powiat", *ON, "--format", written, "--output", "all")
    assert (done.code, done.out) == (0, "")
    assert done.err.splitlines()[-1] == "zapisano w folderze all: 51 plików"
    assert sorted(path.name for path in (tmp_path / "all").iterdir()) == KEYS
    for key, data in zip(KEYS, sorted((tmp_path / "powiat").iterdir()), strict=True):
        alone = inside(capsys, "export", *ON, "--data", str(data), "--format", written, "--output", f"alone/{key}")
        assert alone.code == 0
        for table in TABLES:
            file = Path(key, f"{table}.{written}")
            assert (tmp_path / "all" / file).read_bytes() == (tmp_path / "alone" / file).read_bytes()


def test_one_database_holds_them_all(capsys: Capture, tmp_path: Path) -> None:
    done = inside(capsys, "export", "powiat", *ON, "--output", "all.sqlite")
    assert (done.code, done.err.splitlines()[-1]) == (0, "zapisano all.sqlite")
    inside(capsys, "export", "powiat", *ON, "--format", "parquet", "--output", "all")
    with closing(sqlite3.connect("all.sqlite")) as database, duckdb.connect() as other:
        assert [row[0] for row in database.execute("SELECT registry FROM registries ORDER BY registry")] == KEYS
        for table in TABLES:
            other.sql(f"CREATE VIEW {table} AS FROM 'all/*/{table}.parquet'")
            count = f"SELECT count(*) FROM {table}"
            assert database.execute(count).fetchall() == other.sql(count).fetchall()
        shared = next(each.code for each in QUERIES if "several registries" in each.meaning.en)
        found = database.execute(shared).fetchall()
        assert found == other.sql(shared).fetchall()
        assert found
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.parametrize("written", ["jsonl", "csv"])
def test_one_table_of_all_goes_to_standard_output_or_into_a_file(capsys: Capture, tmp_path: Path, written: str) -> None:
    words = ("--table", "partners", "--format", written)
    out = inside(capsys, "export", "powiat", *ON, *words).out
    each = [inside(capsys, "export", *ON, "--data", str(data), *words).out for data in sorted(Path("powiat").iterdir())]
    head = each[0].index("\n") + 1 if written == "csv" else 0
    assert out == each[0] + "".join(text[head:] for text in each[1:])
    assert inside(capsys, "export", "powiat", *ON, *words, "--output", f"p.{written}").code == 0
    assert (tmp_path / f"p.{written}").read_bytes().decode().replace("\r\n", "\n") == out.replace("\r\n", "\n")


def test_one_registry_is_exported_as_with_data(capsys: Capture, tmp_path: Path) -> None:
    (one,) = [data for data in Path("powiat").iterdir() if "lipodolin" in data.name]
    assert inside(capsys, "export", str(one), *ON, "--output", "a.sqlite", "--registry", "x").code == 0
    assert inside(capsys, "export", "--data", str(one), *ON, "--output", "b.sqlite", "--registry", "x").code == 0
    assert (tmp_path / "a.sqlite").read_bytes() == (tmp_path / "b.sqlite").read_bytes()


def test_two_of_one_key_are_told_before_anything_is_written(capsys: Capture, tmp_path: Path) -> None:
    registry(tmp_path / "a", "Rejestr", "0250011")
    registry(tmp_path / "b" / "data", "REJESTR", "0250011")
    for output in ("out", "out.sqlite"):
        done = inside(
            capsys, "export", "a", "b", "--format", "csv" if output == "out" else "sqlite", "--output", output
        )
        assert done.code == 2
        assert "„a” i „b/data” mają ten sam klucz: „0250011-rejestr”" in done.err
        assert not (tmp_path / output).exists()
    assert inside(capsys, "export", "a", "a", "--output", "a.sqlite").code == 0


def test_whatever_stands_for_area_and_name_no_folder_but_below_the_output_is_made(
    capsys: Capture, tmp_path: Path
) -> None:
    registry(tmp_path / "r" / "a", "'../../x/y'", "'../../../z'")
    registry(tmp_path / "r" / "b", "ż" * 300)
    registry(tmp_path / "r" / "c", "中文")
    (tmp_path / "r" / "Gmina Ł" / "data").mkdir(parents=True)
    (tmp_path / "r" / "Gmina Ł" / "data" / "registry.yaml").write_text("name: [\n", "utf-8")
    assert inside(capsys, "export", "r", "--format", "csv", "--output", "deep/down/out").code == 0
    assert {path.name for path in (tmp_path / "deep" / "down" / "out").iterdir()} == {
        "z-x-y", "z" * 100, "registry", "gmina-l"
    }  # fmt: skip
    assert {path.name for path in tmp_path.iterdir()} == {"powiat", "r", "deep"}


def test_one_that_cannot_be_read_is_told_and_the_others_are_written(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in "abc":
        registry(tmp_path / "r" / name, name)

    def readable(root: Path) -> None:
        if root.name == "b":
            raise CannotError(Text("nie można odczytać folderu", "the folder cannot be read"))

    monkeypatch.setattr("partnerstwo.cli.each.readable", readable)
    done = inside(capsys, "export", "r", "--format", "csv", "--output", "out")
    assert (done.code, done.err.splitlines()) == (
        2, ["partnerstwo: r/b: nie można odczytać folderu", "zapisano w folderze out: 34 pliki"]
    )  # fmt: skip
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["a", "c"]


def test_files_that_could_not_be_read_are_told_by_registry(capsys: Capture, tmp_path: Path) -> None:
    for name in ("a", "b"):
        registry(tmp_path / "r" / name, name)
    (tmp_path / "r" / "b" / "partners").mkdir()
    (tmp_path / "r" / "b" / "partners" / "zly.yaml").write_text("name: [\n", "utf-8")
    done = inside(capsys, "export", "r", "--table", "registries", "--format", "csv")
    assert (done.code, done.err) == (0, "r/b: plików nieodczytanych w całości: 1\n")
    assert [line.split(",")[0] for line in done.out.splitlines()] == ["registry", "a", "b"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("powiat", "--registry", "x", "--output", "a.sqlite"), "--registry dotyczy jednego rejestru"),
        (("powiat", "--data", "powiat", "--output", "a.sqlite"), "--data"),
        (("nowhere", "--output", "a.sqlite"), "w „nowhere” nie ma rejestru"),
        (("powiat",), "na wyjście może trafić jedna tabela"),
    ],
)
def test_what_does_not_go_together_is_refused(
    capsys: Capture, tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    done = inside(capsys, "export", *arguments)
    assert (done.code, done.out) == (2, "")
    assert words in done.err
    assert {path.name for path in tmp_path.iterdir()} == {"powiat"}
