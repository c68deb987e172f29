"""P13: a project of several partners without a trace that all of them agreed on its concept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.projects import begun, without_concept
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """From three partners and from `ongoing` on: before that the concept is still being made."""
    for project in begun(registry):
        if without_concept(project):
            partners = {participant.partner for participant in project.participants}
            yield Finding(project.missing("concept_agreed"), {"title": project.title, "n": len(partners)})


RULE = Rule(
    code="P13",
    name="concept-not-agreed",
    kind=Kind.PRINCIPLE,
    severity=Severity.NOTICE,
    message=Text(
        "{title}: nie podano, kiedy partnerzy ({n}) wspólnie uzgodnili koncepcję",
        "{title}: it is not said when its {n:partner} agreed on the concept",
    ),
    why=Text(
        "Duża część problemów bierze się stąd, że partnerzy niedokładnie rozumieją koncepcję wspólnych działań.",
        "Many problems begin where partners do not quite understand the concept of what they do together.",
    ),
    remedy=Text(
        "Wpisz w „concept_agreed” datę albo identyfikator spotkania, na którym wszyscy przyjęli koncepcję; jeśli takiego spotkania nie było, omówcie ją teraz.",
        "Write in “concept_agreed” the date or the id of the meeting at which all accepted the concept; if there was none, talk it over now.",
    ),
    source=Text(
        "slajd 30: niedokładne zrozumienie koncepcji działań przez partnerów",
        "seed, slide 30: partners that do not quite understand the concept",
    ),
    example=example(
        "projects/ogrod.yaml",
        bad="""\
concept_agreed:
""",
        good="""\
concept_agreed: 2026-04-10-zgromadzenie
""",
    ),
    check=check,
)
