"""What of a string may be shown: no control, no disguise, no letter that the stream lacks."""

from __future__ import annotations

import unicodedata
from functools import cache

from partnerstwo.language.patterns import lazy_pattern

REPLACEMENT = "\ufffd"

# Controls, formats (bidi, zero-width, soft hyphen), surrogates, private use, line and paragraph separators.
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
# Letters and marks by category, but without a shape of their own.
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")
_BREAKS = lazy_pattern(r"\r\n|[\n\r\t]")
_ADDRESS = lazy_pattern(r"https?://[A-Za-z0-9][A-Za-z0-9!#$%&'()*+,./:;=?@_~\[\]-]*")

_HOLDING = "\u00a0\u202f"
_ASCII = str.maketrans(
    {
        "„": '"', "”": '"', "“": '"', "«": '"', "»": '"', "’": "'", "‘": "'", "‚": "'",
        "–": "-", "—": "-", "−": "-", "‑": "-", "‐": "-", "…": "...", "•": "*", "·": "-", "×": "x",
        "→": "->", "←": "<-", "≥": ">=", "≤": "<=", "≠": "!=", "±": "+/-", "§": "par.", "€": "EUR",
        "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe",
        "Œ": "OE", "ð": "d", "þ": "th", "ı": "i", REPLACEMENT: "?",
    }
)  # fmt: skip


def visible(text: str) -> str:
    """The text with every character that hides, reorders or commands replaced by U+FFFD."""
    # Python counts the no-break spaces, which hold our amounts and dates together, among what is not printable.
    told = text.replace("\u00a0", " ").replace("\u202f", " ")
    if told.isprintable() and (text.isascii() or _BLANK.isdisjoint(text)):
        return text
    return "".join(REPLACEMENT if hides(char) else char for char in text)


def one_line(text: str) -> str:
    """`visible`, with line breaks and tabs as spaces: a name may hold them, a line of output may not."""
    return visible(text if text.isprintable() else _BREAKS.sub(" ", text))


def code_lines(text: str) -> list[str]:
    """The lines of a piece of code, each `visible` but for its tabs; no empty line at the end."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    return ["\t".join(visible(part) for part in each.split("\t")).rstrip() for each in lines]


def to_ascii(text: str, letters: str = "") -> str:
    """The text in ASCII: `ą` as `a`, `„` as `"`, `–` as `-`; `?` for what has no likeness; `letters` stay as they are.

    No-break spaces stay: they still hold words together until the lines are set.
    """
    if text.isascii():
        return text
    return "".join(char if char in _HOLDING or char in letters else _in_ascii(char) for char in text)


def web_address(href: str) -> bool:
    """Whether it is an http or https address of harmless characters, fit to be a link."""
    return _ADDRESS.fullmatch(href) is not None


def hides(char: str) -> bool:
    """Whether a character hides, reorders or commands instead of showing something."""
    return char in _BLANK or unicodedata.category(char) in _HIDDEN


def _in_ascii(char: str) -> str:
    likeness = char.translate(_ASCII)
    return likeness if likeness.isascii() else _ascii_char(likeness)


def _ascii_char(char: str) -> str:
    bare = "".join(part for part in unicodedata.normalize("NFKD", char) if not unicodedata.combining(part))
    bare = bare.translate(_ASCII).replace("\u2044", "/")
    if unicodedata.combining(char):
        return ""
    return bare if bare and bare.isascii() else "?"


def cells(text: str) -> int:
    """The width of a text on a screen: East Asian wide characters take two cells, combining marks none."""
    if text.isascii():
        return len(text)
    return sum(map(_cell_of, text))


@cache
def _cell_of(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
