"""CSV as RFC 4180 has it, in which no text is a formula."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Final

from partnerstwo.document.inert import like_formula
from partnerstwo.tables.table import Cell, Field, Row

_encode: Final = json.JSONEncoder(ensure_ascii=False).encode


def lines(fields: tuple[Field, ...], rows: Iterable[Row]) -> Iterator[bytes]:
    """The names of the columns, then the rows, with commas, `\\r\\n` and UTF-8.

    Nothing stands for "not given", `true` and `false` for booleans, a JSON array for a list. Text that begins like a
    formula, or with an apostrophe, gets an apostrophe before it: take one off, and every text is as it was.
    """
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow([field.name for field in fields])
    yield buffer.getvalue().encode()
    for row in rows:
        buffer.seek(0)
        buffer.truncate()
        writer.writerow([_value(cell) for cell in row])
        yield buffer.getvalue().encode()


def _value(cell: Cell) -> str | int | None:
    match cell:
        case str():
            return f"'{cell}" if like_formula(cell) or cell.startswith("'") else cell
        case bool():
            return "true" if cell else "false"
        case tuple():
            return _encode(cell)
        case None | int():
            return cell
        case Decimal():
            return format(cell, "f")
        case _:
            return cell.isoformat()
