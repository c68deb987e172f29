"""A document as the plain values that the template of the PDF reads: words cleaned, widths measured, all JSON.

The walk happens here, so that the template only sets what it is given. Every text has been made visible, cut to
the characters of our faces, and given places where its long words may break.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import TypeAlias, assert_never

from partnerstwo.document.blocks import (
    NUMERIC,
    Block,
    Bullets,
    Chart,
    Code,
    Document,
    Facts,
    Inline,
    KeyFigures,
    Kind,
    Note,
    NoteKind,
    Paragraph,
    Run,
    Section,
    Table,
    plain,
)
from partnerstwo.document.charts.table import draw
from partnerstwo.document.fonts.faces import Weight, covered, width
from partnerstwo.document.numbering import Numbering
from partnerstwo.document.paper.columns import UPRIGHT, ColumnText, Measures, breakable, longest_word, measures
from partnerstwo.document.words import (
    CHART_DATA,
    CHARTS_DATA,
    DATA_AT_END,
    DOCUMENT,
    IMPORTANT,
    INFORMATION,
    NOTHING,
    PAGE_OF,
    cell_text,
    fact_inline,
    row_texts,
    total_texts,
)
from partnerstwo.language.dates import NBSP
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import code_lines, one_line, web_address
from partnerstwo.language.typography import held
from partnerstwo.language.value import value

JsonValue: TypeAlias = "str | int | float | bool | list[JsonValue] | dict[str, JsonValue] | None"
JsonObject: TypeAlias = "dict[str, JsonValue]"

SHORT = 12
"""Data of a chart with more rows stand in the annex, so that the picture stays on a page with its text."""
_DEEPEST = 6
_LONG_CODE = re.compile(r"[^ ]{70}(?=[^ ])")
"""Code breaks at spaces only; a word that no line holds is parted."""
_REGIONS = {"pl": "PL", "en": "GB"}
_LONGEST_STRING = 4000
"""Properties of a file, alternative texts and headings (bookmarks repeat them) are cut here: PDF/A allows strings
of 32 767 bytes, and a reader would have stopped long before."""
_RUNNING = 470.0
"""How much of the title the running head holds on one line, in points."""
_FOOT = 370.0
"""The same of the author in the foot, beside the number of the page."""
_BANNER = 420.0
_RUNNING_SIZE = 8.5
_UNBROKEN = 130.0
"""A table lower than this, in points, is never parted: at worst a sixth of a page stays empty."""
_PARTED = 260.0
"""A higher one is parted wherever the page ends; between the two, only if some rows stand on either side."""
_CLOSER = 900.0
"""A table of about a page at most may be set closer where a last row or two would stand on the next page."""
_UNBROKEN_AT_END = 600.0
"""The same in the annex, where nothing follows that would miss the room."""
_TALL_ROW = 300.0
"""A row higher than this may be parted: it could not stand on a page otherwise."""
_PAGE = 660.0
"""What a page holds of a chart with its data, in points."""
_POINTS = 0.75
"""A unit of a picture in points."""
_HEIGHT = re.compile(r'<svg[^>]* height="([0-9.]+)"')
_ONE_LINE = 110
"""Letters of a paragraph that takes about a line."""
_FIGURE_SIZES = (16.0, 14.0)
"""Of key figures: the smaller one where it saves a row of panels."""
_FIGURE_GAP = 7.0
_LABEL_SIZE = 9.0
_FIGURE_PADDING = 18.0
_FACT_SIZE = 9.5
_FACT_LABEL = 0.42
"""The most that the labels of facts take of the page's width."""


@value
class Printed:
    """What the template is given, and which column of each table names its rows (None: no column does)."""

    values: JsonObject
    header_columns: tuple[int | None, ...]


def printed(document: Document) -> Printed:
    """The document as values, its charts drawn."""
    return _Walk(document).printed()


def ink(text: str, lang: Lang) -> str:
    """A line that the faces can set: no control, no disguise, no letter they lack; long words may break."""
    return breakable(covered(held(one_line(text), lang)))


def _words(text: str) -> str:
    """The same for properties of the file, where no line breaks."""
    return covered(one_line(text)).strip()[:_LONGEST_STRING]


@dataclass(slots=True)
class _Walk:
    """One walk through one document."""

    document: Document
    numbering: Numbering = field(init=False)
    header_columns: list[int | None] = field(default_factory=list)
    noted: int = 0
    annex: list[tuple[str, Table]] = field(default_factory=list)
    charts: int = 0

    def __post_init__(self) -> None:
        self.numbering = Numbering(self.document.lang)

    def _ink(self, text: str) -> str:
        return ink(text, self.document.lang)

    def printed(self) -> Printed:
        document, lang = self.document, self.document.lang
        blocks: list[JsonValue] = []
        for section in document.sections:
            blocks.extend(self._section(section, 1))
        blocks.extend(self._annex())
        before, _, after = PAGE_OF[lang].partition("{page}")
        values: JsonObject = {
            "lang": lang.value,
            "region": _REGIONS[lang.value],
            "date": [document.on.year, document.on.month, document.on.day],
            "properties": self._properties(),
            "title": self._ink(document.title).strip(),
            "subtitle": self._ink(document.subtitle).strip(),
            "author": self._ink(document.author).strip(),
            "banner": self._ink(document.banner).strip(),
            "running": {
                "title": _cut(_words(document.title), _RUNNING),
                "author": _cut(_words(document.author), _FOOT),
                "banner": _cut(_words(document.banner), _BANNER),
            },
            "page": [before, after],
            "blocks": blocks,
            "notes": self._notes(),
        }
        return Printed(values, tuple(self.header_columns))

    def _properties(self) -> JsonObject:
        document = self.document
        headings = [section.title for section in document.sections if section.title.strip()]
        title = next(filter(None, map(_words, (document.title, document.subtitle, *headings))), DOCUMENT[document.lang])
        keywords: list[JsonValue] = [_words(_unnumbered(heading)) for heading in headings]
        return {
            "title": title,
            "author": _words(document.author),
            "description": _words(document.subtitle),
            "keywords": keywords,
        }

    def _section(self, section: Section, level: int) -> Iterator[JsonValue]:
        """A section without a title is no step: the headings inside it stand as high as it would."""
        title = self._ink(section.title).strip()[:_LONGEST_STRING]
        if title:
            yield {"type": "heading", "level": min(level, _DEEPEST), "title": title}
        for block, after in zip_longest(section.blocks, section.blocks[1:]):
            match block:
                case Section():
                    yield from self._section(block, level + 1 if title else level)
                case Paragraph():
                    text = self._inline(block.text)
                    yield {"type": "paragraph", "text": text, "leads": _leads(plain(block.text), after)}
                case _:
                    yield self._block(block)

    def _block(self, block: Bullets | KeyFigures | Facts | Table | Chart | Note | Code) -> JsonValue:
        lang = self.document.lang
        match block:
            case Bullets():
                items: list[JsonValue] = [self._inline(item) for item in block.items]
                return {"type": "bullets", "ordered": block.ordered, "items": items}
            case KeyFigures():
                return self._figures(block)
            case Facts():
                return self._facts(block)
            case Table():
                return self._table(block, self.numbering.table(block.caption))
            case Chart():
                return self._chart(block)
            case Note():
                word = (IMPORTANT if block.kind is NoteKind.WARNING else INFORMATION)[lang]
                return {"type": "note", "kind": block.kind.value, "word": word, "text": self._inline(block.text)}
            case Code():
                lines = (covered(each.replace("\t", "  ")) for each in code_lines(block.text))
                return {"type": "code", "text": "\n".join(_LONG_CODE.sub(r"\g<0>\n", each) for each in lines)}
            case _:
                assert_never(block)

    def _figures(self, block: KeyFigures) -> JsonObject:
        pairs = [
            (self._ink(cell_text(each.value, each.kind, self.document.lang)), self._ink(each.label))
            for each in block.figures
        ]
        large, small = (_panels(pairs, size) for size in _FIGURE_SIZES)
        size, rows = (_FIGURE_SIZES[1], small) if len(small) < len(large) else (_FIGURE_SIZES[0], large)
        figures: list[JsonValue] = [{"value": value, "label": label} for value, label in pairs]
        widths: list[JsonValue] = [list(row) for row in rows]
        return {"type": "figures", "figures": figures, "rows": widths, "size": size}

    def _facts(self, block: Facts) -> JsonObject:
        rows: list[JsonValue] = []
        labels: list[str] = []
        for fact in block.facts:
            label = self._ink(fact.label)
            labels.append(label)
            rows.append({"label": label, "value": self._inline(fact_inline(fact, self.document.lang))})
        if rows:
            self.header_columns.append(0)
        columns = (ColumnText("", Kind.TEXT, tuple(labels)),)
        room = min(columns[0].natural(_FACT_SIZE) * 1.06, UPRIGHT * _FACT_LABEL)
        return {"type": "facts", "rows": rows, "width": round(room, 1)}

    def _chart(self, chart: Chart) -> JsonObject:
        lang = self.document.lang
        caption = self.numbering.chart(chart.caption)
        self.charts += 1
        picture = covered(draw(chart, lang, f"c{self.charts}-"))
        out: JsonObject = {
            "type": "chart",
            "caption": self._ink(caption),
            "alt": _words(chart.alt) or _words(caption) or DOCUMENT[lang],
            "svg": picture,
            "data": None,
            "remark": "",
        }
        label = f"{CHART_DATA[lang]}{NBSP}{caption.partition(NBSP)[2].partition('.')[0]}" if caption else ""
        if chart.data.rows and not self._beside(picture, chart.data):
            self.annex.append((f"{label}. {chart.caption}" if caption else chart.data.caption, chart.data))
            out["remark"] = DATA_AT_END[lang]
        elif chart.data.rows:
            out["data"] = self._table(chart.data, label, small=True)
        return out

    def _beside(self, picture: str, data: Table) -> bool:
        """Whether the data of a chart are few enough to stand right under it, on one page with it."""
        height = _HEIGHT.search(picture)
        measured = measures(self._columns(data), small=True)
        taken = float(height[1]) * _POINTS if height else 0.0
        return len(data.rows) <= SHORT and not measured.sideways and taken + sum(measured.heights) <= _PAGE

    def _annex(self) -> Iterator[JsonValue]:
        if not self.annex:
            return
        yield {"type": "heading", "level": 1, "title": CHARTS_DATA[self.document.lang]}
        for caption, table in self.annex:
            yield self._table(table, caption, small=True, unbroken=_UNBROKEN_AT_END)

    def _table(self, table: Table, caption: str, small: bool = False, unbroken: float = _UNBROKEN) -> JsonObject:
        lang = self.document.lang
        if not table.rows:
            said = self._ink(table.empty or NOTHING[lang])
            return {"type": "empty", "caption": self._ink(caption), "text": said}
        named = [at for at, column in enumerate(table.columns) if column.header]
        self.header_columns.append(named[0] if named else None)
        measured = measures(self._columns(table), small)
        ends: list[JsonValue] = [column.kind in NUMERIC for column in table.columns]
        return {
            "type": "table",
            "caption": self._ink(caption),
            "small": small,
            "titles": [column.title for column in measured.columns],
            "rows": [[*row] for row in zip(*(column.texts for column in measured.columns), strict=True)],
            "total": [column.total for column in measured.columns] if table.total is not None else [],
            "ends": ends,
            **_laid(measured, unbroken),
        }

    def _columns(self, table: Table) -> list[ColumnText]:
        lang = self.document.lang
        rows = [[self._ink(text) for text in row_texts(table, row, lang)] for row in table.rows]
        total = [self._ink(text) for text in total_texts(table, lang)] or [""] * len(table.columns)
        return [
            ColumnText(self._ink(column.title), column.kind, tuple(row[at] for row in rows), total[at])
            for at, column in enumerate(table.columns)
        ]

    def _notes(self) -> list[JsonValue]:
        # A footnote may itself carry one: the list grows while it is walked.
        notes: list[JsonValue] = []
        for note in self.numbering.notes:
            notes.append(self._inline(note))  # noqa: PERF401
        return notes

    def _inline(self, inline: Inline) -> list[JsonValue]:
        return [self._run(run) for run in inline if run.text or run.note is not None or run.href is not None]

    def _run(self, run: Run) -> JsonObject:
        link = run.href if run.href is not None and web_address(run.href) else None
        text = run.text if run.text.strip() or run.href is None else run.href
        if run.href is not None and link is None and text != run.href:
            text = f"{text} ({run.href})"
        out: JsonObject = {"text": self._ink(text)}
        if run.strong:
            out["strong"] = True
        if run.code:
            out["code"] = True
        if link is not None:
            out["href"] = link
        if run.note is not None:
            out["note"] = number = self.numbering.note(run.note)
            out["first"] = number > self.noted
            self.noted = max(self.noted, number)
        return out


def _parting(height: float, unbroken: float) -> str:
    if height <= unbroken:
        return "never"
    if height <= _PARTED:
        return "fairly"
    return "closely" if height <= _CLOSER else "freely"


def _laid(measured: Measures, unbroken: float) -> JsonObject:
    heights = measured.heights
    widths: list[JsonValue] = [round(each, 2) for each in measured.widths]
    # The caption, the head and the first rows stay together.
    return {
        "size": measured.size,
        "widths": widths,
        "sideways": measured.sideways,
        "parting": _parting(sum(heights), unbroken),
        "tail": round(sum(heights[-2:]), 1),
        "rows_whole": max(heights) <= _TALL_ROW,
        "room": round(min(sum(heights[:4]) + 20, _TALL_ROW), 1),
    }


def _panels(pairs: Sequence[tuple[str, str]], size: float) -> list[tuple[float, ...]]:
    """Panels in rows as even as they can be, each as wide as it needs and the rest shared alike."""
    needs = [
        max(longest_word(value, size, Weight.BOLD), longest_word(label, _LABEL_SIZE)) + _FIGURE_PADDING
        for value, label in pairs
    ]
    for count in range(1, len(needs) + 1):
        length = -(-len(needs) // count)
        rows = [needs[at : at + length] for at in range(0, len(needs), length)]
        if length == 1 or all(sum(row) + _FIGURE_GAP * (len(row) - 1) <= UPRIGHT for row in rows):
            return [_shared(row, UPRIGHT - _FIGURE_GAP * (len(row) - 1)) for row in rows]
    return []


def _shared(needs: list[float], room: float) -> tuple[float, ...]:
    left = (room - sum(needs)) / len(needs)
    return tuple(round(max(need + left, 1.0), 2) for need in needs)


def _leads(text: str, after: Block | Section | None) -> bool:
    """Whether a paragraph must not stand at the foot of a page, away from what it announces."""
    match after:
        case Bullets() | Facts() | Table():
            return text.rstrip().endswith(":") or len(text) <= _ONE_LINE
        case _:
            return False


def _unnumbered(heading: str) -> str:
    """A heading without its number: `1. Podstawa działania` as `Podstawa działania`."""
    number, dot, rest = heading.partition(". ")
    return rest if dot and number.isdecimal() else heading


def _cut(text: str, room: float) -> str:
    """As much of a line as the running head has room for."""
    if width(text, _RUNNING_SIZE) <= room:
        return text
    # No letter is narrower than a point and a half.
    kept = text[: int(room / 1.5)]
    while kept and width(f"{kept}…", _RUNNING_SIZE) > room:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"
