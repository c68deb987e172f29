"""S12: fewer members entered than the partnership has."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.composition import composition, running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Compares `members_total` with the active members, observers too, each partner once."""
    for partnership in running(registry, on):
        total = partnership.members_total
        members = composition(registry, partnership, on)
        if total is not None and not members.all_entered:
            yield Finding(partnership.key("members"), {"name": partnership.name, "n": members.entered, "total": total})


RULE = Rule(
    code="S12",
    name="members-not-all-entered",
    kind=Kind.DATA,
    severity=Severity.WARNING,
    message=Text(
        "{name}: wpisano {n} z {total:partner_acc}; składu nie da się ocenić",
        "{name}: {n} of {total:partner} entered; the composition cannot be judged",
    ),
    why=Text(
        "Dopóki nie ma wszystkich partnerów, nie wiadomo, czego w składzie brakuje ani kto w nim przeważa.",
        "While partners are missing, nobody can say what the composition lacks or who prevails in it.",
    ),
    remedy=Text(
        "Dopisz pozostałych partnerów do „members”, a gdy będą wszyscy, usuń „members_total”.",
        "Add the other partners to “members”; once all are there, remove “members_total”.",
    ),
    source=Text(
        "slajdy 10–12: typ i skład partnerstwa ocenia się na podstawie wszystkich partnerów",
        "seed, slides 10–12: type and composition are those of all partners",
    ),
    example=example(
        "partnerships/razem.yaml",
        bad="""\
members_total: 48
""",
        good="""\
members_total: 6
""",
    ),
    check=check,
)
