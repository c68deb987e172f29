"""S07: a partnership without a CIS or KIS."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.composition import composition, running
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.sectors import is_social_employment
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Met by a CIS or KIS, by a member with that status, and by the operator of one: any active member, observers too."""
    for partnership in running(registry, on):
        members = composition(registry, partnership, on)
        if not members.known:
            continue
        partners = [each.partner for each in members.active if each.partner is not None]
        if not any(is_social_employment(registry, partner) for partner in partners):
            yield Finding(partnership.key("members"), {"name": partnership.name})


RULE = Rule(
    code="S07",
    name="social-employment-missing",
    kind=Kind.PRINCIPLE,
    severity=Severity.NOTICE,
    message=Text(
        "{name}: brak podmiotu zatrudnienia socjalnego (CIS, KIS)",
        "{name}: no social employment entity (CIS, KIS)",
    ),
    why=Text(
        "Centra i kluby integracji społecznej należą do partnerów, których udział jest niezwykle istotny.",
        "Social integration centres and clubs are among the partners whose part matters most.",
    ),
    remedy=Text(
        "Zaproś CIS, KIS lub podmiot, który je prowadzi, i dopisz go do „members”; status partnera wpisz w jego „statuses”.",
        "Invite a CIS, a KIS or whoever runs one and add it to “members”; a partner's status belongs in its “statuses”.",
    ),
    source=Text(
        "slajdy 1 i 12: podmioty zatrudnienia socjalnego; ustawa z 13.06.2003 o zatrudnieniu socjalnym",
        "seed, slides 1 and 12: social employment entities; act of 13 June 2003 on social employment",
    ),
    example=example(
        "partners/cis-brzoza.yaml",
        bad="""\
name: Zakład Aktywności Zawodowej w Lipowie
legal_form: zaz
statuses:
  - kind: zaz
    authority: Wojewoda
    number: PS.0000.1.2024
""",
        good="""\
name: Centrum Integracji Społecznej w Lipowie
legal_form: cis
statuses:
  - kind: cis
    authority: Wojewoda
    number: PS.0000.1.2024
""",
    ),
    check=check,
    silenced_by=("S03", "S12"),
    reads=("partners",),
)
