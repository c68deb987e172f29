"""S02: a two-sector partnership whose composition is not the declared one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text, Value
from partnerstwo.model.choices import DECLARED_SECTORS, DeclaredType
from partnerstwo.registry.composition import composition, running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """An error where a declared sector is missing, a notice where the composition is wider than declared.

    What a declared tri-sector partnership lacks is S01.
    """
    for partnership in running(registry, on):
        members = composition(registry, partnership, on)
        if partnership.declared_type is DeclaredType.PUBLIC_PRIVATE_SOCIAL or not members.certain:
            continue
        declared = DECLARED_SECTORS[partnership.declared_type]
        missing = tuple(sector.label for sector in declared if sector not in members.sectors)
        values: dict[str, Value] = {"name": partnership.name, "declared": partnership.declared_type.label}
        if missing:
            yield Finding(partnership.key("members"), {**values, "missing": missing})
        elif len(members.sectors) > len(declared):
            yield Finding(partnership.at("declared_type"), {**values, "actual": members.type.label}, variant="wider")


RULE = Rule(
    code="S02",
    name="declared-type-not-met",
    kind=Kind.PRINCIPLE,
    severity=Severity.ERROR,
    message=Text(
        "{name}: zadeklarowano partnerstwo {declared}, a brak partnera z sektora: {missing:list}",
        "{name}: declared as {declared}, yet there is no partner from the sector: {missing:list}",
    ),
    variants={
        "wider": Words(
            Text(
                "{name}: zadeklarowano partnerstwo {declared}, a według składu jest ono {actual}",
                "{name}: declared as {declared}, yet by its members it is {actual}",
            ),
            Text(
                "Skład jest szerszy niż deklaracja: wpisz „declared_type: public_private_social” albo usuń to pole.",
                "The composition is wider than declared: write “declared_type: public_private_social” or remove that key.",
            ),
            Severity.NOTICE,
        )
    },
    why=Text(
        "Typ partnerstwa wynika z tego, jakie sektory w nim współpracują, a nie z nazwy ani z deklaracji.",
        "The type of a partnership follows from the sectors that work together in it, not from its name or a declaration.",
    ),
    remedy=Text(
        "Zaproś partnera z brakującego sektora i dopisz go do „members” albo popraw „declared_type”.",
        "Invite a partner from the missing sector and add it to “members”, or correct “declared_type”.",
    ),
    source=Text("slajd 10: typy partnerstw", "seed, slide 10: types of partnerships"),
    example=example(
        "partnerships/razem.yaml",
        bad="""\
declared_type: public_private
members:
  - partner: gmina-lipowo
    since: 2024-01-10
  - partner: brzoza
    since: 2024-01-10
  - partner: cis-brzoza
    since: 2024-01-10
  - partner: rada-seniorow
    since: 2024-01-10
  - partner: tartak
    since: 2024-01-10
    until: 2026-05-31
""",
        good="""\
declared_type: public_private_social
members:
  - partner: gmina-lipowo
    since: 2024-01-10
  - partner: brzoza
    since: 2024-01-10
  - partner: cis-brzoza
    since: 2024-01-10
  - partner: rada-seniorow
    since: 2024-01-10
  - partner: tartak
    since: 2024-01-10
""",
    ),
    check=check,
    silenced_by=("S03", "S12"),
)
