"""Lines of a text for a screen of some width, broken between words."""

from __future__ import annotations

from partnerstwo.language.printable import cells


def wrapped(text: str, width: int | None) -> list[str]:
    """The text in lines of at most so many cells; as one line without a width.

    What belongs together stays together: "1 200 zł", "Uwagi: 3", and a one-letter word with the next one. Only what is
    wider than a line is broken itself.
    """
    if width is None or cells(text) <= width:
        return [text]
    lines: list[str] = []
    line = ""
    for piece in _pieces([word for word in text.split(" ") if word]):
        if line and cells(line) + 1 + cells(piece) > width:
            lines.append(line.rstrip())
            line = piece
        else:
            line = f"{line} {piece}" if line else piece
        while cells(line) > width:
            head = _head(line, width)
            lines.append(line[:head].rstrip())
            line = line[head:].lstrip()
    return [*lines, line.rstrip()] if line else lines


def _pieces(words: list[str]) -> list[str]:
    pieces: list[str] = []
    held = False
    for word in words:
        if pieces and (held or _clings(word, pieces[-1])):
            pieces[-1] = f"{pieces[-1]} {word}"
        else:
            pieces.append(word)
        held = (len(word) == 1 and word.isalpha()) or (word.isdigit() and len(word) <= 3)
    return pieces


def _clings(word: str, before: str) -> bool:
    """Whether no line may begin with the word: a closing quote, or a number after its name or its thousands."""
    return word.startswith("”") or (word[:1].isdigit() and (before[-1:].isdigit() or before.endswith(":")))


def _head(line: str, width: int) -> int:
    """How many characters fill a line: at least one, and a mark never parts from its letter."""
    count, filled = 0, 0
    for count, char in enumerate(line):  # noqa: B007 - the place where it stopped is the answer
        filled += cells(char)
        if filled > width:
            break
    return max(count, 1)
