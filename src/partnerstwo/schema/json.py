"""A JSON value, and its one way of being written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

Json: TypeAlias = str | int | float | bool | Sequence["Json"] | Mapping[str, "Json"] | None
Fragment: TypeAlias = dict[str, Json]
"""A part of a schema, still to be added to."""


def encoded(value: Json) -> bytes:
    """The same bytes on every machine: order as given, two spaces, letters as they are, a line end."""
    import json

    # Half of a surrogate pair is no text; as an escape it is JSON all the same.
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "backslashreplace")
