"""A document as GitHub-flavoured Markdown in which no data can become markup."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import assert_never

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
    Note,
    NoteKind,
    Paragraph,
    Run,
    Section,
    Table,
)
from partnerstwo.document.numbering import Numbering
from partnerstwo.document.words import CONTENTS, IMPORTANT, NOTHING, cell_text, fact_inline, row_texts, total_texts
from partnerstwo.language.printable import cells, code_lines, one_line, web_address

_MARKUP = re.compile(r"[\\`*_{}\[\]<>#|~$^]")
# What parsers and sites make of plain text: entities, addresses with and without a scheme, emoji.
_IMPLIED = (
    (re.compile(r"&(?=#?\w+;)"), r"\\&"),
    (re.compile(r"/(?=/)"), r"\\/"),
    (re.compile(r"(?i)(?<=\bwww)\."), r"\\."),
    (re.compile(r"(?<=\w)\.(?=[^\W\d_]{2})"), r"\\."),
    (re.compile(r":(?=[\w+\\-]+:)"), r"\\:"),
    # No backslash stops a mention or an e-mail address, which sites look for after parsing: a word joiner does.
    (re.compile(r"@(?=\w)"), "@&#8288;"),
)
_LIST_OR_RULE = re.compile(r"[-+=:]")
_NUMBERED = re.compile(r"(\d{1,9})([.)])")
_LANGUAGE = re.compile(r"[A-Za-z0-9_+-]*")
_DEEPEST = 6


def render(document: Document, contents: int = 0) -> str:
    """The document as Markdown: one line a paragraph, no space at a line's end, one newline at the end.

    With `contents` it begins with a list of its headings from the second level down to that one, as
    links that GitHub follows.
    """
    return _Page(document, contents).text()


def escaped(text: str) -> str:
    """Text that a Markdown parser gives back as the same text, on one line; for any place but a line's start."""
    out = _MARKUP.sub(r"\\\g<0>", one_line(text))
    for pattern, replacement in _IMPLIED:
        out = pattern.sub(replacement, out)
    return out


def _line_start(markdown: str) -> str:
    """The line with a beginning that is no list item, rule, definition or front matter."""
    line = markdown.strip()
    if _LIST_OR_RULE.match(line):
        return f"\\{line}"
    return _NUMBERED.sub(r"\1\\\2", line, count=1) if _NUMBERED.match(line) else line


class _Page:
    """One walk through one document."""

    def __init__(self, document: Document, contents: int = 0) -> None:
        self._document = document
        self._contents = contents
        self._lang = document.lang
        self._numbering = Numbering(document.lang)
        self._bullet = "-"
        self._dot = "."

    def text(self) -> str:
        document = self._document
        banner = _line_start(_strong(document.banner)) if document.banner else ""
        parts = [banner, _heading(document.title, 1), _line_start(escaped(document.subtitle))]
        if self._contents:
            parts += [_heading(CONTENTS[self._lang], 2), _contents(document, self._contents)]
        parts.extend(self._section(section, 2) for section in document.sections)
        parts.extend([self._notes(), banner])
        return _spaced(parts) + "\n"

    def _section(self, section: Section, level: int) -> str:
        parts = [_heading(section.title, level)]
        after_list = False
        for block in section.blocks:
            is_list = isinstance(block, Bullets | KeyFigures | Facts)
            # Two lists in a row would be read as one, unless their marks differ.
            self._bullet, self._dot = ("*", ")") if is_list and after_list and self._bullet == "-" else ("-", ".")
            after_list = is_list
            parts.append(self._block(block, level))
        return _spaced(parts)

    def _block(self, block: Block | Section, level: int) -> str:
        match block:
            case Section():
                return self._section(block, min(level + 1, _DEEPEST))
            case Paragraph():
                return self._line(block.text)
            case Bullets():
                marks = [
                    f"{number}{self._dot}" if block.ordered else self._bullet
                    for number in range(1, len(block.items) + 1)
                ]
                items = map(self._line, block.items)
                return "\n".join(f"{mark} {item}".rstrip() for mark, item in zip(marks, items, strict=True))
            case KeyFigures():
                pairs = [(cell_text(f.value, f.kind, self._lang), f"– {escaped(f.label)}") for f in block.figures]
                return "\n".join(f"{self._bullet} {_strong(value)} {label}".rstrip() for value, label in pairs)
            case Facts():
                facts = [(f"{fact.label}:", self._inline(fact_inline(fact, self._lang))) for fact in block.facts]
                return "\n".join(f"{self._bullet} {_strong(label)} {value}".rstrip() for label, value in facts)
            case Table():
                return _spaced([_strong(self._numbering.table(block.caption)), self._table(block)])
            case Chart():
                caption = _strong(self._numbering.chart(block.caption))
                return _spaced([caption, _line_start(escaped(block.alt)), self._table(block.data)])
            case Note():
                mark = f"{_strong(f'{IMPORTANT[self._lang]}:')} " if block.kind is NoteKind.WARNING else ""
                return f"> {mark}{self._line(block.text)}".rstrip()
            case Code():
                return _fenced(block)
            case _:
                assert_never(block)

    def _table(self, table: Table) -> str:
        if not table.rows:
            return _line_start(escaped(table.empty or NOTHING[self._lang]))
        grid = [[escaped(column.title) for column in table.columns]]
        grid.extend([escaped(text).strip() for text in row_texts(table, row, self._lang)] for row in table.rows)
        if table.total is not None:
            grid.append([_strong(text) for text in total_texts(table, self._lang)])
        right = [column.kind in NUMERIC for column in table.columns]
        widths = [max(3, *(cells(row[at]) for row in grid)) for at in range(len(right))]
        rule = "|".join(
            "-" * (width + 1) + ":" if end else "-" * (width + 2) for width, end in zip(widths, right, strict=True)
        )
        lines = [_table_row(row, widths, right) for row in grid]
        return "\n".join([lines[0], f"|{rule}|", *lines[1:]])

    def _notes(self) -> str:
        # A footnote may itself carry one: the list grows while it is walked.
        return "\n".join(
            f"[^{number}]: {self._line(note)}".rstrip() for number, note in enumerate(self._numbering.notes, 1)
        )

    def _line(self, inline: Inline) -> str:
        return _line_start(self._inline(inline))

    def _inline(self, inline: Inline) -> str:
        out = ""
        runs = _merged(inline)
        for at, run in enumerate(runs):
            after = runs[at + 1].text[:1] if at + 1 < len(runs) and run.note is None else ""
            out += _run(run, out[-1:], after)
            if run.note is not None:
                out += f"[^{self._numbering.note(run.note)}]"
        return out


def _merged(inline: Inline) -> list[Run]:
    """Neighbours in the same manner as one run, so that no markup can hide in the seam between two."""
    out: list[Run] = []
    plainer = [_plainer(run) for run in inline if run.text or run.note is not None or run.href is not None]
    for (strong, code, href), group in groupby(plainer, key=lambda run: (run.strong, run.code, run.href)):
        text = ""
        for run in group:
            text += run.text
            if run.note is not None:
                out.append(Run(text, strong, code, run.note, href))
                text = ""
        if text:
            out.append(Run(text, strong, code, None, href))
    return out


def _plainer(run: Run) -> Run:
    """The run in one manner only: link before code before bold; an address unfit to be a link as text."""
    if run.href is None:
        return replace(run, strong=run.strong and not run.code)
    if web_address(run.href):
        return replace(run, text=run.text if run.text.strip() else run.href, strong=False)
    text = run.text if run.text == run.href else f"{run.text} ({run.href})"
    return replace(run, text=text, strong=run.strong and not run.code, href=None)


def _run(run: Run, before: str, after: str) -> str:
    text = one_line(run.text)
    if run.href is not None:
        target = run.href.replace("&", "&amp;")
        return f"[{_code(text) if run.code else escaped(text.strip())}](<{target}>)"
    if run.code:
        return _code(text)
    return _emphasised(text, before, after) if run.strong else escaped(text)


def _strong(text: str) -> str:
    """A whole line or cell in bold, without markup of its own; nothing for nothing."""
    return _emphasised(one_line(text).strip(), "", "")


def _emphasised(text: str, before: str, after: str) -> str:
    """Bold text, its outer spaces outside; plain where the parser would not see the asterisks as marks."""
    words = text.strip()
    lead, trail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    if not words:
        return text
    # Asterisks that touch those of the run before would be read as one row.
    opens = (lead or before) != "*" and (not _is_mark(words[0]) or _is_edge(lead or before))
    closes = not _is_mark(words[-1]) or _is_edge(trail or after)
    marked = f"**{escaped(words)}**" if opens and closes else escaped(words)
    return f"{lead}{marked}{trail}"


def _is_mark(char: str) -> bool:
    """Punctuation or a symbol: CommonMark 0.31 counts both, older versions only the first."""
    return unicodedata.category(char)[0] in "PS"


def _is_edge(neighbour: str) -> bool:
    """A line's end, a space, or punctuation: beside it asterisks always work."""
    return not neighbour or neighbour[-1].isspace() or unicodedata.category(neighbour[-1])[0] == "P"


def _code(text: str) -> str:
    if not text.strip():
        return ""
    fence = "`" * (_longest(text) + 1)
    pad = " " if text[0] in "` " or text[-1] in "` " else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def _fenced(block: Code) -> str:
    fence = "`" * max(3, _longest(block.text) + 1)
    language = block.language if _LANGUAGE.fullmatch(block.language) else ""
    return "\n".join([f"{fence}{language}", *code_lines(block.text), fence])


def _longest(text: str) -> int:
    """The longest row of backticks."""
    return max(map(len, re.findall("`+", text)), default=0)


def _heading(title: str, level: int) -> str:
    words = escaped(title).strip()
    return f"{'#' * level} {words}" if words else ""


def _contents(document: Document, deepest: int) -> str:
    """The headings down to a level as a nested list of links."""
    lines: list[str] = []
    used: dict[str, int] = {}
    for level, title in _headings(document):
        anchor = _anchor(title)
        before = used.get(anchor, 0)
        used[anchor] = before + 1
        if 2 <= level <= deepest:
            target = f"{anchor}-{before}" if before else anchor
            lines.append(f"{'  ' * (level - 2)}- [{escaped(title).strip()}](#{target})")
    return "\n".join(lines[1:])


def _headings(document: Document) -> Iterator[tuple[int, str]]:
    """Level and words of each heading that is printed, that of the contents among them."""
    yield 1, document.title
    yield 2, CONTENTS[document.lang]
    for section in document.sections:
        yield from _section_headings(section, 2)


def _section_headings(section: Section, level: int) -> Iterator[tuple[int, str]]:
    if section.title.strip():
        yield level, section.title
    for block in section.blocks:
        if isinstance(block, Section):
            yield from _section_headings(block, min(level + 1, _DEEPEST))


def _anchor(title: str) -> str:
    """GitHub's name for a heading: lower case, only letters, digits, marks, underscores; hyphens for spaces."""
    words = one_line(title).strip().lower()
    kept = (char for char in words if char in " -_" or unicodedata.category(char)[0] in "LM" or char.isdecimal())
    return "".join(kept).replace(" ", "-")


def _table_row(row: list[str], widths: list[int], right: list[bool]) -> str:
    filled = (
        " " * (width - cells(text)) + text if end else text + " " * (width - cells(text))
        for text, width, end in zip(row, widths, right, strict=True)
    )
    return f"| {' | '.join(filled)} |"


def _spaced(parts: Iterable[str]) -> str:
    return "\n\n".join(part for part in parts if part)
