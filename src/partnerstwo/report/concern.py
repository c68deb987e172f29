"""Which findings are about one partnership."""

from __future__ import annotations

from partnerstwo.diagnostics.diagnostic import Diagnostic
from partnerstwo.model.partnership import Partnership
from partnerstwo.principles.state import subjects
from partnerstwo.registry.registry import Registry

SHAMING = frozenset({"D02", "D03", "K01", "M04", "P10", "P12", "Z02a", "Z09", "Z10"})
"""Codes of findings that could shame a single partner: a paper for the public counts them and names nobody."""


def concerned(registry: Registry, partnership: Partnership) -> frozenset[str]:
    """Its own file and those of its members, past ones too, projects, meetings and assessments.

    A partner that only takes part in its projects is not its business.
    """
    members = {f"partners/{member.partner}" for member in partnership.members}
    return subjects(registry, partnership) | members | {"registry"}


def concerning(
    registry: Registry, partnership: Partnership, diagnostics: tuple[Diagnostic, ...]
) -> tuple[Diagnostic, ...]:
    """The findings about what concerns the partnership."""
    about = concerned(registry, partnership)
    return tuple(each for each in diagnostics if each.subject in about)
