"""What a file says, as it was typed."""

from typing import TypeAlias

Value: TypeAlias = str | list["Value"] | dict[str, "Value"] | None
"""Text, None where nothing is said, lists and maps."""

NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
"""What, typed without quotes, means "not given"."""

MARK = b"gnor"
"""What the bytes of a file hold if it may have a comment to the program (`remarks`): no other is searched for one."""
