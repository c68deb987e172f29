"""R06: a partner that has closed down and is still entered as a member or a participant."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text, Value
from partnerstwo.model.choices import ProjectStatus
from partnerstwo.model.entity import Place
from partnerstwo.model.partner import Partner
from partnerstwo.model.project import Project
from partnerstwo.registry.composition import composition, running
from partnerstwo.registry.phases import Phase, phase
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Example, Finding, Limits, RelatedFinding, Rule, Snippet, Words


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each membership and each participation.

    A project that was over before, or given up, keeps its participants: they took part.
    """
    closed = {partner.id: partner for partner in registry.partners.values() if partner.closed_before(on)}
    if not closed:
        return
    for partnership in running(registry, on):
        for each in composition(registry, partnership, on).active:
            if partner := closed.get(each.member.partner):
                yield _finding(each.at(), partner, {"name": partnership.name})
    for project in registry.projects.values():
        for index, participant in enumerate(project.participants):
            if partner := closed.get(participant.partner):
                yield from _participation(project, index, partner, on)


def _participation(project: Project, index: int, partner: Partner, on: date) -> Iterator[Finding]:
    place = project.at("participants", index)
    if project.status is ProjectStatus.ABANDONED:
        return
    if project.start is not None and partner.closed_before(project.start.first()):
        yield _finding(place, partner, {"start": project.start}, "before_start")
    elif phase(project, on) is Phase.RUNNING:
        yield _finding(place, partner, {"project": project.title}, "running_project")


def _finding(place: Place, partner: Partner, values: dict[str, Value], variant: str = "") -> Finding:
    closing = RelatedFinding(
        partner.at("closed"), Text("tu wpisano zakończenie działalności", "closed down, according to this")
    )
    return Finding(
        place, {"partner": partner.name, "closed": partner.closed or "", **values}, variant, related=(closing,)
    )


_REMEDY_OF_PROJECT = Text(
    "Ustalcie, kto przejmuje zadania, zmieńcie umowę i poprawcie „participants”; jeśli partner działa nadal, poprawcie jego „closed”.",
    "Agree who takes over the tasks, amend the agreement and correct “participants”; if the partner still works, correct its “closed”.",
)
_MEMBERS = """\
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
  - partner: gops-lipowo
    since: 2024-01-10
"""
_LEFT = "    until: 2026-05-31\n    exit_reason: przekształcenie w centrum usług społecznych\n"
_CLOSED = Snippet("partners/gops-lipowo.yaml", "closed: 2026-05-31\n")

RULE = Rule(
    code="R06",
    name="closed-partner-active",
    kind=Kind.DATA,
    severity=Severity.WARNING,
    message=Text(
        "{partner}: partner zakończył działalność ({closed}), a nadal jest członkiem partnerstwa ({name})",
        "{partner}: closed down ({closed}), yet is still a member of the partnership ({name})",
    ),
    variants={
        "running_project": Words(
            Text(
                "{partner}: partner zakończył działalność ({closed}), a nadal jest uczestnikiem trwającego projektu ({project})",
                "{partner}: closed down ({closed}), yet still takes part in a running project ({project})",
            ),
            _REMEDY_OF_PROJECT,
        ),
        "before_start": Words(
            Text(
                "{partner}: partner zakończył działalność ({closed}) przed początkiem projektu ({start}), a jest jego uczestnikiem",
                "{partner}: closed down ({closed}) before the project began ({start}), yet takes part in it",
            ),
            _REMEDY_OF_PROJECT,
        ),
    },
    why=Text(
        "Kto zakończył działalność, nie głosuje i nie wykonuje zadań; dopóki figuruje w rejestrze, skład i podział zadań zgadzają się tylko na papierze.",
        "A partner that has closed down neither votes nor works; as long as it is listed, composition and tasks are right on paper only.",
    ),
    remedy=Text(
        "Wpisz członkowi „until” z ostatnim dniem działalności i „exit_reason”; jeśli partner działa nadal, popraw jego „closed”.",
        "Give the member “until” with the last day it worked, and “exit_reason”; if the partner still works, correct its “closed”.",
    ),
    source=Text(
        "slajd 16: rzeczywista i efektywna, a nie tylko deklaratywna współpraca",
        "seed, slide 16: real and effective, not merely declared cooperation",
    ),
    example=Example(
        bad=(_CLOSED, Snippet("partnerships/razem.yaml", _MEMBERS)),
        good=(_CLOSED, Snippet("partnerships/razem.yaml", _MEMBERS + _LEFT)),
    ),
    check=check,
)
