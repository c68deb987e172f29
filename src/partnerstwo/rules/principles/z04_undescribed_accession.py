"""Z04: an open partnership that does not say how to join."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.composition import running
from partnerstwo.registry.denial import stated
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Speaks only of partnerships that say they are open; the others are Z03's."""
    for partnership in running(registry, on):
        openness = partnership.openness
        if openness is not None and openness.open and not stated(openness.procedure):
            yield Finding(partnership.missing("openness", "procedure"), {"name": partnership.name})


RULE = Rule(
    code="Z04",
    name="undescribed-accession",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{name}: nie opisano, jak przystąpić do partnerstwa",
        "{name}: how to join is not described",
    ),
    why=Text(
        "Otwarte drzwi niewiele znaczą, jeśli kandydat nie wie, co i komu ma złożyć.",
        "An open door means little if a candidate does not know what to hand in and to whom.",
    ),
    remedy=Text(
        "Opisz w „openness”, w polu „procedure”, co się składa, gdzie i kto decyduje.",
        "Describe in “procedure” under “openness” what to hand in, where, and who decides.",
    ),
    source=Text("slajd 13: otwartość na rozszerzenie partnerstwa", "seed, slide 13: open to extension"),
    example=example(
        "partnerships/razem.yaml",
        bad="""\
openness:
  open: tak
""",
        good="""\
openness:
  open: tak
  procedure: Deklaracja złożona w sekretariacie; decyduje zgromadzenie.
""",
    ),
    check=check,
)
