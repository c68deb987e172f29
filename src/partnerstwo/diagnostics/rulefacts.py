"""What a format tells of a rule, beside its findings."""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.value import value


@value
class RuleFacts:
    """A rule in one language; what its words say of a finding stands as `<name>`."""

    code: str
    name: str
    kind: Kind
    severity: Severity
    """That of the rule; a single finding may have another."""
    message: str
    why: str
    remedy: str
    source: str
    bad: str = ""
    """A short example that breaks the rule; empty where text cannot show one."""
    good: str = ""
    """The same example put right."""
