"""A table as markup that says which cells name a row or a column, and the region in which it scrolls."""

from __future__ import annotations

from typing import Literal

from partnerstwo.document.blocks import NUMERIC, Cell, Column, Kind, Table
from partnerstwo.document.longwords import LONG
from partnerstwo.document.web.markup import NONE, Markup, element, joined, words_with_breaks
from partnerstwo.document.words import row_texts, total_texts
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import one_line

_SHORT = 8


def grid(table: Table, lang: Lang, caption: Markup, name: str | None) -> Markup:
    """The rows of a table under its titles, its total in the foot; `name` becomes its id."""
    columns = table.columns
    titles = [
        element("th", words_with_breaks(column.title), scope="col", class_=_manner(column, ""))
        if one_line(column.title).strip()
        else element("td")
        for column in columns
    ]
    rows = [_row(columns, row, row_texts(table, row, lang)) for row in table.rows]
    total = NONE if table.total is None else _row(columns, table.total, total_texts(table, lang))
    parts = [
        caption,
        element("thead", element("tr", *titles)),
        element("tbody", joined(rows)),
        element("tfoot", total) if total else NONE,
    ]
    return element("table", joined(parts), id=name)


def scrolling(inside: Markup, role: Literal["region", "group"], about: str, short: bool = False) -> Markup:
    """A region that scrolls sideways on a narrow screen, with the keyboard too; `about` is the id of its name.

    A region is a landmark and needs a name of its own; a group may share one. What is short stands whole on
    a printed page.
    """
    return element(
        "div", inside, class_="scroll short" if short else "scroll", role=role, tabindex="0", aria_labelledby=about
    )


def short(table: Table) -> bool:
    """Whether a printed page has room for it in any case."""
    return len(table.rows) <= _SHORT


def _row(columns: tuple[Column, ...], cells: tuple[Cell, ...], texts: list[str]) -> Markup:
    return element(
        "tr",
        *(
            # A header cell without words would name its row with nothing.
            element("th", words_with_breaks(text), scope="row", class_=_manner(column, cell))
            if column.header and one_line(text).strip()
            else element("td", words_with_breaks(text), class_=_manner(column, cell))
            for column, cell, text in zip(columns, cells, texts, strict=True)
        ),
    )


def _manner(column: Column, cell: Cell) -> str | None:
    """Figures stand at the right edge; a typed value and a short number of a document are not broken."""
    end = "end" if column.kind in NUMERIC else ""
    if isinstance(cell, str):
        unbroken = column.kind is Kind.IDENTIFIER and len(cell) <= LONG
    else:
        unbroken = column.kind is not Kind.TEXT
    return " ".join(filter(None, (end, "whole" if unbroken else ""))) or None
