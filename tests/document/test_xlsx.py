"""The workbook, read back by another library and held against the Open XML schemas."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import sys
import zipfile
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook.workbook import Workbook
from openxml_audit import OpenXmlValidator

from partnerstwo.document.blocks import Cell, Column, Document, Kind, Section, Table
from partnerstwo.document.render import xlsx
from partnerstwo.language.dates import PartialDate
from partnerstwo.language.lang import Lang
from tests.document import hostile, sample

EMPTY = Document("T", "", Lang.PL, sample.ON, ())
AWKWARD = (*hostile.HOSTILE, "'a'b'", "_x0041_", "\ufffe\uffff", "x" * 40000, "𝔸" * 40, "&P &N &&", "Historia", "Spis")


def midnight(year: int, month: int, day: int) -> datetime:
    return datetime(year, month, day)  # noqa: DTZ001 - what openpyxl makes of a day


def read(document: Document) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(xlsx.render(document)))


def paper(kind: Kind, *values: Cell, total: Cell = None, lang: Lang = Lang.PL) -> Document:
    table = Table("t", "W", (Column("a", "A", kind),), tuple((value,) for value in values), (total,) if total else None)
    return Document("T", "", lang, sample.ON, (Section("s", "S", (table,)),))


def cell(kind: Kind, value: Cell, lang: Lang = Lang.PL) -> tuple[object, str]:
    """The value as it is read back, and its number format."""
    found = read(paper(kind, value, lang=lang)).worksheets[1]["A4"]
    return found.value, found.number_format


def rows(document: Document, at: int) -> list[list[object]]:
    return [[each.value for each in row] for row in read(document).worksheets[at].iter_rows()]


def test_a_sheet_for_each_table_after_the_list() -> None:
    assert read(sample.report()).sheetnames == [
        "Spis",
        "Podsumowanie",
        "Tabela 1. Partnerzy według sek…",
        "Wykres 1. Równowaga sektorów l…",
        "Tabela 2. Partnerzy na dzień 2…",
        "Tabela 3. Odeszli",
        "Tabela 4. Projekty partnerskie",
        "Wykres 2. Środki pozyskane w l…",
    ]


def test_the_list_links_to_every_sheet_and_every_sheet_back() -> None:
    book = read(sample.report())
    links = [row[0].hyperlink.location for row in book.worksheets[0].iter_rows() if row[0].hyperlink]
    assert links == [f"'{name}'!A1" for name in book.sheetnames[1:]]
    assert {sheet["A2"].hyperlink.location for sheet in book.worksheets[1:]} == {"'Spis'!A1"}


def test_a_sheet_holds_its_name_its_head_its_rows_and_its_total() -> None:
    assert rows(sample.report(), 2) == [
        ["Tabela\u00a01. Partnerzy według sektora", None, None],
        ["Spis", None, None],
        ["Sektor", "Liczba", "Udział"],
        ["publiczny", 6, 0.375],
        ["gospodarczy", 4, 0.25],
        ["pozarządowy", 5, 0.3125],
        ["mieszkańcy", 1, 0.0625],
        ["Razem", 16, 1],
    ]


def test_the_head_stands_still_repeats_on_paper_and_filters_all_rows_but_the_total() -> None:
    sheet = read(sample.report()).worksheets[2]
    assert sheet.freeze_panes == "A4"
    assert sheet.print_title_rows == "$3:$3"
    assert sheet.auto_filter.ref == "A3:C7"
    assert sheet["A3"].font.bold
    assert sheet.page_setup.orientation == "landscape"
    # As wide as one page (which is what the standard takes for granted), as high as it has to be.
    assert (sheet.page_setup.paperSize, sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (9, 1, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage


def test_a_table_without_rows_says_so() -> None:
    assert rows(sample.report(), 5) == [["Tabela\u00a03. Odeszli"], ["Spis"], ["Kto"], ["Nikt."]]


def test_key_figures_are_typed() -> None:
    sheet = read(sample.report()).worksheets[1]
    found = [(row[2].value, row[2].number_format) for row in sheet.iter_rows(min_row=4)]
    assert found == [
        (16, "#,##0"),
        (5, "#,##0"),
        (9952350.5, '#,##0.00\\ "zł"'),
        (0.642, "0\\ %"),
        (None, "General"),
    ]


@pytest.mark.parametrize(
    ("kind", "value", "found"),
    [
        (Kind.MONEY, Decimal("-12500.50"), (-12500.5, '#,##0.00\\ "zł"')),
        (Kind.MONEY, Decimal("123456789012345.67"), ("123 456 789 012 345,67 zł", "General")),
        (Kind.COUNT, 1234567, (1234567, "#,##0")),
        (Kind.COUNT, Decimal("3.80"), (3.8, "#,##0.00")),
        (Kind.PERCENT, Decimal(1) / 3, (1 / 3, "0\\ %")),
        (Kind.PERCENT, "za mało danych", ("za mało danych", "General")),
        (Kind.TEXT, 2026, (2026, "General")),
        (Kind.IDENTIFIER, 12, ("12", "General")),
        (Kind.IDENTIFIER, "0000123456", ("0000123456", "General")),
        (Kind.DATE, date(2016, 4, 12), (midnight(2016, 4, 12), "dd\\.mm\\.yyyy")),
        (Kind.DATE, PartialDate(2024, 2, 29), (midnight(2024, 2, 29), "dd\\.mm\\.yyyy")),
        (Kind.DATE, PartialDate(2016, 4), ("04.2016", "General")),
        (Kind.DATE, PartialDate(2016), ("2016", "General")),
        (Kind.DATE, date(1900, 3, 1), (midnight(1900, 3, 1), "dd\\.mm\\.yyyy")),
        (Kind.DATE, date(1900, 2, 28), ("28.02.1900", "General")),
        (Kind.TEXT, True, ("tak", "General")),
        (Kind.TEXT, None, (None, "General")),
    ],
)
def test_cells_have_their_types(kind: Kind, value: Cell, found: tuple[object, str]) -> None:
    read_back, code = cell(kind, value)
    assert (read_back.replace("\u00a0", " ") if isinstance(read_back, str) else read_back, code) == found


def test_english_formats() -> None:
    assert cell(Kind.MONEY, Decimal(5), Lang.EN) == (5, '"PLN"\\ #,##0.00')
    assert cell(Kind.DATE, date(2016, 4, 12), Lang.EN) == (midnight(2016, 4, 12), "yyyy\\-mm\\-dd")


@pytest.mark.parametrize("word", ["=1+1", "http://evil.example", "00123", "1e5", "12.04.2016", "{=1}"])
def test_text_stays_text(word: str) -> None:
    found = read(paper(Kind.TEXT, word)).worksheets[1]["A4"]
    # openpyxl reads what begins with "=" as a formula by its look; the file says what it is.
    assert found.value == word
    assert found.hyperlink is None
    with zipfile.ZipFile(io.BytesIO(xlsx.render(paper(Kind.TEXT, word)))) as archive:
        assert re.search(r'<c r="A4" s="\d+" t="s"><v>', archive.read("xl/worksheets/sheet2.xml").decode())


@pytest.mark.parametrize("word", AWKWARD, ids=range(len(AWKWARD)))
def test_any_string_anywhere_makes_a_sound_workbook_without_formulas(word: str, tmp_path: Path) -> None:
    content = xlsx.render(hostile.document(word))
    target = tmp_path / "r.xlsx"
    target.write_bytes(content)
    result = OpenXmlValidator().validate(target)
    assert (result.is_valid, result.errors) == (True, [])
    names = openpyxl.load_workbook(target).sheetnames
    assert len({name.lower() for name in names}) == len(names) == 6
    assert max(len(name.encode("utf-16-le")) // 2 for name in names) <= 31
    with zipfile.ZipFile(target) as archive:
        for part in archive.namelist():
            text = archive.read(part).decode()
            assert "<f>" not in text
            assert "TargetMode" not in text
            assert not re.search("[\u202a-\u202e\u200b\ufeff]", text)


def test_a_row_is_as_high_as_its_broken_lines() -> None:
    sheet = read(paper(Kind.TEXT, "słowo", "słowo " * 25)).worksheets[1]
    assert (sheet.row_dimensions[4].height, sheet.row_dimensions[5].height) == (None, 42.75)
    assert sheet.column_dimensions["A"].width == pytest.approx(60, abs=1)


def test_long_text_is_cut_to_what_excel_opens() -> None:
    found, _ = cell(Kind.TEXT, "x" * 40000)
    assert isinstance(found, str)
    assert (len(found), found[-2:]) == (32767, "x…")


def test_names_that_differ_only_in_capitals_get_a_number() -> None:
    one = sample.partners_table("")
    sections = tuple(Section(title, title, (one,)) for title in ("SPIS", "Spis", "a/b", "History", "x" * 40, "X" * 40))
    assert read(replace(EMPTY, sections=sections)).sheetnames == [
        "Spis",
        "SPIS (2)",
        "Spis (3)",
        "a b",
        "History (2)",
        "x" * 30 + "…",
        "X" * 26 + "… (2)",
    ]


@pytest.mark.parametrize("document", [EMPTY, sample.card(), sample.explanation()])
def test_a_paper_without_tables_is_a_list_without_links(document: Document) -> None:
    book = read(document)
    sheet = book.worksheets[0]
    assert not [row for row in sheet.iter_rows() if row[0].hyperlink] or len(book.sheetnames) > 1


def test_an_empty_paper_says_that_there_is_nothing() -> None:
    assert rows(EMPTY, 0) == [["T", None], [None, None], ["Arkusz", "Liczba wierszy"], ["Brak pozycji.", None]]


def test_properties_say_what_it_is_and_of_what_day() -> None:
    properties = read(replace(sample.report(), author="Urząd Gminy Dąbrowa")).properties
    assert properties.title == "Sprawozdanie z partnerstw gminy Dąbrowa"
    assert properties.creator == "Urząd Gminy Dąbrowa"
    assert properties.description == "Wersja wewnętrzna"
    assert (properties.created, properties.modified) == (midnight(2026, 11, 22), midnight(2026, 11, 22))


def test_every_printed_page_carries_the_banner_and_its_number() -> None:
    for sheet in read(sample.report()).worksheets:
        assert sheet.oddHeader.center.text == "Wersja wewnętrzna"
        assert sheet.oddFooter.right.text == "Strona &P z &N"


def test_the_same_bytes_in_every_environment() -> None:
    program = (
        "import sys\nfrom tests.document import sample\nfrom partnerstwo.document.render import xlsx\n"
        "sys.stdout.buffer.write(xlsx.render(sample.report()))"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C.UTF-8"},
            check=True,
            capture_output=True,
        ).stdout
        for seed, zone in (("1", "Asia/Tokyo"), ("2", "America/Lima"))
    }
    assert found == {xlsx.render(sample.report())}


def test_libreoffice_reads_the_numbers_and_the_days(tmp_path: Path) -> None:
    program = shutil.which("soffice")
    if program is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)("soffice (apt install libreoffice-calc-nogui)")
    (tmp_path / "r.xlsx").write_bytes(xlsx.render(sample.report()))
    # 59 semicolon, 34 quote, 76 UTF-8, the last: sheet 7.
    convert = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,7"
    done = subprocess.run(
        [
            program,
            f"-env:UserInstallation={(tmp_path / 'lo').as_uri()}",
            "--headless",
            "--convert-to",
            convert,
            "r.xlsx",
        ],
        cwd=tmp_path,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        capture_output=True,
        check=False,
        timeout=120,
    )
    found = sorted(tmp_path.glob("*.csv"))
    if not found and not os.environ.get("CI"):
        pytest.skip("LibreOffice without Calc (apt install libreoffice-calc-nogui)")
    assert found, done.stderr.decode()
    lines = found[0].read_text(encoding="utf-8").splitlines()
    title, partners, start, _, value, state = lines[4].split(";")
    assert (title, partners, value, state) == ("Bezpieczna gmina", "4", "518300", "w toku")
    # Written as the language of that program has it, which shows that it is a day and not a text.
    assert start == "01/01/2025"
    assert lines[-1].split(";") == ["Razem", "", "", "", "9952350.5", ""]
