"""The ZIP file that a Word document is: opened with care, written the same each time."""

from __future__ import annotations

import io
import zipfile
import zlib
from datetime import date

from partnerstwo.document.word.refusal import LARGEST, LOCKED, MACROS, NO_WORD, TOO_LARGE, BadTemplateError

_TYPES = "[Content_Types].xml"
_FIRST = (_TYPES, "_rels/.rels", "word/document.xml")
_OLD = b"\xd0\xcf\x11\xe0"
"""How the old format begins, and a document locked with a password."""
_TEMPLATE = b"wordprocessingml.template.main+xml"
_DOCUMENT = b"wordprocessingml.document.main+xml"
_MACROS = b"macroEnabled"
_YEARS = (1980, 2107)
"""What a ZIP file can say."""


def packed(parts: dict[str, bytes], on: date) -> bytes:
    """The parts by name as one file: sorted, dated, the list of types first, as readers expect it."""
    order = {name: at for at, name in enumerate(_FIRST)}
    year = min(max(on.year, _YEARS[0]), _YEARS[1])
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in sorted(parts, key=lambda name: (order.get(name, len(order)), name)):
            entry = zipfile.ZipInfo(name, (year, on.month, on.day, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            # The system that wrote it and its permissions would be this machine's.
            entry.create_system = 0
            archive.writestr(entry, parts[name])
    return out.getvalue()


def unpacked(archived: bytes) -> dict[str, bytes]:
    """The parts of a file by name."""
    with zipfile.ZipFile(io.BytesIO(archived)) as archive:
        return {entry.filename: archive.read(entry) for entry in archive.infolist() if not entry.is_dir()}


def plain_document(letterhead: bytes) -> bytes:
    """A letterhead as a document: a template (.dotx) becomes one. Raises `BadTemplateError` for what is none."""
    if letterhead.startswith(_OLD):
        raise BadTemplateError(LOCKED)
    try:
        with zipfile.ZipFile(io.BytesIO(letterhead)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > LARGEST:
                raise BadTemplateError(TOO_LARGE)
        parts = unpacked(letterhead)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, OSError, ValueError) as broken:
        raise BadTemplateError(NO_WORD) from broken
    types = parts.get(_TYPES, b"")
    if _MACROS in types:
        raise BadTemplateError(MACROS)
    if _TEMPLATE not in types and _DOCUMENT not in types:
        raise BadTemplateError(NO_WORD)
    parts[_TYPES] = types.replace(_TEMPLATE, _DOCUMENT)
    return packed(parts, date(*_YEARS[:1], 1, 1))
