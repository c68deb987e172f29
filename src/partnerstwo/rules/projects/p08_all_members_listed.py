"""P08: a project that lists every member of a larger partnership."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.composition import composition
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Compares with the members on the project's first day, where all of them are entered."""
    for project in registry.projects.values():
        partnership = registry.partnerships.get(project.partnership or "")
        if partnership is None or project.start is None or partnership.incomplete:
            continue
        if len(project.participants) < limits["members"]:  # most projects; spares them a composition of their own
            continue
        if not composition(registry, partnership, on).all_entered:
            continue
        then = composition(registry, partnership, project.start.first())
        if not limits["members"] <= then.entered <= len(project.participants):
            continue
        members = {each.member.partner for each in then.active}
        if members <= {each.partner for each in project.participants}:
            yield Finding(
                project.key("participants"),
                {"title": project.title, "partnership": partnership.name, "n": len(members)},
            )


RULE = Rule(
    code="P08",
    name="all-members-listed",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{title}: uczestnikami są wszyscy partnerzy ({n}) partnerstwa {partnership:quoted}",
        "{title}: all {n} members of {partnership:quoted} are listed as participants",
    ),
    why=Text(
        "Nie jest możliwe, aby wszyscy partnerzy współpracowali równocześnie przy jednym działaniu; "
        "taka lista bywa przepisana z listy członków.",
        "All partners cannot work on one task at the same time; such a list is often copied from the list of members.",
    ),
    remedy=Text(
        "Zostaw w „participants” tych, którzy mają w projekcie zadania.",
        "Keep in “participants” those who have tasks in the project.",
    ),
    source=Text(
        "slajd 15: nie jest możliwe, aby wszyscy partnerzy współpracowali równocześnie w realizacji konkretnego działania",
        "seed, slide 15: all partners cannot work on one task at the same time",
    ),
    example=example(
        "projects/ogrod.yaml",
        bad="""\
participants: [gmina-lipowo, gops-lipowo, tartak, brzoza, cis-brzoza, rada-seniorow]
""",
        good="""\
participants: [tartak, brzoza, cis-brzoza]
""",
    ),
    check=check,
    limits={"members": 6},
    judges_what_stands=True,
)
