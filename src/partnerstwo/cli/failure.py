"""The job could not be done: exit code 2, with words for the person who asked."""

from __future__ import annotations

from collections.abc import Mapping

from partnerstwo.language.text import Text, Value


class CannotError(Exception):
    """Bad usage, no registry, an unreadable folder, an unknown rule or id."""

    def __init__(self, text: Text, values: Mapping[str, Value] | None = None) -> None:
        super().__init__(text.en)
        self.text = text
        self.values = values or {}
