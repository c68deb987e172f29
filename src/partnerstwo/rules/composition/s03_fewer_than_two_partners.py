"""S03: a partnership of fewer than two partners, or of one entity and its own units."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.composition import composition, running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Counts partners with a vote, each once, and then who controls them."""
    for partnership in running(registry, on):
        members = composition(registry, partnership, on)
        partners = len({each.member.partner for each in members.voting})
        if partners < 2:
            yield Finding(partnership.key("members"), {"name": partnership.name, "n": partners})
        elif len(members.by_root) < 2:
            root = registry.partner_name(next(iter(members.by_root)))
            yield Finding(
                partnership.key("members"), {"name": partnership.name, "n": partners, "root": root}, variant="roots"
            )


RULE = Rule(
    code="S03",
    name="fewer-than-two-partners",
    kind=Kind.PRINCIPLE,
    severity=Severity.ERROR,
    message=Text(
        "{name}: partnerów z prawem głosu: {n}; partnerstwo tworzy co najmniej dwóch",
        "{name}: partners with a vote: {n}; a partnership takes at least two",
    ),
    variants={
        "roots": Words(
            Text(
                "{name}: za wszystkimi partnerami z prawem głosu ({n}) stoi jeden podmiot: {root}",
                "{name}: one entity stands behind all partners with a vote ({n}): {root}",
            ),
            Text(
                "Dopisz do „members” partnera, którego ten podmiot nie prowadzi, albo sprawdź „run_by” w plikach partnerów.",
                "Add a partner that this entity does not run to “members”, or check “run_by” in the partners' files.",
            ),
        )
    },
    why=Text(
        "Partnerstwo to platforma współpracy różnorodnych partnerów; podmiot i jego własne jednostki nie są dla siebie partnerami.",
        "A partnership is a platform on which diverse partners work together; an entity and its own units are no partners to each other.",
    ),
    remedy=Text(
        "Dopisz do „members” brakujących partnerów, a jeśli partnerstwo już nie działa, wpisz „ended”.",
        "Add the missing partners to “members”; if the partnership no longer works, write “ended”.",
    ),
    source=Text(
        "slajd 3: platforma współpracy pomiędzy różnorodnymi partnerami",
        "seed, slide 3: a platform of cooperation between diverse partners",
    ),
    example=example(
        "partnerships/razem.yaml",
        bad="""\
members:
  - partner: gmina-lipowo
    since: 2024-01-10
  - partner: brzoza
    since: 2024-01-10
    until: 2026-05-31
  - partner: cis-brzoza
    since: 2024-01-10
    until: 2026-05-31
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
  - partner: tartak
    since: 2024-01-10
  - partner: rada-seniorow
    since: 2024-01-10
""",
    ),
    check=check,
    silenced_by=("S12",),
)
