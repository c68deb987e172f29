"""A table as CSV that a spreadsheet can open without running anything."""

from __future__ import annotations

import csv as writer
import io
from datetime import date
from decimal import Decimal
from typing import assert_never

from partnerstwo.document.blocks import Cell, Kind, Table
from partnerstwo.document.inert import inert
from partnerstwo.document.words import NO, YES
from partnerstwo.language.dates import PartialDate
from partnerstwo.language.lang import Lang


def csv(table: Table, lang: Lang) -> str:
    """RFC 4180: commas, `\\r\\n`, the keys of the columns first; dates in ISO form, plain decimals, blank for None.

    Text that begins like a formula gets an apostrophe before it; control characters become U+FFFD. The
    total is left out: it is not a row of the data. `lang` is the language of yes and no.
    """
    out = io.StringIO()
    rows = writer.writer(out, lineterminator="\r\n")
    rows.writerow([inert(column.key) for column in table.columns])
    for row in table.rows:
        rows.writerow([_field(cell, column.kind, lang) for column, cell in zip(table.columns, row, strict=True)])
    return out.getvalue()


def _field(cell: Cell, kind: Kind, lang: Lang) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return YES[lang] if cell else NO[lang]
        case str():
            return inert(cell)
        case date() | PartialDate():
            return cell.isoformat()
        case int() | Decimal():
            return f"{Decimal(cell):.2f}" if kind is Kind.MONEY else f"{Decimal(cell):f}"
        case _:
            assert_never(cell)
