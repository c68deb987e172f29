"""S08: a partnership in which nobody speaks for the local community."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.choices import Voice
from partnerstwo.registry.composition import composition, running
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.sectors import voices_of
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Any active member with that voice will do, observers too."""
    for partnership in running(registry, on):
        members = composition(registry, partnership, on)
        if not members.known:
            continue
        partners = [each.partner for each in members.active if each.partner is not None]
        if not any(Voice.COMMUNITY in voices_of(registry, partner) for partner in partners):
            yield Finding(partnership.key("members"), {"name": partnership.name})


RULE = Rule(
    code="S08",
    name="community-without-voice",
    kind=Kind.PRINCIPLE,
    severity=Severity.NOTICE,
    message=Text(
        "{name}: żaden partner nie reprezentuje społeczności lokalnej",
        "{name}: no partner speaks for the local community",
    ),
    why=Text(
        "Zasada społecznej partycypacji wymaga, by przy stole siedzieli także przedstawiciele mieszkańców.",
        "The principle of public participation asks that residents, too, are represented at the table.",
    ),
    remedy=Text(
        "Zaproś np. radę seniorów, sołectwo, KGW lub OSP; a jeśli któryś partner już mówi w imieniu mieszkańców, wpisz mu „voices” z wartością „community”.",
        "Invite, say, a seniors' council, a village council or a fire brigade; if a partner already speaks for residents, put “community” into its “voices”.",
    ),
    source=Text(
        "slajd 12: przedstawiciele społeczności lokalnych", "seed, slide 12: representatives of local communities"
    ),
    example=example(
        "partnerships/razem.yaml",
        bad="""\
members:
  - partner: gmina-lipowo
    since: 2024-01-10
  - partner: tartak
    since: 2024-01-10
  - partner: brzoza
    since: 2024-01-10
  - partner: cis-brzoza
    since: 2024-01-10
""",
        good="""\
members:
  - partner: gmina-lipowo
    since: 2024-01-10
  - partner: tartak
    since: 2024-01-10
  - partner: brzoza
    since: 2024-01-10
  - partner: cis-brzoza
    since: 2024-01-10
  - partner: rada-seniorow
    since: 2024-01-10
""",
    ),
    check=check,
    silenced_by=("S03", "S12"),
)
