"""Numbers of tables, charts and footnotes, the same in every format of one document."""

from __future__ import annotations

from partnerstwo.document.blocks import Inline
from partnerstwo.document.words import CHART, TABLE
from partnerstwo.language.dates import NBSP
from partnerstwo.language.lang import Lang


class Numbering:
    """Counts while a renderer walks one document from its beginning to its end."""

    def __init__(self, lang: Lang) -> None:
        self._lang = lang
        self._tables = 0
        self._charts = 0
        self.notes: list[Inline] = []
        """Footnotes in the order of their first mark; note n stands at n - 1."""

    def table(self, caption: str) -> str:
        """`Tabela 1. …`; nothing for a table without a caption, which is not counted."""
        if not caption:
            return ""
        self._tables += 1
        return f"{TABLE[self._lang]}{NBSP}{self._tables}. {caption}"

    def chart(self, caption: str) -> str:
        """`Wykres 1. …`; nothing for a chart without a caption, which is not counted."""
        if not caption:
            return ""
        self._charts += 1
        return f"{CHART[self._lang]}{NBSP}{self._charts}. {caption}"

    def note(self, note: Inline) -> int:
        """The number of a footnote; equal footnotes share one."""
        if note not in self.notes:
            self.notes.append(note)
        return self.notes.index(note) + 1
