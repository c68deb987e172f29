"""S10: a partnership most of whose members are residents and not institutions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.choices import Sector
from partnerstwo.registry.composition import composition, running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Example, Finding, Limits, Rule, Snippet


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Counts members with a vote, each once; of fewer than five no share means anything."""
    for partnership in running(registry, on):
        members = composition(registry, partnership, on)
        if not members.certain:
            continue
        voting = {each.member.partner: each.sector for each in members.voting}
        residents = sum(sector is Sector.RESIDENT for sector in voting.values())
        if len(voting) >= limits["members"] and residents * 100 > limits["percent"] * len(voting):
            yield Finding(
                partnership.key("members"),
                {
                    "name": partnership.name,
                    "share": Decimal(residents) / len(voting),
                    "n": residents,
                    "total": len(voting),
                    "limit": Decimal(limits["percent"]) / 100,
                },
                aspect=Sector.RESIDENT.value,
            )


def _residents(*names: tuple[str, str]) -> tuple[Snippet, ...]:
    return tuple(
        Snippet(f"partners/{key}.yaml", f"name: {name}\nlegal_form: informal_group\nseat: Lipowo\n")
        for key, name in names
    )


_GROUPS = _residents(("mlodzi", "Młodzi z Lipowa"), ("nad-struga", "Sąsiedzi znad Strugi"), ("zielarki", "Zielarki"))
_MEMBERS = """\
members:
  - partner: gmina-lipowo
    since: 2024-01-10
  - partner: tartak
    since: 2024-01-10
  - partner: brzoza
    since: 2024-01-10
  - partner: rada-seniorow
    since: 2024-01-10
  - partner: mlodzi
    since: 2026-01-15
    evidence: deklaracja z 15.01.2026
  - partner: nad-struga
    since: 2026-01-15
    evidence: deklaracja z 15.01.2026
  - partner: zielarki
    since: 2026-01-15
    evidence: deklaracja z 15.01.2026
"""
_CIS = "  - partner: cis-brzoza\n    since: 2024-01-10\n"

RULE = Rule(
    code="S10",
    name="residents-prevail",
    kind=Kind.PRINCIPLE,
    severity=Severity.NOTICE,
    message=Text(
        "{name}: mieszkańcy (osoby i grupy nieformalne) to {share:percent} członków z prawem głosu ({n} z {total}), więcej niż {limit:percent}",
        "{name}: residents (persons and informal groups) are {share:percent} of the members with a vote ({n} of {total}), more than {limit:percent}",
    ),
    why=Text(
        "Partnerstwo lokalne łączy instytucje i organizacje trzech sektorów; głos mieszkańców jest w nim potrzebny, ale nie zastąpi zasobów, które one wnoszą.",
        "A local partnership joins institutions and organisations of three sectors; the residents' voice is needed, but does not replace the resources that these bring.",
    ),
    remedy=Text(
        "Zaproście instytucje, firmy i organizacje i dopiszcie je do „members”; jeśli grupa działa jako stowarzyszenie, poprawcie jej „legal_form”.",
        "Invite institutions, businesses and organisations and add them to “members”; if a group works as an association, correct its “legal_form”.",
    ),
    source=Text(
        "slajdy 10–12: trzy sektory i udział przedstawicieli społeczności lokalnych",
        "seed, slides 10–12: three sectors, and representatives of local communities taking part",
    ),
    example=Example(
        bad=(*_GROUPS, Snippet("partnerships/razem.yaml", _MEMBERS)),
        good=(*_GROUPS, Snippet("partnerships/razem.yaml", _MEMBERS + _CIS)),
    ),
    check=check,
    limits={"percent": 50, "members": 5},
    # Under CLLD the same is an error of S09.
    silenced_by=("S03", "S09", "S12"),
)
