"""Why a letterhead cannot be used."""

from __future__ import annotations

from partnerstwo.language.text import Text

NO_WORD = Text(
    pl="to nie jest dokument programu Word (.docx, .dotx) albo jest uszkodzony",
    en="it is no Word document (.docx, .dotx), or it is damaged",
)
MACROS = Text(
    pl="zawiera makra; proszę zapisać go jako zwykły dokument .docx",
    en="it contains macros; please save it as a plain .docx document",
)
LOCKED = Text(
    pl="jest zabezpieczony hasłem albo zapisany w starym formacie .doc; proszę zapisać go jako .docx bez hasła",
    en="it has a password or the old format .doc; please save it as .docx without a password",
)
LARGEST = 64 * 1024 * 1024
"""Bytes that a letterhead may have, packed or unpacked."""
TOO_LARGE = Text(
    pl="po rozpakowaniu ma ponad 64 MB; proszę zmniejszyć obrazy",
    en="it has more than 64 MB when unpacked; please make its pictures smaller",
)


class BadTemplateError(Exception):
    """The bytes given as a letterhead are none; `reason` ends a sentence that names the file."""

    def __init__(self, reason: Text) -> None:
        super().__init__(reason.en)
        self.reason = reason
