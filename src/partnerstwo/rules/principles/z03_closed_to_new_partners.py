"""Z03: a partnership that is closed to new partners, or does not say whether it is open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.composition import running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Silence about openness counts as a breach: who does not say that the door is open keeps it shut."""
    for partnership in running(registry, on):
        stated = partnership.openness.open if partnership.openness else None
        if stated is None:
            yield Finding(partnership.missing("openness", "open"), {"name": partnership.name}, variant="not_stated")
        elif not stated:
            yield Finding(partnership.at("openness", "open"), {"name": partnership.name})


RULE = Rule(
    code="Z03",
    name="closed-to-new-partners",
    kind=Kind.PRINCIPLE,
    severity=Severity.ERROR,
    message=Text("{name}: jest zamknięte na nowych partnerów", "{name}: closed to new partners"),
    variants={
        "not_stated": Words(
            Text(
                "{name}: nie podano, czy jest otwarte na nowych partnerów",
                "{name}: does not say whether it is open to new partners",
            ),
            Text(
                "Dopisz „openness:” z polem „open: tak” i opisz w „procedure”, jak przystąpić.",
                "Add “openness:” with “open: yes” and describe in “procedure” how to join.",
            ),
        )
    },
    why=Text(
        "Otwartość na rozszerzenie jest zasadą, od której zależy powodzenie partnerstwa.",
        "Openness to new partners is a principle that the partnership's success depends on.",
    ),
    remedy=Text(
        "Otwórz partnerstwo i wpisz „open: tak”, a w „procedure” – jak przystąpić.",
        "Open the partnership, write “open: yes” and describe in “procedure” how to join.",
    ),
    source=Text("slajd 13: otwartość na rozszerzenie partnerstwa", "seed, slide 13: open to extension"),
    example=example(
        "partnerships/razem.yaml",
        bad="""\
openness:
  open: nie
  procedure: Deklaracja złożona w sekretariacie.
""",
        good="""\
openness:
  open: tak
  procedure: Deklaracja złożona w sekretariacie.
""",
    ),
    check=check,
)
