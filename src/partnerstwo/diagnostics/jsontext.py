"""JSON that says everything and steers nothing."""

from __future__ import annotations

import json
import re

from partnerstwo.language.printable import REPLACEMENT, hides

_LONE = re.compile("[\ud800-\udfff]")


def json_text(value: object) -> str:
    """The value as indented JSON, one line end after it.

    What hides, reorders or commands (C1 controls, bidi marks) stands as an escape: a terminal would obey it. Half a
    pair of surrogates, which strict readers refuse in any spelling, becomes U+FFFD.
    """
    lines = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False).split("\n")
    return "".join(f"{_escaped(line)}\n" for line in lines)


def _escaped(line: str) -> str:
    if line.isprintable():
        return line
    whole = _LONE.sub(REPLACEMENT, line)
    return "".join(json.dumps(char)[1:-1] if hides(char) else char for char in whole)
