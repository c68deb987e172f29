"""S01: a sector that the partnership declares has no partner."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.choices import DECLARED_SECTORS, THREE_SECTORS, DeclaredType, Sector
from partnerstwo.model.legal_form import TRAITS
from partnerstwo.registry.composition import Composition, composition, running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, RelatedFinding, Rule, Words, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each missing sector: an error where it was declared, a warning where it was not."""
    for partnership in running(registry, on):
        members = composition(registry, partnership, on)
        if not members.certain:
            continue
        tri_sector = partnership.declared_type is DeclaredType.PUBLIC_PRIVATE_SOCIAL
        for sector in THREE_SECTORS:
            declared = sector in DECLARED_SECTORS[partnership.declared_type]
            # A sector that a two-sector partnership declared and lacks is S02.
            if sector in members.sectors or (declared and not tri_sector):
                continue
            yield Finding(
                partnership.key("members"),
                {"name": partnership.name, "sector": sector.label},
                variant="" if declared else "undeclared",
                related=tuple(_lookalikes(members, sector)),
            )


def _lookalikes(members: Composition, sector: Sector) -> Iterator[RelatedFinding]:
    """Members that are often taken for the sector: a social cooperative is no business."""
    for each in members.voting:
        if each.partner is not None and TRAITS[each.partner.legal_form].looks_like is sector:
            yield RelatedFinding(
                each.at(),
                Text(
                    "{partner} ({form}) należy do sektora: {own}",
                    "{partner} ({form}) belongs to the sector: {own}",
                ),
                {
                    "partner": each.partner.name,
                    "form": each.partner.legal_form.label,
                    "own": each.sector.label if each.sector else "",
                },
            )


RULE = Rule(
    code="S01",
    name="missing-sector",
    kind=Kind.PRINCIPLE,
    severity=Severity.ERROR,
    message=Text(
        "{name}: brak partnera z sektora: {sector}; partnerstwo trójsektorowe wymaga wszystkich trzech",
        "{name}: no partner from the sector: {sector}; a tri-sector partnership needs all three",
    ),
    variants={
        "undeclared": Words(
            Text("{name}: brak partnera z sektora: {sector}", "{name}: no partner from the sector: {sector}"),
            severity=Severity.WARNING,
        )
    },
    why=Text(
        "Partnerstwo lokalne łączy sektor publiczny, gospodarczy i pozarządowy; bez jednego z nich traci jego wiedzę i środki.",
        "A local partnership joins the public, business and non-governmental sectors; without one it lacks what that one knows and has.",
    ),
    remedy=Text(
        "Zaproś partnera z tego sektora i dopisz go do „members”, albo zadeklaruj węższy typ w „declared_type”.",
        "Invite a partner from that sector and add it to “members”, or declare a narrower type in “declared_type”.",
    ),
    source=Text("slajdy 10–12: partnerstwo trójsektorowe", "seed, slides 10–12: tri-sector partnership"),
    example=example(
        "partnerships/razem.yaml",
        bad="""\
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
