"""Options that contradict one another."""

from __future__ import annotations

from collections.abc import Mapping

from partnerstwo.cli.failure import CannotError
from partnerstwo.language.text import Text

_APART = Text("{one} i {other} wykluczają się", "{one} and {other} cannot be given together")
_PLACE = Text("ŚCIEŻKA", "PATH")
_APART_OF_VALIDATE = (
    # Standard input is read once; the baseline is made once, of all that there is.
    *(("--watch", other) for other in ("--stdin-filename", "--update-baseline", "--fix", "--diff")),
    *(
        ("--update-baseline", other)
        for other in ("--no-baseline", "PATH", "--since", "--stdin-filename", "--fix", "--diff")
    ),
    ("--stdin-filename", "PATH"),
    *(("--diff", other) for other in ("--fix", "--format", "--output")),
    ("--baseline", "--no-baseline"),
)


def refuse_contradictions(given: Mapping[str, object]) -> None:
    """Raises `CannotError` for two options of `validate` that were given and exclude each other."""
    for one, other in _APART_OF_VALIDATE:
        if given.get(one) and given.get(other):
            raise CannotError(_APART, {"one": one, "other": _PLACE if other == "PATH" else other})
