"""Row headers are written only into a PDF that looks as Typst's does."""

from __future__ import annotations

import pytest

from partnerstwo.document.blocks import Column, Document, Section, Table
from partnerstwo.document.paper import rowheaders
from partnerstwo.document.render import pdf
from tests.document import sample


def test_other_tables_than_were_walked_are_a_mistake_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    handed: list[bytes] = []

    def kept(paper: bytes, _: object) -> bytes:
        handed.append(paper)
        return paper

    monkeypatch.setattr(pdf, "with_row_headers", kept)
    table = Table("t", "", (Column("a", "a", header=True), Column("b", "b")), (("x", "y"),))
    base = sample.card()
    pdf.render(Document("x", "", base.lang, base.on, (Section("a", "", (table,)),)))
    with pytest.raises(ValueError, match="zip"):
        rowheaders.with_row_headers(handed[0], (0, 0))
    with pytest.raises(ValueError, match="has no column 5"):
        rowheaders.with_row_headers(handed[0], (5,))


def test_a_pdf_of_another_make_is_refused() -> None:
    with pytest.raises(ValueError, match="without a plain table of places"):
        rowheaders.with_row_headers(b"%PDF-1.7\nstartxref\n0\n%%EOF", (0,))
