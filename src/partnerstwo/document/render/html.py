"""A document as one web page that needs nothing else: no script, no request, its letters and pictures inside."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import assert_never

from partnerstwo.document.blocks import (
    Block,
    Bullets,
    Chart,
    Code,
    Document,
    Facts,
    Inline,
    KeyFigure,
    KeyFigures,
    Note,
    NoteKind,
    Paragraph,
    Run,
    Section,
    Table,
)
from partnerstwo.document.charts.table import draw
from partnerstwo.document.numbering import Numbering
from partnerstwo.document.web.grid import grid, scrolling, short
from partnerstwo.document.web.markup import NONE, Markup, element, joined, run_on, verbatim, words
from partnerstwo.document.web.style import policy, sheet
from partnerstwo.document.words import (
    BACK_TO_TEXT,
    BACK_TO_TEXT_AGAIN,
    CHART,
    CHART_DATA,
    CONTENTS,
    DOCUMENT,
    FOOTNOTE,
    FOOTNOTES,
    IMPORTANT,
    INFORMATION,
    NOTHING,
    SKIP,
    cell_text,
    fact_inline,
)
from partnerstwo.language.dates import NBSP
from partnerstwo.language.printable import one_line, web_address
from partnerstwo.language.typography import held
from partnerstwo.language.value import value

_DEEPEST = 6
_LISTED = 3
"""Headings down to this level stand in the table of contents."""
_NO_NAME = re.compile(r"[^A-Za-z0-9]+")


def render(document: Document) -> bytes:
    """The document as HTML5 in UTF-8.

    Its security policy lets a browser apply the one sheet inside and nothing else, so that no text could
    do harm even if it became markup. A link leads only where `Run.href` says, or within the page.
    """
    return f"<!DOCTYPE html>\n{_Page(document).markup()}\n".encode()


@value
class _Entry:
    """A heading that the table of contents leads to."""

    level: int
    name: str
    title: str


@dataclass(slots=True)
class _Page:
    """One walk through one document."""

    document: Document
    numbering: Numbering = field(init=False)
    names: set[str] = field(default_factory=set)
    """The ids in use. None holds two hyphens in a row but those made of another one."""
    entries: list[_Entry] = field(default_factory=list)
    marks: dict[int, list[str]] = field(default_factory=dict)
    """The ids of the marks of each footnote, in their order."""
    heading: str = "title"
    """The id of the heading that the walk is under."""

    def __post_init__(self) -> None:
        self.numbering = Numbering(self.document.lang)

    def markup(self) -> Markup:
        document, lang = self.document, self.document.lang
        sections = [self._section(section, 2) for section in document.sections]
        notes = self._notes()
        banner = element("p", words(document.banner), class_="banner") if document.banner.strip() else NONE
        main = element("main", joined([*sections, notes]), id="content", tabindex="-1")
        # The same words a third time, for the eye only: they stand at the edge of every printed page.
        stamp = element("p", words(document.banner), class_="stamp", aria_hidden="true") if banner else NONE
        body = [
            element("a", words(SKIP[lang]), class_="skip", href="#content"),
            self._header(banner),
            self._contents(),
            main,
            element("footer", banner, stamp) if banner else NONE,
        ]
        return element("html", self._head(), element("body", joined(body)), lang=lang.value)

    def _head(self) -> Markup:
        document = self.document
        style = sheet(document.lang)
        author = words(document.author).strip()
        return element(
            "head",
            joined(
                [
                    element("meta", charset="utf-8"),
                    element("meta", http_equiv="Content-Security-Policy", content=policy(style)),
                    element("meta", name="viewport", content="width=device-width, initial-scale=1"),
                    element("meta", name="referrer", content="no-referrer"),
                    element("meta", name="author", content=document.author.strip()) if author else NONE,
                    element("meta", name="dcterms.date", content=document.on.isoformat()),
                    element("title", words(self._title())),
                    # Without it, browsers ask a server for a picture of the site.
                    element("link", rel="icon", href="data:,"),
                    # Made of our own files; escaped, it would be another sheet than the policy names.
                    element("style", Markup(style)),
                ]
            ),
        )

    def _title(self) -> str:
        document = self.document
        named = (document.title, document.subtitle, *(section.title for section in document.sections))
        return next((title for title in named if one_line(title).strip()), DOCUMENT[document.lang]).strip()

    def _header(self, banner: Markup) -> Markup:
        document = self.document
        # A page has one first heading; a card shows none, but a reader by ear looks for it.
        shown = bool(one_line(document.title).strip())
        return element(
            "header",
            joined(
                [
                    banner,
                    element("h1", words(self._title()), id="title", class_=None if shown else "hidden"),
                    _paragraph(document.subtitle, "subtitle"),
                    _paragraph(document.author, "author"),
                ]
            ),
        )

    def _contents(self) -> Markup:
        if len(self.entries) < 2:
            return NONE
        items: list[Markup] = []
        for top, inner in _by_top(self.entries):
            below = element("ul", *(element("li", _link_to(each)) for each in inner)) if inner else NONE
            items.append(element("li", _link_to(top), below))
        heading = element("h2", words(CONTENTS[self.document.lang]), id="contents")
        return element("nav", heading, element("ul", joined(items)), aria_labelledby="contents")

    def _section(self, section: Section, level: int) -> Markup:
        """A section without a title is no step: the headings inside it stand as high as it would."""
        title = one_line(section.title).strip()
        parts: list[Markup] = []
        if title:
            self.heading = self._name("section", section.key)
            self.entries.append(_Entry(level, self.heading, title))
            parts.append(element(f"h{min(level, _DEEPEST)}", words(title), id=self.heading))
        below = level + 1 if title else level
        parts += [
            self._section(block, below) if isinstance(block, Section) else self._block(block)
            for block in section.blocks
        ]
        return element("section", joined(parts))

    def _block(self, block: Block) -> Markup:
        lang = self.document.lang
        match block:
            case Paragraph():
                return element("p", self._inline(block.text))
            case Bullets():
                items = [element("li", self._inline(item)) for item in block.items]
                return element("ol" if block.ordered else "ul", joined(items)) if items else NONE
            case KeyFigures():
                return self._figures(block)
            case Facts():
                return self._facts(block)
            case Table():
                return self._table(block)
            case Chart():
                return self._chart(block)
            case Note():
                warning = block.kind is NoteKind.WARNING
                word = element("strong", words(f"{(IMPORTANT if warning else INFORMATION)[lang]}:"), class_="word")
                said = element("p", word, Markup(" "), self._inline(block.text))
                return element("aside", said, role="note", class_=f"note {block.kind.value}")
            case Code():
                return element("pre", element("code", verbatim(block.text)))
            case _:
                assert_never(block)

    def _figures(self, block: KeyFigures) -> Markup:
        items = [
            element(
                "li",
                element("span", words(cell_text(each.value, each.kind, self.document.lang)), class_=_value(each)),
                Markup(" "),
                element("span", words(each.label), class_="label"),
            )
            for each in block.figures
        ]
        return element("ul", joined(items), class_="figures") if items else NONE

    def _facts(self, block: Facts) -> Markup:
        lang = self.document.lang
        pairs = [
            element("div", element("dt", words(each.label)), element("dd", self._inline(fact_inline(each, lang))))
            for each in block.facts
        ]
        return element("dl", joined(pairs), class_="facts") if pairs else NONE

    def _table(self, table: Table) -> Markup:
        lang = self.document.lang
        caption = self.numbering.table(table.caption)
        if not table.rows:
            return joined([_paragraph(caption, "caption"), element("p", words(table.empty or NOTHING[lang]))])
        name = self._name("table", table.key)
        if not caption:
            return scrolling(grid(table, lang, NONE, name), "group", self.heading, short(table))
        about = f"{name}--caption"
        title = element("caption", words(caption), id=about)
        return scrolling(grid(table, lang, title, name), "region", about, short(table))

    def _chart(self, chart: Chart) -> Markup:
        lang = self.document.lang
        caption = self.numbering.chart(chart.caption)
        name = self._name("chart", chart.key)
        about = f"{name}--caption" if caption else self.heading
        spoken = next((each for each in (chart.caption, chart.alt) if one_line(each).strip()), CHART[lang])
        # A picture of our own: its texts were escaped where it was drawn.
        picture = Markup(draw(replace(chart, caption=spoken), lang, f"{name}--"))
        parts = [
            element("figcaption", words(caption), id=about) if caption else NONE,
            scrolling(picture, "group", about),
            self._chart_data(chart, caption, name),
        ]
        return element("figure", joined(parts), id=name)

    def _chart_data(self, chart: Chart, caption: str, name: str) -> Markup:
        if not chart.data.rows:
            return NONE
        lang = self.document.lang
        number = caption.partition(NBSP)[2].partition(".")[0]
        summary = f"{CHART_DATA[lang]}{NBSP}{number}".rstrip()
        about = f"{name}--data"
        title = element("caption", words(f"{summary}. {chart.caption}"), class_="hidden") if caption else NONE
        table = scrolling(grid(chart.data, lang, title, None), "group", about, short(chart.data))
        return element("details", element("summary", words(summary), id=about), table)

    def _notes(self) -> Markup:
        lang = self.document.lang
        said: list[Markup] = []
        # A footnote may itself carry one: the list grows while it is walked.
        for note in self.numbering.notes:
            said.append(self._inline(note))  # noqa: PERF401
        if not said:
            return NONE
        items = [
            element("li", text, *self._back(number), id=f"note-{number}") for number, text in enumerate(said, start=1)
        ]
        heading = element("h2", words(FOOTNOTES[lang]), id="footnotes")
        return element("section", heading, element("ol", joined(items)), class_="footnotes")

    def _back(self, number: int) -> Iterator[Markup]:
        lang = self.document.lang
        marks = self.marks[number]
        for at, mark in enumerate(marks, start=1):
            template = BACK_TO_TEXT if len(marks) == 1 else BACK_TO_TEXT_AGAIN
            label = template.format(lang, {"n": number, "at": at})
            yield Markup(" ")
            yield element("a", words("↩"), class_="back", href=f"#{mark}", role="doc-backlink", aria_label=label)

    def _inline(self, inline: Inline) -> Markup:
        return run_on(self._run(run) for run in inline)

    def _run(self, run: Run) -> Markup:
        link = run.href if run.href is not None and web_address(run.href) else None
        text = run.text if run.text.strip() or run.href is None else run.href
        if run.href is not None and link is None and text != run.href:
            text = f"{text} ({run.href})"
        out = words(text if run.code else held(text, self.document.lang))
        if run.code and out:
            out = element("code", out)
        if run.strong and out:
            out = element("strong", out)
        if link is not None:
            out = element("a", out, href=link)
        return out if run.note is None else run_on([out, self._mark(run.note)])

    def _mark(self, note: Inline) -> Markup:
        number = self.numbering.note(note)
        name = self._name("mark", str(number))
        self.marks.setdefault(number, []).append(name)
        label = FOOTNOTE.format(self.document.lang, {"n": number})
        link = element("a", words(str(number)), href=f"#note-{number}", role="doc-noteref", aria_label=label)
        return element("sup", link, id=name)

    def _name(self, what: str, key: str) -> str:
        """An id that nothing else has: links to it stay true as long as the key does."""
        first = f"{what}-{_NO_NAME.sub('-', key).strip('-')}".rstrip("-")
        name, number = first, 1
        while name in self.names:
            number += 1
            name = f"{first}-{number}"
        self.names.add(name)
        return name


def _value(figure: KeyFigure) -> str:
    return "value" if isinstance(figure.value, str) else "value whole"


def _paragraph(text: str, manner: str) -> Markup:
    return element("p", words(text.strip()), class_=manner) if one_line(text).strip() else NONE


def _by_top(entries: list[_Entry]) -> Iterator[tuple[_Entry, list[_Entry]]]:
    """The headings of the second level with those of the third below them."""
    for at, entry in enumerate(entries):
        if entry.level != 2:
            continue
        below: list[_Entry] = []
        for each in entries[at + 1 :]:
            if each.level == 2:
                break
            below += [each] if each.level <= _LISTED else []
        yield entry, below


def _link_to(entry: _Entry) -> Markup:
    return element("a", words(entry.title), href=f"#{entry.name}")
