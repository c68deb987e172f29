"""A flood: so many lack the same thing that one finding says it for all."""

MANY, PERCENT = 10, 80


def is_flood(lacking: int, of: int) -> bool:
    """Whether all of several lack it, or at least ten and four fifths of them."""
    return lacking > 1 and (lacking == of or (lacking >= MANY and lacking * 100 >= of * PERCENT))
