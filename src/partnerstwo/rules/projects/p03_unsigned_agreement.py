"""P03: a project in progress or completed without a signed agreement on record."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.money import records_money
from partnerstwo.registry.projects import begun
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """A warning where the project has money, a notice where it has none."""
    for project in begun(registry):
        if project.agreement is None or project.agreement.signed is None:
            yield Finding(
                project.missing("agreement", "signed"),
                {"title": project.title, "status": project.status.label},
                severity=None if records_money(project) else Severity.NOTICE,
            )


RULE = Rule(
    code="P03",
    name="unsigned-agreement",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{title} ({status}): nie podano, kiedy podpisano umowę partnerską",
        "{title} ({status}): no date of signature of the partnership agreement",
    ),
    why=Text(
        "Partnerstwo projektowe powołuje odrębna umowa; bez niej nie wiadomo, kto za co odpowiada.",
        "An agreement of its own sets up a project partnership; without it nobody knows who answers for what.",
    ),
    remedy=Text(
        "Wpisz w „agreement” datę podpisania („signed”) i znak umowy („ref”); jeśli umowy nie ma, zawrzyjcie ją.",
        "Write the date of signature (“signed”) and the file number (“ref”) in “agreement”; if there is none, conclude one.",
    ),
    source=Text(
        "slajd 15: partnerstwo projektowe jest powołane odrębną umową partnerską",
        "seed, slide 15: a project partnership is set up by an agreement of its own",
    ),
    example=example(
        "projects/ogrod.yaml",
        bad="""\
agreement:
  ref: SB.1.2026
  until: 2026-12-31
""",
        good="""\
agreement:
  signed: 2026-02-20
  ref: SB.1.2026
  until: 2026-12-31
""",
    ),
    check=check,
)
