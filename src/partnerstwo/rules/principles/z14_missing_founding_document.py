"""Z14: a partnership without a founding document."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.composition import running
from partnerstwo.registry.founding import founding_document
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each partnership that names no agreement, declaration or statute."""
    for partnership in running(registry, on):
        if founding_document(partnership) is None:
            yield Finding(partnership.missing("founding"), {"name": partnership.name})


RULE = Rule(
    code="Z14",
    name="missing-founding-document",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{name}: brak dokumentu założycielskiego (umowa, deklaracja, statut)",
        "{name}: no founding document (agreement, declaration, statute)",
    ),
    why=Text(
        "Partnerstwo lokalne jest trwałe, gdy partnerzy spisali, po co i na jakich zasadach współpracują.",
        "A local partnership lasts when its partners have written down what they cooperate for and how.",
    ),
    remedy=Text(
        "Dopisz „founding” z polami „kind”, „date” i „ref”; jeśli dokumentu nie ma, spiszcie umowę lub deklarację.",
        "Add “founding” with “kind”, “date” and “ref”; if there is no document, write an agreement or a declaration.",
    ),
    source=Text(
        "slajd 15: partnerstwo lokalne a projektowe; praktyka partnerstw lokalnych",
        "seed, slide 15: local and project partnerships; practice of local partnerships",
    ),
    example=example(
        "partnerships/razem.yaml",
        bad="""\
founding:
""",
        good="""\
founding:
  kind: agreement
  date: 2024-01-10
  ref: GL.0000.1.2024
""",
    ),
    check=check,
)
