"""The text of one file, and the way from a character's index to its line and column."""

from bisect import bisect_right
from functools import cached_property

from partnerstwo.source.place import Span


class Text:
    """The characters of a file without BOM; indexes count code points from 0.

    A line ends at a line feed only, as editors show it; the YAML reader takes a lone carriage return for an
    end of line too, so its own line numbers are never used, only its indexes.
    """

    def __init__(self, characters: str) -> None:
        self.characters = characters

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines as an editor shows them, without their ends; after a final line feed comes an empty one."""
        return tuple(line.removesuffix("\r") for line in self.characters.split("\n"))

    @cached_property
    def _starts(self) -> list[int]:
        starts = [0]
        for line in self.characters.split("\n"):
            starts.append(starts[-1] + len(line) + 1)
        starts.pop()
        return starts

    def row(self, index: int) -> int:
        """The line that holds a character, from 0."""
        return bisect_right(self._starts, index) - 1

    def start_of(self, row: int) -> int:
        """The index of the first character of a line."""
        return self._starts[row]

    def end_of(self, row: int) -> int:
        """The index after the last visible character of a line."""
        return self._starts[row] + len(self.lines[row].rstrip())

    def span(self, start: int, end: int) -> Span:
        """From index to index, the second exclusive."""
        row, end_row = self.row(start), self.row(end)
        return Span(row + 1, start - self._starts[row] + 1, end_row + 1, end - self._starts[end_row] + 1)

    def rest(self, index: int) -> Span:
        """From an index to the end of its line, trailing blanks left out; never empty inside a line."""
        return self.span(index, max(index, self.end_of(self.row(index))))
