"""P10: all the risk with the partner that leads."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.choices import MemberRole, ProjectStatus
from partnerstwo.registry.composition import composition, running
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.signals import SoleBearer, risk_with_lead, sole_bearer
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Of projects the lead, of partnerships the coordinator; risks without an owner count for nobody."""
    for project in registry.projects.values():
        bearer = risk_with_lead(project)
        if bearer is not None and project.status is not ProjectStatus.ABANDONED:
            variant = "" if bearer.owned == bearer.recorded else "some_unowned"
            yield Finding(project.key("risks"), _values(registry, project.title, bearer), variant=variant)
    for partnership in running(registry, on):
        bearer = sole_bearer(partnership.risks)
        members = composition(registry, partnership, on)
        coordinators = {each.member.partner for each in members.active if each.member.role is MemberRole.COORDINATOR}
        if bearer is not None and members.entered > 1 and coordinators == {bearer.partner}:
            yield Finding(partnership.key("risks"), _values(registry, partnership.name, bearer), variant="coordinator")


def _values(registry: Registry, name: str, bearer: SoleBearer) -> dict[str, str | int]:
    return {
        "name": name,
        "partner": registry.partner_name(bearer.partner),
        "n": bearer.owned,
        "total": bearer.recorded,
    }


RULE = Rule(
    code="P10",
    name="risk-with-lead",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{name}: całe ryzyko ponosi partner wiodący ({partner}; wpisane ryzyka: {n})",
        "{name}: the lead partner bears all the risk ({partner}; risks entered: {n})",
    ),
    variants={
        "some_unowned": Words(
            Text(
                "{name}: wszystkie ryzyka, którym wpisano właściciela ({n} z {total}), bierze na siebie partner wiodący ({partner})",
                "{name}: all risks that have an owner ({n} of {total}) are with the lead partner ({partner})",
            )
        ),
        "coordinator": Words(
            Text(
                "{name}: wszystkie ryzyka, którym wpisano właściciela ({n} z {total}), bierze na siebie koordynator ({partner})",
                "{name}: all risks that have an owner ({n} of {total}) are with the coordinator ({partner})",
            )
        ),
    },
    why=Text(
        "Gdy ryzyko ponosi jeden partner, partnerstwo zaczyna przypominać podwykonawstwo.",
        "Where one partner bears the risk, a partnership begins to look like subcontracting.",
    ),
    remedy=Text(
        "Omówcie ryzyka wspólnie i dopiszcie w „owners” partnerów, którzy będą je ponosić razem.",
        "Talk the risks over together and add to “owners” the partners that will share them.",
    ),
    source=Text(
        "slajd 30: niechęć do dzielenia się ryzykiem, podwykonawstwo",
        "seed, slide 30: unwillingness to share risk, subcontracting",
    ),
    example=example(
        "projects/ogrod.yaml",
        bad="""\
risks:
  - text: susza
    owners: [brzoza]
  - text: kradzież narzędzi
    owners: [brzoza]
""",
        good="""\
risks:
  - text: susza
    owners: [brzoza, cis-brzoza]
  - text: kradzież narzędzi
    owners: [tartak]
""",
    ),
    check=check,
)
