"""A document as an accessible PDF for the archive (PDF/UA-1, PDF/A-2a), set by Typst from a constant template."""

from __future__ import annotations

import json
from datetime import UTC, datetime, time
from functools import cache
from pathlib import Path

import typst

from partnerstwo.document.blocks import Document
from partnerstwo.document.fonts import faces
from partnerstwo.document.paper.rowheaders import with_row_headers
from partnerstwo.document.paper.values import printed

_TEMPLATE = Path(__file__).with_name("paper.typ")


def render(document: Document) -> bytes:
    """The document as a PDF: its structure tagged, its faces inside, dated by `document.on` at midnight UTC.

    A character that the faces lack is printed as U+FFFD. Data reach Typst only as a JSON value, and it sees no
    file but the template and the faces.
    """
    paper = printed(document)
    values = json.dumps(paper.values, ensure_ascii=False, sort_keys=True)
    pdf = typst.compile(
        _TEMPLATE,
        root=_TEMPLATE.parent,
        font_paths=_fonts(),
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs={"document": values},
        pdf_standards=["a-2a", "ua-1"],
        timestamp=datetime.combine(document.on, time(), UTC),
    )
    return with_row_headers(pdf, paper.header_columns)


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[faces.FOLDER])
