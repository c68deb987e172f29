"""P02: a lead partner that is not among the participants."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.project import Project
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Only where every id is known: a mistyped one (R01) may be the lead partner itself."""
    for project in registry.projects.values():
        if project.lead is None or not project.participants or not _all_known(registry, project, project.lead):
            continue
        if all(participant.partner != project.lead for participant in project.participants):
            yield Finding(project.at("lead"), {"title": project.title, "partner": registry.partner_name(project.lead)})


def _all_known(registry: Registry, project: Project, lead: str) -> bool:
    named = (lead, *(participant.partner for participant in project.participants))
    return all(registry.knows("partners", each) for each in named)


RULE = Rule(
    code="P02",
    name="lead-not-participant",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "{title}: wśród uczestników nie ma partnera wiodącego ({partner})",
        "{title}: the lead partner ({partner}) is not among the participants",
    ),
    why=Text(
        "Partner wiodący odpowiada za projekt i reprezentuje pozostałych, więc sam też w nim uczestniczy.",
        "The lead partner answers for the project and represents the others, so it takes part in it too.",
    ),
    remedy=Text(
        "Dopisz partnera wiodącego do „participants” albo wpisz w „lead” jednego z uczestników.",
        "Add the lead partner to “participants”, or name one of the participants in “lead”.",
    ),
    source=Text(
        "ustawa z 28 kwietnia 2022 r. o zasadach realizacji zadań finansowanych ze środków europejskich "
        "w perspektywie finansowej 2021–2027: partner wiodący jest stroną partnerstwa (do sprawdzenia)",
        "act of 28 April 2022 on tasks financed from European funds in 2021–2027: "
        "the lead partner is a party to the partnership (to be checked)",
    ),
    example=example(
        "projects/festyn.yaml",
        bad="""\
title: Festyn rodzinny
status: planned
start: 2026-09
lead: gmina-lipowo
participants: [brzoza, tartak]
""",
        good="""\
title: Festyn rodzinny
status: planned
start: 2026-09
lead: gmina-lipowo
participants: [gmina-lipowo, brzoza, tartak]
""",
    ),
    check=check,
)
