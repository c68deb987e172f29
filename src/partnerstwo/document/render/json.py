"""A document as JSON: values stay typed."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import TypeAlias, assert_never

from partnerstwo.document.blocks import (
    Bars,
    Block,
    Bullets,
    Cell,
    Chart,
    Code,
    Document,
    Fact,
    Facts,
    Inline,
    KeyFigure,
    KeyFigures,
    Kind,
    Links,
    Network,
    Note,
    Paragraph,
    Run,
    Section,
    Spec,
    StackedColumns,
    Table,
    Timeline,
)
from partnerstwo.language.dates import PartialDate
from partnerstwo.language.printable import hides

JsonValue: TypeAlias = "str | int | float | bool | list[JsonValue] | dict[str, JsonValue] | None"
JsonObject: TypeAlias = "dict[str, JsonValue]"


def render(document: Document) -> str:
    """The document as JSON text, two spaces an indent, in the order of its parts, one newline at the end."""
    return encode(to_data(document))


def encode(value: JsonValue) -> str:
    """JSON text of any value, with invisible characters escaped: it may be printed on a terminal."""
    text = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)
    # json.dumps leaves C1 controls and bidi marks as they are, and a terminal would obey them.
    return "\n".join(each if each.isprintable() else _escaped(each) for each in text.split("\n")) + "\n"


def _escaped(text: str) -> str:
    return "".join(json.dumps(char)[1:-1] if hides(char) else char for char in text)


def to_data(document: Document) -> JsonObject:
    """The document as plain values: keys `title`, `subtitle`, `lang`, `on`, `sections`, and
    `author` and `banner` if it has them."""
    out: JsonObject = {
        "title": document.title,
        "subtitle": document.subtitle,
        "lang": document.lang.value,
        "on": document.on.isoformat(),
        "sections": [_section(section) for section in document.sections],
    }
    if document.author:
        out["author"] = document.author
    if document.banner:
        out["banner"] = document.banner
    return out


def cell_data(cell: Cell, kind: Kind) -> JsonValue:
    """A value as JSON has it: money as `"12500.00"`, dates in ISO form, counts and shares of one as numbers."""
    match cell:
        case None | bool() | str():
            return cell
        case date() | PartialDate():
            return cell.isoformat()
        case int() | Decimal() if kind is Kind.MONEY:
            return f"{Decimal(cell):.2f}"
        case int():
            return cell
        case Decimal():
            return _number(cell)
        case _:
            assert_never(cell)


def _number(value: Decimal) -> JsonValue:
    # A ratio such as 1/3 has 28 digits: six are more than any reader needs.
    rounded = round(value, 6)
    return int(rounded) if rounded == rounded.to_integral_value() else float(rounded)


def _section(section: Section) -> JsonObject:
    blocks: list[JsonValue] = [_block(block) for block in section.blocks]
    return {"key": section.key, "title": section.title, "blocks": blocks}


def _block(block: Block | Section) -> JsonObject:
    match block:
        case Section():
            return {"type": "section", **_section(block)}
        case Paragraph():
            return {"type": "paragraph", "text": _inline(block.text)}
        case Bullets():
            items: list[JsonValue] = [_inline(item) for item in block.items]
            return {"type": "bullets", "ordered": block.ordered, "items": items}
        case KeyFigures():
            return {"type": "key_figures", "figures": [_figure(figure) for figure in block.figures]}
        case Facts():
            return {"type": "facts", "facts": [_fact(fact) for fact in block.facts]}
        case Table():
            return _table(block)
        case Chart():
            head: JsonObject = {"type": "chart", "key": block.key, "caption": block.caption, "alt": block.alt}
            return {**head, "form": _form(block.spec), "data": _table(block.data)}
        case Note():
            return {"type": "note", "kind": block.kind.value, "text": _inline(block.text)}
        case Code():
            return {"type": "code", "language": block.language, "text": block.text}
        case _:
            assert_never(block)


def _figure(figure: KeyFigure) -> JsonObject:
    value = cell_data(figure.value, figure.kind)
    return {"value": value, "kind": figure.kind.value, "label": figure.label}


def _fact(fact: Fact) -> JsonObject:
    if isinstance(fact.value, tuple):
        return {"label": fact.label, "text": _inline(fact.value)}
    return {"label": fact.label, "kind": fact.kind.value, "value": cell_data(fact.value, fact.kind)}


def _table(table: Table) -> JsonObject:
    columns: list[JsonValue] = [
        {"key": column.key, "title": column.title, "kind": column.kind.value, "header": column.header}
        for column in table.columns
    ]
    out: JsonObject = {
        "type": "table",
        "key": table.key,
        "caption": table.caption,
        "columns": columns,
        "rows": [_row(table, row) for row in table.rows],
    }
    if table.total is not None:
        out["total"] = _row(table, table.total)
    return out


def _row(table: Table, row: tuple[Cell, ...]) -> JsonObject:
    return {column.key: cell_data(cell, column.kind) for column, cell in zip(table.columns, row, strict=True)}


def _inline(inline: Inline) -> list[JsonValue]:
    return [_run(run) for run in inline]


def _run(run: Run) -> JsonObject:
    out: JsonObject = {"text": run.text}
    if run.strong:
        out["strong"] = True
    if run.code:
        out["code"] = True
    if run.href is not None:
        out["href"] = run.href
    if run.note is not None:
        out["note"] = _inline(run.note)
    return out


def _form(spec: Spec) -> str:
    match spec:
        case Bars():
            return "bars"
        case StackedColumns():
            return "stacked_columns"
        case Timeline():
            return "timeline"
        case Links():
            return "links"
        case Network():
            return "network"
        case _:
            assert_never(spec)
