"""A full run of the rules, for what shows findings beside something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from partnerstwo.cli.opening import Opened
    from partnerstwo.diagnostics.diagnostic import Diagnostic


def checked(opened: Opened, on: date) -> tuple[Diagnostic, ...]:
    """All findings on the day, accepted ones included."""
    from partnerstwo.rules.catalogue import RULES
    from partnerstwo.rules.diagnose import diagnose
    from partnerstwo.rules.run import run
    from partnerstwo.rules.selection import Selection

    found = run(opened.registry, on, RULES, Selection())
    return diagnose(found, opened.registry, opened.tree, opened.lang)
