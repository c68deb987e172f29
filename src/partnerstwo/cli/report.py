"""`report`: being written."""


def report() -> int:
    """Being written."""
    return 2
