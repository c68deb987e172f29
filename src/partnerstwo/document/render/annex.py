"""The tables of a document as CSV files in one ZIP archive, for a spreadsheet in the language of the document."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import assert_never

from partnerstwo.document.annexes import Annex, Field, Row, annexes
from partnerstwo.document.blocks import Column, Document, Kind
from partnerstwo.document.inert import inert
from partnerstwo.document.words import FILE, ROWS, SHEETS, TABLE, ZLOTYS, cell_text
from partnerstwo.language.dates import NBSP, PartialDate, in_figures, in_words
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import to_ascii

_SEPARATORS = {Lang.PL: ";", Lang.EN: ","}
"""What Excel with Polish and with English settings takes for the end of a cell."""
_LONGEST_NAME = 60


def render(document: Document) -> bytes:
    """A ZIP archive of one CSV file a table, numbered in the order of the paper, and a list of them as the first.

    UTF-8 with a byte order mark, by which Excel knows it. Polish: semicolons, decimal comma, `22.11.2026`; English:
    commas, decimal point, `2026-11-22`. Text that begins like a formula gets an apostrophe before it. The total is
    the last row. CSV has no types, so that a spreadsheet may drop the leading zeros of an identifier: the workbook
    (xlsx) keeps them. Nothing is compressed: the bytes of a compressed file depend on the library that made it.
    """
    lang = document.lang
    found = annexes(document)
    names = [_file_name(at, annex.name, lang) for at, annex in enumerate(found, 1)]
    listed = [[FILE[lang], TABLE[lang], ROWS[lang]]]
    listed.extend([name, inert(annex.name), str(len(annex.rows))] for name, annex in zip(names, found, strict=True))
    files = {_file_name(0, SHEETS[lang], lang): _csv(listed, lang)}
    files.update((name, _csv(_lines(annex, lang), lang)) for name, annex in zip(names, found, strict=True))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in files.items():
            archive.writestr(_entry(name, document.on), content)
    return out.getvalue()


def _file_name(at: int, name: str, lang: Lang) -> str:
    """`01-tabela-1-partnerzy.csv`: a name for every system, in the order of the paper."""
    words = re.sub("[^a-z0-9]+", "-", to_ascii(name).lower()).strip("-")
    if len(words) > _LONGEST_NAME:
        words = words[: _LONGEST_NAME + 1].rpartition("-")[0] or words[:_LONGEST_NAME]
    return f"{at:02}-{words or TABLE[lang].lower()}.csv"


def _entry(name: str, on: date) -> zipfile.ZipInfo:
    # ZIP knows no year before 1980.
    entry = zipfile.ZipInfo(name, (max(on.year, 1980), on.month, on.day, 0, 0, 0))
    # Else the archive would tell which system it was made on.
    entry.create_system = 3
    entry.external_attr = 0o644 << 16
    return entry


def _csv(lines: Iterable[list[str]], lang: Lang) -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=_SEPARATORS[lang], lineterminator="\r\n").writerows(lines)
    return out.getvalue().encode("utf-8-sig")


def _lines(annex: Annex, lang: Lang) -> list[list[str]]:
    rows: tuple[Row, ...] = annex.rows if annex.total is None else (*annex.rows, annex.total)
    head = [_title(column, lang) for column in annex.columns]
    return [head, *([_text(field, column, lang) for field, column in _pairs(row, annex)] for row in rows)]


def _pairs(row: Row, annex: Annex) -> Iterable[tuple[Field, Column]]:
    return zip(row, annex.columns, strict=True)


def _title(column: Column, lang: Lang) -> str:
    """Bare numbers do not say their currency, so the title does."""
    unit = ZLOTYS[lang]
    bare = column.kind is not Kind.MONEY or unit in column.title.split()
    return inert(column.title if bare else f"{column.title} ({unit})")


def _text(field: Field, column: Column, lang: Lang) -> str:
    value = field.value
    match value:
        case None:
            return ""
        case str():
            return inert(value)
        case bool() | date():
            return cell_text(value, field.kind, lang)
        case PartialDate():
            # Excel would make the first day of the month out of `01.2027`.
            whole = value.day is not None
            return in_figures(value, lang) if whole else in_words(value, lang).replace(NBSP, " ")
        case int() | Decimal():
            # Among figures of all kinds each has to say its own unit.
            mixed = field.kind is not column.kind
            return cell_text(value, field.kind, lang) if mixed else _number(Decimal(value), field.kind, lang)
        case _:
            assert_never(value)


def _number(value: Decimal, kind: Kind, lang: Lang) -> str:
    match kind:
        case Kind.MONEY:
            figures = f"{value.quantize(Decimal('0.01'), ROUND_HALF_UP):f}"
        case Kind.PERCENT:
            figures = f"{(value * 100).quantize(Decimal('0.1'), ROUND_HALF_UP):f}%"
        case Kind.COUNT | Kind.TEXT | Kind.DATE | Kind.IDENTIFIER:
            figures = f"{value:f}"
        case _:
            assert_never(kind)
    return figures.replace(".", ",") if lang is Lang.PL else figures
