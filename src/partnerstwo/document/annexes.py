"""The tables of a document as annexes: numbered as in the paper, the key figures first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from partnerstwo.document.blocks import Cell, Chart, Column, Document, KeyFigure, KeyFigures, Kind, Section, Table
from partnerstwo.document.numbering import Numbering
from partnerstwo.document.words import CHAPTER, DESCRIPTION, SUMMARY, TABLE, VALUE
from partnerstwo.language.printable import one_line


@dataclass(frozen=True, slots=True)
class Field:
    """A typed value and what it is: among key figures that differs from row to row."""

    value: Cell
    kind: Kind


Row = tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Annex:
    """A table under the words that name it in the paper (`Tabela 1. …`, `Wykres 2. …`).

    In `total`, a value of None is a sum that makes no sense. `empty` is said in place of rows, and may be blank.
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    total: Row | None = None
    empty: str = ""


def annexes(document: Document) -> tuple[Annex, ...]:
    """Every table and every chart's data in the order of the paper, after a table of the key figures if it has any."""
    numbering = Numbering(document.lang)
    summary = _summary(document)
    found = [] if summary is None else [summary]
    for section in document.sections:
        found.extend(_annexes(section, numbering, document))
    return tuple(found)


def _annexes(section: Section, numbering: Numbering, document: Document) -> Iterator[Annex]:
    for block in section.blocks:
        match block:
            case Section():
                yield from _annexes(block, numbering, document)
            case Table():
                # A table alone in its section may do without a caption.
                name = numbering.table(block.caption) or section.title or TABLE[document.lang]
                yield _annex(name, block)
            case Chart():
                yield _annex(numbering.chart(block.caption) or section.title or TABLE[document.lang], block.data)
            case _:
                pass


def _annex(name: str, table: Table) -> Annex:
    def row(cells: tuple[Cell, ...]) -> Row:
        return tuple(Field(cell, column.kind) for column, cell in zip(table.columns, cells, strict=True))

    total = None if table.total is None else row(table.total)
    return Annex(one_line(name).strip(), table.columns, tuple(map(row, table.rows)), total, table.empty)


def _summary(document: Document) -> Annex | None:
    lang = document.lang
    rows = tuple(
        (Field(chapter, Kind.TEXT), Field(figure.label, Kind.TEXT), Field(figure.value, figure.kind))
        for section in document.sections
        for chapter, figure in _figures(section, section.title)
    )
    if not rows:
        return None
    columns = (
        Column("chapter", CHAPTER[lang]),
        Column("label", DESCRIPTION[lang], header=True),
        # Most are numbers, so their title stands at the right; each field knows what it is.
        Column("value", VALUE[lang], Kind.COUNT),
    )
    return Annex(SUMMARY[lang], columns, rows)


def _figures(section: Section, chapter: str) -> Iterator[tuple[str, KeyFigure]]:
    for block in section.blocks:
        match block:
            case Section():
                yield from _figures(block, block.title or chapter)
            case KeyFigures():
                yield from ((chapter, figure) for figure in block.figures)
            case _:
                pass
