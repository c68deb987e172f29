"""A table in Word: its head on every page, its rows whole, its numbers at the right edge."""

from __future__ import annotations

import math
from dataclasses import dataclass

from partnerstwo.document.blocks import NUMERIC, Table
from partnerstwo.document.paper.columns import ColumnText, Measures, breakable, measures
from partnerstwo.document.word.markup import NONE, Markup, joined, paragraph, text, value, w, words
from partnerstwo.document.word.room import Room
from partnerstwo.document.word.styles import TABLE_SIZE, size
from partnerstwo.document.words import row_texts, total_texts
from partnerstwo.language.lang import Lang

_WHOLE = 8
"""A table with no more rows is never parted."""
_SMALLEST = 7.5
"""The type of a table that would rather lie on its side, in points."""
_LEAST = 6.0
_START = 2
"""So many rows of a longer one stay with its head."""


def grid(table: Table, title: str, lang: Lang, room: Room, small: bool = False) -> Markup:
    """The rows of a table under its titles; `title` names it for who listens. It must have rows."""
    titles = [words(column.title, lang) for column in table.columns]
    rows = [[words(each, lang) for each in row_texts(table, row, lang)] for row in table.rows]
    total = [words(each, lang) for each in total_texts(table, lang)]
    columns = [
        ColumnText(breakable(head), column.kind, tuple(breakable(row[at]) for row in rows), total[at] if total else "")
        for at, (head, column) in enumerate(zip(titles, table.columns, strict=True))
    ]
    laid = _Grid(table, measures(columns, small), room)
    lines = [_Row(titles, "firstRow"), *(_Row(each, "") for each in rows)]
    if total:
        lines.append(_Row(total, "lastRow"))
    return laid.markup(lines, title)


@dataclass(frozen=True, slots=True)
class _Row:
    """The words of a row, and which part of the table it is: the style of the table knows those by name."""

    texts: list[str]
    part: str


@dataclass(frozen=True, slots=True)
class _Grid:
    """A table with its measures."""

    table: Table
    measured: Measures
    room: Room

    def markup(self, rows: list[_Row], title: str) -> Markup:
        widths = self._widths()
        whole = len(rows) <= _WHOLE + 1
        last = len(rows) - 1
        kept = [at < last and (whole or at < _START or at == last - 1) for at in range(len(rows))]
        lines = [self._row(row, widths, keep) for row, keep in zip(rows, kept, strict=True)]
        return w(
            "tbl",
            w(
                "tblPr",
                w("tblStyle", val="PwTable"),
                w("tblW", w=sum(widths), type="dxa"),
                w("tblLayout", type="fixed"),
                w(
                    "tblLook",
                    val=self._look(),
                    firstRow=1,
                    lastRow=int(self.table.total is not None),
                    firstColumn=int(self.table.columns[0].header),
                    lastColumn=0,
                    noHBand=1,
                    noVBand=1,
                ),
                _said("tblCaption", title),
            ),
            w("tblGrid", *(w("gridCol", w=each) for each in widths)),
            *lines,
        )

    def _look(self) -> str:
        bits = (
            0x0020 | (0x0040 if self.table.total is not None else 0) | (0x0080 if self.table.columns[0].header else 0)
        )
        return f"{bits | 0x0600:04X}"

    def _widths(self) -> list[int]:
        """In twentieths of a point. What would need a page on its side is pressed into an upright one."""
        asked = self.measured.widths
        share = min(1.0, self.room.width / (sum(asked) * self.room.scale)) if self.measured.sideways else 1.0
        return [round(each * share * self.room.scale * 20) for each in asked]

    def _points(self) -> float:
        """The size of type: smaller in a letterhead whose margins leave less room."""
        points = _SMALLEST if self.measured.sideways else self.measured.size
        return max(math.floor(points * min(self.room.scale, 1.0) * 2) / 2, _LEAST)

    def _row(self, row: _Row, widths: list[int], keep: bool) -> Markup:
        head = row.part == "firstRow"
        properties = w(
            "trPr",
            w("cnfStyle", val=_CONDITIONS[row.part]) if row.part else NONE,
            w("cantSplit"),
            w("tblHeader") if head else NONE,
        )
        points = self._points()
        letters = NONE if points == TABLE_SIZE else size(points)
        cells: list[Markup] = []
        for column, shown, width in zip(self.table.columns, row.texts, widths, strict=True):
            style = "PwTableNumber" if column.kind in NUMERIC else "PwTableText"
            said = paragraph(style, text(shown, letters), properties=w("keepNext") if keep else NONE)
            low = w("vAlign", val="bottom") if head else NONE
            cells.append(w("tc", w("tcPr", w("tcW", w=width, type="dxa"), low), said))
        return w("tr", properties, joined(cells))


_CONDITIONS = {"firstRow": "100000000000", "lastRow": "010000000000"}


def _said(name: str, title: str) -> Markup:
    return Markup(f'<w:{name} w:val="{value(title)}"/>') if title.strip() else NONE
