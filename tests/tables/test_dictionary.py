"""The data dictionary, and the copies of it that are stored beside the tables."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from partnerstwo.language.lang import Lang
from partnerstwo.tables.catalogue import TABLES
from partnerstwo.tables.queries import QUERIES, SETTINGS
from partnerstwo.tables.table import fields
from tests.cli.inside import inside

Capture = pytest.CaptureFixture[str]
STORED = Path(__file__).parent.parent.parent / "src" / "partnerstwo" / "tables"

both = pytest.mark.parametrize("lang", list(Lang))


@pytest.fixture(autouse=True)
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@both
def test_the_stored_dictionary_is_what_the_program_writes(capsys: Capture, lang: Lang) -> None:
    stored, text = (
        STORED / f"DICTIONARY.{lang}.md",
        inside(capsys, "export", "--dictionary", "--format", "md", "--lang", lang).out,
    )
    if os.environ.get("UPDATE_DICTIONARY"):
        stored.write_text(text, "utf-8", newline="\n")
    assert stored.read_text("utf-8") == text, "UPDATE_DICTIONARY=1 pytest tests/tables/test_dictionary.py writes it"


@both
def test_it_names_every_table_and_column_and_shows_every_query(capsys: Capture, lang: Lang) -> None:
    text = inside(capsys, "export", "--dictionary", "--lang", lang).out.replace("\\_", "_")
    for table in TABLES:
        part = text.partition(f"\n## {table.name}\n")[2].partition("\n## ")[0]
        assert all(f"\n| {each.name} " in part for each in fields(table)), table.name
    assert all(f"\n{each.code}\n```" in text for each in (*SETTINGS, *QUERIES))


def test_json_says_the_same(capsys: Capture) -> None:
    found = json.loads(inside(capsys, "export", "--dictionary", "--format", "json").out)
    assert found["version"] == 1
    assert [each["name"] for each in found["tables"]] == [table.name for table in TABLES]
    (amount,) = [each for table in found["tables"] for each in table["columns"] if each["name"] == "total"]
    assert amount == {
        "name": "total", "type": "decimal(18,2)", "meaning": "Wartość projektu.", "key": False, "required": False,
        "refers": None, "choice": None,
    }  # fmt: skip


def test_one_table_can_be_asked_for_and_written_to_a_file(capsys: Capture, tmp_path: Path) -> None:
    done = inside(capsys, "export", "--dictionary", "--table", "funding", "--output", "slownik.md")
    assert (done.code, done.out, done.err) == (0, "", "zapisano slownik.md\n")
    text = (tmp_path / "slownik.md").read_text("utf-8")
    assert "\n## funding\n" in text
    assert "\n## partners\n" not in text
