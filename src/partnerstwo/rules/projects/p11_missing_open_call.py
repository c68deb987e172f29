"""P11: a public lead that chose partners for an EU project without an open call, or with a hurried one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text, Value
from partnerstwo.model.choices import ProjectStatus, Sector
from partnerstwo.model.project import OpenCall, Project
from partnerstwo.registry.money import from_the_union
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.sectors import sector_of
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example

APPLIED_ON = (ProjectStatus.APPLIED, ProjectStatus.ONGOING, ProjectStatus.COMPLETED)


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Only where the lead is surely public and some partner surely is not; a call may have taken as long as its dates allow."""
    for project in registry.projects.values():
        if project.status not in APPLIED_ON or not from_the_union(project) or project.lead is None:
            continue
        if _sector(registry, project.lead) is not Sector.PUBLIC:
            continue
        chosen = _outside_the_public_sector(registry, project)
        if not chosen:
            continue
        call = project.agreement.open_call if project.agreement else None
        if call is None or call == OpenCall():
            values: dict[str, Value] = {
                "title": project.title,
                "lead": registry.partner_name(project.lead),
                "others": chosen,
            }
            yield Finding(project.missing("agreement", "open_call"), values)
        elif call.published and call.deadline:
            days = (call.deadline.last() - call.published.first()).days
            if 0 <= days < limits["days"]:  # a term before the call is F09
                yield Finding(
                    project.at("agreement", "open_call", "deadline"),
                    {
                        "title": project.title,
                        "n": days,
                        "published": call.published,
                        "deadline": call.deadline,
                        "limit": limits["days"],
                    },
                    variant="short",
                )


def _sector(registry: Registry, partner_id: str) -> Sector | None:
    partner = registry.partners.get(partner_id)
    return None if partner is None or partner.incomplete else sector_of(registry, partner)


def _outside_the_public_sector(registry: Registry, project: Project) -> tuple[str, ...]:
    others = dict.fromkeys(each.partner for each in project.participants if each.partner != project.lead)
    return tuple(registry.partner_name(each) for each in others if _sector(registry, each) not in (None, Sector.PUBLIC))


RULE = Rule(
    code="P11",
    name="missing-open-call",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{title}: brak informacji o otwartym naborze partnerów; partner wiodący z sektora publicznego: {lead}; partnerzy spoza tego sektora: {others}",
        "{title}: no open call for partners on record; public lead partner: {lead}; partners outside the public sector: {others}",
    ),
    variants={
        "short": Words(
            Text(
                "{title}: otwarty nabór partnerów trwał {n:day} (od {published} do {deadline}), mniej niż {limit:day}",
                "{title}: the open call for partners lasted {n:day} (from {published} to {deadline}), less than {limit:day}",
            ),
            Text(
                "Sprawdź daty „published” i „deadline”; jeśli są prawdziwe, opisz w „notes”, dlaczego nabór był krótszy, i zapytaj instytucję finansującą.",
                "Check “published” and “deadline”; if they are right, say in “notes” why the call was shorter, and ask the funding institution.",
            ),
        )
    },
    why=Text(
        "Podmiot publiczny wybiera partnerów spoza sektora finansów publicznych jawnie, tak aby każdy mógł się zgłosić.",
        "A public body chooses partners outside the public finance sector openly, so that anyone can apply.",
    ),
    remedy=Text(
        "Jeśli nabór się odbył, wpisz w „agreement” pole „open_call” z datą ogłoszenia („published”), terminem („deadline”) i adresem („ref”); jeśli nie, zapytaj instytucję finansującą, co zrobić.",
        "If there was a call, write “open_call” in “agreement” with the day of publication (“published”), the deadline (“deadline”) and the address (“ref”); if not, ask the funding institution what to do.",
    ),
    source=Text(
        "ustawa z 28 kwietnia 2022 r. o zasadach realizacji zadań finansowanych ze środków europejskich "
        "w perspektywie finansowej 2021–2027: otwarty nabór partnerów, termin co najmniej 21 dni (do sprawdzenia)",
        "act of 28 April 2022 on tasks financed from European funds in 2021–2027: "
        "open call for partners, a term of at least 21 days (to be checked)",
    ),
    example=example(
        "projects/ogrod.yaml",
        bad="""\
lead: gmina-lipowo
participants:
  - partner: gmina-lipowo
    amount: 20 000,00
  - partner: brzoza
    amount: 30 000,00
agreement:
  signed: 2026-02-20
  ref: SB.1.2026
  until: 2026-12-31
  elements: {subject: yes, rights: yes, scope: yes, lead: yes, money: yes, breach: yes}
funding:
  - source: esf
    amount: 50 000,00
    year: 2026
""",
        good="""\
lead: gmina-lipowo
participants:
  - partner: gmina-lipowo
    amount: 20 000,00
  - partner: brzoza
    amount: 30 000,00
agreement:
  signed: 2026-02-20
  ref: SB.1.2026
  until: 2026-12-31
  elements: {subject: yes, rights: yes, scope: yes, lead: yes, money: yes, breach: yes}
  open_call:
    published: 2026-01-05
    deadline: 2026-01-26
    ref: https://bip.lipowo.example/nabor
funding:
  - source: esf
    amount: 50 000,00
    year: 2026
""",
    ),
    check=check,
    limits={"days": 21},
)
