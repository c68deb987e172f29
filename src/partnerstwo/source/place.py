"""Where something stands in a file: by route, by target, by line and column."""

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

Route: TypeAlias = tuple[str | int, ...]
"""Keys and item numbers (from 0, as in the source) from the top of a file: `("participants", 1, "partner")`."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a file, as editors count: from 1, ends exclusive, columns in Unicode code points, without a BOM."""

    line: int
    column: int
    end_line: int
    end_column: int


FILE_START = Span(1, 1, 1, 1)
"""The place of what concerns a file as a whole."""


class Target(Enum):
    """Which end of a route is meant."""

    VALUE = "value"
    """The value at the route."""
    KEY = "key"
    """The key that leads to it."""
    MISSING = "missing"
    """A key that is not there; the route ends with it."""
