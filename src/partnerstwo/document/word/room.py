"""The room for text on a page, and the numbers that are free in the file."""

from __future__ import annotations

from dataclasses import dataclass

from partnerstwo.document.paper.columns import UPRIGHT


@dataclass(frozen=True, slots=True)
class Room:
    """What the body must fit: lengths are points."""

    width: float = UPRIGHT
    height: float = 717.0
    first_list: int = 1
    """The number of the first list; it is that of bullets, and ordered lists follow."""

    @property
    def scale(self) -> float:
        """How wide the text is, as a share of the page that widths are measured for."""
        return self.width / UPRIGHT
