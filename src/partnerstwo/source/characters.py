"""Characters that deceive a reader: control, bidirectional, invisible, foreign line ends, not composed (Y07)."""

import re
from itertools import islice
from unicodedata import is_normalized

from partnerstwo.language.patterns import lazy_pattern
from partnerstwo.source.edits import Compose, Unhide
from partnerstwo.source.problem import MOST, Problem
from partnerstwo.source.text import Text

REPLACEMENT = "\ufffd"
GAP = "\ufdd0"
"""Stands in a text for a character that nobody sees, so that places hold; in no value is anything left of it."""

_CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0\ufffe\uffff"
_LINE_SEPARATOR = "\x85\u2028\u2029"
_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_ZERO_WIDTH = "\xad\u200b-\u200d\u2060\ufeff"
_HOSTILE = lazy_pattern(f"[{_CONTROL}{_LINE_SEPARATOR}{_BIDI}{_ZERO_WIDTH}]")
# An escape can also make a carriage return, which no reader leaves in a text by itself.
_HOSTILE_VALUE = lazy_pattern(f"[\r{_CONTROL}{_LINE_SEPARATOR}{_BIDI}{_ZERO_WIDTH}]")
_INVISIBLE = lazy_pattern(f"[{GAP}{_BIDI}{_ZERO_WIDTH}]")
_SPACE_OF_NO_WIDTH = "\u200b"
_IDLE = "\xad\u200c\u200d\u200e\u2060\ufeff"
_FIRST_FOREIGN = "\u0250"
"""Below it stands all that Polish and its neighbours are written with."""
_VARIANTS = (
    ("line_separator", lazy_pattern(f"[{_LINE_SEPARATOR}]")),
    ("bidi", lazy_pattern(f"[{_BIDI}]")),
    ("zero_width", lazy_pattern(f"[{_ZERO_WIDTH}]")),
)
_WORD = lazy_pattern(r"\S+")


def variant(character: str) -> str:
    """The kind of a hostile character."""
    return next((name for name, pattern in _VARIANTS if pattern.match(character)), "control")


def codepoint(character: str) -> str:
    """Its number as the Unicode charts write it: `U+202E`."""
    return f"U+{ord(character):04X}"


def harmless(characters: str) -> str:
    """The same number of characters: the invisible ones replaced by `GAP`, the other hostile ones by U+FFFD."""
    return _HOSTILE.sub(lambda found: GAP if _INVISIBLE.match(found[0]) else REPLACEMENT, characters)


def shown(characters: str) -> str:
    """What `harmless` returned, as a person is to see it: also where something invisible stood stands U+FFFD."""
    return characters.replace(GAP, REPLACEMENT)


def harmless_value(value: str) -> str:
    """A value whose escapes may have made what the file itself does not hold, without what nobody sees."""
    return _HOSTILE_VALUE.sub(REPLACEMENT, without_invisible(value))


def without_invisible(value: str) -> str:
    """The value as it looks: what stands between its letters unseen is told once (Y07), and confuses nothing else."""
    return _INVISIBLE.sub("", value)


def first_hostile(value: str) -> str | None:
    """The first hostile character of a value, if there is one."""
    found = _HOSTILE_VALUE.search(value)
    return found[0] if found else None


def inspect(text: Text, file: str) -> list[Problem]:
    """What Y07 finds in a text as it stands in the file."""
    problems = []
    for found in islice(_HOSTILE.finditer(text.characters), MOST):
        place = text.span(found.start(), found.end())
        edits = (Unhide(place),) if _says_nothing(found) else ()
        problems.append(Problem("Y07", file, place, variant(found[0]), {"codepoint": codepoint(found[0])}, edits=edits))
    if not is_normalized("NFC", text.characters):
        words = [w for w in _WORD.finditer(text.characters) if not is_normalized("NFC", w[0])]
        # Two blanks that compose do not exist, but a mark can stand after a blank: then there is no word to name.
        where = text.span(words[0].start(), words[0].end()) if words else text.rest(0)
        problems.append(Problem("Y07", file, where, "nfc", {"count": max(1, len(words))}, edits=(Compose(),)))
    return problems


def _says_nothing(found: re.Match[str]) -> bool:
    """Whether the text is the same without the character, to any reader.

    Signs that turn the direction of writing may hide what was meant, joiners make other letters in other scripts,
    and between two letters a space of no width may stand for a space: those take a person.
    """
    before, after = found.string[: found.start()][-1:], found.string[found.end() :][:1]
    if found[0] == _SPACE_OF_NO_WIDTH:
        return not (before.isalnum() and after.isalnum())
    return found[0] in _IDLE and before < _FIRST_FOREIGN and after < _FIRST_FOREIGN


def suspect(characters: str) -> bool:
    """Whether `inspect` would find anything; the quick way for the many files that are clean."""
    return _HOSTILE.search(characters) is not None or not is_normalized("NFC", characters)
