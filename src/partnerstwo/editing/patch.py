"""The difference between two texts of a file, as `patch -p1` and `git apply` take it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

_CONTEXT = 3
_APART = re.compile(rb'[\x00-\x1f\x7f"\\]')
"""What git and patch read in a name only between quotes, escaped."""
_NO_LINE_END = b"\\ No newline at end of file\n"


def patch(path: str, before: bytes | None, after: bytes) -> bytes:
    """The unified difference, byte for byte: line ends, a BOM and a missing last line end as they are.

    `before` is None for a file that is not there yet.
    """
    name = path.removeprefix("/").encode("utf-8", "surrogateescape")
    old = b"/dev/null" if before is None else _named(b"a/" + name)
    hunks = _hunks(_lines(before or b""), _lines(after))
    return b"".join((b"--- ", old, b"\n+++ ", _named(b"b/" + name), b"\n", *hunks))


def _named(name: bytes) -> bytes:
    if _APART.search(name):
        return b'"' + _APART.sub(lambda found: b"\\%03o" % found[0][0], name) + b'"'
    # What follows a name with a space is parted from it by a tab.
    return name + b"\t" if b" " in name else name


def _lines(raw: bytes) -> list[bytes]:
    lines = raw.split(b"\n")
    ended = [each + b"\n" for each in lines[:-1]]
    return [*ended, lines[-1]] if lines[-1] else ended


def _hunks(old: list[bytes], new: list[bytes]) -> Iterator[bytes]:
    for group in SequenceMatcher(None, old, new).get_grouped_opcodes(_CONTEXT):
        first, last = group[0], group[-1]
        yield f"@@ -{_range(first[1], last[2])} +{_range(first[3], last[4])} @@\n".encode()
        for tag, start, end, new_start, new_end in group:
            if tag == "equal":
                yield from (_line(b" ", each) for each in old[start:end])
            else:
                yield from (_line(b"-", each) for each in old[start:end])
                yield from (_line(b"+", each) for each in new[new_start:new_end])


def _range(start: int, end: int) -> str:
    length = end - start
    if length == 1:
        return f"{start + 1}"
    return f"{start + 1 if length else start},{length}"


def _line(sign: bytes, line: bytes) -> bytes:
    return sign + line if line.endswith(b"\n") else sign + line + b"\n" + _NO_LINE_END
