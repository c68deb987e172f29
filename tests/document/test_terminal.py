"""The terminal shows the document and never obeys it."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerstwo.document.blocks import (
    Bar,
    Bars,
    Block,
    Chart,
    Code,
    Column,
    Document,
    Fact,
    Facts,
    Kind,
    Paragraph,
    Run,
    Section,
    Series,
    StackedColumns,
    Table,
    line,
)
from partnerstwo.document.render import terminal
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import cells, one_line
from partnerstwo.language.style import Style
from tests.document import hostile, sample

COLOUR = re.compile(r"\x1b\[[0-9;]+m")
SAMPLES = (sample.report, sample.card, sample.explanation)
PIPE = Style()


def show(*blocks: Block, style: Style = PIPE) -> str:
    return terminal.render(Document("", "", Lang.PL, sample.ON, (Section("s", "", blocks),)), style)


@pytest.mark.parametrize("text", hostile.HOSTILE)
@pytest.mark.parametrize("style", [PIPE, Style(80), Style(30, ascii=True)])
def test_no_hostile_text_reaches_the_terminal_as_a_command(text: str, style: Style) -> None:
    result = terminal.render(hostile.document(text, code=text), style)
    hidden = {char for char in result if unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}}
    assert hidden == {"\n"}


@pytest.mark.parametrize("text", hostile.HOSTILE)
def test_colour_adds_colours_and_nothing_else(text: str) -> None:
    document = hostile.document(text, code=text)
    painted = terminal.render(document, Style(80, colour=True))
    assert "\x1b" in painted
    assert COLOUR.sub("", painted) == terminal.render(document, Style(80))


@pytest.mark.parametrize("text", hostile.HOSTILE)
def test_ascii_is_ascii(text: str) -> None:
    assert terminal.render(hostile.document(text, code=text), Style(80, ascii=True)).isascii()


def test_markup_of_other_programs_is_shown_as_it_is() -> None:
    assert show(Paragraph(line("[bold red]rich[/] :smile: *x*"))) == "[bold red]rich[/] :smile: *x*\n"


@pytest.mark.parametrize("make", SAMPLES)
@pytest.mark.parametrize("ascii_only", [False, True])
@pytest.mark.parametrize("width", [24, 33, 50, 66, 80, 100, 120, 200])
def test_no_line_is_wider_than_the_terminal(make: object, width: int, ascii_only: bool) -> None:
    assert callable(make)
    result = terminal.render(make(), Style(width, ascii=ascii_only))
    assert [each for each in result.splitlines() if cells(each) > width] == []


@pytest.mark.parametrize("text", hostile.HOSTILE)
@pytest.mark.parametrize("width", [24, 80])
def test_no_hostile_text_is_wider_than_the_terminal(text: str, width: int) -> None:
    result = terminal.render(hostile.document(text, code=text), Style(width))
    assert [each for each in result.split("\n") if cells(each) > width] == []


@given(st.lists(st.tuples(st.text(max_size=40), st.text("ab -\u00a0", max_size=60)), max_size=3), st.integers(24, 90))
def test_no_table_is_wider_than_the_terminal(pairs: list[tuple[str, str]], width: int) -> None:
    columns = (
        Column("a", "nazwa", header=True),
        Column("b", "numer", Kind.IDENTIFIER),
        Column("c", "kwota", Kind.MONEY),
    )
    rows = tuple((one, two, Decimal(1234567)) for one, two in pairs)
    result = show(Table("t", "", columns, rows), style=Style(width))
    assert [each for each in result.split("\n") if cells(each) > width] == []


def test_without_a_terminal_every_row_is_one_line() -> None:
    result = show(sample.partners_table(caption=""))
    assert len(result.splitlines()) == 2 + len(sample.PARTNERS)
    for row, shown in zip(sample.PARTNERS, result.splitlines()[2:], strict=True):
        assert shown.startswith(row[0])
        assert row[1] in shown


def test_without_a_terminal_a_paragraph_is_one_line() -> None:
    words = "słowo " * 200
    assert show(Paragraph(line(words))) == words.rstrip() + "\n"


def test_no_break_spaces_hold_and_a_polish_one_letter_word_keeps_to_the_next() -> None:
    text = "Wartość projektów wyniosła 9\u00a0952\u00a0350,50\u00a0zł i w roku następnym wzrośnie"
    assert show(Paragraph(line(text)), style=Style(36)).splitlines() == [
        "Wartość projektów wyniosła",
        "9\u00a0952\u00a0350,50\u00a0zł i w roku następnym",
        "wzrośnie",
    ]
    assert show(Paragraph(line("abcdefghij abcdefghij i w roku")), style=Style(25)).splitlines() == [
        "abcdefghij abcdefghij",
        "i w roku",
    ]


def test_a_word_wider_than_the_screen_is_cut_at_its_edge() -> None:
    assert show(Paragraph(line("a" * 30)), style=Style(24)) == "a" * 24 + "\n" + "a" * 6 + "\n"


def test_numbers_never_fold() -> None:
    columns = (Column("a", "nazwa", header=True), Column("b", "kwota", Kind.MONEY))
    rows = (("Bardzo długa nazwa projektu", Decimal(3890000)),)
    assert show(Table("t", "", columns, rows), style=Style(32)).splitlines() == [
        "nazwa                      kwota",
        "────────────────────────────────",
        "Bardzo długa     3\u00a0890\u00a0000,00\u00a0zł",
        "  nazwa",
        "  projektu",
    ]


def test_a_table_without_room_becomes_records() -> None:
    columns = (Column("id", "id", Kind.IDENTIFIER), Column("a", "nazwa", header=True), Column("b", "kwota", Kind.MONEY))
    rows = (("bank", "Bank energii", Decimal(3890000)), ("szlak", "Szlak", None))
    assert show(Table("t", "", columns, rows, ("2", "Razem", 1)), style=Style(26)).splitlines() == [
        "Bank energii",
        "  id     bank",
        "  kwota  3\u00a0890\u00a0000,00\u00a0zł",
        "",
        "Szlak",
        "  id     szlak",
        "  kwota  –",
        "",
        "Razem",
        "  id     2",
        "  kwota  1,00\u00a0zł",
    ]


def test_ids_fold_after_hyphens_only_when_they_must() -> None:
    columns = (Column("id", "id", Kind.IDENTIFIER), Column("a", "nazwa", header=True))
    rows = (("biblioteka-bobolice", "Biblioteka Publiczna"), ("ops", "Ośrodek"))
    table = Table("t", "", columns, rows)
    assert show(table, style=Style(33)).splitlines() == [
        "id                   nazwa",
        "─────────────────────────────────",
        "biblioteka-bobolice  Biblioteka",
        "                       Publiczna",
        "ops                  Ośrodek",
    ]
    assert show(table, style=Style(24)).splitlines() == [
        "id           nazwa",
        "────────────────────────",
        "biblioteka-  Biblioteka",
        "bobolice     Publiczna",
        "",
        "ops          Ośrodek",
    ]


def test_an_empty_table_says_so() -> None:
    columns = (Column("a", "A"),)
    assert (
        show(Table("t", "Spory", columns, (), None, "Nie było sporów.")) == "Tabela\u00a01. Spory\n\nNie było sporów.\n"
    )
    assert show(Table("t", "", columns, ())) == "Brak pozycji.\n"


def test_bars_end_in_eighths() -> None:
    table = Table("t", "", (Column("a", "A"), Column("b", "B", Kind.COUNT)), (("x", 1),))
    chart = Chart("c", "", "", Bars((Bar("a", 48), Bar("b", Decimal("1.5")), Bar("c", 0), Bar("d", -4))), table)
    assert show(chart).splitlines() == [f"a {'█' * 48} 48", "b █▌ 1,5", "c 0", "d −4"]
    assert show(chart, style=Style(ascii=True)).splitlines() == [f"a {'#' * 48} 48", "b ## 1,5", "c 0", "d -4"]


def test_bars_of_nothing_are_labels_and_values() -> None:
    table = Table("t", "", (Column("a", "A"),), (("x",),))
    assert show(Chart("c", "", "", Bars((Bar("a", 0), Bar("b", 0))), table)) == "a 0\nb 0\n"
    wide = Bars((Bar("nazwa", 10**12),), Kind.MONEY)
    assert show(Chart("c", "", "", wide, table), style=Style(30)) == (
        "nazwa  1\u00a0000\u00a0000\u00a0000\u00a0000,00\u00a0zł\n"
    )


def test_layers_are_told_apart_without_colour() -> None:
    table = Table("t", "", (Column("a", "A"),), (("x",),))
    spec = StackedColumns(("2025", "2026"), (Series("gmina", (12, 24)), Series("UE", (12, 24))), Kind.COUNT)
    assert show(Chart("c", "", "", spec, table)).splitlines() == [
        f"2025 {'█' * 12}{'▒' * 12} 24",
        f"2026 {'█' * 24}{'▒' * 24} 48",
        "",
        "██ gmina   ▒▒ UE",
        "",
        "A",
        "─",
        "x",
    ]


def test_an_address_stands_behind_its_words() -> None:
    assert show(Paragraph(line(Run("strona", href="https://a.pl"), "."))) == "strona <https://a.pl>.\n"
    assert show(Paragraph(line(Run("https://a.pl", href="https://a.pl")))) == "https://a.pl\n"


def test_code_keeps_its_lines_and_shows_its_tabs() -> None:
    assert show(Code("a:\n\tb: 1\n")) == "    a:\n    →   b: 1\n"


def test_the_banner_stands_at_both_ends() -> None:
    document = Document("T", "", Lang.PL, date(2026, 1, 1), (), "Wersja wewnętrzna")
    assert terminal.render(document, PIPE) == "Wersja wewnętrzna\n\nT\n═\n\nWersja wewnętrzna\n"


def test_long_labels_of_facts_stand_above_their_values() -> None:
    facts = Facts((Fact("etykieta o wielu słowach", "tak"), Fact("NIP", "1234563218", Kind.IDENTIFIER)))
    assert show(facts, style=Style(30)).splitlines() == [
        "etykieta o wielu słowach",
        "                 tak",
        "NIP              1234563218",
    ]


@pytest.mark.parametrize("make", SAMPLES)
def test_two_runs_give_the_same_text(make: object) -> None:
    assert callable(make)
    assert terminal.render(make(), Style(80, colour=True)) == terminal.render(make(), Style(80, colour=True))


@given(st.text(max_size=60), st.integers(24, 60))
def test_wrapping_loses_nothing_but_spaces(text: str, width: int) -> None:
    shown = show(Paragraph(line(text)), style=Style(width))
    assert "".join(shown.split()) == "".join(one_line(text).split())
