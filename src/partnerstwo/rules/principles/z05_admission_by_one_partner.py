"""Z05: one partner alone decides who may join."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.choices import Admission
from partnerstwo.registry.composition import running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding where the leader admits new partners."""
    for partnership in running(registry, on):
        if partnership.openness is not None and partnership.openness.admission is Admission.LEADER:
            yield Finding(partnership.at("openness", "admission"), {"name": partnership.name})


RULE = Rule(
    code="Z05",
    name="admission-by-one-partner",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{name}: o przyjęciu nowych partnerów decyduje sam lider",
        "{name}: the leader alone decides on new partners",
    ),
    why=Text(
        "Zgoda jednego partnera jako warunek przystąpienia podważa równość praw i otwartość partnerstwa.",
        "Making accession depend on one partner's consent undermines equal rights and openness.",
    ),
    remedy=Text(
        "Przekażcie decyzję zgromadzeniu lub zarządowi i wpiszcie „admission: majority” albo „admission: board”.",
        "Give the decision to the assembly or the board and write “admission: majority” or “admission: board”.",
    ),
    source=Text(
        "slajdy 12–13: równość praw, otwartość na rozszerzenie partnerstwa",
        "seed, slides 12–13: equal rights, open to extension",
    ),
    example=example(
        "partnerships/razem.yaml",
        bad="""\
openness:
  open: tak
  procedure: Deklaracja złożona u lidera.
  admission: leader
""",
        good="""\
openness:
  open: tak
  procedure: Deklaracja złożona w sekretariacie.
  admission: majority
""",
    ),
    check=check,
)
