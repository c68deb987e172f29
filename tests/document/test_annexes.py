"""Tables as annexes: which, in what order, under what name; and as CSV files in an archive."""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from partnerstwo.document.annexes import annexes
from partnerstwo.document.blocks import Cell, Column, Document, Kind, Section, Table, tables
from partnerstwo.document.render import annex
from partnerstwo.language.dates import PartialDate
from partnerstwo.language.lang import Lang
from tests.document import hostile, sample

EMPTY = Document("T", "", Lang.PL, sample.ON, ())
KINDS = (Kind.TEXT, Kind.IDENTIFIER, Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.DATE)


def paper(*rows: tuple[Cell, ...], total: tuple[Cell, ...] | None = None, lang: Lang = Lang.PL) -> Document:
    columns = tuple(Column(kind.value, kind.value) for kind in KINDS)
    columns = tuple(replace(column, kind=kind) for column, kind in zip(columns, KINDS, strict=True))
    return Document("T", "", lang, sample.ON, (Section("s", "S", (Table("t", "Spis", columns, rows, total),)),))


def files(document: Document) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(annex.render(document))) as archive:
        return {name: archive.read(name).decode("utf-8-sig") for name in archive.namelist()}


def table(document: Document, delimiter: str = ";") -> list[list[str]]:
    return list(csv.reader(io.StringIO(files(document)["01-tabela-1-spis.csv"]), delimiter=delimiter))


def test_every_table_and_chart_has_the_name_of_the_paper_and_the_key_figures_come_first() -> None:
    assert [each.name.replace("\u00a0", " ") for each in annexes(sample.report())] == [
        "Podsumowanie",
        "Tabela 1. Partnerzy według sektora",
        "Wykres 1. Równowaga sektorów: liczba partnerów",
        "Tabela 2. Partnerzy na dzień 22.11.2026",
        "Tabela 3. Odeszli",
        "Tabela 4. Projekty partnerskie",
        "Wykres 2. Środki pozyskane w latach 2024–2027",
    ]


def test_no_table_of_the_document_is_left_out() -> None:
    found = annexes(sample.report())[1:]
    assert [each.columns for each in found] == [each.columns for each in tables(sample.report())]
    assert [len(each.rows) for each in found] == [len(each.rows) for each in tables(sample.report())]


def test_a_table_without_a_caption_bears_the_title_of_its_section() -> None:
    bare = Section("s", "Partnerzy", (sample.partners_table(""),))
    assert [each.name for each in annexes(replace(EMPTY, sections=(bare,)))] == ["Partnerzy"]


def test_a_paper_without_tables_has_no_annex_and_its_archive_an_empty_list() -> None:
    assert annexes(EMPTY) == ()
    assert files(EMPTY) == {"00-spis.csv": "Plik;Tabela;Liczba wierszy\r\n"}


def test_files_are_numbered_and_listed() -> None:
    found = files(sample.report())
    assert list(found) == [
        "00-spis.csv",
        "01-podsumowanie.csv",
        "02-tabela-1-partnerzy-wedlug-sektora.csv",
        "03-wykres-1-rownowaga-sektorow-liczba-partnerow.csv",
        "04-tabela-2-partnerzy-na-dzien-22-11-2026.csv",
        "05-tabela-3-odeszli.csv",
        "06-tabela-4-projekty-partnerskie.csv",
        "07-wykres-2-srodki-pozyskane-w-latach-2024-2027.csv",
    ]
    assert found["00-spis.csv"].splitlines()[5] == "05-tabela-3-odeszli.csv;Tabela\u00a03. Odeszli;0"


def test_a_long_file_name_ends_with_a_whole_word() -> None:
    name = "Przyczyny " * 9
    bare = replace(EMPTY, sections=(Section("s", name, (sample.partners_table(""),)),))
    assert list(files(bare))[1] == "01-przyczyny-przyczyny-przyczyny-przyczyny-przyczyny-przyczyny.csv"


def test_key_figures_say_their_units() -> None:
    assert files(sample.report())["01-podsumowanie.csv"].replace("\u00a0", " ").splitlines() == [
        "Część;Opis;Wartość",
        "Podsumowanie;partnerów z 4 sektorów;16",
        "Podsumowanie;projektów w toku;5",
        "Podsumowanie;wartość projektów;9 952 350,50 zł",
        "Podsumowanie;środki spoza budżetu gminy;64 %",
        "Podsumowanie;obecność na spotkaniach;",
    ]


def test_polish_files_have_semicolons_decimal_commas_and_polish_dates() -> None:
    row = ("ą;b", "0012", Decimal("1.5"), Decimal("-12500.005"), Decimal("0.3125"), date(2026, 3, 1))
    raw = files(paper(row))["01-tabela-1-spis.csv"]
    assert raw == 'text;identifier;count;money (zł);percent;date\r\n"ą;b";0012;1,5;-12500,01;31,3%;01.03.2026\r\n'


def test_english_files_have_commas_decimal_points_and_iso_dates() -> None:
    row = ("a;b", "0012", 1234, Decimal(12500), Decimal("0.5"), date(2026, 3, 1))
    raw = files(paper(row, lang=Lang.EN))["01-table-1-spis.csv"]
    assert raw == "text,identifier,count,money (PLN),percent,date\r\na;b,0012,1234,12500.00,50.0%,2026-03-01\r\n"


def test_a_month_is_written_so_that_excel_makes_no_day_of_it() -> None:
    row = (True, None, None, None, "za mało danych", PartialDate(2027, 1))
    assert table(paper(row))[1] == ["tak", "", "", "", "za mało danych", "styczeń 2027 r."]
    whole = (None, None, None, None, None, PartialDate(2027, 1, 2))
    assert table(paper(whole))[1][-1] == "02.01.2027"


def test_the_total_is_the_last_row() -> None:
    row = ("a", "b", 1, Decimal(2), None, None)
    assert table(paper(row, total=("Razem", None, 1, Decimal(2), None, None)))[-1] == ["Razem", "", "1", "2,00", "", ""]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\uff1d", "\uff0b", "\uff0d", "\uff20"])
def test_text_that_begins_like_a_formula_gets_an_apostrophe(start: str) -> None:
    assert table(paper((f"{start}1+1", "a", None, None, None, None)))[1][0] == f"'{start}1+1"


@pytest.mark.parametrize("word", hostile.HOSTILE)
def test_no_string_begins_a_formula_anywhere_nor_breaks_the_grid(word: str) -> None:
    for name, content in files(hostile.document(word)).items():
        rows = list(csv.reader(io.StringIO(content, newline=""), delimiter=";"))
        assert len({len(row) for row in rows}) == 1, name
        assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for row in rows for cell in row), name


def test_the_archive_has_the_day_of_the_paper_and_the_same_bytes_each_time() -> None:
    content = annex.render(sample.report())
    assert content == annex.render(sample.report())
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(2026, 11, 22, 0, 0, 0)}
        assert {entry.create_system for entry in archive.infolist()} == {3}


def test_a_day_before_zip_archives_is_no_obstacle() -> None:
    assert annex.render(replace(sample.report(), on=date(1920, 2, 29)))
