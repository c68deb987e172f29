"""P07: a project that is over, with an agreement that has no end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.choices import ProjectStatus
from partnerstwo.registry.phases import concluded, dissolved
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Of agreements that were concluded; whether there is one at all is P03."""
    for project in registry.projects.values():
        over = project.status in (ProjectStatus.COMPLETED, ProjectStatus.ABANDONED)
        if over and concluded(project) and dissolved(project) is None:
            yield Finding(
                project.missing("agreement", "dissolved"),
                {"title": project.title, "status": project.status.label},
            )


RULE = Rule(
    code="P07",
    name="agreement-outlives-project",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{title}: projekt {status}, a umowa partnerska nie ma daty rozwiązania ani końca obowiązywania",
        "{title}: the project is {status}, yet its agreement has neither a date of dissolution nor a last day",
    ),
    why=Text(
        "Partnerstwo projektowe ulega rozwiązaniu po zakończeniu działań; umowa bez końca wiąże partnerów dalej.",
        "A project partnership is dissolved when its work is done; an agreement without an end goes on binding the partners.",
    ),
    remedy=Text(
        "Wpisz w „agreement” dzień rozwiązania umowy („dissolved”) albo ostatni dzień jej obowiązywania („until”).",
        "Write in “agreement” the day it was dissolved (“dissolved”) or the last day it holds (“until”).",
    ),
    source=Text(
        "slajd 15: partnerstwo projektowe ulega rozwiązaniu po zakończeniu działań",
        "seed, slide 15: a project partnership is dissolved when its work is done",
    ),
    example=example(
        "projects/ogrod.yaml",
        bad="""\
status: completed
end: 2026-05-31
agreement:
  signed: 2026-02-20
  ref: SB.1.2026
""",
        good="""\
status: completed
end: 2026-05-31
agreement:
  signed: 2026-02-20
  ref: SB.1.2026
  dissolved: 2026-06-15
""",
    ),
    check=check,
)
