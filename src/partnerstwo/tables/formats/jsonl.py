"""JSON Lines: a row a line, with real lists, booleans and exact decimals."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Final

from partnerstwo.language.printable import hides
from partnerstwo.tables.table import Cell, Field, Row

_encode: Final = json.JSONEncoder(ensure_ascii=False).encode


def lines(fields: tuple[Field, ...], rows: Iterable[Row]) -> Iterator[bytes]:
    """An object for each row, every key in each of them, so that readers see all columns in the first line."""
    names = [f"{json.dumps(field.name)}:" for field in fields]
    for row in rows:
        cells = ",".join(name + _value(cell) for name, cell in zip(names, row, strict=True))
        yield f"{{{cells}}}\n".encode()


def _value(cell: Cell) -> str:
    match cell:
        case Decimal():
            # The digits as they are: a float would be another number.
            return format(cell, "f")
        case date():
            return f'"{cell.isoformat()}"'
        case _:
            return _visible(_encode(cell))


def _visible(text: str) -> str:
    """The same JSON with an escape for what hides, reorders or commands: a terminal would obey it."""
    return text if text.isprintable() else "".join(json.dumps(char)[1:-1] if hides(char) else char for char in text)
