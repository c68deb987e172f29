"""Z02b: an active member whose accession no document proves."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.composition import composition, running
from partnerstwo.registry.denial import stated
from partnerstwo.registry.founding import founded_with
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.flood import is_flood
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Passes members with evidence of their own, and those that the founding document covers."""
    for partnership in running(registry, on):
        members = composition(registry, partnership, on).active
        unproved = [
            each
            for each in members
            if not stated(each.member.evidence) and not founded_with(partnership, each.member.since)
        ]
        if is_flood(len(unproved), len(members)):
            yield Finding(
                partnership.key("members"),
                {"name": partnership.name, "n": len(unproved), "total": len(members)},
                variant="many",
            )
            continue
        for each in unproved:
            yield Finding(each.missing("evidence"), {"partner": registry.partner_name(each.member.partner)})


RULE = Rule(
    code="Z02b",
    name="membership-without-evidence",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{partner}: brak dowodu przystąpienia (deklaracja, umowa)",
        "{partner}: no proof of accession (declaration, agreement)",
    ),
    variants={
        "many": Words(
            Text(
                "{name}: {n} z {total} wpisanych partnerów nie ma dowodu przystąpienia (deklaracja, umowa)",
                "{name}: {n} of {total} partners entered have no proof of accession (declaration, agreement)",
            )
        )
    },
    why=Text(
        "Dobrowolność uczestnictwa potwierdza dokument, którym partner sam przystąpił.",
        "What proves that a membership is voluntary is the document by which the partner itself joined.",
    ),
    remedy=Text(
        "Wpisz w „evidence” dokument z datą i znakiem sprawy, np. „deklaracja z 12.04.2016, OPS.0643.4.2016”; partnerom założycielom wystarczy dokument opisany w „founding”.",
        "Write the document with its date and file number in “evidence”; for founding partners the document described in “founding” is enough.",
    ),
    source=Text("slajd 13: dobrowolność uczestnictwa", "seed, slide 13: voluntary membership"),
    example=example(
        "partnerships/razem.yaml",
        bad="""\
members:
  - partner: gmina-lipowo
    since: 2024-01-10
  - partner: brzoza
    since: 2024-01-10
  - partner: tartak
    since: 2025-03-01
  - partner: cis-brzoza
    since: 2024-01-10
  - partner: rada-seniorow
    since: 2024-01-10
""",
        good="""\
members:
  - partner: gmina-lipowo
    since: 2024-01-10
  - partner: brzoza
    since: 2024-01-10
  - partner: tartak
    since: 2025-03-01
    evidence: deklaracja GL.0000.2.2025
  - partner: cis-brzoza
    since: 2024-01-10
  - partner: rada-seniorow
    since: 2024-01-10
""",
    ),
    check=check,
)
