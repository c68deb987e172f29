"""A table as CSV that a spreadsheet can open without running anything."""

from __future__ import annotations

import csv as writer
import io
import re
from datetime import date
from decimal import Decimal
from typing import assert_never

from partnerstwo.document.blocks import Cell, Kind, Table
from partnerstwo.document.words import NO, YES
from partnerstwo.language.dates import PartialDate
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import visible

# A spreadsheet takes a cell that begins like this for a formula (OWASP, "CSV injection"); the wide forms too.
_FORMULA = ("=", "+", "-", "@", "\t", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def csv(table: Table, lang: Lang) -> str:
    """RFC 4180: commas, `\\r\\n`, the keys of the columns first; dates in ISO form, plain decimals, blank for None.

    Text that begins like a formula gets an apostrophe before it; control characters become U+FFFD. The
    total is left out: it is not a row of the data. `lang` is the language of yes and no.
    """
    out = io.StringIO()
    rows = writer.writer(out, lineterminator="\r\n")
    rows.writerow([_text(column.key) for column in table.columns])
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
            return _text(cell)
        case date() | PartialDate():
            return cell.isoformat()
        case int() | Decimal():
            return f"{Decimal(cell):.2f}" if kind is Kind.MONEY else f"{Decimal(cell):f}"
        case _:
            assert_never(cell)


def _text(text: str) -> str:
    guard = "'" if text.startswith(_FORMULA) else ""
    lines = re.split(r"\r\n|\n|\r", text)
    return guard + "\n".join("\t".join(visible(part) for part in each.split("\t")) for each in lines)
