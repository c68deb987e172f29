"""P04: an agreement that was signed after the project had started."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, RelatedFinding, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Only where it is certain: a start known to the month may lie on any of its days."""
    for project in registry.projects.values():
        signed = project.agreement.signed if project.agreement else None
        if signed is not None and project.start is not None and signed.first() > project.start.last():
            yield Finding(
                project.at("agreement", "signed"),
                {"title": project.title, "signed": signed, "start": project.start},
                label=Text("podpisanie umowy", "signing of the agreement"),
                related=(RelatedFinding(project.at("start"), Text("początek projektu", "start of the project")),),
            )


RULE = Rule(
    code="P04",
    name="signed-after-start",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{title}: umowę partnerską podpisano ({signed}) po rozpoczęciu projektu ({start})",
        "{title}: the agreement was signed ({signed}) after the project had started ({start})",
    ),
    why=Text(
        "Umowa dzieli zadania, pieniądze i ryzyko; zawarta za późno zostawia początek projektu bez ustaleń.",
        "The agreement divides tasks, money and risk; concluded too late, it leaves the project's beginning unsettled.",
    ),
    remedy=Text(
        "Sprawdź daty w „agreement.signed” i „start”; przy następnym projekcie podpiszcie umowę przed rozpoczęciem.",
        "Check the dates in “agreement.signed” and “start”; with the next project, sign before it starts.",
    ),
    source=Text(
        "slajd 15: umowa partnerska zawarta na potrzeby realizacji projektu",
        "seed, slide 15: an agreement concluded to carry out the project",
    ),
    example=example(
        "projects/ogrod.yaml",
        bad="""\
start: 2026-03-01
agreement:
  signed: 2026-03-20
  ref: SB.1.2026
  until: 2026-12-31
""",
        good="""\
start: 2026-03-01
agreement:
  signed: 2026-02-20
  ref: SB.1.2026
  until: 2026-12-31
""",
    ),
    check=check,
    judges_what_stands=True,
)
