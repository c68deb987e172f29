"""The walk through a document that makes the text of a Word file, with what the text refers to."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import zip_longest
from typing import assert_never

from partnerstwo.document.blocks import (
    Block,
    Bullets,
    Chart,
    Code,
    Document,
    Facts,
    Inline,
    KeyFigures,
    Note,
    NoteKind,
    Paragraph,
    Run,
    Section,
    Table,
    plain,
)
from partnerstwo.document.charts.table import draw
from partnerstwo.document.fonts.faces import Weight, width
from partnerstwo.document.numbering import Numbering
from partnerstwo.document.word.grid import grid
from partnerstwo.document.word.markup import NONE, Markup, caption, joined, paragraph, run, text, verbatim, w, words
from partnerstwo.document.word.markup import field as word_field
from partnerstwo.document.word.picture import Picture
from partnerstwo.document.word.room import Room
from partnerstwo.document.word.styles import AMBER, BLUE, DEEPEST
from partnerstwo.document.words import (
    CHART,
    CHART_DATA,
    CHARTS_DATA,
    DATA_AT_END,
    IMPORTANT,
    INFORMATION,
    NOTHING,
    cell_text,
    fact_inline,
)
from partnerstwo.language.dates import NBSP
from partnerstwo.language.printable import one_line, web_address

SHORT = 12
"""Data of a chart with more rows stand in the annex, so that the picture stays with its text."""
_MARK = w("rStyle", val="FootnoteReference")
_STRONG = joined((w("b"), w("bCs")))
_FIGURE = 15
_FACT = 10
_GAP = 14.0
"""What keeps a column of labels or values from what stands beside it, in points."""
_MOST = 0.42
"""The most of the width that such a column takes."""
_FIRST_BOOKMARK = 1000
"""Numbers below it are left to the letterhead."""
_AFTER_TABLE = w("spacing", before=200)
"""A table has no space below it in Word: the paragraph after it brings its own."""


@dataclass(frozen=True, slots=True)
class Link:
    """An address outside, with the id that the text knows it by."""

    id: str
    address: str


@dataclass(slots=True)
class Body:
    """The text of a paper and everything it refers to."""

    blocks: list[Markup] = field(default_factory=list)
    notes: list[Markup] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    note_links: list[Link] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    ordered: int = 0
    """How many ordered lists there are."""


def body(document: Document, room: Room) -> Body:
    """The text of a document for a page with that much room."""
    return _Walk(document, room).body()


@dataclass(slots=True)
class _Walk:
    """One walk through one document."""

    document: Document
    room: Room
    numbering: Numbering = field(init=False)
    out: Body = field(default_factory=Body)
    annex: list[tuple[str, Table]] = field(default_factory=list)
    after_table: bool = False
    bookmarks: int = _FIRST_BOOKMARK
    marked: set[int] = field(default_factory=set)
    """The footnotes that have been marked in the text."""

    def __post_init__(self) -> None:
        self.numbering = Numbering(self.document.lang)

    def body(self) -> Body:
        document = self.document
        for style, said in (("Title", document.title), ("Subtitle", document.subtitle), ("Subtitle", document.author)):
            if shown := self._words(said).strip():
                self._add(style, text(shown))
        for section in document.sections:
            self._section(section, 1)
        self._annex()
        for note in self.numbering.notes:
            self.out.notes.append(self._inline(note, self.out.note_links, inside=True))
        return self.out

    def _words(self, said: str) -> str:
        return words(said, self.document.lang)

    def _add(
        self, style: str, content: Markup, keep: bool = False, numbered: Markup = NONE, last: Markup = NONE
    ) -> None:
        """A paragraph after what stands; `numbered` and `last` are its properties of those places in the schema."""
        space = _AFTER_TABLE if self.after_table and not style.startswith(("Heading", "Caption")) else NONE
        properties = joined((w("keepNext") if keep else NONE, numbered, last if not space else _placed(last, space)))
        self.out.blocks.append(paragraph(style, content, properties=properties))
        self.after_table = False

    def _section(self, section: Section, level: int) -> None:
        """A section without a title is no step: the headings inside it stand as high as it would."""
        title = self._words(section.title).strip()
        if title:
            self._heading(title, level)
        for block, after in zip_longest(section.blocks, section.blocks[1:]):
            match block:
                case Section():
                    self._section(block, level + 1 if title else level)
                case Paragraph():
                    self._add("Normal", self._inline(block.text, self.out.links), keep=_leads(plain(block.text), after))
                case _:
                    self._block(block)

    def _heading(self, title: str, level: int) -> None:
        self._add(f"Heading{min(level, DEEPEST)}", text(title))

    def _block(self, block: Bullets | KeyFigures | Facts | Table | Chart | Note | Code) -> None:
        lang = self.document.lang
        match block:
            case Bullets():
                self._bullets(block)
            case KeyFigures():
                self._figures(block)
            case Facts():
                self._facts(block)
            case Table():
                self._table(block, self.numbering.table(block.caption))
            case Chart():
                self._chart(block)
            case Note():
                warning = block.kind is NoteKind.WARNING
                word = (IMPORTANT if warning else INFORMATION)[lang]
                lead = text(f"{word}: ", _STRONG, w("color", val=AMBER if warning else BLUE))
                said = self._inline(block.text, self.out.links)
                self._add("PwWarning" if warning else "PwNote", joined((lead, said)))
            case Code():
                self._add("PwCodeLines", verbatim(block.text))
            case _:
                assert_never(block)

    def _bullets(self, block: Bullets) -> None:
        number = self.room.first_list
        if block.ordered:
            self.out.ordered += 1
            number += self.out.ordered
        style = "ListNumber" if block.ordered else "ListBullet"
        numbered = w("numPr", w("ilvl", val=0), w("numId", val=number))
        for at, item in enumerate(block.items):
            space = w("spacing", after=160) if at == len(block.items) - 1 else NONE
            self._add(style, self._inline(item, self.out.links), numbered=numbered, last=space)

    def _figures(self, block: KeyFigures) -> None:
        pairs = [
            (self._words(cell_text(each.value, each.kind, self.document.lang)), self._words(each.label))
            for each in block.figures
        ]
        place = self._column([value for value, _ in pairs], _FIGURE, 10.0)
        for at, (value, label) in enumerate(pairs):
            letters = (text(value, w("rStyle", val="PwFigureValue")), run(w("tab")), text(label))
            self._add(
                "PwFigure", joined(letters), keep=at < len(pairs) - 1, last=_beside(place, 200, at == len(pairs) - 1)
            )

    def _facts(self, block: Facts) -> None:
        labels = [self._words(each.label) for each in block.facts]
        place = self._column(labels, _FACT, 0.0)
        for at, (label, fact) in enumerate(zip(labels, block.facts, strict=True)):
            said = self._inline(fact_inline(fact, self.document.lang), self.out.links)
            self._add(
                "PwFact",
                joined((text(label, _STRONG), run(w("tab")), said)),
                keep=at in {0, len(labels) - 2},
                last=_beside(place, 0, at == len(labels) - 1),
            )

    def _column(self, shown: list[str], points: float, indent: float) -> int:
        """Where what stands beside a column of words begins, in twentieths of a point from the margin."""
        widest = max((width(each, points, Weight.BOLD) for each in shown), default=0.0)
        return round(min(widest + _GAP + indent, self.room.width * _MOST) * 20)

    def _chart(self, chart: Chart) -> None:
        lang = self.document.lang
        numbered = self.numbering.chart(chart.caption)
        if numbered:
            self._add("Caption", caption(numbered, lang))
        picture = Picture(len(self.out.pictures) + 1, draw(chart, lang, f"c{len(self.out.pictures) + 1}-"))
        self.out.pictures.append(picture)
        title = next((each for each in (numbered, chart.alt) if one_line(each).strip()), CHART[lang])
        label = f"{CHART_DATA[lang]}{NBSP}{numbered.partition(NBSP)[2].partition('.')[0]}" if numbered else ""
        far = len(chart.data.rows) > SHORT or len(chart.data.columns) > SHORT
        self._add("PwPicture", picture.markup(title, chart.alt if chart.alt.strip() else title, self.room))
        if far:
            self.annex.append((f"{label}. {chart.caption}" if numbered else chart.data.caption, chart.data))
            self._add("PwRemark", text(self._words(DATA_AT_END[lang])))
        elif chart.data.rows:
            self._table(chart.data, label, small=True)

    def _annex(self) -> None:
        if self.annex:
            self._heading(CHARTS_DATA[self.document.lang], 1)
        for label, table in self.annex:
            self._table(table, label, small=True)

    def _table(self, table: Table, numbered: str, small: bool = False) -> None:
        lang = self.document.lang
        if numbered.strip():
            self._add("Caption", caption(numbered, lang))
        if not table.rows:
            self._add("Normal", text(self._words(table.empty or NOTHING[lang])))
            return
        if self.after_table:
            # Two tables in a row would be one.
            self._add("PwTableGap", NONE)
        self.out.blocks.append(grid(table, numbered, lang, self.room, small))
        self.after_table = True

    def _inline(self, inline: Inline, links: list[Link], inside: bool = False) -> Markup:
        return joined(self._run(each, links, inside) for each in inline)

    def _run(self, each: Run, links: list[Link], inside: bool) -> Markup:
        link = each.href if each.href is not None and web_address(each.href) else None
        said = each.text if each.text.strip() or each.href is None else each.href
        if each.href is not None and link is None and said != each.href:
            said = f"{said} ({each.href})"
        styles = (w("rStyle", val="PwCode") if each.code else NONE, _STRONG if each.strong else NONE)
        if link is None:
            out = text(self._words(said), *styles)
        else:
            number = len(links) + 1
            links.append(Link(f"pwLink{number}", link))
            style = styles[0] or w("rStyle", val="Hyperlink")
            shown = text(self._words(said), style, styles[1])
            out = Markup(f'<w:hyperlink r:id="pwLink{number}" w:history="1">{shown}</w:hyperlink>')
        if each.note is None:
            return out
        if inside:
            # Word knows no footnote of a footnote.
            return joined((out, text(" ("), self._inline(each.note, links, inside=True), text(")")))
        return joined((out, self._mark(each.note)))

    def _mark(self, note: Inline) -> Markup:
        """The first mark makes the footnote; those that share it repeat its number."""
        number = self.numbering.note(note)
        name = f"_Note{number}"
        if number in self.marked:
            return word_field(f"NOTEREF {name} \\f \\h", text(str(number), _MARK))
        self.marked.add(number)
        self.bookmarks += 1
        return joined(
            (
                w("bookmarkStart", id=self.bookmarks, name=name),
                run(w("footnoteReference", id=number), _MARK),
                w("bookmarkEnd", id=self.bookmarks),
            )
        )


def _beside(place: int, indent: int, last: bool) -> Markup:
    """A line whose first words stand before `place` and whose others begin there; the last one closes its group."""
    tabs = w("tabs", w("tab", val="left", pos=place))
    space = w("spacing", after=200) if last else NONE
    return joined((tabs, space, w("ind", left=place, hanging=place - indent)))


def _placed(last: Markup, space: Markup) -> Markup:
    """Space before among properties that may hold tabs, space and indents of their own."""
    if not last:
        return space
    if "<w:spacing " in last:
        return Markup(last.replace("<w:spacing ", '<w:spacing w:before="200" ', 1))
    return Markup(last.replace("<w:ind ", f"{space}<w:ind ", 1))


def _leads(said: str, after: Block | Section | None) -> bool:
    """Whether a paragraph must not stand at the foot of a page, away from what it announces."""
    return isinstance(after, Bullets | Facts | Table) and said.rstrip().endswith(":")
