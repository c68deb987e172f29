"""Bytes to text: strict UTF-8, and a guess at what the file is when it is something else (Y03)."""

import codecs

from partnerstwo.source.place import Span
from partnerstwo.source.problem import Problem

_POLISH = frozenset("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ")
# What a Polish text written on an older Windows may hold beside the letters.
_COMPANY = frozenset("„”“’‘‚–—…§°«»•€©®±·\xa0\xadéáäöüßčšžřÉÁÄÖÜČŠŽ×")


def decode(raw: bytes, file: str) -> str | Problem:
    """The text without its BOM, or the problem at the first byte that is not UTF-8."""
    body = raw.removeprefix(codecs.BOM_UTF8)
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        head = body[: error.start]
        line = head.count(b"\n") + 1
        column = len(head[head.rfind(b"\n") + 1 :].decode("utf-8")) + 1
        return Problem("Y03", file, Span(line, column, line, column + 1), _guess(raw))


def _guess(raw: bytes) -> str:
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf16"
    try:
        foreign = {c for c in raw.decode("cp1250") if not c.isascii()}
    except UnicodeDecodeError:
        return "other"
    return "cp1250" if foreign & _POLISH and foreign <= _POLISH | _COMPANY else "other"
