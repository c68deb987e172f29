"""A document for Word (DOCX): real styles, captions, lists and footnotes, on a town's letterhead if there is one."""

from __future__ import annotations

from partnerstwo.document.blocks import Document
from partnerstwo.document.word.archive import packed, unpacked
from partnerstwo.document.word.body import body
from partnerstwo.document.word.letterhead import Letterhead, opened


def render(document: Document, template: bytes | None = None) -> bytes:
    """The document as DOCX, dated by `document.on`.

    A template is a .docx or .dotx: its page, heads, feet and styles stay, its text goes. One that is no Word
    document raises `word.refusal.BadTemplateError`.
    """
    head = Letterhead(opened(template, document.lang), document, own=template is None)
    made = head.fill(body(document, head.room()))
    return packed(unpacked(made), document.on)
