"""The tables of a document as a workbook: a sheet each, typed cells, never a formula."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from textwrap import wrap
from typing import assert_never

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from partnerstwo.document.annexes import Annex, Field, Row, annexes
from partnerstwo.document.blocks import NUMERIC, Document, Kind
from partnerstwo.document.words import DOCUMENT, NOTHING, PAGE_OF, ROWS, SHEET, SHEETS, TABLE, cell_text
from partnerstwo.language.dates import NBSP, PartialDate
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import REPLACEMENT, cells, one_line

_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_NAME = 31
"""The longest name of a sheet that Excel opens, in UTF-16 units."""
_TEXT = 32767
"""The longest text of a cell that Excel opens."""
_PROPERTY = 255
_FOOTER = 100
_NARROWEST, _WIDEST = 9, 60
"""Widths of columns in digits; a longer text is broken into lines."""
_LINE, _HIGHEST = 13.5, 409
"""The height of a line of text, and of the highest row there may be, in points."""
_HEAD = 2
"""Rows above the head of a table: its name, the way back to the list."""
_LARGEST = Decimal(10) ** 13
"""From here on a spreadsheet, which keeps fifteen digits, would round grosze."""
_FIRST_DAY = date(1900, 3, 1)
"""Before it spreadsheets disagree by a day: Excel knows a 29 February 1900."""
_A4 = 9

_MONEY = {Lang.PL: '#,##0.00\\ "zł"', Lang.EN: '"PLN"\\ #,##0.00'}
_DATE = {Lang.PL: "dd\\.mm\\.yyyy", Lang.EN: "yyyy\\-mm\\-dd"}
_PERCENT = {Lang.PL: "0\\ %", Lang.EN: "0%"}
_GENERAL = "General"


def render(document: Document) -> bytes:
    """An Excel workbook: first a list of the sheets, then one for each table of the paper, the key figures before.

    Money, counts, shares and whole days are numbers and dates with a format; identifiers and days that are known
    only in part are text. Text of any kind stays text. Its date is the day of the document.
    """
    return _Book(document).content()


@dataclass(frozen=True, slots=True)
class _Look:
    """A number format and the manners of a cell, by which formats are made once."""

    number: str = _GENERAL
    bold: bool = False
    right: bool = False
    wrap: bool = False
    head: bool = False
    total: bool = False
    size: int = 10
    link: bool = False


class _Book:
    """One workbook in the making."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._lang = document.lang
        self._out = io.BytesIO()
        self._book = Workbook(self._out, _OPTIONS)
        self._formats: dict[_Look, Format] = {}

    def content(self) -> bytes:
        document, lang = self._document, self._lang
        found = annexes(document)
        contents, *names = _sheet_names([SHEETS[lang], *(annex.name for annex in found)], TABLE[lang])
        self._book.set_properties(
            {
                "title": _text(document.title)[:_PROPERTY] or DOCUMENT[lang],
                "subject": _text(document.subtitle)[:_PROPERTY],
                "author": _text(document.author)[:_PROPERTY],
                "comments": _text(document.banner)[:_PROPERTY],
                "created": datetime(document.on.year, document.on.month, document.on.day),  # noqa: DTZ001 - a day
            }
        )
        self._contents(contents, names, found)
        for name, annex in zip(names, found, strict=True):
            self._sheet(name, annex, contents)
        self._book.close()
        return self._out.getvalue()

    def _contents(self, name: str, names: list[str], found: tuple[Annex, ...]) -> None:
        document, lang = self._document, self._lang
        sheet = self._book.add_worksheet(name)
        lines = (document.title, document.subtitle, document.author, document.banner)
        top = 0
        for line in filter(None, map(_text, lines)):
            sheet.write_string(top, 0, line, self._format(_Look(bold=top == 0, size=14 if top == 0 else 10)))
            top += 1
        top += 1 if top else 0
        head = _Look(bold=True, head=True)
        sheet.write_string(top, 0, SHEET[lang], self._format(head))
        sheet.write_string(top, 1, ROWS[lang], self._format(_Look(bold=True, head=True, right=True)))
        if not found:
            sheet.write_string(top + 1, 0, NOTHING[lang], self._format(_Look()))
        for at, (target, annex) in enumerate(zip(names, found, strict=True), top + 1):
            self._link(sheet, at, target, annex.name or target)
            sheet.write_number(at, 1, len(annex.rows), self._format(_Look("#,##0", right=True)))
        wide = max((cells(annex.name) for annex in found), default=0)
        sheet.set_column(0, 0, min(max(wide + 2, 40), 100))
        sheet.set_column(1, 1, len(ROWS[lang]) + 2)
        self._page(sheet, top)

    def _sheet(self, name: str, annex: Annex, contents: str) -> None:
        sheet = self._book.add_worksheet(name)
        sheet.write_string(0, 0, _text(annex.name), self._format(_Look(bold=True, size=12)))
        self._link(sheet, 1, contents, SHEETS[self._lang])
        for at, column in enumerate(annex.columns):
            look = _Look(bold=True, right=column.kind in NUMERIC, wrap=True, head=True)
            sheet.write_string(_HEAD, at, _text(column.title), self._format(look))
        widths = self._widths(annex)
        self._height(sheet, _HEAD, [column.title for column in annex.columns], widths)
        for row, fields in enumerate(annex.rows, _HEAD + 1):
            self._row(sheet, row, fields, widths, total=False)
        last = _HEAD + len(annex.rows)
        if annex.rows:
            sheet.autofilter(_HEAD, 0, last, len(annex.columns) - 1)
        else:
            sheet.write_string(last + 1, 0, _text(annex.empty) or NOTHING[self._lang], self._format(_Look()))
        if annex.rows and annex.total is not None:
            self._row(sheet, last + 1, annex.total, widths, total=True)
        for at, width in enumerate(widths):
            sheet.set_column(at, at, width)
        sheet.freeze_panes(_HEAD + 1, 0)
        # Identifiers are text on purpose: no green corners.
        sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
        self._page(sheet, _HEAD)

    def _row(self, sheet: Worksheet, at: int, fields: Row, widths: list[int], *, total: bool) -> None:
        self._height(sheet, at, [cell_text(field.value, field.kind, self._lang) for field in fields], widths)
        for column, field in enumerate(fields):
            self._cell(sheet, at, column, field, total=total)

    def _cell(self, sheet: Worksheet, row: int, column: int, field: Field, *, total: bool) -> None:
        value = field.value
        right = field.kind in NUMERIC
        words = self._format(_Look(bold=total, right=right, wrap=not right, total=total))
        match value:
            case None:
                sheet.write_blank(row, column, None, words)
            case str() | bool():
                sheet.write_string(row, column, _text(cell_text(value, field.kind, self._lang)), words)
            case date() | PartialDate():
                day = _whole(value)
                if day is None:
                    sheet.write_string(row, column, cell_text(value, field.kind, self._lang), words)
                else:
                    look = self._format(_Look(_DATE[self._lang], bold=total, total=total))
                    # A spreadsheet counts days; `write_datetime` would, too, but not without an hour.
                    sheet.write_number(row, column, (day - _FIRST_DAY).days + 61, look)
            case int() | Decimal():
                number = Decimal(value)
                if field.kind is Kind.IDENTIFIER or not number.is_finite() or abs(number) >= _LARGEST:
                    sheet.write_string(row, column, cell_text(value, field.kind, self._lang), words)
                else:
                    code = self._number_format(number, field.kind)
                    sheet.write_number(
                        row, column, float(number), self._format(_Look(code, bold=total, right=right, total=total))
                    )
            case _:
                assert_never(value)

    def _number_format(self, value: Decimal, kind: Kind) -> str:
        match kind:
            case Kind.MONEY:
                return _MONEY[self._lang]
            case Kind.PERCENT:
                return _PERCENT[self._lang]
            case Kind.COUNT:
                exponent = value.as_tuple().exponent
                places = min(-exponent, 10) if isinstance(exponent, int) and exponent < 0 else 0
                return "#,##0" + (f".{'0' * places}" if places else "")
            case Kind.TEXT | Kind.DATE | Kind.IDENTIFIER:
                # A year: digits are not grouped.
                return _GENERAL
            case _:
                assert_never(kind)

    def _height(self, sheet: Worksheet, row: int, texts: list[str], widths: list[int]) -> None:
        """Room for the broken lines: not every program makes it by itself."""
        # Widths are measured in digits, and a letter is a little narrower.
        lines = max(len(wrap(_text(text), width * 11 // 10)) for text, width in zip(texts, widths, strict=True))
        if lines > 1:
            sheet.set_row(row, min(lines * _LINE + 2, _HIGHEST))

    def _widths(self, annex: Annex) -> list[int]:
        rows = annex.rows if annex.total is None else (*annex.rows, annex.total)
        widths = []
        for at, column in enumerate(annex.columns):
            texts = (cell_text(row[at].value, row[at].kind, self._lang) for row in rows)
            # The arrow of the filter stands beside the title.
            widest = max([cells(_text(column.title)) + 3, *(cells(_text(text)) for text in texts)])
            widths.append(min(max(widest + 2, _NARROWEST), _WIDEST))
        return widths

    def _link(self, sheet: Worksheet, row: int, target: str, words: str) -> None:
        quoted = target.replace("'", "''")
        look = self._format(_Look(link=True))
        # The text is written again: that of the address is cut and changed by rules for addresses.
        sheet.write_url(row, 0, f"internal:'{quoted}'!A1", look, TABLE[self._lang])
        sheet.write_string(row, 0, _text(words), look)

    def _page(self, sheet: Worksheet, head: int) -> None:
        """How it is printed: A4 across, as wide as the page, the head of the table on every page."""
        document = self._document
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(head)
        before, _, after = PAGE_OF[self._lang].partition("{page}")
        page = f"{before}&P{after}&N".replace(NBSP, " ")
        sheet.set_footer(f"&L{_footer(document.title)}&R{page}")
        if document.banner:
            sheet.set_header(f"&C{_footer(document.banner)}")

    def _format(self, look: _Look) -> Format:
        if look not in self._formats:
            made = self._book.add_format(
                {"font_name": "Calibri", "font_size": look.size, "valign": "top", "num_format": look.number}
            )
            if look.bold:
                made.set_bold()
            made.set_align("right" if look.right else "left")
            if look.right:
                # Room to the next column; in the head, for the arrow of the filter.
                made.set_indent(2 if look.head else 1)
            if look.wrap:
                made.set_text_wrap()
            if look.head:
                made.set_bg_color("#E8EDF3")
                made.set_bottom(1)
            if look.total:
                made.set_top(1)
            if look.link:
                made.set_font_color("#0B4F8A")
                made.set_underline(1)
            self._formats[look] = made
        return self._formats[look]


def _text(text: str) -> str:
    """A text that a cell may hold: one line, nothing hidden, none of the two code points that XML has no place for."""
    return _cut(re.sub("[\ufffe\uffff]", REPLACEMENT, one_line(text)), _TEXT)


def _whole(value: date | PartialDate) -> date | None:
    """The day, if it is known and all spreadsheets agree on it."""
    if isinstance(value, PartialDate):
        if value.day is None:
            return None
        value = value.first()
    return value if value >= _FIRST_DAY else None


def _footer(text: str) -> str:
    # An ampersand begins a command.
    return _cut(_text(text), _FOOTER).replace("&", "&&")


def _cut(text: str, most: int) -> str:
    """As much of a text as stays within so many UTF-16 units."""
    if _units(text) <= most:
        return text
    kept = text[: most - 1]
    while _units(kept) > most - 1:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _sheet_names(wanted: list[str], otherwise: str) -> list[str]:
    """Names that Excel takes: short, without its own signs, no two alike but for capitals."""
    out: list[str] = []
    taken: set[str] = {"history", "historia"}
    for words in wanted:
        legal = re.sub(r"[\[\]:*?/\\]", " ", _text(words).replace(NBSP, " "))
        bare = " ".join(legal.split()).strip("'") or otherwise
        name, count = _cut(bare, _NAME), 1
        while name.lower() in taken:
            count += 1
            name = f"{_cut(bare, _NAME - len(str(count)) - 3)} ({count})"
        taken.add(name.lower())
        out.append(name)
    return out
