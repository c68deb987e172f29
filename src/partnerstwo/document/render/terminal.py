"""A document for the terminal: set in lines, coloured last."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import assert_never

from partnerstwo.document.blocks import (
    NUMERIC,
    Bars,
    Block,
    Bullets,
    Chart,
    Code,
    Document,
    Facts,
    Inline,
    KeyFigures,
    Kind,
    Links,
    Network,
    Note,
    NoteKind,
    Paragraph,
    Run,
    Section,
    Spec,
    StackedColumns,
    Table,
    Timeline,
)
from partnerstwo.document.numbering import Numbering
from partnerstwo.document.typeset.calendar import calendar_lines
from partnerstwo.document.typeset.glyphs import ASCII, UNICODE, Glyphs
from partnerstwo.document.typeset.grid import Fold, Grid, GridColumn, grid_lines, pair_lines
from partnerstwo.document.typeset.lines import (
    EMPTY,
    Line,
    Look,
    Span,
    bare,
    blank,
    measure,
    padded,
    stripped,
    wrap,
)
from partnerstwo.document.typeset.plot import PlotRow, legend_lines, plot_lines
from partnerstwo.document.words import IMPORTANT, NOTHING, cell_text, fact_inline, row_texts, total_texts
from partnerstwo.language.printable import cells, code_lines, one_line, to_ascii
from partnerstwo.language.style import Style

NARROWEST = 24
"""A terminal narrower than this is written for as if it had so many cells."""
PANEL = 20
"""The widest text inside the panel of a key figure."""
NOTE_RULE = 12

LOOKS: dict[Look, str] = {
    Look.PLAIN: "",
    Look.TITLE: "bold",
    Look.HEADING: "bold cyan",
    Look.SUBHEADING: "bold",
    Look.CAPTION: "bold",
    Look.STRONG: "bold",
    Look.FAINT: "dim",
    Look.CODE: "cyan",
    Look.FIGURE: "bold cyan",
    Look.WARNING: "bold yellow",
    Look.INFO: "cyan",
    Look.FILL_1: "blue",
    Look.FILL_2: "green",
    Look.FILL_3: "yellow",
    Look.FILL_4: "magenta",
    Look.FILL_5: "cyan",
    Look.FILL_6: "red",
}
"""The look of each stretch in the words of rich; the sixteen colours that the reader's own theme defines."""


def render(document: Document, style: Style) -> str:
    """The document as lines for a screen, one newline at the end.

    With `style.width` no line is wider. Without it nothing is wrapped and tables take the width they
    need. Escape sequences are only those of `style.colour`: none can come from the document.
    """
    lines = _Page(document, style).lines()
    text = _coloured(lines) if style.colour else "\n".join(map(bare, lines))
    return (text.replace("\u00a0", " ").replace("\u202f", " ") if style.ascii else text) + "\n"


def _coloured(lines: Iterable[Line]) -> str:
    from rich.color import ColorSystem
    from rich.style import Style as RichStyle

    looks = {look: RichStyle.parse(words) for look, words in LOOKS.items()}

    def paint(span: Span) -> str:
        if span.look is Look.PLAIN:
            return span.text
        return looks[span.look].render(span.text, color_system=ColorSystem.STANDARD)

    return "\n".join("".join(map(paint, line)) for line in lines)


@dataclass(slots=True)
class _Page:
    """One walk through one document."""

    document: Document
    style: Style
    width: int | None = field(init=False)
    glyphs: Glyphs = field(init=False)
    numbering: Numbering = field(init=False)

    def __post_init__(self) -> None:
        self.width = None if self.style.width is None else max(self.style.width, NARROWEST)
        self.glyphs = ASCII if self.style.ascii else UNICODE
        self.numbering = Numbering(self.document.lang)

    def lines(self) -> list[Line]:
        banner = self._wrap(self._inline((Run(self.document.banner),), Look.WARNING)) if self.document.banner else []
        parts = [banner, self._head()]
        parts.extend(self._section(section, 1) for section in self.document.sections)
        parts.extend([self._notes(), banner])
        return [stripped(each) for each in _spaced(parts)]

    def _head(self) -> list[Line]:
        out = self._heading(self.document.title, Look.TITLE, self.glyphs.double)
        if self.document.subtitle:
            out.extend(self._wrap(self._inline((Run(self.document.subtitle),), Look.FAINT)))
        return out

    def _section(self, section: Section, level: int) -> list[Line]:
        match level:
            case 1:
                head = self._heading(section.title, Look.HEADING, self.glyphs.heavy)
            case 2:
                head = self._heading(section.title, Look.SUBHEADING, self.glyphs.thin)
            case _:
                head = self._heading(section.title, Look.SUBHEADING, self.glyphs.dotted)
        parts = [self._block(block, level) for block in section.blocks]
        return _spaced([head, *parts])

    def _heading(self, title: str, look: Look, rule: str) -> list[Line]:
        if not title:
            return []
        lines = self._wrap((Span(self._text(title), look),))
        return [*lines, (Span(rule * max(map(measure, lines)), look),)]

    def _block(self, block: Block | Section, level: int) -> list[Line]:
        match block:
            case Section():
                return self._section(block, level + 1)
            case Paragraph():
                return self._wrap(self._inline(block.text))
            case Bullets():
                return self._bullets(block)
            case KeyFigures():
                return self._figures(block)
            case Facts():
                pairs = [(self._text(f.label), self._inline(fact_inline(f, self.document.lang))) for f in block.facts]
                return pair_lines(pairs, self.width, self.document.lang)
            case Table():
                return _spaced([self._caption(self.numbering.table(block.caption)), self._table(block)])
            case Chart():
                return self._chart(block)
            case Note():
                return self._note(block)
            case Code():
                return self._code(block)
            case _:
                assert_never(block)

    def _bullets(self, block: Bullets) -> list[Line]:
        marks = [f"{number}." if block.ordered else self.glyphs.bullet for number in range(1, len(block.items) + 1)]
        edge = max(map(cells, marks), default=0) + 1
        out: list[Line] = []
        for mark, item in zip(marks, block.items, strict=True):
            lines = self._wrap(self._inline(item), edge)
            out.append((*padded((Span(f"{mark} "),), edge, right=True), *lines[0]))
            out.extend((*blank(edge), *each) for each in lines[1:])
        return out

    def _figures(self, block: KeyFigures) -> list[Line]:
        lang = self.document.lang
        pairs = [(self._text(cell_text(f.value, f.kind, lang)), self._text(f.label)) for f in block.figures]
        if self.width is None:
            edge = max((cells(value) for value, _ in pairs), default=0)
            return [
                (*padded((Span(value, Look.FIGURE),), edge, right=True), Span(f"  {label}")) for value, label in pairs
            ]
        if self.width < 2 * (PANEL + 4) + 1:
            # Boxes under each other would take five lines for one number.
            return [
                e for v, label in pairs for e in wrap((Span(v, Look.FIGURE), Span(f"  {label}")), self.width, lang, 2)
            ]
        room = PANEL
        inner = [
            [*wrap((Span(value, Look.FIGURE),), room, lang), *wrap((Span(label),), room, lang)]
            for value, label in pairs
        ]
        return self._shelved(inner)

    def _shelved(self, panels: list[list[Line]]) -> list[Line]:
        """Panels of one size in rows, as many in a row as fit, the rows as even as they can be."""
        assert self.width is not None
        if not panels:
            return []
        inner = max(measure(each) for panel in panels for each in panel)
        fit = max((self.width + 1) // (inner + 5), 1)
        shelves = -(-len(panels) // fit)
        in_row = -(-len(panels) // shelves)
        out: list[Line] = []
        for start in range(0, len(panels), in_row):
            shelf = panels[start : start + in_row]
            height = max(map(len, shelf))
            boxes = [self._box([*panel, *[EMPTY] * (height - len(panel))], inner, Look.FAINT) for panel in shelf]
            out.extend(_joined(row) for row in zip(*boxes, strict=True))
        return out

    def _box(self, lines: list[Line], inner: int, look: Look, title: str = "") -> list[Line]:
        left, right, low_left, low_right = self.glyphs.corners
        side = self.glyphs.upright
        head: Line = (Span(f"{self.glyphs.thin} {title} ", look),) if title else EMPTY
        top = (Span(left, look), *head, Span(self.glyphs.thin * (inner + 2 - measure(head)) + right, look))
        bottom = (Span(low_left + self.glyphs.thin * (inner + 2) + low_right, look),)
        return [top, *((Span(f"{side} ", look), *padded(e, inner), Span(f" {side}", look)) for e in lines), bottom]

    def _note(self, block: Note) -> list[Line]:
        warns = block.kind is NoteKind.WARNING
        title = self._text(IMPORTANT[self.document.lang]) if warns else ""
        if self.width is None:
            head: Line = (Span(f"{title}: ", Look.WARNING),) if title else EMPTY
            return [(*head, *self._inline(block.text))]
        lines = self._wrap(self._inline(block.text), 4)
        inner = max(*map(measure, lines), cells(title) + 4)
        return self._box(lines, inner, Look.WARNING if warns else Look.INFO, title)

    def _code(self, block: Code) -> list[Line]:
        tab = f"{self.glyphs.tab}   "
        lines = [
            (*blank(4), Span(self._letters(each).replace("\t", tab), Look.CODE)) for each in code_lines(block.text)
        ]
        if self.width is None:
            return lines
        return [part for each in lines for part in _folded(each, self.width)]

    def _chart(self, chart: Chart) -> list[Line]:
        caption = self._caption(self.numbering.chart(chart.caption))
        alt = self._wrap((Span(self._text(chart.alt), Look.FAINT),)) if chart.alt else []
        # Bars carry labels and values: a table of two columns would only repeat them.
        told = isinstance(chart.spec, Bars) and len(chart.data.columns) <= 2
        return _spaced([[*caption, *alt], self._plot(chart.spec), [] if told else self._table(chart.data)])

    def _plot(self, spec: Spec) -> list[Line]:
        lang = self.document.lang
        match spec:
            case Bars():
                rows = [
                    PlotRow(self._text(bar.label), (bar.value,), self._text(cell_text(bar.value, spec.kind, lang)))
                    for bar in spec.bars
                ]
                return plot_lines(rows, self.width, lang, self.glyphs)
            case StackedColumns():
                rows = [self._stack(spec, at, self._text(category)) for at, category in enumerate(spec.categories)]
                labels = [self._text(series.label) for series in spec.series]
                legend = legend_lines(labels, self.width, lang, self.glyphs)
                return _spaced([plot_lines(rows, self.width, lang, self.glyphs), legend])
            case Timeline():
                return calendar_lines(spec, self.width, lang, self.glyphs, self._text)
            case Links() | Network():
                # Lines that cross cannot be drawn with letters: the words and the table say the same.
                return []
            case _:
                assert_never(spec)

    def _stack(self, spec: StackedColumns, at: int, category: str) -> PlotRow:
        parts = tuple(series.values[at] for series in spec.series)
        total = sum((Decimal(part) for part in parts), Decimal(0))
        return PlotRow(category, parts, self._text(cell_text(total, spec.kind, self.document.lang)))

    def _table(self, table: Table) -> list[Line]:
        lang = self.document.lang
        if not table.rows:
            return self._wrap((Span(self._text(table.empty or NOTHING[lang]), Look.FAINT),))
        columns = tuple(
            GridColumn(self._text(c.title), _fold(c.kind), c.kind in NUMERIC, c.header) for c in table.columns
        )
        rows = tuple(tuple(map(self._text, row_texts(table, row, lang))) for row in table.rows)
        total = tuple(map(self._text, total_texts(table, lang)))
        return grid_lines(Grid(columns, rows, total), self.width, lang, self.glyphs)

    def _caption(self, caption: str) -> list[Line]:
        return self._wrap((Span(self._text(caption), Look.CAPTION),)) if caption else []

    def _notes(self) -> list[Line]:
        out: list[Line] = [(Span(self.glyphs.thin * NOTE_RULE, Look.FAINT),)] if self.numbering.notes else []
        # A footnote may itself carry one: the list grows while it is walked.
        for number, note in enumerate(self.numbering.notes, 1):
            mark = f"[{number}] "
            lines = self._wrap(self._inline(note), len(mark))
            out.append((Span(mark, Look.FAINT), *lines[0]))
            out.extend((*blank(len(mark)), *each) for each in lines[1:])
        return out

    def _inline(self, inline: Inline, look: Look = Look.PLAIN) -> Line:
        out: list[Span] = []
        for run in inline:
            own = Look.STRONG if run.strong else Look.CODE if run.code else look
            out.append(Span(self._text(run.text), own))
            if run.href is not None and run.href != run.text:
                out.append(Span(self._text(f" <{run.href}>"), Look.FAINT))
            if run.note is not None:
                out.append(Span(f"[{self.numbering.note(run.note)}]", Look.FAINT))
        return tuple(out)

    def _wrap(self, line: Line, edge: int = 0) -> list[Line]:
        return wrap(line, None if self.width is None else self.width - edge, self.document.lang)

    def _text(self, text: str) -> str:
        return self._letters(one_line(text))

    def _letters(self, text: str) -> str:
        return to_ascii(text) if self.style.ascii else text


def _fold(kind: Kind) -> Fold:
    match kind:
        case Kind.TEXT:
            return Fold.WORDS
        case Kind.IDENTIFIER:
            return Fold.HYPHENS
        case Kind.COUNT | Kind.MONEY | Kind.DATE | Kind.PERCENT:
            return Fold.NEVER
        case _:
            assert_never(kind)


def _spaced(parts: Iterable[list[Line]]) -> list[Line]:
    """Parts with one empty line between; empty parts leave no trace."""
    out: list[Line] = []
    for part in parts:
        if part:
            out.extend([EMPTY, *part] if out else part)
    return out


def _joined(row: tuple[Line, ...]) -> Line:
    return tuple(span for number, part in enumerate(row) for span in (*(blank(1) if number else EMPTY), *part))


def _folded(line: Line, width: int) -> list[Line]:
    """A line of code cut wherever the screen ends: its spaces mean something."""
    text, start = bare(line), 0
    out: list[Line] = []
    for at in range(len(text)):
        if cells(text[start : at + 1]) > width:
            out.append((Span(text[start:at], Look.CODE),))
            start = at
    return [*out, (Span(text[start:], Look.CODE),)]
