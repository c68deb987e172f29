"""The one place where a typed value becomes text, with the few words that renderers add themselves."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import assert_never

from partnerstwo.document.blocks import Cell, Fact, Inline, Kind, Run, Table
from partnerstwo.language import dates, numbers
from partnerstwo.language.dates import PartialDate
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text

MISSING = "–"
"""A value that is not given."""

TABLE = Text(pl="Tabela", en="Table")
CHART = Text(pl="Wykres", en="Chart")
CONTENTS = Text(pl="Spis treści", en="Contents")
IMPORTANT = Text(pl="Ważne", en="Important")
NOTHING = Text(pl="Brak pozycji.", en="No entries.")
NO_DATA = Text(pl="Brak danych.", en="No data.")
LEFT_OUT = Text(
    pl="Na rysunku pominięto pozycji: {n}. Wszystkie są w tabeli.",
    en="Left out of the picture: {n}. The table has them all.",
)
OTHERS = Text(pl="pozostałe", en="others")
ZLOTYS = Text(pl="zł", en="PLN")
THOUSANDS = Text(pl="tys. zł", en="PLN thousand")
MILLIONS = Text(pl="mln zł", en="PLN million")
FINISHED = Text(pl="zakończone", en="completed")
UNDER_WAY = Text(pl="w realizacji", en="running")
AHEAD = Text(pl="w przygotowaniu", en="in preparation")
OPEN_END = Text(pl="bez daty zakończenia", en="no end date")
AS_OF = Text(pl="stan na {on}", en="as of {on}")
THICKER = Text(pl="Grubsza linia: częściej.", en="Thicker line: more often.")
NOT_CONNECTED = Text(pl="Bez połączeń: {names}.", en="Not connected: {names}.")
YES = Text(pl="tak", en="yes")
NO = Text(pl="nie", en="no")
INFORMATION = Text(pl="Informacja", en="Note")
CHART_DATA = Text(pl="Dane do wykresu", en="Data of chart")
CHARTS_DATA = Text(pl="Dane do wykresów", en="Data of the charts")
DATA_AT_END = Text(
    pl="Liczby z tego wykresu podano na końcu, w części „Dane do wykresów”.",
    en="The figures of this chart stand at the end, under “Data of the charts”.",
)
DOCUMENT = Text(pl="Dokument", en="Document")
SKIP = Text(pl="Przejdź do treści", en="Skip to the content")
FOOTNOTES = Text(pl="Przypisy", en="Footnotes")
FOOTNOTE = Text(pl="przypis {n}", en="footnote {n}")
BACK_TO_TEXT = Text(pl="Wróć do miejsca przypisu {n}", en="Back to where footnote {n} is marked")
BACK_TO_TEXT_AGAIN = Text(
    pl="Wróć do miejsca przypisu {n} (wystąpienie {at})", en="Back to where footnote {n} is marked (place {at})"
)
SHEETS = Text(pl="Spis", en="Contents")
SUMMARY = Text(pl="Podsumowanie", en="Summary")
CHAPTER = Text(pl="Część", en="Part")
DESCRIPTION = Text(pl="Opis", en="Description")
VALUE = Text(pl="Wartość", en="Value")
SHEET = Text(pl="Arkusz", en="Sheet")
FILE = Text(pl="Plik", en="File")
ROWS = Text(pl="Liczba wierszy", en="Rows")
PAGE_OF = Text(pl="Strona\u00a0{page}\u00a0z\u00a0", en="Page\u00a0{page}\u00a0of\u00a0")
"""What stands around the number of a page, and before the number of all pages; `{page}` is the first."""


def cell_text(cell: Cell, kind: Kind, lang: Lang) -> str:
    """A value as people write it: `12 500,00 zł`, `62 %`, `12.04.2016`, `tak`, `–`.

    Text stays as it is in a column of any kind ("za mało danych" among percentages). A count with
    decimal places keeps them.
    """
    match cell:
        case None:
            return MISSING
        case bool():
            return YES[lang] if cell else NO[lang]
        case str():
            return cell
        case date() | PartialDate():
            return dates.in_figures(cell, lang)
        case int() | Decimal():
            return _number_text(Decimal(cell), kind, lang)
        case _:
            assert_never(cell)


def _number_text(value: Decimal, kind: Kind, lang: Lang) -> str:
    match kind:
        case Kind.MONEY:
            return numbers.money(value, lang)
        case Kind.PERCENT:
            return numbers.percent(value, lang)
        case Kind.COUNT:
            return numbers.number(value, lang, _places(value))
        case Kind.TEXT | Kind.DATE | Kind.IDENTIFIER:
            # A year or a number of a document: digits are not grouped.
            return f"{value:f}"
        case _:
            assert_never(kind)


def _places(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def fact_inline(fact: Fact, lang: Lang) -> Inline:
    """What stands behind a label, as a line of text."""
    value = fact.value
    return value if isinstance(value, tuple) else (Run(cell_text(value, fact.kind, lang)),)


def row_texts(table: Table, row: tuple[Cell, ...], lang: Lang) -> list[str]:
    """The cells of a row as text."""
    return [cell_text(cell, column.kind, lang) for column, cell in zip(table.columns, row, strict=True)]


def total_texts(table: Table, lang: Lang) -> list[str]:
    """The cells of the total as text, blank where a sum makes no sense; empty without a total."""
    if table.total is None:
        return []
    return [
        "" if cell is None else cell_text(cell, column.kind, lang)
        for column, cell in zip(table.columns, table.total, strict=True)
    ]
