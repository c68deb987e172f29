"""Where something stands in a file: by route, by target, by line and column."""

from enum import Enum
from operator import attrgetter
from typing import TypeAlias

from partnerstwo.language.value import value

Route: TypeAlias = tuple[str | int, ...]
"""Keys and item numbers (from 0, as in the source) from the top of a file: `("participants", 1, "partner")`."""


@value
class Span:
    """A stretch of a file, as editors count: from 1, ends exclusive, columns in Unicode code points, without a BOM."""

    line: int
    column: int
    end_line: int
    end_column: int

    def __lt__(self, other: "Span") -> bool:
        """Which comes first."""
        return _order(self) < _order(other)


_order = attrgetter("line", "column", "end_line", "end_column")

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
