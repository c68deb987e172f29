"""Typed values: what they promise, and how they become text, JSON and CSV."""

from __future__ import annotations

import csv as reader
import io
import json as loads
import subprocess
import sys
from datetime import date
from decimal import Decimal

import pytest

from partnerstwo.document.blocks import (
    Cell,
    Chart,
    Column,
    Document,
    Kind,
    Run,
    Section,
    Series,
    StackedColumns,
    Table,
    line,
    plain,
    tables,
)
from partnerstwo.document.render import json, spreadsheet
from partnerstwo.document.renderers import RENDERERS, renderer_for_suffix
from partnerstwo.document.words import cell_text
from partnerstwo.language.dates import PartialDate
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import one_line, to_ascii, visible, web_address
from partnerstwo.language.style import Style
from tests.document import hostile, sample

CELLS: tuple[tuple[Cell, Kind, str, str, object, str], ...] = (
    (None, Kind.MONEY, "–", "–", None, ""),
    (True, Kind.TEXT, "tak", "yes", True, "tak"),
    (False, Kind.COUNT, "nie", "no", False, "nie"),
    ("za mało danych", Kind.PERCENT, "za mało danych", "za mało danych", "za mało danych", "za mało danych"),
    (12500, Kind.MONEY, "12\u00a0500,00\u00a0zł", "PLN\u00a012,500.00", "12500.00", "12500.00"),
    (Decimal("0.5"), Kind.MONEY, "0,50\u00a0zł", "PLN\u00a00.50", "0.50", "0.50"),
    (12500, Kind.COUNT, "12\u00a0500", "12,500", 12500, "12500"),
    (Decimal("3.8"), Kind.COUNT, "3,8", "3.8", 3.8, "3.8"),
    (Decimal("1E+2"), Kind.COUNT, "100", "100", 100, "100"),
    (Decimal("0.625"), Kind.PERCENT, "63\u00a0%", "63%", 0.625, "0.625"),
    (2026, Kind.TEXT, "2026", "2026", 2026, "2026"),
    (123456, Kind.IDENTIFIER, "123456", "123456", 123456, "123456"),
    (date(2016, 4, 12), Kind.DATE, "12.04.2016", "2016-04-12", "2016-04-12", "2016-04-12"),
    (PartialDate(2016, 4), Kind.DATE, "04.2016", "2016-04", "2016-04", "2016-04"),
    ("0000123456", Kind.IDENTIFIER, "0000123456", "0000123456", "0000123456", "0000123456"),
)


@pytest.mark.parametrize(("cell", "kind", "polish", "english", "in_json", "in_csv"), CELLS)
def test_a_value_in_every_form(cell: Cell, kind: Kind, polish: str, english: str, in_json: object, in_csv: str) -> None:
    assert cell_text(cell, kind, Lang.PL) == polish
    assert cell_text(cell, kind, Lang.EN) == english
    found = json.cell_data(cell, kind)
    assert (found, type(found)) == (in_json, type(in_json))
    table = Table("t", "", (Column("a", "A", kind), Column("b", "B")), ((cell, "x"),))
    assert spreadsheet.csv(table, Lang.PL) == f"a,b\r\n{in_csv},x\r\n"


def test_a_ratio_in_json_has_six_places() -> None:
    assert json.cell_data(Decimal(1) / 3, Kind.PERCENT) == 0.333333


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@x", "\t=1", "＝1", "＋1", "－1", "＠x"])
def test_a_formula_in_csv_is_text(text: str) -> None:
    table = Table("t", "", (Column("a", "A"),), ((text,),))
    assert list(reader.reader(io.StringIO(spreadsheet.csv(table, Lang.PL), newline=""))) == [["a"], [f"'{text}"]]


def test_a_negative_number_in_csv_is_a_number() -> None:
    table = Table("t", "", (Column("a", "A", Kind.MONEY),), ((Decimal(-5),),))
    assert spreadsheet.csv(table, Lang.PL) == "a\r\n-5.00\r\n"


def test_csv_quotes_what_rfc_4180_asks_for() -> None:
    table = Table("t", "", (Column("a", "A"), Column("b", "B")), (('„a”, "b"', "x\r\ny"),), ("Razem", None))
    assert spreadsheet.csv(table, Lang.PL) == 'a,b\r\n"„a”, ""b""","x\ny"\r\n'


def test_csv_holds_no_control_character() -> None:
    table = Table("t", "", (Column("a", "A"),), (("\x1b[31m\u202e",),))
    assert spreadsheet.csv(table, Lang.PL) == "a\r\n\ufffd[31m\ufffd\r\n"


@pytest.mark.parametrize("text", hostile.HOSTILE)
def test_json_gives_every_string_back_and_hides_none(text: str) -> None:
    document = hostile.document(text, code=text)
    result = json.render(document)
    assert loads.loads(result) == json.to_data(document)
    assert all(char == "\n" or visible(char) == char for char in result)


def test_json_of_a_banner_is_there_only_with_one() -> None:
    document = Document("T", "S", Lang.EN, date(2026, 1, 2), ())
    assert json.to_data(document) == {"title": "T", "subtitle": "S", "lang": "en", "on": "2026-01-02", "sections": []}
    assert json.to_data(sample.report())["banner"] == "Wersja wewnętrzna"


def test_a_row_of_the_wrong_length_is_refused() -> None:
    with pytest.raises(ValueError, match="1 cells for 2 columns"):
        Table("t", "", (Column("a", "A"), Column("b", "B")), (("x",),))
    with pytest.raises(ValueError, match="1 cells for 2 columns"):
        Table("t", "", (Column("a", "A"), Column("b", "B")), (), ("x",))


@pytest.mark.parametrize("columns", [(), (Column("a", "A"), Column("a", "B"))])
def test_columns_need_keys_of_their_own(columns: tuple[Column, ...]) -> None:
    with pytest.raises(ValueError, match="keys of their own"):
        Table("t", "", columns, ())


def test_a_layer_of_the_wrong_length_is_refused() -> None:
    with pytest.raises(ValueError, match="1 values, 2 categories"):
        StackedColumns(("2025", "2026"), (Series("gmina", (1,)),))


def test_line_takes_words_and_runs() -> None:
    assert line("a ", Run("b", strong=True)) == (Run("a "), Run("b", strong=True))
    assert plain(line("a ", Run("b", note=line("c")))) == "a b"


def test_tables_come_in_order_with_the_data_of_charts() -> None:
    inner = Section("inner", "", (sample.sectors_chart(),))
    document = Document("", "", Lang.PL, sample.ON, (Section("s", "", (sample.projects_table(), inner)),))
    assert [table.key for table in tables(document)] == ["projects", "sectors-chart"]
    assert isinstance(inner.blocks[0], Chart)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("zażółć gęślą jaźń", "zazolc gesla jazn"),
        ("ŁÓDŹ „Igła” – 5\u00a0zł…", 'LODZ "Igla" - 5\u00a0zl...'),
        ("Plœmeur, Straße, 5 €, § 3", "Ploemeur, Strasse, 5 EUR, par. 3"),
        ("Ковель", "??????"),
        ("a\u0328", "a"),
        ("½ m²", "1/2 m2"),
    ],
)
def test_ascii_likeness(text: str, shown: str) -> None:
    assert to_ascii(text) == shown


def test_a_name_with_line_breaks_is_one_line() -> None:
    assert one_line("a\r\nb\nc\td\x1be\u200bf") == "a b c d\ufffde\ufffdf"


@pytest.mark.parametrize(
    ("href", "fit"),
    [
        ("https://bip.example.pl/a?b=1#c", True),
        ("http://a.pl:8080/~x", True),
        ("javascript:alert(1)", False),
        ("https://", False),
        ("https://a.pl/<x>", False),
        ("https://a.pl\n", False),
        ("ftp://a.pl", False),
    ],
)
def test_web_address(href: str, fit: bool) -> None:
    assert web_address(href) is fit


def test_renderers_are_found_by_name_and_suffix() -> None:
    markdown = renderer_for_suffix(".MD")
    assert markdown is not None
    assert markdown.name == "md"
    assert renderer_for_suffix(".txt") is None
    names = [renderer.name for renderer in RENDERERS]
    suffixes = [suffix for renderer in RENDERERS for suffix in renderer.suffixes]
    assert (len(set(names)), len(set(suffixes))) == (len(names), len(suffixes))


@pytest.mark.parametrize("renderer", RENDERERS, ids=lambda renderer: renderer.name)
def test_every_renderer_in_the_table_runs(renderer: object) -> None:
    found = next(each for each in RENDERERS if each is renderer)
    assert found.render(sample.card(), Style()) == found.render(sample.card(), Style())
    assert found.render(sample.card(), Style())


@pytest.mark.parametrize("colour", [False, True])
def test_rich_is_imported_only_for_colour(colour: bool) -> None:
    program = f"""
import sys, datetime
from partnerstwo.document.blocks import Document, Section, Paragraph, line
from partnerstwo.document.renderers import RENDERERS
from partnerstwo.language.style import Style
from partnerstwo.language.lang import Lang
assert not any(name.startswith("partnerstwo.document.render.") for name in sys.modules)
document = Document("T", "", Lang.PL, datetime.date(2026, 1, 1), (Section("s", "S", (Paragraph(line("x")),)),))
RENDERERS[0].render(document, Style(80, colour={colour}))
print("rich" in sys.modules, "rich.console" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == f"{colour} False\n"
