"""Where figures stand in the bytes of a file: a look that costs next to nothing, before one with a pattern."""

from typing import Final

_EVERY_DIGIT_A_NOUGHT: Final = bytes.maketrans(b"0123456789", b"0" * 10)


def figures_in(raw: bytes, *shapes: bytes) -> bool:
    """Whether the bytes hold one of the shapes, in which `0` is any digit: `00.0000` a month with its year."""
    noughts = raw.translate(_EVERY_DIGIT_A_NOUGHT)
    return any(shape in noughts for shape in shapes)
