"""The two languages."""

from enum import StrEnum


class Lang(StrEnum):
    """A language of output."""

    PL = "pl"
    EN = "en"
