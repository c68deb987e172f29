"""Papers over registries in memory."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.document.blocks import Block, Chart, Document, Section, Table, tables
from partnerstwo.document.render import markdown
from partnerstwo.document.words import cell_text
from partnerstwo.language.lang import Lang
from partnerstwo.registry.load import load
from partnerstwo.report.build import Request, build
from partnerstwo.report.period import Period, year_to
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.diagnose import diagnose
from partnerstwo.rules.rule import Snippet
from partnerstwo.rules.run import run
from partnerstwo.rules.selection import Selection
from partnerstwo.source.folder import Memory
from tests.rules.overlay import base_files, with_snippets

ON = date(2026, 6, 30)
RAZEM = "partnerships/razem.yaml"
GARDEN = "projects/ogrod.yaml"
ASSEMBLY = "meetings/2026-04-10-zgromadzenie.yaml"


def changed(changes: dict[str, str]) -> dict[str, bytes]:
    """The base registry with top-level keys of its files replaced."""
    return with_snippets(base_files(), [Snippet(file, text) for file, text in changes.items()])


def paper(
    files: dict[str, bytes] | None = None,
    period: Period | None = None,
    lang: Lang = Lang.PL,
    partnership: str | None = None,
    *,
    internal: bool = False,
) -> Document:
    """The paper about files (the base registry), for the year up to 30 June 2026."""
    tree = Memory(base_files() if files is None else files)
    registry = load(tree)
    span = period or year_to(ON)
    request = Request(span, lang, partnership, internal=internal)
    now, then = (
        diagnose(run(registry, day, RULES, Selection()), registry, tree, lang) for day in (span.on, span.as_of)
    )
    return build(registry, request, now, then)


def text(document: Document) -> str:
    """The paper as Markdown, with plain spaces."""
    return markdown.render(document).replace("\u00a0", " ")


def sections(document: Document) -> Iterator[Section]:
    """Every section, nested ones too."""
    pending: list[Block | Section] = list(document.sections)
    while pending:
        block = pending.pop(0)
        if isinstance(block, Section):
            yield block
            pending[:0] = block.blocks


def charts(document: Document) -> dict[str, Chart]:
    """The charts of a paper by key; of several chapters, the first that has one."""
    found: dict[str, Chart] = {}
    for section in sections(document):
        for block in section.blocks:
            if isinstance(block, Chart):
                found.setdefault(block.key, block)
    return found


def section_text(document: Document, key: str) -> str:
    """One section as Markdown, with plain spaces."""
    found = next(section for section in sections(document) if section.key == key)
    return text(Document("", "", document.lang, document.on, (found,)))


def table(document: Document, key: str) -> Table:
    """A table by its key."""
    return next(each for each in tables(document) if each.key == key)


def cells(document: Document, key: str) -> list[tuple[str, ...]]:
    """The rows of a table, its total last, as they are printed, with plain spaces."""
    found = table(document, key)
    rows = [*found.rows, *([found.total] if found.total is not None else [])]
    kinds = [column.kind for column in found.columns]
    return [
        tuple(
            cell_text(cell, kind, document.lang).replace("\u00a0", " ") for cell, kind in zip(row, kinds, strict=True)
        )
        for row in rows
    ]
